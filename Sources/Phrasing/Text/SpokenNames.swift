/// Gives people's names the capitals that a hurried hand leaves out: "ed signs, then carl voss".
///
/// Everything that tells names from other words goes by their capitals; so this comes first, and
/// lines typed with them read the same as before.
public enum SpokenNames {
  /// Capitalises the names of people the plan knows, and given names with the surname that follows.
  ///
  /// - Complexity: Linear in the tokens for each known person.
  static func capitalise(_ bytes: inout [UInt8], _ tokens: [Token], _ context: PhraseContext) {
    var place = 0
    while place < tokens.count {
      let end = endOfName(tokens, at: place, context)
      for index in place..<end { capitalise(&bytes, tokens[index]) }
      // "Jim in it": the department.
      if end > place, end + 1 < tokens.count, EnglishWords.inOrFrom.contains(tokens[end]),
        tokens[end + 1].text == "it", !tokens[end + 1].capital
      {
        bytes.replaceSubrange(tokens[end + 1].start..<tokens[end + 1].end, with: Array("IT".utf8))
      }
      place = max(end, place + 1)
    }
  }

  /// A bare name as the answer to who: "marta quiroz, dir of front office" with its capitals, byte
  /// for byte as long; any other words as they are.
  public static func answer(_ text: String) -> String {
    let tokens = Tokenizer.tokens(of: text)
    guard tokens.count >= 2, tokens.count == 2 || tokens[2].kind == .comma,
      tokens[..<2].allSatisfy({ isSurname($0) && !$0.capital && $0.text.utf8.count > 1 })
    else { return text }
    var bytes = Array(text.utf8)
    for token in tokens[..<2] { capitalise(&bytes, token) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func capitalise(_ bytes: inout [UInt8], _ token: Token) {
    guard (0x61...0x7A).contains(bytes[token.start]) else { return }
    bytes[token.start] -= 0x20
  }

  /// The place after a name typed in small letters; the place itself where none stands.
  private static func endOfName(
    _ tokens: [Token], at place: Int, _ context: PhraseContext
  ) -> Int {
    let token = tokens[place]
    guard token.kind == .word, !token.capital, !isJoined(tokens, place) else { return place }
    let known = context.namedPeople.filter { $0.name.first == token.text }
    if !known.isEmpty, !EnglishPeople.stops.contains(token), !EnglishPeople.notNames.contains(token)
    {
      let whole = known.first { person in
        person.name.count > 1 && place + person.name.count <= tokens.count
          && person.name.indices.allSatisfy { tokens[place + $0].text == person.name[$0] }
      }
      if let whole { return place + whole.name.count }
      // "Will" and "Mark" are words, unless they do something.
      let isWord =
        EnglishPeople.givenNames.contains(token) && !EnglishGivenNames.names.contains(token)
      let acts = place + 1 < tokens.count && EnglishActs.followsPerson(tokens[place + 1].text)
      return isWord && !acts ? place : place + 1
    }
    guard EnglishGivenNames.names.contains(token) else { return place }
    var next = place + 1
    while next < tokens.count, EnglishGivenNames.names.contains(tokens[next]),
      !tokens[next - 1].possessive
    { next += 1 }
    guard next < tokens.count, !tokens[next - 1].possessive, isSurname(tokens[next]),
      mayFollow(tokens, at: next + 1)
    else { return next }
    return next + 1
  }

  /// Part of "jean-luc" or of an address.
  private static func isJoined(_ tokens: [Token], _ place: Int) -> Bool {
    let marks: [Token.Kind] = [.dash, .dot, .slash, .at]
    let before = place > 0 && !tokens[place].spaced && marks.contains(tokens[place - 1].kind)
    let after =
      place + 2 < tokens.count && !tokens[place + 1].spaced && !tokens[place + 2].spaced
      && marks.contains(tokens[place + 1].kind)
    return before || after
  }

  /// Whether a word may be a surname: nothing that any table knows.
  private static func isSurname(_ token: Token) -> Bool {
    token.kind == .word && token.text.utf8.count > 1 && !token.text.hasSuffix("ly")
      && !token.text.hasSuffix("ing") && !EnglishPeople.stops.contains(token)
      && !EnglishPeople.notNames.contains(token) && !EnglishPeople.titles.contains(token)
      && !EnglishPeople.departments.contains(token) && !EnglishPeople.groups.contains(token)
      && !EnglishActs.isActOrThing(token.text) && !EnglishActs.followsPerson(token.text)
      && !EnglishGivenNames.notSurnames.contains(token)
      && !EnglishWords.prepositions.contains(token.text)
      && EnglishCalendar.months[token.text] == nil && EnglishCalendar.weekdays[token.text] == nil
      && EnglishCalendar.units.meaning(of: token.text) == nil && !EnglishNumbers.begins(token)
      && EnglishRanges.bounds.meaning(of: token.text) == nil
      && EnglishStepWords.markers.meaning(of: token.text) == nil
      && !EnglishProse.starters.contains(token.text)
  }

  /// Whether what stands after a surname goes on about whoever it names.
  private static func mayFollow(_ tokens: [Token], at place: Int) -> Bool {
    guard place < tokens.count else { return true }
    let token = tokens[place]
    guard token.kind == .word else { return token.kind != .dash || token.spaced }
    return EnglishActs.followsPerson(token.text) || EnglishNumbers.begins(token)
      || EnglishPeople.stops.contains(token) || EnglishPeople.inDepartment.contains(token)
      || EnglishPeople.ours.contains(token) || EnglishPeople.theirs.contains(token)
      || EnglishRanges.bounds.meaning(of: token.text) != nil
      || EnglishStepWords.markers.meaning(of: token.text) != nil
      || EnglishWindows.away.meaning(of: token.text) != nil
      || token.text.hasSuffix("s") && token.text.utf8.count > 3 || token.text == "or"
  }
}
