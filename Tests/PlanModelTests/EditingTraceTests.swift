import Testing

@testable import PlanModel

@Suite struct EditingTraceTests {
  #if DEBUG
    static let recordings = ["sveltecomponent"]
    static let meetings = ["friendsforever.concurrent"]
  #else
    static let meetings = ["friendsforever.concurrent", "clownschool.concurrent"]
    static let recordings = ["friendsforever_flat", "sveltecomponent", "automerge-paper"]
  #endif

  @Test(arguments: recordings)
  func `a recorded piece of writing ends as it did`(name: String) throws {
    guard let trace = try EditingTrace.named(name) else { return }
    var author = TraceAuthor(session: SessionID(1))
    var text = SharedText()
    if let start = trace.startContent, !start.isEmpty {
      text.perform(author.changes(at: 0, deleting: 0, inserting: start, in: text), by: 0)
    }
    var ordinal: UInt32 = 1
    let clock = ContinuousClock()
    let time = clock.measure {
      for transaction in trace.txns {
        for patch in transaction.patches {
          let changes = author.changes(
            at: patch.position, deleting: patch.deleted, inserting: patch.inserted, in: text)
          text.perform(changes, by: ordinal, session: author.session)
          ordinal += 1
        }
      }
    }
    print("\(name): \(ordinal - 1) edits in \(time), \(time / Int(ordinal - 1)) an edit")
    #expect(Array(text.visible.utf8) == Array(trace.endContent.utf8))
    #expect(text.count == trace.endContent.unicodeScalars.count)
    try text.checkInvariants()
  }

  @Test(arguments: meetings)
  func `what several people wrote at once ends as it did for them`(name: String) throws {
    guard let trace = try EditingTrace.named(name) else { return }
    var replay = ConcurrentReplay()
    for index in trace.txns.indices { replay.add(trace.txns[index], index) }
    var text = SharedText()
    for edit in replay.log { text.perform(edit.changes, by: edit.ordinal, session: edit.session) }
    #expect(Array(text.visible.utf8) == Array(trace.endContent.utf8))
    try text.checkInvariants()
  }
}

/// Turns positions into names, as an editor does.
struct TraceAuthor {
  let session: SessionID
  var next: UInt32 = 1

  mutating func changes(
    at position: Int, deleting count: Int, inserting inserted: String, in text: SharedText
  ) -> [TextEdit.Change] {
    defer { next += UInt32(inserted.unicodeScalars.count) }
    return text.changes(replacing: position..<position + count, with: inserted, first: next)
  }
}

/// Several people's recorded edits, each made on the text as its author saw it.
///
/// That text is what a terminal of ours shows: the beginning of the log that its author had whole,
/// and on top what else they knew, in the order of the log.
struct ConcurrentReplay {
  struct Edit {
    let ordinal: UInt32
    let session: SessionID
    let changes: [TextEdit.Change]
  }

  private struct Reader {
    var author: TraceAuthor
    var known: [Bool] = []
    /// How much of the log `confirmed` holds: everything before it is known.
    var prefix = 0
    var confirmed = SharedText()
    var view = SharedText()
  }

  private(set) var log: [Edit] = []
  private var parents: [[Int]] = []
  private var readers: [Int: Reader] = [:]

  mutating func add(_ transaction: EditingTrace.Transaction, _ index: Int) {
    let agent = transaction.agent ?? 0
    let seen = transaction.parents ?? (index == 0 ? [] : [index - 1])
    parents.append(seen)
    var reader =
      readers.removeValue(forKey: agent)
      ?? Reader(author: TraceAuthor(session: SessionID(UInt64(agent) + 1)))
    catchUp(&reader, seen)
    var changes: [TextEdit.Change] = []
    for patch in transaction.patches {
      let step = reader.author.changes(
        at: patch.position, deleting: patch.deleted, inserting: patch.inserted, in: reader.view)
      reader.view.perform(step, by: UInt32(index), session: reader.author.session)
      changes += step
    }
    log.append(
      Edit(ordinal: UInt32(index), session: reader.author.session, changes: changes))
    while reader.known.count <= index { reader.known.append(false) }
    reader.known[index] = true
    readers[agent] = reader
  }

  /// Lets a reader see these transactions and all that led to them.
  private func catchUp(_ reader: inout Reader, _ seen: [Int]) {
    while reader.known.count < log.count { reader.known.append(false) }
    var open = seen.filter { !reader.known[$0] }
    guard !open.isEmpty else { return }
    while let index = open.popLast() {
      guard !reader.known[index] else { continue }
      reader.known[index] = true
      open += parents[index].filter { !reader.known[$0] }
    }
    while reader.prefix < log.count, reader.known[reader.prefix] {
      perform(reader.prefix, on: &reader.confirmed)
      reader.prefix += 1
    }
    reader.view = reader.confirmed
    for index in reader.prefix..<log.count where reader.known[index] {
      perform(index, on: &reader.view)
    }
  }

  private func perform(_ index: Int, on text: inout SharedText) {
    text.perform(log[index].changes, by: log[index].ordinal, session: log[index].session)
  }
}

extension SharedText {
  mutating func perform(
    _ changes: [TextEdit.Change], by ordinal: UInt32, session: SessionID = SessionID(1)
  ) {
    for change in changes {
      switch change {
      case .insert(let after, let first, let words):
        if !insert(words, session: session, first: first, after: after) {
          print("no such character: \(String(describing: after))")
        }
      case .delete(let ranges): _ = delete(ranges, by: ordinal)
      }
    }
  }
}
