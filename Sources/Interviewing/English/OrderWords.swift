/// English words of sentences that say which of the steps told comes first.
enum OrderWords {
  /// What stands between a step and "before" or "after", and says no more than that it comes there.
  static let linking: Set<String> = [
    "comes", "come", "coming", "goes", "go", "happens", "happen", "has", "have", "needs", "need",
    "must", "should", "will", "would", "to", "be", "both", "all", "two", "is", "are", "finished",
    "done", "over", "through", "complete", "completed", "cleared", "closed", "only", "then",
    "really", "actually", "in", "well", "right", "immediately", "place", "first", "three",
  ]
  /// Those of them of which one has to stand there: "the check comes before", "is done before".
  static let placing: Set<String> = [
    "comes", "come", "goes", "go", "happens", "happen", "must", "needs", "need", "has", "have",
    "should", "is", "are", "finished", "done", "over", "through", "complete", "completed", "will",
  ]
  /// Whoever wants something first: "she *wants* the review finished *first*".
  static let wanting: Set<String> = ["wants", "want", "needs", "need", "expects", "insists"]
  static let first: Set<String> = ["first", "beforehand"]
  /// What may stand between what is wanted and "first".
  static let finished: Set<String> = [
    "finished", "done", "over", "complete", "completed", "cleared", "closed", "signed", "off",
    "through", "out", "of", "the", "way", "to", "be", "all", "both", "in", "hand",
  ]
  /// What names nobody and nothing before a step.
  static let articles: Set<String> = [
    "the", "our", "their", "a", "his", "her", "both", "and", "that", "of", "on",
  ]
  /// What something does that stands before or after another.
  static let coming: Set<String> = ["comes", "come", "goes", "go", "happens", "happen"]
}
