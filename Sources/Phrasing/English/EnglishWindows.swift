/// Words of absences, gates, freezes and cadences.
enum EnglishWindows {
  /// Being away; what follows says when.
  static let away = PhraseTable<Bool>(grouped: [
    (true, onLeave), (true, elsewhere), (true, notThere),
    (
      true,
      """
      out|away|off|out of office|out of the office|out of the picture|out of action|out of the loop|\
      out of circulation|out of the country|out of town|ooo|out sick|off sick|\
      unavailable|travelling|traveling|\
      is ill|is sick|on jury duty|has jury duty|on honeymoon|offsite|\
      on secondment|on a business trip|on a trip|on business|unreachable|gone|has surgery|having surgery|has an operation|\
      on paternity|on maternity|in hospital|on a course|getting married|\
      on jury service|doing jury duty|doing jury service|on vacay|on hols|in holidays|in holiday|in vacation|in vacations|\
      has a long weekend|on a long weekend|has a few days off|has the day off|has a day off|\
      on vacations|in parental leave|in maternity leave|in paternity leave|in sick leave|\
      will have baby|will have a baby|will have her baby|is having a baby
      """
    ),
  ])

  /// "On leave", "takes two weeks' holiday": having leave, whatever it is called.
  private static let onLeave: String = {
    let kinds = [
      "parental", "maternity", "paternity", "medical", "sick", "annual", "family", "bereavement",
      "pat", "mat", "unpaid", "study", "compassionate", "long service",
    ]
    let leaves =
      ["leave", "vacation", "vacations", "holiday", "holidays", "pto", "sabbatical", "time off"]
      + kinds.map { "\($0) leave" }
    let having = [
      "on", "on a", "booked", "has booked", "starts", "starts her", "starts his", "begins", "has",
      "has a", "takes", "takes a", "taking", "having", "takes her",
      "takes his", "on her", "on his",
    ]
    return leaves.flatMap { leave in having.map { "\($0) \(leave)" } }.joined(separator: "|")
  }()

  /// "Isn't in", "won't be here": not at work.
  private static let notThere = [
    "isn't", "aren't", "won't be", "will not be", "is not", "are not", "not",
  ].flatMap { verb in
    ["working", "in", "here", "available", "around", "in the office", "at work", "reachable"].map {
      "\(verb) \($0)"
    }
  }.joined(separator: "|")

  /// "At a trade fair": where people are who are not at work.
  private static let elsewhere = [
    "conference", "trade fair", "trade show", "fair", "convention", "summit", "congress", "seminar",
    "funeral", "wedding", "retreat", "offsite", "symposium",
  ].flatMap { event in ["at a", "at an", "at the", "at her", "at his"].map { "\($0) \(event)" } }
    .joined(separator: "|")

