internal import Scheduling

/// Finds the times in running text: only what is announced, or can be nothing else.
struct ProseScanner {
  let context: PhraseContext
  /// The text tells of an absence or a freeze.
  let inWindow: Bool
  /// It tells of a freeze: of "no credit notes after the 20th" nothing is said of the days before.
  let isFreeze: Bool

  init(_ context: PhraseContext, inWindow: Bool = false, isFreeze: Bool = false) {
    self.context = context
    self.inWindow = inWindow
    self.isFreeze = isFreeze
  }

  func spans(in tokens: [Token]) -> [Phrase.Span] {
    var spans: [Phrase.Span] = []
    var place = 0
    while place < tokens.count {
      if let end = ProseScanner.endOfSaying(tokens, at: place) {
        place = end
        continue
      }
      guard let found = time(in: tokens, from: place) else {
        place += 1
        continue
      }
      spans.append(
        Phrase.Span(
          bytes: tokens[place].start..<tokens[found.next - 1].end, reading: found.reading))
      place = found.next
    }
    return spans
  }

  /// Whether a time may begin at the token.
  private func startsTime(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    switch token.kind {
    case .number, .ordinal, .tilde, .less, .more, .atMost, .atLeast:
      return token.spaced || place == 0 || !ProseScanner.touchesNumber(tokens, place)
    case .word:
      // "Single sign-*on* by July 9": the end of a word, and no word before a day.
      if place > 1, !token.spaced, tokens[place - 1].kind == .dash, !tokens[place - 1].spaced,
        EnglishRanges.bounds.match(tokens, at: place) != nil, tokens[place - 2].kind == .word
      {
        return false
      }
      if place > 0, EnglishRanges.relations.meaning(of: token.text) != nil,
        // "One a week from January 25" begins then.
        place < 2 || !ProseScanner.isRate(tokens, at: place - 2),
        EnglishCalendar.units.meaning(of: tokens[place - 1].text) != nil
          || EnglishOffsets.nights.contains(tokens[place - 1].text)
          || ProseScanner.isUnknownLength(tokens, before: place)
      {
        // "two weeks after …" that was not understood whole is not "after …".
        return false
      }
      if EnglishNumbers.ordinals[token.text] != nil, place > 0,
        EnglishNumbers.one.contains(tokens[place - 1].text)
      {
        // "A third of a month".
        return false
      }
      if ProseScanner.isRate(tokens, at: place) { return false }
      if EnglishProse.starters.contains(token.text) { return true }
      if isHoliday(tokens, place) { return true }
      if EnglishWords.forWord.contains(token.text) {
        // "For two weeks from July 6"; a length alone is none.
        return place + 1 < tokens.count && EnglishNumbers.begins(tokens[place + 1])
      }
      if EnglishRanges.bounds.match(tokens, at: place)?.meaning == .by { return true }
      if EnglishCalendar.months[token.text] != nil {
        // "15 Nov" that was not understood whole is not "Nov".
        return place == 0 || ![.number, .ordinal].contains(tokens[place - 1].kind)
      }
      if EnglishCalendar.weekdays[token.text] != nil {
        return !ProseScanner.isInHoliday(tokens, place)
      }
      return EnglishCalendar.pluralWeekdays[token.text] != nil
    default: return false
    }
  }

  /// "Ash Wednesday", and in a window also "over Ascension": a holiday by its name, of which a single
  /// word may be anything else, and "Black Friday sale" is a thing.
  private func isHoliday(_ tokens: [Token], _ place: Int) -> Bool {
    let isSpanning = inWindow && EnglishRanges.spanning.contains(tokens[place].text)
    let start = isSpanning ? place + 1 : place
    let next =
      EnglishHolidays.rules.match(tokens, at: start)?.next
      ?? EnglishHolidays.weeks.match(tokens, at: start)?.next
    guard let next else { return false }
    return inWindow || next > start + 1 && (next == tokens.count || tokens[next].kind != .word)
  }

  /// "Black *Friday* week", "Black *Friday* to the 24th": the weekday in a holiday's name begins no
  /// time of its own, but in front of a date it only says which day that is.
  private static func isInHoliday(_ tokens: [Token], _ place: Int) -> Bool {
    guard place > 0,
      (EnglishHolidays.rules.match(tokens, at: place - 1)?.next ?? place) > place
    else { return false }
    return place + 1 == tokens.count
      || ![.number, .ordinal, .comma].contains(tokens[place + 1].kind)
  }

