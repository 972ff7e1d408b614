/// Words that say how sure a time is, on what it hangs, or that it is over.
enum EnglishHedges {
  /// Words that leave a day likely: "hopefully", "tbc".
  static let hedges = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      possibly|perhaps|maybe|probably|hopefully|ideally|likely|presumably|might|might be|could be|\
      may be|could well be|fingers crossed|touch wood|with luck|with any luck|god willing|i think|\
      we think|i guess|i reckon|i'd guess|i'd say|my guess is|i believe|i suspect|i suppose|i hope|we hope|we're hoping|hoping|\
      tbc|to be confirmed|unconfirmed|not confirmed|tentative|tentatively|provisional|provisionally|\
      pencilled in|penciled in|all being well|roughly|or thereabouts|best guess|\
      prob|if possible|if poss|if at all possible|if we can|if you can|if i can|if feasible|if doable|\
      off the top of my head|don't quote me|not sure|no promises|aiming for|shooting for
      """
    )
  ])

  /// What people begin an answer with.
  static let openers = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      ok|okay|yes|yeah|yep|yup|sure|hmm|hm|um|uh|er|erm|well|so|right|alright|fine|let say|lets say|\
      let do|let go for|let go with|let make it|let aim for|let us say|we could do|\
      we can do|we'd do|i could do|i can do|call it|make it|make that|go for|go with|put down|put|\
      pencil in|we'd like|i'd like|i'd go for|i'd go with|it is|that is|that'd be|\
      it'd be|that would be|it would be|it'll be|that'll be|it will be
      """
    )
  ])
  /// What they end one with.
  static let closers = PhraseTable<Bool>(grouped: [
    (
      true,
      "then|please|thanks|thank you|cheers|ok|okay|i'd say|it is|sounds good|all right|alright"
    )
  ])

  /// What agrees to the day before it.
  static let agreeing = PhraseTable<Bool>(grouped: [
    (
      true,
      ["is", "would be", "will be", "sounds", "looks"].flatMap { verb in
        ["fine", "good", "ok", "okay", "best", "great", "perfect", "ideal"].flatMap { word in
          ["\(verb) \(word)", "\(verb) \(word) for us", "\(verb) \(word) for me"]
        }
      }.joined(separator: "|")
        + "|works|works for us|works for me|works well|suits|suits us|suits me|will do|it is"
        + "|would work"
    )
  ])
  static let good: WordSet = ["fine", "good", "ok", "okay", "best", "great", "perfect"]

  /// On what a day hangs, wherever it is said: "January 15 *pending* legal".
  static let conditions = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      pending|provided|provided that|providing|as long as|so long as|assuming|subject to|\
      contingent on|contingent upon|conditional on|conditional upon|dependent on|dependent upon|\
      depends on|hinges on|hinging on|barring|on condition|on the condition|except if|except when|\
      in the event|waiting on|might slip|may slip|could slip|might move|could move|might change|\
      may change|could change|will slip|permitting|at the discretion|if not later|could be later|might be later|may be later
      """
    )
  ])

  /// The same where a clause begins with them, or where they follow the day.
  static let clauseConditions: WordSet = ["when", "whenever", "given"]
  /// Before what somebody grants: "*with* legal's ok".
  static let granting: WordSet = ["with", "upon", "on"]
  static let grants = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      ok|okay|approval|sign off|signoff|blessing|consent|permission|agreement|go ahead|clearance|\
      buy in
      """
    )
  ])

  /// Before the day on which something was: "we got it *on* Friday", "she joined *in* March".
  static let pastPlaces: WordSet = ["on", "in", "at", "over", "during", "by"]
  static let backWord: WordSet = ["back"]
  /// Forms that are past only behind "have": "done by Friday" may be to come.
  static let participles: WordSet = [
    "done", "spoken", "been", "gone", "seen", "given", "written",
  ]
  /// What somebody did, behind whoever did it, in forms that say no more alone.
  static let irregular: WordSet = [
    "left", "paid", "won", "chose", "led", "became", "broke", "fell", "rose", "quit", "flew",
  ]
  /// What things do by themselves: "the contract *ended* in June".
  static let ending: WordSet = [
    "ended", "started", "finished", "expired", "launched", "closed", "opened", "lapsed", "arrived",
    "landed", "failed", "passed", "concluded", "stopped",
  ]
  /// What was said may be of a day to come.
  static let sayings: WordSet = ["told", "heard", "asked", "said", "wrote", "promised"]
  /// With these, what was done is still to be done.
  static let wanting: WordSet = [
    "need", "want", "get", "gets", "must", "have", "be", "to", "can", "could", "would", "may",
    "might", "let", "should", "if", "unless", "is", "are", "we'd", "i'd", "i'll",
  ]
  /// Who or what something happened to, as the subject right before the verb.
  static let things: WordSet = ["it", "you", "that", "who", "this"]
  /// Behind a verb that says what somebody did.
  static let objects: WordSet = ["it", "them", "us", "the", "this", "that", "off", "our", "their"]
  /// Behind a day, what became of the thing on it: "the meeting on Friday was *moved*".
  static let calledOff: WordSet = [
    "moved", "cancelled", "canceled", "postponed", "pushed", "rescheduled", "delayed", "dropped",
    "scrapped", "deferred", "off",
  ]
  static let wasWords: WordSet = ["was", "were", "got", "has", "is"]

  /// What says of a day that another has come in its place.
  static let outdated: WordSet = [
    "old", "previous", "former", "original", "originally", "formerly", "previously", "initially",
    "superseded", "supersedes", "superseding", "obsolete", "outdated", "void", "stale", "defunct",
    "withdrawn", "replaced",
    "used", "replaces", "replacing",
  ]
  /// The same at the end of what is said.
  static let outdatedEnds = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      no longer valid|no longer|not valid|not any more|not anymore|no more|off the table|\
      not valid any more|not valid anymore|out of date
      """
    )
  ])
  /// What may stand between such a word and the day.
  static let besideOutdated: WordSet = [
    "date", "deadline", "target", "day", "the", "our", "their", "your", "a", "is", "was", "were",
    "are", "on", "for", "due", "now", "to", "be", "been", "has", "had", "it", "as", "holds",
    "applies", "agreed", "planned", "scheduled", "booked",
  ]

  /// Between a fiscal year and the month in which it begins or ends.
  static let fiscalVerbs: WordSet = [
    "starts", "begins", "ends", "closes", "finishes", "runs", "goes", "is", "start", "begin", "end",
    "opens",
  ]

  /// Between the day that is meant and the one that is not.
  static let insteadOf = PhraseTable<Bool>(grouped: [
    (true, "instead of|rather than|and not|not")
  ])
}
