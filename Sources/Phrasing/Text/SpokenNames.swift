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
      for index in place..<end where !EnglishPeople.particles.contains(tokens[index]) {
        capitalise(&bytes, tokens[index])
      }
      // "Jim in it": the department.
      if end > place, end + 1 < tokens.count, EnglishWords.inOrFrom.contains(tokens[end]),
        tokens[end + 1].text == "it", !tokens[end + 1].capital
      {
        bytes.replaceSubrange(tokens[end + 1].start..<tokens[end + 1].end, with: Array("IT".utf8))
      }
      place = max(end, place + 1)
    }
  }

  /// A line with the capitals of its names, as long as before, and its tokens where none was missing.
  static func capitals(
    _ text: String, in context: PhraseContext
  ) -> (text: String, tokens: [Token]?) {
    var bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: text)
    capitalise(&bytes, tokens, context)
    let capitals = String(decoding: bytes, as: UTF8.self)
    return (capitals, capitals == text ? tokens : nil)
  }

  /// What is known to be a name with its capitals: "Pieter van der Berg".
  public static func capitalised(_ name: String) -> String {
    var bytes = Array(name.utf8)
    for token in Tokenizer.tokens(of: name) where !EnglishPeople.particles.contains(token) {
      capitalise(&bytes, token)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An answer to who, with capitals for names that no table knows where only a name can stand:
  /// "marta quiroz, dir of front office", "the director is pavol hrasko".
  ///
  /// It is as long as before, byte for byte.
  public static func answer(_ text: String, in context: PhraseContext) -> String {
    var bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: text)
    capitalise(&bytes, tokens, context)
    let scanner = PersonScanner(source: bytes, tokens: tokens, context: context)
    var place = 0
    while place < tokens.count {
      let end = endOfStranger(tokens, at: place, scanner)
      for index in place..<end { capitalise(&bytes, tokens[index]) }
      place = max(end, place + 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The place after an unknown name in small letters; the place itself where none stands.
  ///
  /// Two words that nothing explains are a name before a title, after "is" and at a clause's end;
  /// one is only before a title.
  private static func endOfStranger(
    _ tokens: [Token], at place: Int, _ scanner: PersonScanner
  ) -> Int {
    let isFirst = place == 0
    guard
      isFirst || tokens[place - 1].kind == .comma
        || EnglishPeople.beforeName.contains(tokens[place - 1])
    else { return place }
    var end = place
    while end < tokens.count, end - place < 4,
      isStranger(tokens[end])
        || end > place && EnglishPeople.particles.contains(tokens[end]) && end + 1 < tokens.count
          && isStranger(tokens[end + 1])
    { end += 1 }
    guard end > place, !isJoined(tokens, place),
      end == tokens.count
        || [.comma, .dot, .close].contains(tokens[end].kind)
    else { return place }
    let isTitled =
      end + 1 < tokens.count && tokens[end].kind == .comma
      && scanner.title(afterComma: end) != nil
    if isTitled { return end }
    guard end - place > 1 else { return place }
    // "Marta quiroz" is all that was said, "our manager, satu lehtinen" ends with her.
    if isFirst { return end == tokens.count && end - place == 2 ? end : place }
    if tokens[place - 1].kind == .comma {
      return scanner.title(endingAt: place - 1) != nil ? end : place
    }
    return end
  }

  /// A word in small letters that nothing explains but that it is a name.
  private static func isStranger(_ token: Token) -> Bool {
    isSurname(token) && !token.capital && !token.possessive
      && (EnglishGivenNames.names.contains(token) || !EnglishCallWords.contains(token))
  }

  private static func capitalise(_ bytes: inout [UInt8], _ token: Token) {
    let first = bytes[token.start]
    if (0x61...0x7A).contains(first) { bytes[token.start] -= 0x20 }
    guard (0xC3...0xC5).contains(first), token.start + 1 < bytes.count else { return }
    // Letters with marks, two bytes each: "özdemir", "šimek". Their capitals are as long.
    let second = bytes[token.start + 1]
    let letter = Int(first & 0x1F) << 6 | Int(second & 0x3F)
    switch letter {
    case 0xE0...0xF6, 0xF8...0xFE: bytes[token.start + 1] -= 0x20
    case 0x101...0x137 where letter % 2 == 1, 0x14B...0x177 where letter % 2 == 1,
      0x13A...0x148 where letter % 2 == 0, 0x17A...0x17E where letter % 2 == 0:
      bytes[token.start + 1] -= 1
    default: break
    }
  }

  /// The place after a name typed in small letters; the place itself where none stands.
  private static func endOfName(
    _ tokens: [Token], at place: Int, _ context: PhraseContext
  ) -> Int {
    let token = tokens[place]
    guard token.kind == .word, !token.capital else { return place }
    if let end = endOfJoined(tokens, at: place) { return endOfSurname(tokens, after: end) }
    guard !isJoined(tokens, place) else { return place }
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
    if let end = endOfAddressed(tokens, at: place) { return end }
    guard EnglishGivenNames.names.contains(token) else { return place }
    var next = place + 1
    while next < tokens.count, EnglishGivenNames.names.contains(tokens[next]),
      !tokens[next - 1].possessive
    { next += 1 }
    return endOfSurname(tokens, after: next)
  }

  /// The place after "eva-maria"; `nil` where no two given names are joined.
  private static func endOfJoined(_ tokens: [Token], at place: Int) -> Int? {
    guard place + 2 < tokens.count, tokens[place + 1].kind == .dash, !tokens[place + 1].spaced,
      !tokens[place + 2].spaced, EnglishGivenNames.names.contains(tokens[place]),
      EnglishGivenNames.names.contains(tokens[place + 2])
    else { return nil }
    return place + 3
  }

  /// The place after the surname that follows given names, "van der merwe", "tanaka-brown"; where
  /// they end when none does.
  private static func endOfSurname(_ tokens: [Token], after given: Int) -> Int {
    var next = given
    guard next < tokens.count, !tokens[next - 1].possessive else { return given }
    while next - given < 3, next < tokens.count, EnglishPeople.particles.contains(tokens[next]) {
      next += 1
    }
    guard next < tokens.count, isSurname(tokens[next]),
      !isInflected(tokens[next]) || isStranger(tokens[next]) && endsClause(tokens, next + 1)
    else { return given }
    next += 1
    if next + 1 < tokens.count, tokens[next].kind == .dash, !tokens[next].spaced,
      !tokens[next + 1].spaced,
      isSurname(tokens[next + 1])
        && !isInflected(tokens[next + 1])
    {
      next += 2
    }
    return mayFollow(tokens, at: next) ? next : given
  }

  /// "Elif Karaca *quality manager*": up to two words, and what a title ends with.
  private static func beginsTitle(_ tokens: [Token], at place: Int) -> Bool {
    for next in place..<min(place + 3, tokens.count) {
      let token = tokens[next]
      if EnglishPeople.titles.contains(token) { return true }
      guard token.kind == .word, !EnglishPeople.stops.contains(token),
        !EnglishActs.isActOrThing(token.text) || EnglishPeople.departments.contains(token)
      else { return false }
    }
    return false
  }

  /// The place after "frau steiner" or "herr wolfgang kessler"; `nil` where no address stands.
  private static func endOfAddressed(_ tokens: [Token], at place: Int) -> Int? {
    var next = place
    while next < tokens.count, EnglishPeople.addresses.contains(tokens[next]) {
      next += 1
      if next < tokens.count, tokens[next].kind == .dot { next += 1 }
    }
    guard next > place, next < tokens.count, tokens[next].kind == .word else { return nil }
    if EnglishGivenNames.names.contains(tokens[next]) { next += 1 }
    if next < tokens.count, isSurname(tokens[next]), !isInflected(tokens[next]),
      !EnglishCallWords.contains(tokens[next]),
      mayFollow(tokens, at: next + 1) || EnglishPeople.addresses.contains(tokens[next - 1])
        || tokens[next - 1].kind == .dot
    {
      return next + 1
    }
    return EnglishGivenNames.names.contains(tokens[next - 1]) ? next : nil
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
    token.kind == .word && token.text.utf8.count > 1 && !EnglishPeople.stops.contains(token)
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

  /// "Slowly", "checking"; with nothing behind them, "maureen tully, …" and "ewan keating" are names.
  private static func isInflected(_ token: Token) -> Bool {
    token.text.hasSuffix("ly") || token.text.hasSuffix("ing")
  }

  private static func endsClause(_ tokens: [Token], _ place: Int) -> Bool {
    place == tokens.count || tokens[place].kind != .word && tokens[place].kind != .number
  }

  /// Whether what stands after a surname goes on about whoever it names.
  private static func mayFollow(_ tokens: [Token], at place: Int) -> Bool {
    guard place < tokens.count else { return true }
    let token = tokens[place]
    guard token.kind == .word else { return token.kind != .dash || token.spaced }
    return EnglishActs.followsPerson(token.text) || EnglishNumbers.begins(token)
      || beginsTitle(tokens, at: place)
      || EnglishPeople.stops.contains(token) || EnglishPeople.inDepartment.contains(token)
      || EnglishPeople.ours.contains(token) || EnglishPeople.theirs.contains(token)
      || EnglishRanges.bounds.meaning(of: token.text) != nil
      || EnglishStepWords.markers.meaning(of: token.text) != nil
      || EnglishWindows.away.meaning(of: token.text) != nil
      || token.text.hasSuffix("s") && token.text.utf8.count > 3 || token.text == "or"
  }
}
