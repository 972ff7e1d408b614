import Scheduling
import Testing

@testable import PlanModel

@Suite struct ActTests {
  @Test func `an act says who did what to which records`() throws {
    var call = Call()
    call.dana.asOneAct { dana in
      dana.set(call.step, .buyerOwner, .words("Omar"))
      dana.set(call.step, .due, .date(.july(9)))
    }
    call.meet()
    let act = try #require(call.shared.acts().last)
    #expect(act.author == "Dana" && act.side == .buyer)
    #expect(Set(act.records) == [call.step])
    #expect(act.words == "owner at Northwind of “Pen test” set; promise of “Pen test” set")
  }

  @Test func `operations are told in the words of their act`() throws {
    var call = Call()
    call.ana.set(call.step, .duration, .duration(.workingDays(3), approximate: false))
    call.meet()
    let last = try #require(call.anaGroups.last)
    #expect(call.shared.words(for: last) == "length of “Pen test” set")
    #expect(call.shared.words(for: []) == "")
    call.ana.asOneAct { ana in
      ana.set(call.step, .state, .number(StepState.done(on: nil).number))
      ana.set(call.step, .stateDay, .date(.july(9)))
    }
    call.meet()
    #expect(call.shared.words(for: try #require(call.anaGroups.last)) == "“Pen test” done")
  }

  @Test func `words within words are quoted once, and nothing is called by its kind twice`() {
    var call = Call()
    let words = "Instead of “7 July”: \"9 July\""
    call.ana.create(.note, in: call.step, texts: [(.noteText, words, .heard)])
    let omar = call.ana.create(
      .person, in: call.plan, values: [InitialValue(.personName, .words("Omar Haddad"))])
    call.ana.create(.absence, in: omar)
    call.meet()
    let acts = call.shared.acts().map(\.words)
    #expect(acts.contains("note “Instead of ‘7 July’: '9 July'” added"), "\(acts)")
    #expect(acts.contains("an absence of “Omar Haddad” added"), "\(acts)")
    #expect(acts.first?.hasPrefix("the plan added") == true)
  }

  @Test func `an answer that is worded anew keeps the words of then in its history`() {
    var call = Call()
    let answer = call.ana.create(
      .answer, in: call.plan, texts: [(.answerText, "Old words", .heard)])
    call.ana.set(answer, .answerKept, .number(1))
    call.meet()
    call.undoAna()
    call.ana.edit(answer, .answerText, replacing: 0..<9, with: "Newer ones")
    call.ana.set(answer, .answerKept, .number(1))
    call.meet()
    let acts = call.shared.acts().map(\.words)
    #expect(acts.contains("“Old words” kept as an answer (undone since)"), "\(acts)")
    #expect(acts.contains("“Newer ones” kept as an answer"), "\(acts)")
    #expect(acts.contains("answer “Newer ones” typed"), "\(acts)")
  }

  @Test func `no field is told by a side's name but by the company's`() {
    let call = Call()
    for number in UInt16(100)...999 {
      let words = FieldName.words(for: Field(number: number), call.shared.plan)
      #expect(!words.contains("buyer") && !words.contains("seller") && !words.contains("{"))
    }
  }

  @Test func `decision days are those of the schedule, moved off a weekend`() throws {
    var call = Call()
    let gate = call.ana.create(
      .gate, in: call.plan,
      values: [
        InitialValue(.gateName, .words("Finance")),
        InitialValue(.gateRule, .rule("FREQ=MONTHLY;BYMONTHDAY=15")),
      ])
    call.meet()
    let first = try #require(CivilDate(iso: "2026-07-01"))
    let last = try #require(CivilDate(iso: "2026-09-30"))
    let days = call.shared.plan.meetings(from: first, through: last)[gate]
    // 15 August 2026 is a Saturday.
    #expect(days?.map(\.iso) == ["2026-07-15", "2026-08-14", "2026-09-15"])
  }
}
