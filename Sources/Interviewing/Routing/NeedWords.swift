import Phrasing

/// English words around things that somebody asks for or gives.
enum NeedWords {
  /// What asks for a thing, whoever says it, with the words that lead on to the thing.
  static let asking: Set<String> = [
    "want", "wants", "need", "needs", "require", "requires", "ask", "asks", "asked", "wanted",
    "expect", "expects", "request", "requests", "insists", "begs", "desperate", "hoping", "hopes",
    "dying", "waiting", "looking", "keen", "like", "love", "wish", "happy", "after", "appreciate",
    "asking",
  ]
  /// Those that ask only together with a word before them: "*would* like", "*'d be* after".
  static let wishing: Set<String> = [
    "like", "love", "wish", "happy", "after", "appreciate", "desperate", "hoping", "dying",
    "waiting", "looking", "keen", "asking",
  ]
  /// What gives a thing.
  static let giving: Set<String> = [
    "give", "gives", "send", "sends", "get", "gets", "bring", "brings", "share", "shares",
    "provide", "provides", "mail", "mails", "email", "emails", "prepare", "prepares", "create",
    "creates", "find", "finds", "free", "frees", "lend", "lends", "offer", "offers", "supply",
    "supplies", "hand",
    "hands", "upload", "uploads", "forward", "forwards", "deliver", "delivers", "dig", "pull",
    "export", "exports", "fetch", "show", "shows", "make", "makes", "put", "puts", "let", "lets",
    "have", "bringing", "sending", "giving", "drop", "drops",
  ]
  /// Those that ask for a thing at the very beginning of a clause: "kindly *share* …".
  static let imperative: Set<String> = [
    "share", "send", "give", "provide", "bring", "get", "need", "want",
  ]
  /// Whoever speaks or is spoken of in one word.
  static let pronouns: Set<String> = ["i", "we", "you", "he", "she", "they", "ye"]
  /// What stands between somebody and what they do.
  static let helping: Set<String> = [
    "can", "could", "will", "would", "may", "might", "must", "should", "shall", "have", "has", "to",
    "need", "be", "is", "are", "was", "were", "am", "going", "gonna", "d", "ll", "ve", "re", "m",
    "s",
    "also", "still", "already", "just", "always", "really", "even", "only", "then", "now", "got",
    "gladly", "kindly", "please", "happily", "ideally", "probably", "definitely",
  ]
  /// The helpers after which every word is something done: "I'll *fling* you the logs".
  static let modal: Set<String> = ["can", "could", "will", "would", "may", "ll", "d", "shall"]
  /// Whoever gets it.
  static let recipients: Set<String> = ["you", "ye", "us", "me", "y'all", "yous"]
  /// What leads from the word that asks or gives on to the thing.
  static let leading: Set<String> = [
    "you", "ye", "us", "me", "for", "from", "to", "see", "have", "get", "receive", "know", "with",
    "on", "out", "over", "up", "off", "is", "are", "would", "be", "also", "still", "please", "of",
    "across", "together", "here",
  ]
  /// What may stand before whoever asks or gives: "*for this* we need", "*so* we need".
  static let fronted: Set<String> = [
    "for", "so", "by", "before", "after", "until", "in", "from", "and", "but", "ok", "okay", "sure",
    "well", "also", "then", "what", "next", "this", "yes", "yeah", "oh", "right", "on", "plus",
  ]
  /// What is said beside the things and says nothing of them.
  static let fillers: Set<String> = [
    "please", "pls", "really", "already", "now", "then", "though", "thanks", "ok", "okay", "too",
    "also", "plus", "well", "sure", "oh", "yes", "yeah", "kindly", "right",
    "ideally", "latest", "possible", "soon", "asap", "maybe", "let's", "lets", "actually", "just",
  ]
  /// Those that say nothing only before it.
  static let fillersBefore: Set<String> = ["say", "so", "and"]

