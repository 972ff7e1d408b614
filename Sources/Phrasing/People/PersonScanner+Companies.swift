/// Names that are no human's: of companies, and of places.
extension PersonScanner {
  /// "Marlow Ventures", "Falk GmbH": what only a company is called.
  func isFirm(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let last = tokens[range.upperBound - 1]
    // "Mercy General", "Charlotte Public Library": whatever they begin with.
    if EnglishCompanies.institutions.contains(last) { return true }
    return EnglishPeople.companyEndings.contains(last)
      && !EnglishGivenNames.names.contains(tokens[range.lowerBound])
  }

  /// The place after "Marlow Ventures", "Moss & Sons": another company, of which nobody is named.
  func firmEnd(at place: Int) -> Int? {
    var next = place
    while next < tokens.count, next - place < 5, next == place || !tokens[next - 1].possessive,
      tokens[next].kind == .word && tokens[next].capital
        || next > place && tokens[next].kind == .ampersand
    { next += 1 }
    guard next > place + 1 else { return nil }
    let isJoined =
      tokens[place..<next].contains { $0.kind == .ampersand } && tokens[next - 1].kind == .word
      && !EnglishGivenNames.names.contains(tokens[place])
    return isFirm(place..<next) || isJoined ? next : nil
  }

  /// "Ohio does the pilot", "West Texas": where something happens, and nobody.
  func isPlace(_ range: Range<Int>) -> Bool {
    let last = tokens[range.upperBound - 1]
    // "Bristol Bath Wells": several, of which the first is nothing else.
    if range.count > 1, EnglishPlaces.names.contains(tokens[range.lowerBound]),
      !EnglishGivenNames.names.contains(tokens[range.lowerBound])
    {
      return true
    }
    guard EnglishPlaces.names.contains(last) else { return false }
    return range.count == 1 || EnglishPlaces.beginnings.contains(tokens[range.lowerBound])
  }

  /// Whether a word is written as companies write their names: "Okta", "HubSpot", "Fabsoft".
  func isKnownCompany(_ token: Token) -> Bool {
    if EnglishCompanies.names.contains(token) { return true }
    guard token.kind == .word, token.text.utf8.count > 5 else { return false }
    if EnglishCompanies.endings.contains(where: { token.text.hasSuffix($0) }) { return true }
    return hasInnerCapital(token)
  }

  /// "HubSpot", but not "McKay".
  private func hasInnerCapital(_ token: Token) -> Bool {
    let bytes = source[token.start..<token.nameEnd]
    func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    guard let place = bytes.indices.dropFirst().first(where: { isUpper(bytes[$0]) }),
      (0x61...0x7A).contains(bytes[place - 1])
    else { return false }
    return !EnglishCompanies.surnames.contains {
      token.text.hasPrefix($0) && $0.utf8.count == place - token.start
    }
  }

  func isCompany(_ word: String) -> Bool {
    side(ofCompany: word) != nil
  }

  func side(ofCompany word: String) -> PhraseContext.Side? {
    if word == context.buyerWord { return .buyer }
    return word == context.sellerWord ? .seller : nil
  }

  /// The place after "from Dunmore IT", "at Brown & Co": a name in capitals, up to four words.
  func houseEnd(after place: Int) -> Int? {
    guard place + 1 < tokens.count, EnglishPeople.inDepartment.contains(tokens[place]) else {
      return nil
    }
    var end = place + 1
    while end < tokens.count, end - place < 5,
      tokens[end].kind == .word && tokens[end].capital
        || tokens[end].kind == .ampersand && end > place + 1
        || isJointOfFirm(end, after: place)
    { end += 1 }
    // "… from *plant maintenance* signs": up to two small words that are no time and no thing's.
    if end == place + 1 {
      while end < tokens.count, end - place < 3,
        isField(end) || isDepartment(end) || isBranch(end, after: place),
        isDepartment(end) || isBranch(end, after: place) || !acts(behindHouse: end),
        !EnglishPeople.manners.contains(tokens[end])
      { end += 1 }
    }
    return end > place + 1 && end < tokens.count ? end : nil
  }

  /// "At *Lund and Moe*, she's fast": the names of two, which end their clause.
  private func isJointOfFirm(_ joint: Int, after place: Int) -> Bool {
    joint > place + 1 && EnglishWords.andWord.contains(tokens[joint]) && joint + 1 < tokens.count
      && tokens[joint + 1].capital && !tokens[joint + 1].possessive
      && (joint + 2 == tokens.count || tokens[joint + 2].kind == .comma)
  }

  /// "From *digital services*, and he …": what a department is called by, where its clause ends.
  private func isBranch(_ end: Int, after place: Int) -> Bool {
    end > place + 1 && EnglishPeople.branches.contains(tokens[end])
      && (end + 1 == tokens.count || tokens[end + 1].kind == .comma)
  }

  /// Whether what somebody does, somebody else, or a pause stands where the house they work for ends.
  func acts(behindHouse place: Int) -> Bool {
    guard place < tokens.count else { return false }
    // "Crane permit, Eli Berg in *yard safety*, 2 weeks".
    if tokens[place].kind == .comma { return true }
    if EnglishStepWords.joiners.contains(tokens[place]), place + 1 < tokens.count {
      return tokens[place + 1].capital || isDeterminer(tokens[place + 1])
    }
    return ThirdPerson.acts(at: place, in: tokens, isHuman: true)
  }
}
