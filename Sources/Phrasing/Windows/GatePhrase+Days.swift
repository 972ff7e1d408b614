internal import Scheduling

/// The days on which it decides.
extension GatePhrase {
  /// The days after the verb, or before it, and the place where whoever decides ends.
  static func days(
    in sentence: Sentence, beside verb: (meaning: EnglishWindows.Deciding, start: Int, next: Int)
  ) -> (days: Sentence.Days, end: Int)? {
    if let days = appointed(in: sentence, verb) ?? days(in: sentence, after: verb.next) {
      return (days, verb.start)
    }
    return verb.meaning == .acts ? dayBefore(verb.start, in: sentence) : nil
  }

  /// "The steering committee *on 12 March* decides the launch": a body's day, before what it does.
  private static func dayBefore(
    _ verb: Int, in sentence: Sentence
  ) -> (days: Sentence.Days, end: Int)? {
    let tokens = sentence.tokens
    guard let on = tokens[..<verb].lastIndex(where: { EnglishWords.onWord.contains($0) }), on > 0,
      verb - on < 6, EnglishWindows.bodies.contains(tokens[on - 1].text)
    else { return nil }
    var parser = sentence.parser(at: on)
    guard let day = parser.bounded(), parser.at == verb, case .date = day.best else { return nil }
    return ((parser.reading(day), []), on)
  }

  /// "She stands in 1–12 February, *so she signs on the 2nd*": a day of the stretch that was told,
  /// and no habit.
  static func isDayOfStretch(
    in sentence: Sentence, _ verb: (meaning: EnglishWindows.Deciding, start: Int, next: Int)
  ) -> Bool {
    guard !isRule(in: sentence, after: verb.next) else { return false }
    return sentence.times.spans(in: Array(sentence.tokens[..<verb.start])).contains { span in
      guard case .range(let days)? = span.reading.date, let first = days.first,
        let last = days.last
      else { return false }
      return last - first < 31
    }
  }

  /// The place after the launch that is decided: "decides *go-live* on 12 March".
  private static func afterEvent(_ sentence: Sentence, _ verb: Int) -> Int {
    var parser = sentence.parser(at: verb)
    return parser.event()?.best.grain == .day ? parser.at : verb
  }

  /// The rule or the listed days within a few words after the verb.
  static func days(
    in sentence: Sentence, after verb: Int
  ) -> Sentence.Days? {
    if let seldom = afterSeldom(sentence, verb) {
      if let next = sentence.first(of: EnglishWindows.nextTime, from: seldom) {
        return days(in: sentence, after: next.next)
      }
      var parser = sentence.parser(at: verb)
      return parser.recurrence().map { (RecurrencePhrase.reading($0, in: sentence.context), []) }
    }
    let verb = afterEvent(sentence, afterRate(sentence, verb))
    for place in verb..<min(verb + 4, sentence.tokens.count) {
      if place > verb, sentence.tokens[place - 1].kind != .word { return nil }
      // "runs training for two weeks": a length, whatever it is counted from.
      if EnglishWords.forWord.contains(sentence.tokens[place].text) { return nil }
      // "Processes objections in twenty days": how long that takes.
      if EnglishWords.withinOrIn.contains(sentence.tokens[place]) {
        var parser = sentence.parser(at: place + 1)
        if parser.measures() != nil { return nil }
      }
      if let listed = daysBeforeMonth(in: sentence, at: place) { return listed }
      // "approves it by the 15th" is one act, and no habit.
      if let time = sentence.times.time(in: sentence.tokens, from: place)?.reading.date,
        case .range = time
      {
        return nil
      }
      // "The training runs three weeks from April 5": how long, and no day on which it is decided.
      var parser = sentence.parser(at: place)
      if parser.measures() != nil, parser.take(EnglishWords.beginnings) { return nil }
      parser = sentence.parser(at: place)
      if let rule = parser.recurrence() {
        return (RecurrencePhrase.reading(rule, in: sentence.context), [])
      }
      parser = sentence.parser(at: place)
      if let rule = parser.habit() {
        return (RecurrencePhrase.reading(rule, in: sentence.context), [])
      }
      parser = sentence.parser(at: place)
      if let first = parser.bounded(), parser.at > place, case .date = first.best {
        var listed: [Reading] = []
        var last = first
        while let next = parser.nextListed(after: last) {
          listed.append(parser.reading(next))
          last = next
        }
        let own = sentence.inMonth(of: listed.first, placed: place) ?? first
        return (parser.reading(own), listed)
      }
    }
    return nil
  }

  /// "On *14 and 28 January*": days before the month they share.
  private static func daysBeforeMonth(in sentence: Sentence, at place: Int) -> Sentence.Days? {
    var parser = sentence.parser(at: place)
    // "Dry *runs* 17 and 24 May" are what somebody has, and no days on which it is decided.
    guard parser.take(EnglishWords.onWord) else { return nil }
    _ = parser.take(EnglishRanges.the)
    guard let days = parser.daysBeforeMonth() else { return nil }
    let readings = days.map { parser.reading(Choice(.date($0))) }
    return (readings[0], Array(readings.dropFirst()))
  }

  /// Whether a rule is said that can be nothing else, within a few words after the verb.
  static func isRule(in sentence: Sentence, after verb: Int) -> Bool {
    (verb..<min(verb + 4, sentence.tokens.count)).contains { place in
      var parser = sentence.parser(at: place)
      return parser.recurrence() != nil
    }
  }

