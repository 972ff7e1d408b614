/// The act as an order: "return the form" for "Omar returns the form".
extension StepReader {
  /// The verbs of the title that agree with whoever was taken off its front, and their plain forms.
  func plainForms() -> [StepPhrase.PlainForm] {
    if let form = formOfGerund() { return [form] }
    guard let owner = result.owner,
      let first = verb.first ?? behindHeading(owner)
        // "He *only* approves budgets".
        ?? tokens.indices.first(where: {
          !claimed[$0] && tokens[$0].kind == .word
            && !EnglishWindows.limits.contains(tokens[$0].text)
        }),
      !verb.isEmpty || owner.bytes.upperBound <= tokens[first].start || isOfDepartment(first),
      isVerb(at: first), let plain = EnglishActs.plainForm(of: tokens[first]),
      !verb.isEmpty || !isApart(first) || isSurely(plain, at: first)
    else { return [] }
    var forms = [StepPhrase.PlainForm(said: people.words(first..<first + 1), plain: plain)]
    for place in tokens.indices.dropFirst(first + 1).dropLast()
    where !claimed[place] && EnglishStepWords.joiners.contains(tokens[place - 1]) {
      // "… and signs *it*", but "sends the plans and drawings".
      guard tokens[place + 1].kind == .word, !EnglishWords.prepositions.contains(tokens[place + 1]),
        !EnglishWords.ofInFrom.contains(tokens[place + 1]),
        !EnglishStepWords.withWord.contains(tokens[place + 1]),
        ThirdPerson.acts(at: place, in: tokens),
        let plain = EnglishActs.plainForm(of: tokens[place])
      else { continue }
      forms.append(.init(said: people.words(place..<place + 1), plain: plain))
    }
    return forms
  }

  /// "Kofi's *migrating* the records": what somebody is at, told with "is" written to the name.
  private func formOfGerund() -> StepPhrase.PlainForm? {
    guard result.owner != nil,
      let first = tokens.indices.first(where: { !claimed[$0] && tokens[$0].kind == .word }),
      first > 0, claimed[first - 1],
      tokens[first - 1].possessive || EnglishStepWords.copulas.contains(tokens[first - 1]),
      let plain = EnglishActs.base(ofGerund: tokens[first].text),
      !EnglishDoers.busy.contains(plain), ThirdPerson.hasObject(after: first, in: tokens)
    else { return nil }
    return StepPhrase.PlainForm(said: people.words(first..<first + 1), plain: plain)
  }

  /// "Trial in Leeds: Ola *picks* the vans": what whoever stands right behind a heading does.
  private func behindHeading(_ owner: PersonPhrase) -> Int? {
    guard
      let colon = tokens.firstIndex(where: { $0.kind == .colon }),
      colon + 2 < tokens.count, owner.bytes.lowerBound == tokens[colon + 1].start
    else { return nil }
    return tokens[(colon + 1)...].indices.first { !claimed[$0] && tokens[$0].kind == .word }
  }

  /// "Legal *reviews* the contract, Nuala": the department that does it, of which a human is named
  /// later; "security reviews" are things.
  private func isOfDepartment(_ place: Int) -> Bool {
    place > 0 && claimed[place - 1] && EnglishPeople.departments.contains(tokens[place - 1])
      && place + 1 < tokens.count && EnglishWords.determiners.contains(tokens[place + 1])
  }

  /// "Omar: *badges* printed": behind a mark a word may be a thing, of which several stand there.
  private func isApart(_ place: Int) -> Bool { place > 0 && tokens[place - 1].kind != .word }

  private func isSurely(_ plain: String, at place: Int) -> Bool {
    EnglishActs.isVerb(plain) && !EnglishActs.isNoun(tokens[place].text)
      && !ThirdPerson.isPlural(at: place, in: tokens)
  }
}

extension EnglishActs {
  /// "Return" for "returns"; `nil` for what is no act of its own: "is", "needs", "will".
  static func plainForm(of token: Token) -> String? {
    let word = token.text
    if let irregular = irregular[word] { return irregular.isEmpty ? nil : irregular }
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3, !token.possessive else {
      return nil
    }
    let bare = String(word.dropLast())
    if isVerb(bare) { return bare }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return hissing.contains(where: word.hasSuffix) ? String(word.dropLast(2)) : bare
  }

  /// After what "-es" is said, and not "-s".
  private static let hissing = ["sses", "shes", "ches", "xes", "zzes", "oes"]
  private static let irregular: WordTable<String> = [
    "has": "have", "does": "do", "is": "", "was": "", "needs": "", "wants": "", "lets": "let",
    "its": "", "this": "", "always": "", "it's": "",
  ]
}
