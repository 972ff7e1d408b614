/// Who stands in for somebody who is away.
extension AbsencePhrase {
  /// "Sam covers", "covered by Sam", "deputy Jon Weiss"; beside somebody's days away also "Sam can
  /// do the reading for her", "ask Sam".
  ///
  /// Nobody stands in for themselves, and "no idea who covers" names nobody.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - away: Who is away, when the words say so.
  ///   - isAway: Whether somebody is said to be away, named or not.
  /// - Returns: `nil` when nobody is said to stand in.
  static func cover(
    in sentence: Sentence, of away: PersonPhrase? = nil, isAway: Bool = false
  ) -> PersonPhrase? {
    let said =
      announced(in: sentence) ?? covering(in: sentence, of: away)
      ?? (isAway
        ? standingIn(in: sentence, of: away) ?? askedInstead(in: sentence, of: away) : nil)
    guard let said, said.identity != away?.identity else { return nil }
    return said
  }

  /// "Covered by Sam", "deputy Jon Weiss": whoever stands right behind.
  private static func announced(in sentence: Sentence) -> PersonPhrase? {
    guard let found = sentence.first(of: EnglishWindows.deputyBefore),
      // "His deputy Sunita Rao does the work" is who she is.
      found.start == 0 || !sentence.people.isDeterminer(sentence.tokens[found.start - 1])
        || EnglishStepWords.copulas.contains(sentence.tokens[found.next - 1])
    else { return nil }
    return sentence.named(after: found.next)
  }

  /// "Sam covers": whoever does what somebody does who stands in.
  private static func covering(in sentence: Sentence, of away: PersonPhrase?) -> PersonPhrase? {
    let tokens = sentence.tokens
    guard let found = sentence.first(of: EnglishWindows.covers), !fillsThing(sentence, found.next),
      away != nil || !isForGood(found.start..<found.next, in: sentence)
    else { return nil }
    var start = found.start
    // The clause it stands in: back to a comma that is no part of "Jon Weiss, her deputy,".
    while start > 0, tokens[start - 1].kind == .word { start -= 1 }
    if isUnknown(start..<found.start, in: sentence, besides: away) { return nil }
    if let named = sentence.person(in: start..<found.start), !named.isRoleOnly {
      // "Judith checks whether the insurance *covers* it" is nobody's place.
      let between = tokens[start..<found.start].filter { $0.start >= named.bytes.upperBound }
      return between.contains {
        EnglishActs.base(ofThirdPerson: $0.text).map(EnglishActs.isVerb) == true
      }
        ? nil : named
    }
    // "Jan Holtkamp *is his deputy*" is said of them as a title.
    if let named = sentence.people.mention(at: start, alone: false), named.next > found.start,
      !named.person.isRoleOnly
    {
      return named.person
    }
    // "…, *Hugo* deputising": somebody new.
    let last = found.start - 1
    if last >= start, EnglishGivenNames.names.contains(tokens[last]),
      let alone = sentence.people.lone(at: last)
    {
      return alone.person
    }
    return sentence.lastPerson(before: found.start)
  }

  /// "Sam fills in for *Dana* while she is off": whoever is covered is away, and not who covers.
  static func covered(in sentence: Sentence, before away: Int) -> PersonPhrase? {
    guard let found = sentence.first(of: EnglishWindows.covers), found.next < away,
      let other = covered(after: found.next, in: sentence), other.next <= away
    else { return nil }
    return other.person
  }

  /// Whoever is named right behind that: "covers *Dana*", "will cover for *Dana*".
  static func covered(
    after next: Int, in sentence: Sentence
  ) -> (person: PersonPhrase, next: Int)? {
    let isFor =
      next < sentence.tokens.count && EnglishWords.forWord.contains(sentence.tokens[next])
    let place = isFor ? next + 1 : next
    return sentence.people.mention(at: place, alone: false) ?? sentence.people.lone(at: place)
  }

  /// "*From January* Beth *takes over*": whoever does it from then on, and stands in for nobody.
  private static func isForGood(_ found: Range<Int>, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard EnglishWindows.takingOver.match(tokens, at: found.lowerBound) != nil else {
      return false
    }
    func isEdge(_ token: Token) -> Bool { [.comma, .semicolon, .dot].contains(token.kind) }
    let start = tokens[..<found.lowerBound].lastIndex(where: isEdge) ?? 0
    let end = tokens[found.upperBound...].firstIndex(where: isEdge) ?? tokens.count
    return tokens[start..<end].contains { EnglishWords.fromWord.contains($0) }
      && !tokens[start..<end].contains {
        EnglishWindows.ending.contains($0) || $0.kind == .dash
      }
  }

