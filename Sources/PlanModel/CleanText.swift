@_spi(_Unicode) import Swift

/// Makes text safe before it becomes part of an operation.
///
/// What somebody typed, pasted or imported is drawn on the other side's terminal. Control
/// characters, bidirectional controls and what is invisible are left out; letters of every script
/// and emoji of several parts stay. The result is in normal form C.
///
/// - Complexity: Plain ASCII is only looked at. Otherwise O(length).
/// - Source: Unicode Standard Annexes 9 and 15, Technical Report 36; Trojan Source, Boucher and
///   Anderson 2021.
public enum CleanText {
  /// Text for a field of one line: line ends and tabs are spaces.
  ///
  /// The limit is in bytes of UTF-8; what is over is cut off between two letters.
  public static func line(_ text: String, limit: Int = Limits.textBytes) -> String {
    clean(text, limit: limit, keepsLines: false)
  }

  /// Text for a field of several lines: every kind of line end is a newline, tabs are spaces.
  ///
  /// The limit is in bytes of UTF-8; what is over is cut off between two letters.
  public static func paragraph(_ text: String, limit: Int = Limits.textBytes) -> String {
    clean(text, limit: limit, keepsLines: true)
  }

  private static func clean(_ text: String, limit: Int, keepsLines: Bool) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) || keepsLines && byte == 0x0A
    }
    let safe = isPlain ? text : filtered(text, lineEnd: keepsLines ? "\n" : " ")
    return shortened(safe, to: limit)
  }

  /// The whole letters that fit.
  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var end = text.startIndex
    var bytes = 0
    for index in text.indices {
      bytes += text[index].utf8.count
      guard bytes <= limit else { break }
      end = text.index(after: index)
    }
    var head = text[..<end].unicodeScalars
    // What it joined to is gone.
    while head.last?.isJoiner == true { head.removeLast() }
    return String(head)
  }

  private static func filtered(_ text: String, lineEnd: Unicode.Scalar) -> String {
    let scalars = replaced(text, lineEnd: lineEnd)
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var marks = 0
    for (place, scalar) in scalars.enumerated() {
      if scalar.isJoiner {
        let next = place + 1 < scalars.count ? scalars[place + 1] : nil
        guard last?.canBeJoined == true, next?.canBeJoined == true, next?.isCombining == false
        else { continue }
      } else if scalar.isCombining {
        marks += 1
        guard let last, last != "\n", marks <= Limits.marksPerLetter else { continue }
        if scalar.isVariationSelector, last.isVariationSelector { continue }
      } else {
        marks = 0
      }
      kept.append(scalar)
      last = scalar
    }
    // Letters and marks that something stood between are next to each other now.
    return normalized(String(kept))
  }

  private static func replaced(_ text: String, lineEnd: Unicode.Scalar) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var isAfterReturn = false
    for scalar in normalized(text).unicodeScalars {
      let isRestOfLineEnd = isAfterReturn && scalar == "\n"
      isAfterReturn = scalar == "\r"
      if !isRestOfLineEnd, let next = replacement(for: scalar, lineEnd: lineEnd) {
        scalars.append(next)
      }
    }
    return scalars
  }

  private static func normalized(_ text: String) -> String {
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: text._nfc)
    return String(composed)
  }

  /// What stands for a scalar; `nil` when nothing does.
  private static func replacement(
    for scalar: Unicode.Scalar, lineEnd: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: lineEnd
    case 0x00...0x1F, 0x7F...0x9F: nil
    // Bidirectional controls.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
    // Without any width, for layout or annotation.
    case 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: nil
    // Letters that are blank.
    case 0x115F, 0x1160, 0x3164, 0xFFA0: nil
    // Tags, and what is no character.
    case 0xE0000...0xE007F, 0xFDD0...0xFDEF: nil
    case let value where value & 0xFFFE == 0xFFFE: nil
    default: scalar
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  fileprivate var isJoiner: Bool {
    value == 0x200C || value == 0x200D
  }

  fileprivate var isCombining: Bool {
    guard value >= 0x300 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether a joiner beside it can mean something: in emoji and in scripts that join letters, but
  /// never in the middle of an English word.
  fileprivate var canBeJoined: Bool {
    value >= 0xA9 && !properties.isWhitespace && !isJoiner
  }
}
