/// Verbs of getting something from somebody, and of what is done before it is handed on.
extension EnglishActs {
  /// What is done to a paper on its way: "*completes* and signs the form".
  static let completing: WordSet = [
    "complete", "fill", "finish", "finalise", "finalize", "draft", "prepare", "write", "print",
  ]

  /// What is done to have something of somebody: "*obtain* Karin's approval".
  static let obtaining: WordSet = [
    "obtain", "get", "secure", "collect", "receive", "have", "gather",
  ]
}
