internal import Scheduling

/// Days behind a month, a year or a feast that only says where they lie.
extension Sentence {
  /// What becomes of a month, a quarter, a year or a feast by what follows it.
  enum Narrowing {
    /// It is meant as it was said.
    case whole
    /// These days, and no others.
    case days(Reading)
    /// Only some days of it, and it was not understood which.
    case untold
  }

  /// "In May …, *6 to 9 May*", "at the year closing, *from 14 December until 15 January*", "in
  /// January …, *till the 20th*", "over Christmas, *from the 21st till the 4th*".
  func narrowing(of whole: Phrase.Span) -> Narrowing {
    guard let start = tokens.firstIndex(where: { $0.start >= whole.bytes.lowerBound }),
      let next = place(after: whole)
    else { return .whole }
    let rest = tokens[next...].prefix { $0.kind != .dot }
    guard case .range(let range)? = whole.reading.date else {
      return around(whole, in: rest) ?? .whole
    }
    guard let first = range.first, let last = range.last, last - first >= 27,
      !tokens[start..<next].contains(where: { $0.kind == .number || $0.kind == .ordinal })
    else { return .whole }
    let isYear = last - first > 300
    for span in spans(in: rest, from: isYear ? context.today : first - 1) {
      guard case .range(let days)? = span.reading.date, let end = days.last else { continue }
      if let begin = days.first, end - begin < last - first,
        isYear || begin >= first && end <= last,
        rest.contains(where: { token in
          span.bytes.contains(token.start) && (token.kind == .number || token.kind == .ordinal)
        })
      {
        let tail = rest.drop { $0.start < span.bytes.upperBound }
        return leavesMore(after: span) || !listed(after: span).isEmpty
          || tail.first.map({ EnglishWords.andWord.contains($0.text) }) == true
          ? .untold : .days(span.reading)
      }
      if days.first == nil, end >= first, end <= last {
        return .days(parser(at: next).reading(Choice(.span(first, end))))
      }
    }
    return rest.contains { EnglishRanges.untilWords.contains($0.text) } ? .untold : .whole
  }

  /// The times of what follows, as they are said of what was named: "in August, *from the 3rd*".
  private func spans(in rest: ArraySlice<Token>, from day: CivilDate) -> [Phrase.Span] {
    var context = context
    context.today = max(context.today, day)
    return ProseScanner(context, inWindow: times.inWindow, isFreeze: times.isFreeze)
      .spans(in: Array(rest))
  }

  /// The days around a feast, told right behind its name.
  private func around(_ feast: Phrase.Span, in rest: ArraySlice<Token>) -> Narrowing? {
    guard case .date(let day)? = feast.reading.date,
      let other = spans(in: rest, from: day - 21).first(where: { $0.reading.date != nil }),
      case .range(let stretch)? = other.reading.date, let first = stretch.first,
      let last = stretch.last, first <= day, day <= last
    else { return nil }
    return .days(parser(at: rest.startIndex).reading(Choice(.span(first, last))))
  }
}
