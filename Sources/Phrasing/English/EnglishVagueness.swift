/// Words that leave something open, and the question that closes it.
enum EnglishVagueness {
  static let signs = PhraseTable<Vagueness.Kind>(grouped: [
    (
      .softTime,
      """
      soon|shortly|at some point|sometime|some time|eventually|asap|as soon as possible|later|\
      in due course|down the road|in the near future|before long|when we can|when possible|\
      next month or so|in a bit|in a while|before quarter closes|before the quarter closes|\
      before the quarter closes out|before quarter end|early days|one of these days|going forward|\
      in the coming weeks|in the coming months|end of the day or so|at our earliest convenience|\
      at your earliest convenience|at their earliest convenience|quickly|right away|imminently|\
      any day now|over the summer|after the holidays|before the holidays|in the new year|in time
      """
    ),
    (
      .groupOwner,
      """
      legal|finance|procurement|infosec|the team|our team|your team|their team|they|internally|\
      both|both teams|both sides|both parties|hr|purchasing|everyone|everybody|someone|somebody|\
      leadership|management|stakeholders|the business|the security team|the legal team|\
      our lawyers|your lawyers|the committee|the board|our side|your side|their side|compliance
      """
    ),
    (
      .disclaimer,
      """
      not really my call|not my call|not my decision|above my pay grade|shouldn't be an issue|\
      should not be an issue|a formality|mostly a formality|just a formality|no big deal|\
      rubber stamp|shouldn't be a problem|should be fine|not a problem|won't be an issue|\
      not my area|not up to me|isn't my call|a rubber stamp|just a signature|final nod
      """
    ),
    (
      .hedge,
      """
      i'd guess|i guess|i would guess|should be|hopefully|probably|i think|maybe|perhaps|likely|\
      i believe|i suppose|i assume|fingers crossed|in theory|ideally|presumably|most likely|\
      ought to|it depends|might be|might|could be|i reckon|if all goes well|more or less|we hope|\
      i hope|as far as i know|i imagine|typically|usually
      """
    ),
    (
      .nonCommit,
      """
      i can try|i'll try|we can try|we'll try|won't promise|can't promise|not going to promise|\
      no promises|i'm not going to promise|calendar's a mess|calendar is a mess|hard to say|\
      hard to pin down|do my best|do our best|see what i can do|we'll see|let me see|\
      can't commit|cannot commit|won't commit|not committing|play it by ear|try to
      """
    ),
    (
      .wait,
      """
      awaiting|pending|waiting on|waiting for|once|as soon as|dependent on|contingent on|\
      subject to|until we hear|on hold|blocked by|blocked on|in the queue|waiting to hear|\
      haven't looped|have not looped
      """
    ),
    (
      .unknown,
      """
      haven't thought that far|have not thought that far|couldn't tell you|could not tell you|\
      i don't know|don't know|do not know|no idea|not sure|unsure|i'd have to ask|i would have to ask|\
      i'll have to ask|i'll find out|have to find out|let me find out|no clue|tbd|to be determined|\
      to be decided|to be confirmed|tbc|who knows|can't say|never asked|\
      i'd have to check|i'll have to check|we haven't decided|not decided|undecided|unclear
      """
    ),
    (
      .eventWithoutResult,
      """
      call|meeting|review|workshop|sync|check-in|checkin|session|catch up|catch-up|touchpoint|\
      discussion|conversation|kickoff|kick off|standup|walkthrough|briefing|deep dive|brainstorm
      """
    ),
  ])

  /// Words for a result: an event beside one of them has an end to see.
  static let results: WordSet = [
    "decision", "decide", "decides", "approved", "approval", "approve", "approves", "signed",
    "sign", "signs", "sign-off", "passed", "pass", "report", "document", "written", "agreed",
    "minutes", "accepted", "list", "verdict", "yes", "granted", "issued", "returned", "result",
  ]

  static func question(_ kind: Vagueness.Kind) -> String {
    switch kind {
    case .range:
      "From the day they receive it? Working days? If I wrote the later one, would it hold?"
    case .softTime: "Which day would surprise you if it were not done?"
    case .groupOwner: "Who there opens the e-mail first?"
    case .disclaimer: "Whose call is it, and when do they next make such calls?"
    case .hedge: "What happened last time?"
    case .nonCommit: "By when will you know?"
    case .wait: "What e-mail or click ends the wait, and from whom?"
    case .unknown: "Who could find out, and by which day?"
    case .eventWithoutResult: "What exists afterwards that did not before?"
    case .relativeDay: "That is the day shown beside it, is it?"
    }
  }
}