  /// "One *a week* from January 25", "3 sites a week": how fast it goes, and no day.
  static func isRate(_ tokens: [Token], at place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count, EnglishWords.perArticle.contains(tokens[place]),
      EnglishCalendar.units.meaning(of: tokens[place + 1].text) != nil
    else { return false }
    let before = tokens[place - 1]
    if counts(before) || EnglishWindows.seldom.contains(before) { return true }
    guard place > 1, counts(tokens[place - 2]) else { return false }
    // "More than *100k a year*", "5% a month": what it costs.
    if before.kind == .percent || EnglishWords.amountMarks.contains(before) { return true }
    // "Phase 3 takes a week" is how long, and no rate.
    return before.kind == .word
      && (before.text.hasSuffix("s") || EnglishWindows.hours.contains(before)
        || tokens[place - 2].number == 1 || EnglishNumbers.one.contains(tokens[place - 2])
        || EnglishWords.oneWord.contains(tokens[place - 2]))
      && EnglishStepWords.markers.meaning(of: before.text) == nil
      && !EnglishActs.followsPerson(before.text)
      && EnglishCalendar.units.meaning(of: before.text) == nil
  }

  /// "3", "three", "a": a word that says how many.
  private static func counts(_ token: Token) -> Bool {
    token.kind == .number || EnglishNumbers.begins(token)
  }

  /// Whether a word such as "before" or "until" stands outside of what was found: what it bounds is
  /// told by more than the day.
  static func hasLooseBound(_ tokens: [Token], outside spans: [Phrase.Span]) -> Bool {
    tokens.indices.contains { place in
      EnglishProse.looseBounds.match(tokens, at: place) != nil
        && !spans.contains { $0.bytes.contains(tokens[place].start) }
    }
  }

  /// A number of something that nobody here knows, as in "6m from July 9".
  private static func isUnknownLength(_ tokens: [Token], before place: Int) -> Bool {
    guard place > 1 else { return false }
    let (number, unit) = (tokens[place - 2], tokens[place - 1])
    if unit.kind == .word { return number.kind == .number && !unit.spaced }
    return unit.kind == .dot && number.kind == .word && number.text.utf8.count == 1
  }

  private static func touchesNumber(_ tokens: [Token], _ place: Int) -> Bool {
    switch tokens[place - 1].kind {
    case .open, .quote, .comma: false
    default: true
    }
  }

  /// Whether what stands right before a time makes nonsense of it: "after before July 9", or one
  /// end of a stretch whose other end was not understood, "between July 9".
  private static func isMuddled(_ tokens: [Token], before place: Int) -> Bool {
    guard place > 0 else { return false }
    return EnglishProse.pairing.contains(tokens[place - 1])
      || beginningIsLeft(tokens, before: place)
      || EnglishRanges.isMuddle(tokens, at: place - 1)
      || place > 1 && EnglishRanges.isMuddle(tokens, at: place - 2)
      || isOfNextTime(tokens, before: place)
      || isSecondOfTwo(tokens, before: place)
      // "Two thirds of the way through March" is a part of it.
      || EnglishWords.wayWord.contains(tokens[place - 1])
  }

  /// "Between the audit *and* July 9": the end of a stretch whose beginning was not understood.
  private static func isSecondOfTwo(_ tokens: [Token], before place: Int) -> Bool {
    EnglishWords.andWord.contains(tokens[place - 1])
      && tokens[max(0, place - 7)..<place - 1].contains { EnglishProse.pairing.contains($0) }
  }

  /// Where "at the end of the day" ends that opens a sentence and means "after all"; else 0.
  private static func endOfIdiom(_ tokens: [Token]) -> Int {
    guard tokens.count > 6, EnglishProse.idioms.match(tokens, at: 0)?.next == 6 else { return 0 }
    let next = tokens[6]
    let goesOn = next.kind == .word && !EnglishProse.starters.contains(next.text)
    return goesOn || next.kind == .comma ? 6 : 0
  }

  /// The time that begins at a token of running text, if one surely does.
  func time(in tokens: [Token], from place: Int) -> (reading: Reading, next: Int)? {
    guard mayStart(tokens, place), context.mayTellTime(tokens, from: place),
      startsTime(tokens, place),
      place >= ProseScanner.endOfIdiom(tokens), !ProseScanner.isMuddled(tokens, before: place)
    else { return nil }
    var parser = PhraseParser(prose: tokens, from: place, context)
    parser.inWindow = inWindow
    let beginning = parser
    let isDenied = isDenied(tokens, before: place)
    // "Out on the 24th and 28th" are two days, and no habit.
    if !inWindow || EnglishRecurrences.every.match(tokens, at: place) != nil,
      mayComeAgain(tokens, from: place),
      let rule = parser.recurrence(), parser.at > place
    {
      guard !isDenied, !ProseScanner.isNarrowed(tokens, place) else { return nil }
      return (RecurrencePhrase.reading(rule, in: context), parser.at)
    }
    parser = beginning
    guard let choice = parser.bounded(), parser.at > place, parser.refusal == nil,
      EnglishProse.isSure(parser), !ProseScanner.isAnother(tokens, place..<parser.at),
      !ProseScanner.endIsLeft(tokens, at: parser.at)
    else { return nil }
    if isNowAlone(choice, parser) { return nil }
    if isDenied {
      guard !isFreeze else { return nil }
      return denied(in: tokens, from: place).map { (parser.reading($0), parser.at) }
    }
    return (parser.reading(choice), parser.at)
  }

