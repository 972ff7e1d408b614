/// Verbs and things of steps, by what they show of an end.
enum EnglishActs {
  /// Acts whose end anyone can see, in the form that follows "will" or opens a line.
  static let acts: WordSet = [
    "sign", "countersign", "return", "send", "approve", "issue", "grant", "deliver", "raise",
    "pay", "submit", "provide", "present", "create", "publish", "close", "accept", "give",
    "forward", "email", "obtain", "build", "configure", "install", "migrate", "upload",
    "complete", "finish", "book", "enable", "deploy", "provision", "receive", "register",
    "write", "release", "execute", "import", "connect", "load", "export", "confirm", "collect",
    "select", "appoint", "announce", "train", "fill", "file", "post", "invite", "order", "set",
    "put", "get", "bring", "hand", "return", "run", "open", "switch", "record", "report", "draft",
    "add", "remove", "schedule", "share", "circulate", "ship", "transfer", "return", "resolve",
    "answer", "mark", "redline", "test", "sign-off", "clear", "complete", "whitelist", "activate",
    "identify", "name", "decide", "request", "initial", "countersign", "turn", "attach",
    "index", "load", "backfill", "seed", "verify", "publish", "print", "scan", "mail", "wire",
    "remit", "assign", "hire", "archive", "rotate", "revoke", "cut", "swap", "stand", "choose",
    "list", "map", "finalize", "finalise", "notify", "vote", "ratify", "endorse", "award",
  ]

  /// Acts of no list before, said of several people.
  static let plainActs: WordSet = [
    "agree", "do", "own", "take", "make", "fix", "decide", "host", "hold",
  ]

  /// Plain work, told as an act of its own where it is done to something: "and *fix* the errors".
  static let chores: WordSet = [
    "fix", "correct", "repair", "mend", "adjust", "change", "replace", "clean", "tidy", "tune",
    "rerun", "retest", "redo", "rework", "rebuild", "reload", "reset", "restart", "restore",
    "rename", "merge", "split", "copy", "move", "download", "convert", "translate", "label",
    "edit", "rewrite", "document", "note", "write", "measure", "count", "compare", "reconcile",
    "patch", "upgrade", "replace", "lock", "unlock", "disable", "delete", "drop", "pull", "sort",
    "book", "buy", "rent", "fetch", "call", "tell", "inform", "brief", "teach", "show", "demo",
    "escalate", "agree", "staff", "pack", "unpack", "label", "mount", "wire", "print", "tag",
  ]

  /// Acts that may instead say of which kind something is: "*clear* use case defined".
  static let qualities: WordSet = ["clear", "open", "complete", "present", "close", "select"]

  /// Acts that never end, or whose end nobody sees.
  static let softActs: WordSet = [
    "review", "align", "ensure", "discuss", "explore", "follow", "track", "monitor",
    "coordinate", "support", "socialise", "socialize", "touch", "check", "sync", "circle",
    "engage", "understand", "evaluate", "assess", "consider", "prepare", "plan", "work",
    "handle", "manage", "help", "look", "think", "involve", "loop", "drive", "facilitate",
    "maintain", "continue", "investigate", "brainstorm", "familiarize", "familiarise", "update",
    "communicate", "keep", "await", "wait", "awaiting", "pending", "leverage", "collaborate",
    "partner", "liaise", "work", "try", "ask", "meet", "talk", "chat", "connect", "revisit",
    "validate", "examine", "analyze", "analyse", "study", "scope", "define", "determine",
    "establish", "develop", "improve", "optimize", "optimise", "encourage", "advise", "guide",
    "assist", "organize", "organise", "address", "examine", "gauge", "gather", "learn", "see",
    "reach", "ping", "nudge", "chase", "push", "oversee", "supervise", "lead", "own", "begin",
    "start", "kick", "launch", "initiate", "progress", "proceed", "move", "strategize", "steer",
    "streamline", "enhance", "strengthen", "accelerate", "maximize", "maximise", "simplify",
    "empower", "foster", "research", "promote", "increase", "reduce", "minimize", "minimise",
    "navigate", "embed", "embrace", "nurture", "clarify", "surface", "highlight", "discover",
    "onboard", "roll", "adopt", "buy-in", "buyin", "negotiate", "refine", "iterate", "tbd",
  ]

