import Glibc
import OperationLog
import PlanModel

/// What appends, reads and wakes cost on this machine.
enum Measurements {
  private static let session = SessionID(77)

  /// Waits for `count` entries whose bodies say when they were begun, and prints how long ago.
  static func delays(_ path: String, count: Int) throws(StoreError) {
    let store = try SQLiteStore.open(path)
    let (delays, done) = try pipes()
    let start = try store.head().sequence
    let thread = try StoreThread(store, author: LogWriter.author, after: start) { report in
      guard case .logged(let entries) = report else { return }
      let now = nanoseconds()
      for entry in entries {
        let begun = (entry.body ?? []).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        var delay = now - begun
        _ = unsafe write(done, &delay, 8)
      }
    }
    try thread.start()
    LogWriter.say("ready")
    var all: [UInt64] = []
    var delay: UInt64 = 0
    while all.count < count, unsafe read(delays, &delay, 8) == 8 { all.append(delay) }
    _ = thread.flushAndStop(withinMilliseconds: 1000)
    LogWriter.say("delay µs: \(summary(all))")
  }

  /// Appends entries through a store's thread, as the program does, for a `time` to receive.
  static func send(_ path: String, count: String, pause: String) throws(StoreError) {
    let store = try SQLiteStore.open(path)
    let start = try store.head().sequence
    let thread = try StoreThread(store, author: LogWriter.author, after: start) { _ in }
    try thread.start()
    for number in 0..<(UInt64(count) ?? 0) {
      _ = poll(nil, 0, Int32(pause) ?? 0)
      let begun = nanoseconds()
      let body = (0..<8).map { UInt8(truncatingIfNeeded: begun >> (56 - 8 * UInt64($0))) }
      thread.append([LogWriter.entry(begun + number, session, base: 0, body: body)])
    }
    _ = thread.flushAndStop(withinMilliseconds: 60_000)
  }

  /// Makes a plan of `count` small entries and prints what it took.
  static func costs(_ path: String, count: Int) throws(StoreError) {
    let plan = OperationID(high: 1, low: 2)
    var store = try SQLiteStore.create(path, plan: plan, as: LogWriter.author)
    var spent: [UInt64] = []
    for number in 0..<200 {
      let start = nanoseconds()
      _ = try store.append([entry(number)], as: LogWriter.author)
      spent.append(nanoseconds() - start)
    }
    LogWriter.say("append of one, µs: \(summary(spent))")
    let bulk = (200..<count).map { entry($0) }
    var start = nanoseconds()
    _ = try store.append(bulk, as: LogWriter.author)
    LogWriter.say("append of \(bulk.count) at once, ms: \((nanoseconds() - start) / 1_000_000)")
    spent = []
    for _ in 0..<50 {
      start = nanoseconds()
      store = try SQLiteStore.open(path)
      spent.append(nanoseconds() - start)
    }
    LogWriter.say("open, µs: \(summary(spent))")
    spent = []
    for _ in 0..<20 {
      start = nanoseconds()
      let read = try store.entries(after: 0, limit: .max).count
      spent.append((nanoseconds() - start) * 1000 / UInt64(read))
    }
    LogWriter.say("read 1,000 back, µs: \(summary(spent))")
    start = nanoseconds()
    guard case .whole = try store.verify() else { exit(1) }
    LogWriter.say("verify all, ms: \(Double((nanoseconds() - start) / 10_000) / 100)")
    start = nanoseconds()
    try store.quickCheck()
    LogWriter.say("quick check, ms: \(Double((nanoseconds() - start) / 10_000) / 100)")
    spent = []
    for _ in 0..<1000 {
      start = nanoseconds()
      _ = try store.dataVersion()
      spent.append(nanoseconds() - start)
    }
    LogWriter.say("one look, ns: \(summary(spent, unit: 1))")
  }

  private static func entry(_ number: Int) -> LogEntry {
    let body = Array("twelve bytes".utf8)
    return LogWriter.entry(UInt64(number), session, base: 0, body: body)
  }

  private static func pipes() throws(StoreError) -> (Int32, Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .io(path: "pipe", code: errno, message: "") }
    return (ends[0], ends[1])
  }

  private static func summary(_ nanoseconds: [UInt64], unit: UInt64 = 1000) -> String {
    let sorted = nanoseconds.sorted()
    guard let last = sorted.last else { return "none" }
    let (median, late) = (sorted[sorted.count / 2], sorted[sorted.count * 99 / 100])
    return "p50 \(median / unit)  p99 \(late / unit)  max \(last / unit)  of \(sorted.count)"
  }

  private static func nanoseconds() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
