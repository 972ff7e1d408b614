/// Something an answer leaves open: what kind, where it stands, and the question that closes it.
public struct Vagueness: Hashable, Sendable {
  /// What is missing.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// "a couple of weeks": the trigger, the sort of days, which end.
    case range
    /// "soon": a day.
    case softTime
    /// "legal": a person.
    case groupOwner
    /// "not really my call": whose it is.
    case disclaimer
    /// "I'd guess": evidence.
    case hedge
    /// "I can try": a commitment.
    case nonCommit
    /// "awaiting": the event that ends it.
    case wait
    /// "no idea": who finds out.
    case unknown
    /// "a call": what exists afterwards.
    case eventWithoutResult
    /// "Friday": the date meant, and what happens on a weekend.
    case relativeDay
  }

  /// What is missing.
  public let kind: Kind
  /// The UTF-8 bytes of the words.
  public let bytes: Range<Int>
  /// The question that closes it, in plain words.
  public let question: String

  /// Finds everything an answer leaves open, in the order it was said.
  ///
  /// - Parameters:
  ///   - text: The answer.
  ///   - context: Known people and the day it is said on.
  /// - Returns: At most one finding of each kind.
  /// - Complexity: Linear in the text for each known person.
  public static func all(
    in text: some StringProtocol, context: PhraseContext
  ) -> [Vagueness] {
    let sentence = Sentence(text, context)
    var found: [Kind: Range<Int>] = [:]
    func note(_ kind: Kind, _ bytes: Range<Int>) {
      if found[kind] == nil { found[kind] = bytes }
    }
    var place = 0
    while place < sentence.tokens.count {
      guard let match = EnglishVagueness.signs.match(sentence.tokens, at: place) else {
        place += 1
        continue
      }
      if holds(match.meaning, in: sentence, at: place) {
        note(
          match.meaning,
          sentence.tokens[place].start..<sentence.tokens[match.next - 1].end)
      }
      place = match.next
    }
    times(in: sentence, note)
    return found.map {
      Vagueness(kind: $0.key, bytes: $0.value, question: EnglishVagueness.question($0.key))
    }
    .sorted { ($0.bytes.lowerBound, $0.kind.rawValue) < ($1.bytes.lowerBound, $1.kind.rawValue) }
  }

  /// Whether a length is told by its shorter and its longer end: "two to three weeks".
  ///
  /// - Complexity: Linear in the text.
  public static func hasTwoEnds(_ text: some StringProtocol, context: PhraseContext) -> Bool {
    let sentence = Sentence(text, context)
    return sentence.tokens.indices.contains { place in
      var parser = sentence.parser(at: place)
      guard let said = parser.lengthOrOther() else { return false }
      return !said.others.isEmpty || said.measures.contains { $0.most != nil }
    }
  }

  /// Whether the sign means what it may: a group beside a named person is no missing owner, an
  /// event beside a result has its end.
  private static func holds(_ kind: Kind, in sentence: Sentence, at place: Int) -> Bool {
    switch kind {
    case .groupOwner:
      let word = sentence.tokens[place].text
      let next = place + 1 < sentence.tokens.count ? sentence.tokens[place + 1].text : ""
      // "legal review" names a subject, not whoever does it.
      if EnglishPeople.departments.contains(word), EnglishActs.activities.contains(next) {
        return false
      }
      return PersonPhrase.all(
        in: sentence.words(0..<sentence.tokens.count), context: sentence.context
      )
      .allSatisfy(\.isRoleOnly)
    case .eventWithoutResult:
      return !sentence.tokens.contains { EnglishVagueness.results.contains($0) }
    case .softTime:
      // "No *later* than February 12", "two weeks *later*".
      return sentence.tokens[place].text != "later" || !isLaterThan(sentence, place)
    case .wait: return !isNoWait(sentence.tokens, place)
    case .range, .disclaimer, .hedge, .nonCommit, .unknown, .relativeDay:
      return true
    }
  }

  /// "Counted *once and* entered", "two of those *were waiting for* a key": how often, or what was so.
  private static func isNoWait(_ tokens: [Token], _ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = tokens[place - 1]
    if EnglishTalk.onceWord.contains(tokens[place]) {
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      if let next, EnglishTalk.joiningOnce.contains(next) { return true }
      return EnglishActs.isState(before)
        && (next?.kind != .word || next.map { EnglishTalk.behindOnce.contains($0) } == true)
    }
    // "Half of it *was us waiting for* a key".
    return tokens[max(0, place - 2)..<place].contains { EnglishTalk.wasWords.contains($0) }
  }

  private static func isLaterThan(_ sentence: Sentence, _ place: Int) -> Bool {
    let tokens = sentence.tokens
    if place + 1 < tokens.count, tokens[place + 1].text == "than" { return true }
    return place > 0 && EnglishCalendar.units.meaning(of: tokens[place - 1].text) != nil
  }

  /// Vague lengths and days that hang on today.
  private static func times(
    in sentence: Sentence, _ note: (Kind, Range<Int>) -> Void
  ) {
    let tokens = sentence.tokens
    var place = 0
    while place < tokens.count {
      var parser = sentence.parser(at: place)
      if let measures = parser.measures(),
        measures.contains(where: { $0.approximate || $0.most != nil })
      {
        note(.range, tokens[place].start..<tokens[parser.at - 1].end)
        place = parser.at
        continue
      }
      if let shape = relativeDay(tokens, place) { note(.relativeDay, shape) }
      if EnglishRanges.ends.meaning(of: tokens[place]) != nil {
        note(.softTime, tokens[place].start..<tokens[place].end)
      }
      place += 1
    }
  }

  /// "Friday", "next Thursday", "the 15th" without a month.
  private static func relativeDay(_ tokens: [Token], _ place: Int) -> Range<Int>? {
    let token = tokens[place]
    func isMonth(_ place: Int) -> Bool {
      tokens.indices.contains(place) && EnglishCalendar.months[tokens[place]] != nil
    }
    if token.kind == .ordinal {
      let next =
        place + 1 < tokens.count && EnglishWords.ofWord.contains(tokens[place + 1])
        ? place + 2 : place + 1
      guard !isMonth(place - 1), !isMonth(next) else { return nil }
      if place + 1 < tokens.count, EnglishProse.counted.contains(tokens[place + 1]) {
        return nil
      }
      return token.start..<token.end
    }
    guard EnglishCalendar.weekdays[token] != nil, token.text.utf8.count > 3 || token.capital,
      !tokens[max(0, place - 2)..<min(tokens.count, place + 3)].contains(where: {
        EnglishCalendar.months[$0] != nil || $0.digits == 4
      })
    else { return nil }
    return token.start..<token.end
  }
}
