import Scheduling

@testable import PlanModel

/// Ana of the seller and Dana of the buyer on one plan; what they write is shared when they meet.
struct Call {
  /// Whose turn it is.
  enum Who { case ana, dana }

  static let anaStart = SessionStart(name: "Ana", side: .seller, authentication: "account")
  static let danaStart = SessionStart(name: "Dana", side: .buyer, authentication: "ssh-key")

  private(set) var log: [StampedOperation] = []
  private(set) var shared = Document()
  var ana: Scribe
  var dana: Scribe
  let plan: RecordID
  let security: RecordID
  let rollout: RecordID
  let step: RecordID

  /// A plan with two workstreams and one step, "Pen test", that both have seen.
  init() {
    ana = Scribe(document: Document(), author: Self.anaStart, seed: 1, milliseconds: 1000)
    dana = Scribe(document: Document(), author: Self.danaStart, seed: 2, milliseconds: 1000)
    plan = ana.begin(buyer: "Northwind", seller: "Acme")
    security = ana.create(
      .workstream, in: plan, texts: [(.workstreamName, "Security", .heard)])
    rollout = ana.create(.workstream, in: plan, texts: [(.workstreamName, "Rollout", .heard)])
    step = ana.create(.step, in: security, texts: [(.title, "Pen test", .heard)])
    meet()
  }

  /// What somebody wrote reaches the log; they and the other see it only when they meet.
  mutating func flush(_ who: Who) {
    var written = who == .ana ? ana.takeWritten() : dana.takeWritten()
    for index in written.indices { written[index].sequence = Int64(log.count + index + 1) }
    log += written
    shared.apply(written)
  }

  /// Both flush, the one named first before the other, and see everything.
  mutating func meet(first: Who = .ana) {
    flush(first)
    flush(first == .ana ? .dana : .ana)
    ana.document = shared
    dana.document = shared
  }

  /// Ana's program ends and starts again.
  mutating func restartAna() {
    meet()
    ana = Scribe(document: shared, author: Self.anaStart, seed: 77, milliseconds: 2000)
  }

  /// What Ana can take back, oldest first.
  var anaGroups: [[OperationID]] {
    ana.document.groups(of: ana.document.sessions(likeThat: Self.anaStart))
  }

  /// Takes Ana's newest act back.
  mutating func undoAna() {
    if let group = anaGroups.last { ana.undo(group) }
  }

  func title(_ step: RecordID? = nil) -> String? {
    shared.plan.step(step ?? self.step)?.title
  }

  func titles(_ workstream: RecordID) -> [String] {
    shared.plan.workstreams.first { $0.id == workstream }?.steps.map(\.title) ?? []
  }
}

extension Scribe {
  @discardableResult
  mutating func addStep(_ title: String, in workstream: RecordID) -> RecordID {
    create(.step, in: workstream, texts: [(.title, title, .heard)])
  }

  @discardableResult
  mutating func addPerson(_ name: String, _ plan: RecordID) -> RecordID {
    create(.person, in: plan, values: [InitialValue(.personName, .words(name))])
  }
}

extension CivilDate {
  /// A day of July 2026.
  static func july(_ day: Int) -> CivilDate {
    CivilDate(number: 20_634 + Int32(day))
  }
}
