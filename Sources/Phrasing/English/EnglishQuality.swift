/// What leaves a line open, and the words of every label.
enum EnglishQuality {
  /// What leaves a line open wherever it stands: whether it happens, or how anyone can tell.
  static let openings = PhraseTable<StepQuality.Cause>(grouped: [
    (
      .hedged,
      """
      would be great|would be nice|would be good|ideally|if time allows|time permitting|can try|\
      i'll try|we'll try|try to|not going to promise|won't promise|can't promise|at some point|\
      probably|nearly done|almost done|nearly there|almost there|mostly done|partly done|\
      half done|nearly ready|almost ready|\
      if possible|when possible|as needed|if needed|if applicable|hopefully|as appropriate|\
      as required|as necessary|and so on|etc|not really my call|let's see|we'll see|some day|\
      fingers crossed|touch wood|try and|tries to|tries and|\
      attempt to|attempts to|aim to|aims to|aiming to|hope to|hopes to|hoping to|seek to|\
      seeks to|endeavour to|endeavor to|intend to|intends to|trying to
      """
    ),
    (
      .untested,
      """
      as expected|as intended|as designed|as planned|on the same page|up to speed|on board|\
      on side|onside|in good shape|under control|in the loop|appropriate|appropriately|adequate|\
      sufficient|proper|properly|suitable|smooth|smoothly|successful|successfully|effective|\
      effectively|robust|satisfactory|relevant|necessary|stable|timely|optimal|seamless|\
      seamlessly|reasonable|meaningful|strong|good|best|efficient|happy|comfortable|accordingly|\
      continuous|continuously|ongoing|regular|regularly
      """
    ),
  ])

