/// Lengths that say how long something holds.
extension StepReader {
  /// "Give *notice* (90 days)", "the licence, *valid* 12 months": how long something holds, and not
  /// how long it takes; "after the notice Tess needs 5 days" is how long she needs.
  func isTerm(before place: Int) -> Bool {
    guard
      let term = tokens[..<place].lastIndex(where: { token in
        EnglishStepWords.noticeWord.contains(token) || EnglishDurations.terms.contains(token)
      })
    else { return false }
    let between = tokens[(term + 1)..<place]
    if between.last?.kind == .open { return !between.contains { $0.kind == .comma } }
    return between.allSatisfy { token in
      token.kind != .comma && token.kind != .semicolon
        && (token.kind != .word || EnglishDurations.behindTerms.contains(token))
    }
  }
}
