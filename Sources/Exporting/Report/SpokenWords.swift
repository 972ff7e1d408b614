import Phrasing

/// Words that stand in a document as somebody said them.
enum SpokenWords {
  /// "I'd drop the cards" in quotation marks: on a page that is forwarded nobody knows who "I" is.
  static func marked(_ text: String) -> String { isSpeech(text) ? text.bare.quoted : text }

  /// Whether the words speak of whoever says or hears them: "we're at 410k a quarter".
  static func isSpeech(_ text: String) -> Bool {
    guard text.first.map({ !"“\"".contains($0) }) ?? false else { return false }
    var before: Substring = ""
    for word in words(of: text) {
      defer { before = word }
      guard speakers.contains(stem(of: word)) else { continue }
      // "US holidays" are nobody's, and "Phase I" is the first one.
      let isName = word.count > 1 ? !word.contains(where: \.isLowercase) : before.first?.isUppercase
      if isName != true { return true }
    }
    return false
  }

  /// Whether one of them is in the middle of it: "instead of me".
  static func speaksOfOne(_ text: String) -> Bool {
    words(of: text).contains { word in
      let stem = stem(of: word)
      return speakers.contains(stem) && !owners.contains(stem)
        && (word.count == 1 || word.contains(where: \.isLowercase))
    }
  }

  /// The words between spaces, without the marks around them: "i.e." is one, and speaks of nobody.
  private static func words(of text: String) -> [Substring] {
    text.split(separator: " ").map { word in
      let rest = word.drop { !$0.isLetter }
      return rest[..<(rest.lastIndex { $0.isLetter }.map(rest.index(after:)) ?? rest.startIndex)]
    }
  }

  /// "We" of "we're".
  private static func stem(of word: Substring) -> String {
    String(word.lowercased().withPlainApostrophes.prefix { $0 != "'" })
  }

  private static let speakers: Set<String> = [
    "i", "me", "my", "our", "ours", "us", "we", "you", "your",
  ]
  /// Those that only say whose something is.
  private static let owners: Set<String> = ["my", "our", "ours", "your"]
}

extension String {
  /// Without quotation marks of its own, which would end those around it.
  fileprivate var bare: String {
    String(map { "“”\"".contains($0) ? "'" : $0 })
  }
}
