import Interviewing
import Phrasing
import PlanModel
import Scheduling

extension Session {
  /// Puts the cursor on something that exists, after others moved or removed what it was on: on
  /// what stands there now, or with a step of −1 on what stood before it.
  mutating func settleSelection(step: Int = 1) {
    let page = Outline(plan, outline)
    if let selection = outline.selection, let index = page.index(of: selection) {
      outline.selection = page.lines[index].place
      outline.lastIndex = index
      return
    }
    outline.edit = nil
    let near =
      step < 0
      ? page.nearest(to: outline.lastIndex - 1, step: -1)
      : page.nearest(to: outline.lastIndex, step: 1)
    outline.selection = near.flatMap { page.lines[$0].place }
  }

  /// Moves the cursor by lines that it can be on.
  mutating func moveCursor(by step: Int) {
    settleSelection()
    outline.isScrolledAway = false
    let page = Outline(plan, outline)
    guard let selection = outline.selection, let here = page.index(of: selection) else { return }
    let wanted = min(max(0, here + step), page.lines.count - 1)
    let found = page.nearest(to: wanted, step: step < 0 ? -1 : 1) ?? here
    outline.selection = page.lines[found].place
    outline.lastIndex = found
  }

  /// Enter on a line: opens a record's fields, or edits a field.
  mutating func openOrEditSelection() {
    guard let selection = outline.selection else { return }
    if selection.field != nil { return editSelection() }
    if outline.open.contains(selection.record) {
      outline.open.remove(selection.record)
    } else {
      outline.open.insert(selection.record)
      scroll(showing: selection.record)
    }
  }

  /// Moves the page so that as much of an open record is seen as there is room for.
  mutating func scroll(showing record: RecordID) {
    let area = OutlineView.lines(of: layout.main, self)
    outline.scroll = OutlineRows(self, in: area).scroll(showing: record, in: area)
    outline.isScrolledAway = false
  }

  /// Closes the fields around the cursor; on a closed line nothing.
  mutating func closeSelection() {
    guard let selection = outline.selection else { return }
    outline.open.remove(selection.record)
    outline.selection = OutlinePane.Place(record: selection.record, field: nil)
  }

  // MARK: Editing a field in place

  /// Begins to type into the field under the cursor; on a record's line, into its name.
  mutating func editSelection() {
    guard let selection = outline.selection, !document.isTrashed(selection.record), canWrite()
    else { return }
    guard let kind = document.kind(of: selection.record),
      let field = selection.field ?? FieldGuide.fields(of: kind).first?.field
    else { return }
    outline.open.insert(selection.record)
    outline.selection = OutlinePane.Place(record: selection.record, field: field)
    let text =
      field.isText
      ? document.text(selection.record, field).visible
      : FieldText.text(of: field, in: selection.record, document)
    outline.edit = FieldEdit(
      record: selection.record, field: field, editor: LineEditor(text),
      seen: document.state(selection.record, field)?.operation)
    if field.isText { outline.edit?.before = text }
    if let waiting = outline.unfinished, waiting.record == selection.record, waiting.field == field
    {
      outline.edit = waiting
      outline.unfinished = nil
    } else if let kind = FieldGuide.guide(field)?.kind {
      if kind.isSaidAnew { outline.edit?.editor.offerToGiveWay() }
      outline.edit?.joint = kind.isList && !text.isEmpty ? ", " : ""
    }
    readField()
  }

  /// Opens one field of the step at the cursor for typing.
  mutating func editField(_ field: Field) {
    guard let step = stepAtCursor else { return }
    outline.selection = OutlinePane.Place(record: step, field: field)
    outline.isScrolledAway = false
    editSelection()
  }

  /// Opens the field under the cursor for a letter typed on it, as Enter does.
  ///
  /// Letters of a shared text are in the plan at once: one that says something already, and a line
  /// whose fields are closed, are opened by Enter only, so that no stray letter changes words.
  mutating func beginTyping() {
    guard let selection = outline.selection else { return }
    let isSaid =
      selection.field.map {
        $0.isText && !document.text(selection.record, $0).visible.isEmpty
      } ?? true
    guard !isSaid else {
      let key = Keymap.hint(for: .openLine, in: .plan)
      return say("\(key) \(selection.field == nil ? "opens the line" : "changes these words").")
    }
    editSelection()
  }

  /// Keeps the first letter that is typed after a list, or after what others may have agreed, apart
  /// from it.
  mutating func joinOn(before key: Key) {
    guard let joint = outline.edit?.joint, !joint.isEmpty else { return }
    outline.edit?.joint = ""
    guard let letter = key.text, letter.isLetter || letter.isNumber,
      outline.edit?.editor.text.last?.isWhitespace == false
    else { return }
    typeIntoField { $0.insert(joint) }
  }

