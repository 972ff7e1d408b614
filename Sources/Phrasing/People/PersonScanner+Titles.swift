/// Titles and departments, wherever they stand beside a name.
extension PersonScanner {
  /// "VP Engineering", "head of procurement"; a leading one stands before a name.
  func title(at place: Int, leading: Bool) -> (words: String, next: Int)? {
    var next = place
    var end: Int?
    while next < tokens.count, next - place < 6, tokens[next].kind == .word {
      // "Our *in-house* lawyer": one word before what somebody is.
      if end == nil, let behind = compoundEnd(next) {
        next = behind
        continue
      }
      let token = tokens[next]
      // "Head of ops *and Marcus Lee*": somebody else begins there.
      if end != nil, next > place, EnglishStepWords.joiners.contains(tokens[next - 1].text),
        token.capital, isNameWord(next)
      {
        break
      }
      if EnglishPeople.titles.contains(token) {
        end = next + 1
      } else if end == nil {
        // What stands before the title word: "support operations lead", but "Chief" leads itself.
        guard next - place < 3, !isDeterminer(token),
          !EnglishPeople.stops.contains(token) || isDepartment(next),
          !(leading && token.capital && isNameWord(next)) || opensTitle(next, from: place)
        else { break }
      } else if belongsToTitle(next, leading) {
        end = next + 1
      } else if !leading, isInsideTitle(next) {
        // "Chief *customer* officer".
      } else if !leading, end == next, let last = fieldEnd(of: place..<next) {
        return (words(place..<last), last)
      } else if !leading, end == next, isApposed(place), let last = ofEnd(next) {
        return (words(place..<last), last)
      } else if !EnglishPeople.titleLinks.contains(token) {
        break
      }
      if tokens[next].possessive { break }
      next += 1
    }
    return end.map { (words(place..<$0), $0) }
  }

  /// The place behind "in-house", "part-time", in small letters: no "Anna-Lena".
  private func compoundEnd(_ place: Int) -> Int? {
    guard place + 3 < tokens.count, tokens[place + 1].kind == .dash, !tokens[place + 1].spaced,
      tokens[place + 2].kind == .word, !tokens[place + 2].spaced, !tokens[place + 2].capital,
      !tokens[place].capital, tokens[place + 3].kind == .word
    else { return nil }
    return place + 3
  }

  /// "*Theatre* manager Sheila Boyd": capital only because the line begins with it.
  private func opensTitle(_ next: Int, from place: Int) -> Bool {
    next == place && place + 1 < tokens.count && !tokens[place + 1].capital
      && (place == 0 || tokens[place - 1].kind != .word)
      && EnglishPeople.titles.contains(tokens[place + 1])
      && !EnglishGivenNames.names.contains(tokens[place])
      && !EnglishPeople.givenNames.contains(tokens[place])
  }

  /// The place after "VP *customer experience*", "head nurse *surgical wards*": what somebody heads,
  /// to the end of the clause.
  private func fieldEnd(of title: Range<Int>) -> Int? {
    guard tokens[title].contains(where: { EnglishPeople.fieldTitles.contains($0) }) else {
      return nil
    }
    let place = title.upperBound
    var end = place
    while end < tokens.count, end - place < 4, tokens[end].kind == .word, !tokens[end].possessive,
      !tokens[end].capital, !EnglishPeople.stops.contains(tokens[end].text),
      !EnglishPeople.afterTitles.contains(tokens[end].text),
      !EnglishPeople.inDepartment.contains(tokens[end]), !EnglishNumbers.begins(tokens[end]),
      EnglishCalendar.units.meaning(of: tokens[end].text) == nil,
      !EnglishActs.followsPerson(tokens[end].text)
    { end += 1 }
    let isClosed =
      end == tokens.count
      || [.comma, .close, .dot, .semicolon].contains(tokens[end].kind)
      // "VP customer success *on our end*".
      || end + 1 < tokens.count && isDeterminer(tokens[end + 1])
        && (tokens[end].text == "on" || EnglishPeople.inDepartment.contains(tokens[end]))
    return end > place && isClosed ? end : nil
  }

  /// Whether a title stands behind a mark that follows a name: "Deirdre, *head* of claims".
  private func isApposed(_ place: Int) -> Bool {
    var start = place > 0 && isDeterminer(tokens[place - 1]) ? place - 1 : place
    // "…, *she's* our head of nursing".
    if start > 0, EnglishPeople.identifying.contains(tokens[start - 1]) { start -= 1 }
    return start > 0 && [.comma, .open].contains(tokens[start - 1].kind)
  }

