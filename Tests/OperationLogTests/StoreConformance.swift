import PlanModel
import Seeds
import Testing

@testable import OperationLog

/// What every store does alike.
@Suite struct StoreConformance {
  /// The stores there are, and how several connections to one log are had.
  enum Kind: CaseIterable {
    case memory
    case sqlite
  }

  /// One log and a way to open it again.
  struct Log {
    let open: (StoreLimits) throws -> any OperationStore

    func callAsFunction(_ limits: StoreLimits = .init()) throws -> any OperationStore {
      try open(limits)
    }
  }

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  func log(_ kind: Kind) throws -> Log {
    switch kind {
    case .memory:
      let log = MemoryLog(plan: plan)
      return Log { MemoryStore(log, limits: $0) }
    case .sqlite:
      _ = try scratch.makePlan()
      return Log { [scratch] in
        try SQLiteStore.open(scratch.plan, options: .init(limits: $0))
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `an empty log has head 0 and no entries`(_ kind: Kind) throws {
    let store = try log(kind)()
    #expect(try store.head() == .empty)
    #expect(try store.entries(after: 0, limit: 10).isEmpty)
    #expect(try store.authors().isEmpty)
    #expect(try store.verify() == .whole(.empty))
    #expect(store.facts.plan == plan)
    #expect(store.facts.readOnlyReason == nil)
  }

  @Test(arguments: Kind.allCases)
  func `positions are consecutive from 1 whoever writes`(_ kind: Kind) throws {
    let log = try self.log(kind)
    let (first, second) = (try log(), try log())
    #expect(try first.append(entries(0..<3), as: maya).map(\.sequence) == [1, 2, 3])
    #expect(try second.append(entries(3..<4), as: dana).map(\.sequence) == [4])
    #expect(try first.append(entries(4..<6), as: maya).map(\.sequence) == [5, 6])
    let read = try second.entries(after: 0, limit: 100)
    #expect(read.map(\.sequence) == [1, 2, 3, 4, 5, 6])
    #expect(read.map(\.actor) == [1, 1, 1, 2, 1, 1])
    #expect(read.map(\.body) == (0..<6).map { entry($0).body })
    #expect(try first.authors() == [1: maya, 2: dana])
  }

  @Test(arguments: Kind.allCases)
  func `the head of an earlier position is what it was then`(_ kind: Kind) throws {
    let store = try log(kind)()
    var heads = [LogHead.empty]
    for number in (0 as UInt64)..<3 {
      _ = try store.append(entries(number..<(number + 1)), as: maya)
      heads.append(try store.head())
    }
    for (position, head) in heads.enumerated() {
      #expect(try store.head(at: Int64(position)) == head)
    }
    #expect(try store.head(at: 4) == nil)
    #expect(try store.head(at: -1) == nil)
  }

  @Test(arguments: Kind.allCases)
  func `what comes back from an append is what is read`(_ kind: Kind) throws {
    let store = try log(kind)()
    let extreme = LogEntry(
      sequence: 99, id: OperationID(high: .max, low: .max), actor: 99,
      session: SessionID(.max), base: 0, wall: .max, version: .max, kind: .min, body: [])
    let empty = entry(1, body: [])
    let bare = LogEntry(
      id: OperationID(high: 0, low: 0), session: SessionID(0), base: 0, wall: .min, version: 0,
      kind: 0, body: nil)
    let stored = try store.append([bare, empty, extreme], as: maya)
    #expect(try store.entries(after: 0, limit: 3) == stored)
    #expect(stored.map(\.sequence) == [1, 2, 3])
    #expect(stored.map(\.body) == [nil, [], []])
    #expect(stored[2].session.number == 1 << 48 - 1)
    #expect(try store.verify() == .whole(try store.head()))
  }

  @Test(arguments: Kind.allCases)
  func `an entry already there is returned as stored and not stored twice`(_ kind: Kind) throws {
    let log = try self.log(kind)
    let store = try log()
    let first = try store.append(entries(0..<3), as: maya)
    var changed = entry(1)
    changed.body = [42]
    let again = try log().append([entry(5), changed, entry(0), entry(5)], as: dana)
    #expect(again.map(\.sequence) == [4, 2, 1, 4])
    #expect(again[1] == first[1])
    #expect(try store.head().sequence == 4)
    #expect(try store.append(entries(0..<3), as: dana) == first)
  }

  @Test(arguments: Kind.allCases)
  func `a refused entry takes the whole append with it`(_ kind: Kind) throws {
    let store = try log(kind)()
    _ = try store.append(entries(0..<2), as: maya)
    let before = try store.head()
    let ahead = entry(9, base: 4)
    #expect(
      failure { () throws(StoreError) in try store.append([entry(8), ahead], as: dana) }
        == .baseAhead(ahead.id, base: 4, head: 3))
    let negative = entry(9, base: -1)
    #expect(
      failure { () throws(StoreError) in try store.append([negative], as: dana) }
        == .baseAhead(negative.id, base: -1, head: 2))
    #expect(try store.head() == before)
    #expect(try store.append([entry(8), entry(9, base: 3)], as: maya).map(\.sequence) == [3, 4])
    #expect(try store.authors() == [1: maya])
  }

  @Test(arguments: Kind.allCases)
  func `time never runs backwards`(_ kind: Kind) throws {
    let store = try log(kind)()
    let walls: [Int64] = [5, 3, 9, 9, -2]
    let given = walls.enumerated().map { entry(UInt64($0), wall: $1) }
    #expect(try store.append(given, as: maya).map(\.wall) == [5, 5, 9, 9, 9])
    #expect(try store.append([entry(20, wall: 1)], as: maya).map(\.wall) == [9])
  }

  @Test(arguments: Kind.allCases)
  func `reading gives gapless pieces of the log`(_ kind: Kind) throws {
    let store = try log(kind)()
    _ = try store.append(entries(0..<10), as: maya)
    for after in 0...11 as ClosedRange<Int64> {
      for limit in [0, 1, 3, 100] {
        let read = try store.entries(after: after, limit: limit).map(\.sequence)
        #expect(read == Array((after + 1..<max(after + 1, 11)).prefix(limit)))
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `a body may be as long as the limit and no longer`(_ kind: Kind) throws {
    let store = try log(kind)()
    let longest = entry(1, body: [UInt8](repeating: 7, count: 65_536))
    let longer = entry(2, body: [UInt8](repeating: 7, count: 65_537))
    #expect(try store.append([longest], as: maya).first?.body == longest.body)
    #expect(
      failure { () throws(StoreError) in try store.append([longer], as: maya) }
        == .tooLarge(.body(longer.id, bytes: 65_537, limit: 65_536)))
    #expect(try store.head().sequence == 1)
  }

  @Test(arguments: Kind.allCases)
  func `a full plan takes no more and loses nothing`(_ kind: Kind) throws {
    let store = try log(kind)(StoreLimits(fileBytes: 200_000))
    let body = [UInt8](repeating: 7, count: 10_000)
    var count: UInt64 = 0
    var refusal: StoreError?
    while refusal == nil, count < 100 {
      let next = entry(count, body: body)
      refusal = failure { () throws(StoreError) in try store.append([next], as: maya) }
      count += 1
    }
    guard case .tooLarge(.file(_, limit: 200_000)) = refusal else {
      Issue.record("took everything: \(String(describing: refusal))")
      return
    }
    #expect(count > 10)
    #expect(try store.head().sequence == Int64(count) - 1)
    #expect(try store.verify() == .whole(try store.head()))
  }

  @Test(arguments: Kind.allCases)
  func `a guest may burst and then has to wait`(_ kind: Kind) throws {
    let limits = StoreLimits(rate: .init(sustained: 0.001, burst: 5))
    let store = try log(kind)(limits)
    _ = try store.append(entries(0..<5), as: dana)
    let refusal = failure { () throws(StoreError) in try store.append([entry(9)], as: dana) }
    guard case .tooFast(let milliseconds) = refusal else {
      Issue.record("was not slowed")
      return
    }
    #expect((900_000...1_000_000).contains(milliseconds))
    // What is there already costs nothing: a retry is never too fast.
    #expect(try store.append(entries(0..<5), as: dana).count == 5)
  }

  @Test(arguments: Kind.allCases)
  func `the version changes when another connection writes and not by one's own`(
    _ kind: Kind
  ) throws {
    let log = try self.log(kind)
    let (mine, other) = (try log(), try log())
    let start = try mine.dataVersion()
    _ = try mine.append(entries(0..<1), as: maya)
    #expect(try mine.dataVersion() == start)
    _ = try other.append(entries(1..<2), as: dana)
    let now = try mine.dataVersion()
    #expect(now != start)
    #expect(try mine.dataVersion() == now)
  }

  @Test(arguments: Kind.allCases)
  func `a body goes only when a later redaction names it`(_ kind: Kind) throws {
    let store = try log(kind)()
    _ = try store.append(entries(0..<70), as: maya)
    func refusal(_ sequence: Int64) -> StoreError? {
      failure { () throws(StoreError) in try store.redact(sequence) }
    }
    for sequence in [-1, 0, 1, 65, 70, 71] as [Int64] {
      #expect(refusal(sequence) == .redactionUnannounced(sequence: sequence))
    }
    _ = try store.append(
      [redaction(of: 3, number: 100), redaction(of: 65, number: 101)], as: maya)
    let before = try store.head()
    #expect(refusal(3) == nil)
    #expect(refusal(65) == nil)
    #expect(refusal(3) == nil)
    #expect(refusal(1) == .redactionUnannounced(sequence: 1))
    #expect(refusal(64) == .redactionUnannounced(sequence: 64))
    let bodies = try store.entries(after: 0, limit: 100)
    #expect(bodies.filter { $0.body == nil }.map(\.sequence) == [3, 65])
    #expect(try store.head() == before)
    #expect(try store.verify() == .whole(before))
  }

  @Test func `all stores give the same log the same hashes`() throws {
    let heads = try Kind.allCases.map { kind in
      let store = try log(kind)()
      _ = try store.append(entries(0..<20), as: maya)
      _ = try store.append(entries(10..<30, session: 8), as: dana)
      return try store.head()
    }
    #expect(Set(heads).count == 1)
    #expect(heads.first?.sequence == 40)
  }

  @Test(arguments: Kind.allCases, [1, 2, 3] as [UInt64])
  func `any schedule of writers and readers gives everybody the same gapless log`(
    _ kind: Kind, _ seed: UInt64
  ) throws {
    let log = try self.log(kind)
    let stores = try (0..<4).map { _ in try log() }
    var chance = SeededGenerator(seed: seed)
    var seen = [[LogEntry]](repeating: [], count: 4)
    var count: UInt64 = 0
    for _ in 0..<150 {
      let who = Int.random(in: 0..<4, using: &chance)
      if Bool.random(using: &chance) {
        let size = UInt64.random(in: 1...5, using: &chance)
        var batch = entries(count..<count + size, session: UInt64(who))
        for index in batch.indices { batch[index].base = seen[who].last?.sequence ?? 0 }
        // Now and then an answer is lost and the same is sent again.
        for _ in 0...(Int.random(in: 0..<4, using: &chance) == 0 ? 1 : 0) {
          _ = try stores[who].append(batch, as: who < 2 ? maya : dana)
        }
        count += size
      } else {
        let limit = Int.random(in: 1...20, using: &chance)
        seen[who] += try stores[who].entries(
          after: seen[who].last?.sequence ?? 0, limit: limit)
      }
    }
    let all = try stores[0].entries(after: 0, limit: .max)
    #expect(all.count == Int(count), "SEED=\(seed)")
    for prefix in seen { #expect(prefix == Array(all.prefix(prefix.count)), "SEED=\(seed)") }
    #expect(try stores[1].verify() == .whole(try stores[2].head()), "SEED=\(seed)")
  }
}
