/// Whoever is named around the words for being away.
extension Sentence {
  /// Whoever is named in a stretch; a single new name counts right before what is said of them:
  /// "Dana (GC) *away* 1-31 Jan".
  func person(in range: Range<Int>, orLoneBefore place: Int) -> PersonPhrase? {
    let named = people.mentions(in: range).first { !isOwner($0.next, in: range) }?.person
    guard named?.isRoleOnly ?? true,
      let start = tokens[range].lastIndex(where: { $0.kind == .comma || $0.kind == .dot })
        .map({ $0 + 1 }) ?? range.first,
      let alone = people.lone(at: start), alone.next <= place,
      // "Giulia *goes* on maternity leave".
      tokens[alone.next..<place].allSatisfy({ EnglishWindows.beforeAway.contains($0) }),
      EnglishGivenNames.names.contains(tokens[start]) || alone.person.title != nil
        || alone.next == place && EnglishWindows.ofPeople.contains(tokens[place].text)
    else { return named }
    return alone.person
  }

  /// "*Priya's* manager is away" is said of the manager, "Priya's away" of her.
  private func isOwner(_ next: Int, in range: Range<Int>) -> Bool {
    tokens[next - 1].possessive && next < range.upperBound
      && !EnglishWindows.beforeAway.contains(tokens[next]) && tokens[next].kind == .word
  }

  /// Whoever is named at a place, after a mark or not; a single new name will do.
  func named(after place: Int) -> PersonPhrase? {
    let isMarked = place < tokens.count && [.colon, .equals, .dash].contains(tokens[place].kind)
    let start = isMarked ? place + 1 : place
    return (people.mention(at: start, alone: false) ?? people.lone(at: start))?.person
  }

  /// A group or a department in a stretch: "the buyer's legal team".
  func group(in range: Range<Int>) -> PersonPhrase? {
    guard
      let first = range.first(where: {
        EnglishPeople.groups.contains(tokens[$0].text) || people.isDepartment($0)
          || EnglishPeople.titles.contains(tokens[$0].text)
      })
    else { return nil }
    var end = first + 1
    while end < range.upperBound,
      EnglishPeople.groups.contains(tokens[end].text)
        || people.isDepartment(end)
    { end += 1 }
    return people.roleSaid(first..<end)
  }

  /// The last person named before a place.
  func lastPerson(before end: Int) -> PersonPhrase? {
    let found = people.mentions(in: 0..<end).map(\.person)
    return found.last { !$0.isRoleOnly } ?? found.first
  }
}
