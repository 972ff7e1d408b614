/// Words for standing in for somebody.
extension EnglishWindows {
  /// What somebody does who stands in: "Sam *covers*".
  static let covers = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      covers|cover|covering|covers for|will cover|steps in|stands in|fills in|is covering|\
      is the deputy|is deputy|is his deputy|is her deputy|is their deputy|is my deputy|deputises|\
      deputizes|deputise for|deputize for|will stand in|will fill in for|will step in|acts for|signs for|can sign|is in charge|backs up|\
      signs in her place|signs in his place|takes over|handles it|runs it|\
      in charge|looks after things|looks after it|looks after everything|will look after|\
      fills in for|steps in for|stands in for|is replacing|replaces him|\
      replaces her|takes my place|takes his place|takes her place|takes their place|\
      picks up his stuff|picks up her stuff|picks up his work|picks up her work|picks up for|\
      is standing in|is filling in|is stepping in|has the pen|holds the pen|holds the fort|\
      is holding the fort|deputising|deputizing|acting up|acts up
      """
    )
  ])

  /// The same, also of whoever does it from then on.
  static let takingOver = PhraseTable<Bool>(grouped: [(true, "takes over|is in charge|in charge")])
  /// Up to when somebody only stands in.
  static let ending: WordSet = ["to", "until", "till", "til", "through", "while", "when"]

  /// Before whoever stands in: "*covered by* Sam".
  static let deputyBefore = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      covered by|deputy is|deputy|backup is|backup|cover is|stand in is|replaced by|then it is|\
      then it's|approvals go to|approvals go to the|then speak with|then speak to|then talk to|\
      then talk with|then ask|then write to
      """
    )
  ])

  /// Whoever is not known yet, before what somebody does who stands in: "no idea *who* covers".
  static let whoever: WordSet = [
    "who", "who'll", "who's", "whom", "whoever", "anyone", "anybody", "someone", "somebody",
    "nobody", "noone", "none", "whether", "if",
  ]
  /// The same of more than one word: "*no one* covers".
  static let noOne = PhraseTable<Bool>(grouped: [(true, "no one|not sure|no cover")])

  /// Before what somebody would do in the place of another: "*can* decide in his place".
  static let standInModals: WordSet = [
    "can", "could", "will", "would", "may", "should", "'ll", "'d", "shall", "might",
  ]

  /// What is done for somebody who is away, in the plain form: "can *do* the reading for him".
  static let standInActs: WordSet = [
    "do", "read", "sign", "decide", "approve", "check", "act", "answer", "handle", "look", "take",
    "cover", "speak", "review", "release", "authorise", "authorize", "stand", "fill", "step",
    "deal", "see", "vote", "run", "pick", "manage", "be", "go", "deputise", "deputize", "attend",
    "keep",
    "mind", "carry", "finish", "have", "hold", "chair", "confirm",
  ]

  /// What somebody does in the place of another with no word for it: "Lou Park *picks up*".
  static let standInBare = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      picks up|will pick up|steps up|will step up|picks it up|picks them up|picks up the rest|\
      picks up for her|picks up for him|will fill in|'ll fill in|will stand in|will step in|\
      jumps in|will jump in|takes it|takes them
      """
    )
  ])

  /// What is done with "it" by somebody who does it instead: "can *do* it", "would *handle* that".
  static let standInActsOnIt: WordSet = [
    "do", "handle", "take", "run", "manage", "cover", "decide",
  ]

  /// Ends of a clause that say in whose place it is done: "… *for him*", "… *in her place*", "…
  /// *his part*".
  static let inStead = PhraseChain(
    [
      """
      for him|for her|for them|for me|meanwhile|instead|in the meantime|the shop|the fort|\
      the desk
      """
    ],
    // "Tom Reilly *minds the shop*", "looks after *her files*".
    ["in", "his|her|their|my", "place|stead|absence"],
    ["on", "his|her|their|my", "behalf"],
    [
      "his|her|their|my",
      """
      part|work|share|side|stuff|desk|duties|tasks|things|bit|calls|post|job|files|cases|queue|\
      accounts|clients|customers|shift|shifts|patients|matters|inbox|workload|load|tickets|\
      round|rounds|projects
      """,
    ])

  /// What stands for the work of whoever is away: "can do *it*".
  static let standInThings: WordSet = ["it", "that", "this", "things", "everything", "both"]

  /// Before whoever is to be asked instead: "*ask* Wendy", "told us to *use* Lena".
  static let askInstead = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      ask|use|contact|go to|turn to|speak to|speak with|talk to|talk with|write to|email|come to|\
      it goes to|everything goes to|things go to|that goes to|his work goes to|her work goes to|\
      their work goes to|my work goes to|his files go to|her files go to|his cases go to|\
      her cases go to
      """
    )
  ])

  /// Before "ask", where it says whom to go to: "*please* ask Wendy", "told us *to* use Lena".
  static let beforeAsking: WordSet = [
    "to", "please", "just", "then", "can", "should", "you", "we", "and", "instead", "meantime",
    "time", "so",
  ]

  /// Behind whoever is to be asked, where the clause goes on about the time: "ask Wendy *instead*".
  static let behindAsking: WordSet = [
    "instead", "then", "meanwhile", "while", "during", "in", "if", "when", "until",
  ]

  /// What is somebody's that another looks after: "covers Dana's *desk*".
  static let coveredThings: WordSet = [
    "desk", "work", "part", "place", "post", "job", "duties", "tasks", "inbox", "files", "cases",
    "side", "role", "shift", "shifts", "accounts", "stuff", "absence", "leave", "holiday",
  ]
  /// Before the days of it.
  static let beforeDays: WordSet = [
    "from", "on", "in", "for", "during", "over", "between", "through",
  ]

  /// After "fills in", whose place or when it is.
  static let inPlace: WordSet = ["for", "if", "when", "while", "then", "there", "until", "from"]

  /// Before "back", that somebody is not there again, and what leads to the day on which they are.
  static let notBack: WordSet = ["won't", "isn't", "not", "aren't", "wont", "isnt", "never"]
  static let untilBack: WordSet = ["until", "till", "before", "til"]
}
