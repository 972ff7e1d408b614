import Phrasing
import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// A vague answer is followed up once, in words that know the plan; then the call goes on.
@Suite struct FollowUpTests {
  private static let top = [
    "Dana Reyes, support lead", "October 15, 2026", "Holiday peak: tickets double in November",
    "Our support team processing tickets in Zendesk",
  ]

  /// Passes over questions until one of this name is asked.
  private func interview(at id: String, after lines: [String] = top) throws -> LineInterview {
    var interview = Call.interview(saying: lines)
    for _ in 0..<120 where interview.question?.question.id != id { _ = interview.take("next") }
    try #require(interview.question?.question.id == id)
    return interview
  }

  @Test(arguments: [
    ("C3", "a couple of weeks", Vagueness.Kind.range, "Two? A week each?"),
    ("C3", "three weeks, hopefully", .hedge, "the last time Northwind"),
    ("C2", "legal", .groupOwner, "Who is assigned"),
    ("C4", "that's above my pay grade", .disclaimer, "Whose call is it at Northwind"),
    ("P4", "hard to say, it's a maze", .nonCommit, "By when will you know?"),
    ("P8", "legal is on hold", .wait, "What e-mail or click ends the wait"),
    ("B2", "probably the IT budget", .hedge, "Whose line is it"),
  ])
  func `an answer that is vague is followed up at once by its kind`(
    _ id: String, _ answer: String, _ kind: Vagueness.Kind, _ words: String
  ) throws {
    var interview = try interview(at: id)
    _ = interview.take(answer)
    let asked = try #require(interview.question)
    #expect(asked.question.id == id)
    #expect(asked.followUp?.kind == kind)
    #expect(asked.words.contains(words), "\(asked.words)")
    #expect(asked.saidSoFar == answer)
    #expect(interview.take("why").first?.contains("you have just said it") == true)

    // Whatever is said to it, even as vague again, it is not asked a second time.
    _ = interview.take("hard to say, probably")
    #expect(interview.question?.question.id != id)
  }

  @Test(arguments: [
    "We keep the US holidays", "US holidays, and we also close July 6",
    "No changes from December 14 to January 4",
    "We meet every Tuesday at 10 to go through the plan",
  ])
  func `what is of the whole plan is no end of the step that was told before`(line: String) throws {
    var interview = Call.interview(
      saying: FollowUpTests.top + ["legal is Nora Whitfield, three weeks to review the contract"])
    let asked = try #require(interview.question)
    try #require(asked.followUp?.kind == .eventWithoutResult, "\(asked.words)")
    _ = interview.take(line)
    #expect(interview.scribe.document.plan.steps.allSatisfy { $0.done.isEmpty })
  }

  @Test func `a follow-up that is passed over does not come back`() throws {
    var interview = try interview(at: "B2")
    _ = interview.take("probably the IT budget")
    #expect(interview.question?.isFollowUp == true)
    for _ in 0..<120 {
      _ = interview.take("next")
      #expect(interview.question?.question.id != "B2")
    }
    _ = interview.take("yes")
    #expect(interview.question?.question.id != "B2")
  }

