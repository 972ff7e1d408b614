public import ArgumentParser
import Glibc
public import Scheduling

/// The command line, but for the plain ways into the editor.
struct TandemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tandem",
    abstract: "Write a mutual action plan together, live, on the second call.",
    discussion: """
      tandem northwind.tandem          open a plan in the editor
      tandem                           choose among the plans opened last
      tandem demo                      try the sample plan, in a scratch copy
      tandem new northwind.tandem --buyer Northwind --seller Acme
      Every command takes --today 2026-06-15 for another day and --author NAME for another name.
      """,
    version: Version.current,
    subcommands: [
      EditCommand.self, NewCommand.self, DemoCommand.self, InterviewCommand.self,
      ShowCommand.self, ExportCommand.self, ImportCommand.self,
      ScheduleCommand.self, WhatIfCommand.self, CalendarCommand.self, LogCommand.self,
      ListCommand.self, DateCommand.self,
      CheckCommand.self,
      DoctorCommand.self, KeysCommand.self, ManCommand.self,
    ],
    defaultSubcommand: EditCommand.self)

  /// The names that are no plan's.
  static let names = Set(configuration.subcommands.map { $0._commandName } + ["help"])

  /// Whether a word is neither an option nor a file by its looks.
  static func mayBeCommand(_ word: String) -> Bool {
    word.utf8.first != UInt8(ascii: "-")
      && word.utf8.allSatisfy { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/") }
  }

  static func run(_ arguments: [String]) throws {
    if arguments.first == "help", let name = arguments.dropFirst().first, !names.contains(name) {
      throw Failure("There is no command “\(name)”. `tandem help` lists them.", status: .usage)
    }
    if let word = arguments.first, arguments.count > 1, mayBeCommand(word), !names.contains(word),
      !arguments[1].hasPrefix("-"), !FileSystemCalls.exists(PlanPath.resolved(word))
    {
      // The editor opens one plan: the first of two words was to be a command.
      throw Failure("There is no command “\(word)”. `tandem help` lists them.", status: .usage)
    }
    var command = try parseAsRoot(arguments)
    try command.run()
  }

  /// Prints what is wrong with the arguments, or the help that was asked for, and ends.
  static func explain(_ error: any Error) -> Never {
    if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
    let status = exitCode(for: error).rawValue
    let text = fullMessage(for: error)
    if status == ExitStatus.good.rawValue {
      print(text)
      Glibc.exit(ExitStatus.good.rawValue)
    }
    // The parser's own word for it; every other sentence begins with the program's name.
    Output.complain(lines: text.hasPrefix("Error: ") ? "tandem: " + text.dropFirst(7) : text)
    Glibc.exit(ExitStatus.usage.rawValue)
  }
}

/// The version of the program.
enum Version {
  static let current = "0.1.0"
}

extension CivilDate: ExpressibleByArgument {
  /// A day on the command line: `2026-06-15`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Take this day for today, as 2026-06-15.", valueName: "yyyy-mm-dd"))
  var today: CivilDate?

  @Option(help: ArgumentHelp("Write as this person.", valueName: "name"))
  var author: String?

  var day: CivilDate { today ?? Clock.today }
}
