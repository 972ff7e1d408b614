internal import Scheduling

/// What stands right beside a time in running text and makes something else of it: "*Chinese* New
/// Year" is not New Year, "the Q3 *report*" no quarter.
extension ProseScanner {
  /// Where a saying ends that begins here and sounds like a time: "any day now".
  static func endOfSaying(_ tokens: [Token], at place: Int) -> Int? {
    EnglishNeighbours.idioms.match(tokens, at: place)?.next
  }

  /// Whether a word that nobody here knows stands beside a feast or a quarter and may make another
  /// day of it, or whether it is told of a thing.
  static func isAnother(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    isAnotherFeast(tokens, range) || isQuarterOfThing(tokens, range)
      || isOneFurther(tokens, range.upperBound) || isNarrowed(tokens, range.lowerBound)
  }

  /// "The Thursday *but one*": the one after it.
  private static func isOneFurther(_ tokens: [Token], _ next: Int) -> Bool {
    next + 1 < tokens.count && EnglishWords.butWord.contains(tokens[next])
      && EnglishWords.oneWord.contains(tokens[next + 1])
  }

  /// "Ten *sleeps* before Christmas", "on *even* Thursdays": a count or a kind that is not known here.
  static func isNarrowed(_ tokens: [Token], _ place: Int) -> Bool {
    guard place > 0, place < tokens.count else { return false }
    let before = tokens[place - 1]
    if EnglishCalendar.pluralWeekdays[tokens[place]] != nil {
      return EnglishNeighbours.kindsOfDays.contains(before)
    }
    return place > 1 && EnglishNeighbours.strangeUnits.contains(before)
      && EnglishRanges.relations.meaning(of: tokens[place].text) != nil
      && EnglishNumbers.begins(tokens[place - 2])
  }

