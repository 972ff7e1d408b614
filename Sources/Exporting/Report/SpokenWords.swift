import Phrasing

/// Words that stand in a document as somebody said them.
enum SpokenWords {
  /// "I'd drop the cards" in quotation marks: on a page that is forwarded nobody knows who "I" is.
  static func marked(_ text: String) -> String { isSpeech(text) ? text.bare.quoted : text }

  /// Whether the words speak of whoever says or hears them: "we're at 410k a quarter".
  static func isSpeech(_ text: String) -> Bool {
    guard text.first.map({ !"“\"".contains($0) }) ?? false else { return false }
    var before = ""
    for word in text.split(whereSeparator: { !$0.isLetter && !"'’".contains($0) }) {
      defer { before = String(word) }
      let folded = word.lowercased().withPlainApostrophes
      let stem = String(folded.prefix { $0 != "'" })
      guard speakers.contains(stem) else { continue }
      // "US holidays" are nobody's, and "Phase I" is the first one.
      let isName = word.count > 1 ? !word.contains(where: \.isLowercase) : before.first?.isUppercase
      if isName != true { return true }
    }
    return false
  }

  /// Whether one of them is in the middle of it: "instead of me".
  static func speaksOfOne(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { ["I", "i", "me", "us", "you", "we"].contains($0) }
  }

  private static let speakers: Set<String> = [
    "i", "me", "my", "our", "ours", "us", "we", "you", "your",
  ]
}

extension String {
  /// Without quotation marks of its own, which would end those around it.
  fileprivate var bare: String {
    String(map { "“”\"".contains($0) ? "'" : $0 })
  }
}
