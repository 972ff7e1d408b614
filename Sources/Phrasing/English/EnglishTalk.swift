/// Words with which somebody tells a step in a sentence, and that are no part of what it is called.
enum EnglishTalk {
  /// What things do of themselves, behind a word that names several of them: "orders *go* out".
  static let happening: WordSet = [
    "follow", "go", "start", "begin", "happen", "come", "arrive", "run", "need", "get", "end",
    "stay",
    "open", "close", "take", "land", "expire", "lapse", "finish", "continue", "resume", "have",
    "were",
    "was", "do", "don't", "aren't", "won't", "must",
  ]

  // MARK: How long it takes

  /// Who or what takes the time, told again: "…, and *it* only takes a day".
  static let subjects: WordSet = [
    "he", "she", "they", "it", "that", "this", "he'll", "she'll", "they'll", "it'll", "that'll",
    "he'd", "she'd", "they'd", "it'd", "that'd", "they're",
  ]
  /// Those that hold their verb: "*he'll* need a week".
  static let contracted: WordSet = [
    "he'll", "she'll", "they'll", "it'll", "that'll", "he'd", "she'd", "they'd", "it'd", "that'd",
    "they're",
  ]
  /// What a length is said with: "she *allows* twelve days", "he *says to count on* five weeks".
  static let lengthVerbs: WordSet = [
    "is", "be", "says", "say", "said", "reckons", "reckoned", "thinks", "guesses", "allows",
    "expects", "estimates", "estimated", "needs", "need", "takes", "take", "wants", "quotes",
    "quoted", "plans", "budgets", "counts", "count", "reckon", "told", "tells", "figures",
    "calculates", "asks",
  ]
  /// What may stand around those.
  static let besideVerbs: WordSet = [
    "will", "would", "should", "only", "just", "usually", "generally", "normally", "typically",
    "always", "really", "probably", "likely", "mostly", "often", "to", "on", "with", "for", "me",
    "us", "it", "it's", "that", "that's", "done", "inside", "within", "in", "then", "so", "also",
    "him", "her", "them", "all", "he'll", "she'll", "they'll", "he", "she", "they", "out", "at",
  ]
  /// How a clause without its subject leads to a length: "two of us sign, *reckon* with a week".
  static let counting: WordSet = ["reckon", "count", "figure", "budget", "allow"]
  /// How whoever is named gives the length of something: "Ana *says* ten days for the contract".
  static let quoting: WordSet = [
    "says", "said", "reckons", "thinks", "allows", "estimates", "quotes", "quoted", "guesses",
    "budgets",
  ]
  /// What somebody's work does to time: "his check *takes* five days".
  static let takingVerbs: WordSet = ["takes", "is", "needs", "lasts", "will"]
  /// From when the time counts: "*from the day* she gets the pack it's about four weeks".
  static let receipts = PhraseTable<Bool>(grouped: [
    (true, "from the day|from the moment|from the minute|from the date|from when|from the time")
  ])
  /// What follows a length that belongs to the act before it: "five weeks *for it*".
  static let closers = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      for it|for that|for this|for those|for them|for all of it|of work|of effort|in all|in total|\
      usually|normally|generally|as a rule|for both|for him|for her|on it|on that|with it
      """
    )
  ])
  /// What makes a length the sum of those before it, and what leads to it: "*so* six days *in all*".
  static let totals = PhraseTable<Bool>(grouped: [
    (true, "in all|in total|altogether|all told|all in all|in sum|overall|all together")
  ])
  static let leadingToTotal: WordSet = [
    "so", "that", "makes", "which", "is", "it", "comes", "to", "or", "about", "say",
  ]
  /// Whose time it is: "three weeks *of her time*".
  static let ofTime: WordSet = ["his", "her", "their", "my", "our"]
  static let timeWord: WordSet = ["time"]
  /// What a length is for that no document names: "three weeks for *anything* off our form".
  static let anything: WordSet = [
    "anything", "everything", "something", "whatever", "any", "these", "such", "things",
  ]

  // MARK: What a sentence is about

  /// What makes the words before a colon a sentence.
  static let copulas: WordSet = ["is", "are", "was", "were", "'s"]
  /// What such a sentence points to: "*it's* the data cleaning that bothers me".
  static let pointing: WordSet = ["it", "that"]
  /// "… *that* bothers me".
  static let relatives: WordSet = ["that", "which", "who", "where"]
  /// What stands for the thing that is named at the end: "the *part* that worries me is cyber".
  static let placeholders: WordSet = [
    "part", "bit", "thing", "piece", "one", "worry", "problem", "bottleneck", "snag", "question",
    "trouble", "risk", "headache", "catch",
  ]
  /// What nothing is called that a step could be about.
  static let unnamed: WordSet = [
    "it", "that", "this", "there", "he", "she", "they", "we", "i", "you", "what", "who", "which",
    "here", "everything", "nothing", "one", "all",
  ]
  /// "Ana *has to do it*": the act is what was named before.
  static let doingIt = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      has to do it|has to do that|has to do this|does it|does that|does this|does this one|\
      does that one|will do it|will do that|would do it|would do that|is doing it|is doing that|\
      handles it|handles that|handles this|takes care of it|takes care of that|needs to do it|\
      does all of it|does it all|owns it|owns that|will handle it|will handle that
      """
    )
  ])

  // MARK: Who somebody is

  /// What somebody does all day, before what they do here: "Ana *does* networks for us and …".
  static let trades: WordSet = [
    "does", "is", "runs", "manages", "heads", "leads", "handles", "works", "looks",
  ]
  /// Where they do it.
  static let hereWords = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      here|for us|with us|at ours|on our side|at our end|on our end|over here|at our place|\
      in our team|in my team|for me
      """
    )
  ])
  /// "… and *he'll* connect it", with the helper that may take its place.
  static let helped = PhraseTable<String>(grouped: [
    ("will", "he'll|she'll|they'll|he will|she will|they will|he'd|she'd|they'd"),
    (
      "",
      "he|she|they|he is going to|she is going to|he'd have to|she'd have to|he has to|she has to"
    ),
  ])

  // MARK: Who does it together

  /// What joins two people: "Ana *together with* Raj".
  static let together = PhraseTable<Bool>(grouped: [
    (true, "together with|jointly with|along with|in tandem with|side by side with|w|with")
  ])
  /// How many of somebody's people go with them: "Ana and *two* of her planners".
  static let some: WordSet = [
    "one", "two", "three", "four", "five", "some", "a", "several", "most", "half", "few", "couple",
    "both",
  ]
  /// "*Falls to* Ana": whoever the work is with.
  static let falling = PhraseTable<Bool>(grouped: [
    (true, "falls to|falls on|is down to|rests with|is left to|lands on|lands with|is handled by")
  ])

  /// Before where somebody sits: "Ana *in* my team", "Raj *from* the plant".
  static let seats: WordSet = ["in", "from", "at", "of"]
  static let doingThisOne = PhraseTable<Bool>(grouped: [
    (true, "does this one|does that one|handles this one|handles that one")
  ])
  /// What is named again by a small word.
  static let standIns: WordSet = ["it", "them"]
  /// What nobody does of a verb's form: "he'll *be* there".
  static let neverActs: WordSet = [
    "be", "have", "not", "never", "need", "want", "know", "like", "say", "see",
    "go", "meet", "think", "hope", "love", "prefer", "rather", "make",
  ]
  /// Whoever acts a second time: "and *she'll*".
  static let willWords: WordTable<String> = [
    "he'll": "he", "she'll": "she", "they'll": "they",
  ]
  /// How somebody gives the verdict on what was tried: "*tells us yes or no*".
  static let verdicts = PhraseTable<Bool>(
    grouped: ["tells us", "tells me", "tells you", "lets us know", "lets you know"].map { said in
      let ends = [
        "yes or no", "whether it works", "if it works", "go or no go", "what they think",
        "how it went", "whether it's any good", "whether it worked", "if it worked",
      ]
      return (true, ends.map { "\(said) \($0)" }.joined(separator: "|"))
    })
  static let verdict = "gives the verdict"

  // MARK: What is needed

  /// How a line says that all of them do something: "*we have to* get three offers".
  static let duties = PhraseTable<Bool>(
    grouped: ["we"].map { who in
      let duties = [
        "need to", "have to", "must", "should", "will have to", "will need to", "want to",
        "still need to", "still have to", "also need to", "also have to", "then have to",
        "then need to", "first have to", "first need to", "have got to",
      ]
      return (true, duties.map { "\(who) \($0)" }.joined(separator: "|"))
    } + [(true, "we'll have to|we'd have to|we'll need to|we'd need to|we've got to|we'd")])
  /// How a line names a thing that takes its time: "*we also need* a works agreement".
  static let needing = PhraseChain(
    [
      "we|they|you|i|we'll|they'll|you'll|i'll", "|also|still|then|first|will|will also",
      "need a|need an|need another|need the|require a|require an",
    ])
  /// How somebody asks for a thing that another makes: "she *would like* a plan, Ana drafts it".
  static let wishing = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      want|wants|wanted|would want|would like|like|needs|need|expects|asked for|asks for|\
      is asking for|requires|she'd want|he'd want|they'd want|she'd like|he'd like|they'd like|\
      is waiting for|insists on
      """
    )
  ])
  /// Who else it may come from, which makes it no work of their own.
  static let ofOthers: WordSet = ["your", "you", "yours", "from"]

  // MARK: Nobody yet

  /// What somebody will not say: "*couldn't promise* a day".
  static let refusing: WordSet = [
    "couldn't", "wouldn't", "can't", "cannot", "won't", "didn't", "doesn't", "couldnt", "wouldnt",
    "cant", "wont",
  ]
  static let committing: WordSet = [
    "promise", "commit", "say", "tell", "name", "give", "guarantee", "estimate", "put",
  ]

  /// What says that nobody is named yet: ", *owner tbd*".
  static let open = PhraseChain(
    [
      """
      owner|who leads|who runs it|who runs that|who does it|who does that|who leads it|\
      who owns it|lead|who|who will do it|doer|who takes it|responsible|person|name|\
      who in charge|who is in charge
      """,
      """
      tbd|tbc|tba|to be decided|to be confirmed|still open|not clear yet|isn't clear yet|unclear|\
      not decided yet|is open|open|we don't know yet|don't know yet|not known yet
      """,
    ],
    [
      """
      whoever they find|whoever is free|whoever has time|whoever we find|somebody they find|\
      no owner yet|nobody yet|no one yet|no name yet|whoever it is
      """
    ])
}
