import ArgumentParser
import Interviewing
import PlanModel

/// `tandem log PLAN`: who wrote what, when, one line an act.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print who wrote what, and when.",
    discussion: "tandem log northwind.tandem")

  @Argument(help: "The plan's file.")
  var plan: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: false)
    for act in plan.document.history() {
      let time = Clock.words(act.wall)
      try Output.write(
        "\(act.sequence)\t\(time)\t\(Printable.line(act.author))\t\(Printable.line(act.words))\n")
    }
  }
}
