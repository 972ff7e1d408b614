import PlanModel
import Seeds
import Testing

@testable import OperationLog

/// Files that broke, or that somebody broke.
@Suite struct HostileFileTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func `a changed row is named, whichever of its facts was changed`() throws {
    let changes = [
      "body = x'00'", "body = x''", "wall = wall + 1", "actor = 2", "sess = 8", "v = 2",
      "kind = 3", "base = 1", "id = x'00112233445566778899aabbccddeeff'",
      "hash = zeroblob(32)", "bhash = zeroblob(32)", "bhash = x'00'", "sess = -1",
    ]
    for change in changes {
      _ = try scratch.makePlan(0..<20)
      try scratch.meddle("DROP TRIGGER op_update", "UPDATE op SET \(change) WHERE seq = 13")
      try restoreTriggers()
      let store = try SQLiteStore.open(scratch.plan)
      guard case .damaged(sequence: 13, _) = try store.verify() else {
        Issue.record("\(change): \(try store.verify())")
        continue
      }
      FileSystem.remove(scratch.plan)
    }
  }

  @Test func `a removed row is named, and readers stop before the gap`() throws {
    _ = try scratch.makePlan(0..<20)
    try scratch.meddle("DROP TRIGGER op_delete", "DELETE FROM op WHERE seq = 13")
    try restoreTriggers()
    let store = try SQLiteStore.open(scratch.plan)
    #expect(try store.verify() == .damaged(sequence: 13, fault: .missing))
    #expect(
      failure { () throws(StoreError) in try store.entries(after: 0, limit: 100) }
        == .corrupt(path: scratch.plan, detail: "entry 13 is missing"))
    #expect(try store.entries(after: 0, limit: 12).count == 12)
  }

  @Test func `a chain computed again over a changed body holds, but its head is another`() throws {
    let store = try scratch.makePlan(0..<20)
    let witness = try store.head()
    let forged = MemoryStore(MemoryLog(plan: plan))
    var all = entries(0..<20)
    all[7].body = Array("entry 8".utf8)
    _ = try forged.append(all, as: maya)
    #expect(try forged.verify() == .whole(try forged.head()))
    #expect(try forged.head() != witness)
  }

  @Test func `a plan cut anywhere is refused or found damaged, never trusted`() throws {
    _ = try scratch.makePlan(0..<300)
    let whole = try scratch.contents()
    for length in stride(from: 1, to: whole.count, by: 997) {
      try scratch.edit { $0 = Array(whole.prefix(length)) }
      let refusal = failure { () throws(StoreError) in try SQLiteStore.open(scratch.plan) }
      // Less than a header does not even say that it was a plan.
      #expect(
        refusal == (length < 72 ? .notAPlan(path: scratch.plan) : .truncated(path: scratch.plan)),
        "cut at \(length)")
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `flipped bytes never crash and never pass for the log as it was`(_ seed: UInt64) throws {
    let head = try scratch.makePlan(0..<300).head()
    let whole = try scratch.contents()
    let original = try SQLiteStore.open(scratch.plan).entries(after: 0, limit: 1000)
    var chance = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let flips = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        (Int.random(in: 0..<whole.count, using: &chance), UInt8.random(in: 1...255, using: &chance))
      }
      try scratch.edit { bytes in
        for (offset, mask) in flips { bytes[offset] ^= mask }
      }
      guard let store = try? SQLiteStore.open(scratch.plan) else { continue }
      let read = try? store.entries(after: 0, limit: 1000)
      let verification = try? store.verify()
      if verification == .whole(head) {
        // Flips in free space, indexes and caches leave the log itself as it was.
        #expect(read == original, "SEED=\(seed) round \(round) \(flips)")
      } else if case .damaged(let sequence, _) = verification {
        #expect((1...301).contains(sequence), "SEED=\(seed) round \(round) \(flips)")
        let prefix = try? store.entries(after: 0, limit: Int(sequence) - 1)
        #expect(
          prefix == nil || prefix == Array(original.prefix(Int(sequence) - 1)),
          "SEED=\(seed) round \(round) \(flips)")
      }
      _ = try? store.quickCheck()
      _ = try? store.authors()
      _ = try? store.append(entries(900..<901), as: dana)
    }
  }

  @Test func `flipping any byte of a body or a hash names its entry`() throws {
    let marks = (0..<8).map { entry(UInt64($0), body: Array("MARK-\($0)-MARK".utf8)) }
    _ = try SQLiteStore.create(scratch.plan, plan: plan, entries: marks, as: maya)
    let whole = try scratch.contents()
    for number in 0..<8 {
      let mark = Array("MARK-\(number)-MARK".utf8)
      let found = whole.indices.filter { whole[$0...].starts(with: mark) }
      let start = try #require(found.first)
      // The body is followed by its hash and the link, 32 bytes each.
      for offset in [0, 5, mark.count - 1, mark.count, mark.count + 31, mark.count + 63] {
        try scratch.edit { bytes in
          bytes = whole
          bytes[start + offset] ^= 0x41
        }
        let store = try SQLiteStore.open(scratch.plan)
        guard case .damaged(let sequence, _) = try store.verify() else {
          Issue.record("entry \(number + 1), byte \(offset): not found")
          continue
        }
        #expect(sequence == Int64(number) + 1)
      }
    }
  }

  private func restoreTriggers() throws {
    for item in SQLiteSchema.items where item.type == "trigger" {
      if let sql = item.sql { _ = try? scratch.meddle(sql) }
    }
  }
}
