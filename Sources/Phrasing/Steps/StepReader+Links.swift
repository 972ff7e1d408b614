extension Token {
  /// A word of what something is called, before what it does.
  fileprivate var isPartOfName: Bool { kind == .word && !EnglishProse.occurring.contains(self) }
}

/// What a step waits for, and what it runs beside.
extension StepReader {
  /// "after the questionnaire and the technical validation", "after 3", "once budget is approved".
  mutating func links(from place: Int, after next: Int) -> Int? {
    if let end = occurrence(from: place, after: next) { return end }
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
    if let end = dayOfUnknown(targets, from: place, at: end) { return end }
    for target in targets {
      result.links.append(.init(target: target, isParallel: false, lag: nil))
    }
    claim(place..<end, as: .link)
    return end
  }

  /// "After the change board *on January 12*": the day of what no step is called, from which on the
  /// step may begin.
  private mutating func dayOfUnknown(
    _ targets: [StepPhrase.Target], from place: Int, at end: Int
  ) -> Int? {
    guard end < tokens.count, EnglishRanges.bounds.match(tokens, at: end)?.meaning == .on,
      let found = times.time(in: tokens, from: end), found.reading.kind == .date,
      case .date(let day)? = found.reading.date,
      targets.allSatisfy({ if case .words = $0 { true } else { false } })
    else { return nil }
    add(.notBefore(PhraseParser(tokens, context).reading(Choice(.span(day, nil)))))
    claim(place..<found.next, as: .timing)
    return found.next
  }

  /// "After *the old contract ends on January 31*": what is waited for, and its day, from which on
  /// the step may begin.
  private mutating func occurrence(from place: Int, after next: Int) -> Int? {
    guard let verb = tokens[next...].prefix(7).firstIndex(where: { !$0.isPartOfName }),
      verb > next, verb + 1 < tokens.count, EnglishProse.occurring.contains(tokens[verb]),
      // "When the ship is *back* on January 9".
      case let isBack = EnglishStepWords.fillers.contains(tokens[verb + 1])
        && EnglishRanges.bounds.match(tokens, at: verb + 1) == nil,
      case let start = isBack ? verb + 2 : verb + 1, start < tokens.count,
      let found = times.time(in: tokens, from: start),
      endsClause(found.next),
      case .date(let day)? = found.reading.date, found.reading.kind == .date
    else { return nil }
    add(.notBefore(PhraseParser(tokens, context).reading(Choice(.span(day, nil)))))
    claim(place..<found.next, as: .timing)
    return found.next
  }

  /// "Elena signs, *needs the board's ok first*": what has to be there before.
  mutating func beforehand(from place: Int, after next: Int) -> Int? {
    let end = clauseEnd(from: next)
    guard end - 1 > next, EnglishStepWords.beforehand.contains(tokens[end - 1]),
      tokens[..<place].indices.contains(where: { !claimed[$0] && tokens[$0].kind == .word })
    else { return nil }
    result.links.append(
      .init(target: target(next..<end - 1), isParallel: false, lag: nil))
    claim(place..<end, as: .link)
    return end
  }

  /// "Labels, Rosa, *needs the article list*": a thing to be there before, in a clause of its own.
  func isThing(at place: Int) -> Bool {
    place + 1 < tokens.count
      && (EnglishWords.determiners.contains(tokens[place]) || tokens[place].possessive)
  }

  mutating func thingNeeded(from place: Int, after next: Int) -> Int? {
    let end = clauseEnd(from: next)
    guard place > 1, isPause(place - 1) || EnglishWords.others.contains(tokens[place - 1]),
      isThing(at: next), end > next + 1, hasWork(before: place)
    else { return nil }
    result.links.append(.init(target: target(next..<end), isParallel: false, lag: nil))
    claim(place..<end, as: .link)
    return end
  }

  /// Where the words of a link end: at a comma or at the next part.
  func targetEnd(from place: Int) -> Int {
    var end = place
    while end < tokens.count, tokens[end].kind != .comma || listsNumbers(end),
      tokens[end].kind != .dot, tokens[end].kind != .semicolon, !isFieldMark(end)
    {
      // "They get the *W*-9" holds no "with".
      let isLetter = tokens[end].capital && tokens[end].text.utf8.count == 1
      if end > place, !isLetter,
        let marker = EnglishStepWords.markers.match(tokens, at: end)?.meaning,
        marker != .after, marker != .workstream, marker != .with || anyone(at: end + 1) != nil
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
    // "After budget approval and *legal*": a department is a part of the plan of its own.
    if right.count == 1, people.isDepartment(first) { return true }
    if case .title = target(left), case .title = target(right) { return true }
    return false
  }

  func target(_ range: Range<Int>) -> StepPhrase.Target {
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
    // "One day after *that*": what was told before, and no title that holds the word.
    if tokens[range].allSatisfy({ EnglishStepWords.pointing.contains($0.text) }) {
      return previous == nil ? .words(people.words(range)) : .previous
    }
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
  ///
  /// A short word is only itself or one of many: "the PO" is not in "posters".
  private func isNamed(_ word: String, _ titled: String, _ isExact: Bool) -> Bool {
    if word.utf8.count < 4 { return titled == word || titled == word + "s" }
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
      // "The day after the signature" is the next day: no day lies between.
      let end = linkAfter(unit.next, lag: unit.meaning == .day ? nil : lag.best)
    else { return nil }
    var start = place
    while start > 0, EnglishStepWords.startsWords.contains(tokens[start - 1].text),
      !claimed[start - 1]
    { start -= 1 }
    claim(start..<unit.next, as: .link)
    return end
  }

  // MARK: Said otherwise

  /// "When the questionnaire is back, Omar …", "signs when legal review is done": a wait, if it
  /// is for a step of the plan.
  mutating func waits(from place: Int, after next: Int) -> Int? {
    if let end = occurrence(from: place, after: next) { return end }
    let end = targetEnd(from: next)
    guard end > next, result.links.isEmpty else { return nil }
    let target = target(next..<end)
    if case .title = target {
    } else {
      // "*When Dana has signed*, Lena raises the order": what is waited for, whatever that is.
      guard place == 0, end + 1 < tokens.count, tokens[end].kind == .comma,
        let doer = anyone(at: end + 1), isVerb(at: doer.next)
      else { return nil }
    }
    result.links.append(.init(target: target, isParallel: false, lag: nil))
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
      result.links.append(.init(target: target, isParallel: true, lag: nil))
    // ", in parallel to *the pilot*": in a clause of its own it can be nothing else.
    case .words where place > 1 && startsClause(place) && anyone(at: next) == nil:
      result.links.append(.init(target: target, isParallel: true, lag: nil))
    case .previous, .words: return nil
    }
    claim(place..<end, as: .link)
    return end
  }
}