  /// Types into the field; shared text goes into the plan letter by letter, anything else counts
  /// when Enter is pressed.
  mutating func typeIntoField(_ change: (inout LineEditor) -> LineEditor.Outcome) {
    guard var edit = outline.edit else { return }
    let outcome = change(&edit.editor)
    if outcome == .full { sayFull() }
    guard case .edited(let replacement) = outcome else {
      outline.edit = edit
      return
    }
    guard canWrite() else { return }
    edit.choice = 0
    edit.isChosen = false
    edit.isTold = false
    let goesOn = edit.isBegun && !replacement.startsWord
    edit.isBegun = true
    outline.edit = edit
    guard edit.field.isText else { return readField() }
    if goesOn { scribe.continueAct() }
    scribe.edit(
      edit.record, edit.field, replacing: replacement.offsets, with: replacement.text)
  }

  /// How the field's text is understood so far.
  var fieldReading: FieldReading? { outline.edit?.reading }

  /// Reads the field's text again.
  mutating func readField() {
    guard let edit = outline.edit, !edit.field.isText, let guide = FieldGuide.guide(edit.field)
    else { return }
    let reader = derived.reader(for: document).settling(edit.rulings).fields
    let standing = dayStanding(at: edit)
    let reading = reader.read(edit.editor.text, as: guide.kind, changing: standing)
    let told = edit.field == .goLive ? reading.ofGoLive(in: plan) : reading
    outline.edit?.reading = told
  }

  /// The day that stands in the field.
  private func dayStanding(at edit: FieldEdit) -> CivilDate? {
    guard case .date(let day)? = document.state(edit.record, edit.field)?.value else { return nil }
    return day
  }

  /// Keeps what was typed into the field.
  mutating func keepField() {
    guard let edit = outline.edit, !tellsOfNewerValue(edit), !tellsOfDayLost(edit) else { return }
    let reading = fieldReading
    outline.edit = nil
    flush()
    guard !withdrawsNewLine(edit) else { return }
    if edit.field == .title, edit.isBegun { return takeApartTitle(of: edit.record) }
    guard let reading, !reading.meanings.isEmpty else { return }
    guard edit.editor.text != FieldText.text(of: edit.field, in: edit.record, document) else {
      return
    }
    guard !takesTitleFromName(edit) else { return }
    let meaning = reading.meanings[min(edit.choice, reading.meanings.count - 1)]
    self.edit { scribe in
      scribe.land(meaning.content, in: edit.record, edit.field, .heard)
    }
    flush()
    if let question = strangersQuestion(edit) {
      say("Kept. \(question)", .warning)
    } else if case .ownerWith(_, let others) = meaning.content,
      document.kind(of: edit.record) != .step
    {
      let names = others.map(\.name).joined(separator: " and ")
      say("Kept. One person stands here: \(names) is left out.", .warning)
    } else if case .dependencies(let waits, _) = meaning.content,
      waits.contains(where: { $0.on == edit.record })
    {
      say("Kept. It can't wait for itself: that is left out.", .warning)
    } else if let question = reading.openQuestion(at: edit.choice) {
      say("Kept\(reading.isWordsOnly ? " as words" : ""). \(question)", .warning)
    }
  }

  /// Keeps what was typed and goes to another line, or moves among the rows of the field.
  mutating func keepField(goingBy rows: Int) {
    guard !moveInField(byRows: rows) else { return }
    // Only Enter answers what was asked before a value is lost: an arrow that repeats asks again.
    outline.edit?.isTold = false
    keepField()
    guard outline.edit == nil else { return }
    moveCursor(by: rows)
  }

  /// Asks back where somebody of one company was made the owner at the other.
  private func strangersQuestion(_ edit: FieldEdit) -> String? {
    let field = edit.field
    let isBuyers = field == .buyerOwner || field == .workstreamBuyerOwner
    guard isBuyers || field == .sellerOwner || field == .workstreamSellerOwner,
      case .record(let record)? = document.state(edit.record, field)?.value,
      let person = plan.person(record), person.side != (isBuyers ? .buyer : .seller)
    else { return nil }
    return "\(person.name) is with \(plan.label(of: person.side)): owner at "
      + "\(plan.label(of: person.side.other)) all the same?"
  }

