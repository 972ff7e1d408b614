/// Words of the standing review.
extension EnglishWindows {
  static let minutes: WordSet = ["minute", "minutes", "min", "mins"]
  static let hours: WordSet = ["hour", "hours", "hr", "hrs"]
  static let invites: WordSet = ["invite", "invites", "invitation", "calendar", "diary", "diaries"]
  static let sends: WordSet = [
    "sends", "send", "sending", "owns", "own", "sets", "set", "schedules", "schedule", "books",
    "book", "calls", "call", "rings", "ring", "dial", "dials",
  ]
  /// Invites as a verb: "I invite".
  static let inviting: WordSet = ["invite", "invites"]
  /// Those of them that name a call as well.
  static let calling: WordSet = ["call", "calls", "ring", "dial", "set", "sets", "book"]
  /// The same of whoever is asked to: "I'd rather you *sent* it", "could you *put* it in".
  static let sent: WordSet = ["sent", "put", "send", "setting", "issue", "issued"]
  /// Those spoken to.
  static let addressed: WordSet = ["you", "you'd", "you'll", "you've", "yourself"]
  static let quarters: WordSet = ["quarter", "quarters"]
  /// What a review is called, before its day: "*check in* thurs 8.30".
  static let calls = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      check in|checkin|check up|catch up|catchup|stand up|standup|review|review call|call|sync|\
      sync up|mtg|meeting|touch base|weekly|weekly call|weekly review|our call|our review|\
      status call|status|progress call|regular call|jour fixe|huddle
      """
    )
  ])
  /// Before a rule that is not to be: "*rather than* weekly", "*not* weekly".
  static let ratherThan: WordSet = ["than", "not", "of", "instead", "never", "no"]
  /// Behind it: "a weekly call *is too much*".
  static let tooMuch = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      too much|too often|too many|too frequent|too tight|too heavy|a bit much|overkill|\
      not needed|isn't needed|not necessary|isn't necessary|more than
      """
    )
  ])
  static let halfDays: WordSet = ["am", "pm", "o'clock", "oclock"]
  /// Behind days on which there is to be no meeting: "Mondays *are out*".
  static let refused = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      are out|is out|are no good|is no good|are bad|is bad|don't work|doesn't work|do not work|\
      does not work|won't work|never work|never works|are taken|is taken|are full|is full|\
      are blocked|is blocked|are impossible|is impossible|are not possible|is not possible|\
      aren't possible|isn't possible|are not good|is not good|aren't good|isn't good|are hell|\
      are a nightmare|is a nightmare|are hopeless|is hopeless
      """
    )
  ])
  static let clockParts: WordSet = ["half", "quarter", "past", "to"]
  static let pastOrTo: WordSet = ["past", "to"]
  static let ifAway: WordSet = ["if", "when"]
}
