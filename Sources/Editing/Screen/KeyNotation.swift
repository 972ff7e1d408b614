/// Keys as text, both ways: `x`, `<enter>`, `<C-s>`, `<A-f>`, `<S-tab>`, `<C-left>`, `<F1>`.
///
/// A letter is itself, except `<space>`, `<lt>` for `<`, and what cannot be seen, which is
/// `<u+301>`. Modifiers come in the order `C-`, `A-`, `S-`. The mouse is `<click:3:10>`,
/// `<right-click:3:10>`, `<middle-click:3:10>`, `<wheel-up:3:10>`, `<wheel-down:3:10>`: row and
/// column from 0.
extension Key {
  /// The key that a notation names, or nil when it names none.
  public init?(notation: String) {
    guard notation.utf8.first == UInt8(ascii: "<"), notation.utf8.count > 1 else {
      guard notation.count == 1, let character = notation.first, character != " " else {
        return nil
      }
      self.init(.character(character))
      return
    }
    guard notation.utf8.last == UInt8(ascii: ">") else { return nil }
    var name = notation.dropFirst().dropLast()
    var modifiers: Modifiers = []
    while name.utf8.count > 2, name.dropFirst().first == "-", let letter = name.first {
      switch letter {
      case "C": modifiers.insert(.control)
      case "A": modifiers.insert(.alt)
      case "S": modifiers.insert(.shift)
      default: return nil
      }
      name = name.dropFirst(2)
    }
    guard let code = Key.code(named: name) else { return nil }
    self.init(code, modifiers)
  }

  /// The keys of a line such as `j j <enter> 2 0`, or the first word that names none.
  ///
  /// A word that does not begin with `<` is its letters, one after the other.
  public static func keys(inNotation line: String) -> Result<[Key], UnknownKey> {
    var keys: [Key] = []
    for word in line.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if word.first == "<", word.count > 1 {
        guard let key = Key(notation: String(word)) else {
          return .failure(UnknownKey(notation: String(word)))
        }
        keys.append(key)
      } else {
        keys += word.map { Key(.character($0)) }
      }
    }
    return .success(keys)
  }

  /// The key as its notation; `Key(notation:)` gives the key back.
  public var notation: String {
    if case .character(let character) = code, modifiers.isEmpty {
      return Key.isPlain(character) ? String(character) : "<\(Key.name(of: character))>"
    }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "C-" }
    if modifiers.contains(.alt) { prefix += "A-" }
    if modifiers.contains(.shift) { prefix += "S-" }
    return "<\(prefix)\(name)>"
  }

  private var name: String {
    switch code {
    case .character(let character): Key.name(of: character)
    case .function(let number): "F\(number)"
    case .click(let button, let place): "\(button.rawValue):\(place.row):\(place.column)"
    case .wheelUp(let place): "wheel-up:\(place.row):\(place.column)"
    case .wheelDown(let place): "wheel-down:\(place.row):\(place.column)"
    case .enter, .tab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown:
      Key.names.first { $0.code == code }?.name ?? ""
    }
  }

  private static let names: [(name: String, code: Code)] = [
    ("enter", .enter), ("tab", .tab), ("esc", .escape), ("backspace", .backspace),
    ("delete", .delete), ("insert", .insert), ("up", .up), ("down", .down), ("left", .left),
    ("right", .right), ("home", .home), ("end", .end), ("pageup", .pageUp),
    ("pagedown", .pageDown),
  ]

  private static func code(named name: Substring) -> Code? {
    if let known = names.first(where: { $0.name == name }) { return known.code }
    if name == "space" { return .character(" ") }
    if name == "lt" { return .character("<") }
    if name.count == 1, let character = name.first, isPlain(character) {
      return .character(character)
    }
    if name.first == "F", let number = number(name.dropFirst()), (1...35).contains(number) {
      return .function(number)
    }
    if name.hasPrefix("u+") { return character(ofScalars: name) }
    return mouse(named: name)
  }

  private static func mouse(named name: Substring) -> Code? {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let row = number(parts[1]), let column = number(parts[2]) else {
      return nil
    }
    let place = GridPosition(row: row, column: column)
    if let button = MouseButton(rawValue: String(parts[0])) { return .click(button, place) }
    if parts[0] == "wheel-up" { return .wheelUp(place) }
    return parts[0] == "wheel-down" ? .wheelDown(place) : nil
  }

  /// A number from 0 without a sign.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// True for a letter that can be read where it stands, next to spaces and angle brackets.
  private static func isPlain(_ character: Character) -> Bool {
    guard character != "<", character != " ", let first = character.unicodeScalars.first else {
      return false
    }
    let isVisible = !first.properties.isWhitespace && DisplayWidth.kind(of: first.value) != .unsafe
    // A mark would join the sign before it, or the bracket after it.
    return isVisible && "-\(character)>".count == 3
  }

  private static func name(of character: Character) -> String {
    if character == " " { return "space" }
    if character == "<" { return "lt" }
    if isPlain(character) { return String(character) }
    return character.unicodeScalars.map { "u+" + String($0.value, radix: 16) }.joined()
  }

  private static func character(ofScalars name: Substring) -> Code? {
    var scalars = String.UnicodeScalarView()
    for part in name.split(separator: "u", omittingEmptySubsequences: true) {
      guard part.first == "+", let value = UInt32(part.dropFirst(), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { return nil }
      scalars.append(scalar)
    }
    let text = String(scalars)
    guard text.count == 1, let character = text.first else { return nil }
    return .character(character)
  }
}

/// A word that names no key.
public struct UnknownKey: Error, Equatable, Sendable {
  /// The word as it was written.
  public let notation: String
}
