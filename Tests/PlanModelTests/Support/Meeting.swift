@testable import PlanModel

/// Several terminals on one plan, and the log they share: everything that can go on between them,
/// without a clock, a disk or a thread.
struct Meeting {
  /// What went wrong, in a sentence.
  struct Failure: Error {
    let sentence: String
  }

  static let field = Field.noteText
  private(set) var log: [StampedOperation] = []
  private(set) var replicas: [Replica]
  private let plan: RecordID
  private var letter: UInt32 = 0

  init(replicas count: Int) {
    replicas = (0..<count).map(Replica.init)
    replicas[0].write(.genesis(Genesis(buyerName: "Northwind", sellerName: "Acme")))
    plan = replicas[0].view.records[0].id
    for _ in 0..<2 { Meeting.create(.workstream, in: plan, after: nil, by: &replicas[0]) }
    Meeting.create(.note, in: plan, after: nil, by: &replicas[0])
    for index in replicas.indices {
      log += Meeting.numbered(replicas[index].send(.max), after: log)
      for reader in replicas.indices { pull(reader, .max) }
    }
  }

  /// Runs acts and then lets everybody see everything.
  static func run(_ acts: [MeetingAct], replicas: Int) throws(Failure) {
    var meeting = Meeting(replicas: replicas)
    for act in acts { try meeting.perform(act) }
    try meeting.end()
  }

  mutating func perform(_ act: MeetingAct) throws(Failure) {
    let index = act.replica % replicas.count
    let before = replicas[index].view
    let count = replicas[index].pending.count
    switch act.kind {
    case .flush: flush(index, act.first % 4 + 1)
    case .retry: retry(index)
    case .pull: pull(index, act.first < 50 ? .max : act.first % 5 + 1)
    case .restart:
      flush(index, .max)
      pull(index, .max)
      replicas[index].restart()
    case .trespass: trespass(index, act)
    case .type, .erase, .replace: editText(index, act)
    case .create, .move, .trash, .untrash, .set, .link, .mark: editRecords(index, act)
    case .undo: replicas[index].undo(carelessly: act.first % 3 == 0)
    case .redo: replicas[index].redo()
    }
    do { try replicas[index].view.checkInvariants() } catch {
      throw Failure(sentence: "after \(act): \(error.sentence)")
    }
    if replicas[index].pending.count > count, [.undo, .redo, .trespass].contains(act.kind) {
      try checkOwnLetters(index, before, act)
    }
  }

  // MARK: The log

  private static func numbered(
    _ operations: [StampedOperation], after log: [StampedOperation]
  ) -> [StampedOperation] {
    operations.enumerated().map { offset, operation in
      var stamped = operation
      stamped.sequence = Int64(log.count + offset + 1)
      return stamped
    }
  }

  private mutating func flush(_ index: Int, _ count: Int) {
    log += Meeting.numbered(replicas[index].send(count), after: log)
  }

  /// An acknowledgement was lost: all is sent again, and the log takes each operation once.
  private mutating func retry(_ index: Int) {
    _ = replicas[index].send(.max)
    let known = Set(log.map(\.id))
    let fresh = replicas[index].pending.filter { !known.contains($0.id) }
    log += Meeting.numbered(fresh, after: log)
  }

  private mutating func pull(_ index: Int, _ count: Int) {
    let head = Int(replicas[index].confirmed.head)
    replicas[index].see(Array(log.dropFirst(head).prefix(count)))
  }

  private mutating func end() throws(Failure) {
    for index in replicas.indices { flush(index, .max) }
    for index in replicas.indices { pull(index, .max) }
    var fold = Document()
    fold.apply(log)
    for replica in replicas {
      guard replica.pending.isEmpty, let difference = replica.view.difference(from: fold) else {
        continue
      }
      throw Failure(sentence: "\(replica.name) differs from the log: \(difference)")
    }
    try compareWithOracle(fold)
  }

  // MARK: Checks

  /// Taking back never shows or hides a letter that its author neither typed nor deleted.
  private func checkOwnLetters(_ index: Int, _ before: Document, _ act: MeetingAct) throws(Failure)
  {
    let replica = replicas[index]
    for record in before.records {
      let old = before.text(record.id, Meeting.field).shown
      let new = replica.view.text(record.id, Meeting.field).shown
      for character in old.symmetricDifference(new)
      where !replica.sessions.contains(character.session)
        && !replica.erased.contains(character)
      {
        throw Failure(sentence: "\(act) showed or hid a letter of somebody else")
      }
    }
  }

