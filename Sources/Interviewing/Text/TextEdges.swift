/// Text without what only stands at its ends, and as it stands in a plan.
extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Without certain marks at its ends.
  func trimming(_ marks: String) -> String {
    var rest = self[...]
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// With one space wherever there are several, and none before a mark; begun with a capital.
  var collapsed: String {
    var words: [String] = []
    for word in split(whereSeparator: \.isWhitespace).map(String.init) {
      if !words.isEmpty, word.allSatisfy(",.;:!?)".contains) {
        words[words.count - 1] += word
      } else {
        words.append(word)
      }
    }
    return words.joined(separator: " ").capitalisedFirst
  }

  /// With a capital first letter; the rest as it was typed.
  package var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}

extension StringProtocol {
  /// A space for each of its UTF-8 bytes, so that what stands around it keeps its place.
  var blanked: String { String(repeating: " ", count: utf8.count) }
}
