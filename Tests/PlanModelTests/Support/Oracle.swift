@testable import PlanModel

/// The plan's rules once more, as plainly as they can be said, to compare with.
///
/// Text and lists are flat arrays of letters, searched from the front. Everything else is a
/// register that holds the operation that set it last; taking an operation back needs the register
/// to be as that operation left it. It knows nothing of runs, chunks, journals or projections.
struct Oracle {
  struct Letter {
    let id: CharacterID
    let scalar: Unicode.Scalar
    let insertedBy: OperationID
    var deletedBy: [OperationID] = []
  }

  enum Register: Hashable {
    case place(RecordID)
    case trash(RecordID)
    case field(RecordID, Field)
    case link(RecordID, RecordID)
    case opinion(RecordID, SessionID)
  }

  struct TextName: Hashable {
    let record: RecordID
    let field: Field
  }

  private struct Deed {
    let author: String
    var register: Register?
    var before: OperationID?
    var after: OperationID?
    var creates: RecordID?
    var isText = false
  }

  private(set) var texts: [TextName: [Letter]] = [:]
  private(set) var slots: [RecordID: [Letter]] = [:]
  private var registers: [Register: OperationID] = [:]
  private var parents: [OperationID: RecordID] = [:]
  private var records: [RecordID] = []
  private var contributors: [RecordID: Set<String>] = [:]
  private var authors: [SessionID: String] = [:]
  private var deeds: [OperationID: Deed] = [:]
  private var order: [OperationID] = []
  private var undone: Set<OperationID> = []

  init(_ log: [StampedOperation]) {
    for stamped in log { add(stamped) }
  }

  // MARK: What it says

  func isVisible(_ letter: Letter) -> Bool {
    // What came with a record goes with the record: its letters stay in it.
    let isWithdrawn = undone.contains(letter.insertedBy) && deeds[letter.insertedBy]?.isText == true
    return !isWithdrawn && letter.deletedBy.allSatisfy(undone.contains)
  }

  func text(_ record: RecordID, _ field: Field) -> String {
    var text = String.UnicodeScalarView()
    for letter in texts[TextName(record: record, field: field)] ?? [] where isVisible(letter) {
      text.append(letter.scalar)
    }
    return String(text)
  }

  /// The records in a list, in order, without the trashed.
  func list(_ parent: RecordID) -> [RecordID] {
    (slots[parent] ?? []).compactMap { slot in
      records.first { record in
        registers[.place(record)] == slot.insertedBy && registers[.trash(record)] == nil
      }
    }
  }

  func value(_ record: RecordID, _ field: Field) -> OperationID? {
    registers[.field(record, field)]
  }

  // MARK: The rules

  private mutating func add(_ stamped: StampedOperation) {
    let author = authors[stamped.session] ?? "\(stamped.session)"
    var deed = Deed(author: author)
    switch stamped.operation {
    case .genesis: records.append(stamped.id)
    case .actor(let start): authors[stamped.session] = start.name
    case .create(let creation):
      insert("·", from: creation.slot, after: creation.after, stamped.id, &slots[creation.parent])
      records.append(stamped.id)
      registers[.place(stamped.id)] = stamped.id
      parents[stamped.id] = creation.parent
      for text in creation.texts {
        let name = TextName(record: stamped.id, field: text.field)
        let first = CharacterID(session: stamped.session, counter: text.first)
        insert(text.text, from: first, after: nil, stamped.id, &texts[name])
      }
      contributors[stamped.id] = [author]
      deed.creates = stamped.id
    case .set(let set):
      put(.field(set.record, set.field), stamped.id, &deed)
      contributors[set.record, default: []].insert(author)
    case .text(let edit):
      change(edit, stamped)
      contributors[edit.record, default: []].insert(author)
      deed.isText = true
    case .place(let place):
      insert("·", from: place.slot, after: place.after, stamped.id, &slots[place.parent])
      parents[stamped.id] = place.parent
      put(.place(place.record), stamped.id, &deed)
      contributors[place.record, default: []].insert(author)
    case .trash(let record): put(.trash(record), stamped.id, &deed)
    case .untrash(let record): put(.trash(record), nil, &deed)
    case .link(let link):
      put(.link(link.record, link.target), stamped.id, &deed)
      contributors[link.record, default: []].insert(author)
    case .mark(let mark): put(.opinion(mark.record, stamped.session), stamped.id, &deed)
    case .undo(let targets):
      for id in order.reversed() where targets.contains(id) { takeBack(id, for: author) }
    case .redo(let targets):
      for id in order where targets.contains(id) { doAgain(id, for: author) }
    case .importHeader, .redact, .seal, .note: break
    }
    deeds[stamped.id] = deed
    order.append(stamped.id)
  }

