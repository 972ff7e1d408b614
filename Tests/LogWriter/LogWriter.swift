import Glibc
import OperationLog
import PlanModel

/// A program of one task, for tests that kill it, starve it or time it.
///
///     log-writer append  PLAN SESSION COUNT        a line for each acknowledged entry
///     log-writer fill    PLAN SESSION BYTES        no file may grow beyond BYTES
///     log-writer guest   PLAN SESSION              as an account without rights, if root starts it
///     log-writer attend  PLAN SESSION NAME         is present until its input ends
///     log-writer time    PLAN SESSION COUNT        waits for COUNT entries, then prints delays
///     log-writer send    PLAN COUNT PAUSE          sends COUNT entries, PAUSE ms apart, to `time`
///     log-writer measure PLAN COUNT                makes a plan and prints what things cost
@main
enum LogWriter {
  static let author = Author(
    identity: [UInt8](repeating: 9, count: 16), name: "Writer", side: .seller,
    authentication: "account")

  static func main() {
    let words = CommandLine.arguments
    guard words.count >= 4 else { exit(2) }
    let (task, path) = (words[1], words[2])
    do {
      switch task {
      case "append": try append(path, session: words[3], count: words[4])
      case "fill": try fill(path, session: words[3], bytes: words[4])
      case "guest": try appendWithoutRights(path, session: words[3])
      case "attend": try attend(path, session: words[3], name: words[4])
      case "time": try Measurements.delays(path, count: Int(words[4]) ?? 0)
      case "send": try Measurements.send(path, count: words[3], pause: words[4])
      case "measure": try Measurements.costs(path, count: Int(words[3]) ?? 0)
      default: exit(2)
      }
    } catch {
      say(error.message)
      exit(1)
    }
  }

  private static func append(
    _ path: String, session: String, count: String
  ) throws(StoreError) {
    let store = try SQLiteStore.open(path)
    let session = SessionID(UInt64(session) ?? 0)
    for number in 0..<(Int(count) ?? 0) {
      let base = try store.head().sequence
      let entry = entry(UInt64(number), session, base: base, body: Array("step \(number)".utf8))
      for stored in try store.append([entry], as: author) {
        say("\(stored.sequence) \(stored.id.high) \(stored.id.low)")
      }
    }
  }

  private static func fill(
    _ path: String, session: String, bytes: String
  ) throws(StoreError) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: UInt(bytes) ?? 0, rlim_max: UInt(bytes) ?? 0)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    let body = [UInt8](repeating: 120, count: 4000)
    let store = try SQLiteStore.open(path)
    for number in 0..<10_000 {
      let entry = entry(
        UInt64(number), SessionID(UInt64(session) ?? 0), base: 0, body: body)
      _ = try store.append([entry], as: author)
      say("\(number)")
    }
  }

  private static func appendWithoutRights(
    _ path: String, session: String
  ) throws(StoreError) {
    if getuid() == 0 { setuid(65_534) }
    let store = try SQLiteStore.open(path)
    say("\(try store.entries(after: 0, limit: 1000).count) read")
    let entry = entry(0, SessionID(UInt64(session) ?? 0), base: 0, body: [1])
    _ = try store.append([entry], as: author)
  }

  private static func attend(
    _ path: String, session: String, name: String
  ) throws(StoreError) {
    let store = try SQLiteStore.open(path)
    let thread = try StoreThread(store, author: author, after: 0) { report in
      if case .logged(let entries) = report { say("\(entries.count) logged") }
    }
    try thread.start()
    let session = SessionID(UInt64(session) ?? 0)
    thread.announce(Presence(session: session, side: .seller, name: name))
    say("announced")
    var byte: UInt8 = 0
    while unsafe read(0, &byte, 1) > 0 {}
    _ = thread.flushAndStop(withinMilliseconds: 1000)
  }

  static func entry(
    _ number: UInt64, _ session: SessionID, base: Int64, body: [UInt8]
  ) -> LogEntry {
    LogEntry(
      id: OperationID(milliseconds: number, random: (number, session.number)), session: session,
      base: base, wall: Int64(number), version: 1, kind: 16, body: body)
  }

  /// Writes a line at once: a killed program loses what it only buffered.
  static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = unsafe write(1, bytes, bytes.count)
  }
}
