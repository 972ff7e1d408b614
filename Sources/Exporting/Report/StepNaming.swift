/// How a sentence speaks of a step whose title somebody typed.
///
/// "Security review" can stand in a sentence as it is; "Sam gives access to staging" cannot, and
/// is quoted. Only titles that are surely a noun are used bare.
enum StepNaming {
  private static let verbs: Set<String> = [
    "agree", "approve", "arrange", "ask", "book", "build", "choose", "collect", "complete",
    "confirm", "configure", "create", "decide", "deliver", "finish", "fix", "get", "give", "hold",
    "import", "install", "introduce", "invite", "migrate", "move", "open", "prepare", "present",
    "provide", "raise", "receive", "return", "run", "schedule", "send", "set", "share", "sign",
    "start", "submit", "switch", "train", "update", "write",
  ]
  private static let nouns: Set<String> = [
    "access", "account", "accounts", "agreement", "analysis", "approval", "approvals",
    "assessment", "audit", "budget", "case", "check", "configuration", "contract", "cutover",
    "decision", "demo", "draft", "environment", "estimate", "export", "implementation",
    "integration", "interview", "invoice", "kick-off", "kickoff", "launch", "list", "meeting",
    "migration", "onboarding", "order", "pilot", "plan", "policy", "presentation", "proposal",
    "questionnaire", "questionnaires", "quote", "quotes", "redlines", "registration", "report",
    "review", "reviews", "rollout", "setup", "sign-off", "signature", "signatures", "test",
    "testing", "tests", "training", "validation", "workshop", "workshops",
  ]
  /// First words that lose their capital inside a sentence.
  private static let common: Set<String> = [
    "access", "admin", "architecture", "board", "budget", "business", "contract", "data",
    "executive", "final", "finance", "first", "implementation", "integration", "legal",
    "management", "migration", "onboarding", "order", "penetration", "pilot", "pricing", "privacy",
    "procurement", "production", "project", "purchase", "rollout", "security", "signature",
    "signatures", "staff", "staging", "system", "team", "technical", "test", "training", "user",
    "vendor", "works",
  ]
  private static let joints: Set<String> = ["of", "for", "on", "in", "with", "at", "from"]
  private static let articles: Set<String> = ["the", "a", "an", "our", "their", "all", "your"]

  /// How a title reads at the start of a sentence.
  static func opening(_ title: String) -> String {
    isNoun(title) ? title : title.quoted
  }

  /// How a title reads inside a sentence, with whose it is where that helps.
  static func inside(_ title: String, owner: String? = nil) -> String {
    guard isNoun(title) else { return title.quoted }
    let words = title.split(separator: " ")
    let first = words.first.map(String.init) ?? ""
    let isPlain = common.contains(first.lowercased())
    let bare = isPlain ? first.lowercased() + title.dropFirst(first.count) : title
    let isOwned = first.hasSuffix("'s") || first.hasSuffix("’s") || articles.contains(first)
    guard let owner, isPlain, !isOwned else { return bare }
    return "\(owner.possessive) \(bare)"
  }

  /// "isn't", or "aren't" for more than one.
  static func isNot(_ title: String) -> String {
    guard isNoun(title), let last = head(title).last else { return "isn't" }
    let isPlural = last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("sis")
    return isPlural ? "aren't" : "isn't"
  }

  private static func isNoun(_ title: String) -> Bool {
    let words = title.lowercased().split(separator: " ").map(String.init)
    guard (1...8).contains(words.count), !words.contains("to"), let last = head(title).last,
      nouns.contains(last)
    else { return false }
    if words.count == 1 { return true }
    return !verbs.contains(words[0]) && !words[0].hasSuffix("ed") && !articles.contains(words[1])
  }

  /// The words up to the first preposition: "legal review" of "Legal review of the contract".
  private static func head(_ title: String) -> [String] {
    let words = title.lowercased().split(separator: " ").map(String.init)
    return Array(words.prefix { !joints.contains($0) })
  }
}
