import Testing

@testable import Importing

/// What a person does to a copy in an editor.
extension String {
  /// All places of one text replaced; there must be one.
  func replacing(_ old: String, _ new: String) throws -> String {
    try #require(contains(old), "“\(old)” is not in the copy")
    var result = ""
    var rest = self[...]
    while let found = rest.firstRange(of: old) {
      result += rest[..<found.lowerBound] + new
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  /// The first place after some words replaced.
  func replacingFirst(_ old: String, _ new: String, after words: String) throws -> String {
    let start = try #require(plan.firstRange(of: words), "“\(words)” is not in the copy")
    let place = try #require(self[start.upperBound...].firstRange(of: old))
    return String(self[..<place.lowerBound]) + new + self[place.upperBound...]
  }

  /// A row written below another one.
  func addingRow(
    below words: String, _ format: CopyFormat, title: String, who: String, by: String,
    done: String, block: String
  ) throws -> String {
    let row = try row(of: words, format)
    let new: String =
      switch format {
      case .markdown: "\n| \(title) | \(who) | \(by) | \(done) |"
      case .html, .office:
        "<tr><td>\(title)</td><td>\(who)</td><td>\(by)</td><td>\(done)</td></tr>"
      case .table: "\r\n,\(block),\(title),\(done),\"\(who)\",\(by)"
      }
    return String(self[..<row.upperBound]) + new + self[row.upperBound...]
  }

  /// Every row with these words taken out.
  func removingRow(of words: String, _ format: CopyFormat) throws -> String {
    var copy = self
    let row = try copy.row(of: words, format)
    copy.removeSubrange(row)
    return copy
  }

  /// What stands below the timeline, where titles stand too.
  private var plan: Substring {
    firstRange(of: ">The plan</h2>").map { self[$0.upperBound...] } ?? self[...]
  }

  private func row(of words: String, _ format: CopyFormat) throws -> Range<Index> {
    let place = try #require(plan.firstRange(of: words), "“\(words)” is not in the copy")
    switch format {
    case .markdown, .table:
      let start = self[..<place.lowerBound].lastIndex { $0.isNewline } ?? startIndex
      let end = self[place.upperBound...].firstIndex { $0.isNewline } ?? endIndex
      return (format == .table ? index(after: start) : start)..<end
    case .html, .office:
      var start = place.lowerBound
      while !self[start...].hasPrefix("<tr") { start = index(before: start) }
      let end = try #require(self[place.upperBound...].firstRange(of: "</tr>"))
      return start..<end.upperBound
    }
  }
}
