/// Takes one step apart: a cursor over its words that claims what it understands and leaves the
/// rest to the title.
struct StepReader {
  let source: [UInt8]
  let tokens: [Token]
  let context: PhraseContext
  let people: PersonScanner
  let times: ProseScanner
  let previous: StepPhrase?
  var claimed: [Bool]
  var result: StepPhrase

  init(source: [UInt8], tokens: [Token], context: PhraseContext, previous: StepPhrase?) {
    self.source = source
    self.tokens = tokens
    self.context = context
    self.previous = previous
    times = ProseScanner(context)
    people = PersonScanner(source: source, tokens: tokens, context: context)
    claimed = Array(repeating: false, count: tokens.count)
    result = StepPhrase(raw: people.words(0..<tokens.count))
  }

  mutating func step() -> StepPhrase {
    var place = opening()
    while place < tokens.count {
      place = part(at: place) ?? place + 1
    }
    result.title = title()
    result.spans.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    return result
  }

  /// Claims tokens for a part.
  mutating func claim(_ range: Range<Int>, as part: StepPhrase.Part) {
    for place in range { claimed[place] = true }
    guard let first = tokens[range].first, let last = tokens[range].last else { return }
    result.spans.append(StepPhrase.Span(bytes: first.start..<last.end, part: part))
  }

  // MARK: The beginning

  /// "then", and whoever the line begins with.
  private mutating func opening() -> Int {
    var place = 0
    if previous != nil, tokens[0].kind == .word, EnglishStepWords.then.contains(tokens[0].text) {
      claim(0..<1, as: .link)
      result.links.append(.init(target: .previous, isParallel: false, possibleLag: nil))
      place = 1
    }
    return owner(at: place) ?? place
  }

  private mutating func owner(at place: Int) -> Int? {
    guard place < tokens.count else { return nil }
    let token = tokens[place]
    if EnglishStepWords.pronouns.contains(token.text), let owner = previous?.owner,
      acts(at: place + 1)
    {
      result.owner = owner
      claim(place..<place + 1, as: .owner)
      return place + 1
    }
    if EnglishStepWords.speakers.contains(token.text) {
      result.owner = PersonPhrase(
        identity: .speaker, title: nil, department: nil, side: context.speaker,
        introducedBySpeaker: false, bytes: token.start..<token.end)
      claim(place..<place + 1, as: .owner)
      return place + 1
    }
    guard let found = people.mention(at: place, alone: false) ?? lowercaseRole(at: place) else {
      return nil
    }
    let ends = found.next >= tokens.count
    let possessive = tokens[found.next - 1].possessive
    let marked = !ends && [.comma, .colon, .dash].contains(tokens[found.next].kind)
    if found.person.isOnlyRole {
      guard !ends, !possessive, acts(at: found.next) else { return nil }
    } else if !(ends || possessive || marked || acts(at: found.next) || token.kind == .at) {
      return nil
    }
    result.owner = found.person
    claim(place..<found.next, as: .owner)
    return marked ? found.next + 1 : found.next
  }

  /// "legal approves", "finance to sign".
  private func lowercaseRole(at place: Int) -> (person: PersonPhrase, next: Int)? {
    let token = tokens[place]
    guard
      EnglishPeople.departments.contains(token.text) || EnglishPeople.titles.contains(token.text)
    else { return nil }
    var next = place + 1
    if next < tokens.count, EnglishPeople.groups.contains(tokens[next].text) { next += 1 }
    let person = PersonPhrase(
      identity: .role(people.words(place..<next)), title: nil, department: nil, side: nil,
      introducedBySpeaker: false, bytes: token.start..<tokens[next - 1].end)
    return (person, next)
  }

  func acts(at place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word else { return false }
    return EnglishActs.followsPerson(tokens[place].text)
  }

  // MARK: Parts

  /// The part that begins at a place, and the place after it.
  private mutating func part(at place: Int) -> Int? {
    if tokens[place].kind == .at, let found = people.mention(at: place, alone: false) {
      if result.owner == nil { result.owner = found.person } else { add(found.person) }
      claim(place..<found.next, as: .owner)
      return found.next
    }
    if let next = workstream(at: place) { return next }
    if let next = gate(at: place) { return next }
    if let match = EnglishStepWords.markers.match(tokens, at: place),
      let next = marked(match.meaning, from: place, after: match.next)
    {
      return next
    }
    if let next = timing(at: place) { return next }
    if let next = lengthAfterTrigger(at: place) ?? duration(at: place, from: place) { return next }
    return laterOwner(at: place)
  }

