/// English words around what is said to a row that is read back.
enum RowWords {
  /// What agrees; the longer before those they begin with.
  static let assents =
    (ShapeWords.yes + [
      "keep it", "keep", "okay", "ok", "k", "yup", "sure", "that is fine", "that is right",
      "fine by me", "fine with me", "fine", "good", "great", "perfect", "agreed", "deal",
      "sounds good", "sounds right", "sounds fine", "looks good", "looks right", "looks fine",
      "that's fine", "that's correct", "that's good", "that works", "that's it", "works for me",
      "works", "all good", "no problem", "no changes", "no change", "as is", "happy with that",
      "will do", "go ahead", "i can do that", "i agree", "i'm fine with that",
    ]).sorted { $0.count > $1.count }

  /// What is said to decline; the reason stands behind it.
  static let declines = ["decline", "drop it", "drop"]

  /// What does not agree, unless what it should be instead is said behind it.
  static let refusals = ["no", "nope", "nah"]

  /// What never does.
  static let inabilities = [
    "not", "never", "can't", "cannot", "won't", "i can't", "i cannot", "i won't", "i don't",
    "we can't", "we won't",
  ]

  /// What comes before the words that a row should say.
  static let namings = [
    "call it", "it should say", "should say", "it should read", "should read", "reword it to",
    "reword it",
  ]

  /// What stands for the row itself.
  static let same: Set<String> = ["it", "that", "this"]

  /// Behind a length, which way the day of the row is moved by it.
  static let directions = [
    (word: "later", isLater: true), (word: "earlier", isLater: false),
    (word: "sooner", isLater: false),
  ]
  /// Before what a row waits for.
  static let waits = [
    "only after", "not before", "after", "once", "when", "it waits for", "waits for", "wait for",
  ]

  /// What stands for the row before the words for its state.
  private static let subjects = [
    "that one's", "that one", "this one's", "this one", "it's", "that's", "it", "that", "this",
  ]
  private static let helping: Set<String> = [
    "is", "was", "has", "have", "been", "already", "all", "just", "now", "got", "we", "i", "'s",
  ]
  private static let done: Set<String> = ["done", "finished", "completed", "complete"]

  /// What is said behind "done", "it was finished"; `nil` where that is not what is said.
  static func behindDone(_ text: String) -> String? {
    var words = bare(text.rest(after: subjects) ?? text).split(separator: " ")[...]
    while let first = words.first, helping.contains(first.lowercased()) { words.removeFirst() }
    guard let first = words.first, done.contains(bare(first).lowercased()) else { return nil }
    return bare(words.dropFirst().joined(separator: " "))
  }

  private static let before = [
    "but", "and", "so", "then", "actually", "rather", "better", "please", "maybe", "can we",
    "could we", "let's", "we could", "make it", "make that", "make", "move it to", "move that to",
    "move to", "move it", "change it to", "change that to", "change it", "put it on", "push it to",
    "pull it to", "say", "do it by", "do it on", "do it", "have it by", "it's", "that's",
    "it should be", "should be", "it will be", "it'll be", "will be", "it takes", "takes",
    "give it", "give me", "more like", "by", "for", "to", "on",
  ].sorted { $0.count > $1.count }

  private static let behind = [
    "instead", "works better", "is better", "would be better", "suits me better", "suits us better",
    "suits better", "works", "works for me", "then", "please", "though", "for that", "does it",
    "does that", "does this", "takes it", "takes that", "takes this", "owns it", "owns that",
    "will do it", "will do that", "should do it", "can do it", "is doing it", "will take it",
    "has it", "handles it", "handles that", "is on it",
  ]

  /// Whether a length is told from the one there was: "two more days", "a week later".
  static func isRelative(_ text: String) -> Bool {
    ["more", "longer", "extra", "later", "earlier", "sooner", "less", "shorter"]
      .contains { text.hasWords($0) }
  }

  /// The words without what is only said around a day, a length or a name.
  static func core(of text: String) -> String {
    var core = bare(text)
    while true {
      if let rest = core.rest(after: before), !rest.isEmpty {
        core = rest
      } else if let end = behind.first(where: { core.lowercased().hasSuffix(" " + $0) }) {
        core = bare(core.dropLast(end.count + 1))
      } else {
        return core
      }
    }
  }

  /// Without space and marks at either end.
  private static func bare(_ text: some StringProtocol) -> String {
    let isOutside: (Character) -> Bool = { $0.isWhitespace || ",.;:!?-–—".contains($0) }
    let rest = String(text.drop(while: isOutside))
    return String(rest.reversed().drop(while: isOutside).reversed())
  }
}
