import PlanModel
import Testing

@testable import OperationLog

/// SQLite's write-ahead log, which old versions of it can corrupt.
@Suite struct WriteAheadTests {
  @Test(
    arguments: [
      ("3.40.1", 3_040_001, false), ("3.44.5", 3_044_005, false), ("3.44.6", 3_044_006, true),
      ("3.45.0", 3_045_000, false), ("3.50.6", 3_050_006, false), ("3.50.7", 3_050_007, true),
      ("3.51.2", 3_051_002, false), ("3.51.3", 3_051_003, true), ("3.52.0", 3_052_000, false),
      ("3.52.1", 3_052_001, true), ("3.53.0", 3_053_000, true), ("4.0.0", 4_000_000, true),
    ] as [(String, Int32, Bool)])
  func `only corrected versions may have a write-ahead log`(
    _ name: String, _ number: Int32, _ isSafe: Bool
  ) {
    let version = SQLiteVersion(number: number)
    #expect(version.description == name)
    #expect(version.isSafeForWriteAheadLog == isSafe)
  }

  @Test func `a plan somebody switched to a write-ahead log is switched back`() throws {
    let scratch = try Scratch()
    _ = try scratch.makePlan(0..<3)
    try scratch.meddle("PRAGMA journal_mode = WAL")
    #expect(try scratch.contents()[18] == 2)
    let store = try SQLiteStore.open(scratch.plan)
    #expect(try scratch.contents()[18] == 1)
    #expect(scratch.names == ["northwind.tandem"])
    #expect(try store.append(entries(9..<10), as: maya).map(\.sequence) == [4])
  }

  @Test func `a plan held in a write-ahead log is refused where that is not safe`() throws {
    let scratch = try Scratch()
    _ = try scratch.makePlan(0..<3)
    let other = try SQLiteConnection(at: scratch.plan, busyMilliseconds: 0)
    try other.execute("PRAGMA journal_mode = WAL")
    #expect(try other.integer("SELECT count(*) FROM op") == 3)
    let library = SQLiteConnection.library
    let refusal = failure { () throws(StoreError) in
      try SQLiteStore.open(scratch.plan, options: .init(busyMilliseconds: 60))
    }
    let expected = StoreError.writeAheadLog(path: scratch.plan, library: library.description)
    #expect(refusal == (library.isSafeForWriteAheadLog ? nil : expected))
  }
}
