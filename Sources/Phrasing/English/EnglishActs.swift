/// Verbs and things of steps, by what they show of an end.
enum EnglishActs {
  /// Ends that show: participles and states.
  static let ends: WordSet = [
    "signed", "countersigned", "executed", "issued", "approved", "returned", "received",
    "delivered", "sent", "passed", "accepted", "resolved", "closed", "paid", "granted",
    "provisioned", "created", "raised", "released", "submitted", "published", "installed",
    "configured", "migrated", "uploaded", "enabled", "deployed", "booked", "registered",
    "imported", "connected", "loaded", "verified", "selected", "chosen", "appointed",
    "announced", "trained", "live", "cleared", "invoiced", "filed", "recorded", "posted",
    "handed", "shipped", "transferred", "written", "answered", "activated", "works",
    "filled", "ordered", "assigned", "hired", "archived", "decommissioned", "certified",
    "whitelisted", "merged", "funded", "allocated", "renewed", "counter-signed", "ratified",
    "authorized", "authorised", "obtained", "attached", "opened", "redlined", "completed-form",
    "countersignature", "notarized", "deposited", "remediated", "patched", "waived", "cc'd",
    "rec'd", "recd",
    "pass", "passes", "match", "matches", "built", "drawn", "bought", "onboarded", "briefed",
    "adopted", "rolled", "hung", "laid", "withdrawn", "dug", "shut", "bound", "rebuilt",
    "rewritten",
    "redrawn", "reset", "sewn", "lent", "repaid", "sworn", "overwritten", "sold",
  ]

