import PlanModel
import Scheduling

/// Writes a plan as operations, the way a session would, with identifiers that are always the same.
struct PlanWriter {
  private(set) var document = Document()
  let session = SessionID(0xA11CE)
  let plan: RecordID
  private var minted: UInt64 = 0
  /// The chance part of the next identifier, for tests of identifiers that are alike.
  var nextLow: UInt64?

  init(buyer: String, seller: String) {
    plan = OperationID(
      milliseconds: 1_781_500_000_000, random: (1, 0x9E37_79B9_7F4A_7C15 &* 1))
    apply(.genesis(Genesis(buyerName: buyer, sellerName: seller)))
    apply(.actor(SessionStart(name: "Ana Ortiz", side: .seller, authentication: "account")))
  }

  @discardableResult
  private mutating func apply(_ operation: Operation) -> OperationID {
    minted += 1
    let id = OperationID(
      milliseconds: 1_781_500_000_000 + (minted - 1) * 1000,
      random: (minted, nextLow ?? 0x9E37_79B9_7F4A_7C15 &* minted))
    nextLow = nil
    document.apply(
      StampedOperation(
        sequence: Int64(minted), id: id, actor: 1, session: session, base: Int64(minted) - 1,
        wall: 1_781_500_000_000, operation: operation))
    return id
  }

  @discardableResult
  mutating func create(
    _ kind: RecordKind, in parent: RecordID, _ values: [InitialValue] = [],
    texts: [(Field, String)] = [], textProvenance: Provenance = .heard
  ) -> RecordID {
    let slot = CharacterID(session: session, counter: document.nextCharacter(of: session))
    var next = slot.counter + 1
    var initial: [InitialText] = []
    for (field, text) in texts where !text.isEmpty {
      initial.append(InitialText(field, first: next, text: text, textProvenance))
      next += UInt32(text.unicodeScalars.count)
    }
    return apply(
      .create(
        Creation(
          kind: kind, parent: parent, slot: slot, after: document.lastSlot(in: parent),
          values: values, texts: initial)))
  }

  mutating func set(
    _ record: RecordID, _ field: Field, _ value: Value, _ provenance: Provenance = .heard
  ) {
    apply(
      .set(
        Assignment(
          record: record, field: field, value: value, was: nil, provenance: provenance)))
  }

  mutating func write(_ record: RecordID, _ field: Field, _ text: String) {
    let first = document.nextCharacter(of: session)
    apply(
      .text(
        TextEdit(
          record: record, field: field, changes: [.insert(after: nil, first: first, text: text)])))
  }

  mutating func link(
    _ record: RecordID, _ kind: LinkKind, _ target: RecordID,
    relation: Relation = .finishToStart, lag: Int = 0, provenance: Provenance = .heard
  ) {
    apply(
      .link(
        LinkChange(
          record: record, kind: kind, target: target, relation: relation, lag: lag,
          provenance: provenance)))
  }

  mutating func mark(
    _ record: RecordID, _ verdict: Mark.Verdict, by person: RecordID, _ words: String
  ) {
    apply(
      .mark(
        Mark(
          record: record, sequence: document.head, verdict: verdict, person: person,
          words: words)))
  }

  mutating func person(_ name: String, _ title: String, _ side: Side) -> RecordID {
    create(
      .person, in: plan,
      [
        InitialValue(.personName, .words(name)), InitialValue(.personTitle, .words(title)),
        InitialValue(.personSide, .side(side)),
      ])
  }

  mutating func workstream(_ name: String) -> RecordID {
    create(.workstream, in: plan, texts: [(.workstreamName, name)])
  }

  mutating func step(
    _ title: String, in workstream: RecordID, done: String = "", buyer: RecordID? = nil,
    seller: RecordID? = nil, _ values: [InitialValue] = []
  ) -> RecordID {
    var all = values
    if let buyer { all.append(InitialValue(.buyerOwner, .record(buyer))) }
    if let seller { all.append(InitialValue(.sellerOwner, .record(seller))) }
    return create(.step, in: workstream, all, texts: [(.title, title), (.done, done)])
  }
}

/// The day of these numbers; tests only name days that exist.
func day(_ month: Int, _ number: Int, _ year: Int = 2026) -> CivilDate {
  CivilDate(year: year, month: month, day: number) ?? CivilDate(number: 0)
}
