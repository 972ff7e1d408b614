/// What is said beside an act: why, and what would happen otherwise.
enum EnglishAsides {
  enum Place: Sendable { case anywhere, behindPause }

  /// How a reason begins; some only behind a comma.
  static let reasons = PhraseTable<Place>(grouped: [
    (.anywhere, "because|because of|cos|cuz|otherwise|or else|given that"),
    (.behindPause, contrasts),
    (.behindPause, ofThem),
  ])

  private static let contrasts = "else|if not|or it won't|or we can't|or they can't|or we'll"

  /// ", *since we* can't load it", ", *as they* close then"; "since May" is a time.
  private static let ofThem: String = {
    var words: [String] = []
    for link in ["since", "as", "cause", "given"] {
      for subject in [
        "we", "he", "she", "they", "it", "i", "you", "that's", "that", "there", "we're", "he's",
        "she's", "they're", "i'm", "we've", "they've", "our", "nobody", "everybody",
      ] { words.append("\(link) \(subject)") }
    }
    return words.joined(separator: "|")
  }()

  /// With what a clause goes on that is still the reason.
  static let continuing: WordSet = ["and", "so", "which", "or", "but"]

  /// Before how it is with somebody: "*since* Omar's off".
  static let causes: WordSet = ["since", "as"]

  /// What says that somebody does not do something.
  static let denials: WordSet = [
    "won't", "can't", "don't", "doesn't", "isn't", "aren't", "wouldn't", "couldn't", "didn't",
    "never", "cannot", "hasn't", "haven't",
  ]

  /// What comes back and is no length: "two *rounds*".
  static let rounds: WordSet = [
    "round", "rounds", "iteration", "iterations", "loop", "loops", "go", "goes",
  ]

  /// Words that end in a full stop of their own.
  static let shortened: WordSet = [
    "st", "no", "nr", "approx", "ca", "inc", "ltd", "co", "corp", "vs", "etc", "incl", "excl",
    "max", "min", "dept", "mgr", "dir", "est", "resp", "ref", "fig", "jr", "sr", "art", "sec",
    "std", "tel", "vol", "bldg", "ext", "attn",
  ]
}
