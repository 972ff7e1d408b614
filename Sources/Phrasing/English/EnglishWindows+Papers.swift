/// Words of what has to be there before a body meets.
extension EnglishWindows {
  /// What is said of something that has to be there before a body meets.
  static let requiring: WordSet = [
    "has", "have", "must", "needs", "need", "wants", "want", "due", "in", "there", "expects",
    "expect", "required", "submitted", "filed", "handed", "gets", "requires",
  ]
  /// Who does something then.
  static let promising: WordSet = [
    "i'll", "we'll", "he'll", "she'll", "they'll", "you'll", "will", "i", "going",
  ]
}
