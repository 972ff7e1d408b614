import Phrasing
import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// A line is "Kept" only where all that it says is in fields, or quoted back.
@Suite struct RemainderTests {
  private func asked(_ line: String, to id: String, about: String? = nil) throws -> String {
    try Call.said(line, to: id, about: about).said.first { $0.hasPrefix("Still open: ") } ?? ""
  }

  @Test(arguments: [
    ("Thursdays at 2 but not the 9th of July", "but not the 9th of July"),
    ("Mondays at ten, we skip the audit weeks", "we skip the audit weeks"),
    ("every Friday at 9:30, never in the last week of term", "never in the last week of term"),
  ])
  func `an exception to the review is quoted`(_ line: String, _ clause: String) throws {
    #expect(try asked(line, to: "R1").contains("“\(clause)”"))
  }

  @Test(arguments: [
    "Tuesdays at 10, twenty minutes, I send the invite", "every Thursday 9.30, half an hour",
    "Wednesday mornings, ten thirty, 20 minutes", "weekly on Monday at quarter past two",
    "every other Tuesday at 3 from July 7",
  ])
  func `a review that is all in its fields asks nothing more`(_ line: String) throws {
    #expect(try !asked(line, to: "R1").contains("change?"), "\(line)")
  }

  @Test(arguments: [
    ("Mondays, half past eight, twenty minutes", "half past eight"),
    ("friday mornings at nine fifteen", "nine fifteen"), ("Tuesdays at seven", "seven"),
    ("Wednesdays, quarter to two, half an hour", "quarter to two"),
  ])
  func `an hour and its minutes in words are one time`(_ line: String, _ time: String) throws {
    #expect(try Call.said(line, to: "R1").plan.cadence.time == time)
  }

  @Test func `turns that are left out stand with the days of a body`() throws {
    let line = "the investment board meets every Thursday, the week of July 13 they skip"
    let gate = try #require(try Call.said(line, to: "B4").plan.gates.first)
    #expect(gate.exceptions.map(\.iso) == ["2026-07-16"])
  }

  @Test func `a second meeting day is one of the body's days`() throws {
    let line = "the grants panel meets on July 9 and then not again until October 15"
    let gate = try #require(try Call.said(line, to: "B4").plan.gates.first)
    #expect(gate.days.map(\.iso) == ["2026-07-09", "2026-10-15"])
  }

  @Test(arguments: [
    ("the works board meets every Thursday, they want it on their desk by Monday", 3),
    ("the budget board sits every Friday, it has to be in by Wednesday noon", 2),
  ])
  func `a cut-off in other words is one`(_ line: String, _ days: Int) throws {
    #expect(try Call.said(line, to: "B4").plan.gates.first?.cutoff == days)
  }

  @Test func `a second absence is one`() throws {
    let line = "Marisol is at a trade fair July 6 to 8 and then on leave August 3 to 14"
    let plan = try Call.said(line, to: "P12").plan
    let away = try #require(plan.people.first { $0.name.hasPrefix("Marisol") }).absences
    #expect(away.compactMap { $0.span.known?.first?.iso } == ["2026-07-06", "2026-08-03"])
  }

  @Test(arguments: [
    ("Under 10k I sign, over that it's both partners, Lee Park and Jo Wirth", "B3"),
    ("Marisol to 20, Lee Park to 80 and then it's the board", "B3"),
    ("up to 5k Dana, the rest goes to Lee Park", "B3"),
    ("Lee Park, unless it's under 50, then Dana can", "C5"),
  ])
  func `nobody is the one who signs where the amount decides`(
    _ line: String, _ id: String
  ) throws {
    let (said, plan) = try Call.said(line, to: id)
    #expect(said.contains { $0.contains("Which of them signs this amount?") }, "\(said)")
    #expect(plan.steps.count == 1)
    #expect(plan.answers.contains { $0.text == line })
  }

  @Test(arguments: [
    ("that would be Marisol, with four weeks of queue", "with four weeks of queue"),
    ("Marisol Vega, and she's two weeks behind right now", "she's two weeks behind right now"),
  ])
  func `what somebody waits for is quoted`(_ line: String, _ clause: String) throws {
    #expect(try asked(line, to: "P1").contains(clause))
  }

  @Test func `what a length is counted from is quoted`() throws {
    let said = try asked("ten working days from the day Marisol gets the form", to: "P3")
    #expect(said.contains("from the day Marisol gets the form"))
  }

  @Test(arguments: [
    ("the Friday before, always", Gate.Roll.previous), ("then it's the Monday after", .next),
    ("they go back to the working day before", .previous),
  ])
  func `where a day off goes is told in a sentence`(_ text: String, _ roll: Gate.Roll) {
    #expect(Rolling.read(text) == roll)
  }

  @Test(arguments: ["the Thursday before", "three days before", "before the board meets"])
  func `what is no such rule is not read as one`(_ text: String) {
    #expect(Rolling.read(text) == nil)
  }

  @Test func `a closing that has go-live in it is told at once and in the check`() throws {
    let (said, plan) = try Call.said("nothing changes from October 12 to October 20", to: "G4")
    #expect(said.contains { $0.contains("is one of those days") }, "\(said)")
    #expect(plan.freezes.count == 1)
  }

  @Test(arguments: [
    ("Stocktake, that's August 10 to 14, everybody is counting", "Stocktake"),
    ("Our fair week, which is from 3 to 7 August, nobody is at a desk", "Our fair week"),
    ("We're shut 3 to 7 August and there's no changes in exam weeks", "We're shut"),
  ])
  func `what is closed is called by its own clause`(_ text: String, _ name: String) {
    let plan = Call.interview().scribe.document.plan
    let phrases = AnswerReader(plan: plan, today: Call.day).fields.phrases
    #expect(FreezeDraft.name(in: text, phrases) == name)
  }

  @Test func `a closing and a freeze of other days are two`() throws {
    let (said, plan) = try Call.said(
      "we're closed August 3 to 7 and there's no changes in exam weeks", to: "G4")
    #expect(plan.freezes.first?.stopsLandingsOnly == false)
    #expect(said.contains { $0.contains("exam weeks") }, "\(said)")
  }
}
