import Interviewing
import Phrasing
import PlanModel

/// A part of the plan as a page: its lines, and the fields of what is open.
enum OutlineView {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    let (lines, chosen) = split(area, session)
    let rows = OutlineRows(session, in: lines)
    for shown in rows.shown(in: lines) {
      draw(shown, isHere: shown.index == rows.here, session, on: &grid)
    }
    drawMore(rows, in: lines, on: &grid)
    ChosenRecord.draw(session, in: chosen, on: &grid)
  }

  /// Says in the margin that there is more above or below, where the cursor's mark does not stand.
  private static func drawMore(_ rows: OutlineRows, in lines: Area, on grid: inout Grid) {
    let last = lines.rows - 1
    func write(_ mark: String, on row: Int) {
      guard last > 0, row != rows.hereRow else { return }
      grid.write(mark, in: lines.line(row), role: .quiet)
    }
    if rows.first > 0 { write("↑", on: 0) }
    if rows.count > rows.first + lines.rows { write("↓", on: last) }
  }

  /// The lines, and in a narrow place, where they are cut, room for all of the chosen one below.
  private static func split(_ area: Area, _ session: Session) -> (lines: Area, chosen: Area) {
    let mayBeCut =
      session.outlinePart == .people || !OutlineRows.breaksSteps(of: session.plan)
    let isCut = mayBeCut && area.columns < StepLine.columnsWithOwner && area.rows >= 16
    let (lines, chosen) = area.split(bottom: isCut ? 3 : 0)
    return (lines, chosen)
  }

  /// Where the lines stand in the area.
  static func lines(of area: Area, _ session: Session) -> Area { split(area, session).lines }

  /// Where a cursor on this row of the area is; `nil` where none can be.
  static func place(at row: Int, of session: Session, in area: Area) -> OutlinePane.Place? {
    let lines = lines(of: area, session)
    return row < lines.rows ? OutlineRows(session, in: lines).place(at: row) : nil
  }

  /// The words of a line that may be longer than its place, broken; `nil` for one that takes one
  /// row whatever it says.
  static func paragraph(
    for line: Outline.Line, _ session: Session, in area: Area
  ) -> Paragraph? {
    let text: String
    switch line {
    case .record(let note, .note, _):
      // "Test the sandbox: after the data load" tells which step those words are of.
      let step = session.plan.notes.first { $0.id == note }.flatMap { session.plan.step($0.about) }
      let words = session.document.text(note, .noteText).visible
      text = step.map { "\($0.title): \(words)" } ?? words
    case .gap, .heading, .record: return nil
    case .words(let words): text = words
    case .dates(let step):
      text = StepDatesWords.words(for: step, session.plan, session.derived.schedule)
    case .stair(let step): text = SlipWords.words(for: step, session)
    case .reading: text = readingWords(session)
    case .field(let record, let field):
      if let edit = session.outline.edit, edit.record == record, edit.field == field {
        guard field.isText else { return nil }
        text = edit.editor.text
      } else if let words = waiting(in: field, of: record, session) {
        text = words + " (waits for Enter)"
      } else {
        text = FieldText.text(of: field, in: record, session.document)
      }
    }
    return Paragraph(text, columns: columns(of: line, in: area))
  }

  /// A value that was being typed into a field when something else was shown.
  private static func waiting(
    in field: Field, of record: RecordID, _ session: Session
  ) -> String? {
    guard let edit = session.outline.unfinished, edit.record == record, edit.field == field else {
      return nil
    }
    return edit.editor.text
  }

  /// Where the words of a line stand, right of the cursor's mark.
  private static func place(of line: Outline.Line, in area: Area) -> Area {
    let text = area.split(left: 2).rest
    switch line {
    case .gap, .heading, .record: return text
    case .words: return text.split(left: 2).rest
    case .dates, .stair: return text.split(left: 4).rest
    case .reading, .field: return text.split(left: fieldColumn(text)).rest
    }
  }

  /// The columns of that; a text being typed keeps one for the cursor, and so does every field,
  /// that it does not jump when it is opened.
  private static func columns(of line: Outline.Line, in area: Area) -> Int {
    let columns = place(of: line, in: area).columns
    if case .field = line { return max(1, columns - 1) }
    return max(1, columns)
  }

  private static func draw(
    _ shown: OutlineRows.Shown, isHere: Bool, _ session: Session, on grid: inout Grid
  ) {
    let area = shown.area
    if isHere, shown.hidden == 0 { grid.write("▸", in: area, role: .accent) }
    let text = place(of: shown.line, in: area)
    func write(_ role: Role) {
      guard let paragraph = shown.paragraph else { return }
      grid.write(paragraph, from: shown.hidden, in: text, role: role)
    }
    switch shown.line {
    case .gap: break
    case .dates(let step):
      let isLate = session.derived.schedule[step]?.isLate == true
      write(isLate ? .late : .echo)
    case .stair: write(.quiet)
    case .reading: write(session.fieldReading?.isWordsOnly == true ? .assumed : .echo)
    case .heading(let words): grid.write(words, in: text, role: .heading)
    case .words: write(.placeholder)
    case .record(let record, .step, let number):
      drawStep(record, number ?? 0, shown, session, in: text, on: &grid)
      if isHere { grid.paint(text, role: .cursorLine) }
    case .record(_, .note, _) where shown.paragraph?.text.isEmpty == false:
      write(.text)
      if isHere { grid.paint(text, role: .cursorLine) }
    case .record(let record, let kind, _):
      draw(record, kind, session, in: text, on: &grid)
      if isHere { grid.paint(text, role: .cursorLine) }
    case .field(let record, let field):
      draw(field, of: record, isHere: isHere, shown, session, on: &grid)
    }
  }

  private static func drawStep(
    _ record: RecordID, _ number: Int, _ shown: OutlineRows.Shown, _ session: Session,
    in area: Area, on grid: inout Grid
  ) {
    guard let step = session.plan.step(record) else { return }
    guard let row = shown.step else {
      return StepLine.draw(step, number: number, session, in: area, on: &grid)
    }
    StepLine.draw(step, number: number, row, from: shown.hidden, session, in: area, on: &grid)
  }

  private static func draw(
    _ record: RecordID, _ kind: RecordKind, _ session: Session, in area: Area,
    on grid: inout Grid
  ) {
    let plan = session.plan
    switch kind {
    case .plan:
      grid.write("The plan", in: area, role: .heading)
      let (title, done, _) = StepLine.widths(in: area.columns)
      if done > 0, OutlineRows.breaksSteps(of: plan) {
        let column = area.column + StepRow.indent + title + 2
        grid.write("Done when", at: area.row, column: column, limit: done, role: .label)
      }
      if let day = plan.goLive.known {
        grid.write(right: "go-live \(DateWords.medium(day))", in: area, role: .goLive)
      }
    case .workstream:
      guard let workstream = plan.workstreams.first(where: { $0.id == record }) else { return }
      WorkstreamLine.draw(workstream, session, in: area, on: &grid)
    case .person:
      guard let person = plan.person(record) else { return }
      PersonLine.draw(person, session, in: area, on: &grid)
    case .gate, .absence, .freeze, .note:
      drawCalendarEntry(record, kind, session, in: area, on: &grid)
    case .step, .answer: break
    }
  }

  private static func drawCalendarEntry(
    _ record: RecordID, _ kind: RecordKind, _ session: Session, in area: Area, on grid: inout Grid
  ) {
    // An absence stands under whose it is.
    let area = area.split(left: kind == .absence ? 2 : 0).rest
    let (name, about) = CalendarEntry.words(for: record, kind, session)
    let used = grid.write(
      truncating: name.isEmpty ? "(no name yet)" : name, at: area.row, column: area.column,
      limit: area.columns, role: name.isEmpty ? .placeholder : .text)
    grid.write(
      truncating: about, at: area.row, column: area.column + used + 2,
      limit: area.columns - used - 2, role: .quiet)
  }

  private static func draw(
    _ field: Field, of record: RecordID, isHere: Bool, _ shown: OutlineRows.Shown,
    _ session: Session, on grid: inout Grid
  ) {
    guard let guide = FieldGuide.guide(field) else { return }
    let value = place(of: shown.line, in: shown.area)
    if shown.hidden == 0 {
      // Under the titles; a narrow place needs the columns for the label.
      let start = shown.area.column + (shown.area.columns < StepLine.columnsWithOwner ? 4 : 6)
      grid.write(
        truncating: guide.label(in: session.plan), at: value.row, column: start,
        limit: value.column - start - 1, role: .label)
    }
    if let edit = session.outline.edit, edit.record == record, edit.field == field {
      let hasCursor = session.overlay == nil
      guard let paragraph = shown.paragraph else {
        return FieldLine.draw(
          edit.editor, recognised: session.fieldReading?.recognised ?? [], hasCursor: hasCursor,
          in: value.line(0), on: &grid)
      }
      return FieldLine.draw(
        paragraph, of: edit.editor, hasCursor: hasCursor, in: value, on: &grid)
    }
    if let paragraph = shown.paragraph, !paragraph.text.isEmpty {
      let isWaiting = waiting(in: field, of: record, session) != nil
      let role = isWaiting ? Role.warning : role(of: field, record, session.document)
      grid.write(paragraph, from: shown.hidden, in: value, role: role)
    } else {
      grid.write(
        truncating: guide.placeholder, at: value.row, column: value.column, limit: value.columns,
        role: .placeholder)
    }
    if isHere { grid.paint(value, role: .cursorLine) }
  }

  /// Where values begin, right of the labels.
  private static func fieldColumn(_ area: Area) -> Int {
    4 + min(22, area.columns * 9 / 20)
  }

  /// How what is typed into the field above is understood.
  private static func readingWords(_ session: Session) -> String {
    guard let reading = session.fieldReading, let edit = session.outline.edit else { return "" }
    if let offer = session.newcomer {
      return offer.words(in: session.plan, key: Keymap.hint(for: .flipNewcomer, in: .field))
    }
    let meanings = reading.meanings
    let chosen = meanings.indices.contains(edit.choice) ? meanings[edit.choice] : meanings.first
    var words = chosen?.echo ?? ""
    if let question = reading.openQuestion(at: edit.choice) {
      words = [words, question].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    if meanings.count > 1 {
      let next = meanings[(edit.choice + 1) % meanings.count].echo
      words += " · Tab: \(next.isEmpty ? "as words" : next)"
    }
    let choices = session.fieldChoices
    if meanings.count < 2, !choices.isEmpty {
      let offer = "Tab: \(choices.joined(separator: ", "))"
      words = [words, offer].filter { !$0.isEmpty }.joined(separator: "\n")
    }
    let moves = session.foreseen
    return moves.isEmpty ? words : words + "\n" + moves
  }

  /// How far the value can be trusted, where it is not plainly heard.
  private static func role(of field: Field, _ record: RecordID, _ document: Document) -> Role {
    guard let state = document.state(record, field) else { return .text }
    if state.contested != nil { return .contested }
    switch state.provenance.basis {
    case .heard: return .text
    case .inferred: return .inferred
    case .assumed: return .assumed
    }
  }
}

extension FieldGuide {
  func label(in plan: Plan) -> String {
    guard label.contains("{") else { return label }
    for side in Side.allCases {
      let slot = side == .buyer ? "{buyer}" : "{seller}"
      let parts = label.split(separator: " ").map(String.init)
      guard parts.contains(slot) else { continue }
      return parts.map { $0 == slot ? plan.label(of: side) : $0 }.joined(separator: " ")
    }
    return label
  }
}
