internal import Scheduling

/// What the n-th of a stretch goes together with: another n-th, or a month without an "of".
extension PhraseParser {
  /// "First to last day of May", "second through fourth week of January".
  mutating func runOfPeriod(from first: Int) -> Choice<Period>? {
    attempt { parser in
      guard parser.connector() else { return nil }
      _ = parser.take(EnglishRanges.the)
      guard let last = parser.position(), let unit = parser.take(EnglishCalendar.units),
        parser.take(EnglishRanges.of), let container = parser.partable()
      else { return nil }
      return container.map { period in
        guard let start = parser.nth(first, 1, unit, in: period),
          let end = parser.nth(last, 1, unit, in: period), start.first < end.first
        else { return nil }
        return Period(start.first, end.last, .part)
      }
    }
  }

  /// Whether a month stands here without a day: "last Monday Oct 2026", not "last Monday Oct 5".
  var isAtMonthAlone: Bool {
    guard !inProse, let token, EnglishCalendar.months[token.text] != nil else { return false }
    guard let next = peek(), next.kind == .number || next.kind == .ordinal else { return true }
    return next.digits == 4
  }

  /// "*28 and 29 April*", "*24, 25 and 26 May*": days told before the month they share, in their
  /// order; at least two.
  mutating func daysBeforeMonth() -> [CivilDate]? {
    attempt { parser in
      guard !parser.isInsideList else { return nil }
      var numbers: [Int] = []
      while numbers.count < 8, let number = parser.dayNumberAlone {
        let start = parser.at
        parser.at += 1
        parser.skipComma()
        _ = parser.take(EnglishWords.andWord) || parser.take(.ampersand)
        guard parser.at > start + 1, parser.dayNumberAlone != nil else {
          parser.at = start
          break
        }
        numbers.append(number)
      }
      guard !numbers.isEmpty, let last = parser.dayNumberAlone, let next = parser.peek(),
        EnglishCalendar.months[next.text] != nil,
        zip(numbers, numbers.dropFirst() + [last]).allSatisfy({ $0 < $1 }),
        case .date(let end)? = parser.bounded()?.best, end.components.day == last
      else { return nil }
      return numbers.map { end - (last - $0) } + [end]
    }
  }

  /// A number right here that can be a day of a month.
  private var dayNumberAlone: Int? {
    guard let token, [.number, .ordinal].contains(token.kind), (1...31).contains(token.number),
      token.digits < 3, at == 0 || token.spaced
    else { return nil }
    return token.number
  }

  /// Whether another number of the same list stands before this place.
  private var isInsideList: Bool {
    guard at > 1 else { return false }
    let mark = tokens[at - 1]
    return (mark.kind == .comma || EnglishWords.andWord.contains(mark))
      && [.number, .ordinal].contains(tokens[at - 2].kind)
  }
}
