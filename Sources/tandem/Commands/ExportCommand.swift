import ArgumentParser
import Exporting
import OperationLog

/// `tandem export PLAN --format …`: the plan as a document.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a plan as a document.",
    discussion: """
      tandem export northwind.tandem --format html -o northwind.html
      tandem export northwind.tandem --format md
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(help: ArgumentHelp("md, html, json, txt, csv, ics or eml.", valueName: "format"))
  var format: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file; else standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the file when it exists.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let format = ExportFormat(named: format) else {
      let names = ExportFormat.allCases.map(\.fileExtension).joined(separator: ", ")
      throw Failure(
        "There is no format “\(self.format)”. There are: \(names).", status: Failure.usage)
    }
    let plan = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: false)
    let head = try hash(of: plan)
    let bytes = try PlanExport(plan.document, today: common.day, headHash: head).bytes(format)
    if let output {
      try FileSystemCalls.write(bytes, to: output, replaces: force)
    } else {
      try Output.write(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func hash(of plan: PlanOnDisk) throws(Failure) -> String {
    do {
      return try plan.store.head().hexadecimal
    } catch {
      throw Failure(error)
    }
  }
}
