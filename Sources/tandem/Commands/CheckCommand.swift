import ArgumentParser
import Glibc
import Interviewing
import Phrasing
import PlanModel

/// `tandem check`: whether a plan can be forwarded, or each line is a step.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check whether a plan can be forwarded, or whether each line is a step.",
    discussion: """
      tandem check northwind.tandem                    what a reader would stumble over
      tandem check northwind.tandem --format json
      tandem check --text 'Omar returns the questionnaire by July 22'
      tandem check --text - --format json < steps.txt
      Ends with 1 when something has to be mended first, else with 0.
      """)

  @Argument(help: "The plan's file.")
  var plan: String?

  @Option(help: ArgumentHelp("A line; with - one a line of standard input.", valueName: "line"))
  var text: String?

  @Option(help: "text or json.")
  var format = DateCommand.Format.text

  @OptionGroup var questions: QuestionOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (plan == nil) == (text == nil) {
      throw ValidationError(
        plan == nil
          ? "Give a plan, or --text and a line." : "Give a plan or --text and a line, not both.")
    }
  }

  func run() throws {
    let isClean: Bool
    if let plan {
      isClean = try check(plan: plan)
    } else {
      isClean = try check(lines: text ?? "")
    }
    if !isClean { throw ExitCode(ExitStatus.no.rawValue) }
  }

  // MARK: A plan

  private func check(plan path: String) throws(Failure) -> Bool {
    let document = try PlanOnDisk(PlanPath.resolved(path), wantsWriting: false).document
    let findings = ForwardTest.findings(
      in: document, schedule: document.plan.schedule(today: common.day),
      catalog: try questions.playbook().catalog)
    switch format {
    case .text: try Output.write(FindingsText(findings).text)
    case .json: try Output.write(FindingsJSON.text(findings, in: document))
    }
    return findings.isForwardable
  }

  // MARK: Lines

  private func check(lines text: String) throws(Failure) -> Bool {
    let context = PhraseContext(today: common.day)
    var isClean = true
    if text == "-" {
      while let line = readLine() { try check(line, context, &isClean) }
    } else {
      try check(text, context, &isClean)
    }
    return isClean
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
