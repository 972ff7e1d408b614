import PlanModel
import Testing

@testable import Interviewing

/// A day that may be another one, or a length of something else, is only assumed, and every page
/// marks it so.
@Suite struct DaysInDoubtTests {
  @Test(arguments: [
    ("Omar Haddad reviews the contract by July 22", Provenance.Basis.heard),
    ("Omar Haddad reviews the contract by the 22nd or the 29th", .assumed),
    ("Omar Haddad reviews the contract by 7/8", .assumed),
  ])
  func `a promise is heard where it can be one day only`(
    _ line: String, _ basis: Provenance.Basis
  ) throws {
    let (document, step) = try said(line)
    #expect(step.due.known != nil)
    #expect(document.state(step.id, .due)?.provenance.basis == basis)
  }

  @Test(arguments: [
    ("Omar Haddad reviews the contract, three weeks", Provenance.Basis.heard),
    ("Omar Haddad orders the tablets, lead time three weeks", .assumed),
    ("Screen repair takes three weeks, a firm does it, Omar Haddad books it", .assumed),
  ])
  func `a length is heard where it can be of one thing only`(
    _ line: String, _ basis: Provenance.Basis
  ) throws {
    let (document, step) = try said(line)
    #expect(step.duration.known != nil)
    #expect(document.state(step.id, .duration)?.provenance.basis == basis)
  }

  /// The plan after a line, and its first step.
  private func said(_ line: String) throws -> (document: Document, step: Step) {
    var interview = Call.interview(saying: [
      "Dana Reyes, support lead", "October 15, 2026", "Holiday peak: tickets double in November",
      "Our support team processing tickets in Zendesk",
    ])
    _ = interview.take(line)
    let document = interview.scribe.document
    return (document, try #require(document.plan.steps.first))
  }
}
