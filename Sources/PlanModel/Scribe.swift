/// Writes operations: the only way an author's intent becomes one.
///
/// It holds the document as its author sees it. Everything written is applied at once, so that the
/// next edit builds on it, and waits in `written` until it is taken. Identifiers come from the seed
/// it was given, so the same acts always give the same operations.
public struct Scribe: Sendable {
  /// The document as its author sees it: what is confirmed, with what is pending on top.
  public var document: Document
  /// The session it writes for.
  public let session: SessionID
  /// Who that session is.
  public let author: SessionStart
  /// Operations written since they were last taken.
  public private(set) var written: [StampedOperation] = []

  private var random: UInt64
  private var isInGroup = false
  /// Whether the next operation belongs with the one before.
  private var continuesAct = false
  private var hasIntroduced: Bool
  /// When what comes next is written, in milliseconds since 1970-01-01 UTC; identifiers carry it so
  /// that they sort by age.
  public var milliseconds: UInt64

  /// A scribe for a session.
  ///
  /// - `document`: What its author sees.
  /// - `seed`: Random; two scribes of the same seed mint the same identifiers.
  /// - `milliseconds`: Since 1970-01-01 UTC, roughly now.
  public init(document: Document, author: SessionStart, seed: UInt64, milliseconds: UInt64) {
    self.document = document
    self.author = author
    self.milliseconds = milliseconds
    random = seed
    session = SessionID(Scribe.mix(seed &+ 0x9E37_79B9_7F4A_7C15) | 1)
    hasIntroduced = false
  }

  /// Hands over what was written since the last call.
  public mutating func takeWritten() -> [StampedOperation] {
    defer { written = [] }
    return written
  }

  /// Writes several operations as one act: one line of history, taken back by one undo.
  public mutating func asOneAct<Result>(_ body: (inout Scribe) -> Result) -> Result {
    guard !isInGroup else { return body(&self) }
    isInGroup = true
    continuesAct = false
    defer {
      isInGroup = false
      continuesAct = false
    }
    return body(&self)
  }

  /// Lets the next operation belong with the one before: letters of one word are one act.
  public mutating func continueAct() {
    continuesAct = true
  }

  // MARK: Records

  /// Begins a plan between two companies.
  public mutating func begin(buyer: String, seller: String) -> RecordID {
    write(.genesis(Genesis(buyerName: buyer, sellerName: seller)))
  }

  /// Makes a record at a place in its parent's list.
  ///
  /// - `parent`: What it belongs to.
  /// - `after`: The slot it stands after; the end of the list when not given.
  /// - `values`: Values known at birth.
  /// - `texts`: Shared texts known at birth; empty ones are left out.
  /// - Returns: The new record.
  @discardableResult
  public mutating func create(
    _ kind: RecordKind, in parent: RecordID, after: CharacterID?? = nil,
    values: [InitialValue] = [],
    texts: [(field: Field, text: String, provenance: Provenance)] = []
  ) -> RecordID {
    introduce()
    var next = document.nextCharacter(of: session)
    let slot = CharacterID(session: session, counter: next)
    next += 1
    var initial: [InitialText] = []
    for (field, text, provenance) in texts where !text.isEmpty {
      initial.append(InitialText(field, first: next, text: text, provenance))
      next += text.scalarCount
    }
    return write(
      .create(
        Creation(
          kind: kind, parent: parent, slot: slot, after: after ?? document.lastSlot(in: parent),
          values: values, texts: initial)))
  }

  /// Moves a record to right after a slot, in its list or another's.
  public mutating func place(_ record: RecordID, in parent: RecordID, after: CharacterID?) {
    introduce()
    let slot = CharacterID(session: session, counter: document.nextCharacter(of: session))
    write(.place(Placement(record: record, parent: parent, slot: slot, after: after)))
  }

  /// Takes a record out of the plan.
  public mutating func trash(_ record: RecordID) {
    write(.trash(record))
  }

  /// Brings a record back.
  public mutating func untrash(_ record: RecordID) {
    write(.untrash(record))
  }

  // MARK: Fields

  /// Gives a field a value, unless it holds that value already.
  public mutating func set(
    _ record: RecordID, _ field: Field, _ value: Value, _ provenance: Provenance = .heard
  ) {
    let state = document.state(record, field)
    guard state?.value != value || state?.provenance != provenance else { return }
    write(
      .set(
        Assignment(
          record: record, field: field, value: value, was: state?.operation,
          provenance: provenance)))
  }

  /// Replaces part of a shared text.
  ///
  /// - `offsets`: In visible Unicode scalars of the text as the author sees it.
  public mutating func edit(
    _ record: RecordID, _ field: Field, replacing offsets: Range<Int>, with text: String
  ) {
    introduce()
    let changes = document.text(record, field).changes(
      replacing: offsets, with: text, first: document.nextCharacter(of: session))
    guard !changes.isEmpty else { return }
    let edit = TextEdit(record: record, field: field, changes: changes)
    if !extendLast(with: edit) { write(.text(edit)) }
  }

