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
  /// cannot be understood, which is said.
  ///
  /// - Throws: When there is no file of the name that was given.
  func playbook() throws(Failure) -> Playbook {
    let file = PlaybookFile(named: questions)
    if let problem = file.problem {
      guard questions == nil || problem.status == .badInput else { throw problem }
      problem.report()
    }
    return file.playbook
  }
}
