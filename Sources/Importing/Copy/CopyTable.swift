/// What the columns of a table are called.
enum CopyTable {
  static func column(named name: String, isPerson: Bool = false) -> CopyEntry.Column? {
    switch name.folded.lowercased() {
    case "step", "what", "task", "action", "activity", "milestone": .title
    case "who", "owner", "owners", "responsible", "assignee": .who
    case "by", "date", "due", "due date", "deadline", "when": .by
    case "done when", "done", "definition of done": .done
    case "notes", "remarks", "comment", "comments": .notes
    case "name": .name
    case "company": .company
    case "title", "position", "role": isPerson ? .position : .title
    case "in this plan": .part
    case "state", "status": .state
    case "asked by": .askedBy
    case "waits for", "depends on": .waitsFor
    case "block", "workstream", "phase": .block
    default: nil
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
    let names = head.map { $0.folded.lowercased() }
    let columns = head.map { column(named: $0) }
    guard columns.contains(.title) else { throw .noSteps }
    var copy = PlanCopy()
    copy.isOrdered = false
    for cells in rows.dropFirst() {
      var entry = CopyEntry(part: .step, anchor: nil, cells: [:])
      for (place, cell) in cells.enumerated() where place < names.count {
        if names[place] == "id" {
          entry.anchor = Anchor.bare(cell.lowercased())
        } else if names[place] == "made from" {
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
