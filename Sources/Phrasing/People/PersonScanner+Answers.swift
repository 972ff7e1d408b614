/// Who is named in an answer to "who?", wherever in it the name stands: "the boss is Renee, Renee
/// Castellano, CEO, she came from sales".
extension PersonScanner {
  private struct Named {
    var person: PersonPhrase
    let start: Int
    let next: Int
    /// Its words without a form of address, folded.
    let words: [String]
  }

  /// The one human an answer names; `nil` where it names none, or several.
  func answer() -> PersonPhrase? {
    var found = named().filter { !isRemark($0) }
    // "Me and Nadia" is not Nadia.
    guard var first = found.first, !isListed(first) else { return nil }
    // "Renee, Renee Castellano, CEO": the same human twice.
    for other in found.dropFirst() where isSame(first, other) {
      let title = first.person.title ?? other.person.title
      let longer = other.words.count > first.words.count ? other : first
      first = Named(
        person: longer.person.with(title: title, side: first.person.side ?? other.person.side),
        start: first.start, next: other.next, words: longer.words)
    }
    found.removeAll { isSame(first, $0) }
    guard found.isEmpty || first.person.title != nil && !isListed(found[0]) else { return nil }
    var person = first.person
    let before = title(endingAt: beforeAddress(first.start))
    person = person.with(
      title: person.title ?? before.map { words($0.range) } ?? owned(after: first.next)
        ?? department(after: first.next),
      side: person.side ?? before.flatMap { $0.side } ?? sideBefore(first.start))
    return seated(person)
  }

  /// "Me", "that's me", "I do": whoever speaks, when nothing more is said.
  func speaker() -> PersonPhrase? {
    guard tokens.count < 6,
      let place = tokens.firstIndex(where: {
        EnglishStepWords.me.contains($0) || $0.text == "i"
      }),
      tokens.indices.allSatisfy({
        $0 == place || tokens[$0].kind != .word || EnglishPeople.aroundMe.contains(tokens[$0])
      }),
      tokens[place].text != "i" || place + 1 < tokens.count && tokens[place + 1].kind == .word
    else { return nil }
    return PersonPhrase(
      identity: .speaker, side: context.speaker, bytes: tokens[place].start..<tokens[place].end)
  }

  /// Everyone named, in order.
  private func named() -> [Named] {
    var found: [Named] = []
    var place = 0
    while place < tokens.count {
      guard let (person, next) = name(at: place), !isOfAnother(next), !person.isRoleOnly else {
        place += 1
        continue
      }
      // "Petra's team" is not Petra.
      if !tokens[next - 1].possessive || next == tokens.count {
        let words = tokens[place..<next].prefix { $0.start < person.bytes.upperBound }
          .filter { $0.kind == .word && person.words.lowercased().contains($0.text) }
          .map(\.text).filter { !EnglishPeople.honorifics.contains($0) }
        found.append(Named(person: person, start: place, next: next, words: words))
      }
      place = max(next, place + 1)
    }
    return found
  }

  /// A name at a place: one that reads so anywhere, or a lone given name where only a name stands.
  private func name(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard tokens[place].kind == .word, !isDeterminer(tokens[place]),
      !EnglishPeople.notNames.contains(tokens[place])
        || EnglishPeople.honorifics.contains(tokens[place])
    else { return nil }
    // "Mrs. Okonjo, …": the form of address is all that is known beside one name.
    if EnglishPeople.honorifics.contains(tokens[place]),
      let found = addressed(at: afterHonorific(place)), !isNameAt(found.next)
    {
      return described(found.identity, from: place, next: found.next, title: nil, side: nil)
    }
    if let found = mention(at: place, alone: false), !found.person.isRoleOnly,
      found.person.identity != .speaker
    {
      return found
    }
    guard tokens[place].capital, isNameWord(place) else { return nil }
    let next = place + 1
    let isEnd = next == tokens.count || [.comma, .dot].contains(tokens[next].kind)
    let isLed =
      place > 0
      && (tokens[place - 1].kind == .comma || EnglishPeople.beforeName.contains(tokens[place - 1]))
    let isGiven =
      EnglishGivenNames.names.contains(tokens[place])
      || EnglishPeople.givenNames.contains(tokens[place])
    // "…, Nadia asked for it" is said of her, and names nobody for it.
    let isPut = isLed && tokens[place - 1].kind == .word
    guard isGiven && (isEnd || isPut || place == 0) || isLed && isEnd && isTitled(next) else {
      return nil
    }
    return lone(at: place)
  }

