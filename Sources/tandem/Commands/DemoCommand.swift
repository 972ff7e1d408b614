import ArgumentParser
import Editing
import Glibc
import Interviewing
import PlanModel
import Scheduling

/// `tandem demo`: a complete sample plan to try.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Try the sample plan.",
    discussion: """
      tandem demo                              a scratch copy, opened in the editor
      tandem demo --to sample.tandem           the sample as a file of yours
      """)

  @Option(help: ArgumentHelp("Make the sample here.", valueName: "file"))
  var to: String?

  @Flag(inversion: .prefixedNo, help: "Open it in the editor.")
  var open = true

  @Option(help: ArgumentHelp("Fill it up to so many steps.", valueName: "count"))
  var steps = 0

  @Option(help: ThemeName.help)
  var theme: ThemeName?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...4000).contains(steps) else {
      throw ValidationError("Give a count of steps from 0 to 4000.")
    }
  }

  func run() throws {
    let path = try to.map(PlanPath.new) ?? scratch()
    try PlanMaker.make(
      path, SamplePlan.operations(filledUpTo: steps), SamplePlan.author)
    guard open else {
      let day = SamplePlan.callDay.iso
      return try Output.write(
        "Made \(Printable.line(path)). Its call is of \(day): `tandem edit "
          + "\(Printable.argument(path)) --today \(day)` opens it.\n")
    }
    // The sample is of the day of its call, whatever day it is tried on.
    let today = common.today ?? SamplePlan.callDay
    let author = common.author ?? SamplePlan.author.name
    try Editor.run(
      EditorArguments(path: path, today: today, author: author, theme: theme, questions: nil))
  }

  /// A name in a folder of its own that is nobody else's.
  private func scratch() throws(Failure) -> String {
    let temporary = Account.environment("TMPDIR")
    var template = Array(
      ((temporary.isEmpty ? P_tmpdir : temporary) + "/tandem-demo-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw Failure(
        "No scratch folder could be made. Use `tandem demo --to FILE`.",
        status: .cannotCreate)
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return folder + "/northwind.tandem"
  }
}
