/// Whose somebody is, where that is said before their name.
extension PersonScanner {
  /// A human with the side that the words before the name put them on: "on your side it's Nadia",
  /// "Quayline's is Marco".
  func seated(_ person: PersonPhrase) -> PersonPhrase {
    guard person.side == nil, case .new = person.identity,
      let place = tokens.firstIndex(where: { $0.start >= person.bytes.lowerBound }),
      let side = sideSaid(before: place)
    else { return person }
    return person.with(title: person.title, side: side)
  }

  private func sideSaid(before place: Int) -> PhraseContext.Side? {
    // "Yours is Steve I think, Steve Rowntree": the line says first whose.
    if let mark = EnglishPeople.acrossTheTable.match(tokens, at: 0), mark.next <= place,
      !tokens[mark.next..<place].contains(where: {
        EnglishPeople.ours.contains($0) || ["we", "us"].contains($0.text)
      })
    {
      return context.speaker.other
    }
    var end = place
    while end > 0, tokens[end - 1].kind != .word || isSmall(tokens[end - 1]) { end -= 1 }
    for start in max(0, end - 2)..<place {
      if let mark = EnglishPeople.acrossTheTable.match(tokens, at: start), mark.next >= end,
        mark.next <= place
      {
        return context.speaker.other
      }
      if tokens[start].possessive, start + 1 < tokens.count,
        EnglishStepWords.copulas.contains(tokens[start + 1].text)
      {
        return side(ofCompany: tokens[start].text)
      }
    }
    return nil
  }

  private func isSmall(_ token: Token) -> Bool {
    EnglishPeople.beforeSomebody.contains(token.text)
  }
}
