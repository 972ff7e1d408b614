/// Any time in words: a day, a stretch, a length or a rule, in a cell or in running text.
public enum Phrase {
  /// A time found in running text.
  public struct Span: Hashable, Sendable {
    /// The bytes of the UTF-8 text that say it.
    public let bytes: Range<Int>
    /// What they mean.
    public let reading: Reading

    init(bytes: Range<Int>, reading: Reading) {
      self.bytes = bytes
      self.reading = reading
    }
  }

  /// Reads a phrase as whatever it is: rule, day or stretch, length; else the one time in it.
  ///
  ///     Phrase.read("every Thursday", in: context).kind                // .recurrence
  ///     Phrase.read("we need it by July 22 please", in: context).notation   // ../2026-07-22
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - context: The day it is said on and the names of the plan.
  /// - Returns: `none` when no part of the text is surely a time; `ambiguous` when several are.
  /// - Complexity: Linear in the text.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> Reading {
    if let rule = RecurrencePhrase.notated(text) { return rule }
    var bytes = Array(text.utf8)
    var tokens = Tokenizer.tokens(of: text)
    Retake.settle(&bytes, &tokens, context)
    let reading = understood(tokens, in: context)
    return isHedged(bytes, tokens) ? reading.hedged(in: context) : reading
  }

  /// Whether a word, in small letters, is a month or is written for one: "march", "sept".
  public static func isMonth(_ word: String) -> Bool { EnglishCalendar.months[word] != nil }

  /// Whether a word alone, in small letters, tells of days or lengths: "march", "tuesdays", "nine",
  /// "christmas", "week".
  public static func isWordOfTime(_ word: String) -> Bool {
    EnglishCalendar.months[word] != nil || EnglishCalendar.weekdays[word] != nil
      || EnglishCalendar.pluralWeekdays[word] != nil || EnglishNumbers.units[word] != nil
      || EnglishNumbers.tens[word] != nil || EnglishNumbers.ordinals[word] != nil
      || EnglishCalendar.units.meaning(of: word) != nil
      || EnglishHolidays.rules.meaning(of: word) != nil
      || EnglishRecurrences.adverbs.meaning(of: word) != nil
      || EnglishCalendar.relativeDays.meaning(of: word) != nil
      || EnglishCalendar.dayParts.meaning(of: word) != nil
      || EnglishCalendar.sureDays.contains(word) || EnglishHolidays.seasons.contains(word)
  }

  /// The reading of a cell of which every word is understood.
  static func whole(_ tokens: [Token], in context: PhraseContext) -> Reading {
    let rule = RecurrencePhrase.read(tokens, in: context)
    if rule.kind != .none { return rule }
    let date = DatePhrase.read(tokens, in: context)
    if date.kind != .none { return date }
    let length = DurationPhrase.read(tokens, in: context)
    guard length.kind != .none else { return date }
    if let last = tokens.last, EnglishDurations.eachWord.contains(last) {
      return length.asked(.forEach, in: context)
    }
    return EnglishDurations.isManner(tokens) ? length.asked(.twoMeanings, in: context) : length
  }

  private static func understood(_ all: [Token], in context: PhraseContext) -> Reading {
    let tokens = all.trimmed
    guard ProseScanner.endOfSaying(tokens, at: 0) != tokens.count else { return .none }
    let whole = whole(tokens, in: context)
    if whole.kind != .none || whole.reason != nil { return whole }
    if let rule = gathering(tokens, in: context) { return rule }
    if let bracketed = bracketed(tokens, in: context) { return bracketed }
    if let chosen = chosen(of: tokens, in: context) { return chosen }
    if let day = withoutHedges(tokens, in: context) ?? agreed(tokens, in: context) { return day }
    let spans = ProseScanner(context).spans(in: all).filter { !$0.isAdjective(in: all) }
    guard !ProseScanner.leavesTimes(all, outside: spans),
      !ProseScanner.leavesCount(all, outside: spans)
    else { return .none }
    let found = spans.withoutBareRules
    guard let first = found.first else { return .none }
    if let last = found.last, found.count > 1, ProseScanner.tellsFiscalYear(all, last),
      ProseScanner.joins(all, first, last)
    {
      return .none
    }
    let distinct = Set(found.map(\.reading.notation))
    guard distinct.count == 1 else { return several(found, in: context) }
    switch ProseScanner.standing(of: first, in: all) {
    case .refused: return .none
    case .moved(let start):
      let rest = all.filter { $0.start >= start && $0.end <= first.bytes.upperBound }
      return DatePhrase.read(rest, in: context).asked(.twoMeanings, in: context)
    case .asked: return first.reading.asked(.twoMeanings, in: context)
    case .said:
      if ProseScanner.isRestricted(first, in: all) {
        return first.reading.asked(.onlySometimes, in: context)
      }
      if let bounded = ProseScanner(context).bounded(first, in: all) { return bounded }
      if ProseScanner.isOfThing(tokens, first) { return first.reading.asked(.unread, in: context) }
      return told(first, of: found, in: all, context)
    }
  }

  /// The one time of a sentence, with what the sentence tells of it.
  private static func told(
    _ span: Span, of found: [Span], in tokens: [Token], _ context: PhraseContext
  ) -> Reading {
    // "Before everyone leaves for Thanksgiving": the day is not what was said, it bounds it.
    if ProseScanner.hasLooseBound(tokens, outside: found) {
      return span.reading.asked(.twoMeanings, in: context)
    }
    if ProseScanner.isCalledOff(tokens, span) { return .none }
    if ProseScanner.isOneOf(tokens, span) { return span.reading.asked(.needsDay, in: context) }
    if ProseScanner.tellsFiscalYear(tokens, span) {
      if case .date(.date)? = span.reading.value {
        return span.reading.asked(.twoMeanings, in: context)
      }
      return .none
    }
    if ProseScanner.isPast(tokens, span) {
      let words = tokens.filter { span.bytes.contains($0.start) }
      return span.reading.past(of: words[...], in: context)
    }
    return ProseScanner.isConditional(tokens, span)
      ? span.reading.asked(.twoMeanings, in: context) : span.reading
  }

  /// The times that running text surely contains, in order, none overlapping.
  ///
  /// A span starts at a word that announces a time ("by", "on", "every", "tomorrow") or is a date
  /// that can be nothing else ("July 9"); names of months and weekdays alone never count.
  ///
  /// - Complexity: Linear in the text.
  public static func spans(
    in text: some StringProtocol, context: PhraseContext
  ) -> [Span] {
    ProseScanner(context).spans(in: Tokenizer.tokens(of: text))
  }

  /// The bytes of running text that surely say a time or name a human, in order, none overlapping.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func parts(
    in text: some StringProtocol, context: PhraseContext
  ) -> [Range<Int>] {
    let people = PersonPhrase.all(in: text, context: context).filter { !$0.isRoleOnly }
    let all = people.map(\.bytes) + spans(in: text, context: context).map(\.bytes)
    return all.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { parts, next in
      if next.lowerBound >= parts.last?.upperBound ?? 0 { parts.append(next) }
    }
  }

  private static func several(_ spans: [Span], in context: PhraseContext) -> Reading {
    let values = spans.compactMap(\.reading.value)
    guard let first = spans.first else { return .none }
    return Reading(
      kind: .ambiguous, value: first.reading.value,
      alternatives: Array(values.dropFirst()), approximate: first.reading.approximate,
      reason: EnglishRemarks.sentence(.severalDays, in: context), echo: first.reading.echo)
  }
}

extension Phrase.Span {
  /// Whether it is only said of a thing: the "weekly" of "the weekly report".
  fileprivate func isAdjective(in tokens: [Token]) -> Bool {
    guard let first = tokens.firstIndex(where: { $0.start == bytes.lowerBound }) else {
      return false
    }
    let next = tokens[first...].firstIndex { $0.start >= bytes.upperBound } ?? tokens.endIndex
    return ProseScanner.isAdjective(tokens, first..<next)
  }
}

extension [Phrase.Span] {
  /// Without rules that another one of them says more exactly: the "weekly" of "weekly sync on
  /// Tuesdays".
  fileprivate var withoutBareRules: [Phrase.Span] {
    guard count > 1 else { return self }
    return filter { span in
      guard let rule = span.reading.value?.notation, span.reading.recurrence != nil else {
        return true
      }
      return !contains { $0.reading.value?.notation.hasPrefix(rule + ";") ?? false }
    }
  }
}
