/// Absences told as a list tells them: a name, what it is, and its days.
extension AbsencePhrase {
  /// "PTO: Tonya 1/18-1/22": a heading that says what the days of whoever follows are.
  static func labelled(
    _ sentence: Sentence
  ) -> Away? {
    let tokens = sentence.tokens
    let isFirst =
      tokens.count > 3 && tokens[1].kind == .colon && EnglishWindows.awayLabels.contains(tokens[0])
    // "Security lead: Anna Ruiz, out 7-11 Dec": what she is stands before it.
    let place = tokens.prefix(6).firstIndex { $0.kind == .colon }.map { $0 + 1 } ?? 0
    guard tokens.count > 3,
      let found = ownerOfLabel(sentence) ?? named(at: place, in: sentence)
        ?? (isFirst ? nil : named(at: 0, in: sentence)),
      !found.person.isRoleOnly
    else { return nil }
    if isFirst {
      guard let when = sentence.time(from: found.next) else { return nil }
      return (found.person, when.reading, sentence.listed(after: when), sentence.words(0..<1))
    }
    // "Petra, vacation 4-8 January", "Petra's vacation: 4-8 January".
    let isOwned = tokens[found.next - 1].possessive
    let label = isOwned ? found.next : found.next + 1
    guard label < tokens.count,
      isOwned || [.comma, .colon, .dash, .other].contains(tokens[found.next].kind),
      let last = lastOfLabel(from: label, in: tokens), let when = sentence.time(from: last + 1),
      let first = tokens[(last + 1)...].first(where: {
        ![.colon, .dash, .comma, .other].contains($0.kind)
      }), first.start == when.bytes.lowerBound,
      // "Petra's out on Friday" is a sentence.
      !isOwned || tokens[last + 1].kind == .colon,
      let days = days(in: sentence, after: last + 1)
    else { return nil }
    return (found.person, days.when, days.listed, sentence.words(label..<last + 1))
  }

  /// The last word of a label: "annual *leave*", "*PTO*".
  private static func lastOfLabel(from place: Int, in tokens: [Token]) -> Int? {
    if EnglishWindows.awayLabels.contains(tokens[place]) { return place }
    let next = place + 1
    return next < tokens.count && tokens[place].kind == .word
      && !EnglishWindows.onOrIn.contains(tokens[place])
      && EnglishWindows.leaveWord.contains(tokens[next]) ? next : nil
  }

  /// Somebody whose name begins right here.
  private static func named(
    at place: Int, in sentence: Sentence
  ) -> (person: PersonPhrase, next: Int)? {
    // "Maria: *vacation*" names nobody.
    guard place < sentence.tokens.count,
      !EnglishWindows.awayLabels.contains(sentence.tokens[place])
    else { return nil }
    return sentence.people.anybody(at: place) ?? sentence.people.lone(at: place)
  }

  /// Whose the label is that follows: "*Ade's* PTO".
  private static func ownerOfLabel(
    _ sentence: Sentence
  ) -> (person: PersonPhrase, next: Int)? {
    let tokens = sentence.tokens
    guard
      let label = tokens.prefix(5).firstIndex(where: { EnglishWindows.awayLabels.contains($0) }),
      label > 0, tokens[label - 1].possessive
    else { return nil }
    return sentence.people.mention(at: 0, alone: false).flatMap { $0.next == label ? $0 : nil }
      ?? (label == 1 && EnglishGivenNames.names.contains(tokens[0])
        ? sentence.people.lone(at: 0) : nil)
  }
}
