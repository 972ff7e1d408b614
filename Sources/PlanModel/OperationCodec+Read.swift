import Scheduling

extension ByteReader {
  mutating func operation(
    _ kind: Operation.Kind, author: SessionID
  ) throws(Failure) -> Operation {
    switch kind {
    case .genesis: .genesis(Genesis(buyerName: try text(), sellerName: try text()))
    case .actor:
      .actor(
        SessionStart(
          name: try text(), side: try side(), authentication: try text(),
          keyFingerprint: try isPresent() ? try text() : nil))
    case .create: .create(try creation(author: author))
    case .set: .set(try assignment())
    case .text: .text(try textEdit(author: author))
    case .place:
      .place(
        Placement(
          record: try identifier(), parent: try identifier(),
          slot: try character(author: author),
          after: try isPresent() ? try character(author: author) : nil))
    case .trash: .trash(try identifier())
    case .untrash: .untrash(try identifier())
    case .link: .link(try link())
    case .mark: .mark(try mark())
    case .undo: .undo(try identifiers())
    case .redo: .redo(try identifiers())
    case .importHeader:
      .importHeader(
        ImportHeader(
          fileHash: try blob(), baseSequence: try signed(), baseHead: try blob(),
          claimedAuthor: try text(), channel: try text()))
    case .redact: .redact(sequence: try signed(), reason: try text())
    case .seal: .seal(head: try blob(), signature: try blob())
    case .note: .note(try text())
    }
  }

  private mutating func identifiers() throws(Failure) -> [OperationID] {
    let total = try count()
    var all: [OperationID] = []
    for _ in 0..<total { all.append(try identifier()) }
    return all
  }

  private mutating func creation(author: SessionID) throws(Failure) -> Creation {
    guard let kind = RecordKind(rawValue: Int(truncatingIfNeeded: try unsigned())) else {
      throw .unknownNumber
    }
    var creation = Creation(
      kind: kind, parent: try identifier(), slot: try character(author: author),
      after: try isPresent() ? try character(author: author) : nil)
    let values = try count()
    // No more than a record has: what a length claims is not to be believed.
    creation.values.reserveCapacity(min(values, 16))
    for _ in 0..<values {
      creation.values.append(InitialValue(try field(), try value(), try provenance()))
    }
    let texts = try count()
    creation.texts.reserveCapacity(min(texts, 8))
    for _ in 0..<texts {
      creation.texts.append(
        InitialText(try field(), first: try counter(), text: try text(), try provenance()))
    }
    return creation
  }

  private mutating func assignment() throws(Failure) -> Assignment {
    Assignment(
      record: try identifier(), field: try field(), value: try value(),
      was: try isPresent() ? try identifier() : nil, provenance: try provenance())
  }

  private mutating func textEdit(author: SessionID) throws(Failure) -> TextEdit {
    var edit = TextEdit(record: try identifier(), field: try field(), changes: [])
    for _ in 0..<(try count()) {
      switch try byte() {
      case 1:
        edit.changes.append(
          .insert(
            after: try isPresent() ? try character(author: author) : nil, first: try counter(),
            text: try text()))
      case 2:
        var ranges: [CharacterRange] = []
        for _ in 0..<(try count()) {
          ranges.append(
            CharacterRange(
              session: try session(author: author), first: try counter(), count: try counter()))
        }
        edit.changes.append(.delete(ranges))
      default: throw .malformed
      }
    }
    return edit
  }

  private mutating func link() throws(Failure) -> LinkChange {
    let record = try identifier()
    guard let kind = LinkKind(rawValue: Int(truncatingIfNeeded: try unsigned())) else {
      throw .unknownNumber
    }
    let target = try identifier()
    let isOn = try isPresent()
    guard let relation = Relation(rawValue: Int(truncatingIfNeeded: try unsigned())) else {
      throw .unknownNumber
    }
    let lag = try signed()
    guard (-10_000...10_000).contains(lag) else { throw .malformed }
    return LinkChange(
      record: record, kind: kind, target: target, isOn: isOn, relation: relation, lag: Int(lag),
      provenance: try provenance())
  }

  private mutating func mark() throws(Failure) -> Mark {
    let record = try identifier()
    let sequence = try signed()
    guard let verdict = Mark.Verdict(rawValue: Int(truncatingIfNeeded: try unsigned())) else {
      throw .unknownNumber
    }
    return Mark(
      record: record, sequence: sequence, verdict: verdict,
      person: try isPresent() ? try identifier() : nil, words: try isPresent() ? try text() : nil)
  }

  private mutating func side() throws(Failure) -> Side {
    guard let side = Side(rawValue: Int(truncatingIfNeeded: try unsigned())) else {
      throw .malformed
    }
    return side
  }

  private mutating func field() throws(Failure) -> Field {
    guard let number = UInt16(exactly: try unsigned()) else { throw .malformed }
    return Field(number: number)
  }

  private mutating func provenance() throws(Failure) -> Provenance {
    let flags = try byte()
    guard flags < 32, let basis = Provenance.Basis(rawValue: Int(flags & 3)) else {
      throw .malformed
    }
    return Provenance(
      basis, speaker: flags & 4 == 0 ? nil : try identifier(),
      words: flags & 8 == 0 ? nil : try text(), source: flags & 16 == 0 ? nil : try identifier())
  }

  private mutating func value() throws(Failure) -> Value {
    let tag = try byte()
    switch tag {
    case 1: return .words(try text())
    case 8: return .rule(try text())
    case 0, 2...7, 9: break
    default: return .unknown(tag: tag, bytes: try blob())
    }
    let end = try count() + offset
    let value = try boundedValue(tag, end: end)
    guard offset == end else { throw .malformed }
    return value
  }

  private mutating func boundedValue(_ tag: UInt8, end: Int) throws(Failure) -> Value {
    switch tag {
    case 0: return .none
    case 2: return .date(try date())
    case 3:
      let first = try isPresent() ? try date() : nil
      let last = try isPresent() ? try date() : nil
      guard let span = DateSpan(first: first, last: last) else { throw .malformed }
      return .span(span)
    case 4:
      let approximate = try isPresent()
      return .duration(try duration(depth: 0), approximate: approximate)
    case 5: return .record(try identifier())
    case 6: return .number(try signed())
    case 7: return .side(try side())
    default:
      var days: [CivilDate] = []
      while offset < end { days.append(try date()) }
      return .dates(days)
    }
  }

  private mutating func duration(depth: Int) throws(Failure) -> StepDuration {
    let tag = try byte()
    switch tag {
    case 0: return .milestone
    case 1, 2, 3:
      let amount = try unsigned()
      // Ten years of days: more is a slip of the keyboard, and would run off every calendar.
      guard (1...3650).contains(amount) else { throw .malformed }
      return tag == 1
        ? .workingDays(Int(amount)) : tag == 2 ? .weeks(Int(amount)) : .calendarDays(Int(amount))
    case 4 where depth == 0:
      return .between(try duration(depth: 1), try duration(depth: 1))
    default: throw .malformed
    }
  }
}
