import Exporting
import Interviewing
import PlanModel
import Scheduling

/// The parts of a document, pair by pair.
extension CopyComparison {
  // MARK: Above the plan

  mutating func compareFact(_ kind: LabelledFact.Kind, _ old: CopyEntry, _ new: CopyEntry) {
    guard let plan = base.plan.id, let words = difference(old, new, .text) else { return }
    let field = kind.field
    guard kind.fieldKind == .date else {
      return takeText(plan, field, words.after, kind.label, before: words.before)
    }
    let (day, chooser) = Self.chosen(words.after)
    let (dayBefore, chooserBefore) = Self.chosen(words.before)
    if day.folded != dayBefore.folded { takeDay(plan, field, day, kind.label, from: dayBefore) }
    guard chooser.folded != chooserBefore.folded, !chooser.isEmpty else { return }
    let reader = OwnerReader(plan: current.plan, fields: fields)
    guard let person = reader.owners(chooser, usual: .buyer).first, person.isNamed else {
      return keep(chooser, about: plan, "Who chose the day")
    }
    takeValue(
      plan, .goLiveChosenBy, person.content, "Who chose the day", from: chooserBefore,
      to: person.name)
  }

  /// "Thursday 15 October 2026, chosen by Dana Reyes (…)".
  private static func chosen(_ words: String) -> (day: String, by: String) {
    guard let mark = words.firstRange(of: ", " + DocumentTerms.chosenBy) else { return (words, "") }
    var day = String(words[..<mark.lowerBound])
    if day.hasSuffix("°") { day.removeLast() }
    return (day, String(words[mark.upperBound...]))
  }

  mutating func compareSponsor(_ company: String, _ old: CopyEntry, _ new: CopyEntry) {
    guard let plan = base.plan.id, let words = difference(old, new, .text),
      let side = Side.allCases.first(where: {
        base.plan.name(of: $0).folded.lowercased() == company
      })
    else { return }
    let place = "\(DocumentTerms.sponsorAt)\(base.plan.name(of: side))"
    let (was, wanted) = (Self.sponsor(words.before), Self.sponsor(words.after))
    let reader = OwnerReader(plan: current.plan, fields: fields)
    let named = reader.owners(wanted.name, usual: side).first
    guard wanted.name.folded == was.name.folded else {
      guard let named, named.isNamed, case .owner(.person(var draft)) = named.content else {
        return keep(words.after, about: plan, place)
      }
      if draft.title.isEmpty { draft.title = wanted.title }
      var change = CopyChange(.sponsor(side, draft), at: place, from: was.name, to: draft.name)
      let now = current.plan.sponsor(side)
      if now?.id == draft.known, now != nil { return }
      if let now, now.id != base.plan.sponsor(side)?.id {
        change.newer = CopyChange.Newer(words: now.name, author: "someone")
      }
      return add(change)
    }
    guard let person = base.plan.sponsor(side)?.id else { return }
    if wanted.title.folded != was.title.folded {
      takeValue(
        person, .personTitle, .value(.words(CleanText.line(wanted.title))), "\(place), title",
        from: was.title, to: wanted.title)
    }
    if wanted.rest.foldedSentence != was.rest.foldedSentence {
      keep(wanted.rest, about: person, place)
    }
  }

  /// Name, title and introduction of "Tom Okafor°, VP Engineering, to be introduced by …".
  private static func sponsor(_ words: String) -> (name: String, title: String, rest: String) {
    var head = words
    var rest = ""
    for mark in [". To be introduced", ". Introduced"] {
      guard let start = head.firstRange(of: mark) else { continue }
      rest = String(head[start.lowerBound...].dropFirst(2))
      head = String(head[..<start.lowerBound])
    }
    let comma = head.firstRange(of: ", ")
    var name = comma.map { String(head[..<$0.lowerBound]) } ?? head
    if name.hasSuffix("°") { name.removeLast() }
    return (name, comma.map { String(head[$0.upperBound...]) } ?? "", rest)
  }

  // MARK: The plan

  mutating func compareBlock(_ old: CopyEntry, _ new: CopyEntry) {
    guard let block = record(old) else { return }
    let name = name(block)
    compareText(block, .workstreamName, old, new, .title, "\(name), name of the block")
    compareText(block, .workstreamDone, old, new, .done, "\(name), done when")
    compareOwners(
      block, { $0 == .buyer ? .workstreamBuyerOwner : .workstreamSellerOwner }, old, new,
      "\(name), led by")
    if let day = difference(old, new, .by) {
      keep(day.after, about: block, "\(name), by", remark: "This day follows from the steps.")
    }
  }

  mutating func compareStep(_ old: CopyEntry, _ new: CopyEntry) {
    guard let step = record(old), let known = base.plan.step(step) else { return }
    let name = name(step)
    let count = changes.count
    compareText(step, .title, old, new, .title, "\(name), step")
    compareText(step, .done, old, new, .done, "\(name), done when")
    compareOwners(step, Field.owner, old, new, "\(name), who")
    compareDay(of: known, old, new, name)
    if let state = difference(old, new, .state), !isDoneLater(new, than: old) {
      takeState(step, state.after, "\(name), state", from: state.before)
    }
    if let company = difference(old, new, .askedBy) {
      takeReading(step, .askedBy, .side, company, "\(name), asked by")
    }
    if let steps = difference(old, new, .waitsFor) {
      let joined = steps.after.split(separator: ";").joined(separator: " and ")
      takeReading(step, .dependsOn, .dependencies, (steps.before, joined), "\(name), waits for")
    }
    if let notes = difference(old, new, .notes) {
      keep(notes.after, about: step, "\(name), notes")
    }
    if current.isTrashed(step) {
      for place in count..<changes.count {
        changes[place].remark = "The step was taken out of the plan since; this is kept with it."
      }
    }
  }

