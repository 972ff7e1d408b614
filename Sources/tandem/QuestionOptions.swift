import ArgumentParser
import Glibc
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
    let path = questions ?? Account.settings + "/questions.yaml"
    guard questions != nil || FileSystemCalls.exists(path) else { return .builtIn }
    do throws(Failure) {
      let text = try InputFile.text(path)
      do throws(PlaybookProblem) {
        return try Playbook(reading: text)
      } catch {
        throw Failure(
          "\(path), line \(error.line): \(error.reason) The built-in questions are used.",
          status: Failure.badInput)
      }
    } catch {
      error.report()
      return .builtIn
    }
  }
}
