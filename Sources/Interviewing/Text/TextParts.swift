import Phrasing

/// Parts of a text, by what stands in it.
extension String {
  /// The texts between those that are the same as another, letters of any case; at least one.
  func split(separating separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.range(ofText: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// What follows one of these words at the beginning, without what sets it off.
  ///
  /// - `openings`: In small letters, with straight apostrophes.
  func rest(after openings: [String]) -> String? {
    let folded = lowercased().withPlainApostrophes
    for opening in openings where folded.hasPrefix(opening) {
      let rest = dropFirst(opening.count)
      guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
      return String(rest.drop { !$0.isLetter && !$0.isNumber && $0 != "“" && $0 != "\"" }).trimmed
    }
    return nil
  }
}
