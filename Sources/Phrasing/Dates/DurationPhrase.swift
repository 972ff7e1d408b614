/// Lengths of time in words: "two to three weeks", "10 working days", "a couple of weeks".
public enum DurationPhrase {
  /// Reads a whole cell as a length of time.
  ///
  /// Plain days are working days, with calendar days as the alternative; the round numbers of
  /// contracts (30, 60, 90) are calendar days first.
  ///
  ///     DurationPhrase.read("a couple of weeks", in: context).notation   // P2W, approximate
  ///     DurationPhrase.read("2-3 weeks", in: context).notation           // P2W/P3W
  ///
  /// - Parameters:
  ///   - text: What was typed; all of it must be understood.
  ///   - context: For symmetry with the other readers; lengths do not depend on it.
  /// - Returns: `none` unless every word is part of the length.
  /// - Complexity: Linear in the text.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> Reading {
    read(Tokenizer.tokens(of: text).trimmed, in: context)
  }

  static func read(_ tokens: [Token], in context: PhraseContext) -> Reading {
    guard !tokens.isEmpty, tokens.count <= 24 else { return .none }
    if let length = notated(tokens) { return reading(Choice(length)) }
    var parser = PhraseParser(tokens, context)
    guard let choice = parser.length(), parser.isAtEnd else { return .none }
    return reading(choice)
  }

  static func reading(_ choice: Choice<DurationValue>) -> Reading {
    Reading(
      kind: choice.asks ? .ambiguous : .duration, value: .duration(choice.best),
      alternatives: choice.others.map(Reading.Value.duration),
      approximate: choice.best.approximate,
      reason: choice.asks && choice.others.isEmpty ? EnglishRemarks.rounded : nil,
      echo: EnglishEcho.words(for: choice.best))
  }
}

extension PhraseParser {
  /// A length with the words that may stand around it.
  mutating func length() -> Choice<DurationValue>? {
    attempt { parser in
      let start = parser.at
      if parser.take(EnglishDurations.milestones) != nil {
        return Choice(DurationValue(.milestone))
      }
      while parser.take(EnglishDurations.openers) != nil { _ = parser.take(.colon) }
      guard let said = parser.lengthOrOther() ?? parser.wholeUnit().map({ ($0, []) }) else {
        parser.at = start
        return nil
      }
      var vague = false
      // "A month, give or take".
      if parser.token?.kind == .comma,
        EnglishDurations.closers.match(parser.tokens, at: parser.at + 1) != nil
      {
        parser.at += 1
      }
      // "Two weeks-ish".
      if parser.token?.kind == .dash,
        parser.peek().map({ EnglishWords.ishWord.contains($0) }) == true
      {
        parser.at += 1
      }
      var limit: DurationValue.Limit?
      while true {
        let said = EnglishDurations.limits.match(parser.tokens, at: parser.at)?.meaning
        guard let closer = parser.take(EnglishDurations.closers) else { break }
        limit = limit ?? said
        vague = vague || closer
      }
      return PhraseParser.duration(of: said, vague: vague)?.map { $0.limited(limit) }
    }
  }

  /// "Full week", "whole day": one of it.
  private mutating func wholeUnit() -> [Measure]? {
    attempt { parser in
      guard parser.take(EnglishRanges.whole) else { return nil }
      if parser.token?.kind == .dash { parser.at += 1 }
      guard let unit = parser.take(EnglishCalendar.units),
        !EnglishCalendar.pluralUnits.contains(parser.tokens[parser.at - 1].text)
      else { return nil }
      return [Measure(count: 1, unit: unit)]
    }
  }

  /// Whether the whole days that the measures come to are not quite what was said.
  private static func isRounded(_ measures: [Measure]) -> Bool {
    guard let first = measures.first else { return false }
    if measures.count == 1 { return first.rounds && (first.unit != .month || first.count > 1) }
    let months: [EnglishCalendar.Unit] = [.month, .quarter, .year]
    return !measures.allSatisfy { months.contains($0.unit) }
  }

  /// What a length amounts to that may be another instead; such a one asks.
  static func duration(
    of said: (measures: [Measure], others: [[Measure]]), vague: Bool
  ) -> Choice<DurationValue>? {
    guard var choice = duration(of: said.measures, vague: vague) else { return nil }
    // Half a day cannot be planned, and "a month and two weeks" is no number of days.
    if isRounded(said.measures) { choice.asks = true }
    guard !said.others.isEmpty else { return choice }
    choice.others = []
    for other in said.others {
      guard let other = duration(of: other, vague: vague) else { return nil }
      choice.ask(other.best)
    }
    return choice
  }

