import Interviewing
import PlanModel

extension Session {
  var outlineLines: [Outline.Line] { Outline(plan, outline).lines }

  /// Puts the cursor on something that exists, after others moved or removed what it was on.
  mutating func settleSelection() {
    let page = Outline(plan, outline)
    if let selection = outline.selection, let index = page.index(of: selection) {
      outline.selection = page.lines[index].place
      return
    }
    outline.edit = nil
    outline.selection = page.nearest(to: lastOutlineIndex, step: 1).flatMap { page.lines[$0].place }
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
    lastOutlineIndex = found
  }

  /// Enter on a line: opens a record's fields, or edits a field.
  mutating func openOrEditSelection() {
    guard let selection = outline.selection else { return }
    if selection.field != nil { return editSelection() }
    if outline.open.contains(selection.record) {
      outline.open.remove(selection.record)
    } else {
      outline.open.insert(selection.record)
    }
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
    guard let selection = outline.selection, canWrite() else { return }
    guard let kind = document.kind(of: selection.record),
      let field = selection.field ?? FieldGuide.fields(of: kind).first?.field
    else { return }
    outline.open.insert(selection.record)
    outline.selection = OutlinePane.Place(record: selection.record, field: field)
    let text =
      field.isText
      ? document.text(selection.record, field).visible
      : FieldText.text(of: field, in: selection.record, document)
    outline.edit = FieldEdit(record: selection.record, field: field, editor: LineEditor(text))
    readField()
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
    outline.edit = edit
    guard edit.field.isText else { return readField() }
    if !replacement.startsWord { scribe.continueAct() }
    scribe.edit(
      edit.record, edit.field, replacing: replacement.offsets, with: replacement.text)
  }

  /// How the field's text is understood so far.
  var fieldReading: FieldReading? { outline.edit?.reading }

  /// Reads the field's text again.
  private mutating func readField() {
    guard let edit = outline.edit, !edit.field.isText, let guide = FieldGuide.guide(edit.field)
    else { return }
    let reading = derived.reader(for: document).fields.read(edit.editor.text, as: guide.kind)
    outline.edit?.reading = reading
  }

  /// Keeps what was typed into the field.
  mutating func keepField() {
    guard let edit = outline.edit else { return }
    let reading = fieldReading
    outline.edit = nil
    flush()
    guard let reading, !reading.meanings.isEmpty else { return }
    guard edit.editor.text != FieldText.text(of: edit.field, in: edit.record, document) else {
      return
    }
    let meaning = reading.meanings[min(edit.choice, reading.meanings.count - 1)]
    self.edit { scribe in
      scribe.land(meaning.content, in: edit.record, edit.field, .heard)
    }
    flush()
    if reading.isWordsOnly, let question = reading.question {
      say("Kept as words. \(question)", .warning)
    }
  }

  /// Leaves the field; letters of shared text stay, an unfinished value is dropped.
  mutating func leaveField() {
    guard outline.edit != nil else { return }
    outline.edit = nil
    flush()
  }

  /// Tab in a field: the next meaning.
  mutating func rotateFieldReading() {
    guard let count = fieldReading?.meanings.count, count > 1 else {
      return say("There is no other reading.")
    }
    let next = ((outline.edit?.choice ?? 0) + 1) % count
    outline.edit?.choice = next
  }
}

extension Session {
  // MARK: Steps and workstreams

  /// The workstream the cursor is in.
  private var workstreamAtCursor: RecordID? {
    guard let record = outline.selection?.record else { return plan.workstreams.last?.id }
    switch document.kind(of: record) {
    case .workstream: return record
    case .step: return document.parent(of: record)
    default: return plan.workstreams.last?.id
    }
  }

  /// A new step below the cursor, its act being typed.
  mutating func addStep() {
    guard let workstream = workstreamAtCursor else { return say("Make a workstream first.") }
    let below = outline.selection.map(\.record)
    let after: CharacterID?? =
      below.flatMap { document.kind(of: $0) == .step ? document.slot(of: $0) : nil }.map {
        .some($0)
      }
      ?? (below == workstream ? .some(nil) : nil)
    var made: RecordID?
    edit { made = $0.create(.step, in: workstream, after: after) }
    guard let made else { return }
    outline.selection = OutlinePane.Place(record: made, field: .title)
    editSelection()
  }

