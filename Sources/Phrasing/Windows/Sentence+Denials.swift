internal import Scheduling

/// Words that take something back, or days out of a stretch.
extension Sentence {
  /// Whether what stands at a place was so once and is no more: "*used to* meet", "*no longer*
  /// meets".
  func isFormer(at place: Int) -> Bool {
    tokens.indices.prefix(place).suffix(5).contains {
      EnglishWindows.formerly.match(tokens, at: $0) != nil
    }
  }

  /// Whether a rule of days stands right here, with or without "on": "*Thursdays* until Easter",
  /// "*every Friday*"; two numbered days are two days.
  func rule(at place: Int) -> Reading? {
    guard place < tokens.count else { return nil }
    var parser = parser(at: place)
    let isEvery = EnglishRecurrences.every.match(tokens, at: place) != nil
    guard let rule = parser.recurrence(), rule.best.monthDays.isEmpty || isEvery else { return nil }
    return RecurrencePhrase.reading(rule, in: context)
  }

  /// What is left of a stretch from which the words behind it take days: "14 to 18 December, *not the
  /// 16th*".
  enum Remainder {
    /// Nothing is taken out.
    case whole
    /// The pieces before and after one day.
    case pieces([Reading])
    /// Something is taken out, and not understood.
    case untold
  }

  /// What the words from a place on leave of a stretch.
  func remainder(of stretch: Reading, from place: Int) -> Remainder {
    guard let span = stretch.span, let first = span.first, let last = span.last, first < last
    else { return .whole }
    for start in tokens.indices.dropFirst(place) where tokens[start].kind == .word {
      guard let word = EnglishWindows.lessThan.match(tokens, at: start) else { continue }
      var parser = parser(at: word.next)
      _ = parser.take(EnglishRecurrences.exceptionLinks)
      parser.context.today = first - 1
      let begin = parser.at
      guard let out = parser.bounded(), parser.at > begin else {
        let clause = tokens[word.next...].prefix { !$0.isPause && $0.kind != .dot }
        if clause.prefix(word.meaning ? 10 : 4).contains(where: \.tellsTime) { return .untold }
        continue
      }
      guard let day = out.best.span.first, day >= first, day <= last else {
        // "Other than *the last week*" is told of the stretch, whenever it is alone.
        if tokens[begin..<parser.at].contains(where: \.isUnit) { return .untold }
        continue
      }
      let isPart = tokens[begin..<parser.at].indices.contains {
        EnglishCalendar.dayParts.match(tokens, at: $0) != nil
      }
      guard case .date = out.best, !out.asks, !isPart, stretch.kind != .ambiguous,
        parser.at == tokens.count || tokens[parser.at].isPause || tokens[parser.at].kind == .dot
      else { return .untold }
      return .pieces(
        [(first, day - 1), (day + 1, last)].filter { $0.0 <= $0.1 }.map { piece in
          parser.reading(Choice(piece.0 == piece.1 ? .date(piece.0) : .span(piece.0, piece.1)))
        })
    }
    return .whole
  }
}
