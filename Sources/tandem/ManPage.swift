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
    (
      "$XDG_CONFIG_HOME/tandem/questions.yaml",
      "Questions and templates of your own, where there are any."
    ),
    ("$XDG_STATE_HOME/tandem", "The plans opened last, and words that could not be saved yet."),
    (
      "PLAN.tandem-live",
      "Beside a plan while it is open: who else has it open, and where they are. It may be removed."
    ),
    (
      "PLAN.tandem-journal",
      "Beside a plan that is or was being written to; it belongs to the plan. Leave it there."
    ),
  ]

  private static let environment = [
    ("NO_COLOR", "Set to anything, no colour is used."),
    ("XDG_DATA_HOME", "Where plans are kept; ~/.local/share unless set."),
    ("XDG_CONFIG_HOME", "Where settings are kept; ~/.config unless set."),
    ("XDG_STATE_HOME", "Where the list of plans opened last is kept; ~/.local/state unless set."),
    ("TMPDIR", "Where the sample plan is made; /tmp unless set."),
    ("TERM", "The terminal; what terminfo says of it decides how many colours are used."),
  ]

  private static let ends = ExitStatus.allCases.map { (String($0.rawValue), $0.words) }
}
