/// The block of the plan that a step is said to be in.
extension StepReader {
  /// "…, under Contracting", "in Contracting, …": a block of the plan, in a clause of its own.
  mutating func block(at place: Int) -> Int? {
    guard EnglishStepWords.inBlock.contains(tokens[place].text),
      place == 0 || startsClause(place) || tokens[place].text == "under", result.workstream == nil
    else { return nil }
    var first = place + 1
    if first < tokens.count, EnglishRanges.the.contains(tokens[first].text) { first += 1 }
    var end = first
    while end < tokens.count, tokens[end].kind == .word || tokens[end].kind == .ampersand {
      end += 1
    }
    guard end > first, end - first < 7, endsClause(end) else { return nil }
    let words = tokens[first..<end].filter {
      $0.kind == .word && !EnglishStepWords.fillers.contains($0.text)
    }.map(\.text)
    let fits = context.workstreams.filter { name in
      let title = Tokenizer.nameWords(name)
      return !words.isEmpty && words.allSatisfy { word in title.contains { $0.hasPrefix(word) } }
    }
    guard fits.count == 1 else { return nil }
    result.workstream = people.name(first..<end)
    claim(place..<end, as: .workstream)
    return end
  }

  /// "in Rita's workstream", "in the security workstream".
  mutating func workstream(at place: Int) -> Int? {
    guard EnglishStepWords.markers.match(tokens, at: place)?.meaning == .workstream else {
      return nil
    }
    var end = place + 1
    while end < tokens.count, end - place < 7,
      tokens[end].kind == .word
        || tokens[end].kind == .ampersand
    {
      if EnglishStepWords.workstream.contains(tokens[end].text) {
        var first = place + 1
        if EnglishRanges.the.contains(tokens[first].text) { first += 1 }
        guard first < end else { return nil }
        result.workstream = people.name(first..<end)
        claim(place..<end + 1, as: .workstream)
        return end + 1
      }
      end += 1
    }
    return nil
  }
}
