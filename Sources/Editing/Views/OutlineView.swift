import Interviewing
import Phrasing
import PlanModel

/// A part of the plan as a page: its lines, and the fields of what is open.
enum OutlineView {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    let page = Outline(session.plan, session.outline)
    let here = session.outline.selection.flatMap { page.index(of: $0) }
    let first = firstLine(session, here, page.lines.count, area.rows)
    for row in 0..<area.rows where page.lines.indices.contains(first + row) {
      let index = first + row
      let line = area.line(row)
      draw(page.lines[index], isHere: index == here, session, in: line, on: &grid)
    }
  }

  /// Where a cursor on this row of the area is; `nil` where none can be.
  static func place(at row: Int, of session: Session, in area: Area) -> OutlinePane.Place? {
    let page = Outline(session.plan, session.outline)
    let here = session.outline.selection.flatMap { page.index(of: $0) }
    let index = row + firstLine(session, here, page.lines.count, area.rows)
    return page.lines.indices.contains(index) ? page.lines[index].place : nil
  }

  /// The first line shown, so that the cursor's is among them.
  private static func firstLine(
    _ session: Session, _ here: Int?, _ count: Int, _ rows: Int
  ) -> Int {
    let scroll = min(max(0, session.outline.scroll), max(0, count - rows))
    guard let here, !session.outline.isScrolledAway else { return scroll }
    if here < scroll { return here }
    return max(scroll, here - rows + 2)
  }

  private static func draw(
    _ line: Outline.Line, isHere: Bool, _ session: Session, in area: Area, on grid: inout Grid
  ) {
    if isHere { grid.write("▸", in: area, role: .accent) }
    let text = area.split(left: 2).rest
    switch line {
    case .gap: break
    case .dates(let step):
      let words = StepDatesWords.words(for: step, session.plan, session.derived.schedule)
      grid.write(
        truncating: words, at: text.row, column: text.column + 4, limit: text.columns - 4,
        role: session.derived.schedule[step]?.isLate == true ? .late : .echo)
    case .stair(let step):
      grid.write(
        truncating: SlipWords.words(for: step, session), at: text.row, column: text.column + 4,
        limit: text.columns - 4, role: .quiet)
    case .reading: drawReading(session, in: text.split(left: fieldColumn(text)).rest, on: &grid)
    case .heading(let words): grid.write(words, in: text, role: .heading)
    case .words(let words):
      grid.write(
        truncating: words, at: text.row, column: text.column + 2, limit: text.columns - 2,
        role: .placeholder)
    case .record(let record, let kind, let number):
      draw(record, kind, number, session, in: text, on: &grid)
      if isHere { grid.paint(text, role: .cursorLine) }
    case .field(let record, let field):
      draw(field, of: record, isHere: isHere, session, in: text, on: &grid)
    }
  }

  private static func draw(
    _ record: RecordID, _ kind: RecordKind, _ number: Int?, _ session: Session, in area: Area,
    on grid: inout Grid
  ) {
    let plan = session.plan
    switch kind {
    case .plan:
      grid.write("The plan", in: area, role: .heading)
      if let day = plan.goLive.known {
        grid.write(right: "go-live \(DateWords.medium(day))", in: area, role: .goLive)
      }
    case .workstream:
      guard let workstream = plan.workstreams.first(where: { $0.id == record }) else { return }
      draw(workstream, session, in: area, on: &grid)
    case .step:
      guard let step = plan.step(record) else { return }
      StepLine.draw(step, number: number ?? 0, session, in: area, on: &grid)
    case .person:
      guard let person = plan.person(record) else { return }
      PersonLine.draw(person, session, in: area, on: &grid)
    case .gate, .absence, .freeze, .note:
      drawCalendarEntry(record, kind, session, in: area, on: &grid)
    case .answer: break
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
    _ workstream: Workstream, _ session: Session, in area: Area, on grid: inout Grid
  ) {
    let dates = session.derived.schedule[workstream.id]
    var right = ""
    if let day = dates?.neededBy { right = "needed by \(DateWords.short(day))" }
    let owner = workstream.buyerOwner.known.flatMap { session.plan.person($0)?.name }
    let name = [workstream.name, owner ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    grid.write(
      truncating: name.isEmpty ? "(no name yet)" : name, at: area.row, column: area.column,
      limit: area.columns - right.count - 1, role: .heading)
    grid.write(right: right, in: area, role: dates?.isLate == true ? .late : .quiet)
  }

  private static func draw(
    _ field: Field, of record: RecordID, isHere: Bool, _ session: Session, in area: Area,
    on grid: inout Grid
  ) {
    guard let guide = FieldGuide.guide(field) else { return }
    let labelWidth = fieldColumn(area) - 4
    let label = guide.label(in: session.plan)
    grid.write(
      truncating: label, at: area.row, column: area.column + 4, limit: labelWidth - 1,
      role: .label)
    let value = Area(
      row: area.row, column: area.column + 4 + labelWidth, rows: 1,
      columns: area.columns - 4 - labelWidth)
    if let edit = session.outline.edit, edit.record == record, edit.field == field {
      return FieldLine.draw(
        edit.editor, recognised: session.fieldReading?.recognised ?? [],
        hasCursor: session.overlay == nil, in: value, on: &grid)
    }
    let text = FieldText.text(of: field, in: record, session.document)
    grid.write(
      truncating: text.isEmpty ? guide.placeholder : text, at: value.row, column: value.column,
      limit: value.columns,
      role: text.isEmpty ? .placeholder : role(of: field, record, session.document))
    if isHere { grid.paint(value, role: .cursorLine) }
  }

  /// Where values begin, right of the labels.
  private static func fieldColumn(_ area: Area) -> Int {
    4 + min(22, area.columns / 3)
  }

  private static func drawReading(_ session: Session, in area: Area, on grid: inout Grid) {
    guard let reading = session.fieldReading, let edit = session.outline.edit else { return }
    let meanings = reading.meanings
    let chosen = meanings.indices.contains(edit.choice) ? meanings[edit.choice] : meanings.first
    var words = chosen?.echo ?? ""
    if words.isEmpty { words = reading.question ?? "" }
    if meanings.count > 1 {
      words += " · Tab: \(meanings[(edit.choice + 1) % meanings.count].echo)"
    }
    if let offer = session.newcomer {
      let key = Keymap.hint(for: .flipNewcomer, in: .field)
      words = offer.words(in: session.plan, key: key)
    }
    grid.write(
      truncating: words, at: area.row, column: area.column, limit: area.columns,
      role: reading.isWordsOnly ? .assumed : .echo)
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
