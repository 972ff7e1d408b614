import Phrasing
import PlanModel

/// English words around things that somebody asks for or gives.
enum NeedWords {
  /// That something is not so.
  static let denying: Set<String> = ["can't", "cannot", "not", "won't", "never", "couldn't"]
  /// What a sentence begins with that says who asks, as the buyer's champion says it.
  static let openings: [(words: String, by: Side)] =
    opening(
      .buyer,
      """
      we need|we'd need|we'll need|we will need|from you we need|from you we'd need|\
      from you we'll need|from you:|from you i need|from you i'd need|i need from you|\
      need from you:|needs from you:|needed from you:|we need from you:|you owe us:|\
      what we need:|what i need:|what i need from you:|what i need from you is|\
      what we need from you:|what we need from you is|you owe us|from you we get|you give us|\
      you send us|you'll send us|you get us|you'll get us|you bring us|you give me|you send me|\
      you need to give us|you have to give us|you need to send us|you have to send us|\
      you need to get us|you have to get us|you'd need to send us|you'd need to give us|\
      from your side we need|from your side i need|from your end we need|from your end i need|\
      on your side we need|what we get from you is|what we'll get from you is
      """)
    + opening(
      .seller,
      """
      you need|you'd need|you'll need|from us you need|from us you'd need|from us you'll need|\
      from us:|need from us:|needs from us:|needed from us:|you need from us:|\
      you need from me:|need from me:|we owe you:|from me you need|from me you'll need|\
      what you need from me:|what you need from me is|what you need from us:|\
      what you need from us is|you get|you'll get|you will get|you'll have|you will have|\
      ye'll have|ye'll get|you receive|you'll receive|you will receive|from us you get|\
      from us you'll get|we owe you|i owe you|we'll get you|i'll get you|we give you|\
      we send you|we'll send you|we get you|i get you|ill get you|i'll send you|ill send you|\
      i give you|we'd need to give you|we need to give you|we have to give you|we'll give you|\
      i'll give you|we need to send you|we have to send you|we need to get you|\
      we have to get you|from our side you get|from our side you'll get|from our end you get|\
      from our end you'll get|what you'll get from us is|what you get from us is|\
      what you'll get from us:|what you get from us:
      """)

  /// The same as the rep tells them, with "they" for the buyer's people.
  static let told: [(words: String, by: Side)] =
    opening(
      .buyer,
      """
      they need from us:|they need from us|from us they need:|from us they need|\
      what they need from us:|what they need from us is|they want from us:|they want from us|\
      they get from us:|they get from us|from us they get|they need:|we owe them:|we owe them|\
      we give them|we send them|we'll send them|we'll give them
      """)
    + opening(
      .seller,
      """
      we need from them:|we need from them|from them we need:|from them we need|\
      what we need from them:|what we need from them is|we want from them:|we want from them|\
      we get from them:|we get from them|from them we get|they owe us:|they owe us|they give us|\
      they send us|they'll send us|they'll give us
      """)

  private static func opening(_ side: Side, _ words: String) -> [(words: String, by: Side)] {
    words.split(separator: "|").map { ("\($0) ", side) }
  }

  /// After "we need" and the like, what is their own, and nothing to be given.
  static let own: Set<String> = [
    "it", "this", "that", "to", "everything", "everyone", "us", "me", "seen", "heard", "noticed",
    "been", "had", "no",
  ]
  /// Whoever a line begins with that is about more than one thing.
  static let subjects: Set<String> = ["we", "i", "you", "it", "they", "he", "she"]

  // MARK: Who asks, and what for

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
  /// Those of them that hand it to somebody: "you *give* Lou five logins".
  static let handing: Set<String> = ["give", "send", "lend", "supply", "email", "mail", "forward"]
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
  /// What may stand between what is given and whoever gets it: "send *over to* us".
  static let beforeRecipients: Set<String> = ["out", "up", "over", "for", "to"]
  /// After which "us" is whom a thing comes from.
  static let outOf: Set<String> = ["from", "off"]
  /// Those of them who speak, those who are spoken to, and whose a clause is about them.
  static let ourselves: Set<String> = ["us", "me"]
  static let yourselves: Set<String> = ["you", "ye"]
  static let yours: Set<String> = ["you", "ye", "your"]
  /// What gives no thing, unless it is got: "I'll *let* you stand on the line".
  static let letting: Set<String> = ["let", "lets"]
  /// What stands before whoever asks: "*can* we have that".
  static let inverting: Set<String> = ["can", "could", "may"]
  /// The helpers that are written together with whoever does it.
  static let joinedHelpers: Set<String> = ["d", "ll", "ve", "re", "m", "s"]
  /// The same without an apostrophe.
  static let runTogether: [String: [String]] = [
    "ill": ["i", "ll"], "id": ["i", "d"], "youll": ["you", "ll"],
  ]
  /// What a name ends with that is no part of it.
  static let endings = ["'s", "’s", "'d", "’d", "'ll", "’ll"]
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

  // MARK: By when

