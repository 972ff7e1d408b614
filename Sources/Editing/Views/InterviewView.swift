import Interviewing
import PlanModel

/// One question in large quiet type, the answer line under it, how it is understood, and what is
/// known of the part of the plan it is about.
enum InterviewView {
  /// What was drawn last: while it holds, a letter changes the answer line alone.
  struct Shown {
    let question: String
    let about: RecordID
    /// What was asked, and what it follows up.
    let words: String
    let saidSoFar: String
    let reading: AnswerReading?
    /// Which of its meanings was shown first.
    let choice: Int
    let newcomer: Session.Offer?
    let area: Area
    let rows: Int
    /// The answer as it stands there, and its first line.
    var answer: Paragraph
    var recognised: [Range<Int>]
    var first: Int

    /// Draws the answer line again, when nothing else can have changed.
    ///
    /// - Returns: Whether that was all; else nothing is drawn, and the whole pane has to be.
    mutating func redraw(_ session: Session, on grid: inout Grid) -> Bool {
      let field = area.split(left: 2).rest
      guard isAsked(session.interview.question), session.interview.reading == reading,
        session.interview.choice == choice, session.newcomer == newcomer, !field.isEmpty
      else { return false }
      let text = session.interview.editor.text
      let paragraph = Paragraph(text, columns: max(1, field.columns - 1))
      guard InterviewView.rows(of: paragraph, in: area) == rows else { return false }
      first = InterviewView.draw(
        paragraph, over: self, session, in: field, rows: rows, on: &grid)
      answer = paragraph
      recognised = session.interview.recognised
      return true
    }

    private func isAsked(_ open: Interview.Open?) -> Bool {
      open?.question.id == question && open?.about == about && open?.words == words
        && open?.saidSoFar == saidSoFar
    }
  }

