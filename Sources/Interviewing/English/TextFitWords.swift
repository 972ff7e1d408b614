/// English words that tell whether a sentence can be a reason, a number or what a plan is for.
enum TextFitWords {
  /// What somebody will not say, give or hear of.
  static let refusing = [
    "refused", "refuses", "brushed off", "brushed it off", "brushed aside", "declined",
    "wouldn't say", "wouldn't talk", "wouldn't discuss", "wouldn't go into", "won't say",
    "won't talk", "won't discuss", "won't go into", "won't promise", "wouldn't promise",
    "couldn't promise", "can't promise", "didn't want to", "doesn't want to", "not comfortable",
    "rather not", "no comment", "dodged", "changed the subject", "no chance", "not ready to",
    "off limits", "wouldn't commit", "won't commit", "can't commit", "couldn't commit",
    "i said the", "make that", "would have preferred", "would've preferred", "would rather",
    "'d rather", "kept quiet",
    "went quiet", "waved it off", "waved away", "not today", "not for today", "wouldn't be drawn",
  ]

  /// Which act comes before which, and what runs beside what.
  static let orders = [
    "in parallel", "parallel with", "parallel w", "parallel to", "side by side", "alongside",
    "at the same time", "same time as", "comes before", "comes after", "goes before", "goes after",
    "goes first", "comes first", "can start", "can begin", "may start", "may begin",
    "finished first", "done first", "straight away", "right away",
  ]

  /// How a line begins that says what one side has to give the other.
  static let owing = [
    "by then ", "we owe ", "you owe ", "i owe ", "we have to get ", "we have to send ",
    "we have to give ",
    "we need to get ", "we need to send ", "we need to give ", "you have to ", "you'd have to ",
    "you need to ", "you'll need to ", "you should ", "your people ", "they expect ",
    "they need ", "they want ", "they'd like ", "they would like ", "she needs ", "he needs ",
    "she wants ", "he wants ", "she expects ", "he expects ", "she'd like ", "he'd like ",
    "she'd want ", "he'd want ", "they'd want ",
  ]

  /// Money that is gone when it is not used: no reason, but when the money ends.
  static let unspent = [
    "isn't spent", "is not spent", "not spent", "haven't spent", "don't spend", "doesn't spend",
    "hasn't been spent", "unspent", "isn't used", "not used up",
  ]

  /// Days on which a body meets, told as people write them down.
  static let repeated = ["of month", "of the month", "each month", "every month", "of every month"]

  /// How people give an opinion, and no fact.
  static let opinions = [
    "i don't think", "i do not think", "i doubt", "i'm not sure", "i am not sure", "not sure",
    "i'm afraid", "i'm worried", "i wonder", "i reckon", "don't think", "no idea",
    "i have no idea", "i've no idea", "i don't know", "we don't know", "dunno", "dont think",
    "doesn't know", "didn't know", "don't know", "hard to say",
  ]

  // MARK: A reason

  /// What somebody was told will be there by a day, so that the day is tied to it.
  static let promised: Set<String> = ["promised", "announced", "told", "committed"]

  /// What leads to a reason, or makes one of a clause.
  static let causes: Set<String> = [
    "because", "cause", "cos", "coz", "since", "otherwise", "before", "until", "till", "after",
    "when", "then", "by", "due", "depends", "depend", "ahead", "avoid", "beat", "catch", "so",
    "else", "once", "longer", "anymore", "during",
  ]
  /// Times that things are tied to.
  static let times: Set<String> = [
    "season", "seasons", "quarter", "year", "years", "spring", "summer", "winter", "autumn", "fall",
    "easter", "christmas", "xmas", "holidays", "holiday", "vacation", "term", "semester", "week",
    "weekend", "month", "months", "day", "date", "deadline", "anniversary", "ramadan", "diwali",
    "thanksgiving", "harvest", "peak", "rush", "intake", "cycle", "window", "period", "eoy", "fy",
    "q1", "q2", "q3", "q4", "target", "milestone", "carnival", "new-year", "cut-off", "expiry",
  ]
  /// What happens on a day and moves everybody.
  static let events: Set<String> = [
    "audit", "audits", "auditor", "auditors", "inspection", "inspectors", "inspector", "regulator",
    "regulation", "regulations", "regulators", "law", "act", "directive", "compliance",
    "legislation", "contract", "contracts", "licence", "licences", "license", "licenses", "lease",
    "leases", "renewal", "subscription", "agreement", "warranty", "support", "notice", "tender",
    "conference", "fair", "expo", "show", "launch", "opening", "campaign", "budget", "funding",
    "grant", "board", "agm", "merger", "acquisition", "move", "relocation", "migration",
    "reorganisation", "reorganization", "reorg", "restructuring", "investors", "investor", "ipo",
    "certification", "recertification", "accreditation", "election", "elections", "olympics",
    "tournament", "festival", "shutdown", "outage", "penalty", "penalties", "fine", "fines",
    "fee", "fees", "bonus", "payroll", "stocktake", "inventory", "catalogue", "enrolment",
    "enrollment", "registration", "exams", "graduation", "harvest", "turnaround", "tariff",
    "tariffs", "ban", "mandate", "requirement", "promise", "commitment", "customer", "customers",
    "kickoff", "kick-off", "warehouse", "building", "site", "insurer", "insurance", "warranty",
    "vendor", "supplier", "system", "server", "servers", "strike", "storms", "flu", "surge",
  ]
  /// What becomes of something, or was said for all to hear.
  static let happening: Set<String> = [
    "ends", "end", "ending", "expires", "expire", "expiring", "starts", "start", "starting",
    "begins", "begin", "opens", "open", "opening", "closes", "close", "closing", "restarts",
    "restart", "resumes", "lapses", "lapse", "renews", "renew", "changes", "moves", "move",
    "moving",
    "retires", "retire", "retiring", "leaves", "leave", "leaving", "stops", "stop", "switches",
    "switched", "runs", "run", "comes", "come", "coming", "goes", "go", "takes", "take", "kicks",
    "promised", "promise", "announced", "committed", "agreed", "published", "told", "said",
    "decided", "falls", "arrives", "arrive", "doubles", "double", "triples", "visits", "visit",
    "audits", "inspects", "fines", "pay", "pays", "lose", "loses", "costs", "cost", "peaks",
    "discontinued", "sunset", "terminated", "cancelled", "canceled", "replaced", "retired", "due",
    "happens", "launches", "launch",
    "hire", "hires", "hiring", "back", "returns", "return",
  ]
  /// A verb that makes a sentence of words, where they are no more than a noun otherwise.
  static let finite: Set<String> = [
    "is", "are", "was", "were", "be", "am", "s", "re", "m", "will", "ll", "would", "d", "has",
    "have", "had", "must", "should", "can", "could", "may", "might", "do", "does", "did", "use",
    "uses", "get", "gets", "got", "make", "makes", "sit", "sits", "work", "works", "like", "likes",
    "know", "knows", "think", "thinks", "say", "says", "send", "sends", "ask", "asks",
  ]

