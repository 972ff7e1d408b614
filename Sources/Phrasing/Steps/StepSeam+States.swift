/// Two things of each of which something has become: "redlines returned and kickoff held".
extension StepSeam {
  /// The words between them; what proves the first, as in "scan finished and report filed", is no
  /// second one.
  static func ofJoinedStates(_ tokens: [Token]) -> Range<Int>? {
    for (place, joint) in tokens.enumerated() where !joint.isPause && joins(joint) {
      guard let first = tokens[max(0, place - 4)..<place].lastIndex(where: isOver), first > 0,
        ends(first, in: tokens, before: place),
        let one = thing(before: first, from: 0, in: tokens),
        let second = tokens[(place + 1)...].prefix(5).firstIndex(where: isOver),
        ends(second, in: tokens, before: tokens.count),
        let other = thing(before: second, from: place + 1, in: tokens)?.last,
        // "*Admin* accounts created and *admins* trained" are of one thing.
        !one.contains(where: { stem($0) == stem(other) })
      else { continue }
      return joint.start..<joint.end
    }
    return nil
  }

  /// What something has become of, right before a word that tells so: nothing but nouns.
  private static func thing(
    before state: Int, from start: Int, in tokens: [Token]
  ) -> ArraySlice<Token>? {
    let said = tokens[start..<state].drop { EnglishRanges.the.contains($0) }
    guard !said.isEmpty, said.count < 6, let last = said.last,
      said.allSatisfy({
        ($0.kind == .word && !isProof($0) && !EnglishWords.prepositions.contains($0)
          && !EnglishStepWords.itself.contains($0) && !EnglishWords.andWord.contains($0))
          || $0.kind == .number || $0.kind == .dash
      }), last.kind == .word, !EnglishActs.auxiliaries.contains(last),
      !EnglishPeople.departments.contains(last)
    else { return nil }
    return said
  }

  private static func stem(_ word: Token) -> Substring {
    word.text.hasSuffix("s") ? word.text.dropLast() : word.text[...]
  }

  /// Whether a word tells what has become of the thing before it, and not of which kind the next
  /// one is: "*certified* staff".
  private static func ends(_ state: Int, in tokens: [Token], before end: Int) -> Bool {
    guard state + 1 < end else { return true }
    let next = tokens[state + 1]
    return next.kind != .word || EnglishQuality.afterStates.contains(next)
      || EnglishActs.particles.contains(next)
  }
}
