import ArgumentParser
import Editing
import Interviewing
import PlanModel
import Scheduling

/// `tandem what-if PLAN CHANGE`: a slip rehearsed, the plan untouched.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if", abstract: "Rehearse a slip without touching the plan.",
    discussion: """
      tandem what-if northwind.tandem "security +10 days"
      tandem what-if northwind.tandem "security two weeks later" --format json
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "What slips, and by how much.")
  var change: [String]

  @Option(help: "table or json.")
  var format = ScheduleCommand.Format.table

  @OptionGroup var common: CommonOptions

  func run() throws {
    let read = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: false).document.plan
    guard read.goLive.known != nil else {
      throw Failure(
        "The plan has no go-live date yet, so nothing can be late. Say the date first.",
        status: .badInput)
    }
    let slip = try slip(in: read)
    guard let outcome = read.whatIf(slip.subject, slip.change, today: common.day) else {
      throw Failure("That part of the plan has no dates yet.", status: .badInput)
    }
    switch format {
    case .table:
      let lines = WhatIfWords.lines(for: outcome, after: slip.change, in: read)
      try Output.write(lines.map(Printable.line).joined(separator: "\n") + "\n")
    case .json: try Output.write(WhatIfJSON.text(outcome, after: slip.change, in: read))
    }
  }

  private func slip(in plan: Plan) throws(Failure) -> SlipReader.Slip {
    let text = change.joined(separator: " ")
    do throws(SlipReader.Problem) {
      return try SlipReader(FieldReader(plan: plan, today: common.day)).read(text)
    } catch {
      throw Failure(WhatIfWords.words(for: error, in: text, of: plan), status: .usage)
    }
  }
}