  private func isNameAt(_ place: Int) -> Bool { place < tokens.count && isNameWord(place) }

  private func isTitled(_ comma: Int) -> Bool {
    comma < tokens.count && tokens[comma].kind == .comma && title(afterComma: comma) != nil
  }

  /// Whether a clause that goes on about somebody else brings the name: "she met Nadia in May".
  private func isRemark(_ named: Named) -> Bool {
    var start = named.start
    while start > 0, tokens[start - 1].kind == .word || tokens[start - 1].kind == .dot {
      start -= 1
    }
    let clause = tokens[start..<named.start]
    guard let subject = clause.firstIndex(where: { EnglishPeople.remarking.contains($0) }) else {
      // "Not Nadia" is nobody, and "it used to be Nadia" is over.
      return clause.contains { EnglishPeople.denying.contains($0) }
    }
    let between = tokens[subject..<named.start]
    let isFirst = EnglishPeople.firstPersons.contains(tokens[subject])
    return !(isFirst && between.contains { EnglishPeople.putting.contains($0) })
  }

  private func isSame(_ one: Named, _ other: Named) -> Bool {
    if one.person.identity == other.person.identity { return true }
    let (short, long) =
      one.words.count < other.words.count ? (one.words, other.words) : (other.words, one.words)
    return !short.isEmpty && (long.starts(with: short) || long.suffix(short.count) == short[...])
  }

  /// "And Nadia", "or Nadia": as much the answer as whoever is named before.
  private func isListed(_ named: Named) -> Bool {
    named.start > 0 && EnglishPeople.listing.contains(tokens[named.start - 1])
  }

  // MARK: What they are

  /// "Tom Reyes, *infosec*", where nothing follows.
  private func department(after place: Int) -> String? {
    guard place + 2 == tokens.count, tokens[place].kind == .comma, isDepartment(place + 1) else {
      return nil
    }
    return words(place + 1..<place + 2)
  }

  /// A title whose owner is said, alone between commas: "Nadia comes, *your VP*".
  private func owned(after place: Int) -> String? {
    for comma in tokens.indices.dropFirst(place) where tokens[comma].kind == .comma {
      guard comma + 2 < tokens.count,
        EnglishPeople.ours.contains(tokens[comma + 1])
          || EnglishPeople.yours.contains(tokens[comma + 1]),
        let found = title(at: comma + 2, leading: false),
        found.next == tokens.count || [.comma, .dot].contains(tokens[found.next].kind)
      else { continue }
      return found.words
    }
    return nil
  }

  /// Before "Herr Dr.", where what leads to a name ends.
  private func beforeAddress(_ place: Int) -> Int {
    var start = place
    while start > 0 {
      let before = tokens[start - 1]
      if EnglishPeople.honorifics.contains(before) {
        start -= 1
      } else if before.kind == .dot, start > 1, EnglishPeople.honorifics.contains(tokens[start - 2])
      {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// Whose somebody is by the word before: "*your* Nadia".
  private func sideBefore(_ place: Int) -> PhraseContext.Side? {
    let start = beforeAddress(place)
    return start > 0 ? side(ofDeterminer: tokens[start - 1]) : nil
  }
}

extension PersonPhrase {
  /// The human an answer to "who?" names, wherever in it the name stands and however it is typed.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func answer(_ text: String, in context: PhraseContext) -> PersonPhrase? {
    PersonScanner(text: SpokenNames.answer(text, in: context), context: context).answer()
  }

  /// The same human with what else is known of them.
  func with(identity: Identity) -> PersonPhrase {
    PersonPhrase(
      identity: identity, title: title, department: department, side: side,
      introducedBySpeaker: introducedBySpeaker, bytes: bytes)
  }

  func with(title: String?, side: PhraseContext.Side?) -> PersonPhrase {
    PersonPhrase(
      identity: identity, title: title, department: department, side: side,
      introducedBySpeaker: introducedBySpeaker, bytes: bytes)
  }
}
