internal import Scheduling

/// So many of a unit: "two weeks", "2-3 days", "a month and a half".
struct Measure: Hashable, Sendable {
  var count: Int
  /// The larger number of "two to three".
  var most: Int?
  /// Half a unit more than `count`.
  var half = false
  var unit: EnglishCalendar.Unit
  /// The number was vague ("a couple").
  var approximate = false
  /// It is the least or the most that it may be.
  var limit: DurationValue.Limit?

  /// The same so many times.
  func times(_ number: Int) -> Measure {
    var measure = self
    measure.count *= number
    measure.most = most.map { $0 * number }
    return measure
  }
}

extension PhraseParser {
  /// A cardinal number in digits or words, up to 9999; no `a`, no vague amount.
  mutating func cardinal() -> Int? {
    guard at < tokens.count else { return nil }
    if tokens[at].kind == .number {
      guard tokens[at].digits <= 4 else { return nil }
      at += 1
      return tokens[at - 1].number
    }
    guard tokens[at].roles.contains(.number) else { return nil }
    if let value = EnglishNumbers.units[tokens[at]] {
      at += 1
      return takeHundreds(value) ?? value
    }
    guard let tens = EnglishNumbers.tens[tokens[at]] else { return nil }
    at += 1
    let start = at
    if self.token?.kind == .dash { at += 1 }
    if let next = self.token, let unit = EnglishNumbers.units[next.text], (1...9).contains(unit) {
      at += 1
      return tens + unit
    }
    at = start
    return tens
  }

  /// "hundred", "hundred and twenty" after the number of them.
  mutating func takeHundreds(_ count: Int) -> Int? {
    guard (1...20).contains(count), take(EnglishNumbers.hundred) else { return nil }
    let start = at
    let isJoined = take(EnglishRanges.and)
    if let rest = cardinal(), rest < 100, isJoined || tokens[start].kind == .word {
      return count * 100 + rest
    }
    at = start
    return count * 100
  }

  /// An ordinal: `15th`, "fifteenth", "twenty-second".
  mutating func ordinal() -> Int? {
    guard at < tokens.count else { return nil }
    if tokens[at].kind == .ordinal {
      guard tokens[at].digits <= 3 else { return nil }
      at += 1
      return tokens[at - 1].number
    }
    guard !tokens[at].roles.isDisjoint(with: [.ordinal, .number]) else { return nil }
    if let value = EnglishNumbers.ordinals[tokens[at]] {
      at += 1
      return value
    }
    guard let tens = EnglishNumbers.tens[tokens[at]] else { return nil }
    let start = at
    at += 1
    if self.token?.kind == .dash { at += 1 }
    if let next = self.token, next.kind == .word,
      let unit = EnglishNumbers.ordinals[next.text], unit < 10
    {
      at += 1
      return tens + unit
    }
    at = start
    return nil
  }

  /// One measure or several in a row: "2 years, 3 months", "a week and a half".
  mutating func measures() -> [Measure]? {
    attempt { parser in
      guard let first = parser.measure() else { return nil }
      var all = [first]
      while all.count < 4 {
        let start = parser.at
        parser.skipComma()
        // "A week, maybe ten days" is one or the other, and not both.
        let isAdded = parser.take(EnglishRanges.and) || parser.take(.ampersand)
        guard isAdded || !parser.isAtOther, let next = parser.measure(), next.most == nil,
          next.unit.size < all[all.count - 1].unit.size,
          // "A week, ten days" as well.
          isAdded || next.count * next.unit.size < all[all.count - 1].unit.size
        else {
          parser.at = start
          break
        }
        all.append(next)
      }
      return all
    }
  }

  /// Whether another length is offered instead of one that is added: "maybe ten days".
  private var isAtOther: Bool {
    EnglishDurations.instead.match(tokens, at: at) != nil
      || EnglishDurations.approximations.match(tokens, at: at) != nil
  }

  /// A length, and the others that it may be instead: "a week, maybe ten days", "a week or ten days".
  mutating func lengthOrOther() -> (measures: [Measure], others: [[Measure]])? {
    guard let measures = measures() ?? fortnight() ?? unitAndHalf() ?? unitOrMore() else {
      return nil
    }
    var others: [[Measure]] = []
    while others.count < 3, let other = otherLength() { others.append(other) }
    return (measures, others)
  }

  /// "Fortnight", which counts itself.
  private mutating func fortnight() -> [Measure]? {
    attempt { parser in
      guard parser.take(EnglishCalendar.units) == .fortnight,
        !EnglishCalendar.pluralUnits.contains(parser.tokens[parser.at - 1].text)
      else { return nil }
      return [Measure(count: 1, unit: .fortnight)]
    }
  }

