/// Lengths below a day, which the calendar counts as about one.
extension StepReader {
  /// "Takes *an hour*", "it takes *half a day*", "*20 minutes*": the place after it.
  mutating func hours(at start: Int, from place: Int) -> Int? {
    guard result.duration == nil, let found = hoursSaid(at: start) else { return nil }
    let length = DurationValue(.work(found.days), approximate: found.isPart)
    result.duration = DurationPhrase.reading(Choice(length))
    let end = afterClosers(found.next)
    claim(place..<end, as: .duration)
    return end
  }

  /// The same as a clause of its own: "…, 1 hour".
  mutating func hoursAlone(at place: Int) -> Int? {
    guard place > 0, startsClause(place), let found = hoursSaid(at: place),
      case let end = afterClosers(found.next),
      endsClause(end) || tokens[end].kind == .close
    else { return nil }
    return hours(at: place, from: place)
  }

  /// "*A hundred and twenty* hours".
  private func hundreds(_ parser: inout PhraseParser) -> Int? {
    parser.attempt { parser in
      parser.take(EnglishNumbers.one) ? parser.takeHundreds(1) : nil
    }
  }

  private func hoursSaid(at start: Int) -> (days: Int, isPart: Bool, next: Int)? {
    var next = start
    while next < tokens.count, EnglishDurations.loosely.contains(tokens[next].text) { next += 1 }
    guard next < tokens.count else { return nil }
    var amount = 1
    var isHalf = false
    if tokens[next].kind == .number {
      amount = tokens[next].number
      next += 1
    } else if let vague = EnglishNumbers.vague.match(tokens, at: next) {
      amount = vague.meaning
      next = vague.next
    } else {
      // "*Forty-eight* hours".
      var parser = PhraseParser(prose: tokens, from: next, context)
      if let number = parser.cardinal() ?? hundreds(&parser) {
        amount = number
        next = parser.at
      } else if EnglishNumbers.one.contains(tokens[next].text) {
        next += 1
      }
      if next < tokens.count, EnglishNumbers.half.contains(tokens[next].text) {
        isHalf = true
        next += 1
        if next < tokens.count, EnglishNumbers.one.contains(tokens[next].text) { next += 1 }
      }
    }
    guard next > start, next < tokens.count else { return nil }
    let unit = tokens[next].text
    let isHours = EnglishWindows.hours.contains(unit)
    guard
      isHours || EnglishWindows.minutes.contains(unit)
        || isHalf && EnglishWords.dayWord.contains(unit)
        || EnglishDurations.partsOfDay.contains(unit)
    else { return nil }
    // "72 hours" go round the clock.
    if isHours, (9...96).contains(amount), amount % 24 == 0 {
      return (amount / 24, false, next + 1)
    }
    // "36 hours" are a day and a half of the clock, and no work of four days.
    if isHours, (25...96).contains(amount), amount % 12 == 0 {
      return ((amount + 23) / 24, true, next + 1)
    }
    // Eight hours are a day's work.
    let days = isHours ? max(1, min(amount, 800) / 8 + (amount % 8 > 0 ? 1 : 0)) : 1
    return (days, !isHours || amount < 8, next + 1)
  }
}
