/// What a column of somebody's own table of steps holds.
public enum ListColumn: Hashable, Sendable {
  case act, owner, day, length, state, done, notes
  /// The rows' own numbers, which say nothing here.
  case number

  /// The column of this heading; `nil` where the words are no heading people use.
  public init?(named heading: String) {
    let words = heading.lowercased().trimmed
    guard let column = Self.headings.first(where: { $0.words.contains(words) })?.column else {
      return nil
    }
    self = column
  }

  private static let headings: [(column: ListColumn, words: Set<String>)] = [
    (
      .act,
      [
        "step", "steps", "task", "tasks", "action", "actions", "action item", "activity", "item",
        "milestone", "deliverable", "title", "what",
      ]
    ),
    (
      .owner,
      [
        "owner", "owners", "who", "responsible", "assignee", "assigned to", "dri", "lead",
        "person", "contact", "action owner",
      ]
    ),
    (
      .day,
      [
        "date", "due", "due date", "due by", "deadline", "when", "by", "by when", "target",
        "target date", "finish", "end", "end date",
      ]
    ),
    (.length, ["duration", "length", "days", "effort", "how long", "time needed"]),
    (.state, ["status", "state"]),
    (.done, ["done", "done when", "definition of done", "acceptance", "exit criteria"]),
    (.notes, ["comment", "comments", "note", "notes", "remarks"]),
    (.number, ["#", "no", "no.", "nr", "id"]),
  ]
}
