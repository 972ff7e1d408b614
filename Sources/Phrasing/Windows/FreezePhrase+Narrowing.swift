internal import Scheduling

/// Days behind a month or a year that only says where they lie.
extension FreezePhrase {
  /// What becomes of a month, a quarter or a year by what follows it.
  enum Narrowing {
    /// It is meant as it was said.
    case whole
    /// Only these days of it.
    case days(Reading)
    /// Only some days of it, and it was not understood which.
    case untold
  }

  /// "In May …, *6 to 9 May*", "at the year closing, *from 14 December until 15 January*", "in
  /// January …, *till the 20th*".
  static func narrowed(_ whole: Phrase.Span, in sentence: Sentence) -> Narrowing {
    guard case .range(let range)? = whole.reading.date, let first = range.first,
      let last = range.last, last - first >= 27,
      let start = sentence.tokens.firstIndex(where: { $0.start >= whole.bytes.lowerBound }),
      let next = sentence.place(after: whole),
      !sentence.tokens[start..<next].contains(where: { $0.kind == .number || $0.kind == .ordinal })
    else { return .whole }
    let isYear = last - first > 300
    let rest = sentence.tokens[next...].prefix { $0.kind != .dot }
    for span in sentence.times.spans(in: Array(rest)) {
      guard case .range(let days)? = span.reading.date, let end = days.last else { continue }
      if let begin = days.first, end - begin < last - first,
        isYear || begin >= first && end <= last,
        rest.contains(where: { token in
          span.bytes.contains(token.start) && (token.kind == .number || token.kind == .ordinal)
        })
      {
        let tail = rest.drop { $0.start < span.bytes.upperBound }
        return sentence.leavesMore(after: span) || !sentence.listed(after: span).isEmpty
          || tail.first.map({ EnglishWords.andWord.contains($0.text) }) == true
          ? .untold : .days(span.reading)
      }
      if days.first == nil, end >= first, end <= last {
        return .days(sentence.parser(at: next).reading(Choice(.span(first, end))))
      }
    }
    return rest.contains { EnglishRanges.untilWords.contains($0.text) } ? .untold : .whole
  }
}
