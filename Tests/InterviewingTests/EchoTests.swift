import Foundation
import PlanModel
import Testing

@testable import Interviewing

/// What is said of a line is what it writes: neither more nor of another step.
@Suite struct EchoTests {
  @Test(arguments: TranscriptTests.names)
  func `each line says which steps it writes to`(_ name: String) throws {
    let file = TranscriptTests.folder.appending(path: name)
    let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    for disagreement in transcript.disagreements() { Issue.record("\(name): \(disagreement)") }
  }

  @Test(arguments: [
    ["Jürgen Brandt visits the branches", "Mehmet mails the branches"],
    ["Scanners on the canning line, Ines Gold", "we need someone on site for the canning line"],
    ["Invoice approval chain documented, Priscilla's deputy Ines, mon 14 dec"],
    ["The board only meets on the second Tuesday", "the board meets 21 January"],
    ["No actually 5 March", "pretty sure Graham Hill signs"],
    ["Leah Okoye is away 3 to 14 August", "Omar is away 3 to 7 August", "Ines Gold covers"],
    ["Security review, two weeks", "Callum Reid answers for security"],
    ["Nina Roth approves the budget by 3 July", "Tom Beck approves the budget"],
  ])
  func `a half-matched title takes nothing`(_ lines: [String]) {
    let transcript = Transcript(
      """
      plan   Northwind / Acme
      author Ana Ortiz
      today  2026-06-15
      ---
      > Dana Reyes, support operations lead

      """ + lines.map { "> \($0)" }.joined(separator: "\n"))
    for disagreement in transcript.disagreements() { Issue.record("\(disagreement)") }
  }

  @Test(arguments: ["from to Becky", "From to h", "from ", "move to", "from - to", " from  to "])
  func `a line that gives a step to somebody is typed letter by letter`(_ line: String) {
    #expect(Reassignment(line)?.old != "")
  }
}

extension Transcript {
  /// Where what is said of a line and what it writes into the plan differ.
  fileprivate func disagreements() -> [String] {
    var interview = start()
    var found: [String] = []
    for line in typed {
      let before = interview.scribe.document.plan
      let isReadBack = interview.readBack != nil
      let shown = interview.take(line).joined(separator: "\n")
      guard LineCommand(line) == nil, !isReadBack, !shown.hasPrefix(LineCommand.unknownSaid) else {
        continue
      }
      let plan = interview.scribe.document.plan
      for step in plan.steps where step.differs(from: before.step(step.id)) {
        if !shown.lowercased().contains(step.title.lowercased()) {
          found.append("“\(line)” writes “\(step.title)”: \(shown)")
        }
      }
      let titles = plan.steps.map(\.title) + plan.workstreams.map(\.name)
      for title in shown.behind("step “") where !titles.contains(title) {
        found.append("“\(line)” writes no “\(title)”")
      }
      let covers = plan.people.flatMap(\.absences).compactMap(\.deputy)
      let covered = before.people.flatMap(\.absences).compactMap(\.deputy)
      if shown.contains(" covers"), covers == covered { found.append("“\(line)” covers nobody") }
    }
    return found
  }
}

extension Step {
  /// Whether something was said of it that was not before.
  fileprivate func differs(from old: Step?) -> Bool {
    guard let old else { return true }
    return buyerOwner != old.buyerOwner || sellerOwner != old.sellerOwner
      || duration != old.duration || pin != old.pin || due != old.due || notBefore != old.notBefore
      || gate != old.gate || state != old.state
  }
}

extension String {
  /// What stands between each of these marks and the next closing quotation mark.
  fileprivate func behind(_ mark: String) -> [String] {
    components(separatedBy: mark).dropFirst().map { String($0.prefix { $0 != "”" }) }
  }
}