  @Test func `by when they will know is a step with that day`() throws {
    var interview = try interview(at: "P4")
    _ = interview.take("hard to say, it's a maze")
    _ = interview.take("June 26")
    let step = try #require(
      interview.scribe.document.plan.steps.first { $0.title.hasPrefix("Find out: What stopped") })
    #expect(step.due.known?.iso == "2026-06-26")
    #expect(interview.question?.question.id != "P4")
  }

  @Test func `the longer end of a length takes the place of the vague one on its step`() {
    var interview = Call.interview(
      saying: Self.top + ["Legal review takes a couple of weeks"])
    #expect(interview.question?.followUp?.kind == .range)
    #expect(
      interview.question?.words.hasPrefix("Contracting has to be done by Thu 15 Oct.") == true)
    _ = interview.take("three weeks would hold")
    let steps = interview.scribe.document.plan.steps.filter { $0.title.contains("Legal") }
    #expect(steps.count == 1)
    #expect(steps.first?.duration.known?.roughDays == 15)
    #expect(interview.scribe.document.plan.steps.count == 1)
  }

  @Test func `words that are no length leave the length that was said`() throws {
    var interview = try interview(at: "C3")
    _ = interview.take("a couple of weeks")
    _ = interview.take("counted from the day they open it")
    let plan = interview.scribe.document.plan
    #expect(plan.steps.first?.duration.known?.roughDays == 10)
    #expect(plan.notes.map(\.text) == ["counted from the day they open it"])
  }

  @Test func `an answer to another question passes a follow-up by and lands where it belongs`() {
    var interview = Call.interview(
      saying: Self.top + ["Legal review takes a couple of weeks", "Maya Chen, VP Sales at Acme"])
    let plan = interview.scribe.document.plan
    #expect(plan.steps.map(\.title) == ["Legal review"])
    #expect(plan.people.contains { $0.name == "Maya Chen" })
    #expect(interview.question?.followUp?.kind != .range)
    _ = interview.take("back")
    #expect(!interview.scribe.document.plan.people.contains { $0.name == "Maya Chen" })
  }

  @Test func `who does it, said to a follow-up, is no remark`() {
    let interview = Call.interview(
      saying: Self.top + [
        "Security review takes a couple of weeks", "Anna Weber does the security review",
      ])
    let plan = interview.scribe.document.plan
    let anna = plan.people.first { $0.name == "Anna Weber" }
    #expect(anna != nil && plan.steps.contains { $0.buyerOwner.known == anna?.id })
    #expect(plan.notes.isEmpty)
  }

  @Test func `that somebody is away does not make them the one who signs`() throws {
    var interview = try interview(at: "C5", after: Self.top + ["Erik Holm approves it, our CFO"])
    _ = interview.take("Erik is away July 13 to 24, Sofia Berg covers")
    let plan = interview.scribe.document.plan
    let erik = try #require(plan.people.first { $0.name == "Erik Holm" })
    #expect(erik.absences.count == 1)
    #expect(plan.person(erik.absences.first?.deputy)?.name == "Sofia Berg")
    #expect(!plan.steps.contains { $0.title == "Signatures" })
  }

  @Test func `what runs out on a day is a reason and no day of decision`() {
    let interview = Call.interview(
      saying: [
        "Dana Reyes, support lead", "October 15, 2026", "our licence runs out on October 31",
      ])
    let plan = interview.scribe.document.plan
    #expect(plan.goLiveReason == "our licence runs out on October 31")
    #expect(plan.gates.isEmpty)
  }

  @Test func `every kind has its follow-up, whose slots the plan can fill`() {
    for kind in Vagueness.Kind.allCases {
      let words = QuestionCatalog.followUps[kind] ?? ""
      #expect(!words.isEmpty, "\(kind)")
      for part in words.split(separator: "{").dropFirst(words.hasPrefix("{") ? 0 : 1) {
        #expect(QuestionWords.slots.contains(String(part.prefix { $0 != "}" })), "\(words)")
      }
    }
  }
}

/// What makes one question come before another.
@Suite struct ScoreTests {
  @Test func `who chose the day is worked out until somebody says so, and a yes is enough`() throws
  {
    var interview = Call.interview(saying: ["Dana Reyes, support lead", "October 15, 2026"])
    let root = try #require(interview.scribe.document.plan.id)
    func basis() -> Provenance.Basis? {
      interview.scribe.document.state(root, .goLiveChosenBy)?.provenance.basis
    }
    #expect(basis() == .inferred)
    for _ in 0..<120 where interview.question?.question.id != "G7" { _ = interview.take("next") }
    #expect(interview.question?.words == "We took it to be Dana Reyes. Who chose Thu 15 Oct?")
    #expect(
      interview.take("why") == [
        "Why this now: it is on the way to go-live, it was worked out, nobody said it, "
          + "you are talking about it."
      ])
    _ = interview.take("yes, she did")
    #expect(basis() == .heard)
    #expect(interview.scribe.document.plan.steps.isEmpty)
    for _ in 0..<120 {
      _ = interview.take("next")
      #expect(interview.question?.question.id != "G7")
    }
  }

  @Test func `a question about whoever was just named comes before its like`() throws {
    var interview = Call.interview(
      saying: [
        "Dana Reyes, support lead", "October 15, 2026",
        "Omar Haddad does the security review, three weeks",
      ])
    let block = try #require(
      interview.scribe.document.plan.workstreams.first { $0.name.hasPrefix("Security") })
    let document = interview.scribe.document
    let open = interview.interview.open(
      in: document, schedule: interview.schedule, after: interview.question)
    for question in open where question.about == block.id {
      #expect(question.reasons.contains(.mentioned("Omar Haddad")), "\(question.question.id)")
      #expect(!question.reasons.contains(.talkedAbout))
    }
    for question in open where question.about != block.id {
      let isNamed = question.words.contains("Omar")
      #expect(question.reasons.contains(.mentioned("Omar Haddad")) == isNamed)
    }
    // The next answer names somebody else, and the talk moves on.
    _ = interview.take("Maya Chen, VP Sales at Acme")
    let later = interview.interview.open(
      in: interview.scribe.document, schedule: interview.schedule, after: interview.question)
    #expect(!later.contains { $0.reasons.contains(.mentioned("Omar Haddad")) })
  }
}