  /// "Neil *signs Wednesday*": one day of a human, where neither "only" nor "Wednesdays" makes a habit
  /// of it.
  static func isOneWeekday(
    in sentence: Sentence, after verb: (meaning: EnglishWindows.Deciding, start: Int, next: Int)
  ) -> Bool {
    let tokens = sentence.tokens
    guard !isRule(in: sentence, after: verb.next),
      !tokens[max(0, verb.start - 2)..<verb.next].contains(where: {
        EnglishWindows.limits.contains($0.text)
      }),
      // "Priya reviews *the new vendor access policy on* Wednesday".
      let day = tokens[verb.next...].prefix(while: isOfClause).firstIndex(where: \.isWeekday)
    else { return false }
    return EnglishCalendar.pluralWeekdays[tokens[day].text] == nil
      && !tokens[verb.next..<day].contains { EnglishWords.onlyWord.contains($0) }
      && !tokens[(day + 1)...].prefix(2).contains { EnglishWords.onlyWord.contains($0) }
  }

  /// "Sven *signs the lease on the 18th*": one day of a human as well, where it is one thing that is
  /// signed.
  static func isOneDayOfMonth(
    in sentence: Sentence, after verb: (meaning: EnglishWindows.Deciding, start: Int, next: Int)
  ) -> Bool {
    let tokens = sentence.tokens
    guard verb.next + 2 < tokens.count, !isRule(in: sentence, after: verb.next),
      EnglishStepWords.itself.contains(tokens[verb.next])
        || EnglishWords.determiners.contains(tokens[verb.next]),
      !tokens[max(0, verb.start - 2)..<verb.next].contains(where: {
        EnglishWindows.limits.contains($0.text)
      }),
      let day = tokens[(verb.next + 1)...].prefix(10).firstIndex(where: { $0.kind != .word }),
      tokens[day].kind == .ordinal, EnglishRanges.the.contains(tokens[day - 1]),
      day - 1 > verb.next
    else { return false }
    return day + 1 == tokens.count || tokens[day + 1].isPause
  }

  /// Whether a clause goes on with the token: no mark, and no word that turns to something else.
  private static func isOfClause(_ token: Token) -> Bool {
    token.kind == .word && !EnglishProse.turns.contains(token)
  }

  /// Whether a rule or a day begins right here: "…, Dana presents it on Tuesdays" is of Dana.
  private static func begins(_ sentence: Sentence, at place: Int) -> Bool {
    var parser = sentence.parser(at: place)
    if parser.recurrence() != nil { return true }
    parser = sentence.parser(at: place)
    if parser.habit() != nil { return true }
    parser = sentence.parser(at: place)
    return parser.bounded() != nil
  }

  /// The days behind a pause, or within a few words: "goes to the council over there, *last Tuesday
  /// of the month*".
  static func lateDays(
    in sentence: Sentence, from start: Int
  ) -> Sentence.Days? {
    let tokens = sentence.tokens
    // Whether nothing but small words stands since the pause.
    var isOpen = true
    for place in start..<min(start + 8, tokens.count) {
      let token = tokens[place]
      if token.kind == .comma {
        isOpen = true
        continue
      }
      if EnglishWindows.sessions.contains(token.text)
        || EnglishWindows.relatives.contains(token.text)
        || EnglishWindows.decides.meaning(of: token.text) != nil
      {
        continue
      }
      defer { isOpen = false }
      guard isOpen, begins(sentence, at: place), let days = days(in: sentence, after: place),
        days.when.recurrence != nil || !days.listed.isEmpty
      else { continue }
      return days
    }
    return nil
  }

  /// The place after "once in a quarter,", which says no day.
  private static func afterSeldom(_ sentence: Sentence, _ verb: Int) -> Int? {
    let tokens = sentence.tokens
    guard verb < tokens.count, EnglishWindows.seldom.contains(tokens[verb].text) else { return nil }
    var place = verb + 1
    if place < tokens.count, EnglishWords.atOrIn.contains(tokens[place].text) { place += 1 }
    guard place + 1 < tokens.count,
      EnglishWords.perArticle.contains(tokens[place])
        || EnglishRecurrences.every.match(tokens, at: place) != nil,
      EnglishCalendar.units.meaning(of: tokens[place + 1].text) != nil
    else { return nil }
    return place + 2
  }

  /// "Only sit *four times a year:* Dec 17, Mar 11": the place after how often, where days follow.
  private static func afterRate(_ sentence: Sentence, _ verb: Int) -> Int {
    let tokens = sentence.tokens
    guard let times = tokens[verb...].prefix(3).firstIndex(where: { $0.text == "times" }),
      times + 3 < tokens.count, EnglishWords.perArticle.contains(tokens[times + 1]),
      EnglishCalendar.units.meaning(of: tokens[times + 2].text) != nil
    else { return verb }
    let next = times + 3
    return [.colon, .comma, .dash].contains(tokens[next].kind) ? next + 1 : next
  }

  /// "The CSE is the third Thursday, *so 21 January or 18 February*": a place in the month that two
  /// days fall on comes again, whatever it is that does.
  static func isConfirmed(_ when: Reading, in sentence: Sentence, after verb: Int) -> Bool {
    guard let rule = when.recurrence, rule.frequency == .monthly, let place = rule.days.first,
      rule.days.count == 1, place.ordinal > 0
    else { return false }
    guard let pause = sentence.tokens[verb...].firstIndex(where: \.isPause) else { return false }
    let days = sentence.days(from: pause)
    return days.count > 1
      && days.allSatisfy { day in
        day.weekday == place.weekday && (day.components.day - 1) / 7 + 1 == place.ordinal
      }
  }
}
