internal import Scheduling

/// Quarters, halves and fiscal years, by their number or their name.
extension PhraseParser {
  /// "Q3", "third quarter of 2027", "FY27 Q1", "H2", "next year's second half".
  mutating func quarterOrHalf() -> Choice<Period>? {
    attempt { parser in
      let leadingYear = parser.year() ?? parser.yearWhose()
      if leadingYear != nil, parser.token?.spaced == false { _ = parser.take(.dash) }
      let isLast = parser.isAtLastPart
      let turn = leadingYear == nil && !isLast ? parser.take(EnglishRanges.turns) : nil
      if turn == nil { _ = parser.take(EnglishRanges.the) }
      var kind = EnglishPeriods.YearKind.unsaid
      if parser.take(EnglishPeriods.fiscal) != nil { kind = .fiscal }
      if parser.take(EnglishPeriods.calendar) { kind = .calendar }
      let letters = parser.token?.text ?? ""
      if let part = parser.shortQuarter() {
        return parser.inYears(part.isFiscal ? .fiscal : .unsaid) { start in
          parser.part(part.index, part.months, year: part.year, turn: nil, yearStart: start)
        }
      }
      guard let part = parser.quarterName() else { return nil }
      kind = EnglishPeriods.yearKinds[letters] ?? kind
      let fiscalYear = leadingYear == nil ? parser.fiscalYearAfter() : nil
      if fiscalYear != nil { kind = .fiscal }
      let year =
        leadingYear ?? fiscalYear ?? parser.touchingYear() ?? parser.yearAfter()
        ?? parser.twoDigitYearAtEnd()
      if year == nil, parser.skipOfTheYear() { kind = .fiscal }
      return parser.inYears(kind) { start in
        parser.part(part.index, part.months, year: year, turn: turn, yearStart: start)
      }
    }
  }

  /// `-2026` of "Q3-2026".
  mutating func touchingYear() -> Int? {
    attempt { parser in
      guard parser.token?.spaced == false, parser.take(.dash) || parser.take(.slash),
        parser.token?.spaced == false
      else { return nil }
      return parser.year() ?? parser.shortYear()
    }
  }

  /// `27` of "Q1-27".
  private mutating func shortYear() -> Int? {
    guard peek().map({ $0.spaced && $0.kind != .number }) ?? true else { return nil }
    return twoDigitYear()
  }

  /// `27` at the very end of a cell: "Q1 27".
  private mutating func twoDigitYearAtEnd() -> Int? {
    guard !inProse, token?.spaced == true, peek() == nil else { return nil }
    return twoDigitYear()
  }

  private mutating func twoDigitYear() -> Int? {
    guard let token, token.kind == .number, token.digits == 2, (20...59).contains(token.number)
    else { return nil }
    at += 1
    return 2000 + token.number
  }

  /// "Q3", "H1", "third quarter", "2nd half": which one, and how many months it has.
  private mutating func quarterName() -> (index: Int, months: Int)? {
    attempt { parser in
      if let token = parser.token, token.kind == .word,
        let months = EnglishPeriods.partMonths[token.text], let number = parser.peek(),
        number.kind == .number, !number.spaced, (1...(12 / months)).contains(number.number)
      {
        parser.at += 2
        return (number.number, months)
      }
      let ordinal = parser.ordinal() ?? (parser.take(EnglishNumbers.last) ? -1 : nil)
      guard let ordinal, let unit = parser.token?.text else { return nil }
      guard let months = EnglishPeriods.partNames[unit] else { return nil }
      parser.at += 1
      // "The last quarter" has just been; "the last quarter of 2027" is its fourth.
      let isPart = months == 6 || parser.yearFollows
      let index = ordinal == -1 ? (isPart ? 12 / months : 0) : ordinal
      return (1...(12 / months)).contains(index) ? (index, months) : nil
    }
  }

  /// "Next year's" before a quarter.
  private mutating func yearWhose() -> Int? {
    attempt { parser in
      guard let year = parser.turnedYear(), parser.tokens[parser.at - 1].possessive else {
        return nil
      }
      return year
    }
  }

  /// Whether "the last quarter of" a year begins here.
  private var isAtLastPart: Bool {
    var parser = self
    _ = parser.take(EnglishRanges.the)
    guard parser.take(EnglishNumbers.last), let unit = parser.token,
      EnglishPeriods.partNames[unit.text] != nil
    else { return false }
    parser.at += 1
    return parser.yearFollows
  }

  /// "Of the year", "of our fiscal year" after a quarter: whether it is a fiscal one.
  private mutating func skipOfTheYear() -> Bool {
    let isFiscal: Bool? = attempt { parser in
      guard parser.take(EnglishRanges.of) else { return nil }
      _ = parser.take(EnglishRanges.the)
      if parser.take(EnglishPeriods.fiscal) != nil {
        _ = parser.take(EnglishWords.yearWord)
        return true
      }
      return parser.take(EnglishWords.yearWord) && parser.token?.kind != .number ? false : nil
    }
    return isFiscal ?? false
  }

