/// When a step begins or ends, told in a clause of its own: "…, he can start on January 4".
extension StepReader {
  mutating func edgeSaid(at place: Int) -> Int? {
    guard place > 0, let verb = EnglishStepWords.edgeVerbs.match(tokens, at: place),
      verb.next < tokens.count,
      startsClause(place) || EnglishStepWords.joiners.contains(tokens[place - 1].text)
        || EnglishWords.butWord.contains(tokens[place - 1])
        || EnglishStepWords.mayBegin.contains(tokens[place].text)
          && tokens[..<place].indices.contains(where: {
            !claimed[$0] && tokens[$0].kind == .word && !people.isDeterminer(tokens[$0])
          })
    else { return nil }
    if verb.meaning == .start,
      let marker = EnglishStepWords.markers.match(tokens, at: verb.next),
      marker.meaning == .after || marker.meaning == .when,
      times.time(in: tokens, from: verb.next)?.reading.date == nil,
      let end = links(from: verb.next, after: marker.next)
    {
      claimEdge(place..<verb.next, as: nil)
      return end
    }
    // "Starts January 4 for three weeks": the length is the step's own.
    let stop = tokens[verb.next...].firstIndex { EnglishWords.forWord.contains($0.text) }
    var parser = PhraseParser(
      prose: Array(tokens[..<(stop ?? tokens.count)]), from: verb.next, context)
    guard let day = parser.bounded(), parser.at > verb.next, endsEdge(parser.at) else { return nil }
    let bounded: Choice<DateValue>? = day.map { day in
      switch verb.meaning {
      case .start: day.earliest.map { .span($0, nil) }
      case .end: day.deadline.map { .span(nil, $0) }
      }
    }
    guard let bounded else { return nil }
    let reading = parser.reading(bounded)
    if verb.meaning == .end { takeStart() }
    add(verb.meaning == .start ? .notBefore(reading) : .due(reading))
    claimEdge(place..<parser.at, as: .timing)
    return parser.at
  }

  /// Claims it with the "but" before it.
  private mutating func claimEdge(_ range: Range<Int>, as part: StepPhrase.Part?) {
    claim(range, as: part)
    if EnglishWords.butWord.contains(tokens[range.lowerBound - 1]) {
      claim(range.lowerBound - 1..<range.lowerBound, as: nil)
    }
  }

  /// "Data load *starts January 18*", of which the end is told as well: its first day, which alone
  /// would be the day of an act called "data load starts".
  private mutating func takeStart() {
    guard result.timings.count == 1, let said = result.timings[0].reading,
      case .date(let day)? = said.date,
      let span = result.spans.first(where: { $0.part == .timing }),
      let first = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }), first > 1,
      !claimed[first - 1],
      EnglishStepWords.edgeVerbs.match(tokens, at: first - 1)?.meaning == .start
    else { return }
    let parser = PhraseParser(tokens, context)
    result.timings = [.notBefore(parser.reading(Choice(.span(day, nil))))]
    claim(first - 1..<first, as: nil)
  }

  /// Whether a clause stops here, or goes on with another part.
  private func endsEdge(_ place: Int) -> Bool {
    endsClause(place) || [.close, .dash].contains(tokens[place].kind)
      || EnglishWords.forWord.contains(tokens[place].text)
      || EnglishStepWords.joiners.contains(tokens[place].text)
      || EnglishStepWords.markers.match(tokens, at: place) != nil
      || EnglishRanges.bounds.match(tokens, at: place) != nil
  }
}
