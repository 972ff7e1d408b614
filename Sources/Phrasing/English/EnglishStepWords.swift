/// Markers of the parts of a step said in one breath.
enum EnglishStepWords {
  enum Marker: Sendable { case takes, needs, after, when, with, beside, done, workstream }

  static let markers = PhraseTable<Marker>(grouped: [
    (
      .takes,
      """
      takes|it'll take|it'd take|that'll take|it would take|and takes|and runs|and lasts|usually takes|typically takes|normally takes|will take|it takes|should take|takes about|\
      runs to|normally runs to|usually runs to|generally runs to|typically runs to|often runs to|stretches to|usually lasts|normally lasts|\
      lasting|lasts|takes around|generally takes|which takes|that takes|they take|we take|\
      they usually take|they need about|runs for|runs about|will run for|goes on for|\
      give it|give them|give him|give her|give that|allow|figure|figure on|reckon on|has always|\
      always has|wants|they want|he wants|she wants|they'll want|it wants|we'd want|we want|asks for|asked for|estimates|quotes|reckons|plans|turns it around in|turns it round in|turns them around in|gets it done in|does it in
      """
    ),
    (.needs, "needs|need|requires|needing|it needs|we need"),
    (
      .after,
      """
      after|once|following|depends on|waits for|waiting for|waiting on|blocked by|as soon as|\
      right after|straight after|only after|starts after|and after|subject to|\
      starting after|beginning after|start after|begins after|starting once|starts once
      """
    ),
    (.when, "when"),
    (.with, "with|together with|along with|w"),
    (
      .beside,
      "alongside|in parallel with|in parallel to|parallel to|parallel with|side by side with|at the same time as|same time as"
    ),
    (
      .done,
      """
      done when|done whn|done wen|done once|done means|is done when|it's done when|complete when|finished when|done if|\
      we're done when|we're done once|we are done when|we are done once|that's done when|\
      that's done once|it's done once|done as soon as|is done once|finished once|complete once|\
      counts as done when|which is done when|done is when|done is once|and done means|and done is when|\
      done is|it passed when|it is passed when|counts as passed when|it counts as passed when|and it counts as passed when|it a pass when|a pass when|good when|is passed when|passed when|passed once|passes when|it good when|\
      it counts as done when|it counts as done once|and it counts as done when|and it passed when|\
      and it good when|and it passed once|it passed once|and that's done when|and it's done when|over when|finished means|complete means
      """
    ),
    (.workstream, "in|under|within|for"),
    (
      .after,
      """
      the moment|the minute|not before|but not before|not until|but not until|only when|only once
      """
    ),
    (.after, notBefore),
  ])

  /// "She *can't start until* the board says yes", with whoever it is left out of what is done.
  private static let notBefore: String = {
    var words: [String] = []
    for subject in ["she ", "he ", "they ", "it ", "we ", ""] {
      for verb in ["can't", "cannot", "can not", "won't", "wont", "cant", "will not"] {
        for begin in ["start", "begin"] {
          words += ["until", "till", "til", "before"].map { "\(subject)\(verb) \(begin) \($0)" }
        }
      }
    }
    return words.joined(separator: "|")
  }()

  static let withWord: WordSet = ["with", "together", "alongside"]
  static let ownerLabels: WordSet = ["owner", "assignee", "dri"]

  static let dueLabels: WordSet = ["due", "date", "deadline", "target"]

  /// What agrees with "by" and says no more than who: "*owned* by Sam".
  static let ownedWords: WordSet = [
    "owned", "led", "handled", "driven", "managed", "done", "performed", "organised", "organized",
  ]

