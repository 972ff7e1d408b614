import ArgumentParser
import Exporting
import PlanModel
import Scheduling

/// `tandem list [FOLDER]`: all plans of a folder.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the plans of a folder.",
    discussion: "tandem list ~/deals")

  @Argument(help: "The folder; else where plans are kept by default.")
  var folder: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    if let folder, !FileSystemCalls.exists(folder) {
      throw Failure("There is no folder \(folder). Check the name.", status: .noInput)
    }
    let folder = folder ?? Account.plans
    let names = FileSystemCalls.names(in: folder).filter { $0.hasSuffix(".tandem") }
    for name in names {
      try Output.write("\(line(folder + "/" + name))\n")
    }
    if names.isEmpty { Output.complain("There is no plan in \(folder).") }
  }

  private func line(_ path: String) -> String {
    do {
      let plan = try PlanOnDisk(path, wantsWriting: false).document.plan
      let day = plan.goLive.known?.iso ?? "no date yet"
      return [path, day, DocumentTitle.words(for: plan)].map(Printable.line).joined(separator: "\t")
    } catch {
      return "\(Printable.line(path))\t\(Printable.line(error.sentence))"
    }
  }
}
