/// Whom an end comes from or goes to.
extension StepOwner {
  /// Who an end comes from or goes to: "by both parties", "with their counsel", "to your legal team".
  static func agent(
    in cell: Range<Int>, _ sentence: Sentence, among links: WordSet
  ) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    let places = cell.dropLast().filter { links.contains(tokens[$0].text) }
    // Whoever did it says more than whoever it went to: "sent to procurement by Ana".
    for place in places where EnglishQuality.agents.contains(tokens[place]) {
      guard let found = named(at: place + 1, after: place, in: cell, sentence) else { continue }
      return joinsAnother(found, cell, sentence) ? .several : .person
    }
    if places.contains(where: { startsGroup(at: $0 + 1, cell, sentence) }) { return .group }
    // "Created by the *service* desk".
    if places.contains(where: {
      EnglishWords.byWord.contains(tokens[$0]) && $0 + 3 < cell.upperBound
        && EnglishPeople.theirs.contains(tokens[$0 + 1]) && isGroup(tokens[$0 + 3])
        && startsGroup(at: $0 + 3, cell, sentence)
    }) {
      return .group
    }
    if tokens[cell].contains(where: { EnglishWords.internallyWord.contains($0) }) {
      return .group
    }
    return orJoined(cell, sentence) ? .several : nil
  }

  /// Where a person's name ends that begins at a place; a first name alone counts after "by".
  private static func named(
    at place: Int, after link: Int, in cell: Range<Int>, _ sentence: Sentence
  ) -> Int? {
    if let found = sentence.people.mention(at: place, alone: false), !found.person.isRoleOnly,
      found.next <= cell.upperBound
    {
      return found.next
    }
    guard isLoneName(place, sentence) else { return nil }
    if EnglishWords.byWord.contains(sentence.tokens[link]) { return place + 1 }
    // "E-mail from Helen confirming …", "redlines back from Lucía by Friday".
    guard place + 1 < cell.upperBound else { return place + 1 }
    let next = sentence.tokens[place + 1]
    let ends =
      next.kind != .word || next.text.hasSuffix("ing")
      || EnglishProse.starters.contains(next)
    return ends ? place + 1 : nil
  }

  private static func startsGroup(
    at place: Int, _ cell: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    var next = place
    let tokens = sentence.tokens
    while next < cell.upperBound,
      EnglishQuality.possessives.contains(tokens[next])
        || EnglishQuality.besideGroups.contains(tokens[next])
          && EnglishWords.byWord.contains(tokens[place - 1])
        || EnglishWords.bothWord.contains(tokens[next])
        || EnglishWords.allWord.contains(tokens[next])
          && EnglishQuality.agents.contains(tokens[place - 1])
    { next += 1 }
    // "Signed by both".
    if next == cell.upperBound { return EnglishWords.bothWord.contains(tokens[next - 1]) }
    let token = tokens[next]
    // "Live at *shop.example.com*".
    if next + 2 < cell.upperBound, tokens[next + 1].kind == .dot, !tokens[next + 1].spaced,
      tokens[next + 2].kind == .word, !tokens[next + 2].spaced
    {
      return false
    }
    guard
      EnglishPeople.departments.contains(token) || EnglishPeople.groups.contains(token)
        || EnglishPeople.isSeveral(token.text) || sentence.people.isCompany(token.text)
    else { return false }
    // "by finance day", "to security standards" name something else.
    guard next + 1 < cell.upperBound, tokens[next + 1].kind == .word else { return true }
    let follower = tokens[next + 1].text
    return EnglishPeople.groups.contains(follower) || token.possessive && isGroup(tokens[next + 1])
      || EnglishWords.isWord.contains(follower) || EnglishProse.starters.contains(follower)
      || EnglishCalendar.weekdays[follower] != nil || EnglishQuality.towards.contains(follower)
      || EnglishWords.clauseLinks.contains(follower)
  }

  /// "CFO or CEO": one of two.
  static func orJoined(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    return cell.dropFirst().dropLast().contains { place in
      EnglishWords.orWord.contains(tokens[place])
        && EnglishPeople.titles.contains(tokens[place - 1])
        && tokens[place + 1].kind == .word
    }
  }
}
