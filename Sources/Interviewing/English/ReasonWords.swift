/// English words that tell a reason from what only has a season or an event for its time.
enum ReasonWords {
  /// What says that a clause is why.
  static let causes = [
    "because", "cause", "'cause", "cos", "coz", "since", "that's when", "thats when",
    "that is when", "which is when", "that's why", "which is why", "the reason", "otherwise",
    "so that", "tied to", "due to", "in time for", "or else",
  ]
  /// What leads to an event that go-live has to come before.
  static let ahead: [String] = {
    let openings = [
      "", "just ", "well ", "right ", "that's ", "that's just ", "which is ", "which is just ",
      "so ", "so it's ",
    ]
    return openings.flatMap { opening in
      (ShapeWords.eventBounds + ["in time for "]).map { opening + $0 }
    }
  }()
  /// What stands for a day or a thing told before.
  static let pointing: Set<String> = ["that", "then", "it"]
  /// What has to be so by the day itself.
  static let musts: Set<String> = ["must", "has", "have", "need", "needs", "got", "should", "want"]
  /// What would be welcome.
  static let preferences = [
    "works for us", "work for us", "works for me", "work for me", "suits us", "suit us",
    "suits me", "suit me", "fine with us", "fine by us", "fine for us", "okay with us",
    "ok with us", "good for us", "best for us", "works best", "suits everybody", "suits everyone",
    "works for everyone", "works for everybody",
  ]
  /// The same and what is wanted, which forces nothing either.
  static let wishes =
    preferences + [
      "we want", "we'd want", "we'd like",
      "we would like", "i'd like", "i want", "we'd prefer", "we prefer", "we'd rather",
    ]
  /// How a line begins about what will not be.
  static let noChance = [
    "no way ", "no chance ", "there's no way ", "there is no way ", "there's no chance ",
    "there is no chance ", "not a chance ", "no hope ", "zero chance ",
  ]
  /// What something has to be: "the files *have* to be in".
  static let duties: Set<String> = ["have", "has", "need", "needs"]
  /// Whoever speaks or is spoken to.
  static let us: Set<String> = ["we", "i", "you"]
  /// What stands between them and what they do.
  static let auxiliaries: Set<String> = [
    "have", "has", "need", "needs", "must", "should", "would", "will", "can", "could", "may",
    "might", "got", "gotta", "are", "going", "also", "then", "always", "only",
    "just", "usually", "normally", "still",
  ]
  /// What somebody is, or what becomes of them, rather than what they do.
  static let states: Set<String> = [
    "a", "an", "the", "our", "no", "be", "been", "being", "is", "lose", "lost", "peak", "close",
    "closed", "open", "reopen", "move", "moved", "moving", "get", "had", "was", "were", "said",
    "told", "promised", "announced", "committed", "agreed", "expect", "start", "begin", "launch",
    "go", "out", "off", "live", "up", "slammed", "swamped", "flat", "busy", "short", "not",
    "know", "pay", "owe", "one", "two", "three", "many", "most", "all", "another", "more", "it",
    "renew", "enter", "finish", "end", "leave", "vacate", "stop", "shut", "double", "triple",
    "in", "on", "under", "at", "by", "before",
  ]
}