  /// What the measures amount to; plain days keep both kinds of day.
  static func duration(of measures: [Measure], vague: Bool) -> Choice<DurationValue>? {
    let approximate = vague || measures.contains { $0.approximate }
    guard let first = measures.first else { return nil }
    if let limit = first.limit {
      var plain = measures
      plain[0].limit = nil
      return duration(of: plain, vague: vague)?.map { $0.limited(limit) }
    }
    if measures.count > 1 { return compound(measures, approximate) }
    guard let (best, other) = lengths(first, first.count, half: first.half) else { return nil }
    guard let most = first.most else {
      var choice = Choice(DurationValue(best, approximate: approximate || first.rounds))
      if let other { choice.keep(DurationValue(other, approximate: approximate)) }
      if first.unit == .sprint, !first.half {
        // Whose sprints? Two weeks are the most usual, one and three are not rare.
        choice.ask(DurationValue(.weeks(first.count * 3), approximate: approximate))
        choice.ask(DurationValue(.weeks(first.count), approximate: approximate))
      }
      return choice
    }
    guard let (high, highOther) = lengths(first, most, half: false) else { return nil }
    var choice = Choice(DurationValue(.between(best, high), approximate: approximate))
    if let other, let highOther {
      choice.keep(DurationValue(.between(other, highOther), approximate: approximate))
    }
    if first.unit == .sprint {
      for weeks in [3, 1] {
        choice.ask(
          DurationValue(
            .between(.weeks(first.count * weeks), .weeks(most * weeks)), approximate: approximate))
      }
    }
    return choice
  }

  /// One amount of one unit, and its other sense.
  private static func lengths(
    _ measure: Measure, _ count: Int, half: Bool
  ) -> (DurationValue.Length, DurationValue.Length?)? {
    switch measure.unit {
    case .day:
      let days = count + (half ? 1 : 0)
      if days == 0 { return (.milestone, nil) }
      return days % 30 == 0 || EnglishDurations.calendarCounts.contains(days)
        ? (.calendarDays(days), .work(days)) : (.work(days), .calendarDays(days))
    case .workingDay: return (.work(count + (half ? 1 : 0)), nil)
    case .calendarDay: return half ? nil : (.calendarDays(count), nil)
    case .week, .workingWeek:
      return half
        ? (.work(count * 5 + 3), .calendarDays(count * 7 + 4)) : (.weeks(count), nil)
    case .fortnight, .sprint: return (.weeks(count * 2 + (half ? 1 : 0)), nil)
    case .month: return half ? (.calendarDays(count * 30 + 15), nil) : (.months(count), nil)
    case .quarter: return half ? nil : (.months(count * 3), nil)
    case .year: return half ? (.months(count * 12 + 6), nil) : (.years(count), nil)
    case .weekend: return nil
    }
  }

  private static func compound(
    _ measures: [Measure], _ approximate: Bool
  ) -> Choice<DurationValue>? {
    var months = 0
    var weeks = 0
    var days = 0
    var working = 0
    for measure in measures {
      guard !measure.half, measure.most == nil else { return nil }
      switch measure.unit {
      case .year: months += measure.count * 12
      case .quarter: months += measure.count * 3
      case .month: months += measure.count
      case .fortnight, .sprint: weeks += measure.count * 2
      case .week, .workingWeek: weeks += measure.count
      case .day, .calendarDay: days += measure.count
      case .workingDay: working += measure.count
      case .weekend: return nil
      }
    }
    let short = weeks + days + working
    if months > 0, short == 0 {
      return Choice(DurationValue(.months(months), approximate: approximate))
    }
    if months > 0 {
      let total = months / 12 * 365 + months % 12 * 30 + weeks * 7 + days + working
      return Choice(DurationValue(.calendarDays(total), approximate: true))
    }
    return Choice(
      DurationValue(.work(weeks * 5 + days + working), approximate: approximate),
      or: [DurationValue(.calendarDays(weeks * 7 + days + working), approximate: approximate)])
  }
}

extension Measure {
  /// Whether turning it into whole days rounds.
  var rounds: Bool {
    half && ![.year, .fortnight, .sprint].contains(unit)
  }
}
