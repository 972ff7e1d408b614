import Phrasing
import PlanModel
import Scheduling

/// Reads words that tell a day by the one they change: "a week later", "no, make that the 14th".
///
/// Alone the same words count from today, or mean the next day of that number.
struct NearDay {
  let fields: FieldReader
  /// The day that stands there.
  let old: CivilDate

  /// How they are understood; `nil` where they tell a day by themselves, or none.
  func read(_ text: String) -> FieldReading? {
    let said = text.withPlainApostrophes.lowercased()
      .split { " ,;:.!–—".contains($0) }.map(String.init)
    var words = said[...]
    while let first = words.first, words.count > 1, NearDayWords.opening.contains(first) {
      words.removeFirst()
    }
    while let last = words.last, words.count > 1, NearDayWords.closing.contains(last) {
      words.removeLast()
    }
    if let days = moved(words) ?? weekdayBeside(words) ?? ofMonth(words) {
      return reading(of: days, text)
    }
    guard words.count < said.count else { return nil }
    let plain = fields.read(words.joined(separator: " "), as: .date)
    return plain.isWordsOnly || !fields.read(text, as: .date).isWordsOnly ? nil : plain
  }

  private func reading(of days: [CivilDate], _ text: String) -> FieldReading? {
    var seen: Set<CivilDate> = []
    let meanings = days.filter { seen.insert($0).inserted }.map { day in
      FieldReading.Meaning(
        content: .value(.date(day)),
        echo: PhraseEcho.words(for: .date(.date(day)), in: fields.phrases))
    }
    guard !meanings.isEmpty else { return nil }
    var reading = FieldReading(meanings: meanings, isWordsOnly: false, question: nil)
    reading.recognised = [0..<text.utf8.count]
    return reading
  }

  // MARK: Moved by a length

  /// "Two weeks earlier", "push it out a month", "+3 days": the day so far from the old one.
  private func moved(_ said: ArraySlice<String>) -> [CivilDate]? {
    var words = said
    var moving: NearDayWords.Direction?
    var way: NearDayWords.Direction?
    if let sign = words.first?.first, "+-−".contains(sign) {
      way = sign == "+" ? .later : .earlier
      words[words.startIndex].removeFirst()
    }
    while let first = words.first {
      if let found = NearDayWords.moving[first] {
        moving = found
        // "*Another* week" is one.
        if first == "another" {
          words[words.startIndex] = "one"
          break
        }
      } else if moving != nil, let found = NearDayWords.beside[first] {
        way = found
      } else if !NearDayWords.joining.contains(first) {
        break
      }
      words.removeFirst()
    }
    let directions = moving == nil ? NearDayWords.behind : NearDayWords.beside
    while let last = words.last, let found = directions[last] {
      way = found
      words.removeLast()
    }
    guard let towards = way ?? moving, !words.isEmpty,
      let length = DurationPhrase.read(words.joined(separator: " "), in: fields.phrases).duration
    else { return nil }
    let later = days(length.length, 1)
    let earlier = days(length.length, -1)
    switch towards {
    case .later: return later
    case .earlier: return earlier
    case .either: return later + earlier
    }
  }

  /// The days so long after the old one, or before it; days of work and of the calendar both.
  private func days(_ length: DurationValue.Length, _ sign: Int) -> [CivilDate] {
    switch length {
    case .milestone: return []
    case .weeks(let weeks): return [old + sign * 7 * weeks]
    case .calendarDays(let days): return [old + sign * days]
    case .work(let days):
      let calendar = fields.plan.workingCalendar(.buyer)
      let worked = sign > 0 ? calendar.day(days, after: old) : calendar.day(days, before: old)
      return [worked, old + sign * days].compactMap(\.self)
    case .months(let months): return month(sign * months)
    case .years(let years): return month(sign * 12 * years)
    case .between(let shorter, let longer):
      // Who says two of them has not decided: the later day is the one that holds.
      return (days(shorter, sign) + days(longer, sign)).sorted { sign > 0 ? $0 > $1 : $0 < $1 }
    }
  }

  /// The same day of another month, or the last day of a shorter one.
  private func month(_ months: Int) -> [CivilDate] {
    CalendarArithmetic.adding(months: months, to: old).map { [$0.clamped] } ?? []
  }

  // MARK: Told by a weekday or a number

  /// "The Friday before", "the day after".
  private func weekdayBeside(_ words: ArraySlice<String>) -> [CivilDate]? {
    let words = words.drop { $0 == "the" }
    guard words.count == 2, let edge = words.last, let day = words.first,
      edge == "before" || edge == "after"
    else { return nil }
    let weekday = GoLiveWords.weekdays.firstIndex(of: day)
    guard weekday != nil || day == "day" else { return nil }
    let sign = edge == "after" ? 1 : -1
    return (1...7).lazy.map { old + sign * $0 }
      .first { weekday == nil || $0.weekday.rawValue == weekday }.map { [$0] }
  }

  /// "The 14th", "Friday the 13th": of the month that the old day is in, the nearest first.
  func ofMonth(_ words: ArraySlice<String>) -> [CivilDate]? {
    var words = words.filter { $0 != "the" && $0 != "of" }
    let weekday = words.count == 2 ? GoLiveWords.weekdays.firstIndex(of: words[0]) : nil
    if weekday != nil { words.removeFirst() }
    guard words.count == 1, let number = words[0].dayNumber, (1...31).contains(number) else {
      return nil
    }
    let (year, month, _) = old.components
    let near = (-1...1).compactMap { step -> CivilDate? in
      let index = year * 12 + month - 1 + step
      return CivilDate(year: index / 12, month: index % 12 + 1, day: number)
    }
    let days = near.filter { day in
      day >= fields.phrases.today && day != old
        && weekday.map { day.weekday.rawValue == $0 } ?? true
    }
    guard !days.isEmpty else { return nil }
    // A day of the same month is meant where it lies ahead of the old one; the 1st, said after the
    // 15th, may as well be of the next.
    let same = days.filter { $0.components.month == month }
    let others = days.filter { $0.components.month != month }
      .sorted { abs($0 - old) < abs($1 - old) }
    return same + others
  }
}