  /// "A decade from now": of what was not understood before it, "from now" says nothing.
  private func isNowAlone(_ choice: Choice<DateValue>, _ parser: PhraseParser) -> Bool {
    parser.start > 0 && parser.at == parser.start + 2 && choice.best == .span(context.today, nil)
      && parser.tokens[parser.start - 1].kind == .word
  }

  /// Whether the clause says before the token that something is not so: "we don't meet on …".
  func isDenied(_ tokens: [Token], before place: Int) -> Bool {
    if isLeftOut(tokens, before: place) { return true }
    for index in (max(0, place - 10)..<place).reversed() {
      let token = tokens[index]
      switch token.kind {
      case .word where EnglishProse.turns.contains(token.text):
        // The "and" of "don't meet between Dec 21 and Jan 8" begins nothing new.
        if tokens[max(0, index - 6)..<index].contains(where: {
          EnglishProse.pairing.contains($0.text)
        }) {
          continue
        }
        return false
      case .word where EnglishProse.denials.contains(token.text):
        // "The go/no-go on March 15" is a thing.
        if EnglishProse.undenying.match(tokens, at: index) != nil { continue }
        if isAnswer(tokens, at: index) { continue }
        // "Not long after July 9" is after it.
        return !EnglishProse.degrees.contains(tokens[index + 1].text)
      case .comma, .semicolon, .colon, .dot, .open, .close: return false
      default: continue
      }
    }
    return false
  }

  /// "Gives us a yes or *no* by January 8": what somebody says then.
  private func isAnswer(_ tokens: [Token], at place: Int) -> Bool {
    (max(0, place - 3)..<place).contains {
      EnglishProse.answering.match(tokens, at: $0)?.next == place
    }
  }

  /// Whether the word before the token, or before its article, leaves the time out.
  private func isLeftOut(_ tokens: [Token], before place: Int) -> Bool {
    // "Weekly is *too* much; Fridays would do" leaves out what was said before.
    let near = tokens[max(0, place - 3)..<place].reversed().prefix {
      $0.kind != .semicolon && $0.kind != .dot
    }
    if near.contains(where: { EnglishWords.tooWord.contains($0.text) }) { return true }
    if isAttendance(tokens, at: place) { return true }
    // "Apart from July 9", of which "from" may begin the time.
    let isExcepted = (max(0, place - 5)..<place).contains {
      EnglishProse.leavingOut.match(tokens, at: $0).map { $0.next >= place } ?? false
    }
    if isExcepted { return true }
    let before = tokens[..<place].last { !EnglishProse.articles.contains($0.text) }
    return before.map { $0.kind == .word && EnglishProse.exclusions.contains($0.text) } ?? false
  }

  /// "She's only in *Monday to Wednesday*": the days of every week on which somebody works, on which
  /// nothing is done that the line speaks of.
  private func isAttendance(_ tokens: [Token], at place: Int) -> Bool {
    guard
      let weekday = (place..<min(place + 2, tokens.count)).first(where: {
        EnglishCalendar.weekdays[tokens[$0].text] != nil
          || EnglishCalendar.pluralWeekdays[tokens[$0].text] != nil
      })
    else { return false }
    let end =
      weekday > 0 && EnglishWords.onWord.contains(tokens[weekday - 1]) ? weekday - 1 : weekday
    return (max(0, end - 3)..<end).contains {
      EnglishProse.attendance.match(tokens, at: $0)?.next == end
    }
  }

  /// What is left of a time that is denied: "can't start until July 9" begins then, "can't be
  /// later than July 9" ends then; of any other, nothing is said.
  private func denied(in tokens: [Token], from place: Int) -> Choice<DateValue>? {
    guard let bound = EnglishRanges.bounds.match(tokens, at: place) else { return nil }
    var parser = PhraseParser(prose: tokens, from: bound.next, context)
    switch bound.meaning {
    case .until, .before:
      return parser.bounded()?.map { $0.earliest.map { .span($0, nil) } }
    case .after:
      let isLater = EnglishProse.laterThan.match(tokens, at: place) != nil
      guard let day = parser.bounded() else { return nil }
      var choice: Choice<DateValue>? = day.map { $0.deadline.map { .span(nil, $0) } }
      // "No releases after July 9": the last day for them, or the first without them.
      if !isLater, let last = day.best.deadline {
        choice?.ask(.span(last + 1, nil), because: .twoMeanings)
      }
      return choice
    default: return nil
    }
  }
}
