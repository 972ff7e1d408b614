import Foundation

/// A terminal as the person before it sees it: keys in, a screen out.
struct Pane {
  private let name: String
  private let bench: Workbench

  /// Something that did not come in time, with the screen as it was then.
  struct NeverCame: Error, CustomStringConvertible {
    let awaited: String
    let screen: String
    var description: String { "\(awaited) never came; the screen was:\n\(screen)" }
  }

  /// How long a state is waited for.
  private static let limit = Duration.seconds(10)

  init(_ name: String, of bench: Workbench) {
    self.name = name
    self.bench = bench
  }

  // MARK: Keys

  /// Types letters.
  func type(_ text: String) throws {
    try bench.tmux("send-keys", "-t", name, "-l", text)
  }

  /// Presses keys, named as tmux names them.
  func press(_ keys: String...) throws {
    try bench.tmux(["send-keys", "-t", name] + keys)
  }

  /// Types an answer and presses Enter.
  func answer(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// Pastes a file's bytes, bracketed when the program asks for that.
  func paste(_ file: String) throws {
    try bench.tmux("load-buffer", "-b", "paste", bench.path(file))
    try bench.tmux("paste-buffer", "-p", "-b", "paste", "-t", name)
  }

  func resize(columns: Int, rows: Int) throws {
    try bench.tmux("resize-window", "-t", name, "-x", "\(columns)", "-y", "\(rows)")
  }

  // MARK: The screen

  /// The letters on the screen.
  func screen() throws -> String {
    try bench.tmux("capture-pane", "-p", "-t", name).output
  }

  /// The letters on the screen with their colours, as escape sequences.
  func inkedScreen() throws -> String {
    try bench.tmux("capture-pane", "-p", "-e", "-t", name).output
  }

  /// Something tmux knows of the terminal, such as `alternate_on`.
  func fact(_ variable: String) throws -> String {
    try bench.tmux("display-message", "-p", "-t", name, "#{\(variable)}").output
      .trimmingCharacters(in: .newlines)
  }

  /// The process of the program that runs in the terminal.
  func process() throws -> pid_t {
    pid_t(try bench.text("\(name).pid").trimmingCharacters(in: .newlines)) ?? 0
  }

  // MARK: Waiting

  /// Waits until the screen is as it should be, and gives it.
  @discardableResult
  func wait(until awaited: String, _ holds: (String) throws -> Bool) throws -> String {
    let clock = ContinuousClock()
    let deadline = clock.now + Pane.limit
    while true {
      let screen = try screen()
      if try holds(screen) { return screen }
      guard clock.now < deadline else { throw NeverCame(awaited: awaited, screen: screen) }
    }
  }

  /// Waits until the screen shows a text.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait(until: "“\(text)”") { $0.contains(text) }
  }

  /// Waits until the screen shows a text and says that everything is saved.
  @discardableResult
  func waitUntilSaved(showing text: String) throws -> String {
    try wait(until: "“\(text)”, saved,") { $0.contains(text) && Pane.saysSaved($0) }
  }

  /// Whether a screen says that everything is saved.
  static func saysSaved(_ screen: String) -> Bool {
    let last = screen.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return last.hasSuffix(" saved") && !last.hasSuffix("not saved")
  }

  /// Waits until the program has ended; its exit status, or 128 and the signal.
  func end() throws -> Int32 {
    let screen = try wait(until: "the end of the program") { $0.contains(/\nended \d+\n/) }
    return screen.firstMatch(of: /\nended (\d+)\n/).flatMap { Int32($0.1) } ?? -1
  }

  /// Presses Ctrl-Q and waits for the end of the program.
  @discardableResult
  func quit() throws -> Int32 {
    try press("C-q")
    return try end()
  }
}
