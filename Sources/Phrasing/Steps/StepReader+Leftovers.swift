/// What is left of a clause whose meaning was taken.
extension StepReader {
  /// Lets nothing into the title of a clause that keeps only whom it is about, ", *she'll* need your
  /// DPIA first", or that gave its length and keeps only words that say nothing of an act: ", *that's
  /// like* five days", ", she takes two weeks *usually*".
  mutating func dropLeftovers() {
    var start = (tokens.firstIndex { $0.kind == .comma } ?? tokens.count) + 1
    while start < tokens.count {
      let end = tokens[start...].firstIndex { $0.kind == .comma } ?? tokens.count
      let rest = (start..<end).filter { !claimed[$0] }
      if !rest.isEmpty, rest.count < end - start,
        rest.allSatisfy(isSubject)
          || isProviso(rest, in: start..<end)
          || (start..<end).contains(where: isOfTime)
            && (rest.allSatisfy(isBesideTime) || isSaying(rest))
      {
        claim(start..<end, as: nil)
      }
      start = end + 1
    }
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
