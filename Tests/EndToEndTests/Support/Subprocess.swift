import Foundation
import Glibc

/// A program run to its end.
struct Subprocess {
  /// Its exit status, or 128 and the signal that ended it.
  let status: Int32
  /// What it printed.
  let output: String
  /// What it printed on standard error.
  let complaint: String

  /// Runs a program and waits for its end.
  ///
  /// Without Foundation's `Process`: that hands down the signals blocked on the thread it is called
  /// from, and a terminal's programs have to hear theirs. `input` is a file for its standard input.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String,
    input: String = "/dev/null"
  ) throws {
    let (printed, complained) = (folder + "/.output", folder + "/.complaint")
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, printed, writing, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, complained, writing, 0o600)
    let settings = environment.map { "\($0.key)=\($0.value)" }
    let process = try unsafe Subprocess.start(
      "/usr/bin/env", ["-C", folder, program] + arguments, settings, &actions)
    var ending: Int32 = 0
    while unsafe waitpid(process, &ending, 0) < 0, errno == EINTR { continue }
    status = ending & 0x7F == 0 ? ending >> 8 & 0xFF : 128 + ending & 0x7F
    output = try Subprocess.text(printed)
    complaint = try Subprocess.text(complained)
  }

  private static func start(
    _ program: String, _ arguments: [String], _ settings: [String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe settings.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, program, &actions, &attributes, words, variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