  /// Among weak ends, those that leave something in somebody's hands.
  static let handedEnds: WordSet = [
    "shared", "circulated", "presented", "provided", "documented", "collected", "tested",
    "updated", "developed",
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
      test case|load test|load tests|load testing|drop test|drop tests|fit test|fit tests|\
      scan test|print test|pull test|lift test|flush test|seal test|lock test|purchase order|purchase orders|\
      purchase requisition|release notes|release plan|release date|record of processing|transfer form|\
      request form|request forms|file share|file shares|report template|award letter|\
      return form|pick list|pick lists|mail server|post mortem|test users|test accounts|test account|run book
      """
    )
  ])

  /// What may stand between a thing and what has become of it.
  static let stateFillers: WordSet = [
    "is", "are", "been", "be", "has", "have", "fully", "all", "was", "were", "and", "successfully",
    "both", "now", "formally",
  ]

  /// Before "to", what is said of a paper: "notice *to proceed*".
  static let leadingTo: WordSet = [
    "notice", "intent", "decision", "agreement", "request", "commitment", "right", "license",
    "licence", "permission", "authority", "path", "time", "access",
  ]

  /// Before what somebody has done.
  static let havers: WordSet = ["has", "have", "had"]

  /// At the end of a line, and nowhere else, how a thing stands: "gateway *online*".
  static let lastEnds: WordSet = ["online", "frozen"]

  static let takenEnds: WordSet = ["received", "obtained", "given", "granted"]

  /// Before "be": what must become of a thing, "has *to be* checked".
  static let obliging: WordSet = ["has", "needs", "must", "should", "will", "to", "can"]

  static let saidOfThings: WordSet = ["is", "has", "gets", "was"]

  /// Participles that only say of which kind something is.
  static let adjectives: WordSet = [
    "related", "dedicated", "committed", "devoted", "based", "detailed", "advanced", "limited",
    "combined", "recommended", "associated", "interested", "aimed", "entitled", "unified",
    "continued", "expected", "preferred", "focused", "specialized", "specialised", "learned",
    "learnt",
  ]

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
    "consulted", "updated", "developed",
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

  /// Among beginnings, one that ends a thing: "old licence *cancelled*", but not "visit cancelled".
  static let calledOff: WordSet = ["cancelled", "canceled"]

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
    "vendor", "supplier", "rfp", "loi", "mou", "statement", "resolution", "writing",
    "proposal", "estimate", "summary", "model", "spreadsheet", "deck", "tape", "backup", "hosts",
    "pricing", "comments", "feedback", "scope", "timeline", "plan", "schedule", "redlining",
    "room", "slot", "workflow", "runbook", "manual", "guide", "guides", "video", "videos",
    "recording", "recordings", "tests", "script", "scripts", "templates", "template", "macros",
    "rules", "fields", "permissions", "copy", "copies", "roles", "groups", "profile", "profiles",
    "attestation",
    "questions", "responses", "response", "assessment-report", "waiver", "bond", "bid", "bids",
    "docusign", "notes", "rights",
  ]

  /// What is written in capitals, however it was typed.
  static let abbreviations: WordSet = [
    "dpa", "dpia", "nda", "msa", "sow", "sla", "rfp", "rfi", "rfq", "po", "sso", "vpn", "saml",
    "coi", "baa", "erp", "sap", "crm", "api", "pdf", "gdpr", "hipaa", "iso", "soc", "sql",
    "sftp", "ftp", "kpi", "roi", "poc", "uat", "qbr", "faq", "csv", "dns", "usb", "wms",
    "mfa", "rbac", "scim", "ldap", "edi", "bom", "ui", "eula", "tos", "loi", "mou",
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

  /// After a thing, as the last word: it is there.
  static let arrivals: WordSet = ["back", "up", "in"]

  static let being: WordSet = ["be", "been", "being"]

  /// Helpers that stand between a person and what they do.
  static let auxiliaries: WordSet = [
    "will", "to", "should", "can", "must", "would", "has", "is", "needs", "only", "usually",
    "also", "then", "could", "may", "might", "shall", "won't", "can't", "does", "gets", "wants",
    "covers", "owns", "runs", "leads", "got", "had", "joined", "went", "killed", "wanted",
    "said",
  ]

  static func isActOrThing(_ word: String) -> Bool {
    isVerb(word) || ends.contains(word) || weakEnds.contains(word) || things.contains(word)
      || activities.contains(word) || beginnings.contains(word)
  }

  /// Whether a word tells what has become of something: "signed", "read", "agreed".
  static func isState(_ word: Token) -> Bool {
    ends.contains(word) || weakEnds.contains(word) || word.text.hasSuffix("ed")
  }

  /// Whether a form of a verb is a thing or what people do together as well.
  static func isNoun(_ word: String) -> Bool {
    things.contains(word) || activities.contains(word) || nouns.contains(word)
      || word.hasSuffix("s") && nouns.contains(base(ofThirdPerson: word) ?? "")
  }

  /// "returns", "gives", "will", "to": what makes the word before it a person.
  static func followsPerson(_ word: String) -> Bool {
    if auxiliaries.contains(word) { return true }
    guard let base = base(ofThirdPerson: word) else { return false }
    return isVerb(base)
  }

  /// The plain form of "returns", "approves", "publishes", "replies".
  static func base(ofThirdPerson word: String) -> String? {
    guard word.hasSuffix("s"), word.utf8.count > 3, !word.hasSuffix("ss") else { return nil }
    let plain = String(word.dropLast())
    if isVerb(plain) { return plain }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    return word.hasSuffix("es") ? String(word.dropLast(2)) : plain
  }

  // MARK: Forms

  /// Phrases that begin with a verb, in the plain form with bars between, and each in the forms
  /// that follow a name or open a line: "look into|looks into|looking into".
  static func inflected(_ phrases: String) -> String {
    phrases.split(separator: "|").map { phrase in
      let verb = phrase.prefix { $0 != " " }
      let rest = phrase.dropFirst(verb.count)
      return [String(verb), thirdPerson(of: verb), gerund(of: verb)].map { $0 + rest }
        .joined(separator: "|")
    }
    .joined(separator: "|")
  }

  /// The same with the form for what has been done, behind a colon where it is no "-ed".
  static func forms(_ verbs: String) -> String {
    verbs.split(separator: "|").map { verb in
      let parts = verb.split(separator: ":")
      return inflected(String(parts[0])) + "|"
        + (parts.count > 1 ? String(parts[1]) : past(of: parts[0]))
    }
    .joined(separator: "|")
  }

  private static func past(of verb: Substring) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    let stem = gerund(of: verb).dropLast(3)
    return verb.hasSuffix("y") ? verb.dropLast() + "ied" : stem + "ed"
  }

  /// "Drafts" for "draft".
  static func thirdPerson(of verb: some StringProtocol) -> String {
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    let isHissed = ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
    return verb + (isHissed ? "es" : "s")
  }

  private static func gerund(of verb: Substring) -> String {
    if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return verb.dropLast() + "ing" }
    let letters = Array(verb)
    // "Get": one vowel between two other letters.
    let isShort =
      letters.count == 3 && "aeiou".contains(letters[1]) && !"aeiouwxy".contains(letters[2])
    return verb + (isShort ? String(letters[2]) : "") + "ing"
  }

  /// "Prove" for "proving"; `nil` where no verb is known that it is a form of.
  static func base(ofGerund word: String) -> String? {
    guard word.hasSuffix("ing"), word.utf8.count > 5 else { return nil }
    let stem = String(word.dropLast(3))
    var forms = [stem, stem + "e"]
    if let last = stem.last, stem.dropLast().last == last { forms.append(String(stem.dropLast())) }
    if let known = forms.first(where: { isVerb($0) }) { return known }
    // "Proving", "reducing": no verb ends in these letters without its "e".
    return stem.last.map { beforeE.contains($0) } == true ? stem + "e" : nil
  }
  /// With what a verb ends before its "e": "pro*v*e", "redu*c*e".
  private static let beforeE: Set<Character> = ["v", "c", "u", "z"]
}
