import PlanModel

/// Text of others made safe for a terminal: what could steer it is shown as a mark.
enum Printable {
  /// One line: line feeds and tabs become spaces.
  static func line(_ text: String) -> String {
    CleanText.line(text)
  }
}
