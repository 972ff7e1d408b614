import Interviewing
import PlanModel
import Scheduling
import Testing

@testable import Editing

/// What the panel says is at risk.
@Suite struct RiskSentenceTests {
  private func sample(_ change: (inout Scribe, Plan) throws -> Void) rethrows -> Plan {
    var document = Document()
    document.apply(SamplePlan.operations())
    var scribe = Scribe(document: document, author: SamplePlan.author, seed: 5, milliseconds: 0)
    try change(&scribe, document.plan)
    return scribe.document.plan
  }

  private func words(_ plan: Plan, today: CivilDate = SamplePlan.callDay) -> String {
    RiskSentence.worst(of: plan, plan.schedule(today: today))?.words ?? ""
  }

  @Test func `a promise after the day it is needed by comes first`() throws {
    let plan = try sample { scribe, plan in
      let step = try #require(plan.steps.first { $0.title.contains("questionnaire") })
      scribe.set(step.id, .due, .date(SamplePlan.callDay + 60))
    }
    #expect(words(plan).contains("is promised for Fri 14 Aug, but needed by"))
    #expect(words(plan).hasSuffix("Which of the two moves?"))
  }

  @Test func `a day that is over is told so, and not what was in its way`() {
    let plan = sample { _, _ in }
    let words = words(plan, today: SamplePlan.callDay + 160)
    #expect(words.hasPrefix("15 October has passed, and not everything is done."))
    #expect(!words.contains("takes too long"))
  }

  @Test func `a day fixed too late for others is no day that cannot be kept`() throws {
    let plan = try sample { scribe, plan in
      let step = try #require(plan.steps.first { $0.title.contains("budget") })
      scribe.set(step.id, .pin, .date(SamplePlan.callDay + 130))
    }
    let words = words(plan)
    #expect(words.contains("is fixed on Fri 23 Oct, too late for what waits for it."), "\(words)")
    #expect(!words.contains("?."))
  }
}
