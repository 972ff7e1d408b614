import ArgumentParser
import Exporting
import Glibc
import OperationLog
import PlanModel

/// `tandem export PLAN --format …`: the plan as a document.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a plan as a document.",
    discussion: """
      tandem export northwind.tandem --format html -o northwind.html
      tandem export northwind.tandem --format pdf -o northwind.pdf
      tandem export northwind.tandem --format md
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(
    help: ArgumentHelp(
      "md, html, pdf, docx, odt, txt, csv, json, ics or eml; else as the file's ending says.",
      valueName: "format"))
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file; left out, or -, standard output.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("A page template of your own, for html and pdf.", valueName: "file"))
  var template: String?

  @Flag(help: "Replace the file when it exists.")
  var force = false

  @OptionGroup var common: CommonOptions

  /// The file that is to be written; `nil` for standard output.
  private var file: String? { output == "-" ? nil : output }

  func run() throws {
    try refuseFolder()
    let format = try wantedFormat()
    if format.isBinary, file == nil, isatty(STDOUT_FILENO) == 1 {
      throw Failure(
        "A terminal cannot show \(format.fileExtension). Name a file with -o.", status: .usage)
    }
    let template = try template.map { path throws(Failure) in try InputFile.text(path) }
    let plan = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: false)
    let head = try plan.head(at: plan.document.head)?.hexadecimal
    let replaces = try mayReplace()
    let bytes = try PlanExport(plan.document, today: common.day, headHash: head)
      .bytes(format, template: template)
    if let file {
      try FileSystemCalls.write(bytes, to: file, replaces: replaces)
    } else {
      try Output.write(bytes)
    }
  }

  private func refuseFolder() throws(Failure) {
    guard let file, FileSystemCalls.isFolder(file) else { return }
    throw Failure(
      "\(file) is a folder. Name the file in it that is to be written.",
      status: .cannotCreate)
  }

  /// The format that was named, else the one that the file's ending means.
  private func wantedFormat() throws(Failure) -> DocumentFormat {
    let names = DocumentFormat.names.joined(separator: ", ")
    guard let word = format ?? file.flatMap(PlanPath.ending(of:)) else {
      throw Failure("Give a --format, or -o and a file. There are: \(names).", status: .usage)
    }
    guard let format = DocumentFormat(named: word) else {
      throw Failure("There is no format “\(word)”. There are: \(names).", status: .usage)
    }
    return format
  }

  /// Whether the file gives way; asked where somebody is there, and before any work.
  private func mayReplace() throws(Failure) -> Bool {
    guard let file, !force, FileSystemCalls.exists(file) else { return force }
    if Output.asks("\(file) exists already. Replace it?") { return true }
    throw FileSystemCalls.existing(file)
  }
}
