/// Words that make of a line a question, a wish, a condition or a state.
enum EnglishMoods {
  static let questions: WordSet = ["who", "what", "when", "where", "why", "which", "whose", "how"]

  /// At the start of a line.
  static let conditions = PhraseTable<Bool>(grouped: [
    (true, "if|unless|assuming|provided|in case|whether|only if|depending on")
  ])

  /// Before a colon: what follows is known or feared, and not done.
  static let headings: WordSet = [
    "risk", "risks", "issue", "issues", "assumption", "assumptions", "constraint", "concern",
    "concerns", "blocker", "blockers", "fyi", "background", "context",
  ]

  /// At the start of a line that says nobody does it: "should hear back".
  static let modals: WordSet = ["should", "might", "could", "would", "may"]

  /// Anywhere in a line.
  static let wishes = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      would like|would love|would prefer|would rather|would want|i'd like|i'd love|i'd prefer|\
      i'd rather|i'd want|we'd like|we'd love|we'd prefer|we'd rather|we'd want|they'd like|\
      they'd love|they'd prefer|she'd like|she'd love|he'd like|he'd love|i wish|we wish|i want|\
      we want|they want|i hope|we hope|hoping|hopes to|hope to|wants to|might|may be able|\
      may be|could maybe|maybe|perhaps|possibly|it would be|it'd be|it might
      """
    )
  ])

  /// Verbs that say how somebody or something is, and not what is done.
  static let statives: WordSet = [
    "wants", "likes", "prefers", "knows", "believes", "hopes", "expects", "feels", "seems",
    "thinks", "cares", "worries", "loves", "hates", "depends", "belongs", "costs", "lasts",
    "remains", "matters", "wonders", "doubts", "means", "sounds", "understands",
  ]

  static let refusals: WordSet = [
    "can't", "cannot", "won't", "couldn't", "wouldn't", "shouldn't", "doesn't", "don't", "didn't",
    "unable", "refuses", "declines",
  ]

  /// Whoever does not do what follows.
  static let nobodies: WordSet = ["nobody", "nothing", "noone"]
  /// Behind those where only one thing is done: "nothing *but* the deed".
  static let butOnly: WordSet = ["but", "except"]
  /// What nobody has to do: "don't *bother* with the bond".
  static let bothering: WordSet = ["bother", "worry", "expect", "count", "need", "rely"]
  /// How those are who are not there.
  static let shut: WordSet = ["closed", "shut", "off", "away", "out", "gone"]

  /// What happens by itself, as the last word of a line whose day was taken out.
  static let turns: WordSet = ["ends", "begins", "starts", "expires", "lapses", "renews"]

  static let forms: WordSet = [
    "is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't", "we're", "they're",
    "he's", "she's", "it's", "i'm", "you're",
  ]

  static let relatives: WordSet = [
    "who", "whoever", "which", "whichever", "that", "what", "whatever", "where", "if", "whether",
  ]

  /// Between "is" and what is said.
  static let adverbs: WordSet = [
    "not", "now", "already", "still", "fully", "currently", "only", "also", "yet", "all", "both",
    "always", "usually", "very", "really", "quite", "pretty", "too", "so",
  ]

  /// After "is": something is to come.
  static let destined: WordSet = ["to", "due", "able", "going", "gone", "back", "supposed", "set"]

  // MARK: What has happened

  /// Before whoever did something.
  static let beforeFacts: WordSet = [
    "yesterday", "already", "well", "so", "and", "actually", "but",
  ]
  static let subjects: WordSet = ["we", "i", "they", "he", "she"]
  static let perfectSubjects: WordSet = ["we've", "i've", "they've"]
  static let perfect: WordSet = ["have", "has"]
  static let factAdverbs: WordSet = [
    "already", "just", "also", "finally", "only", "all", "both", "last",
  ]
  /// "We've got a call": it is still to come.
  static let gotten: WordSet = ["got"]
  /// What has been done, in forms that are those of now as well: "has *read* it".
  static let samePast: WordSet = ["read", "cut", "let", "hit", "quit"]
  /// What was done, in forms that are no others.
  static let pastVerbs: WordSet = [
    "had", "met", "held", "did", "sent", "got", "went", "spoke", "gave", "took", "began", "wrote",
    "saw", "ran", "came", "talked", "kicked", "finished", "made", "was", "were", "brought",
    "showed", "heard", "told", "sat", "done", "spoken", "been", "gone", "seen", "given", "written",
    "bought", "found", "lost", "built", "caught", "chatted", "happened",
  ]
  /// What is said of a thing that is over.
  static let happened: WordSet = ["was", "were", "happened", "went"]
  /// Those that are about what is to come.
  static let arranging: WordSet = [
    "scheduled", "booked", "planned", "moved", "pushed", "arranged", "fixed", "invited", "asked",
    "wanted", "needed", "decided", "agreed", "promised", "committed", "expected", "hoped",
    "targeted", "reserved", "postponed", "delayed", "shifted", "supposed", "allowed", "required",
    "proposed", "suggested", "offered", "pencilled", "penciled", "set", "due", "meant",
  ]
  /// What makes a promise of what follows.
  static let toCome: WordSet = [
    "will", "by", "next", "tomorrow", "until", "we'll", "they'll", "he'll", "she'll", "i'll",
    "going", "should", "must", "needs", "wants", "upcoming",
  ]

  /// "Started", "reviewed", and nothing that was only arranged.
  static func isRegularPast(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
      && !arranging.contains(word)
  }
}
