import Exporting
import Interviewing

/// What the columns of a table are called.
enum CopyTable {
  static func column(named name: String, isPerson: Bool = false) -> CopyEntry.Column? {
    let name = name.folded.lowercased()
    if let own = DocumentTerms.Column(inSmallLetters: name) { return column(own, isPerson) }
    // What others call them.
    return switch ListColumn(named: name) {
    case .act: .title
    case .owner: .who
    case .day: .by
    case .done: .done
    case .notes: .notes
    case .state: .state
    case .length, .number: nil
    case nil:
      switch name {
      case "position", "role": isPerson ? .position : .title
      case "depends on": .waitsFor
      case "workstream", "phase": .block
      default: nil
      }
    }
  }

  private static func column(
    _ own: DocumentTerms.Column, _ isPerson: Bool
  ) -> CopyEntry.Column? {
    switch own {
    case .step, .what: .title
    case .who: .who
    case .by: .by
    case .doneWhen: .done
    case .notes, .remarks: .notes
    case .name: .name
    case .title: isPerson ? .position : .title
    case .company: .company
    case .part: .part
    case .state: .state
    case .askedBy: .askedBy
    case .waitsFor: .waitsFor
    case .block: .block
    case .id, .neededBy, .risk, .assumed, .madeFrom: nil
    }
  }

  /// The columns of our own tables, for one whose heads are gone.
  static func usual(isPerson: Bool) -> [CopyEntry.Column?] {
    isPerson ? [.name, .position, .company, .part] : [.title, .who, .by, .done, .notes]
  }

  /// A spreadsheet as a copy of the steps.
  ///
  /// - Throws: `.noSteps` when no column names them.
  static func copy(_ rows: [[String]]) throws(ImportError) -> PlanCopy {
    guard let head = rows.first else { throw .noSteps }
    let terms = head.map { DocumentTerms.Column(inSmallLetters: $0.folded.lowercased()) }
    let columns = head.map { column(named: $0) }
    guard columns.contains(.title) else { throw .noSteps }
    var copy = PlanCopy()
    copy.isOrdered = false
    for cells in rows.dropFirst() {
      var entry = CopyEntry(part: .step, anchor: nil, cells: [:])
      for (place, cell) in cells.enumerated() where place < terms.count {
        if terms[place] == .id {
          entry.anchor = Anchor.bare(cell.lowercased())
        } else if terms[place] == .madeFrom {
          copy.stamp = copy.stamp ?? CopyStamp(words: cell)
        } else if let column = columns[place], entry.cells[column] == nil {
          entry.cells[column] = Passage(cell)
        }
      }
      if !entry.isEmpty { copy.entries.append(entry) }
    }
    copy.isWhole = copy.stamp != nil
    return copy
  }
}