  /// "Week and a half".
  private mutating func unitAndHalf() -> [Measure]? {
    attempt { parser in
      guard let unit = parser.oneUnit()?.first?.unit,
        !EnglishCalendar.pluralUnits.contains(parser.tokens[parser.at - 1].text)
      else { return nil }
      var measure = Measure(count: 1, unit: unit)
      parser.takeHalf(into: &measure)
      return measure.half ? [measure] : nil
    }
  }

  /// "Week or two", "month or so": one of it, of which the article was left out.
  private mutating func unitOrMore() -> [Measure]? {
    guard !inProse, let next = peek(), EnglishWords.orWord.contains(next) else { return nil }
    return attempt { parser in
      guard let unit = parser.oneUnit()?.first?.unit else { return nil }
      var measure = Measure(count: 1, unit: unit)
      parser.takeUpper(into: &measure)
      return measure.most == nil && parser.peek()?.text != "so" ? nil : [measure]
    }
  }

  private mutating func otherLength() -> [Measure]? {
    attempt { parser in
      let isApart = parser.token?.kind == .comma
      parser.skipComma()
      // "A week, ten days at most" in a cell: nothing but another length follows.
      // "A week to ten days" as well.
      let isSaid =
        parser.take(EnglishDurations.instead) != nil
        || !parser.inProse && parser.take(EnglishWords.toWord)
      guard isSaid || isApart && !parser.inProse else { return nil }
      return parser.measures()
    }
  }

  /// Whether a measure may begin here.
  private var isAtAmount: Bool {
    guard at < tokens.count else { return false }
    return switch tokens[at].kind {
    case .number, .tilde, .less, .more, .equals, .atMost, .atLeast: true
    default: !tokens[at].roles.isDisjoint(with: [.number, .amount])
    }
  }

  /// One amount of one unit.
  mutating func measure() -> Measure? {
    guard isAtAmount else { return nil }
    return attempt { parser in
      let limit = EnglishDurations.limits.match(parser.tokens, at: parser.at)?.meaning
      let vaguely = parser.takeApproximation()
      guard var amount = parser.amount() else { return nil }
      _ = parser.take(.dash)
      var isLoose = false
      while true {
        if parser.take(EnglishDurations.looseAdjectives) {
          isLoose = true
        } else if !parser.take(EnglishDurations.adjectives) {
          break
        }
      }
      guard var unit = parser.unit() else { return nil }
      if unit == .day, let kind = parser.dayKind() { unit = kind }
      // A "zero day" is no length.
      if amount.count == 0, !amount.half,
        !EnglishCalendar.pluralUnits.contains(parser.tokens[parser.at - 1].text)
      {
        return nil
      }
      amount.unit = unit
      amount.limit = limit ?? amount.limit
      parser.takeHalf(into: &amount)
      if amount.most == nil { parser.takeUpper(into: &amount) }
      if vaguely || isLoose { amount.approximate = true }
      return amount.count <= 2000 && (amount.most ?? 0) <= 2000 ? amount : nil
    }
  }

  /// "about", "roughly", "~" before an amount.
  mutating func takeApproximation() -> Bool {
    var found = false
    while take(EnglishDurations.approximations) != nil || take(.tilde) || takeComparison() != nil {
      found = true
      // "Ca. ten days", "approx. 3 weeks".
      if let token, token.kind == .dot, !token.spaced { at += 1 }
    }
    return found
  }

  private mutating func unit() -> EnglishCalendar.Unit? {
    guard let token, token.kind == .word else { return nil }
    if token.text.utf8.count == 1, token.spaced, inProse { return nil }
    return take(EnglishCalendar.units)
  }

  /// "Calendar" behind "15 days", where nothing follows that it could belong to.
  private mutating func dayKind() -> EnglishCalendar.Unit? {
    attempt { parser in
      guard let kind = parser.take(EnglishDurations.dayKinds), parser.token?.kind != .word else {
        return nil
      }
      return kind
    }
  }

