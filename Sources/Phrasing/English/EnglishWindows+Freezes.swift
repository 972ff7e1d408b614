/// Words of times when nothing may change.
extension EnglishWindows {
  /// After a freeze: the day is its first, or its last.
  static let freezeStarts: WordSet = [
    "starts", "start", "begins", "begin", "starting", "beginning", "kicks",
  ]
  static let freezeEnds: WordSet = [
    "ends", "end", "ending", "stops", "finishes", "extended", "prolonged",
  ]
  /// How a time goes on whose first day was told, and before its last: "*runs to* Christmas".
  static let freezeLasts: WordSet = [
    "runs", "run", "goes", "go", "lasts", "last", "continues", "carries", "stays", "stretches",
  ]
  /// Before a case in which something is forbidden: "*should* it not be live before December".
  static let freezeCases: WordSet = ["if", "unless", "should"]
  /// What became of a freeze that lies elsewhere now: "*moved* from March to May".
  static let freezeMoves: WordSet = ["moved", "shifted", "pushed", "rescheduled", "postponed"]
  static let freezeLifts: WordSet = [
    "lifts", "lift", "lifting", "thaws", "thaw", "lifted", "reopens", "reopen", "unlocks",
    "unfreezes",
  ]
  static let been: WordSet = ["was", "were", "been", "got"]
  /// Said of a freeze that is no more.
  static let freezeOver: WordSet = ["lifted", "over", "ended", "cancelled", "canceled", "thawed"]
  /// The same only right behind "is": "our freeze *is off* this year".
  static let freezeOff: WordSet = ["off", "out"]
  static let beforeOff: WordSet = ["is", "was", "are", "were", "been", "'s", "called"]

  /// Before the days in which something may not be touched.
  static let leadingToDays: WordSet = [
    "between", "from", "during", "over", "until", "till", "since", "before", "after", "on", "this",
    "next", "all",
  ]

  /// "Don't deploy", "nobody's allowed to touch": what may not be done to anything that runs.
  private static let forbidden = [
    "can't", "cannot", "can not", "don't", "do not", "mustn't", "must not", "may not",
    "nobody may", "no one may", "noone may", "nobody is allowed to", "nobody allowed to",
    "no one is allowed to", "noone is allowed to", "not allowed to", "aren't allowed to", "won't",
    "will not", "may never",
  ].flatMap { no in
    [
      "deploy", "release", "touch", "roll out", "roll anything out", "change anything",
      "launch anything", "install anything", "update anything", "go live before", "go live in",
      "go live during", "go live between",
    ].map { "\(no) \($0)" }
  }.joined(separator: "|")

  /// "Go-live *can't be in* the last week": the days on which it may not lie.
  private static let neverLive = [
    "can't", "cannot", "can not", "mustn't", "must not", "shouldn't", "should not", "may not",
  ].flatMap { no in ["be", "fall", "land", "happen"].map { "go live \(no) \($0)" } }
    .joined(separator: "|")

  /// "Nothing ships", "no installs": what does not go out to those who use it.
  private static let nothingOut =
    [
      "ships", "is shipped", "gets shipped", "is released", "gets released", "is deployed",
      "gets deployed", "can go live before",
      "may go live before", "will go live before", "rolls out",
      "is rolled out", "gets rolled out", "is installed", "gets installed", "can be changed",
      "may be changed", "can be released", "can be deployed", "goes into production",
      "goes to production", "goes into live", "goes into the live system", "is changed",
      "gets changed", "may be altered", "can be altered", "is altered", "gets altered",
      "may be touched", "can be touched", "may be released", "may be deployed", "may be installed",
      "may go live", "can go live", "may be modified", "can be modified",
    ].map { "nothing \($0)" }
    + [
      "touching", "tinkering", "launch", "go live", "installs", "installations", "cutover",
      "cutovers", "upgrades",
      "migrations", "deployment", "deploy",
    ].map { "no \($0)" }
    + ["go live is not before", "go live isn't before", "launch is not before"]

  /// Before a freeze of something that nothing of a plan runs on: "*hiring* freeze".
  static let otherFreezes: WordSet = [
    "hiring", "recruitment", "recruiting", "salary", "pay", "wage", "headcount", "price", "travel",
    "rent", "spending", "spend", "budget",
  ]

  /// How a freeze may end that belongs to the days behind it.
  static let ofItsDays: WordSet = ["before", "between", "in", "during"]

  /// Nothing may change then.
  static let freezes = PhraseTable<FreezePhrase.Stop>(grouped: [
    (.changes, forbidden), (.changes, neverLive), (.changes, nothingOut.joined(separator: "|")),
    (
      .changes,
      """
      freeze|freezes|code freeze|change freeze|frozen|lockdown|\
      no changes|no change|no releases|no deployments|no deploys|nothing changes|no go lives|\
      moratorium|change moratorium|no rollouts|\
      no production changes|no launches|nothing goes live|no new software|\
      nobody touches|no one touches|no it changes|no system changes|\
      no software changes|no changes to systems|hands off|\
      nothing may change|nothing can change|\
      locks everything down|locks everything|lock everything down|\
      everything is locked|locked down|is locked|are locked|change ban|release ban|deployment ban|\
      nobody changes|no one changes|noone touches|noone changes|nothing gets touched|nothing is touched|\
      don't touch anything|do not touch anything|don't touch a thing|closed for changes|\
      closed to changes|nothing touches|can not change anything|can not touch anything|\
      we change nothing|can't do anything|cannot do anything|nothing is allowed|no one may touch|\
      no rollout|don't go live|do not go live
      """
    ),
    (
      .work,
      """
      blackout|blackout period|black out|black out period|no company meetings|no meetings|no new vendors|embargo|\
      quiet period|nothing moves|no work on|everything stops|everything stands still
      """
    ),
  ])

  /// What is done to software, or to something of one's own that follows.
  static let releasing: WordSet = ["release"]

  /// After these, what may not change belongs to the freeze's name.
  static let touching: WordSet = ["touches", "touch", "touching"]

  /// Behind it, when: "nobody touches the network *then*".
  static let afterTouched: WordSet = ["then", "during", "while", "when", "from", "until"]

  /// Behind a length, on which side of a day it lies: "the week *before*"; true is before it.
  static let beside: [String: Bool] = [
    "before": true, "beforehand": true, "prior": true, "after": false, "afterwards": false,
    "following": false,
  ]

  /// Before what lets it happen all the same.
  static let unlessWord: WordSet = ["unless"]
  /// What somebody does who lets it happen: "unless legal *agrees*".
  static let letting: WordSet = [
    "agree", "agrees", "approve", "approves", "allow", "allows", "ok", "okays", "clear", "clears",
    "permit", "permits", "signs", "waive", "waives", "yes",
  ]

  /// What somebody or something does for a time in which nothing gets on; what follows says when.
  static let slowing = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      pause|pauses|paused|on pause|goes quiet|go quiet|is quiet|are quiet|quiet|slows down|slow down|\
      slows|winds down|wind down|goes dark|go dark|takes a break|take a break|stand still|\
      stands still|grinds to a halt|grind to a halt|comes to a halt|is dead|rests|dries up
      """
    )
  ])
  static let slow: WordSet = [
    "slow", "slower", "delays", "delay", "busy", "swamped", "crunch", "slammed", "overloaded",
    "snowed", "underwater", "backlogged", "stretched",
  ]
}