  private mutating func put(_ register: Register, _ value: OperationID?, _ deed: inout Deed) {
    deed.register = register
    deed.before = registers[register]
    deed.after = value
    registers[register] = value
  }

  private mutating func takeBack(_ id: OperationID, for author: String) {
    guard let deed = deeds[id], deed.author == author, !undone.contains(id) else { return }
    if let record = deed.creates {
      guard registers[.trash(record)] == nil, isAlone(author, in: record) else { return }
      registers[.trash(record)] = id
    } else if let register = deed.register {
      guard registers[register] == deed.after else { return }
      registers[register] = deed.before
      contribute(author, to: register)
    } else if !deed.isText {
      return
    }
    undone.insert(id)
  }

  private mutating func doAgain(_ id: OperationID, for author: String) {
    guard let deed = deeds[id], deed.author == author, undone.contains(id) else { return }
    if let record = deed.creates {
      guard registers[.trash(record)] == id else { return }
      registers[.trash(record)] = nil
    } else if let register = deed.register {
      guard registers[register] == deed.before else { return }
      registers[register] = deed.after
      contribute(author, to: register)
    }
    undone.remove(id)
  }

  private mutating func contribute(_ author: String, to register: Register) {
    switch register {
    case .place(let record), .field(let record, _), .link(let record, _):
      contributors[record, default: []].insert(author)
    case .trash, .opinion: break
    }
  }

  /// Whether nobody else wrote in a record, or put there what still stands in it.
  private func isAlone(_ author: String, in record: RecordID) -> Bool {
    guard contributors[record] == [author] else { return false }
    return list(record).allSatisfy { child in
      registers[.place(child)].flatMap { deeds[$0] }?.author == author
    }
  }

  // MARK: Letters

  private mutating func change(_ edit: TextEdit, _ stamped: StampedOperation) {
    let name = TextName(record: edit.record, field: edit.field)
    for change in edit.changes {
      switch change {
      case .insert(let after, let first, let words):
        let id = CharacterID(session: stamped.session, counter: first)
        insert(words, from: id, after: after, stamped.id, &texts[name])
      case .delete(let ranges):
        for index in (texts[name] ?? []).indices {
          let id = texts[name]?[index].id
          let isMeant = ranges.contains { range in
            (range.first..<range.first + range.count).contains { counter in
              id == CharacterID(session: range.session, counter: counter)
            }
          }
          if isMeant { texts[name]?[index].deletedBy.append(stamped.id) }
        }
      }
    }
  }

  /// Directly right of the anchor, whatever stands there already.
  private func insert(
    _ words: String, from first: CharacterID, after anchor: CharacterID?,
    _ operation: OperationID, _ letters: inout [Letter]?
  ) {
    var all = letters ?? []
    var place = 0
    if let anchor {
      while place < all.count, all[place].id != anchor { place += 1 }
      place += 1
    }
    var counter = first.counter
    for scalar in words.unicodeScalars {
      let id = CharacterID(session: first.session, counter: counter)
      all.insert(Letter(id: id, scalar: scalar, insertedBy: operation), at: place)
      counter += 1
      place += 1
    }
    letters = all
  }
}