  // MARK: A number

  /// How much or how many, in a word.
  static let amounts: Set<String> = [
    "zero", "no", "none", "nobody", "nothing", "fewer", "less", "more", "half", "halve", "halved",
    "twice", "double", "every", "all", "everyone", "everybody", "each", "never", "single", "most",
    "under", "below", "above", "over", "percent", "percentage", "per", "third", "quarter",
    "hundred",
    "thousand", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "twenty", "fifty", "dozen", "million", "drop", "drops", "reduce", "reduced", "increase", "cut",
    "cuts", "lower", "higher", "faster", "quicker", "sooner", "shorter", "down", "up", "without",
    "zeros", "nil", "majority", "same-day",
  ]
  /// What people do to papers, and no number counts.
  static let signing: Set<String> = ["sign", "signs", "countersign", "countersigns"]
  /// How people are counted.
  static let ofPeople = ["of them", "of us", "of you"]
  /// What people count.
  static let metrics: Set<String> = [
    "number", "count", "share", "rate", "rates", "ratio", "time", "times", "hours", "minutes",
    "days", "cost", "costs", "revenue", "savings", "margin", "turnover", "churn", "nps", "csat",
    "adoption", "usage", "backlog", "tickets", "errors", "error", "defects", "scrap", "waste",
    "overtime", "downtime", "uptime", "throughput", "output", "yield", "accuracy", "turnaround",
    "lead", "cycle", "wait", "waits", "queue", "queues", "complaints", "returns", "claims",
    "utilisation", "utilization", "occupancy", "attrition", "retention", "satisfaction", "score",
    "scores", "volume", "volumes", "sales", "headcount", "fte", "ftes", "dso", "oee", "ots",
    "otif", "fill", "stockouts", "incidents", "accidents", "absences", "sick", "mistakes",
    "rework", "reworks", "delays", "productivity", "conversion", "conversions", "spend", "average",
    "median", "profit", "kpi", "deliveries", "calls", "cases", "response", "resolution",
  ]

  // MARK: What the plan is for

  /// What a clause begins with that says how it was until then, and a word of the same.
  static let untilNow: Set<String> = ["today", "now", "currently", "nowadays"]
  static let insteadOf: Set<String> = ["instead"]

  /// Whoever is spoken of and was named before: no title begins with one of them.
  static let pronouns: Set<String> = [
    "he", "she", "they", "it", "that", "this", "those", "these", "which", "his", "their", "its",
    "there", "both", "neither", "none", "nobody", "nothing", "him", "them",
  ]
  /// What somebody is or has in mind, rather than does.
  static let states: Set<String> = [
    "is", "s", "are", "re", "wants", "want", "likes", "like", "needs", "need", "hates", "hate",
    "prefers", "prefer", "thinks", "think", "knows", "know", "expects", "expect", "cares", "care",
    "worries", "worry", "has", "insists", "insist", "asks", "ask", "says", "say", "sits", "sit",
  ]
  /// What says how things are today.
  static let present: Set<String> = ["already", "currently", "today", "still", "same"]
  /// What makes a condition of words.
  static let provisos = ["as long as", "provided", "on condition", "unless", "fine with"]
  /// A verb of what is over.
  static let past: Set<String> = [
    "was", "were", "had", "did", "took", "went", "came", "said", "told", "asked", "wanted",
    "stopped", "blocked", "bought", "failed", "got", "happened", "preferred", "tried", "promised",
    "announced", "refused", "called", "sent", "met", "spoke", "joined", "left", "agreed",
    "kicked", "started", "began", "launched", "signed", "opened",
  ]
}
