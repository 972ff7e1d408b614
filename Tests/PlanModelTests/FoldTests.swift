import Testing

@testable import PlanModel

@Suite struct FoldTests {
  private static func log(seed: UInt64) throws -> [StampedOperation] {
    var meeting = Meeting(replicas: 4)
    for act in MeetingAct.meeting(seed: seed, acts: 60) { try meeting.perform(act) }
    return meeting.log
  }

  @Test func `the same log gives the same plan, in one batch or operation by operation`() throws {
    for seed in Seeds.first(15) {
      let log = try Self.log(seed: seed)
      var whole = Document()
      whole.apply(log)
      var again = Document()
      for operation in log { again.apply(operation) }
      #expect(again.difference(from: whole) == nil, "\(Seeds.hint(seed))")
    }
  }

  @Test func `the log survives its bytes`() throws {
    for seed in Seeds.first(15) {
      let log = try Self.log(seed: seed)
      let back = try log.map { try OperationCodec.operation(in: OperationCodec.entry(for: $0)) }
      #expect(back == log, "\(Seeds.hint(seed))")
    }
  }

  @Test func `a copy of a document goes its own way`() {
    var call = Call()
    var copy = call.shared
    let before = copy
    call.ana.set(call.step, .due, .date(.july(9)))
    call.ana.edit(call.step, .title, replacing: 0..<3, with: "Penetration")
    call.ana.addStep("Signature", in: call.rollout)
    call.meet()
    #expect(copy.difference(from: before) == nil)
    let operation = StampedOperation(
      sequence: copy.head + 1, id: OperationID(high: 1, low: 1), session: SessionID(9), base: 0,
      wall: 0, operation: .trash(call.security))
    copy.apply(operation)
    #expect(call.shared.plan.workstreams.count == 2)
    #expect(copy.plan.workstreams.count == 1)
    #expect(call.title() == "Penetration test")
  }

  @Test func `letters change no fact that a schedule depends on, dates and links do`() {
    var call = Call()
    let version = call.ana.document.factsVersion
    call.ana.edit(call.step, .title, replacing: 0..<0, with: "The ")
    call.ana.mark(call.step, .seen)
    #expect(call.ana.document.factsVersion == version)
    call.ana.set(call.step, .due, .date(.july(9)))
    #expect(call.ana.document.factsVersion > version)
    let later = call.ana.document.factsVersion
    call.ana.addStep("Signature", in: call.rollout)
    #expect(call.ana.document.factsVersion > later)
  }

  @Test func `a long journal is one journal`() {
    var call = Call()
    for day in 1...700 { call.ana.set(call.step, .remaining, .number(Int64(day))) }
    let groups = call.anaGroups
    #expect(groups.count >= 700)
    for group in groups.suffix(699).reversed() { call.ana.undo(group) }
    #expect(call.ana.document.state(call.step, .remaining)?.value == .number(1))
  }
}
