import Glibc

@testable import OperationLog

/// A `log-writer` in a process of its own.
final class Child {
  let process: pid_t
  private let input: Int32
  private let output: Int32
  private var unread: [UInt8] = []

  init(_ arguments: String...) throws {
    let (inputRead, inputWrite) = try Self.pipe()
    let (outputRead, outputWrite) = try Self.pipe()
    (input, output) = (inputWrite, outputRead)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, inputRead, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, outputWrite, 1)
    let program = PlanFile.folder(of: try FileSystem.resolved("/proc/self/exe")) + "/log-writer"
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var started: pid_t = 0
    let code = unsafe posix_spawn(&started, program, &actions, nil, words, environ)
    close(inputRead)
    close(outputWrite)
    guard code == 0 else { throw SystemError(code: code) }
    process = started
  }

  deinit {
    kill(process, SIGKILL)
    close(input)
    close(output)
  }

  /// The next line it prints, or `nil` when it has ended.
  func line() -> String? {
    while true {
      if let end = unread.firstIndex(of: 10) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = unsafe read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      unread += buffer[..<count]
    }
  }

  /// All lines until it ends.
  func rest() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  func kill9() {
    kill(process, SIGKILL)
  }

  /// Waits for its end; its exit status, or 128 and the signal.
  func status() -> Int32 {
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func pipe() throws -> (Int32, Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw SystemError.last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
