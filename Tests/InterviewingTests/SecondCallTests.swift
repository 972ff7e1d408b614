import Foundation
import PlanModel
import Scheduling
import Seeds
import Testing

@testable import Interviewing

/// The second call, typed line by line as the fixture has it, whatever is being asked.
@Suite struct `The second call line by line` {
  /// The column "what is typed" of the fixture's table.
  static let typed: [String] = {
    let file = TranscriptTests.folder.appending(path: "second-call.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).compactMap { row in
      row.split(separator: "|").last.map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }()

  private static let first = "Dana Reyes, support operations lead"
  private let document: Document
  private let schedule: PlanSchedule

  private var plan: Plan { document.plan }

  init() {
    let interview = Call.interview(saying: [Self.first] + Self.typed)
    document = interview.scribe.document
    schedule = document.plan.schedule(today: Call.day)
  }

  private func step(_ words: String) throws -> Step {
    try #require(plan.steps.first { $0.title.lowercased().contains(words) })
  }

  private func day(_ month: Int, _ day: Int) -> CivilDate? {
    CivilDate(year: 2026, month: month, day: day)
  }

  @Test func `the fixture is read whole`() {
    #expect(Self.typed.count == 23)
    #expect(Self.typed.first == "Our support team trained and processing tickets in Zendesk")
  }

  @Test(arguments: [
    ("security review", 8, 14), ("legal review", 8, 28), ("signatures", 9, 2),
    ("implementation", 10, 1), ("technical validation", 7, 24), ("staging", 7, 10),
    ("questionnaire back", 7, 24), ("approve spend", 8, 14), ("training", 10, 15),
  ])
  func `each step is needed by the day of the call`(_ words: String, _ month: Int, _ number: Int)
    throws
  {
    #expect(schedule[try step(words).id]?.neededBy == day(month, number))
  }

  @Test func `slacks, promises and the go-live are those of the call`() throws {
    #expect(schedule[try step("security review").id]?.slack == 17)
    #expect(schedule[try step("approve spend").id]?.slack == 0)
    #expect(try step("questionnaire back").due.known == day(7, 22))
    #expect(schedule.earliestGoLive == day(10, 1))
    #expect(schedule.slack == 10)
    #expect(
      plan.slips(of: try step("approve spend").id, today: Call.day).first?.goLive == day(10, 30))
  }

  @Test func `the top of the plan is that of the call`() {
    #expect(plan.outcome == "Our support team trained and processing tickets in Zendesk")
    #expect(plan.measure == "First-response time under four hours for 90% of tickets")
    #expect(plan.goLive.known == day(10, 15))
    #expect(plan.person(plan.goLiveChosenBy)?.name == "Dana Reyes")
    #expect(plan.goLiveReason == "Holiday peak: tickets double in November")
    #expect(plan.sponsor(.buyer)?.name == "Tom Okafor")
    #expect(plan.person(plan.sponsor(.buyer)?.introducedBy)?.name == "Dana Reyes")
    #expect(plan.sponsor(.seller)?.name == "Maya Chen")
    #expect(plan.person(plan.cadence.owner.known)?.name == "Dana Reyes")
    #expect(plan.person(plan.cadence.deputy.known)?.name == "Sam Iyer")
  }

  @Test func `a Saturday rolls back, and that is only assumed`() throws {
    let gate = try #require(plan.gates.first { $0.id == (try? step("approve spend"))?.gate })
    #expect(gate.roll == .previous)
    #expect(document.state(gate.id, .gateRoll)?.provenance.basis == .assumed)
  }

  @Test func `what they would do if security slips stands on the security review`() throws {
    #expect(try step("security review").response == "We'd start training with the pilot team only")
  }

  @Test func `both sides need something of each other`() throws {
    #expect(try step("staging").askedBy == .seller)
    #expect(try step("hour of cfo").askedBy == .seller)
    #expect(try step("questionnaire back").askedBy == .buyer)
  }

  @Test func `until somebody covers the day cannot be met, and the reason is a name`() throws {
    let cut = try #require(Self.typed.firstIndex { $0.hasPrefix("Jon Weiss") })
    var lines = [Self.first] + Self.typed
    lines.remove(at: cut + 1)
    let document = Call.interview(saying: lines).scribe.document
    let schedule = document.plan.schedule(today: Call.day)
    #expect(!schedule.isFeasible)
    #expect(schedule.earliestGoLive == day(10, 30))
    #expect(schedule.slack == -11)
    let priya = try #require(document.plan.people.first { $0.name == "Priya Nair" })
    #expect(
      schedule.causes.contains {
        if case .absence(priya.id, _, _) = $0 { true } else { false }
      })
  }

  /// What was answered, in what order and to what, is in the answers; the plan is the same.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `whatever is on the screen, the facts come out the same`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var interview = Call.interview(saying: [Self.first])
    var talk: [String] = []
    for (place, line) in Self.typed.enumerated() {
      // Plain prose, and a name alone, answer what is asked: they need their own question.
      let passes =
        place < 4 || line == "Maya Chen, VP Sales" ? 0 : Int.random(in: 0..<40, using: &random)
      for _ in 0..<passes { _ = interview.take("next") }
      talk.append("\(interview.question?.question.id ?? "-") > \(line)")
      talk += interview.take(line)
    }
    let facts = PlanFacts.lines(of: interview.scribe.document, today: Call.day)
    let expected = PlanFacts.lines(of: document, today: Call.day)
    let differences =
      facts.filter { !expected.contains($0) } + expected.filter { !facts.contains($0) }
    let words = (differences + talk).joined(separator: "\n")
    #expect(differences.isEmpty, "SEED=\(seed)\n\(words)")
  }

  @Test func `one back takes one answer back, and the plan is as before`() {
    for count in [3, 9, 15, 21] {
      let lines = [Self.first] + Self.typed.prefix(count)
      let before = Call.interview(saying: Array(lines.dropLast()))
      var after = Call.interview(saying: lines)
      #expect(after.take("back") == ["Taken back."])
      #expect(
        PlanFacts.lines(of: after.scribe.document, today: Call.day)
          == PlanFacts.lines(of: before.scribe.document, today: Call.day))
    }
  }
}