  /// "No idea *who* covers", "*nobody* covers yet": who stands in is said not to be known; in "Tim
  /// Rook, *who* covers for her" it is whoever stands right before.
  private static func isUnknown(
    _ clause: Range<Int>, in sentence: Sentence, besides away: PersonPhrase?
  ) -> Bool {
    let tokens = sentence.tokens
    let place = clause.first { place in
      EnglishWindows.whoever.contains(tokens[place])
        || EnglishWindows.noOne.match(tokens, at: place) != nil
    }
    guard let place else { return false }
    let end = place > 0 && tokens[place - 1].kind == .comma ? place - 1 : place
    return !sentence.people.mentions(in: 0..<end).contains { named in
      named.next == end && !named.person.isRoleOnly
        && named.person.identity != away?.identity
    }
  }

  /// "His junior Divya Pillai *can do the reading for him*", "Louise Hart *will look after his
  /// part*", "Lena Voss *would do it*": what somebody else does in the place of who is away.
  private static func standingIn(
    in sentence: Sentence, of away: PersonPhrase?
  ) -> PersonPhrase? {
    let tokens = sentence.tokens
    for place in tokens.indices.dropFirst() {
      guard let named = standIn(at: place, in: sentence), named.person.identity != away?.identity,
        !isDenied(named.next, in: sentence), actsInstead(named.next, in: sentence)
      else { continue }
      return named.person
    }
    return nil
  }

  /// Somebody with a name that begins right here, new or known.
  private static func standIn(
    at place: Int, in sentence: Sentence
  ) -> (person: PersonPhrase, next: Int)? {
    guard sentence.tokens[place].capital else { return nil }
    if let named = sentence.people.mention(at: place, alone: false), !named.person.isRoleOnly {
      return named
    }
    return EnglishGivenNames.names.contains(sentence.tokens[place])
      ? sentence.people.lone(at: place) : nil
  }

  /// "Lena Voss *can't* do it".
  private static func isDenied(_ next: Int, in sentence: Sentence) -> Bool {
    sentence.tokens[min(next, sentence.tokens.count)...].prefix(3).contains(where: \.denies)
  }

  /// Whether what follows a name is done in the place of whoever is away.
  private static func actsInstead(_ next: Int, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard next < tokens.count, tokens[next].kind == .word else { return false }
    if let bare = EnglishWindows.standInBare.match(tokens, at: next),
      bare.next >= tokens.count || tokens[bare.next].isPause
        || EnglishWindows.behindAsking.contains(tokens[bare.next])
    {
      return true
    }
    let isModal = EnglishWindows.standInModals.contains(tokens[next])
    let verb = isModal ? next + 1 : next
    guard verb < tokens.count else { return false }
    // "Takes" is of "take", whatever the table of acts makes of it.
    let plain = isModal ? tokens[verb].text : String(tokens[verb].text.dropLast())
    let base =
      isModal || EnglishWindows.standInActs.contains(plain)
      ? plain : EnglishActs.base(ofThirdPerson: tokens[verb].text) ?? ""
    guard EnglishWindows.standInActs.contains(base) else { return false }
    let end =
      tokens[verb...].firstIndex { $0.isPause || EnglishWords.andWord.contains($0) } ?? tokens.count
    if isModal, EnglishWindows.standInActsOnIt.contains(base), end == verb + 2,
      EnglishWindows.standInThings.contains(tokens[verb + 1])
    {
      return true
    }
    return tokens.indices[(verb + 1)..<min(end, verb + 10)].contains { place in
      EnglishWindows.inStead.match(tokens, at: place) != nil
    }
  }

  /// "If something needs approving in that time, *ask Wendy Poole*", "told us to *use Lena*".
  private static func askedInstead(
    in sentence: Sentence, of away: PersonPhrase?
  ) -> PersonPhrase? {
    let tokens = sentence.tokens
    for place in tokens.indices.dropFirst() {
      guard let verb = EnglishWindows.askInstead.match(tokens, at: place),
        tokens[place - 1].isPause || EnglishWindows.beforeAsking.contains(tokens[place - 1]),
        verb.next < tokens.count, let named = standIn(at: verb.next, in: sentence),
        named.person.identity != away?.identity,
        named.next == tokens.count || tokens[named.next].isPause
          || EnglishWindows.behindAsking.contains(tokens[named.next])
      else { continue }
      return named.person
    }
    return nil
  }

  /// "Dave *fills in* something": a form, and nobody's place.
  private static func fillsThing(_ sentence: Sentence, _ next: Int) -> Bool {
    let tokens = sentence.tokens
    guard next > 1, next < tokens.count, tokens[next].kind == .word, tokens[next - 1].text == "in",
      ["fills", "fill", "filling"].contains(tokens[next - 2].text)
    else { return false }
    return !EnglishWindows.inPlace.contains(tokens[next].text)
  }
}
