/// Words by which a sentence is known that stands inside a line.
enum EnglishClauses {
  /// What joins a sentence to the words before it.
  static let joints: WordSet = [
    "and", "but", "so", "or", "because", "since", "as", "while", "whereas", "although", "though",
    "that", "which", "who", "whom", "where", "when", "whenever", "once", "if", "unless", "until",
    "till", "before", "after", "than", "whether", "what", "how", "why", "then", "later",
    "afterwards", "otherwise", "therefore",
  ]
  /// Whoever a sentence is about, where a name stood before.
  static let persons: WordSet = [
    "he", "she", "they", "he'll", "she'll", "they'll", "he'd", "she'd", "they'd", "they've",
    "they're", "who", "who'll", "everybody", "everyone", "somebody", "someone", "nobody",
  ]
  /// Whoever speaks or is spoken to.
  static let speakers: WordSet = [
    "i", "we", "you", "i'll", "we'll", "you'll", "i'd", "we'd", "you'd", "i've", "we've", "you've",
    "we're", "you're", "i'm",
  ]
  /// What stands for what was told just before.
  static let pointing: WordSet = [
    "it", "that", "this", "which", "it'll", "that'll", "it'd", "that'd",
  ]
  /// How those end that hold a helper: "*they'll* arrive".
  static let contracted = ["'ll", "'d", "'ve"]
  /// How those end that hold a form of "to be": "*they're* back".
  static let being = ["'re", "'m"]
  /// What may stand between whoever a sentence is about and the verb.
  static let adverbs: WordSet = [
    "only", "just", "usually", "normally", "generally", "probably", "really", "always", "also",
    "then", "all", "both", "still", "never", "already", "now", "typically", "mostly", "maybe",
  ]
  /// Helpers of a verb, and what tells of having or being by itself.
  static let helpers: WordSet = [
    "will", "would", "can", "could", "must", "should", "shall", "may", "might", "has", "have",
    "had", "is", "are", "was", "were", "does", "do", "did", "needs", "need", "wants", "want",
    "won't", "can't", "cannot", "doesn't", "don't", "didn't", "isn't", "aren't", "hasn't",
    "haven't", "wouldn't", "couldn't", "shouldn't", "gets",
  ]
  /// Before what becomes of a thing: "the lease *is* read".
  static let suffering: WordSet = [
    "is", "are", "was", "were", "be", "been", "gets", "get", "being",
  ]
  /// What becomes of it, where no ending tells that.
  static let participles: WordSet = [
    "read", "met", "held", "made", "taken", "given", "seen", "put", "cut", "run", "kept", "told",
    "found", "left", "brought", "done", "shown", "taught", "set", "split", "swept", "fed",
  ]
  /// What stands between those and the verb.
  static let behindHelpers: WordSet = [
    "to", "be", "been", "being", "not", "got", "able", "going", "supposed",
  ]
  /// What several things or people do of themselves: "the bids *come* back".
  static let plainVerbs: WordSet = [
    "come", "arrive", "start", "go", "meet", "take", "get", "end", "begin", "finish", "open",
    "close", "stay", "sit", "happen", "expire", "answer", "reply", "deliver", "know", "say",
    "think", "ask", "give", "clean", "decide", "agree", "work", "run", "use", "see", "look",
    "help", "hope", "reckon", "expect", "like",
  ]
  /// The same of one: "it *ends*", "the board *meets*".
  static let singleVerbs: WordSet = [
    "comes", "arrives", "starts", "goes", "meets", "needs", "wants", "takes", "gets", "has", "does",
    "is", "ends", "begins", "finishes", "opens", "closes", "stays", "sits", "happens", "expires",
    "answers", "replies", "delivers", "knows", "says", "thinks", "asks", "gives", "cleans",
    "decides", "agrees", "works", "runs", "uses", "sees", "looks", "hopes", "reckons", "expects",
    "lasts", "remains", "becomes", "falls", "lands", "means", "allows", "leaves", "returns",
  ]
  /// What no sentence is about that stands right behind an article: "the *first* of them".
  static let noSubjects: WordSet = ["of", "to", "for", "with", "from", "in", "on", "at", "by"]
}