  /// Between days or stretches of a list.
  static let listing = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      and|and again|again|and then|then|plus|also|and also|as well as|and from|and on|and once more|\
      and then on|then on|and then again|then again|and after that only on|after that only on|\
      and then only on|then only on|\
      and then not until|then not until|and then not again until|then not again until|\
      and not again until|not again until|and then not before|followed by|and next on|and the next on
      """
    )
  ])

  /// Behind a length, that it lies before a day and after it.
  static let bothSides = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      either side|each side|both sides|before and after|on either side|\
      the week before and the week after|the week before and after|the day before and the day after|\
      the days before and after|a week before and a week after
      """
    )
  ])

  /// Headings of who is away when.
  static let awayLabels: WordSet = [
    "pto", "vacation", "vacations", "leave", "out", "ooo", "away", "absences", "absence", "off",
    "hols", "holiday",
  ]

  /// After "out" or "gone": what follows makes something else of it, "out of the old data centre",
  /// "gone live".
  static let leftBehind: WordSet = ["of", "live", "forward"]

  /// Before somebody who is missing: "*no* Priya from Monday", "we *lose* her on Friday".
  static let lacking: WordSet = ["no", "without", "minus", "lose", "losing", "loses"]

  /// Behind a length that does not say how long somebody is away.
  static let besidesLength: WordSet = [
    "ago", "notice", "before", "prior", "ahead", "earlier", "old", "after",
  ]

  /// How those begin that are said of nobody but people: "tickets out Friday" are sent.
  static let ofPeople: WordSet = ["away", "ooo", "on", "travelling", "traveling"]

  /// What makes "out" an absence and not "roll out" or "signed off".
  static let beforeAway: WordSet = [
    "is", "are", "be", "been", "was", "being", "'s", "will", "goes", "am", "i'm", "they're",
    "she's", "he's", "who's",
    "we're", "you're", "i'll", "he'll", "she'll", "also", "still", "currently", "usually",
    "himself", "herself", "completely", "fully", "both", "all", "booked",
  ]

  /// What leaves with "out" and is no person.
  static let sending: WordSet = ["goes", "go", "went", "gone", "going", "sent", "send"]

  /// Beside the one day on which somebody is away: it is not all of it.
  static let partsOfDay: WordSet = [
    "morning", "afternoon", "evening", "mornings", "afternoons", "evenings", "lunchtime",
  ]

  /// The one who speaks, and nobody else.
  static let myself: WordSet = ["i", "i'm", "i'll", "i'd", "i've", "im", "ill", "myself"]

  /// Who is away when no name is said.
  static let ourselves: WordSet = [
    "we", "we're", "we'll", "i", "i'm", "i'll", "they", "they're", "they'll", "he", "he's", "she",
    "she's", "he'll", "she'll", "everyone", "everybody", "all", "us", "both", "who's", "you're",
  ]

  /// Before an absence: it may not come to it, or only for some.
  static let uncertain: WordSet = [
    "may", "might", "could", "maybe", "perhaps", "possibly", "probably", "if", "half", "most",
    "some", "many", "part", "unless", "whether",
  ]

  /// Those of them with which nobody is away yet.
  static let unsure: WordSet = [
    "may", "might", "could", "maybe", "perhaps", "possibly", "if", "unless", "whether", "assuming",
    "suppose", "supposing",
  ]

  /// What is said of whoever works on while they are away: "travelling but *reachable*".
  static let stillThere: WordSet = [
    "reachable", "online", "contactable", "remote", "remotely", "laptop", "whatsapp",
  ]
  /// The same only behind "but": "*but working*", "*though still* answering".
  static let stillActive: WordSet = [
    "available", "working", "email", "emails", "mails", "phone", "answering", "checking", "reading",
    "joining", "responding", "around", "dialling", "dialing",
  ]
  /// Before it.
  static let buts: WordSet = ["but", "still", "though", "although"]
  /// Behind "away-" in what a team does together.
  static let dayWords: WordSet = ["day", "days", "team"]
  /// Behind an absence, what happens in it.
  static let whenWords: WordSet = ["when", "while", "as", "once", "if"]
  /// What is done with a thing that comes back: "Dana *has* the NDA, back tomorrow".
  static let holding: WordSet = [
    "has", "have", "had", "got", "gets", "took", "takes", "holds", "keeps", "is", "sends", "sent",
    "reads", "reviews", "checks", "signs", "updates", "fixes", "amends", "corrects",
  ]

  /// Behind "may" where that is no month.
  static let afterMay: WordSet = ["be", "have", "not", "well", "get", "still", "also", "close"]

  /// Between the first day away and how long: "Feb 8, *out* 3 weeks".
  static let lasting: WordSet = [
    "out", "off", "away", "for", "gone", "then", "and", "will", "be", "is", "she's", "he's",
    "recovery",
  ]

  static let leaveWord: WordSet = ["leave"]
  static let onOrIn: WordSet = ["on", "in"]

  /// Being there again: "returns to the office", "comes back from leave", from wherever it is to.
  static let back = PhraseChain(
    [
      """
      returns|returning|will return|comes back|coming back|gets back|is back|will be back|back|\
      goes back|due back
      """,
      """
      to work|to the office|in the office|in office|online|at work|at her desk|at his desk|\
      at their desk|at my desk|at the desk|with us|to the desk|to her desk|to his desk|to us|to duty|to the team|\
      at the office|from leave|from vacation|from holiday|from holidays|from sabbatical|\
      from her sabbatical|from his sabbatical|from a sabbatical|from pto|from parental leave|\
      from maternity leave|from paternity leave|from sick leave|from medical leave|\
      from annual leave|from her leave|from his leave|from her holiday|from his holiday|\
      from her vacation|from his vacation|from secondment|from her secondment|\
      from his secondment|from hospital|from surgery|from honeymoon|from the honeymoon|\
      from her trip|from his trip|from travel|from travelling|from traveling|from abroad|\
      to work from leave|to work after leave|to work part time
      """,
    ],
    [
      """
      rejoins us|rejoins|rejoins the team|rejoins the company|rejoins work|resumes work|\
      resumes her work|resumes his work|restarts work|starts work again|starts again|restarts|\
      will rejoin|will rejoin us|will resume work|is due back|is due back at work|due back|\
      is due in|is expected back|expected back|back|returns|returning|back in the office|back in|\
      back on|back from leave|comes back|is back|back at work|back at my desk|back at her desk|\
      back at his desk|back at the desk|with us again|here again|in again|back with us
      """
    ])

  /// What is done to a thing that comes back: "*gives* it back", "*gets* the redlines back".
  static let handing: WordSet = [
    "give", "hand", "send", "pass", "bring", "turn", "push", "report", "write", "feed", "ship",
    "mail", "email", "return", "pay", "get", "receive",
  ]

  /// Before the days somebody has off: "*takes* the week of May 3 off".
  static let taking: WordSet = ["take", "takes", "taking", "have", "has", "took", "booked"]

  /// Before the day that somebody still works.
  static let lastDays = PhraseTable<Bool>(grouped: [
    (true, "last day|last working day|last day in the office|last day at work|last day in")
  ])

  static let leaving: WordSet = ["leaves", "leave", "leaving", "flies", "goes"]

  /// Before an absence, that a day is its first: "*goes* on maternity leave on May 3".
  static let setting: WordSet = ["goes", "going", "starts", "begins", "starting", "go"]

  /// What a deciding body does on its days.
  static let decides = PhraseTable<Deciding>(grouped: [
    (.is, "is"),
    (
      .meets,
      """
      meets|meet|sits|sit|convenes|gathers|only meets|is held|takes place|happens|happen|come together|\
      comes together|get together|gets together
      """
    ),
    (
      .holds,
      """
      does a call|do a call|has a call|have a call|holds a call|hold a call|has a meeting|\
      have a meeting|holds a meeting|hold a meeting|do a meeting|does a meeting|has a session|\
      have a session|hold a session|holds a session|go out|goes out|are on
      """
    ),
    (
      .acts,
      """
      approves|approve|approves spend|decides|decide|only approves|only signs|signs|\
      releases payments|pays|pays out|runs payments|run payments|raises pos|raise pos|\
      raises purchase orders|raise purchase orders|raise orders|issues pos|issue pos|\
      issues purchase orders|issue purchase orders|pay invoices|process invoices|\
      process orders|place orders|places orders|pay suppliers|\
      cuts cheques|cut cheques|cuts checks|cut checks|reviews requests|reviews|votes|vote|\
      looks at requests|issues orders|raises orders|processes|only pays|only releases|\
      only decides|only reviews|runs|releases funds|releases the funds|releases money|\
      releases budget|does approvals|does spend approvals|does budget approvals|\
      does payment runs|does sign offs|does signoffs|gives approvals|handles approvals|\
      signs off on spend|signs off spend|approves things|clears purchases|clears orders|\
      clears invoices|clears payments|clears spend|clears requests|clears budgets
      """
    ),
  ])

  /// Those of them that an event does as well as a body.
  static let takingPlace: WordSet = ["happens", "happen", "takes", "runs", "run"]

  /// Whether a body only comes together, or does something that is a step.
  enum Deciding: Sendable {
    case meets, acts
    /// "*They do a call* every second Monday": of a body, or of those spoken of.
    case holds
    /// "Steerco *is* every second Thursday": only of a body, and only with a rule.
    case `is`
  }

  /// Before the day on which a body meets next.
  static let nextTime = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      next one|next ones|next one is|the one after that|the one after that is|the one after|\
      the one after is|the following one|the following one is|next time|next time is|\
      next meeting|next meeting is|next is|next up|the next|next on|next sitting|\
      next sitting is|next session|next session is
      """
    )
  ])

  /// How rarely, without a day: "*once* in a quarter".
  static let seldom: WordSet = ["once", "twice"]

  /// What is done with money or a change in a body, "*is decided in* the investment round"; false
  /// where only the body's name says that it is one, "*goes to* the board".
  static let decided = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      is decided in|is decided by|is decided at|are decided in|are decided by|are decided at|\
      gets decided in|gets decided by|get decided in|is approved in|is approved by|\
      is approved at|are approved in|are approved by|gets approved in|gets approved by
      """
    ),
    (
      false,
      """
      goes to|go to|has to go to|have to go to|must go to|needs to go to|goes through|go through|\
      has to go through|goes before|goes up to
      """
    ),
  ])

  /// What a body does that something is put before: "the committee *has to* bless it".
  static let having: WordSet = ["has", "have", "must", "needs", "need"]

  /// What stands for the body named before it: "the committee, *which* meets on Mondays".
  static let relatives: WordSet = ["which", "who", "that"]
  /// The same of a human.
  static let personal: WordSet = ["who"]

  /// Between whoever decides and what they do: "they *only* meet".
  static let limits: WordSet = [
    "only", "usually", "always", "just", "generally", "normally", "next",
  ]

  /// Beside a department, and still nobody in particular.
  static let ofDepartment: WordSet = [
    "the", "our", "their", "team", "department", "people", "folks", "group", "and",
  ]

  /// Words that name a standing body or meeting.
  static let bodies = WordSet(
    EnglishPeople.bodyNames + [
      "meeting", "review", "finance", "procurement", "run", "runs", "standup", "leadership",
      "session",
      "call", "sync", "steering",
    ])

  /// Those of them that an article goes before: "decision of *the* board".
  static let commonBodies: WordSet = [
    "board", "committee", "council", "panel", "forum", "group", "trustees", "meeting",
  ]

  /// Between a body that only sits and its days: "board *dates*: 22 Jan, 17 Mar".
  static let sessions: WordSet = [
    "dates", "date", "days", "meetings", "meeting", "sessions", "are", "is", "on", "next", "the",
  ]

  /// "Wednesday *noon*", and what stands between that and the week: "*in* the week before".
  static let noons: WordSet = ["noon", "midday", "lunchtime", "morning", "evening", "close"]
  static let beforeWeekBefore: WordSet = ["in", "of"]
  static let weekBefore = PhraseTable<Bool>(grouped: [
    (true, "the week before|the previous week|the week prior|week before|the week ahead")
  ])

  static let papers: WordSet = [
    "papers", "paper", "packet", "packets", "pack", "documents", "materials", "agenda",
    "submissions", "submission", "cut-off", "cutoff", "deadline", "deck", "slides", "requests",
    "memo", "prereads", "request", "pre-reads", "preread", "stack", "tickets", "ticket",
    "paperwork",
  ]

  /// One working day before, said without a number.
  static let eves = PhraseTable<Bool>(grouped: [
    (true, "the day before|the evening before|the night before|the eve|day before|evening before")
  ])

  static let ahead: WordSet = [
    "before", "prior", "ahead", "advance", "earlier", "beforehand", "out",
  ]

  /// Behind how long before something has to be there: "be in a week *early*".
  static let earlyWord: WordSet = ["early", "upfront"]

  static let rollBefore: WordSet = ["before", "previous", "prior", "preceding", "earlier"]
  static let rollAfter: WordSet = ["after", "next", "following", "later"]
  static let weekends: WordSet = [
    "weekend", "weekends", "holiday", "holidays", "saturday", "sunday",
  ]
  static let holidays: WordSet = ["holiday", "holidays"]
  /// Before a turn that is not as the others.
  static let contrasts: WordSet = ["but", "though", "although", "however"]
  /// What becomes of a turn that is not held.
  static let omissions: WordSet = [
    "skipped", "skip", "skips", "cancelled", "canceled", "dropped", "omitted",
  ]
  /// Payments that are made together, on days of their own.
  static let runs: WordSet = ["run", "runs"]

  /// Who decides nothing on days of their own: "we can meet each Tuesday" plans the review.
  static let ourselvesMeeting: WordSet = [
    "he", "she", "we", "i", "you", "you'll", "you'd", "let", "we'd", "we'll", "i'd", "i'll",
  ]
  /// After a time, what it is counted from.
  static let toldBy: WordSet = ["before", "after", "preceding", "following"]
  /// Words before a subject that are no part of it.
  static let clauseOpeners: WordSet = [
    "and", "but", "so", "because", "then", "if", "when", "once", "since", "as", "that", "until",
  ]
}
