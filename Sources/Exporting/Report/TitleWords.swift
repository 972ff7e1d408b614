/// The few words by which the shape of an outcome or of a step's title is told.
enum TitleWords {
  private static let verbs: Set<String> = [
    "agree", "answer", "arrange", "ask", "be", "book", "bring", "build", "choose", "close",
    "collect", "create", "cut", "decide", "deploy", "drop", "enable", "fix", "go", "handle", "help",
    "increase", "introduce", "invite", "let", "make", "manage", "move", "open", "process", "put",
    "raise", "reach", "receive", "reduce", "replace", "resolve", "roll", "save", "schedule",
    "sell", "send", "serve", "set", "share", "ship", "start", "stop", "switch", "take", "use",
    "win", "write",
  ]

  /// Verbs that add nothing to the work they are done with.
  static let lightVerbs: Set<String> = [
    "complete", "conduct", "do", "finish", "get", "give", "grant", "have", "hold", "obtain",
    "perform", "provide", "run",
  ]

  /// What doing it is called.
  static let acts: [String: String] = [
    "analyse": "analysis", "analyze": "analysis", "approve": "approval", "assess": "assessment",
    "audit": "audit", "configure": "configuration", "confirm": "confirmation",
    "connect": "connection", "deliver": "delivery", "evaluate": "evaluation", "export": "export",
    "hand over": "handover", "implement": "implementation", "import": "import",
    "install": "installation", "integrate": "integration", "kick off": "kick-off",
    "launch": "launch", "migrate": "migration", "negotiate": "negotiation",
    "onboard": "onboarding", "pilot": "pilot", "prepare": "preparation",
    "present": "presentation", "rehearse": "rehearsal", "renew": "renewal", "return": "return",
    "review": "review", "roll out": "rollout", "select": "selection", "set up": "setup",
    "sign": "signature", "sign off": "sign-off", "submit": "submission", "test": "test",
    "train": "training", "update": "update", "upgrade": "upgrade", "validate": "validation",
    "verify": "verification",
  ]

  /// Nouns that stand for work, so that they can be done.
  static let works: Set<String> = [
    "access", "agreement", "analysis", "approval", "approvals", "assessment", "audit", "check",
    "configuration", "contract", "cutover", "decision", "demo", "draft", "estimate", "export",
    "implementation", "installation", "integration", "interview", "invoice", "kick-off",
    "kickoff", "launch", "meeting", "migration", "onboarding", "order", "pilot", "plan", "policy",
    "preparation", "presentation", "proposal", "questionnaire", "questionnaires", "quote",
    "quotes", "redlines", "registration", "rehearsal", "report", "review", "reviews", "rollout",
    "setup", "sign-off", "signature", "signatures", "test", "testing", "tests", "training",
    "validation", "workshop", "workshops",
  ]

  /// First words that lose their capital inside a sentence.
  static let common: Set<String> = [
    "acceptance", "account", "admin", "architecture", "board", "budget", "business", "data",
    "environment", "executive", "final", "finance", "first", "legal", "management",
    "penetration", "pricing", "privacy", "procurement", "production", "project", "purchase",
    "security", "staff", "staging", "system", "team", "technical", "user", "vendor", "works",
  ]

  static let joints: Set<String> = [
    "at", "between", "by", "for", "from", "in", "of", "on", "under", "with",
  ]
  static let determiners: Set<String> = [
    "a", "all", "an", "both", "each", "every", "its", "our", "the", "their", "your",
  ]
  static let pronouns: Set<String> = [
    "and", "everybody", "everyone", "her", "him", "it", "me", "or", "that", "them", "this", "us",
    "you",
  ]
  /// What follows is another clause.
  static let clauseWords: Set<String> = [
    "as", "because", "before", "after", "if", "once", "so", "that", "then", "unless", "until",
    "when", "whether", "which", "while", "who",
  ]

