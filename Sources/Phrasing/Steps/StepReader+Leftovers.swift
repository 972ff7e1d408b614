/// What is left of a clause whose meaning was taken.
///
/// A title is words as they stood together. Behind the act, a clause of which something was
/// understood has told it, and what stands around that names nothing: "…, *they only run them* on
/// Wednesdays", "…, *brew day is* January 12".
extension StepReader {
  /// Lets nothing into the title of a clause behind the act of which a part was taken, unless the rest
  /// goes on with what the act is about, "…, *and the bank letter* by Friday", or is an act itself.
  mutating func dropLeftovers() {
    var isNamed = false
    let bracketed = takenBrackets()
    for clause in tokens.stretches(endedBy: ends) {
      let rest = clause.filter { !claimed[$0] }
      guard !rest.isEmpty else { continue }
      let isTouched = rest.count < clause.count || isNamed && bracketed[clause.lowerBound]
      if isTouched, isEmptyBesideTime(rest, in: clause) || isNamed && !goesOn(rest, in: clause) {
        claim(clause, as: nil)
      } else {
        isNamed = isNamed || names(rest)
      }
    }
  }

  private func ends(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .comma, .semicolon, .open, .close: true
    case .dot: place + 1 < tokens.count && tokens[place + 1].spaced
    default: isFieldMark(place)
    }
  }

  /// Whether words name an act or a thing: "the form", and not "so", "by then".
  private func names(_ rest: [Int]) -> Bool {
    rest.contains { place in
      let token = tokens[place]
      return token.kind == .word && !EnglishStepWords.asides.contains(token.text)
        && !EnglishStepWords.joiners.contains(token.text) && !isSubject(place)
    }
  }

  /// Whether what is left of a clause belongs to the title: the end of a list, "*and the bank letter*
  /// by Friday", a thing with its article, or an act whose doer was taken, "Rosa *signs the lease*".
  private func goesOn(_ rest: [Int], in clause: Range<Int>) -> Bool {
    guard let first = rest.first, let last = rest.last, last - first + 1 == rest.count else {
      return false
    }
    if first == clause.lowerBound {
      return EnglishStepWords.joiners.contains(tokens[first].text)
        || EnglishWords.determiners.contains(tokens[first])
        || rest.contains { EnglishStepWords.joiners.contains(tokens[$0].text) }
    }
    return ThirdPerson.acts(at: first, in: tokens, isHuman: true)
      && ThirdPerson.hasObject(after: first, in: tokens)
  }

  /// For each token whether it stands in brackets of which a part was taken: "(*she's quick*, a day)".
  private func takenBrackets() -> [Bool] {
    var taken = tokens.map { _ in false }
    var open: Int?
    for place in tokens.indices {
      switch tokens[place].kind {
      case .open: open = place
      case .close:
        if let start = open, claimed[start..<place].contains(true) {
          for inside in start..<place { taken[inside] = true }
        }
        open = nil
      default: break
      }
    }
    return taken
  }

  /// Of a clause that gave its time, words that say nothing of an act: ", *that's like* five days",
  /// ", she takes two weeks *usually*", ", *our lawyer says* two weeks".
  private func isEmptyBesideTime(_ rest: [Int], in clause: Range<Int>) -> Bool {
    rest.allSatisfy(isSubject) || isProviso(rest, in: clause)
      || clause.contains(where: isOfTime) && (rest.allSatisfy(isBesideTime) || isSaying(rest))
  }

  /// "Two weeks *if she hurries*": on what a length depends, and no part of what is done.
  private func isProviso(_ rest: [Int], in clause: Range<Int>) -> Bool {
    guard let first = rest.first, EnglishStepWords.provisos.contains(tokens[first]),
      first > clause.lowerBound, rest.count == clause.upperBound - first
    else { return false }
    return isOfLength(first - 1)
  }

  /// "She'll", "but she", of which what she will is told elsewhere.
  private func isSubject(_ place: Int) -> Bool {
    EnglishWords.others.contains(tokens[place]) || EnglishWords.nobodyNamed.contains(tokens[place])
      || EnglishWords.butWord.contains(tokens[place])
  }

  /// "*She says* two weeks", "*so give him* until Friday".
  private func isBesideTime(_ place: Int) -> Bool {
    let token = tokens[place]
    return EnglishStepWords.besideLengths.contains(token)
      || EnglishStepWords.pronouns.contains(token) || EnglishStepWords.saying.contains(token)
      || EnglishWords.objects.contains(token)
  }

  /// "*Our lawyer says* two weeks": who gives a time, and nothing that is done.
  private func isSaying(_ rest: [Int]) -> Bool {
    guard let last = rest.last, (2...4).contains(rest.count) else { return false }
    return EnglishStepWords.saying.contains(tokens[last]) && tokens[last].text.hasSuffix("s")
      && rest.allSatisfy { tokens[$0].kind == .word }
  }

  private func isOfLength(_ place: Int) -> Bool {
    result.spans.contains { $0.part == .duration && $0.bytes.contains(tokens[place].start) }
  }

  private func isOfTime(_ place: Int) -> Bool {
    result.spans.contains {
      ($0.part == .duration || $0.part == .timing) && $0.bytes.contains(tokens[place].start)
    }
  }
}
