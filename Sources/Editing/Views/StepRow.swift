import Interviewing
import PlanModel

/// The words of a step's line, broken where they need more than one row: its act, whose it is, and
/// under them who does not agree to it.
///
///     1 Present the 1-pager to Tom Okafor in   Dana Reyes    Thu 9 Jul    !    where there is room
///       his Thursday staff meeting
///     1 Present the 1-pager to    Thu 9 Jul    !                              in a narrow place
///       Tom Okafor in his Thursday staff
///       meeting · Dana Reyes
///
/// On a wide screen, when it is done stands between act and owner.
struct StepRow: Equatable, Sendable {
  /// Words of one kind on one row.
  struct Piece: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
      case title, done, owner, remark
    }

    let kind: Kind
    let row: Int
    /// From the beginning of the line.
    let column: Int
    let words: String
  }

  private(set) var pieces: [Piece] = []

  /// The rows of all of it.
  var rows: Int { (pieces.last?.row ?? 0) + 1 }

  /// Where the words begin, right of the number.
  static let indent = 4

  /// A long act is cut after so many rows: the others stay in sight.
  private static let mostTitleRows = 3

  /// On a line of so many columns, all of it; of a step whose fields stand below, who declined it.
  init(_ step: Step, _ session: Session, columns: Int) {
    let (title, done, owner) = StepLine.widths(in: columns)
    if session.outline.open.contains(step.id) {
      addSingle(step, session.plan, StepRow.ownerColumn(title, done), owner)
    } else if owner > 0 {
      addSideBySide(step, session.plan, title, done, owner)
    } else {
      addBelow(step, session.plan, title, columns)
    }
    for words in StepRow.declines(of: step, session) {
      let lines = Paragraph(words, columns: max(1, columns - StepRow.indent - 2)).lines
      for line in lines { add(.remark, String(line), on: rows) }
    }
  }

  /// All on one row, cut to its columns.
  init(single step: Step, _ session: Session, columns: Int) {
    let (title, done, owner) = StepLine.widths(in: columns)
    addSingle(step, session.plan, StepRow.ownerColumn(title, done), owner)
    if done > 0, !step.done.isEmpty {
      add(.done, step.done, on: 0, column: StepRow.indent + title + 2)
    }
  }

  /// Where whose it is begins.
  private static func ownerColumn(_ title: Int, _ done: Int) -> Int {
    indent + title + 2 + (done > 0 ? done + 2 : 0)
  }

  private mutating func addSingle(_ step: Step, _ plan: Plan, _ ownerColumn: Int, _ owner: Int) {
    add(.title, step.title, on: 0)
    guard owner > 0 else { return }
    add(.owner, StepLine.who(step, plan), on: 0, column: ownerColumn)
  }

  private mutating func addSideBySide(
    _ step: Step, _ plan: Plan, _ title: Int, _ done: Int, _ owner: Int
  ) {
    let acts = StepRow.lines(of: step.title, title, title)
    let ends = done > 0 && !step.done.isEmpty ? StepRow.lines(of: step.done, done, done) : []
    let names = StepLine.names(step, plan)
    let joined = names.joined(separator: ", ")
    let owners = DisplayWidth.columns(of: joined) < owner ? [joined] : names
    for row in 0..<max(acts.count, ends.count, owners.count) {
      if row < acts.count { add(.title, acts[row], on: row) }
      if row < ends.count { add(.done, ends[row], on: row, column: StepRow.indent + title + 2) }
      guard row < owners.count else { continue }
      add(.owner, owners[row], on: row, column: StepRow.ownerColumn(title, done))
    }
  }

  /// Under the date there is room for whole lines.
  private mutating func addBelow(_ step: Step, _ plan: Plan, _ title: Int, _ columns: Int) {
    let whole = max(1, columns - StepRow.indent - 2)
    let acts = StepRow.lines(of: step.title, title, whole)
    for (row, words) in acts.enumerated() { add(.title, words, on: row) }
    let owner = StepLine.who(step, plan)
    let used = DisplayWidth.columns(of: acts.last ?? "")
    let fits = acts.count > 1 && used + 3 + DisplayWidth.columns(of: owner) <= whole
    if fits {
      add(.owner, " · " + owner, on: acts.count - 1, column: StepRow.indent + used)
    } else {
      add(.owner, owner, on: acts.count)
    }
  }

  private mutating func add(
    _ kind: Piece.Kind, _ words: String, on row: Int, column: Int = StepRow.indent
  ) {
    pieces.append(Piece(kind: kind, row: row, column: column, words: words))
  }

  /// An act broken into rows, the first of which may be shorter; at least one.
  private static func lines(of act: String, _ first: Int, _ others: Int) -> [String] {
    var lines = PageLine.wrapped(act, columns: first, then: others)
    guard lines.count > mostTitleRows else { return lines }
    lines.removeLast(lines.count - mostTitleRows)
    lines[mostTitleRows - 1] += "…"
    return lines
  }

  /// Who of its people declined it when it was read back, and why.
  private static func declines(of step: Step, _ session: Session) -> [String] {
    ReadBack.declines(of: step, in: session.document).compactMap { decline in
      guard let name = session.plan.person(decline.person)?.name else { return nil }
      let why = decline.words.map { ": “\($0)”" } ?? ""
      return "✗ \(name) does not agree\(why)"
    }
  }
}
