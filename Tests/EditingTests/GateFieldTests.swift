import Interviewing
import PlanModel
import Scheduling
import Testing

@Suite struct GateFieldTests {
  @Test func `every other Tuesday is counted from the day that was said`() throws {
    var scribe = Scribe(
      document: Document(), author: SamplePlan.author, seed: 3, milliseconds: 0)
    let plan = scribe.begin(buyer: "Northwind", seller: "Acme")
    let gate = scribe.create(
      .gate, in: plan, values: [InitialValue(.gateName, .words("Finance committee"))])
    let step = scribe.create(
      .step,
      in: scribe.create(.workstream, in: plan, texts: [(.workstreamName, "Budget", .heard)]),
      values: [
        InitialValue(.gate, .record(gate)),
        InitialValue(.duration, .duration(.workingDays(1), approximate: false)),
      ], texts: [(.title, "Approve the budget", .heard)])
    let today = try #require(CivilDate(iso: "2026-06-15"))
    for (words, day) in [
      ("every other Tuesday starting June 16", "2026-06-16"),
      ("every other Tuesday starting June 23", "2026-06-23"),
    ] {
      let reading = FieldReader(plan: scribe.document.plan, today: today).read(
        words, as: .recurrence)
      let content = try #require(reading.meanings.first?.content)
      scribe.land(content, in: gate, .gateRule, .heard)
      let dates = scribe.document.plan.schedule(today: today)[step]
      #expect(dates?.earliestFinish?.iso == day, "\(words)")
    }
  }
}
