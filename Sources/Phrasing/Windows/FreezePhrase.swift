public import Scheduling

/// A time in which nothing may change: "no changes in the last two weeks of the quarter",
/// "freeze 15 Nov – 5 Jan".
public struct FreezePhrase: Hashable, Sendable {
  /// Which end of a period a recurring freeze sits at.
  public enum Edge: String, Hashable, Sendable {
    /// Its first days.
    case start
    /// Its last days.
    case end
  }

  /// The period a recurring freeze returns with.
  public enum Cycle: String, Hashable, Sendable {
    /// Each month.
    case month
    /// Each quarter.
    case quarter
    /// Each year.
    case year
  }

  /// A freeze that comes back: so long, at one end of each period.
  public struct Recurring: Hashable, Sendable {
    /// Which end.
    public let edge: Edge
    /// How long.
    public let length: DurationValue
    /// Of what.
    public let cycle: Cycle
  }

  /// What may not happen in it.
  public enum Stop: Hashable, Sendable {
    /// That anything goes live: people work on, and other work is finished.
    case changes
    /// Any work.
    case work
  }

  /// What the words call it: "no changes", "code freeze".
  public let words: String
  /// The days said, or the next ones of a recurring freeze.
  public let when: Reading
  /// Further days of the same line: "December 14 to January 4 and again March 22 to April 2".
  public let listed: [Reading]
  /// How it comes back, when it does.
  public let recurring: Recurring?
  /// What it forbids.
  public let stop: Stop
  /// Whether things are slow then rather than forbidden.
  public let isSlow: Bool

