/// Splits typed text into tokens in one pass over its UTF-8 bytes.
///
/// Dashes of every length become one dash, every kind of space separates, full-width letters and
/// digits become plain ones, letters fold to lower case. Digits and letters
/// that touch are separate tokens, so that `9Jul2026`, `2w` and `Q3` need no rule of their own.
struct Tokenizer {
  private let bytes: [UInt8]
  private var place = 0
  private var spaced = true
  private var tokens: [Token] = []
  /// Whether each word is told what it may be in a time.
  private let hasRoles: Bool

  static func tokens(of text: some StringProtocol) -> [Token] {
    var tokenizer = Tokenizer(bytes: Array(text.utf8), hasRoles: true)
    tokenizer.run()
    WrittenDate.settle(&tokenizer.tokens, tokenizer.bytes)
    return tokenizer.tokens
  }

  /// The tokens of what is only compared, word by word.
  ///
  /// No time is read from them: a start needs many, and not the tables of all that tells a time.
  static func namingTokens(of text: some StringProtocol) -> [Token] {
    var tokenizer = Tokenizer(bytes: Array(text.utf8), hasRoles: false)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], hasRoles: Bool) {
    self.bytes = bytes
    self.hasRoles = hasRoles
    tokens.reserveCapacity(bytes.count / 4 + 4)
  }

  private mutating func run() {
    while place < bytes.count {
      let glyph = Glyph(bytes, at: place)
      switch glyph.shape {
      case .space:
        spaced = true
        place += glyph.length
      case .letter: word()
      case .digit: number()
      case .mark(let kind):
        append(kind, "", from: place, to: place + glyph.length)
        place += glyph.length
      }
    }
  }

  private mutating func append(
    _ kind: Token.Kind, _ text: String, number: Int = 0, digits: Int = 0,
    from start: Int, to end: Int, capital: Bool = false, shouted: Bool = false,
    possessive: Bool = false
  ) {
    let key = WordIndex.key(of: text)
    tokens.append(
      Token(
        kind: kind, text: text, number: number, digits: digits, start: start, end: end,
        spaced: spaced, capital: capital, shouted: shouted, possessive: possessive, key: key,
        roles: hasRoles && kind == .word ? EnglishCalendarRoles.roles(of: text, key: key) : []))
    spaced = false
  }

  private mutating func word() {
    let start = place
    var folded: [UInt8] = []
    folded.reserveCapacity(16)
    let first = Glyph(bytes, at: place)
    var possessive = false
    var capitals = 0
    var letters = 0
    while place < bytes.count {
      let glyph = Glyph(bytes, at: place)
      if case .letter = glyph.shape {
        letters += 1
        capitals += glyph.capital ? 1 : 0
        glyph.fold(into: &folded, from: bytes, at: place)
        place += glyph.length
        continue
      }
      guard case .mark(.apostrophe) = glyph.shape else { break }
      let next = place + glyph.length
      guard next < bytes.count else { break }
      let follower = Glyph(bytes, at: next)
      guard case .letter = follower.shape else {
        possessive = folded.last == UInt8(ascii: "s")
        if possessive { place = next }
        break
      }
      if follower.base == UInt8(ascii: "s"), !letterFollows(next + follower.length) {
        possessive = true
        place = next + follower.length
        break
      }
      folded.append(UInt8(ascii: "'"))
      place = next
    }
    let capital = first.capital || first.isCaseless
    let shouted = letters > 1 && capitals == letters
    // "nextfriday": a space was missed.
    if folded.count == place - start, let seam = EnglishCalendar.seam(of: folded) {
      append(
        .word, String(decoding: folded[..<seam], as: UTF8.self), from: start, to: start + seam,
        capital: capital, shouted: shouted)
      folded.removeFirst(seam)
      spaced = true
      append(
        .word, String(decoding: folded, as: UTF8.self), from: start + seam, to: place,
        shouted: shouted)
      return
    }
    append(
      .word, String(decoding: folded, as: UTF8.self), from: start, to: place, capital: capital,
      shouted: shouted, possessive: possessive)
  }

  private func letterFollows(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if case .letter = Glyph(bytes, at: offset).shape { return true }
    return false
  }

  private mutating func number() {
    let start = place
    var value = 0
    var digits = 0
    var text: [UInt8] = []
    while place < bytes.count {
      let glyph = Glyph(bytes, at: place)
      guard case .digit = glyph.shape else { break }
      value = min(value * 10 + Int(glyph.base - 0x30), 999_999_999)
      text.append(glyph.base)
      digits += 1
      place += glyph.length
    }
    var kind = Token.Kind.number
    if let ending = ordinalEnding(at: place) {
      kind = .ordinal
      place = ending
    }
    append(
      kind, String(decoding: text.prefix(15), as: UTF8.self), number: value, digits: digits,
      from: start, to: place)
  }

  /// The offset after `st`, `nd`, `rd` or `th`, when one of them ends the number here.
  private func ordinalEnding(at offset: Int) -> Int? {
    guard offset + 1 < bytes.count else { return nil }
    let first = Glyph(bytes, at: offset)
    guard case .letter = first.shape, offset + first.length < bytes.count else { return nil }
    let second = Glyph(bytes, at: offset + first.length)
    let end = offset + first.length + second.length
    guard !letterFollows(end) else { return nil }
    return EnglishNumbers.ordinalEndingBytes.contains { $0 == (first.base, second.base) }
      ? end : nil
  }
}
