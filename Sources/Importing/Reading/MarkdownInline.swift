/// What stands inside a line of Markdown.
enum MarkdownInline {
  /// The words, without escapes and emphasis, and the anchor of the comment beside them.
  static func passage(_ text: String) -> Passage {
    var passage = Passage()
    for comment in comments(text) {
      if let anchor = Anchor.name(comment) { passage.anchor = passage.anchor ?? anchor }
    }
    passage.text = words(text).trimmedWords
    return passage
  }

  /// The contents of the comments of a line.
  static func comments(_ text: String) -> [String] {
    var found: [String] = []
    scan(text) { piece in
      if case .comment(let words) = piece { found.append(words) }
    }
    return found
  }

  /// The cells of a row, still with their marks.
  static func cells(_ row: String) -> [String] {
    var cells: [String] = [""]
    scan(row) { piece in
      switch piece {
      case .comment(let words): cells[cells.count - 1] += "<!--\(words)-->"
      case .literal(let scalar): cells[cells.count - 1] += "\\" + String(scalar)
      case .plain("|"): cells.append("")
      case .plain(let scalar): cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    cells.removeFirst()
    if cells.last?.trimmedWords.isEmpty == true, endsRow(row) { cells.removeLast() }
    return cells.map(\.trimmedWords)
  }

  /// Whether a row ends with a bar that is not escaped.
  static func endsRow(_ row: String) -> Bool {
    var isBar = false
    scan(row) { piece in isBar = piece == .plain("|") }
    return isBar
  }

  private static func words(_ text: String) -> String {
    var result = ""
    var plain = String.UnicodeScalarView()
    // An escaped "&" names nothing, so what is escaped is decoded with nothing beside it.
    func flush() {
      result += Entities.decoded(String(plain))
      plain = String.UnicodeScalarView()
    }
    scan(text) { piece in
      switch piece {
      case .comment: plain.append(" ")
      case .literal(let scalar):
        flush()
        result.unicodeScalars.append(scalar)
      case .plain("*"): break
      case .plain(let scalar): plain.append(scalar)
      }
    }
    flush()
    return result
  }

  private enum Piece: Equatable {
    case comment(String)
    /// It stood after a backslash: it marks nothing.
    case literal(Unicode.Scalar)
    case plain(Unicode.Scalar)
  }

  private static func scan(_ text: String, _ visit: (Piece) -> Void) {
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == "\\", place + 1 < scalars.count, isPunctuation(scalars[place + 1]) {
        visit(.literal(scalars[place + 1]))
        place += 2
      } else if scalar == "<", let end = commentEnd(scalars, from: place) {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[(place + 4)..<(end - 3)])
        visit(.comment(String(words)))
        place = end
      } else {
        visit(.plain(scalar))
        place += 1
      }
    }
  }

  /// Where a comment that begins at `start` has ended; only short ones are ours.
  private static func commentEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start...].starts(with: "<!--".unicodeScalars) else { return nil }
    let last = min(scalars.count - 3, start + 400)
    var place = start + 4
    while place <= last {
      if scalars[place...].starts(with: "-->".unicodeScalars) { return place + 3 }
      place += 1
    }
    return nil
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

/// The short name of a record, as documents carry it.
enum Anchor {
  /// The name in a comment, `t:5eacc7db`, an identifier, `t-5eacc7db`, or a bookmark, `t_5eacc7db`.
  static func name(_ mark: String) -> String? {
    let text = mark.trimmedWords.lowercased()
    guard text.hasPrefix("t:") || text.hasPrefix("t-") || text.hasPrefix("t_") else { return nil }
    return bare(String(text.dropFirst(2)))
  }

  /// The name itself.
  static func bare(_ text: String) -> String? {
    [8, 16].contains(text.count) && text.allSatisfy(\.isHexDigit) ? text.lowercased() : nil
  }
}
