/// Sentences that are only talk beside an act that is told in another one.
extension EnglishTalk {
  static let laughter: WordSet = [
    "ha", "haha", "hahaha", "hehe", "heh", "lol", "hah",
  ]

  /// Whose somebody is: ", *reports to me*".
  static let relations = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      reports to me|reports to him|reports to her|reports to us|works for me|works for him|\
      works for her|works for us|reporting to me|one of mine|one of my people|one of ours
      """
    )
  ])

  /// Between what is done and its day: "signing day *id say* 26 Feb".
  static let guesses = PhraseTable<Bool>(grouped: [(true, "id say|i'd say|i would say|wed say")])

  /// What somebody asks who looks for what is missing: "*forgot anyone?*".
  static let askingRound: PhraseTable<Bool> = {
    let verbs = [
      "forgot", "forgotten", "forget", "missed", "missing", "have i forgotten", "did i forget",
      "did we forget", "have we forgotten", "have i missed", "did i miss", "did we miss", "",
    ]
    let objects = ["anyone", "anybody", "anything", "someone", "somebody", "something", "who"]
    let words = verbs.flatMap { verb in
      objects.map { verb.isEmpty ? "\($0) else" : "\(verb) \($0)" }
    }
    return PhraseTable(grouped: [(true, words.joined(separator: "|"))])
  }()

  /// With what somebody answers their own question.
  static let answering: WordSet = ["no", "yes", "yeah", "oh", "well", "ah"]

  /// Of whom it is said who is there: "*nobody*'s here over Easter".
  static let everybody = PhraseTable<Bool>(grouped: [
    (true, "nobody|no one|noone|everybody|everyone|hardly anyone|hardly anybody")
  ])
  /// And where they are or are not.
  static let presence = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      here|in|around|there|off|away|about|back|on site|in the office|on holiday|on leave|at work|\
      going to be here|going to be in
      """
    )
  ])
}
