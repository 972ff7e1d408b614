import Exporting
public import Scheduling

/// Which state of which plan a copy was made from.
public struct CopyStamp: Hashable, Sendable {
  /// All 32 digits of the plan's identifier; empty where only the visible line was left.
  public var planID = ""
  /// Position in the plan's log.
  public var position: Int64 = 0
  /// The day its dates hold for; `nil` where it is not said.
  public var day: CivilDate?
  /// The first digits of the log's hash at that position; at least eight.
  public var head = ""

  /// Reads "plan 0197…; position 42; day 2026-06-15; head 1a2b…".
  init?(words: some StringProtocol) {
    var found: [String: String] = [:]
    for part in words.split(separator: ";") {
      let pair = part.split(whereSeparator: \.isWhitespace)
      if pair.count == 2 { found[pair[0].lowercased()] = String(pair[1]) }
    }
    guard let position = found["position"].flatMap({ Int64($0) }), position > 0,
      let head = found["head"]?.lowercased(), Self.isHash(head)
    else { return nil }
    planID = found["plan"].map { $0.lowercased() } ?? ""
    self.position = position
    self.head = head
    day = found["day"].flatMap { CivilDate(iso: $0) }
  }

  /// Reads "As of Monday 15 June 2026, version 42, 1a2b3c4d5e6f7a8b.": the line that people see.
  init?(line: String) {
    let parts = line.split(separator: ",")
    guard parts.count == 3, line.lowercased().hasPrefix(DocumentTerms.asOf.lowercased()) else {
      return nil
    }
    let version = parts[1].split(separator: " ")
    let head = parts[2].filter { $0 != "." && !$0.isWhitespace }.lowercased()
    guard version.count == 2, version[0] == "version", let position = Int64(version[1]),
      position > 0, Self.isHash(head)
    else { return nil }
    self.position = position
    self.head = head
    day = Self.day(parts[0].dropFirst(DocumentTerms.asOf.count))
  }

  /// The comment in which Markdown and pages carry it.
  init?(comment: String) {
    let text = comment.trimmedWords
    guard text.hasPrefix("tandem ") else { return nil }
    self.init(words: text.dropFirst(7))
  }

  private static func isHash(_ text: String) -> Bool {
    (8...64).contains(text.count) && text.allSatisfy(\.isHexDigit)
  }

  /// "Monday 15 June 2026".
  private static func day(_ words: Substring) -> CivilDate? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let parts = words.split(separator: " ").map { $0.lowercased() }
    guard parts.count == 4, let number = Int(parts[1]), let year = Int(parts[3]),
      let month = months.firstIndex(of: parts[2])
    else { return nil }
    return CivilDate(year: year, month: month + 1, day: number)
  }
}