  /// Says, before a value is replaced that nobody here has seen, what it is and whose.
  ///
  /// - Returns: Whether there was one: the next Enter replaces it.
  private mutating func tellsOfNewerValue(_ edit: FieldEdit) -> Bool {
    guard !edit.field.isText, let state = document.state(edit.record, edit.field),
      state.operation != edit.seen, state.session != id
    else { return false }
    outline.edit?.seen = state.operation
    let who = document.speaker(of: state.session) ?? "Someone"
    let value = FieldText.text(of: edit.field, in: edit.record, document)
    let act = value.isEmpty ? "emptied this" : "wrote “\(value)” here"
    say("\(who) \(act) meanwhile. Enter replaces it, Esc leaves it.", .warning)
    return true
  }

  /// Says, before words that are no day take the place of one, that it stands.
  ///
  /// - Returns: Whether they would: the next Enter keeps them all the same.
  private mutating func tellsOfDayLost(_ edit: FieldEdit) -> Bool {
    guard let reading = edit.reading, reading.isWordsOnly, !edit.isTold,
      let day = dayStanding(at: edit)
    else { return false }
    outline.edit?.isTold = true
    let asked = reading.question ?? "Which day is that?"
    let end = asked.last?.isPunctuation == true ? "" : "."
    say(
      "\(DateWords.medium(day)) stands. \(asked)\(end) Enter again keeps the words in its place, "
        + "Esc the day.", .warning)
    return true
  }

  /// A step that is typed in one breath, with its owner and its day, fills its fields.
  private mutating func takeApartTitle(of step: RecordID) {
    let fields = derived.reader(for: document).fields
    var words: String?
    edit { words = $0.takeApartTitle(of: step, fields) }
    flush()
    // Asked on Enter, and not at every key of the title.
    let split = actsAtCursor == nil ? nil : Keymap.hint(for: .splitStep)
    let said = [
      words.map { "\($0). \(Keymap.hint(for: .undo)) takes it back." },
      split.map { "It says two acts: \($0) makes two steps of it." },
    ]
    let notice = said.compactMap(\.self).joined(separator: " ")
    if !notice.isEmpty { say(notice, words == nil ? .hint : .good) }
  }

  /// Leaves the field for something else; letters of shared text stay, an unfinished value waits
  /// in its field for Enter.
  mutating func leaveField() {
    guard let edit = outline.edit else { return }
    outline.edit = nil
    flush()
    guard !withdrawsNewLine(edit) else { return }
    guard !edit.field.isText, !edit.editor.isEmpty,
      edit.editor.text != FieldText.text(of: edit.field, in: edit.record, document)
    else { return }
    outline.unfinished = edit
    say("“\(edit.editor.text)” is not in the plan: it waits in its field for Enter.", .warning)
  }

  /// Esc: leaves the field as it was; a line that was just made keeps its words.
  mutating func cancelField() {
    guard let edit = outline.edit else { return }
    outline.edit = nil
    flush()
    guard !withdrawsNewLine(edit), edit.newLine == nil, edit.field.isText,
      document.text(edit.record, edit.field).visible != edit.before
    else { return }
    guard let before = edit.before else {
      return say("Others wrote here too, so the words stay.", .warning)
    }
    self.edit { $0.setText(edit.record, edit.field, before) }
    flush()
    say("The words are as they were. \(Keymap.hint(for: .undo)) brings back what was typed.")
  }

  /// Up and down in a text of several rows: to the row above or below.
  ///
  /// - Returns: Whether there was one; else the key leaves the field.
  mutating func moveInField(byRows rows: Int) -> Bool {
    guard let edit = outline.edit, edit.field.isText else { return false }
    let area = OutlineView.lines(of: layout.main, self)
    let line = Outline.Line.field(edit.record, edit.field)
    guard let paragraph = OutlineView.paragraph(for: line, self, in: area) else { return false }
    let (row, column) = paragraph.position(after: edit.editor.cursor)
    guard let letters = paragraph.letters(before: column, onLine: row + rows) else { return false }
    outline.edit?.editor.place(cursorAfter: letters)
    return true
  }

  /// Tab in a field: the next meaning, or the next of a few values.
  mutating func rotateFieldReading() {
    guard let count = fieldReading?.meanings.count, count > 1 else { return putNextChoice() }
    let next = ((outline.edit?.choice ?? 0) + 1) % count
    outline.edit?.choice = next
  }
}

extension FieldReading {
  /// What has to be asked back: not which of several meanings counts, which Tab settles, unless
  /// the words themselves are the one that is chosen.
  func openQuestion(at choice: Int) -> String? {
    meanings.count > 1 && (!isWordsOnly || choice > 0) ? nil : question
  }
}
