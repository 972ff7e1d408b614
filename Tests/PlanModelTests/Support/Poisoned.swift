import Testing

@testable import PlanModel

/// A document of some size that hostile operations are applied to.
struct Poisoned {
  private(set) var document = Document()
  var source: RandomOperation
  private var sequence: Int64 = 0

  init(seed: UInt64) throws {
    source = RandomOperation(seed: seed)
    var meeting = Meeting(replicas: 3)
    for act in MeetingAct.meeting(seed: seed, acts: 25) { try meeting.perform(act) }
    document.apply(meeting.log)
    sequence = Int64(meeting.log.count)
    source.names = meeting.log.map(\.id) + document.records.map(\.id)
    source.sessions = meeting.replicas.map(\.session)
  }

  mutating func take(_ body: [UInt8], _ kind: Operation.Kind, hint: String) throws {
    let entry = LogEntry(
      sequence: sequence + 1, id: OperationID(high: source.random.next(), low: 1),
      session: source.sessions[0], base: 0, wall: 0, version: 1, kind: kind.rawValue, body: body)
    guard let stamped = try? OperationCodec.operation(in: entry) else { return }
    try take(stamped, hint: hint)
  }

  mutating func take(_ stamped: StampedOperation, hint: String) throws {
    sequence += 1
    var stamped = stamped
    stamped.sequence = sequence
    document.apply(stamped)
    do { try document.checkInvariants() } catch {
      Issue.record("\(error.sentence) after \(stamped.operation) — \(hint)")
      throw error
    }
  }
}
