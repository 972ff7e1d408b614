import Phrasing
import PlanModel

/// A list or a table as people paste it onto the plan: a step a line, or a step a row.
public struct PastedList: Sendable {
  /// One of its steps.
  public enum Entry: Hashable, Sendable {
    /// All of it in one breath.
    case line(String)
    /// The cells that hold something.
    case row([Cell])
  }

  /// What stands in one column of a row.
  public struct Cell: Hashable, Sendable {
    var text: String
    /// What the column is called; empty where the table has no headings.
    var heading = ""
    var column: ListColumn?
  }

  /// Its steps, in order, without headings and rules.
  public let entries: [Entry]

  /// - Complexity: Linear in the text.
  public init(_ text: String) {
    var entries: [Entry] = []
    var headings: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      guard let cells = Self.cells(of: line) else {
        let act = ListLine.act(of: CleanText.line(String(line), limit: .max))
        if act.saysSomething { entries.append(.line(act)) }
        headings = []
        continue
      }
      if !cells.contains(where: \.saysSomething) { continue }
      if Self.areHeadings(cells) {
        headings = cells
      } else {
        entries.append(Self.row(cells, headings))
      }
    }
    self.entries = entries
  }

  /// The cells of a row, `nil` of a plain line: between tabs, as spreadsheets have them, or bars, as
  /// documents do.
  private static func cells(of line: Substring) -> [String]? {
    let mark: Character = line.contains("\t") ? "\t" : "|"
    guard line.contains(mark) else { return nil }
    var cells = line.split(separator: mark, omittingEmptySubsequences: false)
      .map { CleanText.line(String($0), limit: .max).trimmed }
    // A bar inside a sentence is no table's.
    if mark == "|", cells.count < 3 { return nil }
    while cells.last?.isEmpty == true { cells.removeLast() }
    if mark == "|", cells.first?.isEmpty == true { cells.removeFirst() }
    return cells
  }

  private static func areHeadings(_ cells: [String]) -> Bool {
    let columns = cells.compactMap(ListColumn.init(named:))
    return columns.contains(.act) && columns.count > 1
  }

  private static func row(_ texts: [String], _ headings: [String]) -> Entry {
    var cells: [Cell] = []
    for (place, text) in texts.enumerated() where text.saysSomething {
      let heading = headings.indices.contains(place) ? headings[place] : ""
      let column = ListColumn(named: heading)
      // Without headings, a bare number before the rest counts the rows.
      let isCount = headings.isEmpty && cells.isEmpty && text.allSatisfy { !$0.isLetter }
      guard column != .number, !isCount || place + 1 == texts.count else { continue }
      cells.append(Cell(text: text, heading: heading, column: column))
    }
    return cells.count == 1 ? .line(ListLine.act(of: cells[0].text)) : .row(cells)
  }
}

extension String {
  fileprivate var saysSomething: Bool { contains { $0.isLetter || $0.isNumber } }
}
