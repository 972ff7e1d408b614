import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// A step needs an act: under questions about how things are, who somebody is or what was, a line
/// is cut into none.
@Suite struct NoActTests {
  private static let top =
    Call.top + [
      "Rita Gomez, operations lead at Northwind", "Hugo Stern, system engineer at Northwind",
    ]

  /// The titles of the steps that one line said to such a question leaves behind.
  private func titles(_ id: String, _ line: String) throws -> (steps: [String], said: [String]) {
    let before = Call.interview(saying: NoActTests.top).scribe.document.plan.steps.map(\.title)
    let (said, plan) = try Call.said(line, to: id, after: NoActTests.top)
    return (plan.steps.map(\.title).filter { !before.contains($0) }, said)
  }

  @Test(arguments: [
    ("O3", "the laundry first, then the kitchen, wards only next spring"),
    ("G3", "both halls scanned once and the list on the board"),
    ("P12", "Hugo leaves on the 28th of August, for good, a new one starts in September"),
    ("T4", "four weeks, but half of that was waiting for a key"),
    ("C3", "three rounds, a week each more or less"),
    ("P3", "depends, Hugo says ten working days but at Easter it was six weeks"),
    ("C8", "no later than 24 July if Hugo's honest"),
    ("I4", "22 cooks in two groups, the 7th, 8th and 9th of September"),
  ])
  func `a line that names no act becomes no step`(_ id: String, _ line: String) throws {
    let (steps, said) = try titles(id, line)
    #expect(steps.filter { $0 != "Technical validation" }.isEmpty, "\(steps) \(said)")
  }

  @Test(arguments: [
    ("T2", "Rita from the kitchen judges that, she reports to Hugo", "Rita Gomez"),
    ("P6", "Rita does all the buying, tell her early", "Rita Gomez"),
    ("T2", "Solveig Dahle, our senior cook, she'll be brutal", "Solveig Dahle"),
    ("C2", "our lawyer's a woman called Ragna Lund, she's fast", "Ragna Lund"),
    ("B1", "Rita Gomez in the planning office, it's a two page form", "Rita Gomez"),
    ("I1", "Hugo runs it, say six hours a week, less in the summer", "Hugo Stern"),
  ])
  func `whoever is named answers who does what was asked`(
    _ id: String, _ line: String, _ name: String
  ) throws {
    let (said, plan) = try Call.said(line, to: id, after: NoActTests.top)
    let owned = plan.steps.filter { plan.person($0.buyerOwner.known)?.name == name }
    #expect(!owned.isEmpty, "\(said)")
    #expect(!plan.steps.contains { $0.title.contains(",") || $0.title.contains("our ") })
    #expect(!said[0].contains("Anything else"), "\(said)")
  }

  @Test func `somebody else and a day beside a name are asked for`() throws {
    for (line, asked) in [
      ("Rita at the desk and Vikram for the pipes, four hours a week", "Vikram for the pipes"),
      ("Rita Gomez, she needs it by the end of the month", "by the end of the month"),
    ] {
      let (said, _) = try Call.said(line, to: "I1", after: NoActTests.top)
      #expect(said.contains { $0.contains(asked) && $0.contains("?") }, "\(said)")
    }
  }

  @Test func `what somebody is, is kept as their title`() throws {
    let (_, plan) = try Call.said(
      "Solveig Dahle, our senior cook, she'll be brutal", to: "T2", after: NoActTests.top)
    #expect(plan.people.first { $0.name == "Solveig Dahle" }?.title == "senior cook")
  }

  @Test func `what stands before an act and says nothing is no title`() throws {
    let (steps, said) = try titles("P2", "ours, about sixty questions, Rita sends the form today")
    #expect(steps == ["Send the form"], "\(said)")
  }

  @Test
  func `a pronoun in a chain is the thing that can be meant, and each waits for the one before`()
    throws
  {
    let (said, plan) = try Call.said(
      "Rita drafts the menu by 24 June, Hugo checks the prices, Marisol sends it on the 30th",
      to: "K5", after: NoActTests.top)
    let steps = plan.steps.suffix(3)
    #expect(steps.last?.title == "Send the menu", "\(said)")
    #expect(steps.dropFirst().allSatisfy { !$0.dependencies.isEmpty }, "\(said)")
  }

  @Test func `a length behind "each" is of every act before it that has none`() throws {
    let (said, plan) = try Call.said(
      "Rita empties the store, takes her a weekend, then Hugo counts the stock and Marisol enters it, "
        + "two days each", to: "I3", after: NoActTests.top)
    let lengths = plan.steps.suffix(3).map { $0.duration.known?.roughDays }
    #expect(lengths == [nil, 2, 2], "\(said)")
    #expect(said.contains { $0.contains("weekend") && $0.contains("?") }, "\(said)")
  }

  @Test func `each side's need has its own day, giver and length`() throws {
    let (said, plan) = try Call.said(
      "we need four carts shipped to Bergen by the 26th and you need the menu, that's Hugo, "
        + "takes about two days", to: "T3", after: NoActTests.top)
    let carts = try #require(plan.steps.first { $0.title.hasPrefix("Four carts") }, "\(said)")
    let menu = try #require(plan.steps.first { $0.title == "Menu" }, "\(said)")
    #expect(carts.title == "Four carts shipped to Bergen")
    #expect(carts.due.known == CivilDate(iso: "2026-06-26"))
    #expect(menu.duration.known?.roughDays == 2)
    #expect(plan.person(menu.buyerOwner.known)?.name == "Hugo Stern")
  }

  @Test func `what is not promised behind "but" is asked for`() throws {
    let (said, plan) = try Call.said(
      "I can get you the beer list by Friday but I can't promise the names", to: "N2",
      after: NoActTests.top)
    #expect(plan.steps.last?.title == "Beer list", "\(said)")
    #expect(plan.steps.last?.due.known == CivilDate(iso: "2026-06-19"))
    #expect(said.contains { $0.contains("can't promise the names") && $0.contains("?") })
  }

  @Test func `a day that a later word points to is the one for going live`() throws {
    var interview = Call.interview(saying: ["Dana Reyes, support lead"])
    for _ in 0..<20 where interview.question?.question.id != "G1" { _ = interview.take("next") }
    let said = interview.take("5 October would be a Monday, so that one")
    #expect(
      interview.scribe.document.plan.goLive.known == CivilDate(iso: "2026-10-05"), "\(said)")
  }
}
