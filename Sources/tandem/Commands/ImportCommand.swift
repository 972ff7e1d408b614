import ArgumentParser
import Exporting
import Importing
import OperationLog
import PlanModel

/// `tandem import PLAN FILE --as NAME`: an edited copy of a document back into its plan.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read an edited copy of a plan's document back in.",
    discussion: """
      tandem import northwind.tandem northwind.docx --as 'Dana Reyes'          what would change
      tandem import northwind.tandem northwind.docx --as 'Dana Reyes' --yes    change it
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The copy: md, html, docx, odt, csv or tsv; - is standard input.")
  var file: String

  @Option(
    name: .customLong("as"), help: ArgumentHelp("Who edited the copy.", valueName: "name"))
  var name: String

  @Flag(help: "Write the changes; without it they are only shown.")
  var yes = false

  @Flag(help: "Also take out of the plan what the copy left out.")
  var remove = false

  @Option(help: ArgumentHelp("How the changes are printed: text or json.", valueName: "format"))
  var format = "text"

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !CleanText.line(name).isEmpty else {
      throw ValidationError("Say with --as who edited the copy.")
    }
    guard ["text", "json"].contains(format) else {
      throw ValidationError("There is no format “\(format)”. There are: text, json.")
    }
  }

  func run() throws {
    let file = try CopyFile(file)
    let plan = try PlanOnDisk(PlanPath.resolved(plan), wantsWriting: true)
    let claimed = CleanText.line(name)
    let merge = try merge(file, with: plan, claimed)
    let preview = ImportPreview(
      merge, stamp: file.copy.stamp, name: claimed, removes: remove, isAsked: !yes)
    try Output.write(format == "json" ? preview.json : preview.text)
    let scribe = plan.scribe(as: common.author)
    let operations = merge.operations(
      by: scribe,
      ImportHeader(
        fileHash: fingerprint(of: file.bytes), baseSequence: merge.base.head,
        baseHead: try plan.head(at: merge.base.head)?.hash ?? [], claimedAuthor: claimed,
        channel: file.channel),
      removes: remove)
    guard !operations.isEmpty, yes || Output.asks("Write this into the plan?") else { return }
    try plan.requireWritable()
    try plan.append(operations, by: scribe.author)
    PlanOnDisk.keepPage(in: plan.store, at: plan.path)
    if format == "text" {
      try Output.write("Written. One undo in the editor takes all of it back.\n")
    }
  }

  /// The copy beside the state it was made from, which must be one of this plan's.
  private func merge(
    _ file: CopyFile, with plan: PlanOnDisk, _ claimed: String
  ) throws -> CopyMerge {
    var base = plan.document
    if let stamp = file.copy.stamp {
      let own = plan.document.plan.id.map(\.digits) ?? ""
      let head = try plan.head(at: stamp.position)?.hexadecimal
      if !stamp.planID.isEmpty, stamp.planID != own { throw file.failure(.otherPlan) }
      guard let head, head.hasPrefix(stamp.head) else {
        throw file.failure(.otherHistory(position: stamp.position))
      }
      base = try plan.document(at: stamp.position)
    }
    do throws(ImportError) {
      return try CopyMerge(
        of: file.copy, base: base, current: plan.document, by: claimed, today: common.day)
    } catch {
      throw file.failure(error)
    }
  }
}