  private static let commonNouns: Set<String> = [
    "account", "agents", "analysts", "branches", "clinicians", "customer", "customers",
    "developers", "drivers", "employees", "engineers", "everybody", "everyone", "field", "finance",
    "head", "managers", "new", "nobody", "nurses", "one", "operations", "people", "sales",
    "second", "service", "shop", "staff", "stores", "support", "teachers", "team", "teams",
    "users", "warehouse", "warehouses",
  ]
  /// How words end that call many people by what they do: "planners", "residents".
  private static let peoples = [
    "ners", "lers", "ters", "ders", "kers", "vers", "sers", "chers", "gers", "pers", "ists",
    "ians", "ators", "itors", "ctors", "idents", "agents", "tants", "yees", "smen",
  ]
  private static let finiteVerbs: Set<String> = [
    "answers", "are", "can", "cannot", "closes", "creates", "do", "does", "doesn't", "don't",
    "finds", "gets", "gives", "handles", "has", "is", "keeps", "knows", "makes", "must", "needs",
    "opens", "processes", "receives", "reports", "resolves", "runs", "sees", "sells",
    "sends", "shall", "should", "spends", "starts", "takes", "tracks", "uses", "was", "were",
    "will", "works", "would",
  ]

  /// Whether a word behind "to" leads to a thing, and is nothing one does: "to the shop floor".
  static func namesThing(_ word: String) -> Bool {
    determiners.contains(word.lowercased()) || word.first?.isNumber == true
  }

  /// Whether a title that begins with this word says what somebody does.
  static func isVerb(_ word: String?) -> Bool {
    guard let word = word?.lowercased() else { return false }
    if verbs.contains(word) || lightVerbs.contains(word) { return true }
    return acts[word].map { $0 != word } ?? false
  }

  static func isCommonNoun(_ word: String) -> Bool {
    let folded = word.lowercased()
    return commonNouns.contains(folded)
      || folded.count > 6 && peoples.contains(where: folded.hasSuffix)
  }

  /// Whether the words say who is to do what: "the nurses to build their rosters online", but not
  /// "staff trained to order", which they are.
  static func isWish(_ words: [String]) -> Bool {
    guard let to = words.prefix(6).firstIndex(where: { $0.lowercased() == "to" }), to > 0,
      to + 1 < words.count
    else { return false }
    return !words[..<to].contains { word in
      let word = word.lowercased()
      return word.hasSuffix("ed") || word.hasSuffix("ing") || finiteVerbs.contains(word)
        || statesBeforeTo.contains(word) || word.hasSuffix(",")
    } && !namesThing(words[to + 1])
  }

  private static let statesBeforeTo: Set<String> = [
    "able", "ready", "free", "live", "over", "up", "used", "get", "got", "back", "from", "on", "in",
    "move", "need", "have", "want", "go", "come", "due", "access", "switch", "down",
  ]

  /// Whether the words are a clause: "our team processes tickets" and not "our team trained".
  ///
  /// A word ending in -s right after "to", "of" or "the" is a noun, whatever it looks like.
  static func hasFiniteVerb(_ words: [String]) -> Bool {
    words.indices.dropFirst(1).contains { index in
      let (before, word) = (words[index - 1].lowercased(), words[index].lowercased())
      // "Lads pick hands free, *they say* the check digit back".
      if subjects.contains(word), words[index - 1].last == "," || before == "and",
        index + 1 < words.count
      {
        return true
      }
      // "The family follows *the* claim".
      if index < 4, index + 1 < words.count, !before.hasSuffix("s"), isWhatOneDoes(word),
        openings.contains(words[index + 1].lowercased()), !joiningWords.contains(before)
      {
        return true
      }
      guard index > 1 else { return false }
      return finiteVerbs.contains(word) && !joiningWords.contains(before)
        || collectives.contains(before) && isWhatOneDoes(word)
    }
  }

  /// What the thing begins with that somebody does something to.
  private static let openings: Set<String> = [
    "a", "an", "each", "every", "its", "the", "their", "our", "your", "it", "them",
  ]
  private static let joiningWords: Set<String> = ["to", "of", "the", "in", "for", "with", "and"]
  /// Those of whom something is said behind a comma or an "and".
  private static let subjects: Set<String> = [
    "they", "it", "he", "she", "we", "nobody", "everyone",
  ]
  /// Those of whom a verb in -s is said, and of whom several have no -s.
  private static let collectives: Set<String> = [
    "team", "staff", "everyone", "everybody", "department", "crew", "group", "workforce",
    "company", "nobody",
  ]
  /// Those of a team: "our support team *leads* trained".
  private static let members: Set<String> = [
    "leads", "heads", "members", "meetings", "tools", "systems", "calendars", "sites",
  ]

  /// "Ships", "answers": a word in -s that names neither people nor things of theirs.
  private static func isWhatOneDoes(_ word: String) -> Bool {
    word.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss") && !members.contains(word)
      && !isCommonNoun(word)
  }
}
