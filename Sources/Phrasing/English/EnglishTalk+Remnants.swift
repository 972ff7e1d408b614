/// Words by which a title is told to be left of a sentence.
extension EnglishTalk {
  /// Whoever a sentence is about, which no title begins with.
  static let subjectsOnly: WordSet = [
    "he", "she", "they", "we", "i", "he'll", "she'll", "they'll", "we'll", "i'll", "he'd", "she'd",
    "they'd", "we'd", "i'd", "i'm", "i've", "we've", "we're", "they're", "they've", "it'll",
    "that'll", "it'd", "that'd", "there'll",
  ]
  /// Whoever is spoken of and never acts, which no title begins with either.
  static let objectsOnly: WordSet = ["me", "him"]
  /// The sides, as somebody calls them who is of one.
  static let sides: WordSet = ["we", "they"]
  /// What somebody says, thinks, wishes or may do, which is nothing that is done.
  static let talking: WordSet = [
    "say", "says", "said", "reckon", "reckons", "doubt", "doubts", "guess", "suppose", "supposes",
    "think", "thinks", "believe", "believes", "hope", "hopes", "misspoke", "wants", "might",
    "could", "would", "rather", "wouldn't", "couldn't", "won't", "can't", "cannot", "doesn't",
    "don't", "didn't", "isn't", "wasn't", "sorry", "like", "maybe", "so",
  ]
  /// Before what somebody wished, and no act: "*have asked* for April".
  static let having: WordSet = ["have", "has", "had"]
  static let wished: WordSet = [
    "asked", "wanted", "preferred", "hoped", "wished", "insisted", "suggested",
  ]
  /// A month too: "*may* drop by", "May stocktake".
  static let mayWord: WordSet = ["may"]
  /// The same, where nothing else stands.
  static let emptyAlone: WordSet = [
    "it", "that", "this", "them", "those", "these", "both", "one", "two", "another", "same", "then",
    "there", "here", "first", "last", "so", "and", "but", "also", "usually", "takes", "needs",
    "does", "has", "is", "will", "inside", "within", "wants", "begins", "starts", "look", "each",
    "external", "internal", "freelance", "no", "yes",
  ]
  static let demonstratives: WordSet = ["this", "those", "these", "there", "which", "who"]
  /// What a sentence goes on with behind "it" or "that".
  static let finite: WordSet = [
    "is", "was", "has", "had", "takes", "took", "goes", "went", "will", "would", "needs", "works",
    "can", "could", "should", "must", "may", "depends", "sounds", "looks", "means", "won't", "are",
    "runs", "comes", "gets", "does", "doesn't", "didn't", "isn't", "wasn't", "can't",
  ]
  /// What stands between "it" and its verb.
  static let hedges: WordSet = [
    "only", "just", "usually", "normally", "generally", "probably", "really", "always", "also",
  ]
  /// What no title ends with.
  static let neverLast: WordSet = [
    "and", "but", "or", "so", "because", "with", "of", "from", "than", "only", "just", "the", "a",
    "an", "is", "are", "be", "was", "has", "have", "will", "would", "he", "she", "they", "we", "i",
    "he'll", "she'll", "they'll", "it'll", "we'll", "i'll", "it's", "says", "say", "reckons",
    "needs", "takes", "wants", "inside", "within", "until", "while", "if",
    "our", "your", "their", "my", "his", "he'd", "she'd", "jointly", "tbd", "tbc", "usually",
    "normally", "generally", "another", "further", "about", "into",
  ]
  /// What only joined the words that were taken out.
  static let joints: WordSet = ["and", "but", "or", "so", "because", "just", "only"]
  /// What is left of a clause behind a comma.
  static let looseVerbs: WordSet = [
    "begins", "starts", "ends", "kicks", "runs", "goes", "does", "is", "will", "one", "takes",
    "needs", "handles", "wants", "comes", "lasts", "reckon", "count",
  ]
  static let places: WordSet = ["in", "on", "at", "by", "for", "to", "off"]
  /// Before a number, what makes it a day.
  static let beforeDays: WordSet = ["on", "by", "until", "till", "from", "the", "and", "before"]
  /// What we do: "we'll" inside a title tells of somebody.
  static let ourVerbs: WordSet = ["we'll", "we'd", "i'll", "i'd", "we're", "i'm", "i've", "we've"]
  static let tellingVerbs: WordSet = ["told", "tells", "says", "said", "reckons", "wouldn't"]
  /// Whom or what is told: "*told me* last week", "*says it's* fine".
  static let told: WordSet = [
    "me", "us", "he", "she", "they", "it", "it's", "that", "we", "i", "yes", "no", "to", "him",
    "her", "commit",
  ]
  static let clauseJoints: WordSet = ["and", "but", "so", "because", "since", "as"]
  /// What has to be over before something else, which is an order and no act.
  static let waits = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      have to be finished before|has to be finished before|need to be finished before|\
      have to be done before|has to be done before|need to be over before|have to be over before|\
      both have to be|both need to be|must both be|would rather
      """
    )
  ])
  /// What a sentence begins with that names what goes on beside an act, before its comma.
  static let subordinating: WordSet = [
    "while", "whilst", "although", "though", "because", "since", "unless", "whereas", "if", "as",
  ]
  /// What a title begins with that says what comes before, or after.
  static let beforeOrAfter: WordSet = ["before", "after", "once", "until"]
  static let ofSides: WordSet = ["our", "their", "your", "my"]
  /// Before a clause that an act is about: "confirm *what* Ana checks".
  static let embedding: WordSet = [
    "what", "who", "how", "that", "which", "whether", "when", "where", "whom", "why", "if", "until",
    "once", "after", "before", "because", "as", "than",
  ]
  /// What is done about a clause that follows: "*ask* if they're fine with it".
  static let asking: WordSet = [
    "ask", "check", "confirm", "find", "clarify", "verify", "tell", "show", "decide", "see", "test",
  ]
  /// What such a clause begins with.
  static let askedAbout: WordSet = [
    "if", "whether", "what", "how", "that", "which", "when", "where",
  ]
  /// What only a whole sentence says.
  static let wholeClauses = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      get their|gets their|gets its|are all through|all done and|is mine|\
      are mine|comes from|come from|can happen|both done|really take|\
      will handle that|will handle it|normally runs|usually runs
      """
    )
  ])

  // MARK: What is no act

  /// What a clause begins with that says on which terms, or what is otherwise: "*unless* it's less".
  static let conditions: WordSet = [
    "but", "unless", "if", "because", "although", "though", "whereas", "nor", "yet", "except",
  ]
  /// The same where no act is asked about: "*when* it suits them", but not "when to train them".
  static let conditionsOfTime: WordSet = ["when", "while", "whilst", "since"]
  /// What says that something may be, depends, or whose it is, and nothing that is done.
  static let sayingNothing: WordSet = [
    "can", "could", "may", "might", "must", "should", "would", "will", "shall", "does", "do",
    "depends", "varies", "differs", "nobody", "nothing", "none", "everybody", "everyone",
    "somebody", "someone", "anybody", "ours", "theirs", "yours", "mine", "hers", "leaves",
    "retires", "quits", "resigns", "neither", "whichever", "whatever",
  ]
  /// What may stand beside those: "nobody *really*".
  static let besideNothing: WordSet = [
    "maybe", "perhaps", "probably", "possibly", "mostly", "really", "oh", "hm", "well", "honestly",
    "guess", "sure", "always", "never", "either", "definitely", "certainly", "obviously", "us",
    "a", "bit", "lot", "it", "that", "on", "i",
  ]
  /// Before a number that is not exact.
  static let roughly: WordSet = ["about", "around", "roughly", "maybe", "some", "say", "circa"]
  /// Before what is said or thought, and no act: "*just* say she'll be introduced".
  static let beforeTalk: WordSet = ["just", "simply", "only", "well", "please"]
  /// What the page is to say, and nobody's act: "just *put* to be confirmed".
  static let puttingDown: WordSet = ["say", "write", "put"]
  /// What makes a sentence of whatever stands before it.
  static let stateVerbs: WordSet = ["is", "are", "was", "were", "isn't", "aren't", "wasn't"]
  /// What such a sentence is about, by its first word.
  static let subjectOpenings: WordSet = [
    "our", "my", "their", "his", "her", "the", "that", "this", "those", "these", "most", "all",
    "some", "half", "both", "one", "two", "three", "four", "five", "six",
  ]
  /// Where the head of a list ends: "two shifts *of* ten".
  static let behindHeads: WordSet = [
    "in", "on", "at", "for", "from", "with", "per", "a", "an", "each", "every", "of", "by", "to",
    "and", "or", "without", "between", "over", "within", "across", "under", "during",
  ]
  /// What is only counted: "three *rounds*", "sixty *questions*".
  static let countedOnly: WordSet = [
    "rounds", "questions", "hours", "minutes", "people", "persons", "groups", "shifts", "turns",
    "times", "evenings",
    "mornings", "nights", "afternoons", "weekends", "pages", "batches", "waves", "sites", "rooms",
    "staff",
  ]
  static let haveWord: WordSet = ["have", "need"]
  /// What has been done, in verbs that do not end in "-ed".
  static let irregularPasts: WordTable<String> = [
    "set": "set", "sent": "send", "written": "write", "built": "build", "drawn": "draw",
    "bought": "buy", "put": "put", "taken": "take", "given": "give", "read": "read", "cut": "cut",
    "hung": "hang", "laid": "lay", "shut": "shut", "redone": "redo", "rewritten": "rewrite",
    "rebuilt": "rebuild", "reset": "reset", "found": "find", "chosen": "choose", "sold": "sell",
  ]
  /// Particles that lead to no place: "set *up* on our end".
  static let boundParticles: WordSet = ["up", "off", "out", "down", "away"]
  static let onceWord: WordSet = ["once"]
  /// Behind "once" where that is how often: "counted *once and* entered".
  static let behindOnce: WordSet = [
    "and", "or", "but", "in", "on", "at", "by", "with", "for", "per", "a", "every", "each", "more",
  ]
  static let joiningOnce: WordSet = ["and", "or", "but", "a", "per", "every", "each"]
  /// Before what is charged or paid by: "*by* the minute".
  static let beforeMeasures: WordSet = ["by", "at", "of", "for", "to", "in", "per"]
  static let wasWords: WordSet = ["was", "were", "been"]
}
