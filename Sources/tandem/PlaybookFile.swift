import Interviewing

/// A team's file of questions and templates; it is looked at only where one is named or there.
struct PlaybookFile {
  /// What it makes of the built-in playbook; that itself where there is no file or it is bad.
  let playbook: Playbook
  /// Why it cannot be used: the line and the reason.
  let problem: Failure?
  /// Where it is, or would be.
  let path: String

  /// Reads the file of this name; else the one in the settings folder, where there is one.
  init(named name: String?) {
    path = name ?? Account.settings + "/questions.yaml"
    do throws(Failure) {
      playbook =
        try name != nil || FileSystemCalls.exists(path)
        ? PlaybookFile.read(path) : .builtIn
      problem = nil
    } catch {
      playbook = .builtIn
      problem = error
    }
  }

  private static func read(_ path: String) throws(Failure) -> Playbook {
    let text = try InputFile.text(path)
    do throws(PlaybookProblem) {
      return try Playbook(reading: text)
    } catch {
      throw Failure(
        "\(path), line \(error.line): \(error.reason) The built-in questions are used.",
        status: .badInput)
    }
  }
}
