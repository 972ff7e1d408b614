/// Words that narrow the days of absences, gates and freezes, or take them back.
extension EnglishWindows {
  /// What was so once: "the board *used to* meet on Mondays".
  static let formerly = PhraseTable<Bool>(grouped: [
    (true, "used to|stopped|has stopped|have stopped|ceased to|no longer")
  ])

  /// Behind what was to be, that it is not: "the leave *was cancelled*".
  static let takenBack = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      cancelled|canceled|called off|is off|was off|has been cancelled|has been called off|\
      no longer happening|fell through
      """
    )
  ])
  /// Words for days away, that they are taken back.
  static let daysOff: WordSet = ["leave", "holiday", "holidays", "vacation", "pto", "absence"]

  /// Before days that a stretch does not hold: "… to 18, *not* the 16th"; whether they can begin nothing
  /// else, so that a day further on is such a day too, "*except for* the meeting on the 16th".
  static let lessThan = PhraseTable<Bool>(grouped: [
    (false, "not|but not|save|save for|without|minus|besides|never"),
    (
      true,
      """
      except|except for|excepting|excluding|apart from|aside from|bar|barring|other than|\
      with the exception of
      """
    ),
  ])

  /// Not at work on days that come again, with the days behind: "Tom *doesn't work* Fridays".
  static let notOn: PhraseTable<Bool> = {
    let no = [
      "doesn't", "does not", "don't", "do not", "can't", "cannot", "can not", "won't", "will not",
      "never",
    ]
    let acts = ["work", "works", "do", "does", "come in", "comes in", "make"]
    return PhraseTable(grouped: [
      (true, no.flatMap { no in acts.map { "\(no) \($0)" } }.joined(separator: "|")),
      (
        true,
        "only works|works only|is only in|only in|has a day off|takes a day off|has the day off"
      ),
    ])
  }()

  /// Not there for all of the week.
  static let partTime = PhraseTable<Bool>(grouped: [
    (
      true,
      (["part time", "part timer", "half time"]
        + ["two", "three", "four", "2", "3", "4"].flatMap { days in
          ["\(days) days a week", "\(days) days per week", "\(days) day week"]
        }).joined(separator: "|")
    )
  ])

  /// Whoever was named before, as the subject of a clause.
  static let heAndShe: WordSet = ["he", "she", "he's", "she's", "he'll", "she'll", "she'd", "he'd"]

  /// How somebody works for a time, and nothing they do: "Amit *works from home* in January".
  static let waysOfWorking = PhraseChain(
    [
      "works|working|is working|will work|will be working|is on|is|does",
      """
      from home|remotely|remote|half days|half time|part time|full time|reduced hours|\
      shorter hours|short time|mornings|afternoons|evenings|nights|night shifts|night shift|\
      shifts|early shift|late shift|weekends|flexitime|abroad|from abroad|elsewhere|\
      from the other site|from another site|a four day week|a three day week|a short week|\
      short weeks|mornings only|only mornings
      """,
    ])

  /// When only something may be done: "deployments *are only allowed* on …".
  static let onlyAllowed = PhraseChain(
    [being, "only|exclusively", allowed],
    [being, allowed, "only"],
    ["can only be|may only be", allowed],
    [
      """
      allowed only|permitted only|possible only|restricted to|limited to|confined to|\
      only allowed to|only lets us|only let us|only allows us|only allow us|only allowed|\
      only permitted|only possible|allowed exclusively
      """
    ])
  private static let being = "is|are|can be|may be|get|gets|must be|will be"
  private static let allowed = """
    allowed|permitted|possible|accepted|granted|deployed|released|made|opened|open|raised|\
    processed|carried out|scheduled|installed|rolled out|done|authorised|authorized|let in|\
    delivered|shipped
    """
  static let beforeOnlyTimes: WordSet = [
    "on", "in", "from", "between", "at", "during", "after", "before", "until", "within",
  ]
  /// What a place, a portal or a list does at an hour or from a day on.
  static let opening: WordSet = ["opens", "open", "opening"]
  static let closing: WordSet = ["closes", "close", "shuts", "shut", "ends", "closing"]

  /// What stands before a body that decides about it: "*money:* capital committee".
  static let moneyHeadings: WordSet = [
    "money", "spend", "budget", "budgets", "funding", "approval", "approvals", "sign-off",
    "signoff",
    "decision", "capex", "purchase", "purchases", "finance", "decisions", "gate",
  ]

  static let departing: WordSet = ["leaves", "leaving"]
  static let working: WordSet = ["works", "working"]

  /// What comes to its end, and when it does not yet: "we can't *go live* before May".
  static let goingLive = PhraseTable<Bool>(grouped: [(true, "go live|goes live|launch|be live")])

  /// "The board *stopped meeting* on Fridays".
  static let formerMeetings = PhraseTable<Bool>(grouped: [
    (true, "stopped meeting|has stopped meeting|no longer meets|no longer sits|is dissolved")
  ])

  /// What has to be done in a meeting, and is done nowhere else: "*has to pass* the Thursday review".
  static let musts: WordSet = ["have", "has", "must", "need", "needs", "only"]
  static let passing: WordSet = ["outside", "pass", "through", "clear", "survive"]

  /// What is decided about, on days of its own: "*approvals* are given on the last Thursday".
  static let decidedThings: WordSet = [
    "approvals", "approval", "payments", "invoices", "orders", "pos", "contracts", "budgets",
    "decisions", "signatures", "purchases",
  ]

  /// What things do that go out on days of their own.
  static let goesOut = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      leaves|leave|departs|depart|go out|goes out|get released|gets released|are released|\
      is released|get paid|gets paid|are paid|are made|are processed|get processed|are approved|\
      get approved|are signed|get signed|are issued|get issued|are raised|get raised|\
      are sent out|get sent out|go live|goes live|happen|happens|run|runs|ship|ships|\
      are cut|get cut|are deployed|get deployed|is deployed|are reviewed|get reviewed|\
      are looked at|get looked at|are handled|are triaged|only go out|only leaves
      """
    )
  ])
  /// Things that do.
  static let goingThings: WordSet = [
    "train", "trains", "release", "releases", "payment", "payments", "run", "runs", "pos", "po",
    "orders", "invoices", "contracts", "cheques", "checks", "deployment", "deployments", "requests",
    "budgets", "approvals", "batch", "batches", "deploys", "purchases", "transfers", "vouchers",
    "agreements", "rollouts", "updates", "changes",
  ]

  /// The end of a month, which comes again wherever it is said of a habit.
  static let monthEnds = PhraseTable<Bool>(grouped: [
    (true, "month end|months end|end of month|quarter end|end of quarter|year end|month's end")
  ])

  static let happening: WordSet = ["is", "are", "get", "gets"]

  /// Behind a freeze that is one of others.
  static let notOurs = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      doesn't apply|does not apply|won't apply|doesn't affect|does not affect|doesn't concern|\
      does not concern|doesn't touch us|isn't for us|is not for us|isn't ours|is not ours
      """
    )
  ])

  /// How a sentence begins in which something is not, or may not be.
  static let noOpenings: WordSet = ["no", "nothing", "nobody", "noone", "none", "never"]
  /// The same behind whoever or whatever it is said of.
  static let noVerbs: WordSet = [
    "can't", "cannot", "don't", "doesn't", "won't", "isn't", "aren't", "mustn't", "never", "not",
    "no", "nobody", "noone", "only",
  ]
}