  private mutating func marked(
    _ marker: EnglishStepWords.Marker, from place: Int, after next: Int
  ) -> Int? {
    switch marker {
    case .takes: return takes(from: place, after: next)
    case .needs: return needs(from: place, after: next)
    case .with: return with(from: place, after: next)
    case .done:
      let end = clauseEnd(from: next)
      guard end > next else { return nil }
      result.doneWhen = people.words(next..<end)
      claim(place..<end, as: .done)
      return end
    case .after:
      if let end = timing(at: place) { return end }
      return links(from: place, after: next)
    case .workstream: return nil
    }
  }

  /// "takes two weeks", "takes Ana's team 5 days".
  private mutating func takes(from place: Int, after next: Int) -> Int? {
    var start = next
    var doer: PersonPhrase?
    if let found = people.mention(at: next, alone: false) {
      doer = found.person
      start = found.next
      if start < tokens.count, EnglishPeople.groups.contains(tokens[start].text) { start += 1 }
    } else if start < tokens.count, EnglishWords.objects.contains(tokens[start].text) {
      start += 1
    }
    guard let end = duration(at: start, from: place) else { return nil }
    if let doer, result.owner == nil { result.owner = doer }
    return end
  }

  private mutating func needs(from place: Int, after next: Int) -> Int? {
    if let end = duration(at: next, from: place) { return end }
    guard let found = people.mention(at: next, alone: false) ?? roleAlone(at: next) else {
      return nil
    }
    add(found.person)
    claim(place..<found.next, as: .person)
    return also(after: found.next) ?? found.next
  }

  private func roleAlone(at place: Int) -> (person: PersonPhrase, next: Int)? {
    place < tokens.count ? lowercaseRole(at: place) : nil
  }

  /// "with Rita Gomez, our ops lead, and Ben Cole from Acme".
  private mutating func with(from place: Int, after next: Int) -> Int? {
    guard let found = people.mention(at: next, alone: false) else { return nil }
    if result.owner == nil { result.owner = found.person } else { add(found.person) }
    // "One hour with Ruth Vale" says no more than an hour without her.
    let saysWhat = tokens[..<place].indices.contains { index in
      !claimed[index] && tokens[index].kind == .word
        && EnglishNumbers.units[tokens[index].text] == nil
        && !EnglishWindows.hours.contains(tokens[index].text)
        && !EnglishWindows.minutes.contains(tokens[index].text)
        && !EnglishNumbers.one.contains(tokens[index].text)
    }
    if saysWhat { claim(place..<found.next, as: .person) }
    return also(after: found.next) ?? found.next
  }

  /// ", and Ben Cole".
  private mutating func also(after place: Int) -> Int? {
    var next = place
    while next < tokens.count, tokens[next].kind == .comma { next += 1 }
    guard next < tokens.count,
      EnglishStepWords.joiners.contains(tokens[next].text)
        || tokens[next].kind == .ampersand,
      let found = people.mention(at: next + 1, alone: false), !found.person.isOnlyRole
    else { return nil }
    add(found.person)
    claim(place..<found.next, as: .person)
    return found.next
  }

  mutating func add(_ person: PersonPhrase) {
    if !result.people.contains(person) { result.people.append(person) }
  }

  /// "Rita runs it", in a clause of its own.
  private mutating func laterOwner(at place: Int) -> Int? {
    guard place > 0, tokens[place - 1].kind == .comma, result.owner == nil,
      let found = people.mention(at: place, alone: false), !found.person.isOnlyRole,
      found.next < tokens.count, EnglishStepWords.ownerVerbs.contains(tokens[found.next].text)
    else { return nil }
    result.owner = found.person
    let object = found.next + 1
    if object < tokens.count, EnglishStepWords.itself.contains(tokens[object].text) {
      claim(place..<object + 1, as: .owner)
      return object + 1
    }
    return found.next
  }

  /// The title: every word nobody claimed, as it was typed.
  private func title() -> String {
    var pieces: [String] = []
    var start: Int?
    for place in 0...tokens.count {
      if place < tokens.count, !claimed[place] {
        start = start ?? place
      } else if let first = start {
        let kept = trimmed(first..<place)
        if !kept.isEmpty { pieces.append(people.words(kept)) }
        start = nil
      }
    }
    return pieces.joined(separator: " ")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    func isLoose(_ place: Int) -> Bool {
      let token = tokens[place]
      switch token.kind {
      case .comma, .colon, .dash, .dot: return true
      case .word: return EnglishStepWords.joiners.contains(token.text)
      default: return false
      }
    }
    while first < end, isLoose(first), first > 0 { first += 1 }
    while end > first, isLoose(end - 1) { end -= 1 }
    return first..<end
  }
}