  /// The person the cursor is on, or whose absence it is on.
  var personAtCursor: RecordID? {
    guard let record = outline.selection?.record else { return nil }
    switch document.kind(of: record) {
    case .person: return record
    case .absence: return document.parent(of: record)
    default: return nil
    }
  }

  /// When the person under the cursor is away, being typed.
  mutating func addAbsence() {
    guard let person = personAtCursor else { return }
    add(.absence, in: person)
  }

  /// A new record at the end of its list, its first field being typed.
  mutating func add(
    _ kind: RecordKind, in parent: RecordID? = nil, values: [InitialValue] = []
  ) {
    guard let parent = parent ?? plan.id else { return }
    var made: RecordID?
    edit { made = $0.create(kind, in: parent, values: values) }
    guard let made, let field = FieldGuide.fields(of: kind).first?.field else { return }
    pane = .plan
    outline.selection = OutlinePane.Place(record: made, field: field)
    editSelection()
  }

  /// Takes the record under the cursor out of the plan.
  mutating func trashSelection() {
    guard let record = outline.selection?.record, let kind = document.kind(of: record),
      kind != .plan
    else { return say("The plan itself stays.") }
    moveCursor(by: 1)
    edit { $0.trash(record) }
    flush()
    say("Removed. \(Keymap.hint(for: .undo)) brings it back.")
  }

  /// Moves the step or workstream under the cursor among its like; a step at the edge of its
  /// workstream goes on into the next one.
  mutating func moveSelection(by step: Int) {
    guard let record = outline.selection?.record else { return }
    switch document.kind(of: record) {
    case .workstream:
      guard let root = plan.id else { return }
      let all = plan.workstreams.map(\.id)
      guard let here = all.firstIndex(of: record), all.indices.contains(here + step) else { return }
      let after = step > 0 ? document.slot(of: all[here + 1]) : document.slot(before: all[here - 1])
      edit { $0.place(record, in: root, after: after) }
    case .step: moveStep(record, by: step)
    default: say("Only steps and workstreams can be moved.")
    }
    flush()
  }

  private mutating func moveStep(_ record: RecordID, by step: Int) {
    guard let block = plan.workstreams.firstIndex(where: { $0.steps.contains { $0.id == record } })
    else { return }
    let steps = plan.workstreams[block].steps.map(\.id)
    guard let here = steps.firstIndex(of: record) else { return }
    if steps.indices.contains(here + step) {
      let after =
        step > 0 ? document.slot(of: steps[here + 1]) : document.slot(before: steps[here - 1])
      let parent = plan.workstreams[block].id
      edit { $0.place(record, in: parent, after: after) }
    } else if plan.workstreams.indices.contains(block + step) {
      let parent = plan.workstreams[block + step].id
      let after = step > 0 ? nil : document.lastSlot(in: parent)
      edit { $0.place(record, in: parent, after: after) }
    }
  }

  /// Marks the step under the cursor done, or open again.
  mutating func toggleDone() {
    guard let record = outline.selection?.record, let step = plan.step(record) else {
      return say("Only a step can be done.")
    }
    let day = today
    edit { scribe in
      if case .done = step.state {
        scribe.set(record, .state, .number(StepState.open.number))
      } else {
        scribe.set(record, .state, .number(StepState.done(on: day).number))
        scribe.set(record, .stateDay, .date(day))
      }
    }
    flush()
  }

  /// A list pasted on the page: one step a line, below the cursor.
  mutating func pasteSteps(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    guard let workstream = workstreamAtCursor, !lines.isEmpty else { return }
    let kept = lines.prefix(Session.mostPastedSteps)
    let below = outline.selection.map(\.record)
    var after = below.flatMap { document.kind(of: $0) == .step ? document.slot(of: $0) : nil }
    edit { scribe in
      for line in kept {
        let step = scribe.create(
          .step, in: workstream, after: after.map { .some($0) },
          texts: [(.title, CleanText.line(line), .heard)])
        after = scribe.document.slot(of: step)
      }
    }
    flush()
    let count = kept.count < lines.count ? "The first \(kept.count)" : "\(kept.count)"
    say("\(count) steps pasted. \(Keymap.hint(for: .undo)) takes them back.")
  }

  /// Steps that one paste can make: a plan of more is pasted in parts.
  private static let mostPastedSteps = 500
}
