internal import Scheduling

/// Days off that are told by other words, come again, or were taken back.
extension AbsencePhrase {
  /// "Tom *doesn't work* Fridays": somebody by name, and a rule of days right behind.
  static func regular(
    in sentence: Sentence
  ) -> (person: PersonPhrase?, when: Reading, listed: [Reading], words: String)? {
    guard let found = sentence.first(of: EnglishWindows.notOn),
      let who = sentence.person(in: 0..<found.start, orLoneBefore: found.start), !who.isRoleOnly,
      let rule = sentence.rule(at: found.next)
    else { return nil }
    return (who, rule, [], sentence.words(found.start..<found.next))
  }

  /// "Pedro *leaves on Friday for three weeks*": a day right behind, and for how long.
  static func departing(
    in sentence: Sentence
  ) -> (person: PersonPhrase?, when: Reading, listed: [Reading], words: String)? {
    let tokens = sentence.tokens
    guard
      let verb = tokens.indices.dropFirst().dropLast().first(where: {
        EnglishWindows.departing.contains(tokens[$0])
      }), let who = sentence.person(in: 0..<verb, orLoneBefore: verb), !who.isRoleOnly,
      let said = sentence.time(from: verb + 1), said.bytes.lowerBound == tokens[verb + 1].start,
      let days = days(in: sentence, after: verb + 1), let span = days.when.span,
      span.first != nil, span.last != nil, span.first != span.last
    else { return nil }
    return (who, days.when, days.listed, sentence.words(verb..<verb + 1))
  }

  /// Whether words for being away say that somebody is not, or no more: "Priya's *not out* next week",
  /// "Otto *used to be off* on Fridays".
  static func isTakenBack(
    _ found: (meaning: Bool, start: Int, next: Int), in sentence: Sentence
  ) -> Bool {
    sentence.isFormer(at: found.start)
      || found.start > 0 && EnglishProse.denials.contains(sentence.tokens[found.start - 1])
  }

  /// "Imran was on leave *last week*".
  private static func isOver(
    _ found: (meaning: Bool, start: Int, next: Int), in sentence: Sentence
  ) -> Bool {
    sentence.time(from: found.next)?.reading.span?.last.map { $0 < sentence.context.today } ?? false
  }

  /// Whether a sentence only says that somebody may be away: "*if* Imran is out in January", "Imran
  /// *might* be out that week".
  ///
  /// - Complexity: Linear in the text.
  public static func isUncertain(_ text: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    for place in tokens.indices.dropFirst()
    where EnglishWindows.away.match(tokens, at: place) != nil
      || EnglishPlaces.names.contains(tokens[place])
        && EnglishWords.atOrIn.contains(tokens[place - 1])
    {
      let clause = tokens[..<place].lastIndex(where: \.isPause).map { $0 + 1 } ?? 0
      return tokens[clause..<place].indices.contains { at in
        EnglishWindows.unsure.contains(tokens[at])
          // "May is out in April" is her name.
          && (at > clause || EnglishCalendar.months[tokens[at]] == nil)
      }
    }
    return false
  }

  /// Whether a sentence says of somebody that they are not away after all, or no more.
  ///
  /// - Complexity: Linear in the text.
  public static func denies(_ text: some StringProtocol, in context: PhraseContext) -> Bool {
    let sentence = Sentence(text, context)
    let tokens = sentence.tokens
    var from = 0
    while let found = sentence.first(of: EnglishWindows.away, from: from) {
      from = found.start + 1
      if isTakenBack(found, in: sentence) || isOver(found, in: sentence)
        || sentence.times.isDenied(tokens, before: found.start)
          && sentence.people.mention(at: 0, alone: false) != nil
      {
        return true
      }
    }
    // "Ivan's leave was cancelled".
    return tokens.indices.contains { place in
      EnglishWindows.daysOff.contains(tokens[place])
        && (place + 1..<min(place + 4, tokens.count)).contains {
          EnglishWindows.takenBack.match(tokens, at: $0) != nil
        }
    }
  }
}