  /// Whether a year stands right here, of which something is a part: "of 2027", "this year".
  private var yearFollows: Bool {
    var parser = self
    if parser.fiscalYearAfter() != nil || parser.yearAfter() != nil { return true }
    guard parser.take(EnglishRanges.of) else { return false }
    _ = parser.take(EnglishRanges.the)
    return parser.take(EnglishWords.yearWord)
  }

  /// "FY27", "FY 2027", "fiscal 2027" after a quarter.
  private mutating func fiscalYearAfter() -> Int? {
    attempt { parser in
      parser.skipComma()
      _ = parser.take(EnglishRanges.of)
      return parser.fiscalYearNumber()
    }
  }

  mutating func fiscalYearNumber() -> Int? {
    attempt { parser in
      guard parser.take(EnglishPeriods.fiscal) != nil else { return nil }
      _ = parser.take(.apostrophe)
      guard let token = parser.token, token.kind == .number else { return nil }
      parser.at += 1
      // "FY26/27", "FY 2026-27": named after both of its years.
      if let mark = parser.token, mark.kind == .slash || mark.kind == .dash, !mark.spaced,
        let last = parser.peek(), last.kind == .number, !last.spaced,
        last.number % 100 == (token.number + 1) % 100
      {
        parser.at += 2
        return token.number % 100 + 2001
      }
      if token.digits == 2 { return 2000 + token.number }
      return token.digits == 4 && (1900...2199).contains(token.number) ? token.number : nil
    }
  }

  /// "FY27", "FY27 Q1".
  mutating func fiscalYear() -> Choice<Period>? {
    attempt { parser in
      guard let year = parser.fiscalYearNumber() else { return nil }
      // "FY27 Q1".
      let place = parser.at
      if parser.token?.spaced == false { _ = parser.take(.dash) }
      if let part = parser.quarterName() {
        return parser.inYears(.fiscal) { start in
          parser.part(part.index, part.months, year: year, turn: nil, yearStart: start)
        }
      }
      parser.at = place
      return parser.inYears(.fiscal) { start in
        Period(monthIndex: PhraseParser.start(ofYear: year, in: start), count: 12, .year)
          .map { Choice($0) }
      }
    }
  }

  /// The month, counted from year 0, in which a year begins that begins in this month; it is named
  /// after its end.
  private static func start(ofYear year: Int, in month: Int) -> Int {
    month == 1 ? year * 12 : (year - 1) * 12 + month - 1
  }

  /// What a period of such a year is; to be asked while nobody said when the fiscal year begins.
  func inYears(
    _ kind: EnglishPeriods.YearKind, _ read: (_ yearStart: Int) -> Choice<Period>?
  ) -> Choice<Period>? {
    switch (kind, context.fiscalYearStart) {
    case (.calendar, _), (.unsaid, nil): return read(1)
    case (.fiscal, let start?): return read(start)
    case (.unsaid, let start?):
      var choice = read(start)
      if let other = read(1)?.best { choice?.ask(other, because: .twoMeanings) }
      return choice
    case (.fiscal, nil):
      var choice = read(1)
      for start in EnglishPeriods.usualYearStarts {
        guard let other = read(start)?.best else { continue }
        let isFirst = choice?.remarks.contains(.fiscalYearUnsaid) == false
        choice?.ask(other, because: isFirst ? .fiscalYearUnsaid : nil)
      }
      return choice
    }
  }

  private func part(
    _ index: Int, _ months: Int, year: Int?, turn: EnglishRanges.Turn?, yearStart: Int
  ) -> Choice<Period>? {
    let grain: Period.Grain = months == 3 ? .quarter : .half
    func period(_ year: Int) -> Period? {
      let start = PhraseParser.start(ofYear: year, in: yearStart)
      return Period(monthIndex: start + (index - 1) * months, count: months, grain)
    }
    if let year { return period(year).map { Choice($0) } }
    let (thisYear, _, _) = today.components
    let candidates = (thisYear - 1...thisYear + 2).compactMap(period)
    guard let ahead = candidates.firstIndex(where: { $0.last >= today }) else { return nil }
    if turn == .last || turn == .past {
      return candidates.last { $0.last < today }.map { Choice($0) }
    }
    if turn == .next, candidates[ahead].first <= today, ahead + 1 < candidates.count {
      return Choice(candidates[ahead + 1])
    }
    var choice = Choice(candidates[ahead])
    if turn == nil, ahead > 0, today - candidates[ahead - 1].last <= 60 {
      choice.ask(candidates[ahead - 1], because: .justPassed)
    }
    return choice
  }
}
