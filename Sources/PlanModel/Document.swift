public import Scheduling

/// The plan as the fold of its operations: the one truth that sessions share.
///
/// A value: copying it is cheap until one copy changes. `apply` is total, whatever comes: an
/// operation that makes no sense is remembered without effect, because another terminal must come
/// to the same plan from the same log.
///
/// - Complexity: An operation costs O(size of its record); a batch also pays once for the lists
///   whose order changed.
public struct Document: Sendable {
  var records = Paged<Record>(pageLength: 32)
  var index: [RecordID: Int] = [:]
  /// Every operation applied, oldest first; its ordinal is its place here.
  var journal = Paged<JournalEntry>(pageLength: 64)
  var authors: [SessionID: SessionStart] = [:]
  /// Authors by number, and the number of each session's.
  var authorNumbers: [SessionStart: Int] = [:]
  var sessionAuthors: [SessionID: Int] = [:]
  /// Whose edited copy a session read in, by the name that was given for it.
  var claims: [SessionID: String] = [:]
  var counters = CharacterCounters()
  /// Log position of the last operation applied; of a pending one the position it will have if
  /// nobody else is faster.
  var position: Int64 = 0
  var touched: [Int] = []
  var orderChanged = false
  /// Answers made at the end of the list: no other list changes with them.
  var appendedAnswers: [Int] = []

  /// The plan as readers see it, up to date after every `apply`.
  public internal(set) var plan = Plan()
  /// Log position of the last confirmed operation applied.
  public internal(set) var head: Int64 = 0
  /// Grows whenever something the schedule depends on may have changed.
  public internal(set) var factsVersion = 0
  /// Grows with every operation applied.
  public internal(set) var version = 0
  /// Grows with every operation but those of which a page shows nothing, such as letters typed into
  /// an answer: what a page shows beside the answer line is the same while this is.
  public internal(set) var pageVersion = 0

  /// When the last operation was made, in milliseconds since 1970-01-01 UTC.
  var lastWall: Int64?
  /// Whether all of it is there; of a plan that was just opened it may be the page alone, to be
  /// looked at until the log is folded.
  public private(set) var isWhole = true

  /// A document without any operation.
  public init() {}

  /// A document of which only the page is there.
  init(page: Plan, at position: Int64, lastWall: Int64) {
    plan = page
    head = position
    self.position = position
    self.lastWall = lastWall
    isWhole = false
  }

  /// Applies operations in this order, then brings `plan` up to date.
  ///
  /// Confirmed ones (with a sequence) move `head`; pending ones do not.
  public mutating func apply(_ operations: [StampedOperation]) {
    expect(operations.count)
    for index in operations.indices { applyOne(operations[index]) }
    project()
  }

  /// Applies operations as `apply` does, while they are read.
  ///
  /// - Parameters:
  ///   - count: About how many there are.
  ///   - read: Hands them over one by one.
  /// - Throws: What `read` throws; those before it are applied.
  public mutating func apply<Problem: Error>(
    about count: Int, reading read: ((StampedOperation) -> Void) throws(Problem) -> Void
  ) throws(Problem) {
    expect(count)
    defer { project() }
    try read { applyOne($0) }
  }

  /// Makes room where a plan is opened: grown step by step, identifiers would be hashed over and
  /// over.
  private mutating func expect(_ count: Int) {
    guard count > 64 else { return }
    index.reserveCapacity(index.count + count)
  }

  /// Applies one operation.
  public mutating func apply(_ operation: StampedOperation) {
    applyOne(operation)
    project()
  }

  /// The day, in UTC, of the last operation; nil for a document without any.
  public var lastEdited: CivilDate? {
    lastWall.map { CivilDate(number: Int32(clamping: $0 / 86_400_000)) }
  }

  /// Notes that the log has everything up to a position, which is already applied as pending.
  public mutating func confirm(through sequence: Int64) {
    head = max(head, sequence)
    position = max(position, head)
  }

  // MARK: What is known of a record

  /// What kind of record this is; `nil` when there is none of that name.
  public func kind(of record: RecordID) -> RecordKind? {
    index[record].map { records[$0].kind }
  }

  /// What a field holds and why; `nil` when it was never set.
  public func state(_ record: RecordID, _ field: Field) -> FieldState? {
    index[record].flatMap { records[$0][field] }
  }

  /// A shared text of a record; empty when nothing was ever written.
  public func text(_ record: RecordID, _ field: Field) -> SharedText {
    textState(record, field)?.text ?? SharedText()
  }

  /// A shared text with who wrote it; `nil` when nothing was ever written.
  public func textState(_ record: RecordID, _ field: Field) -> TextState? {
    index[record].flatMap { position in records[position].texts.first { $0.field == field } }
  }

  /// Links that start at a record and hold.
  public func links(from record: RecordID) -> [LinkState] {
    index[record].map { records[$0].links.filter(\.change.isOn) } ?? []
  }

  /// What was said of a record, and whether it still stands as they saw it.
  public func marks(on record: RecordID) -> [(mark: MarkState, stands: Bool)] {
    guard let position = index[record] else { return [] }
    return records[position].marks.map { ($0, $0.revision == records[position].revision) }
  }

  /// Whether a record, or one it belongs to, was trashed.
  public func isTrashed(_ record: RecordID) -> Bool {
    guard var position = index[record] else { return false }
    while records[position].trashedBy == nil {
      let parent = records[position].parent
      if parent == position { return false }
      position = parent
    }
    return true
  }

  /// Whether somebody edited a record after it was trashed.
  public func wasEditedInTrash(_ record: RecordID) -> Bool {
    index[record].map { records[$0].wasEditedInTrash } ?? false
  }

  /// The author of a session, once it has said who it is.
  public func author(of session: SessionID) -> SessionStart? {
    authors[session]
  }

  /// Whose words a session wrote: the person said to have edited the copy that it read in, else its
  /// author; `nil` while it has not said who it is.
  public func speaker(of session: SessionID) -> String? {
    claims[session] ?? authors[session]?.name
  }

  /// The first character number that a session has not used.
  public func nextCharacter(of session: SessionID) -> UInt32 {
    counters[session]
  }

  // MARK: Lists

  /// The slot a record stands in.
  public func slot(of record: RecordID) -> CharacterID? {
    index[record].map { records[$0].slot }
  }

  /// The record it belongs to.
  public func parent(of record: RecordID) -> RecordID? {
    index[record].map { records[records[$0].parent].id }
  }

  /// The last slot of a record's list, where an append anchors.
  public func lastSlot(in parent: RecordID) -> CharacterID? {
    index[parent].flatMap { records[$0].order.lastCharacter }
  }

  /// The slot that stands right before a record in its list; `nil` when it is the first.
  public func slot(before record: RecordID) -> CharacterID? {
    guard let position = index[record] else { return nil }
    return records[records[position].parent].order.character(before: records[position].slot)
  }
}
