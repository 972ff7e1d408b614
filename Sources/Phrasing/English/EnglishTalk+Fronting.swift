/// Words that stand before whoever a sentence is about, and those that say whose an act is in any
/// other place.
extension EnglishTalk {
  // MARK: Before the subject

  /// What joins a sentence to the one before: "*so this time* Ana checks it".
  static let linking = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      so this time|this time|so this time round|this time round|this time around|and this time|\
      so this year|and so|so|on top of that|on top|in any case|either way|for what it's worth|\
      as far as i know|as you know|as it happens|as ever|as always|as before|to be fair
      """
    )
  ])
  /// What says that an act follows on the one before: "*from there* the set-up takes five weeks".
  static let following = PhraseTable<Bool>(grouped: [
    (true, "from there on|from there|from then on|from that point on|from that point|at that point")
  ])
  static let thenWord = "then"
  /// "*For* the tax side, our controller checks …": what it is about.
  static let about = PhraseTable<Bool>(grouped: [
    (true, "for|as for|regarding|as regards|as to|with regard to|when it comes to|in terms of")
  ])
  /// "*While* the pilot is running": what goes on meanwhile.
  static let whileWords: WordSet = ["while", "whilst"]
  static let during = "during"
  /// How it goes on: "while the pilot *is running*".
  static let running: WordSet = [
    "running", "on", "ongoing", "underway", "going", "live", "happening",
  ]
  /// How a group's human is named in passing: "the facilities people, *so* Colm *really*, …".
  static let passing: WordSet = ["so", "meaning", "mostly", "basically", "namely", "mainly"]
  static let really: WordSet = [
    "really", "basically", "mostly", "mainly", "actually", "effectively",
  ]
  /// What a group does to time, and one human of it: "take" as "takes".
  static let spending: WordSet = ["take", "takes", "need", "needs", "want", "wants"]
  static let over: WordSet = ["over", "on", "for"]

  // MARK: Whose it is, elsewhere

  /// Behind a name, that the act told before is theirs: "Pilar *will handle that*".
  static let handling = PhraseChain(
    [
      """
      handles|will handle|does|will do|looks after|will look after|runs|will run|takes care of|\
      will take care of|deals with|will deal with|is dealing with|is handling|sees to|\
      will see to|is on|will take|takes|would handle|would do|is looking after|organises|\
      will organise|organizes|will organize|does all|oversees
      """,
      "it|that|this|those|them|these",
    ])
  /// "The training *is mine*".
  static let mine = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      is mine|is my job|is my baby|is my bit|is my thing|is on me|is for me to do|are mine|\
      is down to me|falls to me|is with me|sits with me|stays with me
      """
    )
  ])
  static let me = ", me"
  /// "The order *comes from* Ana".
  static let comingFrom = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      comes from|come from|will come from|is coming from|are coming from|is supplied by|\
      is provided by|are provided by|gets done by|get done by|is in the hands of|\
      are in the hands of|will be in the hands of|is the job of|is the responsibility of
      """
    )
  ])
  /// "*Under* Ana", "five people *under* Ana".
  static let under = PhraseTable<Bool>(grouped: [
    (true, "under|led by|headed by|run by|reporting to|managed by|supervised by")
  ])
  /// "The crew *get their* training from Ana".
  static let getting = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      get their|gets its|gets their|will get their|have their|has its|receive their|receives its|\
      will have their|will receive their|get|gets|will get|receive|will receive
      """
    )
  ])
  /// "The talks *with your side* will be led by Ana".
  static let withYou = PhraseTable<Bool>(grouped: [
    (true, "with your side|with you|with your team|with your people|with you guys|with you lot")
  ])
  /// "In the two weeks *after* the installation".
  static let inThe = PhraseTable<Bool>(grouped: [
    (true, "in the|over the|during the|within the|for the|in the first|over the first")
  ])
  static let afterWord: WordSet = ["after", "following"]
}
