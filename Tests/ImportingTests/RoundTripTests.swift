import Exporting
import Foundation
import PlanModel
import Scheduling
import Testing

@testable import Importing

/// What holds of every plan, edit and format.
struct RoundTripTests {
  /// `SEED=… swift test` repeats a run.
  private static let seeds: [UInt64] =
    ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }.map { [$0] }
    ?? (1...40).map { $0 &* 7919 }

  @Test(arguments: CopyFormat.allCases)
  func `reading back what was written makes no operation`(_ format: CopyFormat) throws {
    for seed in Self.seeds {
      let trial = RandomPlan.trial(seed: seed)
      guard format != .table || !trial.document.plan.steps.isEmpty else { continue }
      let merge = try trial.merge(try trial.export(format), format)
      #expect(merge.lines == [], "SEED=\(seed)")
    }
  }

  /// A document says "overdue", "in the past" and "away" of its own day.
  @Test(arguments: CopyFormat.allCases)
  func `a copy that comes back forty days later makes no operation`(_ format: CopyFormat) throws {
    for seed in Self.seeds {
      let trial = RandomPlan.trial(seed: seed)
      guard format != .table || !trial.document.plan.steps.isEmpty else { continue }
      let merge = try trial.merge(try trial.export(format), format, on: Trial.today + 40)
      #expect(merge.lines == [], "SEED=\(seed)")
    }
    let sample = Trial.sample()
    let merge = try sample.merge(try sample.export(format), format, on: Trial.today + 40)
    #expect(merge.lines == [])
  }

  /// Whatever becomes of the bytes, reading them ends, in words or in changes that can be written.
  @Test(arguments: CopyFormat.allCases)
  func `a copy that was damaged at random is refused or understood`(_ format: CopyFormat) throws {
    let pieces = [
      "|", "<td>", "</table>", "-->", "<!--", "\\", "\"", ",", "\r", "\u{0}", "&#x202E;", "<", "t:",
      "\u{301}", "## Who is who\n", "<tr class=block>", "<del>", "# ", "' onload='", "🙂",
    ]
    for seed in Self.seeds {
      var draws = Draws(seed: seed)
      var trial = RandomPlan.trial(seed: seed)
      guard !trial.document.plan.steps.isEmpty else { continue }
      var scalars = Array(try trial.export(format).unicodeScalars)
      for _ in 0..<(1 + draws.below(12)) {
        let place = draws.below(scalars.count)
        switch draws.below(3) {
        case 0: scalars.insert(contentsOf: draws.pick(pieces).unicodeScalars, at: place)
        case 1: scalars.removeSubrange(place..<min(scalars.count, place + draws.below(200)))
        default:
          let end = min(scalars.count, place + draws.below(300))
          scalars.insert(contentsOf: Array(scalars[place..<end]), at: draws.below(scalars.count))
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      do {
        try trial.read(String(text), format, removes: draws.chance(2))
      } catch is ImportError {
        continue
      }
      for note in trial.document.plan.notes {
        let isClean = note.text.unicodeScalars.allSatisfy {
          $0.properties.generalCategory != .control && $0 != "\u{202E}"
        }
        #expect(isClean, "SEED=\(seed)")
      }
    }
  }

  /// One cell after another is written over: exactly that lands, and nothing else changes.
  @Test(arguments: [CopyFormat.markdown, .html, .office])
  func `each word that a person can change lands where it stood`(_ format: CopyFormat) throws {
    let fresh = Trial.sample()
    for step in fresh.document.plan.steps {
      for (field, text) in [(Field.title, step.title), (.done, step.done)] where !text.isEmpty {
        var trial = fresh
        let first = try #require(text.split(separator: " ").last)
        // The last word, so that sentences made of the title change with it in the copy.
        let changed = String(text.dropLast(first.count)) + "Öresund"
        let copy = try trial.export(format)
        let shown = format == .markdown ? text : HTMLWords.escaped(text)
        guard copy.contains(shown) else { continue }
        try trial.read(
          copy.replacing(shown, format == .markdown ? changed : HTMLWords.escaped(changed)), format)
        let now = try #require(trial.document.plan.step(step.id))
        #expect((field == .title ? now.title : now.done) == changed, "\(format) \(text)")
        #expect(
          (field == .title ? now.done : now.title) == (field == .title ? step.done : step.title))
        #expect(trial.document.plan.steps.count == fresh.document.plan.steps.count)
      }
    }
  }

  @Test func `one endless paragraph is refused`() throws {
    let cell = String(repeating: "( “ <td> | ", count: 20_000)
    let trial = Trial.sample()
    for format in [CopyFormat.markdown, .html] {
      let copy = try trial.export(format)
      let last = copy[try #require(copy.firstRange(of: "As of Monday")).lowerBound...]
      let open = format == .markdown ? "# Plan\n\n" : "<h1>Plan</h1><p>"
      let end = format == .markdown ? "\n\n" : "</p><p>"
      #expect(throws: ImportError.self) {
        try EditedCopy(reading: open + cell + end + last, as: format)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a row of a table that never ends is looked at once`() {
    let text = "| Step\n" + String(repeating: "and more\n", count: 20_000)
    #expect(throws: ImportError.notACopy) { try EditedCopy(reading: text, as: .markdown) }
  }

  @Test func `a thousand new rows without anchors are read in`() throws {
    var trial = Trial.sample()
    let rows = (0..<1000).map {
      "\n| Move shelf \($0) | Rita Gomez | 2026-09-0\($0 % 9 + 1) | It stands |"
    }
    let copy = try trial.export(.markdown)
    let row = try #require(copy.firstRange(of: "| Train the support team")?.lowerBound)
    let end = try #require(copy[row...].firstIndex { $0.isNewline })
    let count = trial.document.plan.steps.count
    try trial.read(String(copy[..<end]) + rows.joined() + String(copy[end...]), .markdown)
    #expect(trial.document.plan.steps.count == count + 1000)
    #expect(trial.document.plan.steps.last?.title == "Move shelf 999")
  }
}

/// Text as our pages print it.
enum HTMLWords {
  static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { $0 += $1 == "'" ? "&#39;" : $1 == "&" ? "&amp;" : String($1) }
  }
}
