import Phrasing
import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// Lines that name somebody by the way: behind what they do, by "does", as whose job it is.
@Suite struct RetellingTests {
  private func owner(of step: Step?, in plan: Plan) -> Person? {
    plan.person(step?.buyerOwner.known)
  }

  @Test(arguments: [
    ("Omid Farahani does, he's our information security analyst", "information security analyst"),
    ("Priya Shah does that, she is the CISO", "CISO"),
    ("that'd be Omid Farahani, he's our security engineer", "security engineer"),
    ("Omid Farahani looks at those, he has been here for years", ""),
  ])
  func `whoever does what was asked is who was asked for`(_ line: String, _ title: String) throws {
    let (said, plan) = try Call.said(line, to: "P1")
    let step = try #require(plan.steps.first { $0.title == "Security review" }, "\(said)")
    #expect(owner(of: step, in: plan)?.title == title)
    #expect(plan.steps.count == 2)
  }

  @Test func `what is said of whoever answers is kept with them`() throws {
    let line = "it's Anita Rao, she needs two weeks and she's out August 3 to 14"
    let (said, plan) = try Call.said(line, to: "P1")
    let step = try #require(plan.steps.first { $0.title == "Security review" }, "\(said)")
    #expect(owner(of: step, in: plan)?.name == "Anita Rao")
    #expect(owner(of: step, in: plan)?.absences.count == 1)
    #expect(plan.notes.contains { $0.text == line })
  }

  @Test(
    arguments: [
      (
        "the CFO signs anything over 50k, that's Martin Oduya, and he only approves on the first "
          + "Tuesday of the month", "Martin Oduya", "CFO", "FREQ=MONTHLY;BYDAY=1TU"
      ),
      ("the COO approves it, that's Peter Lang", "Peter Lang", "COO", nil),
    ] as [(String, String, String, String?)])
  func `a role that is named behind what it does is that human`(
    _ line: String, _ name: String, _ title: String, _ days: String?
  ) throws {
    let (said, plan) = try Call.said(line, to: "B3")
    let step = try #require(plan.steps.first { $0.title == "Approve the budget" }, "\(said)")
    #expect(owner(of: step, in: plan)?.name == name)
    #expect(owner(of: step, in: plan)?.title == title)
    #expect(plan.steps.count == 2)
    #expect(plan.gates.first?.rule.known == days)
  }

  @Test(arguments: [
    "Martin signs, and if he's away it's the deputy CFO, Lucia Ferro",
    "Helen Moss signs, and when she's out it's Lucia Ferro, the deputy CFO",
    "Helen Moss, and if she's away the deputy CFO, Lucia Ferro, signs",
  ])
  func `whoever signs in another's place is kept with what they are`(_ line: String) throws {
    let (said, plan) = try Call.said(line, to: "C5")
    let signature = plan.steps.filter { $0.title.hasPrefix("Signature") }
    #expect(signature.count == 1 && plan.steps.count == 2, "\(said)")
    #expect(["Martin", "Helen Moss"].contains(owner(of: signature.first, in: plan)?.name))
    #expect(plan.people.first { $0.name == "Lucia Ferro" }?.title == "deputy CFO")
    #expect(plan.notes.contains { $0.text == line })
  }

  @Test(arguments: [
    (
      "Helen Brandt's team: Omid Farahani runs the vendor risk assessment, it takes four weeks and "
        + "he is away July 20 to August 7", "Run the vendor risk assessment", "2026-08-07"
    ),
    (
      "Anita Rao runs the security questionnaire, takes two weeks, but she's on vacation August 3 "
        + "to 14", "Run the security questionnaire", "2026-08-14"
    ),
  ])
  func `an act goes with the days on which whoever does it is away`(
    _ line: String, _ title: String, _ last: String
  ) throws {
    let (said, plan) = try Call.said(line, to: "P1")
    let step = try #require(plan.steps.first { $0.title == title }, "\(said)")
    #expect(step.duration.known != nil)
    #expect(owner(of: step, in: plan)?.absences.first?.span.known?.last?.iso == last)
  }

  @Test(arguments: [
    (
      "Someone has to train 40 clerks, it's Rosa's job, about 6 weeks", "Train 40 clerks", "Rosa",
      "6 weeks"
    ),
    (
      "somebody needs to clean the records, that's on Marisol, two weeks", "Clean the records",
      "Marisol Vega", "2 weeks"
    ),
    ("Print the new cards - Marisol by Sept 1", "Print the new cards", "Marisol Vega", "1 Sep"),
    ("badge printing, Rosa Diaz by August 3", "Badge printing", "Rosa Diaz", "3 Aug"),
    (
      "legal is Nora Whitfield, three weeks to review the contract", "Review the contract",
      "Nora Whitfield", "3 weeks"
    ),
  ])
  func `work is whose it is said to be`(
    _ line: String, _ title: String, _ name: String, _ time: String
  ) throws {
    let (said, plan) = try Call.said(line, to: "K5", about: "Implementation")
    let step = try #require(plan.steps.first { $0.title == title }, "\(said)")
    #expect(owner(of: step, in: plan)?.name == name)
    let day = step.due.known.map { DateWords.dayAndMonth($0) }
    #expect(day ?? step.duration.known.map(DurationWords.words) == time, "\(said)")
  }

