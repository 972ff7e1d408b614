/// Somebody told as missing: "no Raj from Monday", "we lose Fiona on the 4th".
extension AbsencePhrase {
  /// The person whom the others do without, with the days that follow right behind the name.
  static func lacking(
    in sentence: Sentence
  ) -> Away? {
    let tokens = sentence.tokens
    for place in tokens.indices.dropLast(2)
    where EnglishWindows.lacking.contains(tokens[place].text) {
      // "No Sage from Monday" may be a program: only a name, or somebody known.
      let start = place + 1
      guard
        let who = sentence.people.mention(at: start, alone: false)
          ?? (EnglishGivenNames.names.contains(tokens[start])
            ? sentence.people.lone(at: start) : nil),
        !who.person.isRoleOnly, who.next < tokens.count, beginsTime(who.next, in: sentence),
        let days = days(in: sentence, after: who.next)
      else { continue }
      let isMore = sentence.tellsMore(than: [days.when] + days.listed, from: who.next)
      let when = isMore ? days.when.asked(.severalDays, in: sentence.context) : days.when
      return (who.person, when, days.listed, sentence.words(place..<start))
    }
    return nil
  }

  /// Whether a time begins right here, with or without "on".
  private static func beginsTime(_ place: Int, in sentence: Sentence) -> Bool {
    guard let time = sentence.weekday(at: place) ?? sentence.time(from: place) else { return false }
    let start = time.bytes.lowerBound
    return start == sentence.tokens[place].start
      || place + 1 < sentence.tokens.count && start == sentence.tokens[place + 1].start
        && EnglishWindows.onOrIn.contains(sentence.tokens[place].text)
  }
}