  /// A word as these tables have it; "IT" is a department, and no pronoun.
  static func folded(_ word: some StringProtocol) -> String {
    word == "IT" || word.hasPrefix("IT'") || word.hasPrefix("IT’")
      ? "i-t" : word.lowercased().withPlainApostrophes
  }
  /// What a clause begins with that tells of something and names no thing.
  static let remarking: Set<String> = [
    "if", "else", "otherwise", "because", "cause", "cos", "since", "unless", "when", "as", "but",
    "then", "there", "there's", "it", "its", "it's", "he", "she", "they", "i", "we", "you",
    "that's",
    "he's", "she's", "they're", "i'm", "i've", "we've", "who", "why", "bit", "though", "although",
    "or", "ugly", "sorry", "hopefully", "thanks", "cheers", "that", "which", "so", "isn't", "once",
  ]
  /// What whoever gets a thing does.
  static let getting: Set<String> = ["see", "have", "get", "gets", "receive", "know", "be"]
  /// What leads on to a thing only after some words: "keen *on*", "happy *with*".
  static let leadingAfter: [String: Set<String>] = [
    "on": ["insists", "keen"], "with": ["happy"], "of": [],
  ]
  /// How long somebody's time is counted in.
  static let times: Set<String> = [
    "minutes", "hour", "hours", "afternoon", "afternoons", "morning", "mornings", "day", "days",
  ]
  /// What ends the thing and begins a remark on it: "shapefiles *if* you like".
  static let breaking: Set<String> = [
    "if", "else", "otherwise", "because", "unless", "cause", "cos",
  ]
  /// After these a sentence is part of the thing: "tests *that* the glue does no harm".
  static let relative: Set<String> = [
    "that", "which", "who", "whose", "where", "how", "what", "whom", "whether", "you", "we", "they",
    "i", "it", "each", "every",
  ]
  /// What stands for a thing that was named before.
  static let standIns: Set<String> = [
    "it", "them", "that", "those", "this", "these", "one", "both",
  ]
  /// What a clause begins with that says more of the thing before it.
  static let detailing: Set<String> = [
    "for", "with", "without", "in", "from", "of", "to", "like", "including", "incl", "best", "even",
    "not", "no", "only", "preferably", "per", "both", "at", "ideally", "on", "as", "especially",
    "about",
    "mostly",
  ]
  /// What a clause ends with that says more of the thing before it.
  static let closing: Set<String> = ["only", "ones", "one", "each", "it", "them", "that"]
  /// What things begin with.
  static let articles: Set<String> = [
    "a", "an", "the", "your", "our", "my", "his", "her", "their", "some", "all", "another",
    "access",
    "one", "two", "three", "four", "five", "six", "ten", "twelve", "twenty", "thirty",
  ]
  /// What stands before an article without making a sentence of it.
  static let beforeArticles: Set<String> = [
    "and", "or", "all", "both", "half", "plus", "than", "over", "during", "via", "into", "before",
    "after", "behind", "under", "across", "through", "until", "between", "off", "out", "inside",
  ]
  static let numbers: Set<String> = [
    "one", "six", "seven", "eight", "nine", "twelve", "thirty", "forty", "sixty", "both",
  ]
  /// The articles that a title goes without.
  static let dropped: Set<String> = ["a", "an", "the", "your", "our", "my", "some"]
  /// After these, what is named last may still belong to the words before "and".
  static let binding: Set<String> = ["with", "between", "from", "for", "to", "by", "of", "about"]
  /// What things are that one side gives the other: what their names end with.
  static let things: Set<String> = [
    "access", "account", "accounts", "agreement", "answers", "catalog", "catalogue", "certificate",
    "certificates", "cert", "certs", "chart", "contact", "contacts", "contract", "copy", "data",
    "demo", "diagram", "diagrams", "doc", "docs", "document", "documents", "drawing", "drawings",
    "dump", "engineer", "environment", "export", "feed", "file", "files", "floor", "form", "format",
    "guide", "instance", "key", "keys", "letter", "licence", "license", "list", "lists", "log",
    "login", "logins", "logs", "manual", "map", "matrix", "mapping", "nda", "pack", "paper",
    "papers",
    "photos", "pictures", "plan", "plans", "playbook", "policy", "policies", "price", "prices",
    "pricing", "proposal", "questionnaire", "quote", "record", "records", "reference", "references",
    "report", "reports", "roster", "samples", "sample", "sandbox", "schedule", "scheme", "slides",
    "spec", "specification", "specs", "spreadsheet", "statement", "structure", "template",
    "templates", "terms", "test", "unit", "users", "vpn",
  ]
}
