public import ArgumentParser
public import Exporting
import Glibc

/// `tandem show PLAN`: the plan as text.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a plan.",
    discussion: "tandem show northwind.tandem --view needs")

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(help: "document, schedule, needs or open.")
  var view = ExportOptions.View.document

  @Option(help: "Columns of the page.")
  var width = 80

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: false)
    try Output.write(PlanExport(plan.document, today: common.day).text(view, width: width))
  }
}

extension ExportOptions.View: ExpressibleByArgument {}
