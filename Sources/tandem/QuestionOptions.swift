import ArgumentParser
import Interviewing

/// Where the questions and plan templates come from.
struct QuestionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file of questions and templates of your own; by default questions.yaml in the settings "
        + "folder.", valueName: "file"))
  var questions: String?

  /// The playbook to work with: the team's own, or the built-in one when there is none or it
  /// cannot be read, which is said.
  var playbook: Playbook {
    let file = PlaybookFile(named: questions)
    file.problem?.report()
    return file.playbook
  }
}
