import Editing
import Exporting
import PlanModel
import Scheduling

/// A document that the editor was asked for: everything that making it needs, so that another
/// thread can do it while keys go on being drawn.
struct DocumentJob: Sendable {
  let document: Document
  let today: CivilDate
  /// The hash of the state it shows, without which an edited copy could not be read back; `nil`
  /// while something in it is not saved.
  let headHash: String?
  let format: DocumentFormat
  /// The plan's file, beside which it goes.
  let plan: String

  /// Makes and writes it, under a name that is free: nothing is ever replaced.
  ///
  /// - Returns: What was written, or why nothing was. No folder is named: others see the screen.
  /// - Complexity: As long as the helper programs take, 90 seconds at most.
  func run() -> ExportOutcome {
    var path = plan
    do {
      let bytes = try PlanExport(document, today: today, headHash: headHash).bytes(format)
      path = freePath
      try FileSystemCalls.write(bytes, to: path, replaces: false)
      return ExportOutcome(
        sentence: "Written: \(PlanPath.name(of: path)), beside the plan.", isDone: true)
    } catch {
      let sentence = PlanPath.withoutFolders(error.sentence, of: [path, plan])
      return ExportOutcome(sentence: sentence, isDone: false)
    }
  }

  /// `northwind.html` beside `northwind.tandem`; with the day, then a number, when that exists.
  private var freePath: String {
    let stem = PlanPath.withoutEnding(plan)
    let ending = format.fileExtension
    var candidate = "\(stem).\(ending)"
    var number = 1
    while FileSystemCalls.exists(candidate) {
      let suffix = number == 1 ? "" : "-\(number)"
      candidate = "\(stem)-\(today.iso)\(suffix).\(ending)"
      number += 1
    }
    return candidate
  }
}
