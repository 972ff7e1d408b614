public import Scheduling

/// The last day for papers, told by its weekday or by a length, and where a day goes that is none.
extension GatePhrase {
  /// A weekday before the one on which a body meets.
  public struct WeekdayBefore: Hashable, Sendable {
    /// The weekday.
    public let weekday: Weekday
    /// Whether it is that of the week before: "Wednesday noon in the week before".
    public let isOfWeekBefore: Bool
  }

  /// "The Friday before", "5pm Wednesday the week before", where nothing stands behind that it is
  /// before of.
  ///
  /// - Complexity: Linear in the text.
  public static func weekdayBefore(in text: some StringProtocol) -> WeekdayBefore? {
    let tokens = Tokenizer.tokens(of: text)
    for place in tokens.indices.dropLast() {
      guard let weekday = EnglishCalendar.weekdays[tokens[place].text] else { continue }
      let next = tokens[(place + 1)...].firstIndex { token in
        !EnglishWindows.noons.contains(token.text) && token.kind != .number
          && !EnglishWindows.halfDays.contains(token.text)
          && !EnglishWindows.beforeWeekBefore.contains(token.text)
      }
      guard let next else { continue }
      let week = EnglishWindows.weekBefore.match(tokens, at: next)
      let isAhead = EnglishWindows.ahead.contains(tokens[next].text) && next <= place + 2
      // "The Wednesday before *by noon*": the hour, and nothing that it is before of.
      guard let end = week?.next ?? (isAhead ? next + 1 : nil),
        end == tokens.count || tokens[end].isPause
          || EnglishWords.atWord.contains(tokens[end].text)
          || EnglishWords.byWord.contains(tokens[end].text)
      else { continue }
      return WeekdayBefore(weekday: weekday, isOfWeekBefore: week != nil)
    }
    return nil
  }

  /// Whether papers are due "on the day before" a body meets.
  ///
  /// - Complexity: Linear in the text.
  public static func isDayBefore(_ text: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    return tokens.indices.contains { place in
      guard let eve = EnglishWindows.eves.match(tokens, at: place) else { return false }
      let isCounted = place > 0 && EnglishNumbers.begins(tokens[place - 1])
      return !isCounted && (eve.next == tokens.count || tokens[eve.next].isPause)
    }
  }

  /// How long before its days a body's papers must be there, in whatever form it is told.
  static func papers(
    before days: (when: Reading, listed: [Reading]), in sentence: Sentence
  ) -> DurationValue? {
    hours(in: sentence) ?? cutoff(in: sentence) ?? cutoff(to: days.when, in: sentence)
      ?? cutoff(from: days, in: sentence)
  }

  /// Whether papers are told by a time of which nothing was made: "papers 36 hours before".
  static func leavesPapersOpen(
    in sentence: Sentence, besides days: (when: Reading, listed: [Reading])
  ) -> Bool {
    let tokens = sentence.tokens
    guard papers(before: days, in: sentence) == nil, let start = papersStart(in: sentence) else {
      return false
    }
    let clause = tokens[start...].prefix { $0.kind != .dot && $0.kind != .semicolon }
    return clause.contains { token in
      token.tellsTime || [.number, .ordinal].contains(token.kind)
        || EnglishWindows.hours.contains(token) || EnglishNumbers.begins(token)
    }
  }

  /// Where a clause of its own speaks of papers, behind the days of the body.
  private static func papersStart(in sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    return tokens.indices.dropFirst(2).first { place in
      EnglishWindows.papers.contains(tokens[place])
        && tokens[..<place].suffix(3).contains { token in
          // "… *but* the pack closes 8 January".
          token.isPause || EnglishWindows.buts.contains(token)
            || EnglishWords.andWord.contains(token.text)
        }
    }
  }

  /// "Pre-reads *48 hours before*": whole days of hours are so many working days.
  private static func hours(in sentence: Sentence) -> DurationValue? {
    let tokens = sentence.tokens
    for place in tokens.indices.dropFirst() where EnglishWindows.hours.contains(tokens[place]) {
      var parser = sentence.parser(at: place - 1)
      guard place + 1 < tokens.count, EnglishWindows.ahead.contains(tokens[place + 1]),
        let count = parser.cardinal(), count > 0, count.isMultiple(of: 24), parser.at == place
      else { continue }
      return DurationValue(.work(count / 24))
    }
    return nil
  }

  /// "The trustees meet on 21 January, *agenda closes on the 7th*": the working days between the two,
  /// where the body's days are one.
  private static func cutoff(
    from days: (when: Reading, listed: [Reading]), in sentence: Sentence
  ) -> DurationValue? {
    guard days.listed.isEmpty, case .date(let own)? = days.when.date,
      let start = papersStart(in: sentence), let said = sentence.time(from: start)
    else { return nil }
    let told = [said.reading.date?.deadline, sameMonth(as: own, said, in: sentence)]
    guard let day = told.compactMap({ $0 }).last(where: { $0 < own && own - $0 < 60 }) else {
      return nil
    }
    let between = (day.number..<own.number).count {
      CivilDate(number: $0).weekday < .saturday
    }
    return DurationValue(.work(between))
  }

