import Scheduling
import Testing

@testable import PlanModel

@Suite struct FieldRuleTests {
  @Test func `the last value in the log holds`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.dana.set(call.step, .due, .date(.july(22)))
    call.meet(first: .dana)
    #expect(call.shared.plan.step(call.step)?.due == .known(.july(9)))
  }

  @Test func `a value replaced unseen is contested, with both values`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.dana.set(call.step, .due, .date(.july(22)))
    call.meet()
    let state = call.shared.state(call.step, .due)
    #expect(state?.value == .date(.july(22)))
    #expect(state?.contested?.value == .date(.july(9)))
    #expect(state?.contested?.session == call.ana.session)
  }

  @Test func `a value replaced by somebody who saw it is not contested`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.meet()
    call.dana.set(call.step, .due, .date(.july(22)))
    call.meet()
    #expect(call.shared.state(call.step, .due)?.contested == nil)
  }

  @Test func `two who say the same contest nothing`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.dana.set(call.step, .due, .date(.july(9)))
    call.meet()
    #expect(call.shared.state(call.step, .due)?.contested == nil)
  }

  @Test func `nobody contests a value of their own earlier session`() {
    var call = Call()
    var earlier = call.ana
    call.restartAna()
    call.ana.set(call.step, .due, .date(.july(9)))
    earlier.set(call.step, .due, .date(.july(10)))
    call.flush(.ana)
    call.ana = earlier
    call.flush(.ana)
    #expect(call.shared.state(call.step, .due)?.value == .date(.july(10)))
    #expect(call.shared.state(call.step, .due)?.contested == nil)
  }

  @Test func `a second change by somebody still unaware keeps the contest`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.dana.set(call.step, .due, .date(.july(20)))
    call.dana.set(call.step, .due, .date(.july(22)))
    call.meet()
    let state = call.shared.state(call.step, .due)
    #expect(state?.value == .date(.july(22)))
    #expect(state?.contested?.value == .date(.july(9)))
  }

  @Test func `the contest ends when the value is set by somebody who saw both`() {
    for who in [Call.Who.ana, .dana] {
      var call = Call()
      call.ana.set(call.step, .due, .date(.july(9)))
      call.dana.set(call.step, .due, .date(.july(22)))
      call.meet()
      if who == .ana {
        call.ana.set(call.step, .due, .date(.july(15)))
      } else {
        call.dana.set(call.step, .due, .date(.july(15)))
      }
      call.meet()
      #expect(call.shared.state(call.step, .due)?.contested == nil)
    }
  }

  @Test func `the contest ends with a confirmation, and begins again when that is taken back`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.dana.set(call.step, .due, .date(.july(22)))
    call.meet()
    call.ana.mark(call.step, .confirm)
    call.meet()
    #expect(call.shared.state(call.step, .due)?.contested == nil)
    call.undoAna()
    call.meet()
    #expect(call.shared.state(call.step, .due)?.contested?.value == .date(.july(9)))
    #expect(call.shared.marks(on: call.step).isEmpty)
  }

  @Test func `who had not seen the contest does not end it by confirming`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.dana.set(call.step, .due, .date(.july(22)))
    call.ana.mark(call.step, .confirm)
    call.flush(.dana)
    call.flush(.ana)
    #expect(call.shared.state(call.step, .due)?.contested != nil)
    #expect(call.shared.marks(on: call.step).map(\.stands) == [false])
  }

  @Test func `shared text is not set as a value, nor at birth`() {
    var call = Call()
    call.ana.set(call.step, .title, .words("Other"))
    let born = call.ana.create(
      .step, in: call.security, values: [InitialValue(.title, .words("Other"))])
    call.meet()
    #expect(call.title() == "Pen test")
    #expect(call.shared.state(born, .title) == nil)
  }

  @Test func `a field named twice at birth takes the first value, and lets go of both at once`() {
    var call = Call()
    let born = call.ana.create(
      .step, in: call.security,
      values: [
        InitialValue(.due, .date(.july(1))), InitialValue(.due, .date(.july(2))),
      ])
    call.ana.set(born, .due, .none)
    call.meet()
    #expect(call.shared.plan.step(born)?.due == .unsaid)
  }

  @Test func `letters of two people meet in one text`() {
    var call = Call()
    call.ana.edit(call.step, .title, replacing: 0..<0, with: "Omar's ")
    call.dana.edit(call.step, .title, replacing: 8..<8, with: " report")
    call.meet()
    #expect(call.title() == "Omar's Pen test report")
  }

  @Test func `a text operation without any effect makes no confirmation stale`() {
    var call = Call()
    call.dana.mark(call.step, .confirm)
    call.meet()
    var document = call.shared
    document.apply(
      StampedOperation(
        sequence: document.head + 1, id: OperationID(high: 9, low: 9), session: call.ana.session,
        base: 0, wall: 0,
        operation: .text(
          TextEdit(
            record: call.step, field: .title,
            changes: [.delete([CharacterRange(session: SessionID(99), first: 1, count: 5)])]))))
    #expect(document.marks(on: call.step).map(\.stands) == [true])
  }
}
