/// Lines of plain text at a given width.
struct TextLayout {
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = min(200, max(40, width)) }

  /// The last line that has words, from 0.
  var lastWritten: Int { lines.lastIndex { !$0.isEmpty } ?? 0 }

  /// One empty line, however often it is asked for.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Words broken into lines at spaces; later lines are indented by `hanging`.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int? = nil) {
    var line = String(repeating: " ", count: indent)
    var used = indent
    var isFirst = true
    for word in text.split(separator: " ") {
      for piece in pieces(String(word), width - (hanging ?? indent)) {
        let size = Self.columns(piece)
        if !isFirst, used + 1 + size > width {
          lines.append(line)
          line = String(repeating: " ", count: hanging ?? indent)
          used = hanging ?? indent
          isFirst = true
        }
        if !isFirst {
          line += " "
          used += 1
        }
        line += piece
        used += size
        isFirst = false
      }
    }
    lines.append(line)
  }

  /// A label in a column of its own, and words beside it.
  mutating func add(label: String, _ text: String, column: Int, indent: Int = 0) {
    let size = Self.columns(label)
    guard size + 2 <= column else {
      add(label, indent: indent)
      add(text, indent: indent + column)
      return
    }
    let start = lines.count
    add(text, indent: indent + column, hanging: indent + column)
    guard lines.indices.contains(start) else { return }
    let rest = lines[start].dropFirst(indent + column)
    lines[start] =
      String(repeating: " ", count: indent) + label
      + String(repeating: " ", count: column - size) + rest
  }

  /// A heading, underlined.
  mutating func heading(_ text: String, _ mark: Character) {
    gap()
    let start = lines.count
    add(text)
    let longest = lines[start...].map(Self.columns).max() ?? 0
    lines.append(String(repeating: mark, count: min(width, longest)))
    lines.append("")
  }

  var text: String {
    lines.joined(separator: "\n") + "\n"
  }

  /// A word that is longer than a line, in pieces that fit.
  private func pieces(_ word: String, _ room: Int) -> [String] {
    guard Self.columns(word) > room else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if Self.columns(piece) + Self.columns(String(character)) > room {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  /// Columns a text takes in a terminal: two for each wide East Asian letter and each emoji.
  static func columns(_ text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  /// A text that takes at most so many columns, cut with an ellipsis.
  static func shortened(_ text: String, to longest: Int) -> String {
    guard columns(text) > longest else { return text }
    var used = 1
    let fitting = text.prefix { character in
      used += columns(String(character))
      return used <= longest
    }
    return fitting + "…"
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
