import Scheduling

@testable import PlanModel

/// Operations of every kind with every sort of content, sensible or not.
struct RandomOperation {
  var random: Random
  /// Records, operations and sessions to speak of.
  var names: [OperationID]
  var sessions: [SessionID]

  init(seed: UInt64, names: [OperationID] = [], sessions: [SessionID] = []) {
    random = Random(seed: seed)
    self.names = names
    self.sessions = sessions
  }

  mutating func stamped(sequence: Int64 = 0) -> StampedOperation {
    let kind = random.pick(Operation.Kind.allCases) ?? .note
    return stamped(kind, sequence: sequence)
  }

  mutating func stamped(_ kind: Operation.Kind, sequence: Int64 = 0) -> StampedOperation {
    StampedOperation(
      sequence: sequence, id: OperationID(high: random.next(), low: random.next()),
      actor: Int64(random.upTo(5)), session: session(), base: Int64(random.upTo(50)),
      wall: Int64(random.upTo(1_000_000)), joinsPrevious: random.chance(oneIn: 3),
      operation: operation(kind))
  }

  mutating func operation(_ kind: Operation.Kind) -> Operation {
    switch kind {
    case .genesis: .genesis(Genesis(buyerName: words(), sellerName: words()))
    case .actor:
      .actor(
        SessionStart(
          name: words(), side: side(), authentication: words(), keyFingerprint: maybe { $0.words() }
        ))
    case .create: .create(creation())
    case .set:
      .set(
        Assignment(
          record: name(), field: field(), value: value(), was: maybe { $0.name() },
          provenance: provenance()))
    case .text: .text(TextEdit(record: name(), field: field(), changes: list { $0.change() }))
    case .place:
      .place(
        Placement(
          record: name(), parent: name(), slot: character(), after: maybe { $0.character() }))
    case .trash: .trash(name())
    case .untrash: .untrash(name())
    case .link: .link(link())
    case .mark:
      .mark(
        Mark(
          record: name(), sequence: Int64(random.upTo(60)) - 1,
          verdict: random.pick(Mark.Verdict.allCases) ?? .seen, person: maybe { $0.name() },
          words: maybe { $0.words() }))
    case .undo: .undo(list { $0.name() })
    case .redo: .redo(list { $0.name() })
    case .importHeader:
      .importHeader(
        ImportHeader(
          fileHash: bytes(), baseSequence: Int64(random.upTo(99)), baseHead: bytes(),
          claimedAuthor: words(), channel: words()))
    case .redact: .redact(sequence: Int64(random.upTo(99)), reason: words())
    case .seal: .seal(head: bytes(), signature: bytes())
    case .note: .note(words())
    }
  }

  private mutating func creation() -> Creation {
    Creation(
      kind: random.pick(RecordKind.allCases) ?? .step, parent: name(), slot: character(),
      after: maybe { $0.character() },
      values: list { InitialValue($0.field(), $0.value(), $0.provenance()) },
      texts: list {
        InitialText($0.field(), first: $0.counter(), text: $0.words(), $0.provenance())
      })
  }

  private mutating func change() -> TextEdit.Change {
    random.chance(oneIn: 2)
      ? .insert(after: maybe { $0.character() }, first: counter(), text: words())
      : .delete(
        list {
          CharacterRange(session: $0.session(), first: $0.counter(), count: $0.counter())
        })
  }

  private mutating func link() -> LinkChange {
    LinkChange(
      record: name(), kind: random.pick(LinkKind.allCases) ?? .needs, target: name(),
      isOn: random.chance(oneIn: 2), relation: random.pick(Relation.allCases) ?? .finishToStart,
      lag: random.upTo(20_000) - 10_000, provenance: provenance())
  }

  private mutating func value() -> Value {
    switch random.upTo(10) {
    case 0: .none
    case 1: .words(words())
    case 2: .date(day())
    case 3: span()
    case 4: .duration(duration(), approximate: random.chance(oneIn: 2))
    case 5: .record(name())
    case 6: .number(Int64(bitPattern: random.next()))
    case 7: .side(side())
    case 8: .rule(words())
    case 9: .dates(list { $0.day() })
    default: .unknown(tag: UInt8(random.upTo(200)) + 10, bytes: bytes())
    }
  }

  private mutating func span() -> Value {
    let first = day()
    let isOpen = random.chance(oneIn: 3)
    let last = isOpen ? nil : CivilDate(number: min(2_932_896, first.number + 30))
    return DateSpan(first: first, last: last).map { .span($0) } ?? .none
  }

  private mutating func duration() -> StepDuration {
    let days = random.upTo(3649) + 1
    return switch random.upTo(4) {
    case 0: .milestone
    case 1: .workingDays(days)
    case 2: .weeks(days)
    case 3: .calendarDays(days)
    default: .between(.workingDays(days), .weeks(random.upTo(3649) + 1))
    }
  }

  private mutating func provenance() -> Provenance {
    let all: [Provenance.Basis] = [.heard, .inferred, .assumed]
    return Provenance(
      random.pick(all) ?? .heard, speaker: maybe { $0.name() }, words: maybe { $0.words() },
      source: maybe { $0.name() })
  }

  // MARK: Small parts

  private mutating func day() -> CivilDate {
    CivilDate(number: Int32(random.upTo(3_652_058)) - 719_162)
  }

  private mutating func side() -> Side { random.chance(oneIn: 2) ? .buyer : .seller }

  private mutating func field() -> Field {
    random.chance(oneIn: 8)
      ? Field(number: UInt16(random.upTo(65_535)))
      : random.pick([.due, .noteText, .title, .pin, .duration, .goLive, .buyerOwner]) ?? .due
  }

  private mutating func name() -> OperationID {
    if random.upTo(9) > 0, let known = random.pick(names) { return known }
    return OperationID(high: random.next(), low: random.next())
  }

  private mutating func session() -> SessionID {
    if random.upTo(9) > 0, let known = random.pick(sessions) { return known }
    return SessionID(random.next() | 1)
  }

  private mutating func counter() -> UInt32 {
    UInt32(random.upTo(random.chance(oneIn: 6) ? Int(Int32.max) - 1 : 60)) + 1
  }

  private mutating func character() -> CharacterID {
    CharacterID(session: session(), counter: counter())
  }

  private mutating func words() -> String {
    let parts = ["", "Omar", " signs ", "é", "👩‍👩‍👧", "契約", "\u{202E}", "\n", "a\u{301}"]
    var words = ""
    for _ in 0..<random.upTo(4) { words += random.pick(parts) ?? "" }
    return words
  }

  private mutating func bytes() -> [UInt8] {
    list { UInt8(truncatingIfNeeded: $0.random.next()) }
  }

  private mutating func list<Element>(_ make: (inout Self) -> Element) -> [Element] {
    var all: [Element] = []
    for _ in 0..<random.upTo(4) { all.append(make(&self)) }
    return all
  }

  private mutating func maybe<Element>(_ make: (inout Self) -> Element) -> Element? {
    random.chance(oneIn: 2) ? make(&self) : nil
  }
}
