/// Whoever does an act, told behind it.
extension StepReader {
  /// "Tom Hale *judges it*": whatever is done, to what the line is about, and nothing besides.
  private func doesIt(at verb: Int) -> Bool {
    isVerb(at: verb) && verb + 1 < tokens.count
      && EnglishStepWords.itself.contains(tokens[verb + 1].text) && endsClause(verb + 2)
  }

  /// "Rita runs it", in a clause of its own.
  mutating func laterOwner(at place: Int) -> Int? {
    guard place > 0, [.comma, .dot, .semicolon].contains(tokens[place - 1].kind),
      result.owner.map(\.isOnlyRole) ?? true,
      let found = people.mention(at: place, alone: false), !found.person.isOnlyRole,
      found.next < tokens.count,
      EnglishStepWords.ownerVerbs.contains(tokens[found.next].text) || doesIt(at: found.next)
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
    return found.next
  }
}
