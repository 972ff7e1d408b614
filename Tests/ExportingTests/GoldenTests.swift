import Exporting
import Foundation
import Testing

/// The documents of the Northwind plan, compared letter by letter with those in `Golden`.
///
/// `RECORD_GOLDEN=1 swift test` writes them anew; the diff is the review.
struct GoldenTests {
  static let options = ExportOptions(headHash: "1a2b3c4d5e6f7a8b9c0d")
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// A message holds the others in base 64, where a difference cannot be read.
  @Test(arguments: ExportFormat.allCases.filter { $0 != .eml })
  func `each document of the Northwind plan is as recorded`(_ format: ExportFormat) throws {
    let plan = NorthwindPlan()
    let bytes = try export(
      plan.document, schedule: plan.schedule, as: format, options: Self.options)
    try compare(bytes, with: "northwind.\(format.fileExtension)")
  }

  @Test(arguments: [ExportFormat.markdown, .html, .text, .csv])
  func `each document of a plan in trouble is as recorded`(_ format: ExportFormat) throws {
    let plan = TroubledPlan()
    let bytes = try export(plan.writer.document, schedule: plan.schedule, as: format)
    try compare(bytes, with: "troubled.\(format.fileExtension)")
  }

  @Test(arguments: [ExportFormat.markdown, .html, .text])
  func `each document of a second call is as recorded, in dates of the engine`(
    _ format: ExportFormat
  ) throws {
    for (call, name) in [(SecondCall(), "call"), (SecondCall(isCovered: false), "call-late")] {
      let bytes = try export(call.document, schedule: call.schedule, as: format)
      try compare(bytes, with: "\(name).\(format.fileExtension)")
    }
  }

  @Test(arguments: ExportOptions.View.allCases)
  func `each view in plain text is as recorded`(_ view: ExportOptions.View) throws {
    let plan = NorthwindPlan()
    var options = Self.options
    options.view = view
    options.width = 72
    let bytes = try export(plan.document, schedule: plan.schedule, as: .text, options: options)
    try compare(bytes, with: "northwind-\(view.rawValue).txt")
  }

  @Test(arguments: ExportFormat.allCases)
  func `two exports of one plan are the same bytes`(_ format: ExportFormat) throws {
    let first = NorthwindPlan()
    let second = NorthwindPlan()
    let bytes = try export(first.document, schedule: first.schedule, as: format)
    #expect(!bytes.isEmpty)
    #expect(bytes == (try export(second.document, schedule: second.schedule, as: format)))
  }

  private func compare(_ bytes: [UInt8], with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(bytes).write(to: file)
    }
    let isSame = bytes == Array(try Data(contentsOf: file))
    #expect(
      isSame, "\(name) differs; RECORD_GOLDEN=1 writes it anew for review")
  }
}
