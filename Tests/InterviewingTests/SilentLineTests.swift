import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// A line is read right, or asked about, or said to be only words: never wrong without a sign.
@Suite struct SilentLineTests {
  /// A clinic's call: those who are in the plan before anything is said.
  private static let clinic =
    Call.top + [
      "Tove Berg is our head nurse", "Idris Khan is our finance manager",
      "Dr. Samuel Halloran is our medical director",
    ]

  private func said(
    _ line: String, to id: String, after lines: [String] = clinic
  ) throws -> (said: [String], plan: Plan) {
    try Call.said(line, to: id, after: lines)
  }

  private func owner(_ title: String, in plan: Plan) -> String? {
    plan.steps.first { $0.title == title }.flatMap { plan.person($0.owner(.buyer).known)?.name }
  }

  // MARK: Who it is not

  @Test(arguments: [
    "not idris. it's the deputy, carla ruiz", "it's not Idris, it's Carla Ruiz",
    "not Idris but Carla Ruiz, the deputy", "Idris doesn't do that, it's Carla Ruiz",
  ])
  func `whoever is denied stands at no top`(_ line: String) throws {
    let (said, plan) = try said(line, to: "S1")
    #expect(plan.sponsor(.buyer)?.name == "Carla Ruiz", "\(said)")
    #expect(said.contains { $0.contains(LineRemainder.onlyAsWords) }, "\(said)")
  }

  @Test func `whoever it is after all is asked`() throws {
    let (said, _) = try said(
      "that'd be idris, well, idris signs but it's really his boss ingrid solheim", to: "S1")
    #expect(said.contains { $0.contains("Is it Idris Khan or Ingrid Solheim?") }, "\(said)")
  }

  @Test(arguments: [
    "Idris, not before July though", "Idris Khan, and Carla Ruiz is his deputy",
  ])
  func `a denial of something else denies nobody`(_ line: String) throws {
    #expect(try said(line, to: "S1").plan.sponsor(.buyer)?.name == "Idris Khan")
  }

