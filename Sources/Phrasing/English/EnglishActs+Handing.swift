/// Verbs of getting something from somebody, and of what is done before it is handed on.
extension EnglishActs {
  /// What is done to a paper on its way: "*completes* and signs the form".
  static let completing: WordSet = [
    "complete", "fill", "finish", "finalise", "finalize", "draft", "prepare", "write", "print",
  ]

  /// Acts that come before the one that counts, on another day: "*approve* and sign".
  static let leadingUp: WordSet = [
    "approve", "agree", "finalise", "finalize", "draft", "prepare",
  ]

  /// Acts that say as little as what they are done to: "*provide* support", but "approve the plan".
  static let wideActs: WordSet = [
    "provide", "deliver", "deploy", "create", "build", "set", "draft", "close", "assign",
    "request", "give", "make", "test", "name", "form", "change", "run", "get",
  ]

  /// What is done to have something of somebody: "*obtain* Karin's approval".
  static let obtaining: WordSet = [
    "obtain", "get", "secure", "collect", "receive", "have", "gather",
  ]
}