  /// Finds a freeze or a slow time in a sentence.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - context: The day it is said on.
  /// - Returns: `nil` when nothing is said to be closed or slow for a time.
  /// - Complexity: Linear in the text.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> FreezePhrase? {
    let sentence = Sentence(text, context, inWindow: true, isFreeze: true)
    guard !sentence.isQuestion else { return nil }
    let closed = (sentence.first(of: EnglishWindows.freezes) ?? nothing(in: sentence)).flatMap {
      isHandedOut($0.next, in: sentence) || isOfOtherDays($0, in: sentence) ? nil : $0
    }
    let slow =
      sentence.tokens.firstIndex { EnglishWindows.slow.contains($0.text) } ?? slowing(in: sentence)
    guard let start = closed?.start ?? slow, !isDenied(sentence, start),
      // "Semester starts on February 15, no changes two weeks either side" is no one day.
      sentence.first(of: EnglishWindows.bothSides) == nil
    else { return nil }
    var next = closed?.next ?? start + 1
    // "Can't go live *before* May 3" ends the day before.
    // "Can't go live *between* 20 November and 8 January" is of both.
    if EnglishWindows.ofItsDays.contains(sentence.tokens[next - 1]) { next -= 1 }
    func phrase(
      _ reading: Reading, listed: [Reading] = [], recurring: Recurring? = nil
    ) -> FreezePhrase {
      FreezePhrase(
        words: sentence.words(start..<name(in: sentence, from: next)), when: reading,
        listed: listed, recurring: recurring, stop: closed?.meaning ?? .work,
        isSlow: closed == nil)
    }
    guard !comesAgain(sentence, from: next) else { return nil }
    if let moved = movedTo(in: sentence, from: next) { return phrase(moved) }
    if let told = sentence.besideDay(from: next) {
      return told.map { phrase(sentence.parser(at: next).reading(Choice($0))) }
    }
    if let told = sentence.edgesOfTerms(from: next) {
      let readings = told.map { sentence.parser(at: next).reading(Choice($0)) }
      return readings.first.map { phrase($0, listed: Array(readings.dropFirst())) }
    }
    guard let when = when(in: sentence, near: next) else { return nil }
    if when.recurring == nil, let whole = sentence.time(from: next) ?? sentence.time(from: 0) {
      switch sentence.narrowing(of: whole) {
      case .days(let reading): return phrase(reading)
      case .untold: return nil
      case .whole: break
      }
    }
    let said = when.recurring == nil ? sentence.time(from: next) : nil
    if let said, let months = sentence.joined(said) {
      return phrase(sentence.parser(at: next).reading(months))
    }
    let hasEdge = said.map { sentence.tellsEdge(behind: $0) } ?? false
    var listed = hasEdge ? [] : said.map { sentence.listed(after: $0) } ?? []
    var reading =
      when.recurring == nil
      ? sided(when.reading, in: sentence, after: next, isListed: !listed.isEmpty) : when.reading
    if when.recurring == nil, listed.isEmpty {
      switch sentence.remainder(of: reading, from: next) {
      case .whole: break
      case .pieces(let pieces):
        if let first = pieces.first { (reading, listed) = (first, Array(pieces.dropFirst())) }
      case .untold: reading = reading.asked(.exceptionUnknown, in: sentence.context)
      }
    }
    if when.recurring == nil { reading = inCase(reading, in: sentence, before: start) }
    guard
      when.recurring != nil
        || ([reading] + listed).contains(where: { isToCome($0, today: context.today) })
    else { return nil }
    if when.recurring == nil,
      hasEdge || sentence.tellsMore(than: [reading] + listed, from: next)
        || sentence.namesThen || sentence.namesDayBefore(said ?? sentence.time(from: 0))
    {
      reading = reading.asked(.severalDays, in: sentence.context)
    }
    // "A freeze every quarter end, last 5 days": what comes again and was not understood.
    let isEach = sentence.tokens.indices.contains { place in
      EnglishRecurrences.every.match(sentence.tokens, at: place).map { found in
        // "*Every team* is told" is no time.
        sentence.tokens[found.next...].prefix(3).contains {
          $0.tellsTime || $0.kind == .number || EnglishRecurrences.other.contains($0)
        }
      } ?? false
    }
    if when.recurring == nil, isEach {
      reading = reading.asked(.severalDays, in: sentence.context)
    }
    // "We can't go live before January 15 *unless* legal agrees".
    if let unless = sentence.tokens.lastIndex(where: { EnglishWindows.unlessWord.contains($0.text) }
    ),
      sentence.tokens[unless...].contains(where: { EnglishWindows.letting.contains($0.text) })
    {
      reading = reading.asked(.onlySometimes, in: sentence.context)
    }
    return phrase(reading, listed: listed, recurring: when.recurring)
  }

  /// Whether a sensible colleague would ask which days those are.
  public var asks: Bool { ([when] + listed).contains(where: FreezePhrase.asks) }

  /// A freeze without an end stops everything for ever, and one "to mid-March" has no day.
  private static func asks(_ reading: Reading) -> Bool {
    reading.leavesDaysOpen || reading.approximate
      || reading.span.map { $0.first != nil && $0.last == nil } ?? false
  }

  /// All the days said, stretch by stretch.
  public var allDays: [DateSpan] { ([when] + listed).compactMap(\.span) }

  /// Every stretch of days of a text, with its bytes.
  ///
  /// - Complexity: Linear in the text for each stretch.
  public static func stretches(
    in text: some StringProtocol, context: PhraseContext
  ) -> [(bytes: Range<Int>, days: DateSpan)] {
    let sentence = Sentence(text, context, inWindow: true)
    var stretches: [(bytes: Range<Int>, days: DateSpan)] = []
    var place = 0
    while stretches.count < 8, let said = sentence.time(from: place) {
      if case .range? = said.reading.date, let days = said.reading.span {
        stretches.append((said.bytes, days))
      }
      guard let next = sentence.place(after: said), next > place else { break }
      place = next
    }
    return stretches
  }

  /// The days of an answer that says only when nothing may change, "the two weeks before Christmas".
  ///
  /// - Complexity: Linear in the text.
  /// - Returns: The days, and whether a sensible colleague would ask about them.
  public static func days(
    in text: some StringProtocol, context: PhraseContext
  ) -> (days: [DateSpan], asks: Bool) {
    var parser = PhraseParser(Tokenizer.tokens(of: text).trimmed, context)
    parser.inWindow = true
    if let choice = parser.bounded(), parser.isAtEnd { return ([choice.best.span], choice.asks) }
    let sentence = Sentence(text, context, inWindow: true, isFreeze: true)
    guard !sentence.isQuestion, !comesAgain(sentence, from: 0), !denies(text, in: context),
      sentence.first(of: EnglishWindows.bothSides) == nil,
      let said = sentence.time(from: 0),
      case let start = sentence.tokens.firstIndex(where: { $0.start == said.bytes.lowerBound }) ?? 0,
      !isUnsure(sentence, before: start)
    else { return ([], true) }
    if let told = sentence.besideDay(from: 0) { return (told.map { [$0.span] } ?? [], told == nil) }
    if let told = sentence.edgesOfTerms(from: 0) { return (told.map(\.span), told.isEmpty) }
    switch sentence.narrowing(of: said) {
    case .days(let reading): return ([reading].compactMap(\.span), asks(reading))
    case .untold: return ([], true)
    case .whole: break
    }
    var told = [said.reading] + sentence.listed(after: said)
    var isLess = false
    if told.count == 1 {
      switch sentence.remainder(of: said.reading, from: 0) {
      case .whole: break
      case .pieces(let pieces): told = pieces
      case .untold: isLess = true
      }
    }
    guard told.contains(where: { isToCome($0, today: context.today) }) else { return ([], true) }
    let isOpen =
      isLess || told.contains(where: asks) || sentence.leavesMore(after: said)
      || sentence.tellsMore(than: told, from: 0)
      || told.allSatisfy { $0.span.map { $0.first == $0.last } ?? false }
        && ProseScanner.leavesTimes(
          sentence.tokens, outside: sentence.times.spans(in: sentence.tokens))
    return (told.compactMap(\.span), isOpen)
  }

  /// "There was a freeze last year": over, and nothing to plan around.
  private static func isToCome(_ reading: Reading, today: CivilDate) -> Bool {
    guard let span = reading.span, let last = span.last else { return true }
    // "The last 5 days" up to today are none to come.
    return last > today || last == today && span.first == today
  }

  /// "Procurement *goes quiet* in August": what it does, with nothing between that and when.
  private static func slowing(in sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    return tokens.indices.dropFirst().first { place in
      guard let found = EnglishWindows.slowing.match(tokens, at: place), found.next < tokens.count
      else { return false }
      return EnglishWords.prepositions.contains(tokens[found.next].text)
        || EnglishRanges.bounds.match(tokens, at: found.next) != nil
        || tokens[found.next].tellsTime
    }
  }

  /// "So *nothing* Dec 14 to Jan 4": a stretch in which it is said that there is nothing.
  private static func nothing(
    in sentence: Sentence
  ) -> (meaning: Stop, start: Int, next: Int)? {
    let tokens = sentence.tokens
    guard let place = tokens.indices.dropLast().first(where: { tokens[$0].text == "nothing" }),
      // "Nothing *may* be signed" names no month.
      !EnglishActs.auxiliaries.contains(tokens[place + 1])
        || place + 2 < tokens.count && tokens[place + 2].kind != .word,
      case .range(let span)? = sentence.parser(at: place + 1).stretchHere, span.first != nil,
      span.last != nil
    else { return nil }
    return (.changes, place, place + 1)
  }

  /// "We can't release *the budget* before July 9": money, and nothing that runs.
  private static func isHandedOut(_ next: Int, in sentence: Sentence) -> Bool {
    next < sentence.tokens.count && EnglishWindows.releasing.contains(sentence.tokens[next - 1])
      && EnglishWords.determiners.contains(sentence.tokens[next])
  }

  /// The end of what a freeze is called: "nobody touches *IT systems*".
  private static func name(in sentence: Sentence, from next: Int) -> Int {
    guard EnglishWindows.touching.contains(sentence.tokens[next - 1].text) else { return next }
    var end = next
    while end < min(next + 3, sentence.tokens.count), sentence.tokens[end].kind == .word,
      !EnglishWords.atOrIn.contains(sentence.tokens[end].text),
      !EnglishWindows.afterTouched.contains(sentence.tokens[end]),
      EnglishRanges.bounds.match(sentence.tokens, at: end) == nil,
      // "Can't touch anything *between December 18* and January 4": the days are no part of it.
      !EnglishWindows.leadingToDays.contains(sentence.tokens[end]),
      !sentence.tokens[end].tellsTime
    { end += 1 }
    return end
  }

  /// Whether a sentence begins with nothing being allowed, whenever that is: "nothing moves in …".
  public static func opens(_ text: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    let start = tokens.first.map { EnglishWords.anyArticle.contains($0) } == true ? 1 : 0
    return EnglishWindows.freezes.match(tokens, at: start) != nil
  }

  /// Whether a sentence has words for nothing being allowed, wherever they stand.
  public static func speaks(_ text: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    return tokens.indices.contains { EnglishWindows.freezes.match(tokens, at: $0) != nil }
  }

  private static func when(
    in sentence: Sentence, near next: Int
  ) -> (reading: Reading, recurring: Recurring?)? {
    for start in [next, 0] {
      for place in start..<sentence.tokens.count {
        var parser = sentence.parser(at: place)
        guard let (edge, days, isOfWork) = parser.periodEdge() else { continue }
        // "From 14 December to 4 January *and again the last three days of every quarter*".
        if let said = sentence.time(from: start),
          said.bytes.upperBound <= sentence.tokens[place].start
        {
          return (said.reading, nil)
        }
        let end = parser.at
        parser = sentence.parser(at: place)
        _ = parser.take(EnglishWords.duringWords)
        // "The last five working days of the quarter" are other days each time: the next of them are
        // kept, and it is asked.
        if isOfWork {
          guard let next = days?.map(\.value) else { return nil }
          return (parser.reading(next).asked(.severalDays, in: sentence.context), nil)
        }
        // The last week of a period that comes again is its last seven days, as they are kept.
        let isLastWeek = edge.edge == .end && edge.length.length == .weeks(1)
        if !isLastWeek, let choice = parser.bounded(), parser.at >= end {
          return (parser.reading(choice), edge)
        }
        // "The last week of each month" has no one span: the next of them stands for it.
        if let days { return (parser.reading(days.map(\.value) ?? Choice(days.best.value)), edge) }
        if let span = sentence.time(from: place) { return (span.reading, edge) }
      }
      if let span = sentence.time(from: start) { return (span.reading, nil) }
    }
    return nil
  }
}
