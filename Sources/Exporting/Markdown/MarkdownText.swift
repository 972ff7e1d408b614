/// Escapes text for CommonMark and GitHub's tables, so that it shows as it was typed.
///
/// Every character that could begin a mark gets a backslash where it could begin one and stays
/// bare where it cannot: an edited copy should still be pleasant to edit.
enum MarkdownText {
  /// The text for use inside a line: a paragraph, a table cell, a heading.
  ///
  /// `startsBlock` says that it is the first on its line, where `#`, `-` and `1.` mean something.
  static func escaped(_ text: String, startsBlock: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    let blockMark = startsBlock ? blockMarkIndex(scalars) : nil
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      if index == blockMark || needsBackslash(scalar, before: before, after: after) {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func needsBackslash(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "$", "@": true
    case "_": !(isWord(before) && isWord(after))
    case "&": isWord(after) || after == "#"
    case "!": after == "["
    case "#": isWord(after)  // An issue number, as forges read it.
    case ":": after == "/" || isWord(after) && !isWord(before)  // A bare address; an emoji's name.
    case ".": isWord(before) && isWord(after) && before == "w"  // "www."
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Where a line that begins like this would stop being a paragraph.
  private static func blockMarkIndex(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first else { return nil }
    if "#-+=:".unicodeScalars.contains(first) { return 0 }
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < scalars.count, [".", ")"].contains(scalars[digits]) else {
      return nil
    }
    return digits
  }
}
