/// What somebody said as they meant it: without openings ("Sure, so …"), tags ("…, isn't it") and
/// times they took back ("July 1, no wait, the 6th").
///
/// Only readers see it; what was typed is kept to the letter. Apart from its beginning it is as
/// long as what was typed, so that what was understood can be lit in its place.
public struct PlainSpeech: Hashable, Sendable {
  /// The words that count.
  public let text: String
  /// The UTF-8 byte of what was typed at which they begin.
  public let start: Int

  /// What a line comes to.
  ///
  /// - Complexity: Linear in the text; where something is taken back, some short readings more.
  public init(_ typed: String, in context: PhraseContext) {
    var bytes = Array(typed.utf8)
    var tokens = Tokenizer.tokens(of: typed)
    PlainSpeech.openLabel(&bytes, &tokens)
    SpokenNames.capitalise(&bytes, tokens, context)
    tokens = Tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self))
    Hesitation.settle(&bytes, &tokens, context)
    DayBeside.settle(&bytes, &tokens, context)
    Retake.settle(&bytes, &tokens, context)
    PlainSpeech.dropRemarks(&bytes, &tokens)
    PlainSpeech.dropTags(&bytes, &tokens)
    let first = PlainSpeech.afterOpeners(tokens)
    start = first > 0 ? tokens[first].start : 0
    text = String(decoding: bytes[start...], as: UTF8.self)
  }

  /// "legal = Pat Greer" as "legal: Pat Greer": what stands before the sign is a label.
  private static func openLabel(_ bytes: inout [UInt8], _ tokens: inout [Token]) {
    guard let sign = tokens.prefix(5).firstIndex(where: { $0.kind == .equals }), sign > 0,
      tokens[..<sign].allSatisfy({ $0.kind == .word }), tokens[sign].spaced,
      sign + 1 < tokens.count
    else { return }
    bytes[tokens[sign].start - 1] = UInt8(ascii: ":")
    bytes[tokens[sign].start] = UInt8(ascii: " ")
    tokens = Tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self))
  }

  /// The first token that counts; at least two words stand from there on.
  private static func afterOpeners(_ tokens: [Token]) -> Int {
    var first = bullet(tokens)
    while first < tokens.count {
      guard
        let opener = correction(tokens, first) ?? EnglishSpeech.setApart.match(tokens, at: first)
          .flatMap({
            isComma(tokens, $0.next) || isAsked(tokens, $0.next) ? $0 : nil
          }) ?? EnglishSpeech.openers.match(tokens, at: first) ?? presenting(tokens, first)
      else { break }
      let next =
        isComma(tokens, opener.next) || isAsked(tokens, opener.next) ? opener.next + 1 : opener.next
      guard next < tokens.count, tokens[next].kind == .word || tokens[next].kind == .number,
        !EnglishSpeech.holding.contains(tokens[next].text), tokens.count - next > 1,
        !(EnglishSpeech.approving.contains(tokens[first])
          && EnglishWords.ofInFrom.contains(tokens[next]))
      else { break }
      first = next
    }
    return first
  }

  /// "No wait, the pilot …", "sorry, the …": words that take back what an earlier line said.
  ///
  /// "Wait for the audit" is an act, so that a pause has to follow.
  private static func correction(
    _ tokens: [Token], _ place: Int
  ) -> (meaning: Bool, next: Int)? {
    guard let mark = EnglishSpeech.corrections.match(tokens, at: place), mark.meaning.isSure,
      isComma(tokens, mark.next)
    else { return nil }
    return (true, mark.next)
  }

  /// "First it's", and not "first it goes".
  private static func presenting(
    _ tokens: [Token], _ place: Int
  ) -> (meaning: Bool, next: Int)? {
    EnglishSpeech.presenting.match(tokens, at: place).flatMap {
      tokens[$0.next - 1].possessive ? $0 : nil
    }
  }

  /// "Honestly?", "Ooh, a number.": an opener that is a sentence of its own.
  private static func isAsked(_ tokens: [Token], _ place: Int) -> Bool {
    place < tokens.count && [.dot, .other].contains(tokens[place].kind) && place + 2 < tokens.count
      && tokens[place + 1].capital
  }

  /// The place after the mark of a pasted list: a dash, a dot, a number.
  private static func bullet(_ tokens: [Token]) -> Int {
    guard tokens.count > 3, tokens[1].spaced else {
      let isNumbered =
        tokens.count > 4 && tokens[0].kind == .number && tokens[0].number < 60
        && [.dot, .close].contains(tokens[1].kind) && tokens[2].spaced && !tokens[1].spaced
        && tokens[2].kind == .word && EnglishCalendar.months[tokens[2].text] == nil
      return isNumbered ? 2 : 0
    }
    return [.dash, .middot].contains(tokens[0].kind) ? 1 : 0
  }

  private static func isComma(_ tokens: [Token], _ place: Int) -> Bool {
    place < tokens.count && tokens[place].kind == .comma
  }

  /// Blanks clauses that only say how sure the one before is, with the pause that sets them apart.
  private static func dropRemarks(_ bytes: inout [UInt8], _ tokens: inout [Token]) {
    var place = 1
    while place < tokens.count {
      guard tokens[place - 1].isPause, place > 1,
        EnglishSpeech.remarks.match(tokens, at: place) != nil
      else {
        place += 1
        continue
      }
      let end = tokens[place...].firstIndex(where: \.isPause) ?? tokens.count
      blank(&bytes, tokens[place - 1].start..<tokens[end - 1].end)
      tokens.removeSubrange(place - 1..<end)
    }
  }

  /// Blanks tags with the comma before or behind them, from the end: one may stand behind another.
  private static func dropTags(_ bytes: inout [UInt8], _ tokens: inout [Token]) {
    for place in tokens.indices.dropFirst(2).reversed() {
      let before = tokens[place - 1]
      let isApart = before.kind == .comma
      guard
        let tag = isApart
          ? EnglishSpeech.tags.match(tokens, at: place)
          : EnglishSpeech.trailing.match(tokens, at: place)
      else { continue }
      let isLast = tokens[tag.next...].allSatisfy { $0.kind != .word && $0.kind != .number }
      if isLast {
        blank(&bytes, (isApart ? before.start : tokens[place].start)..<tokens[tag.next - 1].end)
        tokens.removeSubrange((isApart ? place - 1 : place)..<tag.next)
      } else if !isApart, isComma(tokens, tag.next) {
        blank(&bytes, tokens[place].start..<tokens[tag.next - 1].end)
        tokens.removeSubrange(place..<tag.next)
      } else if isApart, startsTime(tokens, tag.next) {
        // "…, I'd say December 17".
        blank(&bytes, tokens[place].start..<tokens[tag.next - 1].end)
        tokens.removeSubrange(place..<tag.next)
      } else if isApart, isComma(tokens, tag.next) {
        blank(&bytes, tokens[place].start..<tokens[tag.next].end)
        tokens.removeSubrange(place...tag.next)
      }
    }
  }

  static func startsTime(_ tokens: [Token], _ place: Int) -> Bool {
    guard place < tokens.count else { return false }
    return tokens[place].kind == .number || EnglishNumbers.begins(tokens[place])
      || EnglishCalendar.months[tokens[place].text] != nil
      || EnglishCalendar.weekdays[tokens[place].text] != nil
  }

  static func blank(_ bytes: inout [UInt8], _ range: Range<Int>) {
    for place in range { bytes[place] = UInt8(ascii: " ") }
  }
}
