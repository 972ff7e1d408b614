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
          || (start..<end).contains(where: isOfLength)
            && rest.allSatisfy({ EnglishStepWords.besideLengths.contains(tokens[$0].text) })
      {
        claim(start..<end, as: nil)
      }
      start = end + 1
    }
  }

  /// "She'll", of which what she will is told elsewhere.
  private func isSubject(_ place: Int) -> Bool {
    EnglishWords.others.contains(tokens[place]) || EnglishWords.nobodyNamed.contains(tokens[place])
  }

  private func isOfLength(_ place: Int) -> Bool {
    result.spans.contains { $0.part == .duration && $0.bytes.contains(tokens[place].start) }
  }
}
