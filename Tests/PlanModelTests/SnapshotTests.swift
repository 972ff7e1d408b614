import Testing

@testable import PlanModel

/// The page that is shown before the log is folded.
@Suite struct SnapshotTests {
  @Test func `a page comes back as it was, whatever was written`() throws {
    var richest = 0
    for seed in Seeds.first(200) {
      let document = try Self.document(seed: seed)
      let bytes = try #require(PlanSnapshot.written(document), "\(Seeds.hint(seed))")
      let back = try #require(
        PlanSnapshot.document(from: bytes, at: document.head), "\(Seeds.hint(seed))")
      let isSame = back.plan == document.plan
      #expect(isSame, "\(Seeds.hint(seed))")
      #expect(PlanSnapshot.written(back) == bytes, "\(Seeds.hint(seed))")
      #expect(back.head == document.head)
      #expect(back.lastEdited == document.lastEdited)
      #expect(!back.isWhole)
      #expect(document.isWhole)
      richest = max(richest, document.plan.stepCount)
    }
    #expect(richest > 0)
  }

  @Test func `of a loop of waits the same one gives way`() throws {
    for seed in Seeds.first(50) {
      let document = try Self.document(seed: seed)
      let bytes = try #require(PlanSnapshot.written(document))
      let back = try #require(PlanSnapshot.document(from: bytes, at: document.head))
      let day = document.lastEdited ?? .blank
      #expect(back.plan.schedule(today: day) == document.plan.schedule(today: day))
    }
  }

  @Test func `a damaged page is another one or none`() throws {
    for seed in Seeds.first(120) {
      var random = Random(seed: seed)
      let document = try Self.document(seed: seed % 12)
      var bytes = try #require(PlanSnapshot.written(document))
      for _ in 0...random.upTo(3) where !bytes.isEmpty {
        let place = random.upTo(bytes.count - 1)
        switch random.upTo(3) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes[place] ^= 1 << UInt8(random.upTo(7))
        case 2: bytes.removeSubrange(place...)
        default: bytes.insert(UInt8(random.upTo(255)), at: place)
        }
      }
      guard let back = PlanSnapshot.document(from: bytes, at: 5) else { continue }
      // Whatever it says, dates can be worked out from it.
      _ = back.plan.schedule(today: document.lastEdited ?? .blank)
    }
  }

  @Test func `random bytes are no page`() {
    for seed in Seeds.first(300) {
      var random = Random(seed: seed)
      let bytes = (0..<random.upTo(200)).map { _ in UInt8(random.upTo(seed % 2 == 0 ? 4 : 255)) }
      guard let back = PlanSnapshot.document(from: bytes, at: 1) else { continue }
      #expect(PlanSnapshot.written(back) == bytes, "\(Seeds.hint(seed))")
    }
  }

  @Test func `a short log keeps no page`() throws {
    var document = Document()
    let meeting = Meeting(replicas: 3)
    document.apply(meeting.log)
    #expect(document.head < PlanSnapshot.leastEntries)
    #expect(PlanSnapshot.bytes(of: document) == nil)
  }

  /// What several people and some that make no sense have written.
  private static func document(seed: UInt64) throws -> Document {
    var target = try Poisoned(seed: seed)
    for _ in 0..<60 { try target.take(target.source.stamped(), hint: Seeds.hint(seed)) }
    return target.document
  }
}
