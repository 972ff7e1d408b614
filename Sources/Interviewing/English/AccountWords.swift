/// English words by which it is seen that a line said more than stands in the steps made of it.
enum AccountWords {
  /// What a clause begins with that says what is waited for.
  static let waits = ["once", "as soon as", "wait for", "waits for", "waiting for", "wait until"]
  static let waitWords: Set<String> = ["once", "soon", "when", "after"]
  /// Behind "once", how often: "once a week".
  static let rates: Set<String> = ["a", "per", "every", "each", "or", "and", "more", "again"]
  /// What joins one human's act to another's.
  static let joints: Set<String> = [
    "and", "or", "then", "plus", "either", "but", "so", "both", "&",
  ]
  /// What joins a clause to the one before.
  static let leadingJoints: Set<String> = ["and", "so", "then", "but"]
  /// What leads to a human to whom something is done.
  static let leading: Set<String> = [
    "with", "from", "to", "for", "of", "by", "at", "on", "about", "without", "via", "through",
    "between", "like", "under", "behind", "whether", "if", "that", "what", "how", "when",
  ]
  /// Whoever does something then: "*she'll* send it".
  static let doers: Set<String> = [
    "she'll", "he'll", "they'll", "i'll", "we'll", "he", "she", "they",
  ]
  /// What joins a clause as "and" does: "you send it *so* we can start".
  static let asAnd = [" so ", " then "]
  /// Whoever a clause is about: "and *I* pass it on".
  static let subjects: Set<String> = [
    "i", "he", "she", "you", "we", "they", "i'll", "he'll", "she'll", "we'll", "they'll",
    "you'll", "i'd", "we'd",
  ]
  /// Whoever it may be: "before *anyone* climbs up".
  static let anybody: Set<String> = [
    "anyone", "anybody", "everyone", "everybody", "someone", "somebody", "nobody",
  ]
  /// For every one of several.
  static let shares: Set<String> = ["each", "apiece"]
  /// What comes several times over: "two *rounds* of 5 days".
  static let turns: Set<String> = [
    "rounds", "batches", "sprints", "waves", "visits", "sessions", "workshops", "cycles", "phases",
  ]
  /// What stands for something that a sentence is about.
  static let objects: Set<String> = ["it", "them", "him", "her", "that", "those"]
  /// What says in which order, and no act of its own: "Tom signs *first*".
  static let orders: Set<String> = ["first", "last", "second"]
  /// What says nothing that is done, wherever it stands.
  static let empty: Set<String> = [
    "that", "this", "then", "they", "them", "their", "there", "with", "will", "would", "from",
    "have",
    "been", "were", "when", "what", "which", "your", "ours", "yours", "about", "usually",
    "normally",
    "probably", "takes", "take", "needs", "need", "once", "after", "before", "until", "that's",
    "she'll", "he'll", "they'll", "we'll", "you'll", "it's", "she's", "he's", "they're", "we're",
    "does", "done", "just", "only", "also", "than", "like", "maybe", "think", "some", "same",
    "both",
    "into", "over", "most", "much", "more", "least", "days", "weeks", "week", "months", "month",
    "working", "calendar", "business", "hours", "hour", "each", "every", "because",
    "should", "could", "might", "really", "again", "well", "okay", "sure", "finishing", "ending",
    "finished", "completed", "ready", "till", "him", "her", "starting", "beginning", "earliest",
    "latest", "through", "must", "has", "end", "ends", "start", "starts", "finish", "finishes",
  ]
  /// What only tells how it was, or how it would be.
  static let past: Set<String> = [
    "took", "was", "were", "had", "last", "if", "otherwise", "would", "because", "says", "said",
    "usually", "reckon", "reckons", "normally", "likes", "wants", "never",
  ]
  /// What only tells how it was, what is not so, or what is still open.
  static let notToCome: Set<String> = [
    "took", "was", "were", "had", "otherwise", "would", "told", "killed", "stopped", "refused",
    "looks", "look", "talk", "talks",
  ]
  /// What is only told, and asks nobody to do anything.
  static let onlyTold: Set<String> = [
    "already", "busy", "slow", "quiet", "hate", "hates", "might", "no", "backup",
  ]
  /// Before the time that somebody has for something.
  static let giving: Set<String> = [
    "has", "have", "gets", "get", "given", "give", "gives", "need", "needs",
  ]
  /// Between a number and what it counts: "15 *working* days".
  static let kindsOfDay: Set<String> = ["working", "business", "calendar", "full", "whole", "more"]
  /// How long it takes until something is there, which nobody works on.
  static let deliveries = [
    "lead time", "leadtime", "lead-time", "delivery takes", "delivery is", "delivery time",
    "shipping takes", "shipping is", "shipping time", "ships in", "to arrive",
  ]
  /// Whether a word tells an act by which others are set to work: "orders" of "order".
  static func isCommissioning(_ word: String, _ act: String) -> Bool {
    commissioning.contains(act) && (word == act || word == act + "s" || word == act + "ed")
  }
  /// What is done at once and has others work for long: "*order* a translation".
  private static let commissioning: Set<String> = [
    "order", "book", "commission", "arrange", "request", "hire", "engage", "schedule", "reserve",
  ]
  /// What is asked for at once, and had long after: "*apply* for a permit".
  static let applying: Set<String> = ["apply", "request", "petition", "enquire", "inquire"]
  /// Those who work when something was ordered.
  static let suppliers = SomebodyWords.firms.subtracting(["company", "shop", "outfit"]).union([
    "consultant", "consultants", "tester", "testers", "external", "printer", "carrier", "auditor",
    "auditors", "lab",
  ])
  /// Before how long somebody takes.
  static let taking: Set<String> = ["needs", "need", "takes", "take", "wants"]
  /// Acts that are about whether or when something is so: "*confirm* when the data is in".
  static let asking: Set<String> = [
    "find", "confirm", "check", "ask", "tell", "say", "decide", "know", "clarify", "agree",
    "document", "define", "inform", "notify", "monitor", "explain", "show", "see", "learn",
    "alert", "describe", "report", "establish", "determine", "verify", "call", "ping", "let",
  ]
  /// What joins an act to a sentence that says when it may begin.
  static let clauseWaits: Set<String> = ["when", "once", "unless", "until", "after", "before"]
  /// What is said of something that has to happen first.
  static let happened: Set<String> = [
    "is", "are", "has", "have", "comes", "gets", "goes", "arrives", "was", "been",
  ]
  /// Before "before": "*any time* before the move".
  static let anyTime: Set<String> = [
    "anytime", "time", "point", "right", "just", "shortly", "well",
  ]
  /// Those who work for somebody: "Joost's *PA*".
  static let assistants: Set<String> = [
    "pa", "assistant", "boss", "deputy", "secretary", "team", "manager", "colleague", "office",
    "people", "lawyer", "predecessor", "successor",
  ]
  /// Between days of the week.
  static let betweenDays: Set<String> = [
    "and", "or", "to", "only", "on", "mornings", "afternoons", "morning", "afternoon", "the",
  ]
  /// What no title begins with that names an act.
  static let neverFirst: Set<String> = [
    "on", "with", "of", "at", "by", "from", "in", "can", "could", "may", "might", "would",
    "usually",
    "if", "has", "have", "had", "it", "is", "are", "who",
  ]
  /// What is counted off, one step each: "*week* 1 setup, *week* 2 test".
  static let stages: Set<String> = ["week", "day", "month", "phase", "wave", "stage"]
  /// Days of a week that no other word announces.
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri",
  ]
  /// Whether a word is a day of the week, or several of it: "Monday", "Mondays".
  static func isWeekday(_ word: String) -> Bool {
    weekdays.contains(word) || word.hasSuffix("s") && weekdays.contains(String(word.dropLast()))
  }
  /// What a clause begins with that is somebody else's act: "*his* boss signs it off".
  static let opening: Set<String> = ["his", "her", "he", "she", "they", "who", "i", "you"]
  /// That something is not so.
  static let denying: Set<String> = ["cannot", "not", "isnt", "cant", "wont"]
  /// Up to when not.
  static let untils: Set<String> = ["until", "till", "before", "unless"]
  /// What is done long before the day it is done for.
  static let booking: Set<String> = ["book", "reserve", "block", "schedule"]
  /// What says of a day that it is done by then, or right now.
  static let byWhen: Set<String> = [
    "by", "before", "until", "till", "latest", "today", "tonight", "tomorrow", "now", "within",
    "this",
  ]
  /// What holds for a time.
  static let terms: Set<String> = ["notice", "retention", "warranty", "valid", "validity"]
  /// What only a sentence says of a thing.
  static let finite: Set<String> = [
    "stays", "goes", "comes", "gets", "arrives", "happens", "remains", "is", "are", "has",
    "becomes", "was", "were", "takes",
  ]
  /// Before a sentence that an act is about: "repair *what* is broken".
  static let embedding: Set<String> = [
    "what", "that", "which", "who", "whom", "where", "how", "if", "whether", "when", "everything",
    "why", "until", "once", "before", "after", "because", "all", "as", "so", "anything",
  ]
  /// Before somebody who is not sure yet.
  static let hedges: Set<String> = [
    "probably", "maybe", "perhaps", "possibly", "likely", "presumably",
  ]
  /// Days that are counted from something that was told.
  static let relativeDays = [
    "next day", "the day after", "following day", "day later", "same day", "days later",
    "days after that", "week later", "weeks later",
  ]
  /// What days and lengths are told in besides words of the calendar and numbers.
  static let ofTimes: Set<String> = [
    "couple", "few", "several", "half", "q1", "q2", "q3", "q4", "middle", "mid", "early", "late",
    "later", "last", "business", "working", "calendar", "full", "max", "maximum", "minimum", "live",
    "golive", "launch", "hour", "hours", "minutes", "minute", "every", "other", "new", "year's",
    "eve", "day's", "week's", "weeks'", "days'", "latest", "earliest", "summer", "spring", "autumn",
    "fall", "winter", "end", "start", "beginning", "close", "play", "same", "straight", "soon",
    "tops", "most", "total", "altogether", "average", "row", "back", "time", "weekend", "weekends",
    "earlier", "sooner", "somewhere", "anywhere", "hundred", "all",
    "trot", "go", "slot", "available", "opening", "outside", "possible", "date",
  ]
  /// What says what somebody thinks of it.
  static let talking: Set<String> = [
    "reckon", "thinks", "think", "depends", "depend", "commit", "scares", "scare", "worries",
    "bothers", "counts", "count", "sure", "guess", "hope", "hopes", "afraid", "pole", "slow",
    "because", "since", "while", "whoever", "anyway", "somehow", "annoying", "tricky", "hard",
    "easy", "matters", "important",
  ]
  /// What says nothing of a step beside what its fields hold.
  static let small: Set<String> = [
    "the", "and", "for", "but", "not", "are", "has", "had", "its", "our", "who", "how", "why",
    "all", "any", "can", "did", "may", "got", "get", "gets", "him", "her", "his", "she", "you",
    "yes", "let", "lets", "say", "says", "out", "off", "own", "via", "per", "too", "yet", "now",
    "very", "here", "please", "hand", "runs", "run", "leads", "lead", "hosts", "owns", "handles",
    "drives", "person", "owner", "responsible", "charge", "side", "team", "part", "total",
    "altogether", "about", "around", "roughly", "approximately", "long", "time", "until", "till",
    "latest", "earliest", "following", "next", "last", "starting", "beginning", "ending", "through",
    "between", "during", "within", "under", "due", "deadline", "end", "start", "starts", "begin",
    "begins", "happen", "happens", "happening", "place", "going", "goes", "come", "comes", "put",
    "make", "makes", "made", "want", "wants", "like", "likes", "while", "where", "must", "shall",
    "still", "already", "even", "ever", "finally", "actually", "basically", "right", "good", "fine",
    "great", "course", "possibly", "perhaps", "hopefully", "job", "task", "step", "thing", "works",
    "work", "day", "month", "lasts", "lasting", "plan", "together", "jointly", "along", "first",
    "open", "soon", "never", "everything", "people", "guy", "such", "mine", "papers", "finished",
    "beforehand", "alongside", "waits", "wait", "waiting", "deal", "deals", "falls", "fall",
    "coordinates", "coordinate", "decides", "decide", "wks", "ill", "round", "fiscal", "boss",
    "deputy", "running", "tries", "try", "clear", "cleared", "straight", "away", "free", "well",
    "over", "across", "onto", "again", "bring", "brings", "figure", "tbd", "tbc", "rules",
    "anything", "help", "helps", "joins", "join", "involved", "assisted", "supported", "day's",
    "ready", "owe", "owes", "owed", "spend", "spends", "gonna", "gotta", "wanna", "somewhere",
    "anywhere",
  ]
  /// What no title ends with.
  static let neverLast: Set<String> = ["that", "which", "who", "than", "because", "both"]
  /// What lengths are told in.
  static let units: Set<String> = ["days", "weeks", "months", "hours"]
  static let unit: Set<String> = ["day", "week", "month"]
  /// Those of a part of a day.
  static let shortUnits: Set<String> = [
    "hour", "hours", "minutes", "minute", "night", "nights", "mornings", "afternoons", "evenings",
  ]
  /// Times of a year whose days are told nowhere.
  static let seasons: Set<String> = [
    "easter", "christmas", "xmas", "thanksgiving", "half-term", "halfterm", "whitsun", "ramadan",
    "diwali", "holidays", "vacation", "weekend", "break", "recess", "summer", "carnival",
    "shutdown",
  ]
  /// What leads to such a time.
  static let intoSeasons: Set<String> = ["over", "during", "around", "before", "after"]
  /// What nobody does who only lets time go by.
  static let idle: Set<String> = ["wait", "waits", "await", "awaits"]
  /// What somebody does to whom something is to be given.
  static let wanting: Set<String> = ["wants", "needs", "expects", "requires", "awaits"]
  /// What says that somebody does an act which other words name: "the lease, Ana *handles* it".
  static let lightActs: Set<String> = [
    "handles", "covers", "owns", "manages", "arranges", "organises", "organizes", "carries",
    "performs", "completes", "finishes", "sorts", "gives", "sends", "sees", "knows", "uses",
    "meets", "sits", "moves", "pushes", "agrees", "confirms", "approves", "chairs", "stays",
  ]
  /// What a clause begins with that only says what follows, or what would.
  static let following: Set<String> = [
    "so", "otherwise", "because", "but", "since", "if", "unless", "ideally", "preferably",
    "hopefully",
  ]
  /// What leads to a case in which something is so.
  static let conditions: Set<String> = ["if", "unless", "provided", "assuming"]
  /// What is done to a time that somebody gets.
  static let receiving: Set<String> = ["get", "have", "need", "take", "spend"]
  /// Whatever was told of, and what it is by then: "when *it's* up".
  static let beingSo: Set<String> = [
    "it's", "they're", "he's", "she's", "that's", "we're", "you're", "we've", "you've", "they've",
  ]
  /// Before a length that is counted from something: "*within* five days".
  static let counting: Set<String> = ["within", "in", "inside"]
  /// What may be arranged for a day.
  static let arranging: Set<String> = ["set", "arrange", "organise", "organize", "fix", "plan"]
  /// Before a time that is told of something else: "*that* afternoon".
  static let pointing: Set<String> = ["that", "same", "next", "following", "previous"]
  static let stretches: Set<String> = [
    "day", "week", "month", "morning", "afternoon", "evening", "night", "weekend", "days", "weeks",
  ]
  /// Behind a time that is counted from something: "the week *after*".
  static let around: Set<String> = ["after", "before", "later", "earlier", "beforehand", "ahead"]
  /// Before what ends something: "*until* the audit".
  static let upTo: Set<String> = ["until", "till"]
  /// At a time that was told before.
  static let atThatTime: Set<String> = ["then", "afterwards", "meanwhile", "beforehand"]
  static let everyOne: Set<String> = ["every", "each"]
  /// What is only a part of something.
  static let partly: Set<String> = ["half", "rest", "one", "two", "others"]
  /// All of what was told.
  static let all: Set<String> = ["both", "all"]
  /// What ends as an act does and is none: "with Tom *this* week".
  static let noActs: Set<String> = [
    "is", "was", "this", "always", "plus", "versus", "sometimes", "perhaps", "besides", "days",
    "weeks", "hours",
    "months", "afterwards", "others",
  ]
  /// How many of something are more than one.
  static let several: Set<String> = [
    "two", "three", "four", "five", "six", "2", "3", "4", "5", "6",
  ]
}