  /// Whether a rule goes on in words that were not understood and leave some of its days out: "every
  /// Thursday *in term time*", "every month *but August*".
  static func isRestricted(_ span: Phrase.Span, in tokens: [Token]) -> Bool {
    guard span.reading.recurrence != nil else { return false }
    if let first = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }), first > 0,
      EnglishNeighbours.nearly.contains(tokens[first - 1])
    {
      return true
    }
    guard
      let next = tokens.firstIndex(where: { $0.start >= span.bytes.upperBound }),
      next + 1 < tokens.count, tokens[next].kind == .word
    else { return false }
    if EnglishNeighbours.restricting.contains(tokens[next]) { return true }
    return EnglishWords.inWord.contains(tokens[next]) && tokens[next + 1].kind == .word
      && !tokens[next + 1].capital && !EnglishWords.determiners.contains(tokens[next + 1])
  }

  /// "5 November *tickets*", "end of month *report*", "after Easter *eggs*": a cell that begins with a
  /// time of which only the name of a thing is left over, so that it may be of that thing.
  ///
  /// "By Friday *Dana signs*" is a sentence, and so is "by Friday *sign the form*".
  static func isOfThing(_ tokens: [Token], _ span: Phrase.Span) -> Bool {
    guard let first = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }),
      tokens[..<first].allSatisfy({ EnglishProse.eventArticles.contains($0.text) || $0.isWrapping }
      ),
      let next = tokens.firstIndex(where: { $0.start >= span.bytes.upperBound }),
      case let thing = tokens[next], thing.kind == .word, thing.spaced, !thing.capital,
      !isSmall(thing), !EnglishMoods.subjects.contains(thing.text),
      EnglishHedges.hedges.match(tokens, at: next) == nil,
      EnglishHedges.closers.match(tokens, at: next) == nil
    else { return false }
    // "The 5 November meeting" is on that day, and so is "the Tuesday inspection".
    let isDay = span.reading.span.map { $0.first == nil || $0.last == nil || $0.first == $0.last }
    if isDay ?? false, StepEnd.isGathering(thing) { return false }
    if next == first + 2, EnglishRanges.the.contains(tokens[first]),
      EnglishCalendar.weekdays[tokens[first + 1]] != nil
    {
      return false
    }
    let isLast = next == tokens.count - 1 || tokens[next + 1].kind != .word
    return isLast || !EnglishActs.isVerb(thing.text)
  }

  /// A weekday of another language right before a date, which may be none: "Freitag, 5 November".
  static func foreignWeekday(_ tokens: [Token], before place: Int) -> Weekday? {
    guard place > 0 else { return nil }
    let last = tokens[place - 1].kind == .comma || tokens[place - 1].kind == .dot ? 2 : 1
    guard place >= last else { return nil }
    return EnglishNeighbours.foreignWeekdays[tokens[place - last]]
  }

  /// "Chinese New Year", "Orthodox Christmas", "the Christmas party", "Labour Day in Canada".
  private static func isAnotherFeast(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard let (start, end) = feast(in: tokens, range) else { return false }
    if start == range.lowerBound, start > 0 {
      let before = tokens[start - 1]
      if before.kind == .dash, !before.spaced || !tokens[start].spaced { return true }
      if before.kind == .word, !mayPrecedeFeast(before) { return true }
    }
    guard end < tokens.count else { return false }
    let next = tokens[end]
    if EnglishNeighbours.things.contains(next) { return true }
    guard end == range.upperBound else { return false }
    guard next.kind == .word, next.spaced else { return next.kind == .dash && !next.spaced }
    if EnglishWords.inWord.contains(next), end + 1 < tokens.count, tokens[end + 1].capital,
      EnglishCalendar.months[tokens[end + 1].text] == nil
    {
      return true
    }
    let isBare = tokens[range.lowerBound..<start].allSatisfy { EnglishProse.articles.contains($0) }
    return isBare && !next.capital && !isSmall(next)
  }

  /// The feast that a time names: its first token, and the one behind it.
  private static func feast(in tokens: [Token], _ range: Range<Int>) -> (Int, Int)? {
    for place in range {
      if let next = EnglishHolidays.rules.match(tokens, at: place)?.next, next <= range.upperBound {
        return (place, next)
      }
    }
    return nil
  }

  private static func mayPrecedeFeast(_ word: Token) -> Bool {
    EnglishNeighbours.beforeFeast.contains(word) || EnglishProse.starters.contains(word)
      || EnglishProse.predicates.contains(word) || EnglishProse.clauseOpeners.contains(word)
      || EnglishRanges.bounds.meaning(of: word.text) != nil
      || EnglishCalendar.weekdays[word] != nil
  }

  /// A word that says nothing of the thing before it.
  private static func isSmall(_ word: Token) -> Bool {
    EnglishNeighbours.behindTime.contains(word) || EnglishProse.afterDay.contains(word)
      || EnglishProse.starters.contains(word) || EnglishProse.predicates.contains(word)
      || EnglishProse.clauseOpeners.contains(word)
      || EnglishRanges.bounds.meaning(of: word.text) != nil
      || EnglishCalendar.weekdays[word] != nil || EnglishCalendar.pluralWeekdays[word] != nil
      || EnglishHolidays.seasons.contains(word)
  }

  /// "Q3 report template", "the Q1 numbers", "W9 form": the stretch only says which of them.
  private static func isQuarterOfThing(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.upperBound < tokens.count, range.count > 1 else { return false }
    let next = tokens[range.upperBound]
    guard next.kind == .word, next.spaced else { return false }
    let letters = tokens[range].last { $0.kind == .word }
    guard let letters, let place = range.last(where: { tokens[$0] == letters }),
      EnglishPeriods.partMonths[letters] != nil || EnglishWords.wWord.contains(letters),
      place + 1 < range.upperBound, tokens[place + 1].kind == .number, !tokens[place + 1].spaced
    else { return false }
    if EnglishNeighbours.things.contains(next) { return true }
    let isBare = tokens[range.lowerBound..<place].allSatisfy { EnglishProse.articles.contains($0) }
    return isBare && !isSmall(next)
  }

  /// Whether an adverb of a rule, or a feast, is told of a thing: "the *weekly* report", "monthly
  /// invoices".
  static func isAdjective(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.count == 1, let place = range.first, place + 1 < tokens.count else { return false }
    let next = tokens[place + 1]
    guard next.kind == .word, next.spaced, tokens[place].kind == .word else { return false }
    if EnglishHolidays.rules.meaning(of: tokens[place].text) != nil {
      return EnglishNeighbours.things.contains(next) || !next.capital && !isSmall(next)
    }
    return EnglishRecurrences.adverbs.meaning(of: tokens[place].text) != nil && !isSmall(next)
  }

  /// "*28 to* 3 January", of which nothing was made: the first end of a stretch.
  static func beginningIsLeft(_ tokens: [Token], before place: Int) -> Bool {
    guard place > 1, [.number, .ordinal].contains(tokens[place - 2].kind),
      (1...31).contains(tokens[place - 2].number), tokens[place].kind != .word
    else { return false }
    return tokens[place - 1].kind == .dash && !tokens[place].spaced
      || EnglishRanges.connectors.meaning(of: tokens[place - 1].text) != nil
  }

  /// "On 21 January and *then not until* April": when it comes again, and nothing of this time.
  static func isOfNextTime(_ tokens: [Token], before place: Int) -> Bool {
    for index in max(0, place - 3)..<place where EnglishWords.thenWord.contains(tokens[index]) {
      return index > 0
        && tokens[(index + 1)...].prefix(2).contains { EnglishWords.notWord.contains($0) }
        && tokens[(index + 1)..<min(index + 4, tokens.count)].contains {
          EnglishRanges.untilWords.contains($0) || EnglishWords.beforeWord.contains($0)
        }
    }
    return false
  }

  /// "28 Dec *to 3*": the other end of a stretch of which nothing was made.
  ///
  /// "On 8 February to 40 users" goes to somebody.
  static func endIsLeft(_ tokens: [Token], at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    var number: Int
    if let connector = EnglishRanges.connectors.match(tokens, at: place) {
      number = connector.next
    } else if tokens[place].kind == .dash {
      number = place + 1
    } else {
      return false
    }
    if number < tokens.count, EnglishRanges.the.contains(tokens[number]) { number += 1 }
    guard number < tokens.count, [.number, .ordinal].contains(tokens[number].kind),
      (1...31).contains(tokens[number].number)
    else { return false }
    guard number + 1 < tokens.count else { return true }
    let next = tokens[number + 1]
    return next.kind != .word || isSmall(next) || EnglishCalendar.months[next] != nil
  }
}
