import ArgumentParser
import Glibc
import Interviewing
import PlanModel

/// `tandem interview PLAN`: the same questions line by line.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview", abstract: "Be asked line by line, without a screen.",
    discussion: """
      tandem interview northwind.tandem
      tandem interview northwind.tandem < answers.txt      a line is an answer
      Any line lands where it belongs, whatever is asked. “help” lists the words that are commands:
      next, don't know, park, back, why, read back, quit.
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @OptionGroup var questions: QuestionOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let playbook = try questions.playbook()
    let read = try PlanOnDisk.writable(PlanPath.resolved(plan))
    var interview = LineInterview(
      Interview(playbook.catalog), scribe: read.scribe(as: common.author), today: common.day)
    while !interview.isOver {
      interview.receive(try read.news(after: interview.head))
      try Output.write("\n\(clean(interview.prompt))\n> ")
      guard let line = readLine() else {
        try Output.write("\n")
        break
      }
      // What is read from a pipe is shown, so that the transcript reads as the call went.
      if isatty(STDIN_FILENO) == 0 { try Output.write(clean(line) + "\n") }
      interview.receive(try read.news(after: interview.head), isAnswered: true)
      let said = interview.take(line)
      try read.append(interview.scribe.takeWritten(), by: interview.scribe.author)
      for words in said { try Output.write("  \(clean(words))\n") }
    }
    PlanOnDisk.keepPage(in: read.store, at: read.path)
    for words in interview.summary { try Output.write("\(clean(words))\n") }
  }

  private func clean(_ text: String) -> String { Printable.line(text) }
}