  static let inBlock: WordSet = ["in", "under"]
  static let workstream: WordSet = ["workstream", "stream", "track", "block"]
  static let then: WordSet = ["then", "next", "afterwards"]
  static let pronouns: WordSet = ["he", "she", "they"]
  static let speakers: WordSet = ["i", "i'll", "i'd", "i'm", "i've"]
  /// The same without their apostrophe, before what they do: "*ill* send it".
  static let bareSpeakers: WordSet = ["ill", "im", "ive", "id"]
  static let please: WordSet = ["please"]
  static let asking: WordSet = ["have", "get", "ask", "let", "make"]
  static let joiners: WordSet = ["and", "&", "plus"]
  static let plusWord: WordSet = ["plus"]
  /// What is done for as long as its name says: "a two-week pilot".
  static let trials: WordSet = [
    "pilot", "trial", "test", "poc", "bake-off", "sprint", "training", "standstill", "shutdown",
  ]
  static let step: WordSet = [
    "step", "steps", "row", "rows", "number", "numbers", "item", "items", "task", "tasks",
  ]
  /// Before numbers that are those of things, and no days: "*phases* 1 and 2".
  static let numberedThings: WordSet = [
    "phase", "phases", "step", "steps", "wave", "waves", "stage", "stages", "round", "rounds",
    "batch", "batches", "site", "sites", "lot", "lots", "room", "rooms", "release", "releases",
    "version", "line", "lines", "bay", "bays", "unit", "units", "plant", "plants", "store",
    "stores", "ward", "wards", "group", "groups", "part", "parts", "sprint", "sprints",
  ]
  static let copulas: WordSet = ["is", "are"]

  /// What makes an act one that comes again: "requests *get* approved".
  static let habits: WordSet = ["are", "get", "gets", "usually", "normally", "typically", "always"]

  /// What makes of a length that follows a number of things: "the *last* five years".
  static let beforeCounted: WordSet = [
    "the", "last", "past", "previous", "first", "next", "final", "these", "those", "all", "every",
    "each", "of", "our", "your", "their", "his", "her", "my", "its", "another", "coming", "net",
    "to", "per", "than",
  ]

  /// Verbs that are done to time itself: "books *two days*", but "reviews *two days*" takes them.
  static let givingTime: WordSet = [
    "book", "books", "give", "gives", "spend", "spends", "add", "adds", "allow", "allows", "block",
    "blocks", "reserve", "reserves", "hold", "holds", "offer", "offers", "schedule", "schedules",
    "buy", "buys", "get", "gets", "request", "requests", "grant", "grants", "win", "wins", "save",
    "saves", "plan", "plans", "arrange", "arranges", "have",
    "has", "want", "wants", "provide", "provides", "wait", "waits", "set", "sets", "sell", "sells",
    "attend", "attends",
  ]

