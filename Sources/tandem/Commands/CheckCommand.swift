import ArgumentParser
import Glibc
import Phrasing

/// Labels lines of text: is each a step? `tandem check --text`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check whether each line is a step that can be acted on.",
    discussion: """
      tandem check --text 'Omar returns the questionnaire by July 22'
      tandem check --text - --format json < steps.txt
      Ends with 1 when a line needs a question, else with 0.
      """)

  @Option(help: ArgumentHelp("A line; with - one a line of standard input.", valueName: "line"))
  var text: String

  @Option(help: "text or json.")
  var format = DateCommand.Format.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = PhraseContext(today: common.day)
    var isClean = true
    if text == "-" {
      while let line = readLine() { try check(line, context, &isClean) }
    } else {
      try check(text, context, &isClean)
    }
    if !isClean { throw ExitCode(1) }
  }

  private func check(
    _ line: String, _ context: PhraseContext, _ isClean: inout Bool
  ) throws(Failure) {
    let quality = StepQuality.read(line, in: context)
    switch quality.label {
    case .fine, .datedAndNamed: break
    default: isClean = false
    }
    switch format {
    case .json: try Output.write(PhrasePrinting.json(quality, of: line) + "\n")
    case .text: try Output.write("\(Printable.line(line))\t\(PhrasePrinting.plain(quality))\n")
    }
  }
}
