internal import Scheduling

/// Words beside a time that leave it what it is, or make of it the name of something else.
enum EnglishNeighbours {
  /// Sayings with a word of the calendar in them that name no day: "we can start any day now".
  static let idioms = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      any day now|any time now|anytime now|any week now|any minute now|any moment now|any hour now|\
      any second now|to this day|this day in history|in this day and age|this day and age|for now|\
      by now|up to now|just now|now and then|now and again|every now and then|every now and again|\
      every so often|now or never|day to day|day by day|day in day out|day after day|these days|\
      those days|one of these days|the other day|the other week|the other night|back in the day|\
      from day one|on day one|day one|week to week|week by week|week in week out|week after week|\
      month in month out|month after month|year in year out|year after year|call it a day|\
      a day at a time|one day at a time|one step at a time|one at a time|in no time|\
      first come first served|last but not least|last minute|the last minute|at the last minute|\
      next to nothing|next to none|next of kin|next in line|second to none|\
      in the first place|first and foremost|early days|twenty four seven|nine to five|\
      at this time|at this point in time|as of this writing|sooner or later|end of story|end of life|\
      the end of the road|end of discussion|once upon a time|thank god it friday|black friday style
      """
    )
  ])

  /// What may stand before a feast's name beside the small words, and is no kind of it: "closed
  /// Good Friday", where "Chinese New Year" is another day.
  static let beforeFeast: WordSet = [
    "closed", "closes", "close", "closing", "shut", "shuts", "off", "out", "away", "open", "opens",
    "working", "work", "works", "take", "takes", "taking", "have", "having", "had", "observe",
    "observes", "celebrate", "celebrates", "including", "plus", "except", "excluding", "especially",
    "like", "say", "launch", "live", "back", "maybe", "probably", "and", "or", "not", "it", "them",
    "us", "there", "here", "this", "that", "both", "only", "even", "just", "also", "until", "till",
    "til", "than", "to", "of", "with", "for", "at", "over", "past", "around", "about", "come",
    "comes", "next", "last", "coming", "the", "our", "your", "their", "a", "for", "pre", "post",
    "every", "each", "meet", "meets", "done", "ready", "skip", "skipping", "skips", "approx",
    "approximately", "roughly", "circa", "wrt", "re", "lose", "loses", "days", "day", "week",
    "weeks",
  ]

  /// What may stand behind a feast, a quarter or "weekly" beside the small words, and leaves it a
  /// time: "Q1 launch", "Christmas closure".
  static let behindTime: WordSet = [
    "latest", "earliest", "please", "ideally", "preferably", "probably", "hopefully", "maybe",
    "tops", "max", "only", "thanks", "launch", "live", "go", "golive", "start", "kickoff",
    "rollout",
    "deadline", "at", "until", "till", "through", "thru", "via", "per", "except", "unless",
    "without",
    "over", "while", "where", "who", "which", "that", "because", "rather", "instead", "already",
    "still", "also", "anyway", "though", "yes", "no", "not", "both", "inclusive", "included",
    "exclusive", "onward", "onwards", "each", "every", "last", "next", "this", "everyone",
    "everybody",
    "nobody", "nothing", "all", "there", "here", "these", "those", "our", "your", "their", "my",
    "his",
    "her", "its", "the", "a", "an", "one", "depending", "subject", "around", "about", "ago",
    "whichever",
    "provided", "assuming", "given", "plus", "minus", "eve", "day",
  ]

  /// Things that a stretch of the calendar is said of: "the *Q3 report*" is none.
  static let things: WordSet = [
    "report", "reports", "reporting", "result", "results", "number", "numbers", "figures",
    "planning",
    "plan", "plans", "review", "reviews", "roadmap", "roadmaps", "budget", "budgets", "deck",
    "decks",
    "forecast", "forecasts", "targets", "goals", "okrs", "okr", "meeting", "meetings", "standup",
    "newsletter", "invoice", "invoices", "statement", "statements", "billing", "backup", "backups",
    "sync", "call", "calls", "session", "summary", "update", "updates", "spreadsheet", "dashboard",
    "template", "templates", "form", "forms", "pipeline", "sales", "revenue", "earnings", "bonus",
    "accounts", "accruals", "audit", "audits", "party", "parties", "sale", "dinner", "lunch",
    "drinks",
    "card", "cards", "campaign", "campaigns", "promotion", "promotions", "promo", "catalogue",
    "catalog", "orders", "stock", "traffic", "rush", "peak", "trading", "tree", "gift", "gifts",
    "collection", "offsite", "kpis", "headcount", "hiring", "wishlist", "backlog", "objectives",
    "memo",
    "letter", "hamper", "hampers", "rota", "roster", "volume", "volumes", "event", "events",
    "minutes",
    "bulletin", "digest", "draft", "scorecard", "release", "releases", "island", "islands",
  ]

  /// Things that go with an event of the plan and are another thing: "the go-live *checklist*".
  static let besideEvents: WordSet = [
    "deck", "decks", "slide", "slides", "dinner", "lunch", "breakfast", "drinks", "party",
    "checklist", "checklists", "freeze", "freezes", "prep", "preparation", "preparations", "pack",
    "packs", "agenda", "minutes", "notes", "report", "reports", "summary", "invite", "invites",
    "invitation", "invitations", "sign", "signoff", "signature", "approval", "audit", "rehearsal",
    "criteria", "material", "materials", "document", "documents", "doc", "docs", "template",
    "templates", "action", "actions", "retro", "retrospective", "debrief", "announcement",
    "communication", "comms", "email", "plan", "runbook", "playbook", "budget", "bonus", "form",
    "forms", "findings", "results", "score", "fee", "fees", "support", "training", "handbook",
    "team", "committee", "questionnaire", "questions",
  ]

  /// Names of weekdays in the languages of the neighbours, which are checked against the date.
  static let foreignWeekdays: WordTable<Weekday> = [
    "montag": .monday, "dienstag": .tuesday, "mittwoch": .wednesday, "donnerstag": .thursday,
    "freitag": .friday, "samstag": .saturday, "sonnabend": .saturday, "sonntag": .sunday,
    "lundi": .monday, "mardi": .tuesday, "mercredi": .wednesday, "jeudi": .thursday,
    "vendredi": .friday, "samedi": .saturday, "dimanche": .sunday,
    "lunes": .monday, "martes": .tuesday, "miercoles": .wednesday, "miércoles": .wednesday,
    "jueves": .thursday, "viernes": .friday, "sabado": .saturday, "sábado": .saturday,
    "domingo": .sunday, "lunedi": .monday, "lunedì": .monday, "martedi": .tuesday,
    "martedì": .tuesday, "mercoledi": .wednesday, "mercoledì": .wednesday, "giovedi": .thursday,
    "giovedì": .thursday, "venerdi": .friday, "venerdì": .friday, "sabato": .saturday,
    "domenica": .sunday, "maandag": .monday, "dinsdag": .tuesday, "woensdag": .wednesday,
    "donderdag": .thursday, "vrijdag": .friday, "zaterdag": .saturday, "zondag": .sunday,
    "mandag": .monday, "måndag": .monday, "tirsdag": .tuesday, "tisdag": .tuesday,
    "onsdag": .wednesday, "torsdag": .thursday, "fredag": .friday, "lørdag": .saturday,
    "lördag": .saturday, "søndag": .sunday, "söndag": .sunday, "poniedziałek": .monday,
    "wtorek": .tuesday, "środa": .wednesday, "czwartek": .thursday, "piątek": .friday,
  ]

  /// What says in brackets behind a day only that it holds.
  static let sureAsides: WordSet = ["confirmed", "agreed", "fixed", "firm", "final", "booked"]

  /// Right behind a day, what moves it, leaves it out or takes it back.
  static let unreadBehind: WordSet = [
    "eve", "minus", "plus", "half", "excl", "bar", "thereafter", "forward", "back", "cancelled",
    "canceled", "postponed", "excluded", "scrapped", "twice", "x", "fortnight",
  ]

  /// Before "up to" a day: the time that leads to it.
  static let runUps: WordSet = ["run", "lead", "leading", "build", "building", "ramp", "ramping"]
  static let upWord: WordSet = ["up"]

  /// Before a rule or a stretch of which only some is meant.
  static let someOf = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      one of|one of the|one of those|any of|any of the|some of|some of the|two of|two of the|\
      three of the|either of|either of the|both of the|none of the|most of the|a few of the
      """
    )
  ])

  /// Words of place right before a day that nobody here understands: "halfway to July 9".
  static let unreadPlaces: WordSet = [
    "nearing", "under", "against", "behind", "below", "above", "beneath", "versus", "across",
    "halfway", "midway", "overdue", "amid", "onto", "into", "upon", "straddling", "straddles",
    "bracketing", "flanking", "skirting",
  ]

  /// Before days of every week: which of them.
  static let kindsOfDays: WordSet = [
    "even", "odd", "uneven", "certain", "occasional", "selected", "specific", "particular", "other",
    "free", "quiet", "busy", "non", "rainy", "sunny", "school", "market", "pay",
  ]

  /// What is counted before or after a day, and how long that is nobody here knows.
  static let strangeUnits: WordSet = [
    "paydays", "shifts", "moons", "sittings", "pay-runs", "payrolls", "cycles", "rounds",
    "sessions", "terms", "semesters", "seasons", "tides", "nights",
  ]

  /// Behind a rule, what takes some of its days out.
  static let restricting: WordSet = [
    "during", "throughout", "outside", "while", "when", "whenever", "only", "unless", "but", "if",
    "except", "without", "apart", "besides", "provided", "as",
  ]

  /// "*Almost* every Friday": not all of them.
  static let nearly: WordSet = ["almost", "nearly", "practically", "virtually"]

  /// Forms whose name is a letter and a number, as that of a week is.
  static let taxForms: ClosedRange<Int> = 8...9
}
