/// How a line begins before it says who does what: its mark in a list, a day, "there's the".
extension StepReader {
  /// "then", and whoever the line begins with.
  mutating func opening() -> Int {
    var place = listMark()
    if place > 0 { claim(0..<place, as: nil) }
    place = afterNobody(afterFrame(place))
    if let next = dayBeforeDoer(at: place) ?? meanwhile(at: place) { place = next }
    if place == 0, previous != nil, tokens[0].kind == .word,
      EnglishStepWords.then.contains(tokens[0].text)
    {
      claim(0..<1, as: .link)
      result.links.append(.init(target: .previous, isParallel: false, lag: nil))
      place = 1
    }
    return owner(at: place) ?? place
  }

  /// "*During the pilot*, Ana reviews it": a step that runs at the same time, before whoever acts.
  private mutating func meanwhile(at place: Int) -> Int? {
    guard place + 1 < tokens.count, tokens[place].text == EnglishTalk.during,
      times.time(in: tokens, from: place + 1) == nil,
      case let end = targetEnd(from: place + 1), end > place + 1, end + 1 < tokens.count,
      tokens[end].kind == .comma,
      (people.mention(at: end + 1, alone: false) ?? people.lone(at: end + 1)) != nil
    else { return nil }
    result.links.append(
      .init(target: target(place + 1..<end), isParallel: true, lag: nil))
    claim(place..<end, as: .link)
    return end + 1
  }

  /// "*Somebody must* count the crates": nobody in particular, and no part of the act.
  private mutating func afterNobody(_ place: Int) -> Int {
    guard place < tokens.count, EnglishStepWords.anybody.contains(tokens[place]),
      let helper = EnglishStepWords.auxiliaries.match(tokens, at: place + 1),
      helper.next < tokens.count, EnglishActs.isVerb(tokens[helper.next])
    else { return place }
    claim(place..<helper.next, as: nil)
    return helper.next
  }

  /// "*There's the* load test", "*what's still missing is the* lease": the place of what is named.
  private mutating func afterFrame(_ place: Int) -> Int {
    if let plan = EnglishStepWords.plans.match(tokens, at: place), plan.next + 1 < tokens.count,
      EnglishActs.isVerb(tokens[plan.next]) || EnglishStepWords.causing.contains(tokens[plan.next])
    {
      claim(place..<plan.next, as: nil)
      return plan.next
    }
    guard let frame = EnglishStepWords.frames.match(tokens, at: place),
      frame.meaning || tokens[place..<frame.next].contains(where: \.possessive),
      frame.next + 1 < tokens.count, tokens[frame.next].kind == .word,
      !EnglishActs.being.contains(tokens[frame.next]),
      !EnglishWords.notWord.contains(tokens[frame.next]),
      !EnglishStepWords.nothing.contains(tokens[frame.next])
    else { return place }
    let isDetermined = EnglishStepWords.articles.contains(tokens[frame.next])
    let next = isDetermined ? frame.next + 1 : frame.next
    claim(place..<next, as: nil)
    return next
  }

  /// Where the line begins that a list holds, after its bullet, number or box.
  private func listMark() -> Int {
    guard tokens.count > 2 else { return 0 }
    var place = 0
    if [.dash, .middot].contains(tokens[0].kind)
      || tokens[0].kind == .other && [0x2A, 0x2D].contains(source[tokens[0].start]),
      tokens[1].spaced
    {
      place = 1
    } else if tokens[0].kind == .number, [.dot, .close].contains(tokens[1].kind),
      !tokens[1].spaced, tokens[2].spaced
    {
      place = 2
    }
    guard place + 2 < tokens.count, tokens[place].kind == .open,
      let close = tokens[place...].prefix(3).firstIndex(where: { $0.kind == .close }),
      close + 1 < tokens.count, close == place + 1 || tokens[place + 1].text == "x"
    else { return place }
    return close + 1
  }

  /// "12/4: Leticia files …", "Tuesday Rivka returns …": a day before whoever does it.
  private mutating func dayBeforeDoer(at place: Int) -> Int? {
    guard let next = bareDay(at: place), next < tokens.count else { return nil }
    let isMarked = [.colon, .comma, .dash].contains(tokens[next].kind)
    let doer = isMarked ? next + 1 : next
    guard doer < tokens.count else { return nil }
    let names =
      people.mention(at: doer, alone: false) ?? lowercaseRole(at: doer) ?? people.lone(at: doer)
    guard isMarked || names.map({ isVerb(at: $0.next) }) == true else { return nil }
    takeBareDay(place..<next)
    if isMarked { claim(next..<doer, as: nil) }
    return doer
  }
}
