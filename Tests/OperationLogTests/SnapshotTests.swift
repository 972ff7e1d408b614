import Glibc
import PlanModel
import Testing

@testable import OperationLog

/// What is kept beside the log: believed only where it is of its very end.
@Suite struct SnapshotTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private let page = Array("a page".utf8)

  @Test func `what was kept at the end of the log is there for the next one`() throws {
    let store = try scratch.makePlan(0..<3)
    try store.keep(page, format: 1, at: 3, since: store.dataVersion())
    let next = try SQLiteStore.open(scratch.plan)
    let kept = try #require(try next.snapshot(format: 1))
    #expect(kept.state == page)
    #expect(kept.sequence == 3)
    #expect(try next.verify() == .whole(try next.head()))
  }

  @Test func `it is not believed once the log goes on`() throws {
    let store = try scratch.makePlan(0..<3)
    try store.keep(page, format: 1, at: 3, since: store.dataVersion())
    _ = try store.append([entry(9)], as: dana)
    #expect(try store.snapshot(format: 1) == nil)
  }

  @Test func `it is not believed in another kind of state, nor of another history`() throws {
    let store = try scratch.makePlan(0..<3)
    try store.keep(page, format: 1, at: 3, since: store.dataVersion())
    #expect(try store.snapshot(format: 2) == nil)
    try scratch.meddle("UPDATE snap SET hash = zeroblob(32)")
    #expect(try store.snapshot(format: 1) == nil)
  }

  @Test func `nothing is kept of a state that others have written after`() throws {
    let store = try scratch.makePlan(0..<3)
    try store.keep(page, format: 1, at: 2, since: store.dataVersion())
    #expect(try store.snapshot(format: 1) == nil)
  }

  @Test func `nothing is kept of words that were redacted since they were read`() throws {
    let store = try scratch.makePlan(0..<1)
    _ = try store.append([entry(8), redaction(of: 2, number: 9)], as: dana)
    let version = try store.dataVersion()
    try SQLiteStore.open(scratch.plan).redact(2)
    try store.keep(page, format: 1, at: 3, since: version)
    #expect(try store.snapshot(format: 1) == nil)
  }

  @Test func `one that is newer takes the place of all before`() throws {
    let store = try scratch.makePlan(0..<3)
    try store.keep(page, format: 1, at: 3, since: store.dataVersion())
    _ = try store.append([entry(9)], as: dana)
    try store.keep(page + page, format: 1, at: 4, since: store.dataVersion())
    #expect(try store.snapshot(format: 1)?.state == page + page)
    #expect(try store.connection.integer("SELECT count(*) FROM snap") == 1)
  }

  @Test func `one that is too long is left out`() throws {
    let store = try scratch.makePlan(0..<3)
    try store.keep(
      [UInt8](repeating: 7, count: 1 << 20), format: 1, at: 3, since: store.dataVersion())
    #expect(try store.snapshot(format: 1) == nil)
  }

  @Test func `whoever may only read keeps nothing`() throws {
    _ = try scratch.makePlan(0..<3)
    let before = try scratch.contents()
    let reader = try SQLiteStore.open(
      scratch.plan, options: SQLiteStore.Options(allowsWriting: false))
    let page = page
    #expect(
      failure { () throws(StoreError) in
        try reader.keep(page, format: 1, at: 3, since: reader.dataVersion())
      }
        == .readOnly(path: scratch.plan))
    #expect(try scratch.contents() == before)
  }
}
