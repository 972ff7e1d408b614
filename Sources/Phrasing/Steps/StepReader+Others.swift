/// Times of which it stays open whose they are, or which.
extension StepReader {
  /// "Hands off to Gustavo *who needs about a month*": how long somebody takes who was named right
  /// before, and does not do this act.
  mutating func timeOfOther(at place: Int) -> Int? {
    guard place > 2, EnglishWindows.personal.contains(tokens[place]), !claimed[place - 1],
      tokens[place - 1].capital,
      let marker = EnglishStepWords.markers.match(tokens, at: place + 1),
      marker.meaning == .takes || marker.meaning == .needs, measures(at: marker.next)
    else { return nil }
    let end = clauseEnd(from: place)
    var start = place - 1
    while start > 0, tokens[start - 1].capital, !claimed[start - 1], people.isNameWord(start - 1) {
      start -= 1
    }
    result.timeOfOther = people.words(start..<end)
    claim(place..<end, as: nil)
    return end
  }

  /// "On two *Saturdays*".
  private func takeWeekdays(_ parser: inout PhraseParser) -> Bool {
    guard let word = parser.token, EnglishCalendar.pluralWeekdays[word.text] != nil else {
      return false
    }
    parser.at += 1
    return true
  }

  /// "Moves the records *over three weekends* in March", "takes *a full weekend*": times of which it
  /// is not told which.
  mutating func openTimes(at place: Int) -> Int? {
    guard place > 0 else { return nil }
    var start = place
    if let marker = EnglishStepWords.markers.match(tokens, at: place), marker.meaning == .takes {
      start = marker.next
    } else if EnglishStepWords.beforeTimes.contains(tokens[place]) {
      start += 1
    } else if !startsClause(place) {
      return nil
    }
    guard start < tokens.count, EnglishNumbers.begins(tokens[start]) else { return nil }
    var parser = PhraseParser(prose: tokens, from: start, context)
    if parser.take(EnglishNumbers.vague) == nil {
      if parser.take(EnglishNumbers.one) {
        _ = parser.take(EnglishRanges.whole)
      } else if parser.cardinal() == nil {
        return nil
      }
    }
    // "Trains the night shift, *two nights*" is how long, which is asked elsewhere.
    let isDated =
      parser.at + 1 < tokens.count && times.time(in: tokens, from: parser.at + 1) != nil
    let many =
      start > place || isDated ? EnglishStepWords.openTimes : EnglishRecurrences.weekend
    guard parser.take(many) || takeWeekdays(&parser), hasWork(before: place)
    else { return nil }
    result.openTimes = people.words((start == place + 1 ? place : start)..<parser.at)
    claim(place..<parser.at, as: .timing)
    return parser.at
  }
}