  /// The number before a unit; the unit itself is filled in by the caller.
  private mutating func amount() -> Measure? {
    if take(EnglishNumbers.half) {
      _ = take(EnglishNumbers.one)
      return Measure(count: 0, half: true, unit: .day)
    }
    if let range = amountBetween() ?? looseAmount() { return range }
    if let vague = take(EnglishNumbers.vague) {
      return Measure(count: vague, unit: .day, approximate: true)
    }
    if token?.kind == .word, take(EnglishNumbers.one) {
      if let hundreds = takeHundreds(1) { return Measure(count: hundreds, unit: .day) }
      if take(EnglishNumbers.dozen) { return Measure(count: 12, unit: .day) }
      let half = take(EnglishNumbers.half)
      return Measure(count: half ? 0 : 1, half: half, unit: .day)
    }
    guard let count = cardinal() else { return nil }
    var amount = Measure(count: count, unit: .day)
    if let decimals = decimals() {
      guard decimals == 5 || decimals == 50 || decimals == 0 else { return nil }
      amount.half = decimals != 0
    } else {
      takeHalf(into: &amount)
      upperBound(of: &amount)
      takeLooseness(into: &amount)
    }
    return amount
  }

  /// The "ish" of "3ish weeks", the plus of "3+ weeks".
  private mutating func takeLooseness(into amount: inout Measure) {
    guard let token, !token.spaced, amount.most == nil else { return }
    if take(EnglishWords.ishWord) {
      amount.approximate = true
    } else if token.kind == .dash, peek().map({ EnglishWords.ishWord.contains($0) }) == true {
      at += 2
      amount.approximate = true
    } else if take(.plus) {
      amount.limit = .atLeast
      amount.approximate = true
    }
  }

  /// "Between two and four".
  private mutating func amountBetween() -> Measure? {
    attempt { parser in
      guard parser.take(EnglishDurations.between) != nil, let least = parser.cardinal(),
        parser.take(.dash) || parser.take(EnglishRanges.and) || parser.take(EnglishNumbers.between),
        let most = parser.cardinal(), most > least
      else { return nil }
      return Measure(count: least, most: most, unit: .day)
    }
  }

  /// "A good three" weeks.
  private mutating func looseAmount() -> Measure? {
    attempt { parser in
      guard parser.take(EnglishNumbers.one), parser.take(EnglishDurations.looseAdjectives),
        let count = parser.cardinal()
      else { return nil }
      return Measure(count: count, unit: .day, approximate: true)
    }
  }

  /// The digits after a decimal point.
  private mutating func decimals() -> Int? {
    guard token?.kind == .dot, token?.spaced == false, let next = peek(), next.kind == .number,
      !next.spaced
    else { return nil }
    at += 2
    return next.number
  }

  /// "and a half".
  private mutating func takeHalf(into amount: inout Measure) {
    let start = at
    guard take(EnglishRanges.and) else { return }
    _ = take(EnglishNumbers.one)
    if take(EnglishNumbers.half), !amount.half {
      amount.half = true
    } else {
      at = start
    }
  }

  /// "-3", "to three", "or three" between the number and the unit.
  private mutating func upperBound(of amount: inout Measure) {
    let start = at
    // "Two, maybe three weeks"; "phase 2, maybe 3 weeks" is another thing.
    if !inProse || tokens[at - 1].kind == .word { skipComma() }
    guard
      at == start && (take(.dash) || take(EnglishNumbers.between) || takeSlash(after: amount.count))
        || take(EnglishDurations.instead) != nil
    else {
      at = start
      return
    }
    if let most = cardinal(), most > amount.count,
      EnglishCalendar.units.match(tokens, at: at) != nil
        || EnglishDurations.adjectives.contains(token?.text ?? "")
        || EnglishDurations.looseAdjectives.contains(token?.text ?? "") || token?.kind == .dash
    {
      amount.most = most
    } else {
      at = start
    }
  }

  /// The slash of "2/3 weeks": two or three of them; "1/2 week" is half of one.
  private mutating func takeSlash(after count: Int) -> Bool {
    guard !inProse, count > 1, let mark = token, mark.kind == .slash, !mark.spaced,
      let next = peek(), next.kind == .number, next.number == count + 1,
      peek(2).map({ EnglishCalendar.pluralUnits.contains($0.text) }) == true
    else { return false }
    at += 1
    return true
  }

  /// "two weeks to three weeks", "a week or two": the larger number after the unit.
  private mutating func takeUpper(into amount: inout Measure) {
    let start = at
    // "A week, maybe two."
    skipComma()
    let isOr = take(EnglishDurations.instead) != nil
    guard isOr || take(.dash) || take(EnglishNumbers.between) else {
      at = start
      return
    }
    if let most = cardinal(), most > amount.count {
      let end = at
      guard let unit = unit() else {
        at = end
        amount.most = isOr ? most : nil
        if amount.most == nil { at = start }
        return
      }
      if unit == amount.unit {
        amount.most = most
        return
      }
    }
    at = start
  }
}
