import Scheduling
import Testing

@testable import PlanModel

@Suite struct MarkRuleTests {
  @Test func `a confirmation stands until somebody changes the record`() {
    var call = Call()
    call.dana.mark(call.step, .confirm, words: "that is right")
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [true])
    call.ana.edit(call.step, .title, replacing: 0..<0, with: "The ")
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [false])
  }

  @Test func `a confirmation of something that was changed meanwhile never stands`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.dana.mark(call.step, .confirm)
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [false])
  }

  @Test func `whoever changes a record and confirms it at once has confirmed it`() {
    var call = Call()
    call.dana.set(call.step, .due, .date(.july(9)))
    call.dana.mark(call.step, .confirm)
    #expect(call.dana.document.marks(on: call.step).map(\.stands) == [true])
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [true])
  }

  @Test func `one's own change does not hide that another changed the record unseen`() {
    var call = Call()
    call.ana.set(call.step, .pin, .date(.july(9)))
    call.dana.set(call.step, .due, .date(.july(9)))
    call.dana.mark(call.step, .confirm)
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [false])
  }

  @Test func `taking a change back makes what was said of it stale`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.meet()
    call.dana.mark(call.step, .confirm)
    call.meet()
    call.undoAna()
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [false])
  }

  @Test func `a change taken back unseen by who confirms counts as a change`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.meet()
    call.undoAna()
    call.dana.mark(call.step, .confirm)
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [false])
  }

  @Test func `trashing a record and bringing it back leaves its confirmation`() {
    var call = Call()
    call.dana.mark(call.step, .confirm)
    call.ana.trash(call.step)
    call.meet()
    call.undoAna()
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.stands) == [true])
  }

  @Test func `a person has one opinion of a record, whoever writes it down`() {
    var call = Call()
    let omar = call.ana.addPerson("Omar", call.plan)
    call.meet()
    call.ana.mark(call.step, .confirm, person: omar)
    call.dana.mark(call.step, .dispute, person: omar, words: "not before August")
    call.dana.mark(call.step, .confirm)
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.mark.mark.verdict) == [.dispute, .confirm])
    #expect(call.shared.marks(on: call.step).first?.mark.mark.words == "not before August")
  }

  @Test func `an opinion that was replaced cannot be taken back over the new one`() {
    var call = Call()
    let omar = call.ana.addPerson("Omar", call.plan)
    call.meet()
    call.ana.mark(call.step, .confirm, person: omar)
    let group = call.anaGroups.last ?? []
    call.meet()
    call.dana.mark(call.step, .dispute, person: omar)
    call.meet()
    #expect(call.ana.document.obstacle(undoing: group) == .changedSince(by: call.dana.session))
    call.ana.undo(group)
    call.meet()
    #expect(call.shared.marks(on: call.step).map(\.mark.mark.verdict) == [.dispute])
  }

  @Test func `pending and confirmed give the same marks, without a second fold`() {
    var call = Call()
    call.dana.set(call.step, .due, .date(.july(9)))
    call.meet()
    call.ana.set(call.step, .due, .date(.july(10)))
    let seen = call.ana.document
    call.flush(.ana)
    // Nobody else wrote: what is pending is what the log says.
    var kept = seen
    kept.confirm(through: call.shared.head)
    let mark = StampedOperation(
      sequence: call.shared.head + 1, id: OperationID(high: 1, low: 1), session: call.dana.session,
      base: call.shared.head, wall: 0,
      operation: .mark(Mark(record: call.step, sequence: call.shared.head, verdict: .confirm)))
    kept.apply(mark)
    call.meet()
    var shared = call.shared
    shared.apply(mark)
    #expect(shared.marks(on: call.step).map(\.stands) == [true])
    #expect(kept.difference(from: shared) == nil)
  }
}