  /// What makes a bound of a day.
  static let bounds: Set<String> = ["by", "before", "until", "till", "latest", "than"]
  /// What stands before a day and belongs to it.
  static let binders: Set<String> = [
    "by", "before", "until", "till", "on", "in", "for", "say", "later", "no", "than", "at",
  ]
  /// What a time begins with that says which things are meant: "orders *since* May".
  static let dating: Set<String> = ["from", "since", "of"]
  /// What stands before such a time.
  static let timing = dating.union(["last", "per"])
  /// After "for", how long somebody comes, and no day.
  static let lasting: Set<String> = ["a", "an", "day", "days", "week", "weeks"]
  /// What a thing goes on with behind its day: "a sandbox by mid January *with* our beers".
  static let goingOn: Set<String> = ["with", "for", "in"]
  /// What is left of a day at the end of a thing.
  static let tails: Set<String> = ["at the", "or so"]
  /// What comes, of a thing that was named before.
  static let arriving: Set<String> = [
    "comes", "coming", "arrives", "arriving", "due", "ready", "expected", "available",
  ]

  // MARK: What is no thing, and what belongs to one

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
  /// How a favour is asked for, and what is done with the thing.
  static let favours =
    ActWords.favoursOfYou + [
      "if you could ", "if you can ", "maybe you could ", "perhaps you could ", "you could ",
      "it would help if you could ", "it'd help if you could ",
    ]
  static let making: Set<String> = [
    "do", "write", "draft", "build", "draw", "design", "produce", "sketch", "compile",
  ]
  /// What makes a sentence of a clause.
  static let telling: Set<String> = [
    "is", "are", "was", "were", "will", "would", "has", "have", "had", "must", "should", "can",
    "could", "may", "might", "do", "does", "did", "takes", "comes", "goes", "runs", "keeps",
    "knows", "says", "thinks", "gets", "got", "don't", "won't", "can't", "isn't", "talks", "sits",
    "lives",
  ]
  /// What stands before a thing that somebody does something with: "she handles *the* numbers".
  static let determiners: Set<String> = [
    "the", "a", "an", "your", "our", "my", "his", "her", "their",
  ]
  /// After those, no thing: "twice *a week*".
  static let periods: Set<String> = ["week", "day", "month", "year", "quarter"]
  /// What whoever gets a thing does.
  static let getting: Set<String> = ["see", "have", "get", "gets", "receive", "know", "be"]
  /// What leads on to a thing only after some words: "keen *on*", "happy *with*".
  static let leadingAfter: [String: Set<String>] = [
    "on": ["insists", "keen"], "with": ["happy"], "of": [],
  ]
  /// What whoever waits for a thing does when it is there: "once she *has* your report".
  static let holding: Set<String> = [
    "have", "has", "got", "get", "gets", "receive", "receives", "received", "see", "sees", "seen",
  ]
  /// What the thing does then: "once your report *is in*".
  static let arrived: [String] = [
    "is in", "are in", "is here", "are here", "is there", "are there", "arrives", "arrive",
    "has arrived", "have arrived", "comes in", "come in", "has come", "have come", "lands", "land",
    "is with us", "are with us",
  ]
  /// How a buyer names the seller, and the buyer, as whom a thing comes from.
  static let fromThem: Set<String> = ["you", "ye", "yous", "y'all"]
  static let fromUs: Set<String> = ["us", "me"]
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
    "mostly", "valid", "dated", "older", "newer",
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

  // MARK: Where it comes from, and how much

  /// A thing without whom it comes from, behind it and before it.
  static let sources = [
    " from us", " from you", " from me", " from ye", " off you", " off ye", " off us", " off me",
    " for you", " for us",
  ]
  static let leadingSources = [
    "from us ", "from you ", "from me ", "from us: ", "from you: ", "from me: ",
  ]
  /// Whoever speaks gives it: "that's me".
  static let identifying = ["that's ", "that’s ", "that is "]
  /// Somebody has the things, and gives them.
  static let holdings = [
    " has it", " has them", " has that", " has those", " has both", " got it", " owns that",
    " owns it", " owns them", " keeps that", " keeps it", " keeps them", " does that", " does it",
  ]
  static let mine: Set<String> = ["me", "mine", "i", "on me"]
  /// What a thing is called by some: "the PAS *as we say*".
  static let apposing = [
    " as we say", " as we", " as we call it", " as they call it", " as it is called",
  ]
  /// How much of a time: "two hours *per* week".
  static let rates: Set<String> = ["per", "a", "each", "every"]
  static let perTime = [" a week", " per week", " the week", " a day", " per day", " a month"]
  /// How many of what was named before are for each: "ten for *each* office".
  static let distributing: Set<String> = ["each", "every", "per", "both"]
  /// What says more of a thing than its name.
  static let sayingMore: Set<String> = ["takes", "needs", "after", "once"]
  /// Those of the binding words after which a thing of its own may follow an "and" all the same.
  static let looselyBinding: Set<String> = ["for", "from", "of"]
  /// What makes a clause of what stands behind a thing.
  static let clauseOpenings: Set<String> = ["that", "which", "who"]
  /// Words whose full stop ends no sentence, with the space behind it.
  static let shortened =
    ["mr", "mrs", "ms", "dr", "st"].map { $0 + ". " }
    + ["Mr", "Mrs", "Ms", "Dr", "St"].map { $0 + ". " }
}
