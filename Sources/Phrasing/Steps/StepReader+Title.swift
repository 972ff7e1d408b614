/// What a step is called: what nobody claimed of its words.
extension StepReader {
  /// The title: every word nobody claimed, as it was typed.
  func title() -> String {
    var title = ""
    var start: Int?
    for place in 0...tokens.count {
      if place < tokens.count, !claimed[place] {
        start = start ?? place
      } else if let first = start {
        start = nil
        let kept = trimmed(first..<place, isBehindAct: !title.isEmpty)
        guard saysSomething(kept) else { continue }
        if title.isEmpty {
          for place in verb { title += people.words(place..<place + 1) + " " }
        } else {
          title += isApart(first..<place, kept) ? ", " : " "
        }
        let words = people.words(kept)
        // "Issues *the* lease" for "The lease, Rosa issues it".
        let isOpened =
          !verb.isEmpty && kept.lowerBound == firstWord && !isSpelled(kept.lowerBound)
        title += isOpened ? words.prefix(1).lowercased() + words.dropFirst() : words
      }
    }
    return title
  }

  /// "GxP", "iOS", "SAP": a word whose capitals are its own wherever it stands.
  private func isSpelled(_ place: Int) -> Bool {
    tokens[place].shouted
      || source[(tokens[place].start + 1)..<tokens[place].nameEnd].contains {
        (0x41...0x5A).contains($0)
      }
  }

  /// Whether words go on behind a pause that was taken from before them, and not with "for it".
  private func isApart(_ piece: Range<Int>, _ kept: Range<Int>) -> Bool {
    guard let first = kept.first, tokens[first].kind == .word else { return false }
    let mark = first > piece.lowerBound ? first - 1 : piece.lowerBound
    guard isPause(mark) || mark > 0 && tokens[mark - 1].isAside else { return false }
    return !EnglishWords.prepositions.contains(tokens[first].text)
      && !EnglishStepWords.joiners.contains(tokens[first])
      && !EnglishWords.ofInFrom.contains(tokens[first])
  }

  /// Whether words are left that are more than an aside: not only "that's" before a day.
  private func saysSomething(_ range: Range<Int>) -> Bool {
    tokens[range].contains { token in
      switch token.kind {
      case .word: !EnglishStepWords.asides.contains(token.text)
      case .number, .ordinal, .currency: true
      default: false
      }
    }
  }

  private func isOfTiming(_ place: Int) -> Bool {
    claimed[place]
      && result.spans.contains { $0.part == .timing && $0.bytes.contains(tokens[place].start) }
  }

  private func trimmed(_ range: Range<Int>, isBehindAct: Bool) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    // "Presents the case on January 12 *to the board*": the day held nothing of the act.
    let goesOn = isBehindAct && first > 0 && isOfTiming(first - 1)
    // "needs three weeks for the review": the length is taken out, and the words that held it.
    let isOfLength =
      first > 0 && EnglishWords.ofWord.contains(tokens[first])
      && claimed[..<first].allSatisfy(\.self)
    if first > 0, !goesOn, EnglishWords.forOrTo.contains(tokens[first].text) || isOfLength {
      first += 1
      if first < end, EnglishRanges.the.contains(tokens[first].text) { first += 1 }
    }
    func isLoose(_ place: Int) -> Bool {
      let token = tokens[place]
      switch token.kind {
      case .comma, .colon, .dash, .dot, .other, .semicolon: return true
      case .open: return place == end - 1
      case .close: return place == first
      case .word: return EnglishStepWords.joiners.contains(token.text)
      default: return false
      }
    }
    // "Collects the signatures by May 3 *and hands them over*": the day stood between two acts.
    func isNextAct(_ place: Int) -> Bool {
      isBehindAct && EnglishWords.andWord.contains(tokens[place]) && place + 1 < end
        && ThirdPerson.acts(at: place + 1, in: tokens, isHuman: true)
        && (ThirdPerson.hasObject(after: place + 1, in: tokens)
          || place + 2 < end && EnglishActs.particles.contains(tokens[place + 2]))
    }
    while first < end, isLoose(first), !isNextAct(first), first > 0 { first += 1 }
    while end > first, isLoose(end - 1) { end -= 1 }
    // "The report *is* due January 8": the day is taken out, and the verb that held it.
    if end == range.upperBound, end < tokens.count, end - first > 1,
      EnglishStepWords.copulas.contains(tokens[end - 1].text)
    {
      end -= 1
    }
    // "…, that usually takes 3 weeks": what stood for the act goes with what was said of it.
    while let comma = tokens[first..<end].lastIndex(where: { $0.kind == .comma }), comma > first,
      !saysSomething(comma + 1..<end)
    { end = comma }
    return first..<end
  }
}
