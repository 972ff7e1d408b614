/// What a step waits for, and what it runs beside.
extension StepReader {
  /// "after the questionnaire and the technical validation", "after 3", "once budget is approved".
  mutating func links(from place: Int, after next: Int) -> Int? {
    let end = targetEnd(from: next)
    guard end > next else { return nil }
    var start = next
    var targets: [StepPhrase.Target] = []
    for place in next...end {
      let joins =
        place == end
        || listsNumbers(place)
        || (EnglishStepWords.joiners.contains(tokens[place].text)
          && joinsTargets(start..<place, place + 1..<end))
      guard joins, place > start else { continue }
      var first = start
      if EnglishStepWords.markers.match(tokens, at: first)?.meaning == .after { first += 1 }
      if first < place { targets.append(target(first..<place)) }
      start = place + 1
    }
    guard !targets.isEmpty else { return nil }
    for target in targets {
      result.links.append(.init(target: target, isParallel: false, possibleLag: nil))
    }
    claim(place..<end, as: .link)
    return end
  }

  /// Where the words of a link end: at a comma or at the next part.
  private func targetEnd(from place: Int) -> Int {
    var end = place
    while end < tokens.count, tokens[end].kind != .comma || listsNumbers(end),
      tokens[end].kind != .dot
    {
      if end > place, let marker = EnglishStepWords.markers.match(tokens, at: end)?.meaning,
        marker != .after, marker != .workstream
      {
        break
      }
      // "After the pen test Omar writes the report": whoever acts is no part of what is waited for.
      if end > place, let found = tokens[end].capital ? anyone(at: end) : quietDoer(at: end),
        isVerb(at: found.next)
      {
        break
      }
      if end > place, EnglishRanges.bounds.meaning(of: tokens[end].text) != nil,
        times.time(in: tokens, from: end) != nil
      {
        break
      }
      end += 1
    }
    return end
  }

  /// "Steps 1, 2 and 4".
  private func listsNumbers(_ comma: Int) -> Bool {
    comma > 0 && comma + 2 < tokens.count && tokens[comma - 1].kind == .number
      && tokens[comma + 1].kind == .number
      && (tokens[comma + 2].kind == .comma
        || EnglishStepWords.joiners.contains(tokens[comma + 2].text))
  }

  /// "X and Y" are two targets when each can stand alone: both begin with an article or another
  /// "after", or both are steps.
  private func joinsTargets(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let first = right.first else { return false }
    if EnglishStepWords.markers.match(tokens, at: first)?.meaning == .after { return true }
    if EnglishRanges.the.contains(tokens[first].text) { return true }
    if tokens[first].kind == .number { return true }
    if case .title = target(left), case .title = target(right) { return true }
    return false
  }

  private func target(_ range: Range<Int>) -> StepPhrase.Target {
    var range = range
    while let first = range.first, range.count > 1,
      EnglishStepWords.step.contains(tokens[first].text) || isNumberSign(first)
    {
      range = first + 1..<range.upperBound
    }
    if range.count == 1, let first = range.first, tokens[first].kind == .number,
      (1...max(context.steps.count, 99)).contains(tokens[first].number)
    {
      return .number(tokens[first].number)
    }
    let words = tokens[range].filter {
      $0.kind == .word && !EnglishStepWords.fillers.contains($0.text)
    }.map(\.text)
    if let signature = signature(range, words) { return .title(signature) }
    for isExact in [true, false] where !words.isEmpty {
      let fits = context.steps.indices.filter { index in
        let title = context.stepWords[index]
        return words.allSatisfy { word in title.contains { isNamed(word, $0, isExact) } }
      }
      if let only = fits.first, fits.count == 1 { return .title(only) }
    }
    return .words(people.words(range))
  }

  /// Of "the contract is signed" the one step that signs, and not whatever else is about it.
  private func signature(_ range: Range<Int>, _ words: [String]) -> Int? {
    guard tokens[range].contains(where: { EnglishStepWords.signed.contains($0.text) }),
      words.allSatisfy({ EnglishStepWords.contracts.contains($0) })
    else { return nil }
    let fits = context.steps.indices.filter { index in
      context.stepWords[index].contains { EnglishStepWords.signings.contains($0) }
    }
    return fits.count == 1 ? fits.first : nil
  }

  /// A word of a title, begun or with a slip of the finger: "valid", "questionaire".
  private func isNamed(_ word: String, _ titled: String, _ isExact: Bool) -> Bool {
    if titled.hasPrefix(word) { return true }
    return !isExact && word.utf8.count > 4 && Typo.isOneEdit(Array(word.utf8), Array(titled.utf8))
  }

  /// "#2".
  private func isNumberSign(_ place: Int) -> Bool {
    tokens[place].kind == .other && source[tokens[place].start] == UInt8(ascii: "#")
  }

  /// "*The day after board approval*", "the week after the pilot": a wait, and no work.
  mutating func dayAfter(at place: Int) -> Int? {
    guard EnglishRanges.the.contains(tokens[place].text),
      let unit = EnglishCalendar.units.match(tokens, at: place + 1),
      let lag = PhraseParser.duration(of: [Measure(count: 1, unit: unit.meaning)], vague: false),
      let end = linkAfter(unit.next, lag: lag.best)
    else { return nil }
    claim(place..<unit.next, as: .link)
    return end
  }

  // MARK: Said otherwise

  /// "When the questionnaire is back, Omar …", "signs when legal review is done": a wait, if it
  /// is for a step of the plan.
  mutating func waits(from place: Int, after next: Int) -> Int? {
    let end = targetEnd(from: next)
    guard end > next, result.links.isEmpty else { return nil }
    guard case .title(let title) = target(next..<end) else { return nil }
    result.links.append(
      .init(target: .title(title), isParallel: false, possibleLag: nil))
    claim(place..<end, as: .link)
    return end
  }

  /// "alongside the pilot": a step of the plan that runs at the same time.
  mutating func beside(from place: Int, after next: Int) -> Int? {
    let end = targetEnd(from: next)
    guard end > next else { return nil }
    let target = target(next..<end)
    switch target {
    case .number, .title:
      result.links.append(.init(target: target, isParallel: true, possibleLag: nil))
    case .previous, .words: return nil
    }
    claim(place..<end, as: .link)
    return end
  }
}
