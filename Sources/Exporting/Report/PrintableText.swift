/// Makes what a person typed safe to print: text, and nothing but text.
///
/// Control characters, bidirectional overrides and characters that only hide others disappear;
/// every kind of line break and run of spaces becomes one space. Joiners that scripts and emoji
/// need stay. What is left may still mean something to a format: each exporter escapes for its own.
enum PrintableText {
  /// More marks than this on one letter are decoration that hides the lines around it.
  private static let mostMarks = 8

  /// The text on one line.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    var isSpaceDue = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isSpaceDue = !result.isEmpty
        continue
      }
      guard !isHidden(scalar) else { continue }
      marks = isMark(scalar) ? marks + 1 : 0
      guard marks <= mostMarks else { continue }
      if isSpaceDue { result.append(" ") }
      isSpaceDue = false
      result.append(scalar)
    }
    return String(result)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E,
      0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0xE0000...0xE0FFF:
      true
    case let value: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension String {
  /// Safe to print, on one line.
  var printable: String { PrintableText.line(self) }

  /// In quotation marks, unless it stands in them already.
  var quoted: String { hasPrefix("“") && hasSuffix("”") ? self : "“\(self)”" }

  /// With a first letter that may begin a sentence.
  var sentenceStart: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + dropFirst()
  }

  /// With a full stop, unless it ends with a mark of its own.
  var sentence: String {
    // The stop of a sentence in quotation marks ends ours, too.
    let last = last == "”" ? dropLast().last : last
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }

  /// The owner's form of a name: "Dana's", "Acme Systems'".
  var possessive: String { hasSuffix("s") ? self + "'" : self + "'s" }
}

extension [String] {
  /// "a", "a and b", "a, b and c".
  var enumeration: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
