import Foundation
import PlanModel
import Testing

@testable import Exporting

/// Whatever a person types is text in every format: read back with parsers that others wrote.
struct HostileTextTests {
  @Test func `typed text never becomes markup, a formula or a property`() throws {
    try check(HostilePlan.attacks, "the listed attacks")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `random text never becomes markup, a formula or a property`(_ round: UInt64) throws {
    let environment = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
    let seed = environment ?? round &* 7919
    try check(Self.randomTexts(seed), "SEED=\(seed)")
  }

  private func check(_ texts: [String], _ what: String) throws {
    let plan = HostilePlan(texts)
    var files: [ExportFormat: [UInt8]] = [:]
    for format in ExportFormat.allCases {
      files[format] = try export(plan.writer.document, schedule: plan.schedule, as: format)
    }
    let page = try export(
      plan.writer.document, schedule: plan.schedule, as: .html,
      options: ExportOptions(page: .office))
    for (kind, found) in try DocumentReader.read(named: ["office": page, "pandoc": page]) {
      #expect(found.problems == [], "\(what): \(kind)")
      compare(found.steps ?? [], with: plan.writer.document.plan, .html, what)
    }
    for (format, found) in try DocumentReader.read(files) {
      #expect(found.problems == [], "\(what): \(format.name)")
      compare(found.steps ?? [], with: plan.writer.document.plan, format, what)
    }
  }

  /// Every step is there, in the words that were typed, in the order of the plan.
  private func compare(
    _ found: [String], with plan: Plan, _ format: ExportFormat, _ what: String
  ) {
    let titles = plan.steps.map(\.title.printable).map { $0.isEmpty ? "Step without words" : $0 }
    switch format {
    case .text: break  // Its lines are wrapped: `DocumentTests` counts them.
    case .ics:
      // Steps without a date come last, in a list; a summary names the people too.
      #expect(found.count == titles.count, "\(what): steps in ics")
      // Scalar by scalar: a sign that joins the next letter would hide it from a `Character`.
      let summaries = found.map { Array($0.unicodeScalars) }
      let absent = titles.filter { title in
        !summaries.contains { $0.starts(with: title.unicodeScalars) }
      }
      #expect(absent.isEmpty, "\(what): ics")
    case .csv:
      // An apostrophe makes a formula text; which of them were typed is not told.
      func bare(_ text: String) -> String { Self.collapsed(text.filter { $0 != "'" }) }
      // Within a block they stand by their days.
      #expect(found.map(bare).sorted() == titles.map(bare).sorted(), "\(what): csv")
    case .eml, .html, .json, .markdown:
      #expect(found.map(Self.collapsed) == titles.map(Self.collapsed), "\(what): \(format.name)")
    }
  }

  private static func collapsed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func randomTexts(_ seed: UInt64) -> [String] {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let alphabet = Array(
      "<>&\"'`*_~[](){}|\\#+-=!@$%^:;,./ \n\r\t012abcXYZ\u{0301}\u{200D}\u{0600}\u{202E}é家👍"
        .unicodeScalars)
    return (0..<120).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0...next(14) { text.append(alphabet[next(alphabet.count)]) }
      return String(text)
    }
  }
}