  /// Lets letters that follow each other ride on the last operation, while that was not taken.
  ///
  /// Typing then gives one operation a flush and not one a key: a tenth of the log.
  private mutating func extendLast(with edit: TextEdit) -> Bool {
    guard continuesAct, let last = written.last, case .text(var open) = last.operation,
      open.record == edit.record, open.field == edit.field, open.changes.count == 1,
      edit.changes.count == 1,
      case .insert(let anchor, let first, let head) = open.changes[0],
      case .insert(let after?, let next, let tail) = edit.changes[0],
      after.session == session, after.counter + 1 == next,
      next == first + head.scalarCount,
      head.utf8.count + tail.utf8.count < 4096
    else { return false }
    open.changes = [.insert(after: anchor, first: first, text: head + tail)]
    written[written.count - 1].operation = .text(open)
    var addition = last
    addition.operation = .text(edit)
    document.extendLast(with: addition)
    continuesAct = isInGroup
    return true
  }

  /// Changes a shared text where its author saw it, which may be an earlier state of it.
  ///
  /// The letters go where they stand now, between what others wrote meanwhile.
  ///
  /// - `earlier`: The text as its author saw it.
  /// - `hunks`: What is replaced by what, from front to back, without overlap.
  public mutating func merge(
    _ record: RecordID, _ field: Field, into earlier: SharedText, _ hunks: [TextHunk]
  ) {
    introduce()
    var next = document.nextCharacter(of: session)
    var changes: [TextEdit.Change] = []
    for hunk in hunks {
      changes += earlier.changes(replacing: hunk.offsets, with: hunk.text, first: next)
      next += hunk.text.scalarCount
    }
    guard !changes.isEmpty else { return }
    write(.text(TextEdit(record: record, field: field, changes: changes)))
  }

  /// Turns a shared text into another, keeping what both begin and end with.
  public mutating func setText(_ record: RecordID, _ field: Field, _ text: String) {
    introduce()
    let changes = document.text(record, field).changes(
      turningInto: text, first: document.nextCharacter(of: session))
    guard !changes.isEmpty else { return }
    write(.text(TextEdit(record: record, field: field, changes: changes)))
  }

  // MARK: Links, marks, undo

  /// Turns a link on, changes it or turns it off.
  public mutating func link(_ change: LinkChange) {
    write(.link(change))
  }

  /// Makes a person the sponsor of their side; who held that slot before leaves it.
  public mutating func setSponsor(_ person: RecordID?, for side: Side, _ provenance: Provenance) {
    guard let plan = document.plan.id else { return }
    for old in document.plan.sponsors
    where old != person && document.plan.person(old)?.side == side {
      link(LinkChange(record: plan, kind: .sponsor, target: old, isOn: false))
    }
    guard let person, !document.plan.sponsors.contains(person) else { return }
    link(LinkChange(record: plan, kind: .sponsor, target: person, provenance: provenance))
  }

  /// Records what somebody says of a record as it stands.
  public mutating func mark(
    _ record: RecordID, _ verdict: Mark.Verdict, person: RecordID? = nil, words: String? = nil
  ) {
    write(
      .mark(
        Mark(
          record: record, sequence: document.head, verdict: verdict, person: person, words: words)))
  }

  /// Takes operations back.
  public mutating func undo(_ operations: [OperationID]) {
    write(.undo(operations))
  }

  /// Does operations again.
  public mutating func redo(_ operations: [OperationID]) {
    write(.redo(operations))
  }

  /// Says that what follows in the same act comes from somebody's edited copy.
  public mutating func beginImport(_ header: ImportHeader) {
    write(.importHeader(header))
  }

  /// Leaves words about the log for whoever reads it.
  public mutating func note(_ words: String) {
    write(.note(words))
  }

  // MARK: Stamping

  /// Says who the session is, before its first edit.
  private mutating func introduce() {
    guard !hasIntroduced, document.plan.id != nil else { return }
    hasIntroduced = true
    guard document.author(of: session) == nil else { return }
    let continued = continuesAct
    write(.actor(author))
    continuesAct = continued
  }

  @discardableResult
  private mutating func write(_ operation: Operation) -> OperationID {
    switch operation {
    case .genesis, .actor: break
    default: introduce()
    }
    let stamped = StampedOperation(
      id: mint(), session: session, base: document.head, wall: Int64(milliseconds),
      joinsPrevious: continuesAct, operation: operation)
    continuesAct = isInGroup
    document.apply(stamped)
    written.append(stamped)
    return stamped.id
  }

  private mutating func mint() -> OperationID {
    OperationID(milliseconds: milliseconds, random: (next(), next()))
  }

  private mutating func next() -> UInt64 {
    random = random &+ 0x9E37_79B9_7F4A_7C15
    return Scribe.mix(random)
  }

  /// SplitMix64, by Sebastiano Vigna: passes for random, and repeats for a seed.
  private static func mix(_ state: UInt64) -> UInt64 {
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