  /// The place after "head *of claims*": what somebody heads, up to the mark that closes it.
  private func ofEnd(_ of: Int) -> Int? {
    guard tokens[of].text == "of" else { return nil }
    var end = of + 1
    while end < tokens.count, end - of < 4, tokens[end].kind == .word, !tokens[end].capital,
      !tokens[end].possessive, !isDeterminer(tokens[end]),
      !EnglishPeople.stops.contains(tokens[end].text)
    { end += 1 }
    let isClosed = end + 1 < tokens.count && [.comma, .close].contains(tokens[end].kind)
    return end > of + 1 && isClosed ? end : nil
  }

  /// A word between two of a title: "chief *customer* officer", "deputy *city* clerk".
  private func isInsideTitle(_ place: Int) -> Bool {
    place > 0 && place + 1 < tokens.count && tokens[place].kind == .word
      && !tokens[place].capital && !EnglishPeople.stops.contains(tokens[place].text)
      && EnglishPeople.titles.contains(tokens[place - 1].text)
      && EnglishPeople.titles.contains(tokens[place + 1].text)
  }

  /// "VP *Engineering*", "head of *procurement*": a department or another capitalised word.
  private func belongsToTitle(_ place: Int, _ leading: Bool) -> Bool {
    let token = tokens[place]
    if EnglishPeople.departments.contains(token) {
      return token.text != "it" || token.shouted
    }
    return token.capital && !leading && !EnglishPeople.notNames.contains(token)
  }

  /// A department; "it" only in capitals.
  func isDepartment(_ place: Int) -> Bool {
    EnglishPeople.departments.contains(tokens[place])
      && (tokens[place].text != "it" || tokens[place].shouted)
  }

  /// The place behind "from *digital services*", "in *estate affairs*": what a section of a company is
  /// called, where nothing follows that it does.
  func sectionEnd(after place: Int) -> Int? {
    let end = place + 3
    guard end <= tokens.count, tokens[place + 1].kind == .word, !tokens[place + 1].tellsTime,
      EnglishPeople.departmentEnds.contains(tokens[place + 2]),
      end == tokens.count || tokens[end].isPause || tokens[end].kind == .dot
    else { return nil }
    return end
  }

  /// The title that begins behind a comma: ", CEO", ", he's our director".
  func title(afterComma comma: Int) -> (words: String, next: Int)? {
    var start = comma + 1
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    if EnglishPeople.identifying.contains(tokens[start]) {
      start += tokens[start].possessive || tokens[start].text.hasSuffix("'s") ? 1 : 2
    }
    if start < tokens.count, isDeterminer(tokens[start]) { start += 1 }
    guard start < tokens.count else { return nil }
    return title(at: start, leading: false)
  }

  /// The title that stands right before a name: "our deputy dean, …", "the plant director is …".
  func title(
    endingAt place: Int
  ) -> (range: Range<Int>, side: PhraseContext.Side?)? {
    var end = place
    while end > 0,
      tokens[end - 1].kind == .comma || EnglishStepWords.copulas.contains(tokens[end - 1].text)
        || EnglishPeople.pointing.contains(tokens[end - 1])
    { end -= 1 }
    var first = end
    while first > 0, end - first < 6, tokens[first - 1].kind == .word { first -= 1 }
    for start in first..<end {
      guard !isDeterminer(tokens[start]), !EnglishPeople.beforeName.contains(tokens[start]),
        let found = title(at: start, leading: false),
        found.next == end
      else { continue }
      let range = start..<end
      guard !tokens[range].allSatisfy({ EnglishPeople.seats.contains($0) }),
        !tokens[range].contains(where: {
          EnglishPeople.stops.contains($0) && !EnglishPeople.titleLinks.contains($0)
        })
      else { continue }
      let side = start > 0 ? side(ofDeterminer: tokens[start - 1]) : nil
      return (range, side)
    }
    return nil
  }
}

extension PersonPhrase {
  /// The title that some words begin with, and that ends where their clause does: "quality manager
  /// here"; `nil` where they go on with anything else.
  public static func leadingTitle(of text: String, in context: PhraseContext) -> String? {
    let scanner = PersonScanner(text: text, context: context)
    guard let found = scanner.title(at: 0, leading: false),
      !scanner.tokens[..<found.next].contains(where: { EnglishPeople.notNames.contains($0) }),
      !scanner.tokens[..<found.next].allSatisfy({ EnglishPeople.seats.contains($0) })
    else { return nil }
    guard found.next < scanner.tokens.count else { return found.words }
    let after = scanner.tokens[found.next]
    let goesOn =
      after.kind == .word && !EnglishPeople.afterTitles.contains(after)
      && !EnglishPeople.inDepartment.contains(after) && !EnglishPeople.stops.contains(after)
      && after.text != "of"
    return goesOn ? nil : found.words
  }
}
