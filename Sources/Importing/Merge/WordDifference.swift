import PlanModel

/// What somebody changed in a text, word by word.
///
/// - Complexity: O(words of one × words of the other) between what both begin and end with; above
///   `mostCells` the middle counts as one change.
enum WordDifference {
  private static let mostCells = 4_000_000

  /// The stretches of a text that an edit of its printed form replaced.
  ///
  /// Words that only a word processor changed, such as its quotation marks, are the same words.
  static func hunks(from text: String, to edited: String) -> [TextHunk] {
    let old = words(of: text)
    let new = edited.split(whereSeparator: \.isWhitespace).map(String.init)
    let oldKeys = keys(old.map(\.text))
    let newKeys = keys(new)
    return stretches(oldKeys, newKeys).map { removed, added in
      let words = new[added].joined(separator: " ")
      guard removed.isEmpty else {
        let range =
          old[removed.lowerBound].offsets
          .lowerBound..<old[removed.upperBound - 1].offsets.upperBound
        if !words.isEmpty { return TextHunk(range, words) }
        // A word takes one of the spaces beside it along.
        if removed.lowerBound > 0 {
          return TextHunk(old[removed.lowerBound - 1].offsets.upperBound..<range.upperBound, "")
        }
        let next =
          removed.upperBound < old.count
          ? old[removed.upperBound].offsets.lowerBound : range.upperBound
        return TextHunk(range.lowerBound..<next, "")
      }
      guard removed.lowerBound > 0 else {
        let start = old.first?.offsets.lowerBound ?? 0
        return TextHunk(start..<start, old.isEmpty ? words : words + " ")
      }
      let end = old[removed.lowerBound - 1].offsets.upperBound
      return TextHunk(end..<end, " " + words)
    }
  }

  /// The text after these changes.
  static func applying(_ hunks: [TextHunk], to text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for hunk in hunks.reversed() {
      scalars.replaceSubrange(hunk.offsets, with: hunk.text.unicodeScalars)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Whether two people changed the same words, each in their way.
  static func collide(_ one: [TextHunk], _ other: [TextHunk]) -> Bool {
    one.contains { first in
      other.contains { second in
        first != second && first.offsets.lowerBound <= second.offsets.upperBound
          && second.offsets.lowerBound <= first.offsets.upperBound
      }
    }
  }

  // MARK: Words

  private struct Word {
    var text: String
    var offsets: Range<Int>
  }

  private static func words(of text: String) -> [Word] {
    var found: [Word] = []
    var current = String.UnicodeScalarView()
    var start = 0
    var place = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !current.isEmpty { found.append(Word(text: String(current), offsets: start..<place)) }
        current = String.UnicodeScalarView()
      } else {
        if current.isEmpty { start = place }
        current.append(scalar)
      }
      place += 1
    }
    if !current.isEmpty { found.append(Word(text: String(current), offsets: start..<place)) }
    return found
  }

  /// The words as they are compared; the last one without a full stop.
  private static func keys(_ words: [String]) -> [String] {
    words.enumerated().map { $0 == words.count - 1 ? $1.foldedSentence : $1.folded }
  }

  // MARK: Comparison

  /// Stretches that differ: places in the old words, and the places of what replaces them.
  private static func stretches(
    _ old: [String], _ new: [String]
  ) -> [(removed: Range<Int>, added: Range<Int>)] {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    { tail += 1 }
    let (oldEnd, newEnd) = (old.count - tail, new.count - tail)
    guard head < oldEnd || head < newEnd else { return [] }
    let (rows, columns) = (oldEnd - head, newEnd - head)
    guard rows > 0, columns > 0, rows * columns <= mostCells else {
      return [(head..<oldEnd, head..<newEnd)]
    }
    let width = columns + 1
    var longest = [Int32](repeating: 0, count: (rows + 1) * width)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        longest[row * width + column] =
          old[head + row] == new[head + column]
          ? longest[(row + 1) * width + column + 1] + 1
          : max(longest[(row + 1) * width + column], longest[row * width + column + 1])
      }
    }
    var found: [(removed: Range<Int>, added: Range<Int>)] = []
    var (row, column) = (0, 0)
    while row < rows || column < columns {
      let start = (row, column)
      while row < rows || column < columns {
        if row < rows, column < columns, old[head + row] == new[head + column] { break }
        let goesDown =
          column == columns
          || row < rows
            && longest[(row + 1) * width + column] >= longest[row * width + column + 1]
        if goesDown { row += 1 } else { column += 1 }
      }
      if start != (row, column) {
        found.append(((head + start.0)..<(head + row), (head + start.1)..<(head + column)))
      }
      while row < rows, column < columns, old[head + row] == new[head + column] {
        row += 1
        column += 1
      }
    }
    return found
  }
}
