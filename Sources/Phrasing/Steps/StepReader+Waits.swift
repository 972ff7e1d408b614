/// How long is waited for what comes before.
extension StepReader {
  /// "Counted *once* and entered", "charges by *the minute*", "two of them *were waiting for* a key":
  /// how often, by what, or what was so; no act waits for that.
  func isNoLink(_ place: Int, _ next: Int) -> Bool {
    let before = place > 0 ? tokens[place - 1] : nil
    switch next - place {
    case 1 where EnglishTalk.onceWord.contains(tokens[place]):
      guard let before, before.text.hasSuffix("ed") || EnglishActs.isState(before) else {
        return false
      }
      return next == tokens.count || tokens[next].kind != .word
        || EnglishTalk.behindOnce.contains(tokens[next])
    case 2 where EnglishRanges.the.contains(tokens[place]):
      return before.map { EnglishTalk.beforeMeasures.contains($0) } ?? false
    default: return before.map { EnglishTalk.wasWords.contains($0) } ?? false
    }
  }

  /// Whether so long "after X" is how long is waited, with the word behind the length at `next`.
  ///
  /// "Training *two weeks after* the setup", "standstill is *ten days after* the award" tell how long
  /// what is named right before takes; "ten days after *receipt*" is counted from the beginning.
  func isWait(_ next: Int, from place: Int) -> Bool {
    if isAfterPrevious(next) { return true }
    guard EnglishTalk.afterWord.contains(tokens[next].text), next + 1 < tokens.count,
      !EnglishDurations.afterReceipts.contains(tokens[next + 1].text)
    else { return false }
    // "DPA *Priya* two weeks after …": whoever does it stands between.
    var end = place
    while end > 0, claimed[end - 1], !isPause(end - 1) { end -= 1 }
    var start = end
    while start > 0, tokens[start - 1].kind == .word, !claimed[start - 1] { start -= 1 }
    let said = tokens[start..<end]
    guard let first = said.first, start == 0 || tokens[start - 1].kind != .word else { return true }
    // "Get the order raised", "order sent": somebody's act, and no name of what takes so long.
    return EnglishActs.isVerb(first) && said.count > 1
      || said.contains { $0.text.hasSuffix("ed") || isThirdPerson($0) }
  }

  /// "Goes", "hands"; what may be many of a thing is none, "signatures".
  private func isThirdPerson(_ token: Token) -> Bool {
    EnglishActs.base(ofThirdPerson: token.text).map(EnglishActs.isVerb) == true
      && !EnglishActs.activities.contains(token)
  }

  /// "3 days *after legal and after budget*": the place after the link, which may be a wait.
  mutating func linkAfter(_ next: Int, lag: DurationValue?) -> Int? {
    if isAfterPrevious(next) {
      result.links.append(.init(target: .previous, isParallel: false, lag: lag))
      claim(next..<next + 1, as: .link)
      return next + 1
    }
    guard next < tokens.count, tokens[next].kind == .word,
      let match = EnglishStepWords.markers.match(tokens, at: next), match.meaning == .after
    else { return nil }
    return links(from: next, after: match.next, lag: lag)
  }

  /// "Ines uploads them the day *after*", "Turin three weeks *later*": after the act that was told
  /// right before.
  func isAfterPrevious(_ next: Int) -> Bool {
    previous != nil && next < tokens.count && endsClause(next + 1)
      && (EnglishTalk.afterWord.contains(tokens[next])
        || EnglishStepWords.afterPrevious.contains(tokens[next]))
  }

  /// "Signs the report *two days later*", "*a week after that* she opens it": so long after the act
  /// before, and no day counted from today.
  mutating func lagBehindPrevious(at place: Int) -> Int? {
    guard previous != nil, EnglishNumbers.begins(tokens[place]), !claimed[place],
      let found = measured(at: place), found.next < tokens.count
    else { return nil }
    let end: Int
    if isAfterPrevious(found.next) {
      end = found.next + 1
    } else if place == 0, let match = EnglishTalk.afterThat.match(tokens, at: found.next) {
      end = match.next
    } else {
      return nil
    }
    result.links.append(.init(target: .previous, isParallel: false, lag: found.length.best))
    claim(place..<end, as: .link)
    return end
  }

  /// The same with how long lies between.
  private mutating func links(from place: Int, after next: Int, lag: DurationValue?) -> Int? {
    let before = result.links.count
    guard let end = links(from: place, after: next) else { return nil }
    for index in before..<result.links.count {
      let link = result.links[index]
      result.links[index] = .init(target: link.target, isParallel: link.isParallel, lag: lag)
    }
    return end
  }

  /// "Katrin pays it, *30 days from signature*": what is over at once is done so long after.
  mutating func waitFromEvent(at place: Int) -> Int? {
    guard place > 1, startsClause(place), isOverAtOnce(before: place),
      let (length, from) = countedFrom(at: place),
      !EnglishDurations.afterReceipts.contains(tokens[from + 1].text)
    else { return nil }
    guard let end = links(from: from, after: from + 1, lag: length.best) else { return nil }
    claim(place..<from, as: .link)
    return end
  }

  private func isOverAtOnce(before place: Int) -> Bool {
    guard let verb = (0..<place).first(where: { !claimed[$0] && tokens[$0].kind == .word }) else {
      return false
    }
    let said = tokens[verb].text
    return EnglishStepWords.momentary.contains(EnglishActs.base(ofThirdPerson: said) ?? said)
  }

  /// ", *dep: field list*", "*<- field list*": what it waits for, as a list says it.
  mutating func dependencyField(at place: Int) -> Int? {
    guard place > 0, place + 2 < tokens.count else { return nil }
    let isLabel =
      startsClause(place) && EnglishStepWords.dependencyLabels.contains(tokens[place].text)
      && tokens[place + 1].kind == .colon
    let isArrow =
      tokens[place].kind == .less && tokens[place + 1].kind == .dash && !tokens[place + 1].spaced
    return isLabel || isArrow ? links(from: place, after: place + 2) : nil
  }

  /// ", *any week but not the first of May*": when it may be done, and no part of the act; what is
  /// left out is asked for.
  mutating func anyTime(at place: Int) -> Int? {
    guard place > 1, startsClause(place), EnglishStepWords.anyWord.contains(tokens[place].text),
      place + 1 < tokens.count,
      EnglishCalendar.units.meaning(of: tokens[place + 1].text) != nil
        || EnglishCalendar.weekdays[tokens[place + 1].text] != nil
        || EnglishDurations.partsOfDay.contains(tokens[place + 1].text)
        || EnglishTalk.timeWord.contains(tokens[place + 1].text)
    else { return nil }
    // "*Any time* after the fifteenth": the day is told.
    if EnglishRanges.bounds.match(tokens, at: place + 2) != nil,
      times.time(in: tokens, from: place + 2) != nil
    {
      claim(place..<place + 2, as: .timing)
      return place + 2
    }
    var end = clauseEnd(from: place)
    let isLess = (place..<end).contains {
      EnglishWindows.lessThan.match(tokens, at: $0) != nil
    }
    if isLess, end < tokens.count, case let next = clauseEnd(from: end + 1),
      (end..<next).contains(where: { EnglishWindows.away.match(tokens, at: $0) != nil })
    {
      end = next
    }
    if isLess { result.exceptWhen = people.words(place..<end) }
    claim(place..<end, as: .timing)
    return end
  }
}