  /// What stands for a day at the end of a line: "send it *when we get a minute*".
  static let looseTimes = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      whenever|whenever possible|when possible|in due course|when we can|when i can|when they can|\
      when he can|when she can|when you can|when we get a minute|when we get a moment|\
      when we get a chance|when we get round to it|when we get around to it|when we get to it|\
      when we have time|when there is time|when there's time|when i get a minute|\
      when i get a chance|when i have time|when time allows|as time allows|eventually|\
      at a later date|at a later stage|at a later point|later on|sooner or later|down the road|\
      down the line|in the near future|before long|one of these days|soon|shortly|sometime soon|\
      some time soon|when ready|in good time|at our leisure|at leisure
      """
    )
  ])

  /// What a cell of a list says of how far or how pressing its line is, and of nobody.
  static let standings: WordSet = [
    "final", "urgent", "high", "medium", "low", "critical", "optional", "mandatory", "staging",
    "production", "prod", "dev", "test", "internal", "external", "remote", "onsite", "estimated",
    "draft", "todo", "new", "old", "late", "early", "soon", "asap", "later", "now", "yes", "no",
    "ok", "okay", "maybe", "phase", "week", "weeks", "day", "days", "month", "months", "priority",
  ]

  /// Things that are never all gone.
  static let endless: WordSet = [
    "blockers", "issues", "risks", "obstacles", "roadblocks", "concerns", "expectations",
    "relationships", "relationship", "awareness", "momentum", "engagement", "excitement", "value",
    "buy", "confidence", "trust", "progress", "visibility", "collaboration", "communication",
    "questions", "challenges", "opportunities", "needs", "priorities", "dependencies", "status",
    "consensus", "rapport", "alignment", "commitment", "enthusiasm", "interest", "ownership",
  ]

  /// Objects that name nothing.
  static let emptyObjects: WordSet = [
    "it", "that", "this", "them", "stuff", "things", "everything", "something", "anything", "x",
    "y", "info", "information", "details", "legal", "who", "next", "steps",
  ]

  /// Beside an object that names nothing: "send *over* that", "put it *together*".
  static let besideObjects: WordSet = [
    "way", "over", "to", "you", "put", "together", "get", "got", "send", "and", "up", "back", "out",
    "in", "on", "off", "for",
  ]

  /// A line that is only these and an end names nothing that ends.
  static let generic: WordSet = [
    "final", "sign", "off", "sign-off", "signoff", "signature", "signatures", "approval",
    "approvals", "the", "a", "an", "all", "of", "and", "next", "steps", "step", "full", "s",
    "complete", "completed", "done", "project", "executive", "exec", "review", "reviews",
    "internal", "external", "another", "call", "meeting", "session", "checkpoint",
  ]

  /// Among things, those that are no paper in anyone's hand.
  static let notPapers: WordSet = [
    "budget", "spend", "scope", "timeline", "signature", "signatures", "vendor", "supplier",
    "plan", "pilot", "schedule", "case", "criteria", "requirements", "pricing", "users", "admins",
    "data", "number", "funds", "access", "terms",
  ]

  /// Papers that two sides write until both agree: what is "finalised" of them is only said.
  static let negotiated: WordSet = [
    "contract", "contracts", "agreement", "agreements", "msa", "dpa", "sow", "nda", "sla", "baa",
    "terms", "addendum", "amendment", "mou", "loi", "lease", "redlines", "paperwork",
  ]

  /// What is had without anyone holding it: "obtain *budget*".
  static let granted: WordSet = [
    "budget", "budgets", "funding", "resources", "resource", "headcount", "support", "capacity",
    "commitment", "agreement", "backing", "sponsorship", "traction", "clarity", "feedback",
    "input", "bandwidth", "spend", "investment", "momentum",
  ]

  /// Too wide for anyone to see the end of, where nothing says which: "provide *support*".
  static let wide: WordSet = [
    "support", "training", "project", "programme", "program", "gaps", "gap",
    "team", "teams", "target", "targets", "plan", "plans", "system", "systems", "solution",
    "tool", "tools", "product", "feedback", "value", "change", "changes", "process", "processes",
    "work", "task", "tasks", "item", "items", "action", "actions", "resources", "strategy",
    "approach", "progress", "goals", "objectives", "priorities", "roles", "responsibilities",
    "rollout", "implementation", "deployment", "migration", "adoption", "stakeholders", "business",
    "budget", "guidance", "assistance", "solutions", "efforts",
  ]

  /// News of something, where it is told, and a thing of its own where it is deployed.
  static let news: WordSet = ["update", "updates"]

  /// How news is told: "*give* an update".
  static let telling: WordSet = ["provide", "deliver", "give", "share", "create"]

  /// What shows that something is over, said behind it: "scan finished, *report* filed".
  static let proofs: WordSet = [
    "report", "reports", "copy", "copies", "minutes", "receipt", "results", "certificate", "count",
    "counts", "ticket", "email", "mail", "link", "record", "log", "screenshot", "findings",
    "confirmation", "signatures", "signature", "sheet", "list",
  ]

  /// After "with", what nothing is left of: "run with *zero* errors".
  static let lacking: WordSet = ["zero", "no"]

  /// Before those, where a thing is told of.
  static let beforeNone: WordSet = ["with", "has", "have", "shows", "show", "to", "contains", "at"]
  /// Behind what nothing is left of: "no redlines *outstanding*".
  static let left: WordSet = [
    "outstanding", "open", "left", "remaining", "pending", "unresolved", "overdue", "unanswered",
  ]
  /// Before "to" and the value that something has.
  static let setTo: WordSet = ["set", "switched", "changed", "moved", "raised", "lowered"]

  /// Ends that somebody must give: without a name, who gives them is open.
  static let givenEnds: WordSet = [
    "approval", "approvals", "sign-off", "signoff", "signatures", "internally",
    "consent", "endorsement", "buy-in", "green-light", "greenlight", "acceptance", "permission",
    "authorization", "authorisation", "clearance", "ok", "okay",
  ]

  /// Before "permission" and "consent", of which kind the paper is that an authority gives.
  static let permits: WordSet = [
    "planning", "building", "zoning", "export", "import", "environmental", "demolition",
    "construction", "landing", "excavation",
  ]

  /// Papers, and how they say what they hold.
  static let stated: WordSet = [
    "minutes", "report", "certificate", "letter", "register", "protocol", "log", "statement",
    "contract", "deed", "record", "records", "audit",
  ]
  static let stating: WordSet = [
    "record", "records", "show", "shows", "state", "states", "list", "lists", "confirm",
    "confirms", "note", "notes",
  ]

  /// What somebody gives with their name: "Renata's *signature*".
  static let signing: WordSet = [
    "signature", "sign", "comments", "feedback", "confirmation", "answer", "answers", "go-ahead",
    "yes", "release", "review", "countersignature",
  ]

  /// Between a name and what is done: "Emre *kindly* signs", and no part of a group's name.
  static let besideSubjects: WordSet = [
    "also", "then", "now", "just", "always", "still", "only", "both", "all", "each", "never",
    "often",
    "usually", "already", "first", "next", "finally", "again", "there", "here", "himself",
    "herself",
    "who", "which", "that", "will", "can", "may", "must", "shall", "should", "would", "please",
    "not", "too", "perhaps", "maybe", "either", "kindly",
  ]

  /// How names of departments begin that are also acts or things: "*Quality* assurance", "*Data*
  /// protection".
  static let groupOpenings: WordSet = [
    "quality", "data", "business", "customer", "information", "records", "service", "services",
    "support", "training", "billing", "contract", "contracts", "network", "systems", "platform",
    "release", "change", "risk", "internal", "client", "demand", "order", "invoice", "test",
  ]

  /// Where a group stands for whoever does it.
  static let towards: WordSet = ["to", "from", "with", "by", "through", "via", "at"]

  /// After a participle that says what has become of something.
  static let afterStates: WordSet = [
    "to", "into", "in", "from", "by", "for", "with", "on", "at", "via", "before", "after", "across",
    "over", "off", "out", "back", "of", "about", "up", "down", "away",
  ]

  /// What begins when or in which case, and no more of what has become of something.
  static let circumstances: WordSet = [
    "after", "before", "once", "until", "during", "unless", "upon",
  ]

  /// Where an end comes from; whom a paper goes to does not own it.
  static let sources: WordSet = ["from", "by", "through", "via", "at"]

  /// What links an end to the person it comes from.
  static let agents: WordSet = ["by", "from"]

  /// Before an article, and no order all the same: "*Across* the team".
  static let noOrders: WordSet = [
    "across", "into", "onto", "over", "under", "above", "below", "behind", "beside", "beyond",
    "despite", "like", "unlike", "near", "past", "per", "than", "toward", "towards", "upon",
    "within",
    "without", "against", "among", "along", "regarding", "concerning", "given", "about", "inside",
    "outside", "both", "half", "only", "even", "because", "while", "where", "what", "unless",
    "maybe",
    "still", "never", "always", "that", "this", "these", "those", "here", "there",
  ]

  /// What holds what was given: a thing, and nobody's act.
  static let vessels: WordSet = [
    "workflow", "workflows", "sheet", "chain", "matrix", "page", "package", "queue", "rules",
    "routing", "document", "template", "path", "paths", "layer", "layers", "gate", "gates",
    "level", "levels", "limit", "limits", "threshold", "authority", "route", "flow", "rights",
  ]

  /// Before a number that something is held against.
  static let comparing: WordSet = [
    "under", "below", "above", "least", "most", "than", "exceeds", "reaches", "reached",
  ]

  static let possessives: WordSet = ["their", "your", "our", "the", "each", "every", "either"]

  /// Between "by" and a group: "signed by *two* directors", "by *external* counsel".
  static let besideGroups: WordSet = [
    "two", "three", "four", "several", "external", "outside", "internal", "senior", "joint",
  ]

  static let ownerWords: WordSet = [
    "owner", "owners", "owned", "responsible", "assignee", "assigned", "who", "dri",
  ]

  static let dueWords: WordSet = ["due", "date", "deadline", "when", "day", "target", "by"]

  /// Words that keep the place of a name which is still to be filled in.
  static let slots: WordSet = [
    "tbd", "tba", "tbc", "unassigned", "assignee", "xxx", "nn", "na",
  ]
  /// "N/A" with its slash.
  static let notApplicableLetters: WordSet = ["n"]

  static let nobody: WordSet = ["tbd", "tba", "tbc", "unassigned", "none", "nobody", "open"]

  /// What people come together for.
  static let gatherings: WordSet = [
    "workshop", "workshops", "session", "sessions", "discussion", "discussions", "interview",
    "interviews", "walkthrough", "kickoff", "retrospective", "qbr", "huddle", "roadshow", "lunch",
    "dinner", "visit", "webinar", "townhall", "briefing",
  ]

  /// Calls and the like about nothing in particular.
  static let emptyEvents: WordSet = [
    "follow", "followup", "follow-up", "call", "calls", "sync", "meeting", "meetings", "check",
    "checkin", "check-in", "touchpoint", "catch", "standup", "conversation", "chat", "cadence",
  ]

  /// Seller roles that may stand in an owner's column.
  static let sellerRoles: WordSet = ["ae", "se", "csm", "sdr", "rep", "champ", "champion", "eb"]

  /// What to ask of both sides, in words nobody could take amiss; the champion reads along.
  static let questions: [StepQuality.Cause: String] = [
    .sellerWord: "Who does something here, and what would we both see afterwards?",
    .topic: "What will we have afterwards that we do not have today?",
    .paper: "What becomes of it: is it sent, signed, filed, and who has it then?",
    .event: "What comes out of it: a decision, a list, a date?",
    .softVerb: "What would we see on the day this is done?",
    .examining: "What comes out of it: a decision, a list, a signature?",
    .beginning: "What ends it, and how will we both know?",
    .untested: "How will we both know that it is over?",
    .twoActs: "Shall we write the two as two lines, each with a day of its own?",
    .hedged: "By when will we know whether it happens?",
    .emptyObject: "What exactly is it, and who has it afterwards?",
    .genericEnd: "Which paper is it, and who signs it?",
    .waiting: "What e-mail or click ends the wait, and from whom?",
    .question: "Who can tell us, and by which day?",
    .conditional: "What do we do in the meantime, and by when will we know?",
    .state: "What do we do because of it?",
    .roleOwner: "What is the name behind that title?",
    .groupOwner: "Who there would we ask about this?",
    .unknownOwner: "Who is that: which one person would we ask about this?",
    .twoOwners: "Which one of them would we ask about this?",
    .nobody: "Which one person would we ask about this?",
    .noDaySaid: "Which day shall we write beside it?",
    .noDay: "Which day shall we write beside it?",
  ]

  static let reasons: [StepQuality.Cause: String] = [
    .sellerWord: "tells how the purchase is going, not what somebody does",
    .topic: "a topic: it does not say what exists afterwards",
    .paper: "names a thing: it does not say what happens to it",
    .event: "a meeting: it does not say what exists afterwards",
    .softVerb: "has no end that both sides could see",
    .examining: "a look at something: it does not say what exists afterwards",
    .beginning: "a beginning or a state on the way, not an end",
    .untested: "says it is over, not how anyone can tell",
    .twoActs: "two acts in one line",
    .hedged: "leaves open whether it will happen",
    .emptyObject: "does not say what it is about",
    .genericEnd: "does not say who signs what",
    .waiting: "waiting is not a step",
    .question: "a question: nobody has said yes to it yet",
    .conditional: "holds only if something else happens first",
    .state: "says how things are, not what will be done",
    .roleOwner: "owned by a role, not by a person",
    .groupOwner: "owned by a group, not by a person",
    .unknownOwner: "a company, or somebody by half a name",
    .twoOwners: "owned by more than one person",
    .nobody: "nobody is named for it",
    .noDaySaid: "a promise without a day",
    .noDay: "a person and an act, but no day",
    .complete: "a person, an act and a day",
    .observable: "ends in something both sides can see",
  ]
}