  /// Between whoever does it and the act.
  static let auxiliaries = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      will|can|can only|will only|could only|to|should|must|would|shall|has to|have to|needs to|need to|is going to|is to|\
      is supposed to|can you|could you|would you|will you|please|probably|also|likely|usually|normally|typically|generally|then|gonna|\
      going to|is gonna|has got to|gotta|is meant to|is expected to|will want to|wants to|want to|agreed to|agrees to|promised to|\
      promises to|volunteered to|offered to|committed to|are going to|are to|are meant to|are supposed to|are expected to|are gonna|have got to|both|got to
      """
    )
  ])

  /// Between work and whoever it is with.
  static let standings = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      is|will be|would be|is with|is on|is down to|is up to|lies with|sits with|stays with|goes to|\
      goes through|belongs to|is done by|is run by|is handled by|is led by|is all
      """
    )
  ])

  /// The two sides as the speaker calls them: their own, or the other.
  static let sides = PhraseTable<Bool>(grouped: [
    (true, "us|our side|our end|our team|ours|our people|our job"),
    (false, "you|your side|your end|your team|yours|your people|your guys|you guys|your job"),
  ])

  /// Behind a length that somebody is told of something before: "60 days' *notice*".
  static let noticeWord: WordSet = ["notice"]

  /// Before whoever is meant, after a department or a thing.
  static let behind = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      that|that is|that would be|that'd be|that'll be|so|meaning|which is|i.e|ask for|speak to|\
      talk to|contact|the contact is|contact is|contact there is|your contact is|i'd say|we'd say
      """
    )
  ])

  /// How a clause begins that says what somebody is, has or never does.
  static let ofSomebody = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      they're|he is|she is|they are|he never|she never|they never|he always does|\
      she always does|he only|she only|he has never|he won't|she won't|they won't|he'll not|\
      she'll not|they'll not|he reports|she reports|they report|he works|she works|he sits|\
      she sits|he hates|she hates|he likes|she likes|he loves|she loves|he knows|she knows|\
      he hasn't|she hasn't|they haven't|he doesn't|she doesn't|they don't|nobody
      """
    )
  ])

  /// Whoever speaks, as the one who does it: "business case *me*, Dec 18".
  static let me: WordSet = ["me", "myself"]

  /// What tells how it goes every time, and not how it goes this once.
  static let usually: WordSet = [
    "usually", "normally", "typically", "generally", "always", "tends", "tend",
  ]

  /// What is over as soon as it is done, so that "in two weeks" is when.
  static let momentary: WordSet = [
    "send", "meet", "present", "return", "come", "start", "begin", "leave", "call", "sign",
    "countersign", "get", "arrive", "visit", "move", "decide", "publish", "announce", "open",
    "close", "end", "finish", "launch", "go", "give", "deliver", "submit", "file", "hand", "know",
    "tell", "confirm", "approve", "release", "order", "issue", "share", "see", "retire", "join",
    "show", "upload", "email", "book", "bring", "receive", "provide", "report", "kick",
    "pay", "renew",
  ]

  /// Words beside a length that say nothing of an act.
  static let besideLengths: WordSet = [
    "that's", "that", "it's", "it", "is", "like", "about", "roughly", "maybe", "probably",
    "usually", "normally", "typically", "generally", "mostly", "perhaps", "so", "just", "around",
    "net", "max", "tops", "flat",
  ]
  /// What somebody does who only gives a time: "she *says* two weeks".
  static let saying: WordSet = [
    "says", "say", "said", "thinks", "think", "reckons", "guesses", "promised", "promises", "give",
    "gave", "tells", "told", "i'd", "we'd", "i", "we",
  ]

  /// What somebody promises of the act before, and what adds nothing to it: "we'd *have that done*".
  static let promises = PhraseTable<Bool>(
    grouped: [
      "we'd", "we'll", "we will", "we would", "i'd", "i'll", "i will", "he'll", "she'll", "they'll",
      "should", "can", "we can", "i can",
    ]
    .map { subject in
      let objects = ["it", "that", "this", "them"]
      let done = ["done", "ready", "finished", "out", "over", "in"]
      let words = objects.flatMap { object in
        done.map { "\(subject) have \(object) \($0)" } + ["\(subject) do \(object)"]
      }
      return (true, words.joined(separator: "|"))
    })

  /// Before the day by which the act is over: ", *done* by May 3".
  static let doneWords: WordSet = ["done", "ready", "finished", "complete", "completed"]

  /// After a length, on what it depends: "three weeks *if* she hurries".
  static let provisos: WordSet = ["if", "when", "unless", "depending", "provided", "assuming"]

  static let tookWords: WordSet = ["took", "lasted"]

  /// What is said of whoever does it, behind a name with "is" written to it: "Dana's *on it*".
  static let inChargeShort = PhraseTable<Bool>(
    grouped: [
      (
        true,
        "on it|on that|on the case|doing it|doing that|running it|running that|handling it|got it|"
          + "got that|leading it|leading that|dealing with it|dealing with that|in charge"
      )
    ])
  /// Between "every" and a weekday: one of two.
  static let alternating: WordSet = ["other", "second", "alternate", "2nd"]
  /// Said of whoever does it: "Janet Moss *is in charge there*".
  static let inCharge = PhraseTable<Bool>(
    grouped: [
      "is in charge", "in charge", "on point", "responsible", "is responsible",
      "to lead", "is the lead", "is lead", "is the owner", "runs that place", "is on it",
      "leads that", "owns that", "runs that",
    ]
    .map { said in
      (
        true,
        ["", " there", " of it", " of that", " of this", " on it"].map { said + $0 }.joined(
          separator: "|")
      )
    })

  /// What is somebody's own: "that's Shazia's *patch*".
  static let remits: WordSet = [
    "patch", "area", "job", "baby", "department", "turf", "call", "thing", "world", "bit", "side",
    "team", "territory", "remit", "people", "domain", "ground", "task", "part", "one",
  ]

  /// People of the other side whom nobody names: "Shazia and your *lot*".
  static let crews: WordSet = [
    "lot", "crew", "team", "guys", "people", "folks", "side", "colleagues", "staff", "gang",
    "consultants", "engineers", "trainer", "trainers", "person", "expert", "specialist", "folk",
    "onboarders", "admins",
  ]

  /// What people say between facts.
  static let smallTalk = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      no discussion|no joke|don't ask|believe me|trust me|to be honest|honestly|you know|i mean|\
      ha|haha|lol|no way around it|no way around that|as always|as usual|no rush|for now|of course|obviously|as you know|for sure|if i'm honest|to be fair|no kidding
      """
    )
  ])

  /// Before the time that somebody has for an act.
  static let allotted: WordSet = ["has", "have", "gets", "get"]

  /// What says when among several somebody acts, and not on what: "signs first".
  static let orders: WordSet = ["first", "last", "second", "after", "before", "then", "too"]

  /// Behind what an act needs, that it needs it before: "needs the board's ok *first*".
  static let beforehand: WordSet = ["first", "beforehand"]

  /// Verbs that say no more than who does it: "Anke does the security review".
  static let lightVerbs = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      does the|does a|does our|does their|does|doing the|doing a|doing our|doing|is doing the|is doing|do the|do a|do our|do|performs the|performs a|\
      performs|conducts the|conducts a|conducts|carries out the|carries out a|carries out|\
      is responsible for the|is responsible for|is in charge of the|is in charge of|owns the|\
      owns|be responsible for the|be responsible for|be in charge of the|be in charge of|\
      takes care of the|takes care of|is on the hook for the|is on the hook for
      """
    )
  ])

  /// Before whoever does it, when somebody else says so.
  static let leadIns = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      i think|i guess|i'd guess|i believe|we expect|we want|i want|we'd like|i expect|i suppose|i'd say|i hope|i'll get|i'll have|\
      i'd get|i'll ask|i need|we need|we'll get|we'll have|we'd need|we'll need|we'll ask|get|\
      have|ask|maybe|perhaps|probably|hopefully|let's have|let's get|let's ask|let's let|\
      please have|please ask|tell|please tell|it on|it up to|it down to|it is on|it is up to|\
      it is down to|can we put down that|can you put down that|put down that|write down that|\
      can we write that|can we say that|can we say|let's say that|let's put that|note that|\
      we agreed that|we agreed|if so|first|firstly|first of all|to start|finally|lastly|could|can|would|will|let|so|and|well|right|yeah|yes|ok|okay|alright|now|oh|then|plus|\
      also|great|sure
      """
    )
  ])

  /// Lead-ins after which somebody is asked to do what follows: "let's have Omar return it".
  static let causing: WordSet = [
    "have", "let", "make", "has", "could", "can", "would", "will", "does",
  ]

  /// How people begin to speak, and how a list announces an act.
  static let discourse: WordSet = [
    "so", "and", "ok", "okay", "yeah", "yes", "well", "right", "then", "also", "plus", "now",
    "alright",
    "great",
  ]
  static let announcements: WordSet = [
    "action", "actions", "todo", "task", "ai", "ask", "item", "note", "next", "goal", "reminder",
    "nb", "step", "status", "re", "milestone", "deliverable",
  ]

  /// Words that alone say nothing of an act.
  static let asides: WordSet = [
    "that's", "that", "which", "is", "it's", "so", "i.e", "meaning", "probably", "maybe",
    "hopefully", "roughly", "please", "then", "and", "also", "ideally", "perhaps", "the", "a",
    "an", "it", "i", "think", "say",
  ]

  static let ownerVerbs: WordSet = [
    "runs", "owns", "leads", "handles", "does", "drives", "manages", "takes", "signs", "sends",
    "covers", "coordinates", "reviews", "approves", "presents", "prepares", "writes",
  ]
  /// What whoever answers for an act does to it: no act of its own.
  static let owning: WordSet = [
    "owns", "own", "leads", "lead", "runs", "run", "drives", "drive", "handles", "coordinates",
    "manages", "organises", "organizes", "does", "decides",
  ]

  /// Before a day on which work begins: "*begins* the day after the signature".
  static let startsWords: WordSet = [
    "starts", "begins", "starting", "beginning", "start", "begin", "kicks", "off", "commences",
    "from", "on",
  ]
}
