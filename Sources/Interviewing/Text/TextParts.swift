import Phrasing

/// Parts of a text, by its bytes and by what stands in it.
extension String {
  /// The text of some of its UTF-8 bytes, as far as it has them.
  subscript(bytes places: Range<Int>) -> String {
    let places = places.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: places.lowerBound)
    return String(decoding: utf8[start...].prefix(places.count), as: UTF8.self)
  }

  /// What stands before some of its UTF-8 bytes.
  func before(_ places: Range<Int>) -> String { self[bytes: 0..<places.lowerBound] }

  /// What stands behind some of its UTF-8 bytes.
  func behind(_ places: Range<Int>) -> String {
    self[bytes: min(places.upperBound, utf8.count)..<utf8.count]
  }

  /// The texts between certain marks, without white space at their ends.
  func parts(between marks: String) -> [String] {
    split { marks.contains($0) }.map { String($0).trimmed }
  }

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