  @Test func `what a length is of is asked, and no owner is lost for it`() throws {
    let line =
      "train the nurses in three groups, each group a week, Marisol and our trainer Tom Hale"
    let (said, plan) = try Call.said(line, to: "K5", about: "Implementation")
    let step = try #require(plan.steps.first { $0.title.hasPrefix("Train the nurses") }, "\(said)")
    #expect(owner(of: step, in: plan)?.name == "Marisol Vega")
    #expect(said.contains { $0.contains("Is 1 week all of it") }, "\(said)")
  }

  @Test func `an institution is nobody, and a company does what a heading names`() throws {
    let line = "reference call with Mercy General: Acme arranges it by the end of June"
    let (said, plan) = try Call.said(line, to: "K5", about: "Implementation")
    let step = try #require(plan.steps.last, "\(said)")
    #expect(plan.people.count == 2)
    #expect(step.title == "Arrange the reference call with Mercy General")
    #expect(step.owner(.seller).words == "Acme")
  }

  @Test(arguments: [
    ("go-live is tied to the school year starting", "The school year starting"),
    ("the date is driven by the new school year", "The new school year"),
    ("we tied it to the end of the lease", "The end of the lease"),
  ])
  func `what the day is tied to is its reason, whatever it is called`(
    _ line: String, _ reason: String
  ) throws {
    let (said, plan) = try Call.said(line, to: "G2")
    #expect(plan.goLiveReason == reason, "\(said)")
  }
}

/// Those who are named together, and those who are brought together.
@Suite struct PeopleTogetherTests {
  private static let sponsors = [
    "Dana Reyes, support lead", "Susan Park, VP Operations, is our sponsor",
    "your sponsor is Maya Lindqvist, VP",
  ]

  @Test(arguments: [
    "Dana introduces Susan to Maya on June 25", "Dana will introduce Susan to you on June 25",
  ])
  func `an introduction of the sponsor is no step`(_ line: String) {
    let plan = Call.interview(saying: PeopleTogetherTests.sponsors + [line]).scribe.document.plan
    #expect(plan.steps.isEmpty)
    #expect(plan.sponsor(.buyer)?.introducedOn.known?.iso == "2026-06-25")
    #expect(plan.person(plan.sponsor(.buyer)?.introducedBy)?.name == "Dana Reyes")
  }

  @Test func `those who are introduced stand at the top by what they are`() {
    let line = "Dana introduces Maya Lindqvist, your VP, to our director Ann Sorel on June 25"
    let plan = Call.interview(saying: ["Dana Reyes, support lead", line]).scribe.document.plan
    #expect(plan.steps.isEmpty)
    #expect(plan.sponsor(.buyer)?.name == "Ann Sorel")
    #expect(plan.sponsor(.buyer)?.introducedOn.known?.iso == "2026-06-25")
    #expect(plan.sponsor(.seller)?.name == "Maya Lindqvist")
  }

  @Test func `whoever is introduced to nobody at the top stands nowhere there`() {
    let lines = ["Dana Reyes, support lead, and Paul Novak, head of IT"]
    let plan = Call.interview(saying: lines + ["Dana introduces Paul to Raj on June 25"])
      .scribe.document.plan
    #expect(plan.sponsor(.buyer) == nil)
  }

  @Test(arguments: [
    (
      "Here today: Grace Adeyemi, director of nursing at Northwind; Paul Novak from IT; and Kim "
        + "Vogel, account executive at Acme", ["Grace Adeyemi", "Paul Novak"], ["Kim Vogel"]
    ),
    (
      "On the call: Lena Ortiz, chief of cardiology, Sam Boyd from procurement, and Kim Vogel from "
        + "Acme", ["Lena Ortiz", "Sam Boyd"], ["Kim Vogel"]
    ),
    (
      "me, Kim Vogel, account executive, and Raj Patel, solutions engineer", [],
      ["Kim Vogel", "Raj Patel"]
    ),
    ("Kim Vogel and Raj Patel from our side", [], ["Kim Vogel", "Raj Patel"]),
    ("from your side Jo Lind and Raj Patel", [], ["Jo Lind", "Raj Patel"]),
  ])
  func `everybody of a list is there, on their own side`(
    _ line: String, _ ours: [String], _ theirs: [String]
  ) {
    let plan = Call.interview(saying: [line], author: "Kim Vogel").scribe.document.plan
    #expect(plan.people.filter { $0.side == .buyer }.map(\.name).sorted() == ours)
    #expect(plan.people.filter { $0.side == .seller }.map(\.name).sorted() == theirs)
    #expect(plan.steps.isEmpty && plan.sponsor(.seller) == nil)
  }

  @Test func `on whose side they are is asked where nothing tells it`() {
    var interview = Call.interview(saying: ["Dana Reyes, support lead"])
    let said = interview.take("Jo Lind and Raj Patel from our side")
    #expect(said.contains { $0.contains("Northwind, or with Acme?") }, "\(said)")
    #expect(interview.scribe.document.plan.people.count == 3)
  }
}
