internal import Scheduling

/// Times of a sentence of which a reading made nothing.
extension Sentence {
  /// "Is there a freeze over Easter?": asked, and told by nobody.
  var isQuestion: Bool {
    guard let first = tokens.first, EnglishWords.askers.contains(first) else { return false }
    return source.first { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ".") }
      == UInt8(ascii: "?")
  }

  /// Whether more is told from a place on than the days that were read.
  ///
  /// Another day, or how long it lasts from a single one; a stretch with both ends says all of it.
  /// "Surgery on the 9th, he says *ten days*": read alone, the day would be silently wrong.
  func tellsMore(than readings: [Reading], from place: Int) -> Bool {
    let read = readings.compactMap(\.span)
    guard !read.isEmpty, read.allSatisfy(\.isUnbounded) else { return false }
    let rest = Array(tokens[min(place, tokens.count)...].prefix { $0.kind != .dot })
    let spans = times.spans(in: rest)
    let isDayMore = spans.contains { span in
      guard let day = span.reading.date else { return false }
      let start = rest.firstIndex { $0.start >= span.bytes.lowerBound } ?? 0
      return !read.contains { $0.accounts(for: day) } && !isDeadline(rest, start)
        && !isOfAnotherAct(rest, start)
    }
    return isDayMore || isUntilUntold(rest, besides: spans)
      || rest.indices.contains { at in
        !spans.contains { $0.bytes.contains(rest[at].start) } && isLongTime(rest, at)
          && !isOfAnotherAct(rest, at)
      }
  }

  /// "*Until* the season is over, say the 28th": an end that was told in other words than the day.
  private func isUntilUntold(_ rest: [Token], besides spans: [Phrase.Span]) -> Bool {
    rest.indices.dropLast().contains { at in
      EnglishRanges.untilWords.contains(rest[at]) && rest[at + 1].kind == .word
        && EnglishCalendar.dayParts.match(rest, at: at + 1) == nil
        && !spans.contains { $0.bytes.contains(rest[at].start) }
    }
  }

  /// "Before the 9th": until when something else is to be done.
  private func isDeadline(_ rest: [Token], _ start: Int) -> Bool {
    switch EnglishRanges.bounds.match(rest, at: start)?.meaning {
    case .by, .before: true
    default: false
    }
  }

  /// "Ten days", "a month": more than the day it is counted from, and nothing of before that day.
  private func isLongTime(_ rest: [Token], _ place: Int) -> Bool {
    guard EnglishNumbers.begins(rest[place]) else { return false }
    var parser = PhraseParser(prose: rest, from: place, context)
    guard let measures = parser.measures(), parser.at > place,
      let length = PhraseParser.duration(of: measures, vague: false)?.best.length,
      !ProseScanner.isRate(rest, at: place)
    else { return false }
    if let next = parser.token, EnglishWindows.besidesLength.contains(next.text) { return false }
    switch length {
    case .work(let days), .calendarDays(let days): return days > 1
    case .milestone: return false
    default: return true
    }
  }

  /// "…, *he signs* on Monday": what somebody does then, in a clause of its own.
  private func isOfAnotherAct(_ rest: [Token], _ place: Int) -> Bool {
    let start =
      rest[..<place].lastIndex { $0.isPause || EnglishWords.andWord.contains($0.text) } ?? -1
    guard start >= 0 else { return false }
    let clause = rest[(start + 1)..<place]
    let somebody = clause.firstIndex { token in
      EnglishWindows.ourselves.contains(token.text) || token.capital
    }
    guard let somebody else { return false }
    return clause[somebody...].contains { token in
      EnglishActs.isVerb(token)
        || EnglishActs.base(ofThirdPerson: token.text).map(EnglishActs.isVerb) == true
    }
  }
}

extension DateSpan {
  /// One day, or a stretch with an end that nobody told.
  fileprivate var isUnbounded: Bool { first == nil || last == nil || first == last }

  /// Whether a time is of these days, or begins right behind them: "back on the 5th".
  fileprivate func accounts(for value: DateValue) -> Bool {
    let other = value.span
    if other == self { return true }
    if let first, other.first == first || other.last == first { return true }
    if let last, other.first == last || other.last == last || other.first == last + 1 {
      return true
    }
    return false
  }
}