  /// Draws the pane; gives what a letter need not draw again.
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) -> Shown? {
    guard let question = session.interview.question else {
      drawFinished(in: area, on: &grid)
      return nil
    }
    let isLarge = session.isPresenting && area.rows >= 16
    var rest = area.split(top: area.rows > 20 ? (isLarge ? area.rows / 8 : 1) : 0).rest
    if !session.isPresenting {
      drawHeading(session, in: rest.line(0), on: &grid)
      rest = rest.split(top: 2).rest
    }
    rest = grid.write(
      paragraph: question.words, in: rest, role: .question, pitch: isLarge ? 2 : 1)
    if question.isFollowUp {
      rest = grid.write(
        paragraph: "They said: “\(question.saidSoFar)”", in: rest, role: .quiet)
    }
    let field = rest.split(top: isLarge ? 2 : 1).rest
    let answer = drawAnswer(session, in: field, on: &grid)
    rest = field.split(top: answer.rows).rest
    let shown = Shown(
      question: question.question.id, about: question.about, words: question.words,
      saidSoFar: question.saidSoFar, reading: session.interview.reading,
      choice: session.interview.choice, newcomer: session.newcomer, area: field, rows: answer.rows,
      answer: answer.paragraph,
      recognised: session.interview.recognised, first: answer.first)
    rest = drawReading(session, in: rest, on: &grid)
    if !session.isPresenting {
      drawKnown(question, session, in: rest.split(top: 1).rest, on: &grid)
    }
    return shown
  }

  private static func rows(of paragraph: Paragraph, in area: Area) -> Int {
    // The reading under it needs room, but an answer of which one line shows cannot be read.
    max(1, min(paragraph.ranges.count, max(min(3, area.rows - 2), area.rows - 6)))
  }

  private static func drawHeading(_ session: Session, in line: Area, on grid: inout Grid) {
    let interview = session.interview
    let (closed, all) =
      interview.question.map {
        interview.progress.of($0.question.stage, about: interview.workstream)
      } ?? (0, 0)
    let progress = interview.heading.isEmpty ? "" : "\(closed) of \(all)"
    grid.write(
      truncating: interview.heading, at: line.row, column: line.column,
      limit: line.columns - progress.utf8.count - 1, role: .heading)
    grid.write(right: progress, in: line, role: .quiet)
  }

  /// The answer line; long answers wrap and show where the cursor is.
  private static func drawAnswer(
    _ session: Session, in area: Area, on grid: inout Grid
  ) -> (paragraph: Paragraph, first: Int, rows: Int) {
    grid.write("›", in: area, role: .accent)
    let field = area.split(left: 2).rest
    let paragraph = Paragraph(session.interview.editor.text, columns: max(1, field.columns - 1))
    guard !field.isEmpty else { return (paragraph, 0, 0) }
    let rows = rows(of: paragraph, in: area)
    let first = draw(paragraph, over: nil, session, in: field, rows: rows, on: &grid)
    return (paragraph, first, rows)
  }

  /// Draws the lines of an answer that are not there already; gives the first line on the screen.
  private static func draw(
    _ paragraph: Paragraph, over old: Shown?, _ session: Session,
    in field: Area, rows: Int, on grid: inout Grid
  ) -> Int {
    let (line, column) = paragraph.position(after: session.interview.editor.cursor)
    let first = max(0, min(line - rows + 1, paragraph.ranges.count - rows))
    let parts = session.interview.recognised
    for row in 0..<rows {
      let bytes = paragraph.ranges[first + row]
      if let old, old.first == first, paragraph.hasSameLine(first + row, as: old.answer),
        parts.filter({ $0.overlaps(bytes) }) == old.recognised.filter({ $0.overlaps(bytes) })
      {
        continue
      }
      let isLit = parts.contains { $0.overlaps(bytes) }
      let wasLit = old?.recognised.contains { $0.overlaps(bytes) } == true
      // Most letters come at the end: what stands before them is there already.
      let kept =
        old.map { isLit || wasLit ? 0 : paragraph.columnsKept(line: first + row, of: $0.answer) }
        ?? 0
      let rest = field.line(row).split(left: old?.first == first ? kept : 0).rest
      if old != nil { grid.fill(rest, role: .text) }
      let line = paragraph.line(bytes.lowerBound + field.columns - rest.columns..<bytes.upperBound)
      grid.write(String(line), in: rest, role: .answer)
      if isLit { grid.light(parts, of: line, from: bytes.lowerBound, in: field.line(row)) }
    }
    if session.overlay == nil {
      let cursor = GridPosition(row: field.row + line - first, column: field.column + column)
      grid.place(typing: cursor, in: field)
    }
    return first
  }

  private static func drawReading(
    _ session: Session, in area: Area, on grid: inout Grid
  ) -> Area {
    guard let reading = session.interview.reading else { return area.split(top: 1).rest }
    var rest = area.split(left: 2).rest
    let choice = session.interview.choice
    if reading.echoes.indices.contains(choice) {
      rest = grid.write(paragraph: reading.echoes[choice], in: rest, role: .echo)
    }
    if reading.echoes.count > 1 {
      let next = reading.echoes[(choice + 1) % reading.echoes.count]
      rest = grid.write(paragraph: "Tab: \(next)", in: rest, role: .reading)
    }
    for (place, aside) in reading.besides.enumerated() {
      let isFirst = place == 0 && reading.echoes.isEmpty
      rest = grid.write(paragraph: (isFirst ? "" : "also: ") + aside, in: rest, role: .echo)
    }
    if let question = reading.question {
      rest = grid.write(paragraph: question, in: rest, role: .assumed)
    } else if reading.echoes.isEmpty, reading.besides.isEmpty {
      rest = grid.write(paragraph: "kept in their words", in: rest, role: .quiet)
    }
    if let offer = session.newcomer {
      let key = Keymap.hint(for: .flipNewcomer, in: .interview)
      rest = grid.write(
        paragraph: offer.words(in: session.plan, key: key), in: rest, role: .reading)
    }
    return Area(row: rest.row, column: area.column, rows: rest.rows, columns: area.columns)
  }

  /// What is known beside the question: the steps of its workstream, or the last answers.
  private static func drawKnown(
    _ question: Interview.Open, _ session: Session, in area: Area, on grid: inout Grid
  ) {
    // With room above it, where a reading comes and goes and does not move it.
    if let rows = PlanSoFar.rows(of: session.plan), area.rows >= rows + 3 {
      let top = max(area.row + 3, min(session.layout.main.row + 16, area.endRow - rows - 1))
      let (above, below) = area.split(top: top - area.row)
      PlanSoFar.draw(session, talkingAbout: question.about, in: below, on: &grid)
      if question.about == session.plan.id {
        drawAnswers(session, in: above.split(bottom: 1).rest, on: &grid)
      }
      return
    }
    if let workstream = session.plan.workstreams.first(where: { $0.id == question.about }) {
      var number = 1
      for other in session.plan.workstreams {
        if other.id == workstream.id { break }
        number += other.steps.count
      }
      for (index, step) in workstream.steps.suffix(area.rows).enumerated() {
        let hidden = max(0, workstream.steps.count - area.rows)
        StepLine.draw(
          step, number: number + index + hidden, session, in: area.line(index), on: &grid)
      }
      return
    }
    drawAnswers(session, in: area, on: &grid)
  }

  /// The last answers that have room, each with the name of its part of the call.
  private static func drawAnswers(_ session: Session, in area: Area, on grid: inout Grid) {
    let place = area.split(left: 16).rest
    let parts = CallPart.all(of: session.plan)
    var shown: [(answer: Answer, rows: Int)] = []
    // A row of air stays below them.
    var room = area.rows - 1
    for answer in session.plan.answers.reversed() where answer.isKept && !answer.text.isEmpty {
      let rows = min(2, Paragraph(answer.text, columns: place.columns).ranges.count)
      guard rows <= room else { break }
      room -= rows
      shown.insert((answer, rows), at: 0)
    }
    var rest = area
    for (answer, rows) in shown {
      let asked = session.interviewer.catalog[id: answer.question]?.stage
      let part = parts.first { part in
        part.stage == asked && (part.workstream == nil || part.workstream == answer.about)
      }
      grid.write(
        truncating: part?.name ?? "", at: rest.row, column: rest.column, limit: 14, role: .label)
      let words = rest.split(left: 16).rest.split(top: rows).top
      grid.write(paragraph: answer.text, in: words, role: .known)
      rest = rest.split(top: rows).rest
    }
  }

  private static func drawFinished(in area: Area, on grid: inout Grid) {
    let rest = grid.write(
      paragraph: "Nothing is left to ask.", in: area.split(top: 2).rest, role: .question)
    let next =
      "\(Keymap.hint(for: .showPlan)) shows the plan as a page, "
      + "\(Keymap.hint(for: .exportHTML)) writes it as a document to forward."
    grid.write(paragraph: next, in: rest.split(top: 1).rest, role: .quiet)
  }
}
