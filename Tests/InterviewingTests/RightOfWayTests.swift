import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// The question on the screen has the right of way: a line with a word of another question stays
/// with the one it answers.
@Suite struct RightOfWayTests {
  private func call(
    _ line: String, to id: String, after lines: [String] = Call.top
  ) throws -> (said: [String], plan: Plan) {
    try Call.said(line, to: id, after: lines)
  }

  @Test(arguments: [
    ("T1", "at least nine of ten delivery notes read without a correction"),
    ("T1", "a whole week in the Bergen store, and no till may stand for over two minutes"),
    ("T1", "95 percent of the letters in the right tray"),
    ("I2", "the night shift first because they are few, and not the day shift"),
    ("C9", "the lease on the old servers ends in December, they want notice by September"),
    ("I7", "when we shred the old cards, that's a week after go-live"),
    ("P4", "the last one kept things for over ten years"),
    ("T5", "the booking system, that's Sirvoy, and the door locks"),
    ("C6", "you first, and on paper please"),
    ("P5", "just badge numbers and hours, nothing of the patients"),
    ("S4", "he'll ask why it costs more than the old one"),
    ("B9", "the works council, they killed the last thing over a checkbox"),
    ("O3", "only the two clinics in Turin"),
  ])
  func `what answers the question stays with it, whatever word of another it has`(
    _ id: String, _ line: String
  ) throws {
    let lines = id == "S4" ? Call.top + ["Ola Ruud, COO, is our sponsor"] : Call.top
    let (said, plan) = try call(line, to: id, after: lines)
    #expect(said[0].hasPrefix("Kept"), "\(said)")
    #expect(!said[0].contains("as an answer to"), "\(said)")
    #expect(plan.measure.isEmpty && plan.goLiveReason.isEmpty && plan.steps.count == 1)
    #expect(plan.outcome == "Our support team processing tickets in Zendesk")
  }

  @Test(arguments: [
    ("D9", "go-live is April 3, 2027", "2027-04-03"),
    ("I2", "Marisol sends the site list by 3 July", "2026-10-15"),
  ])
  func `what surely belongs elsewhere goes there`(
    _ id: String, _ line: String, _ day: String
  ) throws {
    let (said, plan) = try call(line, to: id)
    #expect(said[0].contains("as an answer to"), "\(said)")
    #expect(plan.goLive.known?.iso == day, "\(said)")
  }

  @Test(arguments: [
    ("G2", "it's the fair, the doors open on the 16th of October, so it has to run the day before"),
    ("G2", "harvest is over by then and the co-op must be told by year end"),
  ])
  func `why that day is the reason, however it is told`(_ id: String, _ line: String) throws {
    let (said, plan) = try call(line, to: id)
    #expect(!plan.goLiveReason.isEmpty, "\(said)")
  }

  @Test(arguments: [
    "Ada Moss is our managing director", "Ada Moss, operations director", "Ada Moss is in IT",
    "Ada Moss is our contact at Acme",
  ])
  func `whoever is only told of is somebody of the plan, and stands at no top`(
    _ line: String
  ) throws {
    for id in ["G2", "P12", "T5"] {
      let (said, plan) = try call(line, to: id)
      let ada = plan.people.first { $0.name == "Ada Moss" }
      #expect(ada != nil && plan.sponsor(.buyer) == nil, "\(id): \(said)")
      #expect(plan.goLiveReason.isEmpty)
      if line.hasSuffix("Acme") { #expect(ada?.side == .seller) }
    }
  }

  @Test(arguments: ["Ada Moss, accounts", "Ada Moss, the planning office", "Ada Moss"])
  func `whoever was forgotten is one of the plan then`(_ line: String) throws {
    let (said, plan) = try call(line, to: "Q4")
    #expect(plan.people.contains { $0.name == "Ada Moss" }, "\(said)")
    #expect(!said[0].contains("as an answer to"), "\(said)")
  }

  @Test func `whoever is introduced in the same breath is there too`() {
    let plan = Call.interview(saying: [
      "I'm Dana Reyes, I look after the depots, and Paul Kerr is our contact at Acme"
    ]).scribe.document.plan
    #expect(plan.person(plan.champion)?.name == "Dana Reyes")
    #expect(plan.people.first { $0.name == "Paul Kerr" }?.side == .seller)
  }

  @Test(arguments: ["Torleif I guess", "Torleif I suppose", "probably Torleif"])
  func `a guess is no part of a name`(_ line: String) throws {
    let (said, plan) = try call(line, to: "S1")
    #expect(plan.sponsor(.buyer).map { $0.name == "Torleif" } ?? true, "\(said)")
    #expect(plan.people.allSatisfy { !$0.name.contains("Guess") && !$0.name.contains("Suppose") })
  }

  @Test(arguments: [
    ("P8", "audit and legal go side by side, but buying only starts when the board agreed"),
    ("P12", "Marisol's only here on Mondays and Tuesdays"),
    ("P7", "you should be, we bought scanners from you in 2021, Marisol can look"),
    ("K3", "Marisol can't begin with the wiring before Petra says so"),
    ("C2", "legal of the group assigns it on Mondays, last time it was Katya"),
  ])
  func `a question of which nothing was read is asked back`(_ id: String, _ line: String) throws {
    var interview = try Call.asked(id)
    let said = interview.take(line)
    let isAskedAgain = interview.question.map { $0.question.id == id && $0.isFollowUp } ?? false
    #expect(isAskedAgain || said.contains { $0.contains("?") }, "\(said)")
    #expect(!said[0].contains("as an answer to"), "\(said)")
  }

  @Test func `whoever speaks does what they say they do`() throws {
    let (said, plan) = try call(
      "I do the capital request, Marisol helps, it took me two weeks last year", to: "B1")
    let step = try #require(plan.steps.first { $0.title.contains("request") }, "\(said)")
    #expect(plan.person(step.buyerOwner.known)?.name == "Dana Reyes")
  }

  @Test func `of two who judge it the second is asked for`() throws {
    let (said, _) = try call("Marisol and I, we tell the board", to: "T2")
    #expect(said.contains { $0.contains("And Dana Reyes?") }, "\(said)")
  }

  @Test(arguments: ["nobody really", "no, not that I know", "nothing, they all run at once"])
  func `that there is nothing of it closes the question`(_ line: String) throws {
    let (said, _) = try call(line, to: "P8")
    #expect(!said.contains { $0.contains("Still open") }, "\(said)")
  }

  @Test func `who has to be asked is not who does it`() throws {
    let (said, plan) = try call("no clue, I'd have to ask Omar, I can tell you on Monday", to: "P1")
    #expect(said[0].hasPrefix("They don't know yet"), "\(said)")
    #expect(!plan.steps.contains { $0.title.hasPrefix("Security review") })
  }
}
