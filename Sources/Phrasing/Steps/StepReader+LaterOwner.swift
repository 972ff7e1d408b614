/// Whoever does an act, told behind it.
extension StepReader {
  /// "Tom Hale *judges it*": whatever is done, to what the line is about, and nothing besides.
  private func doesIt(at verb: Int) -> Bool {
    isVerb(at: verb) && verb + 1 < tokens.count
      && EnglishStepWords.itself.contains(tokens[verb + 1].text)
      && (endsClause(verb + 2) || tokens[verb + 2].kind == .dash
        || EnglishRanges.bounds.match(tokens, at: verb + 2) != nil)
  }

  /// "The SOW, *you send it*, Omar reads it": an act of somebody else, whose day is not his.
  private func isOfOther(before place: Int) -> Bool {
    tokens[..<place].indices.contains { index in
      EnglishWords.parties.contains(tokens[index]) && (index == 0 || startsClause(index))
        && index + 1 < place && EnglishActs.isVerb(tokens[index + 1])
    }
  }

  /// "Rita runs it", in a clause of its own.
  mutating func laterOwner(at place: Int) -> Int? {
    guard place > 0, [.comma, .dot, .semicolon, .dash].contains(tokens[place - 1].kind),
      result.owner.map(\.isOnlyRole) ?? true, !isOfOther(before: place),
      let found = people.mention(at: place, alone: false), !found.person.isOnlyRole,
      found.next < tokens.count,
      EnglishStepWords.ownerVerbs.contains(tokens[found.next].text) || doesIt(at: found.next)
        || isVerb(at: found.next) && endsClause(found.next + 1)
    else { return nil }
    // "With the IT department, Tomas Berg runs it": a human goes before a department.
    if result.owner != nil { release(.owner) }
    result.owner = found.person
    let object = found.next + 1
    if object < tokens.count, EnglishStepWords.itself.contains(tokens[object].text) {
      let isOff = object + 1 < tokens.count && tokens[object + 1].text == "off"
      let end = object + (isOff ? 2 : 1)
      claim(place..<end, as: .owner)
      return end
    }
    // "Mira *leads*", and no more: whose it is, and nothing that is done.
    if endsClause(object), EnglishStepWords.owning.contains(tokens[found.next]) {
      claim(place..<object, as: .owner)
      return object
    }
    return found.next
  }
}