  private func compareWithOracle(_ fold: Document) throws(Failure) {
    let oracle = Oracle(log)
    for record in fold.records {
      let text = fold.text(record.id, Meeting.field)
      let letters = oracle.texts[.init(record: record.id, field: Meeting.field)] ?? []
      guard text.characters == letters.map(\.id) else {
        throw Failure(sentence: "letters stand in another order than the log says")
      }
      guard text.shown == Set(letters.filter(oracle.isVisible).map(\.id)),
        text.visible == oracle.text(record.id, Meeting.field)
      else { throw Failure(sentence: "other letters are visible than the log says") }
      guard record.order.characters == (oracle.slots[record.id] ?? []).map(\.id) else {
        throw Failure(sentence: "slots stand in another order than the log says")
      }
      guard fold.state(record.id, .due)?.operation == oracle.value(record.id, .due) else {
        throw Failure(sentence: "a field holds another value than the log says")
      }
    }
    let blocks = fold.plan.workstreams.map(\.id)
    let notes = fold.plan.notes.filter { $0.about == plan }.map(\.id)
    guard oracle.list(plan).filter({ fold.kind(of: $0) == .workstream }) == blocks,
      oracle.list(plan).filter({ fold.kind(of: $0) == .note }) == notes
    else { throw Failure(sentence: "the plan's list is another than the log says") }
    for block in fold.plan.workstreams {
      guard oracle.list(block.id).filter({ fold.kind(of: $0) == .step }) == block.steps.map(\.id)
      else { throw Failure(sentence: "a list of steps is another than the log says") }
    }
  }
}

// MARK: Acts

extension Meeting {
  private mutating func editText(_ index: Int, _ act: MeetingAct) {
    let notes = replicas[index].view.records.filter { $0.kind == .note }.map(\.id)
    guard !notes.isEmpty else { return }
    let note = notes[act.first % notes.count]
    let count = replicas[index].view.text(note, Meeting.field).count
    let start = act.second * 7 % (count + 1)
    let end = act.kind == .type ? start : min(count, start + act.third % 6 + 1)
    let words = act.kind == .erase ? "" : nextLetters(act.third % 5 + 1)
    replicas[index].edit(note, Meeting.field, start..<end, words)
  }

  /// Letters of one to four bytes, so that no count of bytes passes for a count of letters.
  private mutating func nextLetters(_ count: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzéèüñ漢字仮名👍🏽\u{301}".unicodeScalars)
    var words = String.UnicodeScalarView()
    for _ in 0..<count {
      words.append(alphabet[Int(letter) % alphabet.count])
      letter += 1
    }
    return String(words)
  }

  private static func create(
    _ kind: RecordKind, in parent: RecordID, after: CharacterID?, by replica: inout Replica
  ) {
    let slot = replica.nextSlot()
    var creation = Creation(kind: kind, parent: parent, slot: slot, after: after)
    if kind == .note {
      creation.texts = [InitialText(field, first: slot.counter + 1, text: "So far: ")]
    }
    replica.write(.create(creation))
  }

  private mutating func editRecords(_ index: Int, _ act: MeetingAct) {
    let view = replicas[index].view
    let blocks = view.records.filter { $0.kind == .workstream }.map(\.id)
    let movable = view.records.dropFirst().map(\.id)
    guard !blocks.isEmpty, !movable.isEmpty else { return }
    let block = blocks[act.first % blocks.count]
    let record = movable[act.second % movable.count]
    switch act.kind {
    case .create:
      let isNote = act.third % 4 == 0
      let parent = isNote ? plan : block
      Meeting.create(
        isNote ? .note : .step, in: parent, after: slot(in: parent, act.third, view),
        by: &replicas[index])
    case .move:
      let parent = view.kind(of: record) == .step ? block : plan
      let slot = replicas[index].nextSlot()
      replicas[index].write(
        .place(
          Placement(
            record: record, parent: parent, slot: slot,
            after: self.slot(in: parent, act.third, view))))
    case .trash: replicas[index].write(.trash(record), joins: act.third % 4 == 0)
    case .untrash: replicas[index].write(.untrash(record))
    case .set:
      replicas[index].write(
        .set(
          Assignment(
            record: record, field: .due, value: .number(Int64(act.third)),
            was: view.state(record, .due)?.operation)), joins: act.first % 3 == 0)
    case .link:
      let steps = view.records.filter { $0.kind == .step }.map(\.id)
      guard steps.count > 1 else { return }
      let target = steps[act.third % steps.count]
      guard block != target else { return }
      replicas[index].write(
        .link(
          LinkChange(
            record: block, kind: .dependsOn, target: target, isOn: act.second % 3 > 0)))
    default:
      replicas[index].write(
        .mark(
          Mark(record: record, sequence: view.head, verdict: act.third < 50 ? .confirm : .seen)))
    }
  }

  private func slot(in parent: RecordID, _ choice: Int, _ view: Document) -> CharacterID? {
    let slots = view.records.first { $0.id == parent }?.order.characters ?? []
    return choice % (slots.count + 1) == 0 ? nil : slots[choice % (slots.count + 1) - 1]
  }

  private mutating func trespass(_ index: Int, _ act: MeetingAct) {
    let others = replicas[index].view.journal.filter {
      !replicas[index].sessions.contains($0.session)
    }
    guard !others.isEmpty else { return }
    let target = others[act.first % others.count].id
    replicas[index].write(act.second % 2 == 0 ? .undo([target]) : .redo([target]))
  }
}