  private mutating func compareDay(
    of step: Step, _ old: CopyEntry, _ new: CopyEntry, _ name: String
  ) {
    guard let cell = new.cells[.by], old.cells[.by]?.whole.folded != cell.whole.folded else {
      return
    }
    let was = DayCell(old.cells[.by] ?? Passage())
    let wanted = DayCell(cell, beside: was)
    let place = "\(name), by"
    var state = step.state.number
    if wanted.state != was.state {
      state = wanted.state ?? StepState.open.number
      takeValue(
        step.id, .state, .value(.number(state)), "\(name), state", from: was.stateWords,
        to: wanted.stateWords.isEmpty ? StepRow.Status.open.words.lowercased() : wanted.stateWords)
    }
    let done = StepState.done(on: nil).number
    if isDoneLater(new, than: old) {
      return keep(
        "\(StepRow.Status.done.words), \(wanted.day)", about: step.id, "\(name), state",
        remark: "Nothing is done on a day that is still to come, so its state stays as it was.")
    }
    guard wanted.day.folded != was.day.folded else { return }
    let isDone = state == done || Self.isDone(new)
    let field: Field = isDone ? .stateDay : step.pin.known != nil ? .pin : .due
    takeDay(step.id, field, wanted.day, place, from: was.day)
  }

  /// Whether a row says in a column of its own that it is done.
  static func isDone(_ row: CopyEntry) -> Bool {
    row[.state].folded.lowercased() == StepRow.Status.done.words.lowercased()
  }

  /// Whether a row says that it was done on a day after the one it is read on; a day that stood
  /// there before is the one it was planned for.
  func isDoneLater(_ row: CopyEntry, than old: CopyEntry? = nil) -> Bool {
    guard let cell = row.cells[.by], old?.cells[.by]?.whole.folded != cell.whole.folded else {
      return false
    }
    let said = DayCell(cell)
    guard Self.isDone(row) || said.state == StepState.done(on: nil).number,
      case .value(.date(let day))? = fields.read(said.day, as: .date).meanings.first?.content
    else { return false }
    return day > today
  }

  private mutating func takeState(
    _ step: RecordID, _ words: String, _ place: String, from before: String
  ) {
    let folded = words.folded.lowercased()
    guard let status = StepRow.Status.allCases.first(where: { $0.words.lowercased() == folded })
    else { return takeReading(step, .state, .state, (before, words), place) }
    takeValue(step, .state, .value(.number(status.number)), place, from: before, to: words)
  }

  /// A cell that the editor's own field would read; what it cannot is kept.
  private mutating func takeReading(
    _ record: RecordID, _ field: Field, _ kind: FieldKind,
    _ words: (before: String, after: String), _ place: String
  ) {
    let reading = fields.read(words.after, as: kind)
    guard !reading.isWordsOnly, let meaning = reading.meanings.first else {
      return keep(words.after, about: record, place, remark: reading.question ?? "")
    }
    takeValue(record, field, meaning.content, place, from: words.before, to: words.after)
  }

  // MARK: After the plan

  mutating func comparePerson(_ old: CopyEntry, _ new: CopyEntry) {
    guard let person = record(old) else { return }
    let name = name(person)
    for (column, field, what) in [
      (CopyEntry.Column.name, Field.personName, "name"), (.position, .personTitle, "title"),
    ] {
      guard let words = difference(old, new, column) else { continue }
      let wanted = CleanText.line(words.after).trimmedWords
      if field == .personName, wanted.isEmpty { continue }
      takeValue(
        person, field, wanted.isEmpty ? .value(.none) : .value(.words(wanted)),
        "\(name), \(what)", from: words.before, to: wanted)
    }
    if let company = difference(old, new, .company) {
      takeReading(person, .personSide, .side, company, "\(name), company")
    }
    if let part = difference(old, new, .part) {
      keep(part.after, about: person, "\(name), in this plan")
    }
  }
}

/// The date column of a step: a day, and how far the step is.
struct DayCell {
  var day: String
  /// The stored number of its state; `nil` while it is open.
  var state: Int64?
  var stateWords = ""

  init(_ cell: Passage, beside original: DayCell? = nil) {
    day = cell.text.trimmedWords
    for status in StepRow.Status.allCases where status != .open {
      let (words, text) = (status.words.lowercased(), day.lowercased())
      if cell.aside.lowercased().hasPrefix(words) {
        (self.state, stateWords) = (status.number, words)
      } else if text == words || text.hasSuffix(" " + words) || text.hasSuffix("," + words) {
        day = day.dropLast(words.count).trimmedWords
        (self.state, stateWords) = (status.number, words)
      } else {
        continue
      }
      break
    }
    if day.hasSuffix(",") { day.removeLast() }
    if day.hasSuffix("°") { day.removeLast() }
    // Only the state was written over the day.
    if day.isEmpty, state != nil, let original { day = original.day }
  }
}

extension StepRow.Status {
  /// The stored number of the state it prints.
  fileprivate var number: Int64 {
    switch self {
    case .open: StepState.open.number
    case .started: StepState.started(on: nil, remaining: nil).number
    case .done: StepState.done(on: nil).number
    case .dropped: StepState.dropped.number
    }
  }
}
