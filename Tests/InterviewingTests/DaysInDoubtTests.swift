import PlanModel
import Testing

@testable import Interviewing

/// A day that may be another one is only assumed, and every page marks it so.
@Suite struct DaysInDoubtTests {
  @Test(arguments: [
    ("Omar Haddad reviews the contract by July 22", Provenance.Basis.heard),
    ("Omar Haddad reviews the contract by the 22nd or the 29th", .assumed),
    ("Omar Haddad reviews the contract by 7/8", .assumed),
  ])
  func `a promise is heard where it can be one day only`(
    _ line: String, _ basis: Provenance.Basis
  ) throws {
    var interview = Call.interview(saying: [
      "Dana Reyes, support lead", "October 15, 2026", "Holiday peak: tickets double in November",
      "Our support team processing tickets in Zendesk",
    ])
    _ = interview.take(line)
    let document = interview.scribe.document
    let step = try #require(document.plan.steps.first)
    #expect(step.due.known != nil)
    #expect(document.state(step.id, .due)?.provenance.basis == basis)
  }
}