  /// Acts that nobody ever sees ended, even with a name and a day beside them.
  static let endlessActs = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      looks into|look into|looks at|look at|thinks about|think about|explores|explore|discusses|\
      discuss|follows up|follow up|touches base|touch base|syncs|sync|aligns|align|circles back|\
      circle back|socialises|socialise|socializes|socialize|works on|work on|helps|help|\
      supports|support|monitors|monitor|considers|consider|continues|continue|keeps|keep|\
      brainstorms|brainstorm|chats|chat|talks|talk|catches up|catch up|tries|try|drives|drive|\
      coordinates|coordinate|facilitates|facilitate|engages|engage|investigates|investigate|\
      pushes|push|nudges|nudge|get moving|gets moving|get going|gets going|get started|gets started|\
      chases|chase|liaises|liaise|stays|stay|handles|handle|manages|manage|oversees|oversee|\
      supervises|supervise|owns|leads|lead|evaluates|evaluate|assesses|assess|studies|study|\
      prepares for|prepare for|checks in|check in|checks on|check on
      """
    )
  ])

  /// Acts that hand over what the act before them made: "signs and returns".
  static let handingOver: WordSet = [
    "return", "send", "submit", "upload", "file", "forward", "email", "mail", "publish", "post",
    "share", "circulate",
  ]

  /// Ends that show: participles and states.
  static let ends: WordSet = [
    "signed", "countersigned", "executed", "issued", "approved", "returned", "received",
    "delivered", "sent", "passed", "accepted", "resolved", "closed", "paid", "granted",
    "provisioned", "created", "raised", "released", "submitted", "published", "installed",
    "configured", "migrated", "uploaded", "enabled", "deployed", "booked", "registered",
    "imported", "connected", "loaded", "verified", "selected", "chosen", "appointed",
    "announced", "trained", "live", "cleared", "invoiced", "filed", "recorded", "posted",
    "handed", "shipped", "transferred", "written", "answered", "activated", "live", "works",
    "filled", "ordered", "assigned", "hired", "archived", "decommissioned", "certified",
    "whitelisted", "merged", "funded", "allocated", "renewed", "counter-signed", "ratified",
    "authorized", "authorised", "obtained", "attached", "opened", "redlined", "completed-form",
    "countersignature", "notarized", "deposited", "remediated", "patched", "waived", "cc'd",
    "pass", "passes", "match", "matches", "built", "drawn", "bought", "onboarded", "briefed",
  ]

  /// Among weak ends, those that leave something in somebody's hands.
  static let handedEnds: WordSet = [
    "shared", "circulated", "presented", "provided", "documented", "collected", "tested",
  ]

  /// Among weak ends, a look at something, which ends as little as the verb does.
  static let lookedAt: WordSet = ["reviewed"]

  /// Among weak ends, those that say only how a thing stands, and only of itself.
  static let standingEnds: WordSet = ["ready"]

  /// Things whose name begins with what could be an order: "*order form* in circulation".
  static let compounds = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      order form|order forms|order number|order confirmation|test plan|test plans|test report|\
      test reports|test script|test scripts|test results|test data|test environment|test cases|\
      test case|release notes|release plan|release date|record of processing|transfer form|\
      request form|request forms|file share|file shares|report template|award letter|\
      return form|mail server|post mortem|test users|test accounts|test account|run book
      """
    )
  ])

  /// What may stand between a thing and what has become of it.
  static let stateFillers: WordSet = [
    "is", "are", "been", "be", "has", "have", "fully", "all", "was", "were", "and", "successfully",
    "both", "now", "formally",
  ]

  /// After a participle of no list that is an end: "captured *by* Ana", "rotated *in* Vault".
  static let afterEnds: WordSet = [
    "by", "to", "into", "from", "with", "in", "on", "for", "at", "before", "after", "across", "of",
    "about",
  ]

  /// Before "to", what is said of a paper: "notice *to proceed*".
  static let leadingTo: WordSet = [
    "notice", "intent", "decision", "agreement", "request", "commitment", "right", "license",
    "licence", "permission", "authority", "path", "time", "access",
  ]

  static let takenEnds: WordSet = ["received", "obtained", "given", "granted"]

  static let saidOfThings: WordSet = ["is", "has", "gets", "was"]

  /// Participles that only say of which kind something is.
  static let adjectives: WordSet = [
    "related", "dedicated", "committed", "devoted", "based", "detailed", "advanced", "limited",
    "combined", "recommended", "associated", "interested", "aimed", "entitled", "unified",
    "continued", "expected", "preferred", "focused", "specialized", "specialised", "learned",
    "learnt",
  ]

  /// Acts that say no more than that something is over.
  static let finishing: WordSet = [
    "finalize", "finalise", "complete", "finish", "agree", "lock", "identify",
  ]

  /// Acts that are a look at something: they end as little as the noun does.
  static let examining: WordSet = ["review"]

  /// Ends that are said of a thing but show nothing by themselves.
  static let weakEnds: WordSet = [
    "complete", "completed", "done", "finished", "agreed", "finalized", "finalised", "ready",
    "confirmed", "scheduled", "collected", "set", "defined", "identified", "documented",
    "prepared", "conducted", "held", "performed", "shared", "circulated", "presented", "provided",
    "established", "validated", "tested", "negotiated", "launched", "aligned", "reviewed",
    "planned", "concluded", "achieved", "met", "implemented", "integrated", "secured",
    "gathered", "understood", "analyzed", "analysed", "scoped", "coordinated", "supported",
    "monitored", "improved", "optimized", "optimised", "enhanced", "streamlined", "addressed",
    "facilitated", "prioritized", "prioritised", "tracked", "handled", "managed", "involved",
    "consulted",
  ]

  /// States on the way.
  static let beginnings: WordSet = [
    "started", "begun", "underway", "ongoing", "initiated", "exchanged", "discussed", "socialised",
    "socialized", "kicked", "progressing", "engaged", "proposed", "requested", "begins", "starts",
    "draft-sent", "considered", "explored", "evaluated", "assessed", "looped", "functioning",
    "tabled", "postponed",
    "delayed", "deferred", "paused", "blocked", "cancelled", "canceled", "skipped", "stalled",
    "parked", "needed", "required", "expected", "pending", "awaited",
  ]

  /// After a verb that opens a line and is no noun: "push *for* it".
  static let orderLinks: WordSet = ["for", "to", "on", "with", "into", "towards"]

  /// How words end that name what is done.
  static let nounEndings = ["tion", "sion", "ment", "around", "ery", "ance", "ing", "over"]

  /// How plurals end that are hardly ever what somebody does.
  static let pluralEndings = [
    "ers", "ors", "ions", "ments", "ings", "ities", "ics", "ists", "ants", "ents", "ees",
  ]

  /// Papers and things whose state anyone can look up.
  static let things: WordSet = [
    "contract", "contracts", "agreement", "agreements", "msa", "dpa", "nda", "sow", "sla", "po",
    "order", "form", "forms", "questionnaire", "questionnaires", "redlines", "redline", "report",
    "reports", "invoice", "certificate", "document", "documents", "draft", "drafts", "invite",
    "invitation", "pager", "case", "budget", "spend", "request", "access", "account", "accounts",
    "environment", "environments", "sso", "integration", "record", "records", "ticket", "list",
    "quote", "quotes", "credentials", "license", "licenses", "licence", "terms", "evidence",
    "results", "result", "w-9", "w", "soc", "saml", "vpn", "findings", "dashboard", "charter",
    "papers", "paper", "memo", "letter", "amendment", "addendum", "exhibit", "signature",
    "signatures", "users", "admins", "materials", "answers", "answer", "data", "feed", "files",
    "file", "checklist", "slides", "minutes", "policy", "policies", "insurance", "coi", "baa",
    "pia", "dpia", "funds", "payment", "deposit", "number", "keys", "key", "token", "tokens",
    "domain", "sandbox", "tenant", "workspace", "server", "servers", "connector", "pilot",
    "agenda", "calendar", "roster", "criteria", "scorecard", "requirements", "registration",
    "vendor", "supplier", "rfp", "loi", "mou", "statement", "resolution", "minutes", "writing",
    "proposal", "estimate", "summary", "model", "spreadsheet", "deck", "tape", "backup", "hosts",
    "pricing", "comments", "feedback", "scope", "timeline", "plan", "schedule", "redlining",
    "room", "slot", "workflow", "runbook", "manual", "guide", "guides", "video", "videos",
    "recording", "recordings", "tests", "script", "scripts", "templates", "template", "macros",
    "rules", "fields", "permissions", "copy", "copies", "roles", "groups", "profile", "profiles",
    "attestation",
    "questions", "responses", "response", "assessment-report", "waiver", "bond", "bid", "bids",
  ]

  /// Acts that move things between systems: where from is no person.
  static let transfers: WordSet = [
    "import", "export", "migrate", "sync", "load", "copy", "move", "connect", "backfill",
    "restore", "transfer", "pull", "upload", "download", "map", "integrate",
  ]

  /// What people do together, with no result of its own.
  static let activities: WordSet = [
    "review", "reviews", "validation", "call", "calls", "meeting", "meetings", "session",
    "sessions", "workshop", "workshops", "sync", "kickoff", "kick-off", "evaluation", "poc",
    "pilot", "trial", "testing", "test", "assessment", "onboarding", "implementation", "training",
    "rollout", "migration", "discussion", "discussions", "alignment", "launch", "checkin",
    "check-in", "process", "negotiation", "negotiations", "mapping", "planning", "go-live",
    "golive", "configuration", "adoption", "enablement", "handoff", "handover", "interview",
    "interviews", "analysis", "audit", "due", "diligence", "approval", "approvals", "contracting",
    "procurement", "legal", "security", "technical", "infosec", "conversation", "touchpoint",
    "walkthrough", "deployment", "integration", "setup", "transition", "qbr", "retrospective",
    "preparation", "coordination", "engagement", "support", "execution", "follow-up", "followup",
  ]

  /// Small words that belong to the verb before them: "switched off".
  static let particles: WordSet = ["off", "on", "up", "out", "down", "over", "in", "away"]

  /// Helpers that stand between a person and what they do.
  private static let auxiliaries: WordSet = [
    "will", "to", "should", "can", "must", "would", "has", "is", "needs", "only", "usually",
    "also", "then", "could", "may", "might", "shall", "won't", "can't", "does", "gets", "wants",
    "covers", "owns", "runs", "leads", "does", "got", "had", "joined", "went", "killed", "wanted",
    "said",
  ]

  static func isActOrThing(_ word: String) -> Bool {
    acts.contains(word) || softActs.contains(word) || ends.contains(word)
      || weakEnds.contains(word) || things.contains(word) || activities.contains(word)
      || beginnings.contains(word)
  }

  /// "returns", "gives", "will", "to": what makes the word before it a person.
  static func followsPerson(_ word: String) -> Bool {
    if auxiliaries.contains(word) { return true }
    guard let base = base(ofThirdPerson: word) else { return false }
    return acts.contains(base) || softActs.contains(base)
  }

  /// The plain form of "returns", "approves", "publishes", "replies".
  static func base(ofThirdPerson word: String) -> String? {
    guard word.hasSuffix("s"), word.utf8.count > 3, !word.hasSuffix("ss") else { return nil }
    let plain = String(word.dropLast())
    if acts.contains(plain) || softActs.contains(plain) { return plain }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    return word.hasSuffix("es") ? String(word.dropLast(2)) : plain
  }
}
