internal import Scheduling

/// Days on which something can be decided: "the board finance committee meets on the 15th,
/// papers close three days before".
public struct GatePhrase: Hashable, Sendable {
  /// Where a day goes that nobody works on.
  public enum Roll: String, Hashable, Sendable {
    /// To the working day before.
    case previous
    /// To the working day after.
    case next
  }

  /// The deciding body or person in words: "the board finance committee".
  public let body: String
  /// The person, when the body is one: "Lee Park in finance".
  public let person: PersonPhrase?
  /// Whether the body is a department and nothing else: "finance", "the legal team".
  public let isDepartment: Bool
  /// Whether it is only said to meet; an act of its own is a step.
  public let isMeeting: Bool
  /// The days: a rule, or one listed day.
  public let when: Reading
  /// Further listed days: "22 Sep, 17 Nov".
  public let listed: [Reading]
  /// How long before a day the papers must be there.
  public let cutoff: DurationValue?
  /// Where a day off goes, when said.
  public let roll: Roll?

  /// Finds a decision window in a sentence.
  ///
  /// A day of the month or a weekday after "meets" or "approves" is a rule: "on the 15th" is
  /// every month's.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - context: Known people and the day it is said on.
  /// - Returns: `nil` when no body is said to decide on days.
  /// - Complexity: Linear in the text for each known person.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> GatePhrase? {
    let sentence = Sentence(text, context)
    guard !sentence.isQuestion else { return nil }
    var from = 0
    while let verb = sentence.first(of: EnglishWindows.decides, from: from) {
      from = verb.start + 1
      // "The licence runs out on 31 December": that is an end, and nobody's decision.
      if verb.next < sentence.tokens.count, sentence.tokens[verb.next].text == "out" { continue }
      // "The payment *runs* go out": a thing, and nothing that is done.
      if verb.next < sentence.tokens.count, verb.meaning == .acts,
        EnglishWindows.runs.contains(sentence.tokens[verb.start]),
        EnglishWindows.decides.match(sentence.tokens, at: verb.next) != nil
      {
        continue
      }
      // "He signs nothing between Christmas and New Year".
      if verb.next < sentence.tokens.count,
        EnglishProse.denials.contains(sentence.tokens[verb.next].text)
      {
        continue
      }
      guard verb.start > 0, !sentence.times.isDenied(sentence.tokens, before: verb.start),
        let days = days(in: sentence, after: verb.next)
      else { continue }
      if verb.meaning == .is,
        days.when.recurrence == nil
          || !EnglishWindows.bodies.contains(sentence.tokens[verb.start - 1].text)
          || EnglishRecurrences.every.match(sentence.tokens, at: verb.next) == nil,
        !isConfirmed(days.when, in: sentence, after: verb.next)
      {
        continue
      }
      let subject = body(in: sentence, before: verb.start)
      // "Sam has a call every Monday" is no decision.
      if verb.meaning == .holds,
        !(isBody(subject.words) && isRule(in: sentence, after: verb.next))
      {
        continue
      }
      let opening = sentence.tokens.first { $0.start >= subject.start }
      let isPronoun = opening.map { EnglishWords.heOrShe.contains($0.text) } ?? false
      // "She approves on Fridays" is a habit, "he reviews it on Monday" an appointment.
      if !(isPronoun && verb.meaning == .acts && isRule(in: sentence, after: verb.next)),
        opening.map({ EnglishWindows.ourselvesMeeting.contains($0.text) }) == true
      {
        continue
      }
      // "Tom can meet on July 9": an appointment with a human, and no day on which a body decides.
      if verb.meaning == .meets, subject.person != nil, days.when.recurrence == nil { continue }
      // "Omar is to approve it by Friday", "Dana signs on July 9": one act of a human.
      if verb.meaning == .acts, subject.person != nil, days.when.recurrence == nil,
        days.listed.isEmpty
          || EnglishActs.auxiliaries.contains(sentence.tokens[verb.start - 1])
          || EnglishWords.toWord.contains(sentence.tokens[verb.start - 1])
      {
        continue
      }
      return GatePhrase(
        body: subject.words, person: subject.person,
        isDepartment: subject.person == nil && isDepartment(subject.words),
        isMeeting: verb.meaning != .acts,
        when: limited(anchored(days.when, in: sentence), in: sentence), listed: days.listed,
        cutoff: cutoff(in: sentence) ?? cutoff(to: days.when, in: sentence),
        roll: roll(in: sentence))
    }
    return sitting(in: sentence) ?? passed(in: sentence)
  }

  /// "That is decided *in the investment round*, on the first Tuesday": the body that something is
  /// decided in, and its days.
  private static func passed(in sentence: Sentence) -> GatePhrase? {
    let tokens = sentence.tokens
    guard let verb = sentence.first(of: EnglishWindows.decided), verb.next + 1 < tokens.count else {
      return nil
    }
    let first = sentence.people.isDeterminer(tokens[verb.next]) ? verb.next + 1 : verb.next
    let body = tokens[first...].prefix(5).lastIndex { EnglishPeople.bodies.contains($0) }
    var end = first
    while end < tokens.count, end < first + 5, isPart(tokens[end]),
      !EnglishWindows.relatives.contains(tokens[end].text), body.map({ end <= $0 }) ?? true
    { end += 1 }
    // "It goes to Dana on Fridays" is said of a human: only what is called a body is one.
    let isBody = body.map { $0 < end } == true
    // "It is decided in the end, on Monday" is one day; a place in the month is a habit.
    guard end > first, verb.meaning || isBody, let days = lateDays(in: sentence, from: end),
      isBody || days.when.recurrence?.frequency == .monthly
    else { return nil }
    return GatePhrase(
      body: sentence.words(verb.next..<end), person: nil, isDepartment: false, isMeeting: true,
      when: anchored(days.when, in: sentence), listed: days.listed, cutoff: cutoff(in: sentence),
      roll: roll(in: sentence))
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
  ) -> (when: Reading, listed: [Reading])? {
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

  /// "… every other month, *next one's January 27*": the day that a rule is counted from.
  static func anchored(_ reading: Reading, in sentence: Sentence) -> Reading {
    guard var rule = reading.recurrence, rule.interval > 1, rule.start == nil,
      let next = sentence.first(of: EnglishWindows.nextTime),
      let day = sentence.day(from: next.next),
      rule.days.isEmpty || rule.days.contains(where: { $0.weekday == day.weekday })
    else { return reading }
    rule.start = day
    return RecurrencePhrase.reading(Choice(rule), in: sentence.context)
  }

  /// "…, *nothing in August*", "on bank holidays it's *skipped*": the turns that are left out, which
  /// are asked for where they are no months.
  static func limited(_ reading: Reading, in sentence: Sentence) -> Reading {
    guard let rule = reading.recurrence else { return reading }
    let tokens = sentence.tokens
    if rule.months.isEmpty {
      for place in tokens.indices
      where EnglishRecurrences.leavingOut.match(tokens, at: place) != nil {
        var parser = sentence.parser(at: place)
        guard let out = parser.monthsLeftOut(), var left = Choice(rule).without(out) else {
          continue
        }
        left.asks = reading.kind == .ambiguous
        return RecurrencePhrase.reading(left, in: sentence.context)
      }
    }
    // "The council sits monthly": on some day.
    if rule.frequency != .daily, rule.days.isEmpty, rule.monthDays.isEmpty, rule.start == nil {
      return reading.asked(.needsDay, in: sentence.context)
    }
    // "If it falls on a holiday, the Friday before" moves it.
    let isSkipped =
      tokens.contains { EnglishWindows.omissions.contains($0) }
      && tokens.contains { EnglishWindows.holidays.contains($0) }
    // "…, *but January 18* is a holiday".
    let isTurned = tokens.indices.contains { place in
      EnglishWindows.contrasts.contains(tokens[place])
        && (place + 1..<min(place + 4, tokens.count)).contains {
          sentence.times.time(in: tokens, from: $0)?.reading.date != nil
        }
    }
    return isSkipped || isTurned ? reading.asked(.exceptionUnknown, in: sentence.context) : reading
  }

  private static func body(
    in sentence: Sentence, before verb: Int
  ) -> (words: String, person: PersonPhrase?, start: Int) {
    var start = verb
    while start > 0,
      sentence.tokens[start - 1].kind == .word
        || sentence.tokens[start - 1].kind == .dash
    { start -= 1 }
    while start < verb, EnglishWindows.clauseOpeners.contains(sentence.tokens[start].text) {
      start += 1
    }
    // "They only meet on Mondays": how often is no part of who.
    var verb = verb
    while verb > start + 1, EnglishWindows.limits.contains(sentence.tokens[verb - 1].text) {
      verb -= 1
    }
    if start < verb, EnglishWords.heOrShe.contains(sentence.tokens[start].text),
      let named = sentence.person(in: 0..<start), !named.isOnlyRole
    {
      return (named.words, named, named.bytes.lowerBound)
    }
    let person = sentence.people.mention(at: start, alone: false)?.person
    if start + 1 == verb, EnglishWords.they.contains(sentence.tokens[start].text) {
      let words = antecedent(in: sentence, before: start) ?? sentence.words(start..<verb)
      return (words, nil, sentence.tokens[start].start)
    }
    // "There's the governance committee, *which* meets on …": what stands before the comma.
    if start + 1 == verb, EnglishWindows.relatives.contains(sentence.tokens[start].text) {
      if EnglishWindows.personal.contains(sentence.tokens[start].text),
        let named = sentence.person(in: 0..<start), !named.isOnlyRole
      {
        return (named.words, named, named.bytes.lowerBound)
      }
      let words = antecedent(in: sentence, before: start) ?? sentence.words(start..<verb)
      return (words, nil, sentence.tokens[start].start)
    }
    let isNamed = person.map { !$0.isOnlyRole } ?? false
    let place = start < verb ? start : verb
    return (sentence.words(start..<verb), isNamed ? person : nil, sentence.tokens[place].start)
  }

  /// "Finance", "the legal team": departments, and words that only say that those are people.
  private static func isDepartment(_ words: String) -> Bool {
    let words = words.split(separator: " ").map { (text: $0.lowercased(), isCapital: $0 == "IT") }
    func isDepartment(_ word: (text: String, isCapital: Bool)) -> Bool {
      EnglishPeople.departments.contains(word.text) && (word.text != "it" || word.isCapital)
    }
    return words.contains(where: isDepartment)
      && words.allSatisfy { isDepartment($0) || EnglishWindows.ofDepartment.contains($0.text) }
  }

  /// What "they" are: the body named in the sentence before.
  private static func antecedent(in sentence: Sentence, before place: Int) -> String? {
    guard
      let last = sentence.tokens[..<place].indices.last(where: {
        EnglishWindows.bodies.contains(sentence.tokens[$0].text) || sentence.people.isDepartment($0)
      })
    else { return nil }
    var start = last
    while start > 0, sentence.tokens[start - 1].kind == .word,
      !EnglishWords.prepositions.contains(sentence.tokens[start - 1].text),
      start == last || !sentence.people.isDeterminer(sentence.tokens[start])
    { start -= 1 }
    return sentence.words(start..<last + 1)
  }

  /// Whether the words name a body, or stand for those spoken of.
  private static func isBody(_ words: String) -> Bool {
    let words = words.lowercased().split(separator: " ").map(String.init)
    return words == ["they"]
      || words.last.map(EnglishWindows.bodies.contains) == true
  }

  /// "The CSE is the third Thursday, *so 21 January or 18 February*": a place in the month that two
  /// days fall on comes again, whatever it is that does.
  private static func isConfirmed(_ when: Reading, in sentence: Sentence, after verb: Int) -> Bool {
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

  /// Whether a rule is said that can be nothing else, within a few words after the verb.
  private static func isRule(in sentence: Sentence, after verb: Int) -> Bool {
    (verb..<min(verb + 4, sentence.tokens.count)).contains { place in
      var parser = sentence.parser(at: place)
      return parser.recurrence() != nil
    }
  }

  /// The rule or the listed days within a few words after the verb.
  static func days(
    in sentence: Sentence, after verb: Int
  ) -> (when: Reading, listed: [Reading])? {
    if let seldom = afterSeldom(sentence, verb) {
      if let next = sentence.first(of: EnglishWindows.nextTime, from: seldom) {
        return days(in: sentence, after: next.next)
      }
      var parser = sentence.parser(at: verb)
      return parser.recurrence().map { (RecurrencePhrase.reading($0, in: sentence.context), []) }
    }
    let verb = afterRate(sentence, verb)
    for place in verb..<min(verb + 4, sentence.tokens.count) {
      if place > verb, sentence.tokens[place - 1].kind != .word { return nil }
      // "runs training for two weeks": a length, whatever it is counted from.
      if EnglishWords.forWord.contains(sentence.tokens[place].text) { return nil }
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
        return (parser.reading(first), listed)
      }
    }
    return nil
  }
}

extension Token {
  /// Whether it picks out days of the calendar: a number, an ordinal, a weekday, a "next".
  var tellsDay: Bool {
    switch kind {
    case .number, .ordinal: true
    case .word:
      EnglishCalendar.weekdays[text] != nil || EnglishNumbers.ordinals[text] != nil
        || EnglishNumbers.last.contains(text) || EnglishRanges.turns.meaning(of: text) != nil
    default: false
    }
  }
}
