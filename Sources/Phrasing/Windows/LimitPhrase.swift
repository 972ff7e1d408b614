/// What a sentence says may not be, is only so at times, or is so no more, where no days can be made
/// of it: "invoices are only paid on the 30th", "the board used to meet on Mondays".
///
/// None of it is what a plan is for, an act or a day to go live on.
public enum LimitPhrase: Hashable, Sendable {
  /// Somebody is there after all, or at certain hours only.
  case presence
  /// A body that decides on days that were not told: "twice a month", "in March and September".
  case body
  /// A body that does so no more.
  case formerBody
  /// Before which day nothing goes live, which is no day that was chosen.
  case bound
  /// There is no freeze, or none any more.
  case noFreeze
  /// Something that may not be, or only at certain times.
  case rule
  /// When only something may be done, or when a place is open: "deployments are only allowed at
  /// weekends", which is the opposite of a freeze, no call and nobody's act.
  case opening

  /// Finds such a limit.
  ///
  /// - Complexity: Linear in the text.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> LimitPhrase? {
    let sentence = Sentence(text, context, inWindow: true)
    guard !sentence.isQuestion else { return nil }
    if AbsencePhrase.denies(text, in: context) || isAttendance(sentence) || isElsewhere(sentence)
      || WorkingWeekPhrase.read(sentence) != nil
    {
      return .presence
    }
    if isOpening(sentence) { return .opening }
    if isBound(sentence) { return .bound }
    if FreezePhrase.denies(text, in: context) { return .noFreeze }
    if let body = body(in: sentence) { return body }
    let isOut = saysOut(sentence) && AbsencePhrase.read(text, in: context)?.when == nil
    return (isOut || isNegative(sentence)) && sentence.tokens.contains(where: \.tellsTime)
      ? .rule : nil
  }

  /// "Paul *only works* mornings in December": when somebody by name is there.
  private static func isAttendance(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    // "Tom *works* Monday to Wednesday".
    for place in tokens.indices.dropFirst().dropLast()
    where EnglishWindows.working.contains(tokens[place]) && tokens[place + 1].isWeekday {
      if EnglishGivenNames.names.contains(tokens[place - 1])
        || EnglishWords.heOrShe.contains(tokens[place - 1])
        || sentence.person(in: 0..<place) != nil
      {
        return true
      }
    }
    if isWayOfWorking(sentence) { return true }
    guard let found = sentence.first(of: EnglishWindows.notOn),
      let who = sentence.person(in: 0..<found.start, orLoneBefore: found.start), !who.isRoleOnly
    else { return false }
    return sentence.tokens[found.next...].prefix(4).contains { token in
      token.tellsTime || EnglishCalendar.pluralDayParts.contains(token)
    }
  }

  /// "Every Wednesday *Nina is at* university": somebody by name, and somewhere else.
  private static func isElsewhere(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    for place in tokens.indices.dropLast()
    where tokens[place].capital && EnglishGivenNames.names.contains(tokens[place]) {
      let verb = tokens[place].possessive ? place : place + 1
      guard verb + 1 < tokens.count,
        verb == place || EnglishWindows.beforeAway.contains(tokens[verb])
      else { continue }
      if place > 0, sentence.rule(at: 0) != nil, EnglishWords.places.contains(tokens[verb + 1]),
        !tokens[verb...].contains(where: EnglishWindows.bodies.contains)
      {
        return true
      }
    }
    return false
  }

  /// "We *can't go live until* July 6".
  private static func isBound(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    return isNegative(sentence)
      && tokens.indices.contains { place in
        guard let live = EnglishWindows.goingLive.match(tokens, at: place) else { return false }
        // "*No go-live* in the week of May 3".
        if place < 4, EnglishWindows.noOpenings.contains(tokens[0]) { return true }
        return tokens[live.next...].prefix(3).contains { token in
          EnglishRanges.untilWords.contains(token) || EnglishWords.beforeWord.contains(token)
        }
      }
  }

  /// A body that meets so often, in certain months, or no more.
  private static func body(in sentence: Sentence) -> LimitPhrase? {
    let tokens = sentence.tokens
    var from = 1
    while let verb = sentence.first(of: EnglishWindows.decides, from: from) {
      from = verb.start + 1
      guard verb.meaning != .is else { continue }
      if sentence.isFormer(at: verb.start) { return .formerBody }
      guard verb.meaning == .meets else { continue }
      let behind = tokens[verb.next...].prefix(8)
      let months = behind.count { EnglishCalendar.months[$0.text] != nil && $0.text != "may" }
      let isOfBody = tokens[..<verb.start].contains { EnglishPeople.bodies.contains($0) }
      let tellsDay = behind.contains { [.number, .ordinal].contains($0.kind) }
      if months > 0, !tellsDay, months > 1 || isOfBody { return .body }
      if behind.indices.contains(where: { isRate(tokens, at: $0) }) { return .body }
    }
    if sentence.first(of: EnglishWindows.formerMeetings) != nil { return .formerBody }
    return isDecidedOn(sentence) ? .body : passage(sentence)
  }

  /// "*Approvals are given* on the last Thursday of the quarter": what a body does, and not which.
  private static func isDecidedOn(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard tokens.prefix(3).contains(where: EnglishWindows.decidedThings.contains),
      !isNegative(sentence),
      let verb = tokens.indices.prefix(5).dropFirst().first(where: {
        EnglishWindows.happening.contains(tokens[$0])
      }), verb + 2 < tokens.count
    else { return false }
    var parser = sentence.parser(at: verb + 2)
    return parser.habit() != nil
  }

  /// "Twice *a* month", "three times *a* year".
  private static func isRate(_ tokens: [Token], at place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count, EnglishWords.perArticle.contains(tokens[place]),
      EnglishCalendar.units.meaning(of: tokens[place + 1]) != nil
    else { return false }
    return EnglishRecurrences.times.contains(tokens[place - 1])
      || EnglishWindows.seldom.contains(tokens[place - 1].text)
  }

  /// "Nothing is signed outside *the Thursday staff meeting*", "has to pass the Wednesday review".
  private static func passage(_ sentence: Sentence) -> LimitPhrase? {
    let tokens = sentence.tokens
    let meets = tokens.indices.contains { place in
      EnglishCalendar.weekdays[tokens[place].text] != nil
        && tokens[(place + 1)...].prefix(2).contains(where: EnglishWindows.bodies.contains)
    }
    return meets && tokens.contains(where: EnglishWindows.passing.contains)
      && (isNegative(sentence) || tokens.contains(where: EnglishWindows.musts.contains))
      ? .body : nil
  }

  /// "Mark *is out* on the 9th": whatever Mark may be, it is no outcome.
  private static func saysOut(_ sentence: Sentence) -> Bool {
    sentence.tokens.prefix(6).indices.dropFirst(2).contains { place in
      EnglishWindows.beforeAway.contains(sentence.tokens[place - 1])
        && EnglishWindows.away.match(sentence.tokens, at: place) != nil
    }
  }

  /// Whether something is denied, or said to be only so.
  private static func isNegative(_ sentence: Sentence) -> Bool {
    guard let first = sentence.tokens.first else { return false }
    return EnglishWindows.noOpenings.contains(first)
      || sentence.tokens.prefix(6).prefix { !$0.isPause }
        .contains(where: EnglishWindows.noVerbs.contains)
  }
}
