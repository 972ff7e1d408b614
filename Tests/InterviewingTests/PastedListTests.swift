import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// Lists and tables pasted onto the plan.
@Suite struct PastedListTests {
  private static let today = CivilDate(iso: "2026-06-15") ?? CivilDate(number: 0)

  private var scribe: Scribe

  init() throws {
    scribe = try Scribe.kestrel(
      [("Suki Tan", .buyer), ("Ana Lopez", .buyer), ("Tom Reed", .seller)])
  }

  /// Each step pasted, as `title|owner|days|due|state`, and its notes.
  private mutating func paste(_ text: String) throws -> [String] {
    let plan = try #require(scribe.document.plan.id)
    let block = scribe.create(.workstream, in: plan, texts: [(.workstreamName, "Labs", .heard)])
    let reader = AnswerReader(plan: scribe.document.plan, today: Self.today)
    for entry in PastedList(text).entries {
      _ = scribe.land(entry, in: block, after: nil, reader: reader)
    }
    let now = scribe.document.plan
    return now.steps.map { step in
      let owners = [step.buyerOwner, step.sellerOwner].compactMap { owner in
        owner.known.flatMap { now.person($0)?.name } ?? owner.words
      }
      let length = step.duration.known.map { "\($0)" } ?? ""
      let notes = now.notes.filter { $0.about == step.id }.map(\.text)
      let due = step.due.known?.iso ?? ""
      return ([step.title, owners.joined(separator: "+"), length, due] + notes)
        .joined(separator: "|")
    }
  }

  @Test mutating func `a table is read by its headings, the rest is noted`() throws {
    let steps = try paste(
      """
      #\tTask\tOwner\tDue date\tDays\tPriority
      1\tSend the cell layout\tSuki Tan\t12 June 2026\t10\thigh
      2\tRun the acceptance test\tTom Reed\t30/06/2026\t2 weeks\t
      3\tSign, and file the order\tNora Webb\tsoon\t\t
      """)
    #expect(
      steps == [
        "Send the cell layout|Suki Tan|workingDays(10)|2026-06-12|Priority: high",
        "Run the acceptance test|Tom Reed|weeks(2)|2026-06-30",
        "Sign, and file the order|Nora Webb|||Due date: soon",
      ])
  }

  @Test mutating func `without headings only what is sure is taken from a cell`() throws {
    let steps = try paste(
      "1\tTom Reed\tShip the rig\t2 weeks\t4 July 2026\nCheck the lab\tMaybe Nora\t?\nOne more")
    #expect(
      steps == [
        "Ship the rig|Tom Reed|weeks(2)|2026-07-04", "Check the lab||||Maybe Nora", "One more|||",
      ])
  }

  @Test mutating func `a table of a document has its rule and bars left out`() throws {
    let steps = try paste(
      """
      | Step | Who | By |
      | --- | :-- | --: |
      | Print the labels | Ana Lopez | 2026-07-01 |
      - [ ] Paint either red | or blue
      """)
    #expect(
      steps == ["Print the labels|Ana Lopez||2026-07-01", "Paint either red | or blue|||"])
  }
}
