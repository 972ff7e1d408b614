import Interviewing
import Phrasing
import PlanModel
import Scheduling

/// Cells that hold a text, a person or a day.
extension CopyComparison {
  // MARK: Texts

  mutating func compareText(
    _ record: RecordID, _ field: Field, _ old: CopyEntry, _ new: CopyEntry,
    _ column: CopyEntry.Column, _ place: String
  ) {
    guard let words = difference(old, new, column) else { return }
    takeText(record, field, words.after, place, before: words.before)
  }

  /// The words of a shared text as the copy has them.
  mutating func takeText(
    _ record: RecordID, _ field: Field, _ words: String, _ place: String, before: String
  ) {
    let raw = base.text(record, field).visible
    let wanted = CleanText.line(words).trimmedWords
    let hunks = WordDifference.hunks(from: raw, to: wanted)
    let now = current.text(record, field).visible
    guard !hunks.isEmpty, now.foldedSentence != wanted.foldedSentence else { return }
    var change = CopyChange(
      .words(record, field, hunks), at: place, from: raw.isEmpty ? "" : before, to: wanted)
    let meanwhile = WordDifference.hunks(from: raw, to: now)
    if WordDifference.collide(hunks, meanwhile), let holder = noteHolder(record) {
      // Letters of both between each other would be neither's words.
      change.act = .note(about: holder, "\(place), in the copy: \(wanted)")
      change.newer = newer(record, field, shown: now)
      change.remark = "The plan's words stay, the copy's are kept as a note."
    } else if !meanwhile.isEmpty {
      change.remark = "Merged with newer words: \(now)"
    }
    add(change)
  }

  // MARK: Values

  /// A field takes a value, with what others made of it meanwhile.
  mutating func takeValue(
    _ record: RecordID, _ field: Field, _ content: FieldReading.Content, _ place: String,
    from before: String, to after: String, remark: String = ""
  ) {
    let (seen, now) = (base.state(record, field), current.state(record, field))
    if let now, case .value(let value) = content, now.value == value { return }
    if let now, case .owner(.person(let draft)) = content, let known = draft.known,
      now.value == .record(known)
    {
      return
    }
    var change = CopyChange(.field(record, field, content), at: place, from: before, to: after)
    change.remark = remark
    if seen?.operation != now?.operation, seen?.value != now?.value {
      change.newer = newer(
        record, field, shown: now.map { shown($0.value, of: field) } ?? "nothing")
    }
    add(change)
  }

  private func newer(_ record: RecordID, _ field: Field, shown words: String) -> CopyChange.Newer {
    let session =
      field.isText
      ? current.textState(record, field)?.session : current.state(record, field)?.session
    return CopyChange.Newer(
      words: words, author: session.flatMap { current.speaker(of: $0) } ?? "someone")
  }

  /// A value as a preview shows it.
  private func shown(_ value: Value, of field: Field) -> String {
    let words = ValueWords.words(for: value, of: field, in: current.plan)
    if case .record(let record) = value, words.isEmpty { return name(record) }
    return words.isEmpty ? "nothing" : words
  }

  // MARK: People

  mutating func compareOwners(
    _ record: RecordID, _ sides: (Side) -> Field, _ old: CopyEntry, _ new: CopyEntry,
    _ place: String
  ) {
    guard let cells = difference(old, new, .who) else { return }
    let reader = OwnerReader(plan: current.plan, fields: fields)
    let before = reader.owners(cells.before, usual: nil)
    let usual = before.count == 1 ? before.first?.side : speaker?.side
    let after = reader.owners(cells.after, usual: usual)
    for side in Side.allCases {
      let (was, wanted) = (before.first { $0.side == side }, after.first { $0.side == side })
      guard was?.name.folded != wanted?.name.folded || was?.isNamed != wanted?.isNamed else {
        continue
      }
      takeValue(
        record, sides(side), wanted?.content ?? .value(.none), place, from: was?.name ?? "",
        to: wanted?.name ?? "")
    }
    for side in Side.allCases {
      let several = after.filter { $0.side == side }
      guard several.count > 1, several.map(\.name) != before.filter({ $0.side == side }).map(\.name)
      else { continue }
      let others = several.dropFirst().map(\.name).joined(separator: ", ")
      keep(
        "also \(others)", about: noteHolder(record) ?? record, place,
        remark: "A step has one person a company; the first one named has it.")
    }
  }

  // MARK: Days

  /// The day of a cell, and whether it is one; what is no day is kept in words.
  mutating func takeDay(
    _ record: RecordID, _ field: Field, _ words: String, _ place: String, from before: String
  ) {
    let reading = fields.read(words, as: .date)
    guard !reading.isWordsOnly, let meaning = reading.meanings.first,
      case .value(.date(let day)) = meaning.content
    else {
      if words.isEmpty { return clear(record, field, place, before) }
      let said = Value.words(CleanText.line(words))
      let isFree = [Field.pin, .due, .goLive].allSatisfy {
        [nil, said].contains(current.state(record, $0)?.value)
      }
      let remark = "It is not understood as a day. \(reading.question ?? "")".trimmedWords
      guard isFree else {
        return keep(words, about: noteHolder(record) ?? record, place, remark: remark)
      }
      return takeValue(
        record, field, .value(said), place, from: before, to: words,
        remark: remark)
    }
    if case .value(.date(day))? = fields.read(before, as: .date).meanings.first?.content { return }
    let printed = DateWords.medium(day)
    let other = reading.question.map { "“\(words)” may mean another day: \($0)" }
    takeValue(
      record, field, meaning.content, place, from: before, to: printed, remark: other ?? "")
  }

  private mutating func clear(
    _ record: RecordID, _ field: Field, _ place: String, _ before: String
  ) {
    guard let known = base.state(record, field), known.value != .none else { return }
    takeValue(record, field, .value(.none), place, from: before, to: "")
  }
}
