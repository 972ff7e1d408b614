import PlanModel
import Testing

@testable import OperationLog

@Suite struct HashChainTests {
  /// Computed by another program (Python's hashlib) from the description in `HashChain`.
  @Test func `the chain of a known log is the known chain`() throws {
    let store = MemoryStore(MemoryLog(plan: plan))
    _ = try store.append(
      [
        LogEntry(
          id: OperationID(high: 1, low: 2), session: SessionID(3), base: 0, wall: 4, version: 1,
          kind: 5, body: [1, 2, 3]),
        LogEntry(
          id: OperationID(high: 6, low: 7), session: SessionID(3), base: 1, wall: 2, version: 1,
          kind: 16, body: []),
      ], as: maya)
    #expect(
      try store.head().hexadecimal
        == "c026b20f8dbc8374774c2921d0b6fd80f34b461fca8bafde48b3af9268713e28")
  }

  @Test func `every fact of an entry is in its link`() {
    let given = entry(1, base: 1, wall: 1)
    let bodyHash = HashChain.bodyHash(of: given.body)
    let zeros = LogHead.empty.hash
    let link = HashChain.link(after: zeros, given, bodyHash: bodyHash)
    let changes: [(inout LogEntry) -> Void] = [
      { $0.sequence = 2 }, { $0.id = OperationID(high: 0, low: 0) }, { $0.actor = 1 },
      { $0.session = SessionID(1) }, { $0.base = 0 }, { $0.wall = 0 }, { $0.version = 2 },
      { $0.kind = 2 },
    ]
    for change in changes {
      var changed = given
      change(&changed)
      #expect(HashChain.link(after: zeros, changed, bodyHash: bodyHash) != link)
    }
    #expect(HashChain.link(after: link, given, bodyHash: bodyHash) != link)
    #expect(HashChain.link(after: zeros, given, bodyHash: zeros) != link)
    var redacted = given
    redacted.body = nil
    #expect(HashChain.link(after: zeros, redacted, bodyHash: bodyHash) == link)
  }

  @Test func `a head is written as 64 hexadecimal digits`() {
    let head = LogHead(sequence: 1, hash: [0x00, 0x0F, 0xA0, 0xFF])
    #expect(head.hexadecimal == "000fa0ff")
    #expect(LogHead.empty.hexadecimal.count == 64)
  }

  @Test func `a redaction's name is doubled, seven bits a byte`() {
    #expect(Redaction.name(of: 1) == [2])
    #expect(Redaction.name(of: 63) == [126])
    #expect(Redaction.name(of: 64) == [128, 1])
    #expect(Redaction.name(of: 8191) == [254, 127])
    #expect(Redaction.name(of: 8192) == [128, 128, 1])
  }
}
