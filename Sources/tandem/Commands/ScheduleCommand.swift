import ArgumentParser
import Exporting
import PlanModel

/// `tandem schedule PLAN`: the dates.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Print the dates of a plan.",
    discussion: "tandem schedule northwind.tandem --format json")

  /// What the dates are printed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(help: "table or json.")
  var format = Format.table

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: false)
    switch format {
    case .table:
      try Output.write(PlanExport(plan.document, today: common.day).text(.schedule, width: 100))
    case .json:
      try Output.write(ScheduleJSON.text(plan.document.plan, today: common.day))
    }
  }
}
