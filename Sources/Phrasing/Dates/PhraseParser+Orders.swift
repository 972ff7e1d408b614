internal import Scheduling

/// Two dates in digits whose numbers may stand in either order: both of them in the same.
extension PhraseParser {
  /// A whole time as a cell holds it.
  ///
  /// "5/12 - 6/12" is a month from May 12 or two days of December, and never from one to the other.
  mutating func bounded() -> Choice<DateValue>? {
    let beginning = self
    guard let value = boundedOnce() else { return nil }
    guard !saidOrder, case .range(let span) = value.best, span.first != nil, span.last != nil,
      Self.countShortDates(tokens[beginning.at..<at]) > 1
    else { return value }
    let orders: [PhraseContext.DateOrder] =
      context.order == .dayFirst ? [.dayFirst, .monthFirst] : [.monthFirst, .dayFirst]
    let readings = orders.compactMap { order in
      var parser = beginning
      parser.context.order = order
      parser.saidOrder = true
      return parser.boundedOnce().flatMap { parser.at == at ? $0 : nil }
    }
    guard var choice = readings.first else { return value }
    for reading in readings.dropFirst() {
      for other in [reading.best] + reading.others {
        choice.ask(other, because: .monthOrDayFirst)
      }
    }
    return choice
  }

  /// How many dates such as `7/8` or `7.8.2026` there are whose numbers may both be a month.
  private static func countShortDates(_ tokens: ArraySlice<Token>) -> Int {
    var count = 0
    var place = tokens.startIndex
    while place + 2 < tokens.endIndex {
      let mark = tokens[place + 1]
      guard tokens[place].kind == .number, isMark(mark), tokens[place + 2].kind == .number else {
        place += 1
        continue
      }
      if isMonth(tokens[place]), isMonth(tokens[place + 2]),
        tokens[place].number != tokens[place + 2].number
      {
        count += 1
      }
      place += 3
      if place + 1 < tokens.endIndex, tokens[place].kind == mark.kind, !tokens[place].spaced,
        tokens[place + 1].kind == .number
      {
        place += 2
      }
    }
    return count
  }

  private static func isMonth(_ token: Token) -> Bool {
    token.kind == .number && token.digits < 3 && (1...12).contains(token.number)
  }

  private static func isMark(_ token: Token) -> Bool {
    [.slash, .dot, .dash].contains(token.kind) && !token.spaced
  }
}
