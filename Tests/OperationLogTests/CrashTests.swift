import Glibc
import PlanModel
import Seeds
import Testing

@testable import OperationLog

/// Processes that die, answers that get lost, disks that fill.
@Suite struct CrashTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// `OPLOG_KILLS=200` for a long run.
  private static let kills =
    (unsafe getenv("OPLOG_KILLS").flatMap { unsafe Int(String(cString: $0)) }) ?? 25

  @Test func `no acknowledged entry is lost to kill -9, and the chain stays whole`() throws {
    _ = try scratch.makePlan()
    let seed = UInt64.random(in: .min ... .max)
    var chance = SeededGenerator(seed: seed)
    var acknowledged: [Int64: OperationID] = [:]
    for round in 0..<Self.kills {
      // Two writers at once; one is killed after a chance number of answers, while writing on.
      let other = try Child("append", scratch.plan, "\(2 * round + 1)", "3")
      let victim = try Child("append", scratch.plan, "\(2 * round + 2)", "1000000")
      let answers = Int.random(in: 0..<8, using: &chance)
      var lines = (0..<answers).compactMap { _ in victim.line() }
      for _ in 0..<Int.random(in: 0..<20_000, using: &chance) { _ = monotonicNanoseconds() }
      victim.kill9()
      lines += victim.rest() + other.rest()
      #expect(victim.status() == 128 + SIGKILL)
      #expect(other.status() == 0)
      for line in lines {
        let numbers = line.split(separator: " ").compactMap { UInt64($0) }
        try #require(numbers.count == 3, "\(line)")
        acknowledged[Int64(numbers[0])] = OperationID(high: numbers[1], low: numbers[2])
      }
    }
    let store = try SQLiteStore.open(scratch.plan)
    let log = try store.entries(after: 0, limit: .max)
    for (sequence, id) in acknowledged {
      #expect(
        sequence <= log.count && log[Int(sequence) - 1].id == id,
        "entry \(sequence) is lost; SEED=\(seed)")
    }
    #expect(acknowledged.count >= 3 * Self.kills)
    #expect(try store.verify() == .whole(try store.head()))
    try store.fullCheck()
  }

  @Test func `an answer lost after the commit stores nothing twice`() throws {
    let inner = try scratch.makePlan()
    let reports = try Reports()
    let thread = try StoreThread(
      ForgetfulStore(inner, losing: 3), author: maya, after: 0, report: reports.sink)
    try thread.start()
    for number in 0..<6 as Range<UInt64> {
      thread.append(entries(number..<number + 1))
      #expect(reports.wait { $0.logged.count == Int(number) + 1 })
    }
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(reports.failures.count == 3)
    #expect(reports.logged.map(\.sequence) == [1, 2, 3, 4, 5, 6])
    #expect(reports.logged.map(\.id) == entries(0..<6).map(\.id))
    #expect(try SQLiteStore.open(scratch.plan).head().sequence == 6)
  }

  @Test func `a full disk keeps the plan as it was and says so`() throws {
    _ = try scratch.makePlan()
    let child = try Child("fill", scratch.plan, "1", "100000")
    let lines = child.rest()
    #expect(child.status() == 1)
    let stored = lines.count { Int($0) != nil }
    #expect(stored > 5)
    #expect(lines.last == StoreError.diskFull(path: scratch.plan).message)
    let store = try SQLiteStore.open(scratch.plan)
    #expect(try store.head().sequence == Int64(stored))
    #expect(try store.verify() == .whole(try store.head()))
    try store.fullCheck()
    #expect(try store.append(entries(0..<1), as: maya).count == 1)
  }
}

/// A store whose first answers get lost although the entries are in the log.
private final class ForgetfulStore: OperationStore {
  private let inner: SQLiteStore
  private var losses: Int

  init(_ inner: sending SQLiteStore, losing losses: Int) {
    self.inner = inner
    self.losses = losses
  }

  var facts: StoreFacts { inner.facts }
  var sidecar: Sidecar? { inner.sidecar }

  func append(_ entries: [LogEntry], as author: Author) throws(StoreError) -> [LogEntry] {
    let stored = try inner.append(entries, as: author)
    losses -= 1
    guard losses < 0 else { throw .io(path: inner.path, code: 5, message: "answer lost") }
    return stored
  }

  func head() throws(StoreError) -> LogHead { try inner.head() }
  func head(at sequence: Int64) throws(StoreError) -> LogHead? { try inner.head(at: sequence) }
  func entries(after sequence: Int64, limit: Int) throws(StoreError) -> [LogEntry] {
    try inner.entries(after: sequence, limit: limit)
  }
  func authors() throws(StoreError) -> [Int64: Author] { try inner.authors() }
  func dataVersion() throws(StoreError) -> Int64 { try inner.dataVersion() }
  func verify() throws(StoreError) -> Verification { try inner.verify() }
  func quickCheck() throws(StoreError) { try inner.quickCheck() }
  func redact(_ sequence: Int64) throws(StoreError) { try inner.redact(sequence) }
}
