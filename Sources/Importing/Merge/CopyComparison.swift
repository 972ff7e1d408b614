import Exporting
import Interviewing
import PlanModel
import Scheduling

/// Compares an edited copy with its original and says what that means for the plan as it is now.
///
/// The original is made anew from the log and read by the same reader as the copy. So what nobody
/// touched is equal whatever the format did to it, and a change is one against what its author had
/// before their eyes.
struct CopyComparison {
  let base: Document
  let current: Document
  let original: PlanCopy
  let edited: PlanCopy
  let fields: FieldReader
  /// The day its dates hold for.
  let day: CivilDate
  /// The day it is read in.
  let today: CivilDate
  /// Who is said to have edited it.
  let speaker: Person?
  private let records: [String: RecordID]
  var changes: [CopyChange] = []
  /// Sentences that were written over, until it is known whether the plan then says them.
  var edits: [SentenceEdit] = []
  /// Sentences of the original that the copy says in so other words that only their subject tells.
  var reworded: Set<String> = []
  /// What the original says of which record: a word processor's file has no mark at a sentence.
  lazy var said = SaidSentences(base, on: day)
  private var places: [CopyChange.Target: Int] = [:]

  init(
    base: Document, current: Document, original: PlanCopy, edited: PlanCopy, day: CivilDate,
    today: CivilDate, speaker: Person?
  ) {
    self.base = base
    self.current = current
    self.original = original
    self.edited = edited
    self.day = day
    self.today = today
    self.speaker = speaker
    fields = FieldReader(plan: current.plan, today: day)
    let plan = base.plan
    let anchors = Anchors(plan)
    var ids = plan.people.map(\.id) + plan.workstreams.map(\.id) + plan.steps.map(\.id)
    ids += plan.gates.map(\.id) + plan.freezes.map(\.id)
    ids += plan.people.flatMap(\.absences).map(\.id)
    records = Dictionary(ids.map { (anchors[$0], $0) }) { first, _ in first }
  }

  /// Everything that changed, in the order of the copy, then what is missing from it.
  mutating func compare() {
    let match = CopyMatch(original: original, edited: edited)
    let blocks = blocks(match)
    for (place, entry) in edited.entries.enumerated() {
      if let old = match.counterparts[place] {
        compare(original.entries[old], entry)
      } else {
        take(new: entry, at: place, match, blocks)
      }
      takeComments(of: entry, match.counterparts[place].map { original.entries[$0] })
    }
    settleSentences()
    if edited.isOrdered { compareOrder(match, blocks) }
    if edited.isWhole { for place in match.missing { missing(original.entries[place]) } }
  }

  // MARK: Pairs

  private mutating func compare(_ old: CopyEntry, _ new: CopyEntry) {
    guard old != new, let plan = base.plan.id else { return }
    switch old.part {
    case .title: compareText(plan, .planTitle, old, new, .text, "The title")
    case .fact(let kind): compareFact(kind, old, new)
    case .sponsor(let company): compareSponsor(company, old, new)
    case .block: compareBlock(old, new)
    case .step, .need: compareStep(old, new)
    case .person: comparePerson(old, new)
    case .sentence: compareSentence(old, new)
    case .review: compareReview(old, new)
    case .words:
      guard let words = difference(old, new, .text) else { return }
      keep(words.after, about: plan, "Under “the plan”")
    }
  }

  /// A record of the original by the anchor of an entry.
  func record(_ entry: CopyEntry) -> RecordID? { entry.anchor.flatMap { records[$0] } }

  func name(_ record: RecordID) -> String {
    let plan = base.plan
    let words =
      plan.step(record)?.title ?? plan.person(record)?.name
      ?? plan.workstreams.first { $0.id == record }?.name
      ?? current.plan.step(record)?.title ?? ""
    let line = words.trimmedWords
    return line.isEmpty ? "what has no words yet" : "“\(line)”"
  }

  // MARK: Cells

  /// What a cell said and says, without the notes that stand beside it; `nil` when it is the same.
  func difference(
    _ old: CopyEntry, _ new: CopyEntry, _ column: CopyEntry.Column
  ) -> (before: String, after: String)? {
    guard let after = new.cells[column] else { return nil }
    let before = old.cells[column] ?? Passage()
    guard before.whole.foldedSentence != after.whole.foldedSentence else { return nil }
    let value = CellValue.value(of: after, beside: before.aside)
    guard value.foldedSentence != before.text.foldedSentence else { return nil }
    return (before.text, CellValue.unmarked(value, like: before.text))
  }

  // MARK: What is found

  /// Adds a change, unless another row of the copy says the same.
  mutating func add(_ change: CopyChange) {
    guard let target = change.target, !change.isRemoval else { return changes.append(change) }
    guard let place = places[target] else {
      places[target] = changes.count
      return changes.append(change)
    }
    guard changes[place].after.foldedSentence != change.after.foldedSentence else { return }
    keep(
      change.after, about: target.record, change.place,
      remark: "The copy says this in one place and “\(changes[place].after)” in another.")
  }

  /// Keeps words that no field takes.
  mutating func keep(_ words: String, about record: RecordID, _ place: String, remark: String = "")
  {
    let words = CleanText.line(words).trimmedWords
    guard !words.isEmpty else { return }
    var change = CopyChange(.note(about: record, "\(place): \(words)"), at: place, to: words)
    change.remark = remark.isEmpty ? "Kept as a note." : remark + " Kept as a note."
    changes.append(change)
  }

  private mutating func takeComments(of entry: CopyEntry, _ old: CopyEntry?) {
    guard let plan = base.plan.id else { return }
    let about = (old ?? entry).part == .words ? nil : record(old ?? entry)
    let known = old?.comments ?? []
    for words in entry.comments where !known.contains(words) {
      let place = about.map(name) ?? "“\(entry.opening)”"
      keep(words, about: about.flatMap(noteHolder) ?? plan, "A remark on \(place)")
    }
  }

  /// What a note about a record may hang on.
  func noteHolder(_ record: RecordID) -> RecordID? {
    switch current.kind(of: record) {
    case .plan, .workstream, .step, .person: record
    case .gate, .absence, .freeze, .note, .answer, nil: nil
    }
  }
}

/// The value of a cell in which smaller words stand beside it.
enum CellValue {
  /// The cell without the words that stood beside its value in the original.
  static func value(of cell: Passage, beside aside: String) -> String {
    guard cell.aside.isEmpty, !aside.isEmpty else { return cell.text }
    let words = cell.text.split(whereSeparator: \.isWhitespace)
    let tail = aside.split(whereSeparator: \.isWhitespace)
    let isThere =
      words.count >= tail.count
      && zip(words.suffix(tail.count), tail).allSatisfy { $0.folded == $1.folded }
    return isThere ? words.dropLast(tail.count).joined(separator: " ") : cell.text
  }

  /// Without the mark of an assumption and the quotation marks, which the original put there.
  static func unmarked(_ value: String, like original: String) -> String {
    guard original.hasSuffix("°") else { return unquoted(value, like: original) }
    let value = value.hasSuffix("°") ? String(value.dropLast()) : value
    return unquoted(value, like: String(original.dropLast()))
  }

  /// Without the quotation marks that the original put around words as they were said.
  static func unquoted(_ value: String, like original: String) -> String {
    let marks = ("“\"", "”\"")
    guard original.first == "“", let first = value.first, let last = value.last, value.count > 1,
      marks.0.contains(first), marks.1.contains(last)
    else { return value }
    return String(value.dropFirst().dropLast())
  }
}
