import ArgumentParser
import Exporting
import Glibc
import Interchange
import PlanModel
import Scheduling

/// `tandem schedule [PLAN]`: the dates of a plan, or of a network in the interchange format.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Print the dates of a plan.",
    discussion: """
      tandem schedule northwind.tandem --format json
      tandem schedule --network network.json      dates of a network, as JSON
      tandem schedule --network - < network.json
      """)

  /// What the dates are printed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(help: "The plan's file.")
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "A network in the interchange format; - is standard input.", valueName: "file"))
  var network: String?

  @Option(help: "table or json.")
  var format = Format.table

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (plan == nil) != (network == nil) else {
      throw ValidationError("Give a plan, or --network FILE.")
    }
  }

  func run() throws {
    if let network { return try answer(network) }
    guard let plan else { return }
    let read = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: false)
    switch format {
    case .table:
      try Output.write(PlanExport(read.document, today: common.day).text(.schedule, width: 100))
    case .json:
      try Output.write(ScheduleJSON.text(read.document.plan, today: common.day))
    }
  }

  private func answer(_ file: String) throws {
    let text = try InputFile.text(file)
    var read: NetworkFile
    do throws(InterchangeError) {
      read = try NetworkFile(reading: text)
    } catch {
      throw Failure("\(file): \(error.description)", status: .badInput)
    }
    if let today = common.today { read.network.today = today }
    try Output.write(read.answer().prettyText + "\n")
  }
}
