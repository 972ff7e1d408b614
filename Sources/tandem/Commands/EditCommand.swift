public import ArgumentParser
public import Editing

/// `tandem [PLAN]`: the editor; without a plan, a choice among the last ones.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Open a plan in the editor.")

  @Argument(help: "The plan's file. Left out, the plans opened last are listed to choose from.")
  var plan: String?

  @Option(help: ThemeName.help)
  var theme: ThemeName?

  @OptionGroup var questions: QuestionOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let path = try plan.map(PlanPath.resolved) ?? choose() else { return }
    try Editor.run(
      EditorArguments(
        path: path, today: common.today, author: common.author, theme: theme,
        questions: questions.questions))
  }

  /// Asks which of the plans opened last is meant.
  ///
  /// Whoever watches sees no other deal's name and no folder: only the plan opened last is named,
  /// the others when they are asked for.
  ///
  /// - Returns: `nil` when the input ends without an answer.
  private func choose() throws(Failure) -> String? {
    let recent = RecentPlans.paths
    guard !recent.isEmpty else {
      throw Failure(
        "No plan was opened yet. `tandem new NAME` makes one; `tandem demo` shows a sample.",
        status: .noInput)
    }
    let names = RecentPlans.names(of: recent)
    try Output.write("Enter opens “\(names[0])”, the plan opened last.\n")
    try Output.write("A part of its name opens another, ? lists them all: ")
    var answer = readLine()
    if answer == "?" {
      for (index, name) in names.enumerated() {
        try Output.write("\(index + 1)  \(name)\n")
      }
      try Output.write("Which one? [1] ")
      answer = readLine()
    }
    guard let answer else {
      try Output.write("\n")
      return nil
    }
    guard answer.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw Failure(
        "Arrows and other keys choose nothing here. Type a part of a plan's name, or ? for the list.",
        status: .usage)
    }
    return try RecentPlans.path(for: answer, among: recent)
  }
}

extension ThemeName: ExpressibleByArgument {
  static var help: ArgumentHelp {
    ArgumentHelp("How it looks, this time; a command of the editor keeps it.", valueName: "name")
  }
}
