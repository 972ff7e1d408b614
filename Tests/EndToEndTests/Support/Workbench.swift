import Foundation
import Glibc

/// A folder, a home and a tmux server for one test, gone when the test is over.
final class Workbench {
  /// Where the test's files are; the programs start here.
  let folder: String
  /// What the programs under test see of the environment.
  let environment: [String: String]

  private let name: String
  private let multiplexer: String
  private var paneCount = 0

  /// The day it is for everybody.
  static let today = "2026-06-15"

  /// What a test cannot go on without.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  init() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    multiplexer = try Workbench.find("tmux", in: path)
    name = "tandem-e2e-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    environment = [
      "PATH": path, "HOME": folder + "/home", "LANG": "C.UTF-8", "TERM": "tmux-256color",
      "XDG_DATA_HOME": folder + "/data", "XDG_STATE_HOME": folder + "/state",
      "XDG_CONFIG_HOME": folder + "/config", "TMUX_TMPDIR": folder,
    ]
    try FileManager.default.createDirectory(
      atPath: folder + "/home", withIntermediateDirectories: true)
    let settings = """
      set -g default-terminal tmux-256color
      set -sg escape-time 0
      set -g status off
      """
    try write(settings, to: "tmux.conf")
  }

  deinit {
    // An editor that a failed test left would save its words into the folder while that goes.
    for process in names(in: "").filter({ $0.hasSuffix("pid") }).compactMap(process(in:)) {
      kill(process, SIGKILL)
    }
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func find(_ program: String, in path: String) throws -> String {
    for folder in path.split(separator: ":") {
      let candidate = "\(folder)/\(program)"
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
    }
    throw Missing(description: "\(program) is not installed. `make bootstrap` installs it.")
  }

  /// The editor whose number is in a file, while it runs.
  private func process(in file: String) -> pid_t? {
    guard let number = try? text(file), let process = pid_t(number.dropLast()),
      let program = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/\(process)/exe"), program == Workbench.program
    else { return nil }
    return process
  }

  // MARK: Files

  /// The path of a file of the test.
  func path(_ name: String) -> String {
    name.hasPrefix("/") ? name : "\(folder)/\(name)"
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Everything below a folder of the test; none when it is not there.
  func names(in name: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
  }

  // MARK: Programs

  /// The program under test, which is built beside the tests.
  static let program: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("tandem").path
  }()

  /// Runs the program without a terminal.
  @discardableResult
  func tandem(_ arguments: String...) throws -> Subprocess {
    try run(arguments)
  }

  /// Runs the program without a terminal, with a file as its input.
  func run(
    _ arguments: [String], input: String = "/dev/null", with extra: [String: String] = [:]
  ) throws -> Subprocess {
    try Subprocess(
      Workbench.program, arguments, environment: environment.merging(extra) { $1 }, folder: folder,
      input: path(input))
  }

  /// Whether a program of others is there; said aloud where it is not.
  func has(_ program: String) -> Bool {
    let isThere = (try? Workbench.find(program, in: environment["PATH"] ?? "")) != nil
    if !isThere { print("SKIPPED: \(program) is not installed. `make bootstrap` installs it.") }
    return isThere
  }

  /// Makes a plan of Northwind and Acme with nothing in it.
  func makePlan(_ name: String) throws {
    try tandem("new", name, "--buyer", "Northwind", "--seller", "Acme", "--author", "Ana Ortiz")
  }

  /// Makes the sample plan.
  func makeSample(_ name: String) throws {
    try tandem("demo", "--to", name, "--no-open")
  }

  /// Runs Python, which has SQLite and sockets where the shell has not.
  @discardableResult
  func python(_ script: String) throws -> Subprocess {
    let python = try Workbench.find("python3", in: environment["PATH"] ?? "")
    return try Subprocess(python, ["-c", script], environment: environment, folder: folder)
  }

  // MARK: Terminals

  @discardableResult
  func tmux(_ arguments: String...) throws -> Subprocess {
    try tmux(arguments)
  }

  @discardableResult
  func tmux(_ arguments: [String]) throws -> Subprocess {
    try Subprocess(
      multiplexer, ["-L", name, "-f", path("tmux.conf")] + arguments, environment: environment,
      folder: folder)
  }

  /// A terminal of its own in which a program runs, and which says how the program ended.
  ///
  /// A shell stands between: tmux does not always learn the signal that ended its own child, and
  /// wakes a child that was stopped. `extra` is environment of this terminal only.
  func terminal(
    _ words: [String], columns: Int = 100, rows: Int = 30, with extra: [String: String] = [:]
  ) throws -> Pane {
    paneCount += 1
    let name = "terminal\(paneCount)"
    let settings = extra.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let script =
      "(echo $BASHPID > \(name).pid; exec \"$@\"); printf '\\r\\n\\e[Kended %d\\e[K\\r\\n' $?; read -r"
    let started = try tmux(
      [
        "new-session", "-d", "-s", name, "-x", "\(columns)", "-y", "\(rows)", "-c", folder,
        "bash", "-c", script, "bash", "env",
      ] + settings + words)
    guard started.status == 0 else { throw Missing(description: started.complaint) }
    return Pane(name, of: self)
  }

  /// The editor on a plan, in a terminal of its own; `asking` is a team's file of questions.
  func edit(
    _ plan: String, as author: String = "Ana Ortiz", columns: Int = 100, rows: Int = 30,
    asking questions: String? = nil, with extra: [String: String] = [:]
  ) throws -> Pane {
    let team = questions.map { ["--questions", $0] } ?? []
    return try terminal(
      [Workbench.program, plan, "--today", Workbench.today, "--author", author] + team,
      columns: columns, rows: rows, with: extra)
  }

  /// A shell with a prompt, in a terminal of its own.
  func shell() throws -> Pane {
    let shell = try terminal(["bash", "--norc", "--noprofile"], with: ["PS1": "ready> "])
    try shell.wait(for: "ready>")
    return shell
  }
}
