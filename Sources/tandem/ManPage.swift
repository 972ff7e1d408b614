import ArgumentParser
import Editing

/// The manual in troff: what the command line's parser and the table of commands say of themselves.
enum ManPage {
  /// The page; the same wherever it is made.
  static var text: String {
    var page = Troff()
    page.macro("TH", "TANDEM", "1", "", "tandem \(Version.current)", "User Commands")
    page.macro("SH", "NAME")
    page.add("tandem - write a mutual action plan together, live, on the second call")
    addSynopsis(to: &page)
    page.macro("SH", "COMMANDS")
    for command in TandemCommand.configuration.subcommands
    where command.configuration.shouldDisplay {
      add(command, to: &page)
    }
    page.macro("SH", "KEYS")
    for context in KeyContext.allCases { add(context, to: &page) }
    for (title, entries) in [("FILES", files), ("ENVIRONMENT", environment), ("EXIT STATUS", ends)]
    {
      page.macro("SH", title)
      for (name, words) in entries { page.item(name, words) }
    }
    return page.text
  }

  private static func addSynopsis(to page: inout Troff) {
    page.macro("SH", "SYNOPSIS")
    page.add("tandem [plan]")
    page.macro("br")
    page.add("tandem command [arguments]")
    page.macro("SH", "DESCRIPTION")
    page.add(TandemCommand.configuration.abstract)
    page.macro("PP")
    page.verbatim(TandemCommand.configuration.discussion)
  }

  /// A subcommand: what it is for, its examples, its arguments and options.
  private static func add(_ command: any ParsableCommand.Type, to page: inout Troff) {
    page.macro("SS", "tandem \(command._commandName)")
    page.add(command.configuration.abstract)
    if !command.configuration.discussion.isEmpty {
      page.macro("PP")
      page.verbatim(command.configuration.discussion)
    }
    let help = TandemCommand.helpMessage(for: command, columns: 400)
    for (name, words) in HelpMessage.entries(of: help)
    where name != "-h, --help" && name != "--version" {
      page.item(name, words)
    }
  }

  private static func add(_ context: KeyContext, to page: inout Troff) {
    let commands = CommandTable.all.filter { $0.keys.contains { $0.context == context } }
    guard !commands.isEmpty else { return }
    page.macro("SS", context.title)
    for command in commands {
      let keys = command.keys.filter { $0.context == context }
      page.item(
        keys.map { KeyWords.words(for: $0.notation) }.joined(separator: ", "),
        "\(command.title): \(command.help)")
    }
  }

  private static let files = [
    ("$XDG_DATA_HOME/tandem/plans", "Where a plan is looked for that is given by its name alone."),
    ("$XDG_CONFIG_HOME/tandem/settings", "The theme, and which tips were taken."),
    ("$XDG_STATE_HOME/tandem", "The plans opened last, and words that could not be saved yet."),
  ]

  private static let environment = [
    ("NO_COLOR", "Set to anything, no colour is used."),
    ("TERM", "The terminal; what terminfo says of it decides how many colours are used."),
  ]

  private static let ends = ExitStatus.allCases.map { (String($0.rawValue), $0.words) }
}

/// The parts of a help message as the parser prints it.
enum HelpMessage {
  /// Arguments and options, each with its words.
  static func entries(of message: String) -> [(name: String, words: String)] {
    var entries: [(name: String, words: String)] = []
    var isListing = false
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first != " " {
        isListing = line.hasPrefix("ARGUMENTS") || line.hasPrefix("OPTIONS")
        continue
      }
      let words = line.drop { $0 == " " }
      guard isListing, !words.isEmpty else { continue }
      guard line.prefix(while: { $0 == " " }).count < 10 else {
        // A long name has its words on the next line.
        if !entries.isEmpty { entries[entries.count - 1].words += words }
        continue
      }
      let name = words.prefix(upTo: words.firstRange(of: "  ")?.lowerBound ?? words.endIndex)
      let rest = words[name.endIndex...].drop { $0 == " " }
      entries.append((String(name), String(rest)))
    }
    return entries
  }
}

/// Text in troff's notation.
struct Troff {
  private(set) var text = ""

  /// A request with its arguments.
  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { "\"\(Troff.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    text += ([".\(name)"] + quoted).joined(separator: " ") + "\n"
  }

  /// A paragraph's words.
  mutating func add(_ words: String) {
    text += Troff.line(words) + "\n"
  }

  /// Lines that stay as they are.
  mutating func verbatim(_ lines: String) {
    macro("nf")
    for line in lines.split(separator: "\n") { add(String(line)) }
    macro("fi")
  }

  /// A name, and under it what it means.
  mutating func item(_ name: String, _ words: String) {
    macro("TP")
    text += "\\fB" + Troff.escaped(name) + "\\fR\n"
    add(words)
  }

  private static func line(_ words: String) -> String {
    let escaped = escaped(words)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
