/// Lengths that say how long something holds.
extension StepReader {
  /// "Give *notice* (90 days)", "the licence, *valid* 12 months": how long something holds, and not
  /// how long it takes.
  func isTerm(before place: Int) -> Bool {
    var start = place
    while start > 0, tokens[start - 1].kind != .comma, tokens[start - 1].kind != .semicolon {
      start -= 1
    }
    return tokens[start..<place].contains {
      EnglishStepWords.noticeWord.contains($0) || EnglishDurations.terms.contains($0)
    }
  }
}
