/// Why a file cannot be read.
public enum InterchangeError: Error, Hashable, Sendable {
  /// The text is not JSON; line and column count from 1.
  case notJSON(line: Int, column: Int, reason: String)
  /// A value is not what belongs there: `steps[3].due`, `"2026-13-01" is not a date`.
  case refused(path: String, reason: String)
  /// The text is not an iCalendar file.
  case notCalendar(line: Int, reason: String)
}

extension InterchangeError: CustomStringConvertible {
  /// Where, and what is wrong there.
  public var description: String {
    switch self {
    case .notJSON(let line, let column, let reason): "line \(line), column \(column): \(reason)"
    case .refused(let path, let reason): path.isEmpty ? reason : "\(path): \(reason)"
    case .notCalendar(let line, let reason): "line \(line): \(reason)"
    }
  }
}