  @Test func `whoever is there on some days only is asked about`() throws {
    let (said, plan) = try said("Idris isn't in on Mondays, but he's the one", to: "S1")
    #expect(plan.sponsor(.buyer) == nil)
    #expect(
      said.last == "Still open: The dates count five days a week: "
        + "should a step of theirs take longer?")
  }

  @Test(arguments: [
    (
      "B1", "the trustees vote, and then the council has to stamp it if it's more than 100k a year",
      ["Vote", "Stamp it if it's more than 100k a year"]
    ),
    (
      "B3", "the trustees vote, and then the council has to stamp it if it's more than 100k a year",
      []
    ),
    ("B1", "Idris signs anything above 20k a month", ["Approve the budget"]),
    ("B3", "Idris signs anything above 20k a month", ["Approve the budget"]),
    ("B1", "Idris pays 5% a year for the old one", []),
    ("B3", "Idris pays 5% a year for the old one", []),
  ])
  func `what something costs a year is no length`(
    _ id: String, _ line: String, _ titles: [String]
  ) throws {
    let steps = try said(line, to: id).plan.steps.filter { $0.title != "Run the pilot" }
    #expect(steps.map(\.title) == titles)
    #expect(steps.allSatisfy { $0.duration.isUnsaid })
  }

  // MARK: Who decides

  @Test(arguments: [
    "Tove and I try it out but Idris has the final say, he wants the figures",
    "Marisol plays with it, though Idris makes the call",
    "me and Tove, and Idris has the last word",
  ])
  func `whoever has the last word judges it`(_ line: String) throws {
    #expect(owner("Technical validation", in: try said(line, to: "T2").plan) == "Idris Khan")
  }

  @Test(arguments: [
    ("Tove Berg does, she's the head nurse", "T2", "Technical validation", "Tove Berg"),
    ("Idris", "T2", "Technical validation", "Idris Khan"),
  ])
  func `whoever does it is not whoever decides in the end`(
    _ line: String, _ id: String, _ title: String, _ name: String
  ) throws {
    #expect(owner(title, in: try said(line, to: id).plan) == name)
  }

  @Test func `whoever writes it does, whoever decides in the end`() throws {
    let plan = try said("I write it but Idris has the last word", to: "B1").plan
    #expect(owner("Write the request for money", in: plan) != "Idris Khan")
  }

  // MARK: Only as words

  @Test(arguments: [
    ("Tove Berg judges it, and she'd report to Idris", "T2", "she'd report to Idris"),
    ("Idris Khan reads them, Marisol picks them out", "C2", "Marisol picks them out"),
    (
      "Ms Aldous, she has to countersign everything over 30k", "B3",
      "countersign everything over 30k"
    ),
    ("Mr Odum from the trust signs anything above 5 thousand", "B3", "above 5 thousand"),
    ("off from 6 to 10 July, that's Tove, and Idris knows her list", "P12", "Idris knows her list"),
  ])
  func `a clause whose people or money stand nowhere is quoted`(
    _ line: String, _ id: String, _ clause: String
  ) throws {
    let said = try said(line, to: id).said
    #expect(said.contains { $0.contains("“") && $0.contains(clause) }, "\(said)")
  }

  @Test(arguments: [
    ("Tove Berg, our head nurse", "T2"), ("that's Idris, he's in finance", "B3"),
    ("Tove is off 6 to 17 July, Marisol covers", "P12"),
    ("about three weeks once they have the form", "P3"),
    ("Samuel Halloran, he's away till Monday", "C2"),
  ])
  func `a line that stands in its fields has no such clause`(
    _ line: String, _ id: String
  ) throws {
    let said = try said(line, to: id).said
    #expect(!said.contains { $0.contains(LineRemainder.onlyAsWords) }, "\(said)")
  }

  @Test func `a name without its title is the same person`() throws {
    let plan = try said("Samuel Halloran reads it first", to: "C2").plan
    #expect(plan.people.count { $0.name.contains("Halloran") } == 1)
  }

  // MARK: Of neither company

  @Test(arguments: [
    ("we use an external agency, a woman called Petra Lund", "P1", "Petra Lund"),
    ("that's a contractor, Ed Marsh", "C2", "Ed Marsh"),
  ])
  func `somebody of another firm is asked about`(
    _ line: String, _ id: String, _ name: String
  ) throws {
    let (said, plan) = try said(line, to: id)
    #expect(said.contains { $0.hasPrefix("Still open: Is \(name) at Northwind?") }, "\(said)")
    #expect(plan.people.contains { $0.name == name })
  }

  @Test func `another firm of which nobody is understood is asked about`() throws {
    let (said, plan) = try said("an outside firm does that, Brightwell, ask for Noor", to: "P1")
    #expect(
      said.last == "Still open: Who there does it, by name? "
        + "“an outside firm does that” is kept as words.", "\(said)")
    #expect(!plan.people.contains { ["Brightwell", "Noor"].contains($0.name) })
  }

  @Test func `a name is no month for how it begins`() throws {
    for name in ["Mara Holt", "Marcus"] {
      let said = try said("Tove Berg judges it, from level 4 \(name) takes part", to: "T2").said
      let clause = "“from level 4 \(name) takes part”"
      #expect(said.contains("Also: " + LineRemainder.onlyAsWords + clause), "\(said)")
    }
  }

  @Test(arguments: [("Petra Lund, our security lead", "P1"), ("Tove Berg", "P1")])
  func `somebody of their own is not`(_ line: String, _ id: String) throws {
    #expect(try !said(line, to: id).said.contains { $0.contains(" at Northwind?") })
  }

  // MARK: Yes and no

  @Test(arguments: [
    "no you're not, getting on the list takes four weeks and they want a tax form",
    "not yet, registration is two weeks", "pretty sure you're in, you sold us the old scanners",
    "I think so, we bought the trolleys from you in 2023", "yes you are, since 2022",
  ])
  func `yes and no are no steps`(_ line: String) throws {
    let plan = try said(line, to: "P7").plan
    let titles = plan.steps.map { $0.title.lowercased() }
    for opening in ["no ", "not ", "pretty", "i think", "yes"] {
      #expect(!titles.contains { $0.hasPrefix(opening) }, "\(titles)")
    }
  }

  @Test(arguments: [
    ("no, Idris has to add you, takes a week", "Add you"),
    ("Idris sends the supplier form, takes two weeks", "Send the supplier form"),
  ])
  func `an act is a step all the same`(_ line: String, _ title: String) throws {
    let plan = try said(line, to: "P7").plan
    #expect(plan.steps.contains { $0.title.hasPrefix(title) }, "\(plan.steps.map(\.title))")
  }

  @Test(arguments: [
    (
      "if you could do the handout for the ward, just one page, Tove hates slides", "Handout",
      "Tove hates slides"
    ),
    (
      "maybe you could write the summary, just the costs, Idris doesn't like decks", "Summary",
      "Idris doesn't like decks"
    ),
  ])
  func `a favour is one need`(_ line: String, _ title: String, _ rest: String) throws {
    let (said, plan) = try said(line, to: "N4")
    let needs = plan.steps.filter { $0.askedBy != nil }
    #expect(needs.count == 1 && needs[0].title.hasPrefix(title), "\(needs.map(\.title))")
    #expect(said.contains { $0.contains("“\(rest)”") }, "\(said)")
  }

  @Test func `what is to be drafted is a need where needs were asked for`() throws {
    let plan = try said("draft the slide for the board", to: "N4").plan
    #expect(plan.steps.filter { $0.askedBy != nil }.map(\.title) == ["Slide for the board"])
  }

  @Test func `several needs stay several`() throws {
    let plan = try said("a price list, two logins and the security paper", to: "N1").plan
    #expect(plan.steps.count { $0.askedBy != nil } == 3)
  }

  // MARK: How long

  @Test(arguments: [
    ("Idris says eight working days but double it, he's alone", "but double it"),
    ("three weeks, but better count four", "but better count four"),
  ])
  func `a length that grows in the same breath is quoted`(
    _ line: String, _ clause: String
  ) throws {
    let said = try said(line, to: "P3").said
    #expect(said.last == "Still open: What does “\(clause)” change? It is kept as words.")
  }

  @Test func `of two lengths in one breath neither is taken`() throws {
    let (said, plan) = try said("ten working days, make it fifteen to be safe", to: "P3")
    #expect(
      said == [
        "Kept.",
        "Still open: How long is that in all, in working days? The words are kept.",
      ])
    #expect(!plan.steps.contains { $0.title == "Security review" })
  }

  @Test(arguments: ["three weeks", "ten working days, last time it was twenty"])
  func `a length alone is not`(_ line: String) throws {
    #expect(try !said(line, to: "P3").said.contains { $0.contains("change?") })
  }

  @Test func `two clauses of hours are quoted together`() throws {
    let line = "I'll run it with Tove, I've got 3 hours a week, she's got a full day"
    let said = try said(line, to: "I1").said
    #expect(said.contains { $0.contains("she's got a full day") }, "\(said)")
  }

  // MARK: From when, and how often

  @Test(arguments: [
    "Tove gets married on the 28th of August, she's off till 11 September",
    "Tove's getting married on 28 August and she's off till 11 September",
  ])
  func `an absence begins on the day that was told before`(_ line: String) throws {
    let plan = try said(line, to: "P12").plan
    let away = plan.people.first { $0.name == "Tove Berg" }?.absences ?? []
    #expect(away.count == 1)
    #expect(away.first?.span.known?.first?.iso == "2026-08-28")
    #expect(away.first?.span.known?.last?.iso == "2026-09-11")
  }

  @Test func `an absence of which only the end is told begins today`() throws {
    let plan = try said("Tove is off till 3 July", to: "P12").plan
    let away = plan.people.first { $0.name == "Tove Berg" }?.absences.first?.span.known
    #expect(away?.first == nil && away?.last?.iso == "2026-07-03")
  }

  @Test(arguments: [
    "Idris meets the auditors on Thursday", "Tove meets the ward sisters on Tuesday, then I hear",
  ])
  func `one meeting is no rhythm`(_ line: String) throws {
    #expect(try said(line, to: "D9").plan.gates.isEmpty)
  }

  @Test(arguments: [
    "the trust board meets on Thursdays", "the capital committee meets every second Tuesday",
    "Idris approves spend on Fridays",
  ])
  func `a rhythm is one`(_ line: String) throws {
    #expect(try said(line, to: "B4").plan.gates.count == 1)
  }

  @Test func `the third after a first Monday is asked about`() throws {
    let line = "the request goes in by the first Monday, they approve on the third"
    let said = try said(line, to: "B4").said
    #expect(said.contains { $0.contains("third Monday") }, "\(said)")
    #expect(said.contains { $0.contains("the request goes in by the first Monday") }, "\(said)")
  }

  @Test(arguments: [
    (
      "flu season starts 12 October and runs to Christmas, no changes at all in that time",
      "2026-10-12", "2026-12-25"
    ),
    (
      "stocktaking begins 7 September and goes on until 18 September, nothing changes then",
      "2026-09-07", "2026-09-18"
    ),
  ])
  func `a closing that runs on has both its ends`(
    _ line: String, _ first: String, _ last: String
  ) throws {
    let days = try #require(try said(line, to: "G4").plan.freezes.first?.span.known)
    #expect(days.first?.iso == first && days.last?.iso == last)
  }

  @Test func `a closing of one day stays one`() throws {
    let days = try said("no changes on 12 October", to: "G4").plan.freezes.first?.span.known
    #expect(days?.first?.iso == "2026-10-12" && days?.last?.iso == "2026-10-12")
  }

  @Test(arguments: [
    "if it isn't live before November, nothing may change until February",
    "if it isn't live before november we don't touch anything until february",
    "should it not be live before November nothing may change until February",
  ])
  func `a closing in a case begins with the case`(_ line: String) throws {
    let (said, plan) = try said(line, to: "G4")
    let days = plan.freezes.map(\.span.known)
    #expect(days.map { $0?.first?.iso } == ["2026-11-01"])
    #expect(days.map { $0?.last?.iso } == ["2027-01-31"])
    #expect(said.last == "Still open: From which day to which day may nothing change?")
  }

  @Test func `a case is no thing that is closed`() throws {
    let line = "if it isn't live before November we touch nothing until February"
    let (said, plan) = try said(line, to: "G4")
    #expect(said == ["Kept.", "Still open: From which day to which day may nothing change?"])
    #expect(plan.freezes.isEmpty)
  }

  @Test(arguments: [
    (
      "no idea, sometime in September I guess", "2026-06-22",
      ["Also: " + LineRemainder.onlyAsWords + "“sometime in September I guess”"]
    ),
    ("can't say, I'll know by 3 July", "2026-07-03", []),
  ])
  func `a guess is not the day of knowing`(_ line: String, _ day: String, _ also: [String]) throws {
    let (said, plan) = try said(line, to: "C8")
    let step = try #require(plan.steps.first { $0.title.hasPrefix("Find out") })
    #expect(step.due.known?.iso == day)
    #expect(said == [LineCommand.unknownSaid] + also)
  }

  // MARK: What is no act

  @Test func `whoever runs a department does no step by that`() throws {
    let line = "Idris Khan runs procurement, he does a questionnaire and it takes two weeks"
    let plan = try said(line, to: "P6").plan
    #expect(!plan.steps.contains { $0.title == "Run procurement" }, "\(plan.steps.map(\.title))")
  }

  @Test func `what joins a department is no part of its name`() throws {
    let line = "and then finance, that's Idris, only approves on the 5th and 20th"
    let plan = try said(line, to: "B4").plan
    #expect(!plan.gates.contains { $0.name.contains("then") }, "\(plan.gates.map(\.name))")
  }

  @Test func `an act with a day is asked about where no step was asked for`() throws {
    let line = "cut over the first two wards on October 19, the rest by 23 November"
    #expect(
      try said(line, to: "D9").said == [
        "Kept as an answer to “Anything else?”",
        "Still open: What is done on those days? The words are kept, and no step waits for them.",
      ])
  }
}
