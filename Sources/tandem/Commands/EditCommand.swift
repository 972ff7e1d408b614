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
    let path = try plan.map(PlanPath.resolved) ?? choose()
    try Editor.run(
      EditorArguments(
        path: path, today: common.today, author: common.author, theme: theme,
        questions: questions.questions))
  }

  /// Lists the plans opened last and reads a number.
  private func choose() throws(Failure) -> String {
    let recent = RecentPlans.paths
    guard !recent.isEmpty else {
      throw Failure(
        "No plan was opened yet. `tandem new NAME` makes one; `tandem demo` shows a sample.",
        status: .noInput)
    }
    for (index, path) in recent.enumerated() {
      try Output.write("\(index + 1)  \(Printable.line(path))\n")
    }
    try Output.write("Which one? [1] ")
    let answer = readLine() ?? ""
    guard let number = answer.isEmpty ? 1 : Int(answer), recent.indices.contains(number - 1) else {
      throw Failure("“\(answer)” is not one of the numbers above.", status: .usage)
    }
    return recent[number - 1]
  }
}

extension ThemeName: ExpressibleByArgument {
  static var help: ArgumentHelp {
    ArgumentHelp("How it looks, this time; a command of the editor keeps it.", valueName: "name")
  }
}
