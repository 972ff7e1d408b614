/// Lengths below a day, which the calendar counts as about one.
extension StepReader {
  /// "Takes *an hour*", "it takes *half a day*", "*20 minutes*": the place after it.
  mutating func hours(at start: Int, from place: Int) -> Int? {
    guard result.duration == nil, let found = hoursSaid(at: start) else { return nil }
    let length = DurationValue(.work(found.days), approximate: found.isPart)
    result.duration = DurationPhrase.reading(Choice(length))
    claim(place..<found.next, as: .duration)
    return found.next
  }

  /// The same as a clause of its own: "…, 1 hour".
  mutating func hoursAlone(at place: Int) -> Int? {
    guard place > 0, startsClause(place), let found = hoursSaid(at: place),
      endsClause(found.next) || tokens[found.next].kind == .close
    else { return nil }
    return hours(at: place, from: place)
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
      if let number = EnglishNumbers.units[tokens[next].text] {
        amount = number
        next += 1
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
    if isHours, amount > 8, amount % 24 == 0 { return (min(amount, 2400) / 24, false, next + 1) }
    // Eight hours are a day's work.
    let days = isHours ? max(1, min(amount, 800) / 8 + (amount % 8 > 0 ? 1 : 0)) : 1
    return (days, !isHours || amount < 8, next + 1)
  }
}