  /// "The *7th*" behind a day of January is that of January.
  private static func sameMonth(
    as own: CivilDate, _ said: Phrase.Span, in sentence: Sentence
  ) -> CivilDate? {
    let words = sentence.tokens.filter { said.bytes.contains($0.start) }
    guard !words.contains(where: { EnglishCalendar.months[$0.text] != nil }),
      let number = words.last(where: { $0.kind == .ordinal })?.number
    else { return nil }
    let (year, month, _) = own.components
    return CivilDate(year: year, month: month, day: number)
  }

  /// "CAB is Wednesdays, tickets in *by Monday*", "papers are in *the Friday before*": the working days
  /// from that weekday to the body's own.
  static func cutoff(to when: Reading, in sentence: Sentence) -> DurationValue? {
    let tokens = sentence.tokens
    guard let rule = when.recurrence, rule.days.count == 1, let own = rule.days.first?.weekday,
      own < .saturday
    else { return nil }
    let hasPapers = tokens.contains { EnglishWindows.papers.contains($0.text) }
    let told = tokens.indices.dropFirst().compactMap { place -> Weekday? in
      guard let weekday = EnglishCalendar.weekdays[tokens[place].text], weekday < .saturday else {
        return nil
      }
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      // "By Friday December 4" is one day.
      if let next,
        [.number, .ordinal].contains(next.kind)
          || EnglishCalendar.months[next.text] != nil
      {
        return nil
      }
      guard hasPapers || isDue(in: sentence, before: place) else { return nil }
      let isBy =
        EnglishWords.byWord.contains(tokens[place - 1])
        || EnglishWords.dueWord.contains(tokens[place - 1])
      return isBy || next.map { EnglishWindows.ahead.contains($0) } == true ? weekday : nil
    }
    guard told.count == 1, let weekday = told.first, weekday != own, roll(in: sentence) == nil
    else { return nil }
    let between = (own.rawValue - weekday.rawValue + 7) % 7
    return DurationValue(.work(weekday < own ? between : between - 2))
  }

  /// "Orders on Thursdays, *has to be in by* Wednesday": something is asked for in a clause of its own,
  /// and nobody says that they do it.
  private static func isDue(in sentence: Sentence, before place: Int) -> Bool {
    let tokens = sentence.tokens
    guard
      let pause = tokens[..<place].lastIndex(where: { token in
        token.isPause || EnglishWords.andWord.contains(token.text)
      }),
      !tokens[(pause + 1)..<place].contains(where: { EnglishWindows.promising.contains($0.text) })
    else { return false }
    return tokens[(pause + 1)..<place].contains { EnglishWindows.requiring.contains($0.text) }
  }

  /// "The stack has to be there *the night before*": one working day.
  private static func eve(in sentence: Sentence) -> DurationValue? {
    let tokens = sentence.tokens
    let isEve = tokens.indices.contains { place in
      guard place > 0, !EnglishNumbers.begins(tokens[place - 1]),
        let eve = EnglishWindows.eves.match(tokens, at: place)
      else { return false }
      return eve.next == tokens.count || tokens[eve.next].isPause
    }
    guard isEve, roll(in: sentence) == nil else { return nil }
    let day = Measure(count: 1, unit: .workingDay)
    return PhraseParser.duration(of: [day], vague: false)?.best
  }

  /// "papers close three days before", "needs 3 days with the papers".
  static func cutoff(in sentence: Sentence) -> DurationValue? {
    let tokens = sentence.tokens
    let hasPapers = tokens.contains { EnglishWindows.papers.contains($0.text) }
    for place in tokens.indices where tokens[place].kind == .number || tokens[place].kind == .word {
      var parser = sentence.parser(at: place)
      guard let measures = parser.measures(),
        let length = PhraseParser.duration(of: measures, vague: false)
      else { continue }
      guard hasPapers else {
        // "Needs everything three days ahead": the clause ends there.
        let end = parser.at + 1
        if parser.at < tokens.count,
          EnglishWindows.ahead.contains(tokens[parser.at].text)
            || EnglishWindows.earlyWord.contains(tokens[parser.at]),
          end == tokens.count || [.comma, .dot, .semicolon].contains(tokens[end].kind)
        {
          return length.best
        }
        continue
      }
      let near = tokens[parser.at...].prefix(4)
      if near.contains(where: {
        EnglishWindows.ahead.contains($0.text) || EnglishWindows.papers.contains($0.text)
          || EnglishWindows.earlyWord.contains($0)
      }) {
        return length.best
      }
    }
    return hasPapers ? eve(in: sentence) : nil
  }

  /// "if it falls on a weekend, the Friday before".
  static func roll(in sentence: Sentence) -> Roll? {
    let tokens = sentence.tokens
    guard let weekend = tokens.firstIndex(where: { EnglishWindows.weekends.contains($0.text) })
    else { return nil }
    for token in tokens[weekend...] {
      if EnglishWindows.rollBefore.contains(token.text) { return .previous }
      if EnglishWindows.rollAfter.contains(token.text) { return .next }
    }
    // "Slides to *the Monday* if it falls on a Saturday".
    let days = tokens.indices.dropFirst().filter { EnglishRanges.the.contains(tokens[$0 - 1]) }
      .compactMap { EnglishCalendar.weekdays[tokens[$0].text] }
    if days == [.monday] { return .next }
    if days == [.friday] { return .previous }
    return nil
  }
}
