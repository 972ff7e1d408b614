/// How words of a copy are compared and kept.
extension StringProtocol {
  /// On one line, with single spaces and none at the ends.
  var trimmedWords: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words as a comparison sees them: what word processors change by themselves is the same
  /// before and after.
  var folded: String {
    var scalars = String.UnicodeScalarView()
    var isSpaceDue = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpaceDue = !scalars.isEmpty
        continue
      }
      guard let plain = Self.plain(scalar) else { continue }
      if isSpaceDue { scalars.append(" ") }
      isSpaceDue = false
      scalars.append(contentsOf: plain.unicodeScalars)
    }
    return String(scalars)
  }

  /// Folded, without the full stop that sentences are given.
  var foldedSentence: String {
    var text = folded
    while text.last == "." { text.removeLast() }
    return text
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "‘", "’", "‚", "‛", "′": "'"
    case "“", "”", "„", "‟", "″": "\""
    case "–", "—", "‐", "‑", "−": "-"
    case "…": "..."
    // The mark of an assumption.
    case "°": nil
    default:
      switch scalar.value {
      case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
        nil
      default: String(scalar)
      }
    }
  }
}

/// How alike two texts are, by their words.
enum Likeness {
  /// From 0 for no word in common to 1 for the same words (Dice's coefficient).
  static func of(_ one: String, _ other: String) -> Double {
    let (first, second) = (counts(one), counts(other))
    let total = first.values.reduce(0, +) + second.values.reduce(0, +)
    guard total > 0 else { return 1 }
    let common = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    return 2 * Double(common) / Double(total)
  }

  private static func counts(_ text: String) -> [Substring: Int] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
