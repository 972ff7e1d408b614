/// What people say around what they mean: openings, tags, and words that take back the last ones.
enum EnglishSpeech {
  /// How a line begins that goes on from the talk; dropped with or without a comma.
  static let openers = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      oh|and|so|plus|therefore|hence|meanwhile|in the meantime|also|okay|ok|um|uh|er|erm|ehm|hmm|what happens is|\
      the thing is|thing is|first up is|next up is|last up is
      """
    )
  ])

  /// The same where a comma sets them apart: "Well, …", but not "Well before May".
  static let setApart = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      well|sure|look|listen|honestly|basically|actually|frankly|anyway|anyhow|now|fine|good|great|\
      nothing really|nothing much|not really|nothing special|oh god|my god|oh dear|of course|to be honest|let me think|let me see|let see|hm|ah|i mean|you know|last thing|one last thing|\
      first thing|next thing|one more thing|another thing|what else|where was i|right|yeah|yep|yes so|i dunno|dunno
      """
    )
  ])

  /// "*First it's* the questionnaire": what presents a thing, where its verb is short for "is".
  static let presenting = PhraseTable<Bool>(grouped: [
    (
      true,
      "first it|then it|next it|first that|then that|first there|then there|next there|first up it"
    )
  ])

  /// What makes an opener part of what is meant: "so far", "so that".
  static let holding: WordSet = [
    "far", "that", "long", "many", "much", "on", "forth", "then", "to", "called", "few",
  ]

  /// Openers that somebody may give: "*ok* from the landlord".
  static let approving: WordSet = ["ok", "okay"]

  /// What is said between commas, or at the end, and adds nothing.
  static let tags = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      isn't it|isn't she|isn't he|aren't they|aren't you|don't you|doesn't it|right|you know|\
      i think|i guess|i suppose|i believe|i'd say|i would say|let say|say|honestly|\
      to be honest|please|pls|plz|put that somewhere|write that down|don't ask|don't even ask|if i'm honest|\
      oh god|of course|obviously|i'm afraid|i reckon|frankly|really|that the whole dream|that's the dream|if anything|\
      not a day less|not a day more|never in between|not in between|nothing in between|\
      not important for now|by the way|full stop|end of story|no exceptions|that final
      """
    )
  ])

  /// Those that may end a line or a clause though no comma sets them apart.
  static let trailing = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      i think|i guess|i suppose|i believe|i assume|let say|i'd say|i reckon|by the way|honestly|if anything|\
      these days|nowadays|pls|plz|please|at the moment|currently|myself|ourselves|himself|herself
      """
    )
  ])

  /// What a clause begins with that says only how sure the one before is: "depends how clean it is".
  static let remarks = PhraseTable<Bool>(
    grouped: ["", "it ", "that ", "it all ", "all "].map { subject in
      let asked = ["how", "what", "who", "when", "whether", "if", "where", "which"]
      let words = asked.flatMap { ["\(subject)depends \($0)", "\(subject)depends on \($0)"] }
      return (true, words.joined(separator: "|"))
    })

  /// What takes back the time just said, for the one that follows.
  static let corrections = PhraseTable<Correction>(grouped: [
    (
      .sure,
      """
      no wait|wait no|wait|sorry|no sorry|sorry no|i mean|i meant|or rather|correction|\
      i meant to say|what am i saying|let's say|lets say|no let's say|no lets say|oh wait|hang on|\
      hold on|no hang on|no hold on
      """
    ),
    (
      .anew,
      """
      make that|make it|scratch that|no make that|no make it|call it|no call it|actually no|\
      actually make it|actually make that|actually call it
      """
    ),
    (.afterPause, "actually|or actually|now|now it|now its"),
    (.betweenPauses, "no|well|rather|nope"),
  ])

  /// What a clause begins with that says why something is taken back: "no wait, that's a Sunday".
  static let explanations: WordSet = [
    "that", "thats", "it", "its", "i", "i'm", "im", "we", "we're", "there", "he", "she", "they",
    "they're",
  ]

  /// What a clause begins with that says what kind of day the one before is: "*which* is a Saturday".
  static let aboutDay: WordSet = [
    "which", "that", "thats", "it", "but", "no", "i", "excuse", "sorry", "wait", "oh", "hang",
    "hold",
  ]

  /// What leads to the weekday that takes the place of a day: "*so make it the* Friday".
  static let leadingToBeside: WordSet = [
    "so", "make", "it", "the", "let", "i", "say", "we'll", "we", "call", "take", "then", "rather",
    "on", "do", "that", "is", "means", "move", "to", "i'd", "we'd", "have", "prefer",
  ]
  static let instead: WordSet = ["then", "instead", "please", "rather"]

  /// What stands between a time and what takes it back: "six weeks *but* call it eight".
  static let hesitating: WordSet = [
    "but", "hm", "hmm", "oh", "er", "um", "uh", "ah", "well", "though",
  ]

  /// What may stand right before the time that holds: "no sorry, *it's* five".
  static let leadingToTime: WordSet = [
    "it", "its", "that", "thats", "more", "like", "is",
  ]

  /// What may lead to the time that holds: "*so* the 14th".
  static let introducing: WordSet = ["so", "then", "make", "it", "call", "say"]

  /// Whether a word is a sound that means nothing wherever it stands; the ER is a place.
  static func isSound(_ word: Token) -> Bool { sounds.contains(word) && !word.shouted }
  private static let sounds: WordSet = ["uh", "um", "erm", "ehm", "uhm", "hmm", "er"]

  /// Said between pauses while the next word is looked for.
  static let searching: WordSet = ["like", "what", "well", "basically", "right", "so", "ah", "eh"]

  /// "You *guys*", "you *lot*".
  static func isCrowd(_ word: Token, behind before: Token) -> Bool {
    crowds.contains(word) && !word.possessive && EnglishWords.youWords.contains(before)
  }
  private static let crowds: WordSet = ["guys", "folks", "lot", "people"]

  /// Small words that are said twice and meant once.
  static let repeated: WordSet = [
    "they", "he", "she", "we", "i", "it", "the", "a", "to", "by", "for", "in", "on", "and", "our",
  ]

  /// Whether what a word begins goes on behind a pause that nobody meant: "by, uh, Friday".
  static func goesOn(_ word: Token) -> Bool {
    EnglishWords.prepositions.contains(word) || EnglishWords.determiners.contains(word)
      || EnglishActs.auxiliaries.contains(word) || repeated.contains(word)
  }

  /// How surely words take something back.
  enum Correction: Sendable {
    case sure
    /// The same, and though something else was said in between: "two weeks, that's Ana. Make it
    /// three".
    case anew
    /// Only where people pause before it: "in May, actually in June".
    case afterPause
    /// Only between pauses: "Thursday, no, Friday", but not "Thursday. No later than that".
    case betweenPauses

    /// Whether it takes back whatever stands around it.
    var isSure: Bool { self == .sure || self == .anew }
  }
}
