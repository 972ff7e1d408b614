@testable import PlanModel

/// One terminal of a simulated meeting: what it has seen of the log, and what of its own is not
/// known to be there yet.
struct Replica {
  let name: String
  private(set) var session: SessionID
  private(set) var confirmed = Document()
  private(set) var pending: [StampedOperation] = []
  /// How many of the pending ones were sent.
  private(set) var sent = 0
  private(set) var view = Document()
  private(set) var sessions: Set<SessionID>
  /// Letters that this author deleted at some time.
  private(set) var erased: Set<CharacterID> = []
  private var undoneGroups: [[OperationID]] = []
  private var minted: UInt64 = 0
  private let number: UInt64
  private var restarts: UInt64 = 0

  init(number: Int) {
    self.number = UInt64(number) + 1
    name = "author \(number)"
    session = SessionID(self.number << 8)
    sessions = [session]
  }

  // MARK: Traffic with the log

  mutating func write(_ operation: Operation, joins: Bool = false) {
    if view.plan.id != nil, view.author(of: session) == nil {
      perform(.actor(SessionStart(name: name, side: .buyer, authentication: "test")))
    }
    perform(operation, joins: joins)
  }

  private mutating func perform(_ operation: Operation, joins: Bool = false) {
    minted += 1
    let stamped = StampedOperation(
      id: OperationID(high: number, low: minted), session: session, base: view.head,
      wall: Int64(minted), joinsPrevious: joins, operation: operation)
    pending.append(stamped)
    view.apply(stamped)
  }

  /// The next operations for the log.
  mutating func send(_ count: Int) -> [StampedOperation] {
    let next = pending.dropFirst(sent).prefix(count)
    sent += next.count
    return Array(next)
  }

  /// Sees some of what the log has beyond what it has seen.
  mutating func see(_ news: [StampedOperation]) {
    guard !news.isEmpty else { return }
    confirmed.apply(news)
    let ids = Set(news.map(\.id))
    sent -= pending.prefix(sent).filter { ids.contains($0.id) }.count
    pending.removeAll { ids.contains($0.id) }
    view = confirmed
    view.apply(pending)
  }

  mutating func restart() {
    restarts += 1
    session = SessionID(number << 8 | restarts)
    sessions.insert(session)
    undoneGroups = []
  }

  // MARK: What an author does

  mutating func edit(_ record: RecordID, _ field: Field, _ offsets: Range<Int>, _ words: String) {
    let text = view.text(record, field)
    for range in text.ranges(offsets) {
      for counter in range.first..<range.first + range.count {
        erased.insert(CharacterID(session: range.session, counter: counter))
      }
    }
    introduce()
    let changes = text.changes(
      replacing: offsets, with: words, first: view.nextCharacter(of: session))
    guard !changes.isEmpty else { return }
    write(.text(TextEdit(record: record, field: field, changes: changes)))
    undoneGroups = []
  }

  mutating func nextSlot() -> CharacterID {
    introduce()
    return CharacterID(session: session, counter: view.nextCharacter(of: session))
  }

  private mutating func introduce() {
    if view.author(of: session) == nil {
      perform(.actor(SessionStart(name: name, side: .buyer, authentication: "test")))
    }
  }

  /// Takes the newest group back; now and then although something stands in its way.
  mutating func undo(carelessly: Bool) {
    guard let group = view.groups(of: sessions).last else { return }
    guard carelessly || view.obstacle(undoing: group) == nil else { return }
    write(.undo(group))
    undoneGroups.append(group)
  }

  mutating func redo() {
    guard let group = undoneGroups.popLast() else { return }
    write(.redo(group))
  }
}
