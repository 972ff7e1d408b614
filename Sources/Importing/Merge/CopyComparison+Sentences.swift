import Exporting
import Interviewing
import PlanModel
import Scheduling

/// Sentences, which every export makes anew, read as changes of the fields they are made of.
///
/// What was read counts. Whether that is all the sentence says is seen by making it anew: where the
/// plan with the changes says something else, the copy's words are kept beside it as a note.
extension CopyComparison {
  mutating func compareSentence(_ old: CopyEntry, _ new: CopyEntry) {
    guard let words = difference(old, new, .text), let plan = base.plan.id else { return }
    let about = record(old) ?? said.record(words.before)
    var edit = SentenceEdit(
      words: words.after, about: about.flatMap(noteHolder) ?? plan,
      place: "Instead of “\(words.before)”")
    if let about {
      edit.question =
        switch (base.kind(of: about), old.part) {
        case (.step, .sentence(.waits)), (.workstream, _):
          takeWaits(of: about, words.before, words.after)
        case (.step, _): takeResponse(of: about, words.before, words.after)
        case (.gate, _): takeGate(about, words.before, words.after)
        case (.absence, _): takeAbsence(about, words.before, words.after)
        case (.freeze, _): takeFreeze(about, words.before, words.after)
        case (.plan, _), (.person, _), (.note, _), (.answer, _), (nil, _): ""
        }
    } else if let was = HolidaySentence(words.before, base.plan) {
      edit.question = takeHolidays(was, HolidaySentence(words.after, base.plan), plan)
    }
    edits.append(edit)
  }

  /// Keeps what the plan does not say by itself now.
  mutating func settleSentences() {
    guard !edits.isEmpty else { return }
    let then = SaidSentences(CopyLanding.rehearsal(of: changes, on: base), on: day)
    // A copy may be read in twice.
    let now = SaidSentences(current, on: day)
    for edit in edits where !then.contains(edit.words) && !now.contains(edit.words) {
      keep(edit.words, about: edit.about, edit.place, remark: edit.question)
    }
  }

  // MARK: If a date slips

  /// Only the agreed response in such a sentence is somebody's words.
  private mutating func takeResponse(
    of step: RecordID, _ before: String, _ after: String
  ) -> String {
    let was = before.firstRange(of: DocumentTerms.agreed)
    guard let wanted = after.firstRange(of: DocumentTerms.agreed) else { return "" }
    let old = was.map { before[$0.upperBound...].trimmedWords } ?? ""
    var new = after[wanted.upperBound...].trimmedWords
    if old.hasSuffix("”."), new.hasSuffix("”.") { new.removeLast() }
    new = CellValue.unquoted(new, like: old)
    guard old.foldedSentence != new.foldedSentence else { return "" }
    takeText(step, .response, new, "\(name(step)), agreed if it slips", before: old)
    return ""
  }

  // MARK: The review call

  mutating func compareReview(_ old: CopyEntry, _ new: CopyEntry) {
    guard let words = difference(old, new, .text), let plan = base.plan.id else { return }
    let (was, wanted) = (Self.withoutAsides(words.before), Self.withoutAsides(words.after))
    let (before, after) = (fields.review(was), fields.review(wanted))
    var edit = SentenceEdit(words: words.after, about: plan, place: "Under “Review call”")
    if let rule = after.rule {
      if rule != before.rule { takeReview(.cadence, rule, plan, words, "days") }
    } else {
      edit.question = "On which day of the week?"
    }
    if !after.time.isEmpty, after.time.folded != before.time.folded {
      takeReview(.cadenceTime, .words(after.time), plan, words, "time")
    }
    if let minutes = after.minutes, minutes != before.minutes {
      takeReview(.cadenceMinutes, .number(Int64(minutes)), plan, words, "length")
    }
    for (field, old, new, what) in [
      (Field.cadenceOwner, before.owner, after.owner, "who sends the invitation"),
      (.cadenceDeputy, before.deputy, after.deputy, "who stands in"),
    ] {
      guard let new, new != old else { continue }
      takeValue(
        plan, field, .owner(new), "Review call, \(what)", from: old?.words ?? "", to: new.words)
    }
    edits.append(edit)
  }

  private mutating func takeReview(
    _ field: Field, _ value: Value, _ plan: RecordID, _ words: (before: String, after: String),
    _ what: String
  ) {
    takeValue(
      plan, field, .value(value), "Review call, \(what)", from: Self.opening(words.before),
      to: Self.opening(words.after))
  }

  /// The first sentence: the days, the time and the length.
  private static func opening(_ words: String) -> String {
    words.firstRange(of: ". ").map { String(words[..<$0.lowerBound]) } ?? words
  }

  /// Without the title and company that stand behind a name where it comes first.
  private static func withoutAsides(_ words: String) -> String {
    var (kept, depth) = ("", 0)
    for letter in words {
      if letter == "(" { depth += 1 }
      if depth == 0 { kept.append(letter) }
      if letter == ")" { depth = max(0, depth - 1) }
    }
    return kept.trimmedWords
  }
}

extension OwnerDraft {
  /// The name, or the words where there is none.
  fileprivate var words: String {
    switch self {
    case .person(let draft): draft.name
    case .words(let words, _): words
    }
  }
}
