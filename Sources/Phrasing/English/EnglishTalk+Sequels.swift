/// Words with which a sentence goes on to the next act.
extension EnglishTalk {
  /// "*After that* she tests the link", "*once that's there* he'll load it".
  static let sequels = PhraseChain(
    [
      """
      after that|straight after that|right after that|directly after that|and then|\
      immediately after that|afterwards|following that|straight afterwards|from there|\
      straight after|right after|thereafter|next
      """
    ],
    [
      "once|when|as soon as",
      // "That's" is read as "that", whose it is beside it.
      "that|that is|it|it is|this is|that is all|they're",
      """
      there|up|done|ready|through|in place|finished|up and running|over|complete|live|in|open|\
      set up|sorted
      """,
    ])
  /// Behind a length at the head of an act: "a week *after that* she opens it".
  static let afterThat = PhraseTable<Bool>(grouped: [
    (true, "after that|after it|after|later|afterwards|thereafter")
  ])
  /// "He'll *spend* three weeks proving it", "she *does* two weeks of load testing".
  static let spans: WordSet = ["spend", "spends", "does", "do", "takes", "take", "needs", "need"]
  static let doWords: WordSet = ["does", "do"]

  // MARK: Signing

  /// "*Signing can happen* one day after …": the signature.
  static let signing = PhraseTable<Bool>(
    grouped: ["signing", "signature", "the signing", "the signature"].map { what in
      let verbs = [
        "can happen", "can take place", "can follow", "can come", "happens", "takes place",
        "will happen", "follows", "comes", "is possible", "can be done", "is done", "would happen",
        "could happen", "should happen", "can go ahead", "will be",
      ]
      return (true, verbs.map { "\(what) \($0)" }.joined(separator: "|"))
    })
  static let signature = "signature"
  /// "*Who signs is* our managing director".
  static let whoSigns = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      who signs is|the one who signs is|the person who signs is|the one signing is|\
      whoever signs is|the person signing is|who will sign is|who'll sign is|who signs it is|\
      who signs for us is|who signs here is|the one who'll sign is|the signatory is|\
      our signatory is
      """
    )
  ])
  /// How long before something is done it may not be: ", *and only once* the board has approved".
  static let onlyOnce: WordSet = ["only", "not"]
  static let signs = "signs"
  static let signVerb: WordSet = ["signs", "sign"]
  static let signsForUs = PhraseTable<Bool>(
    grouped: ["signs", "will sign", "does the signing", "is the one who signs"].map { verb in
      (
        true,
        ["", " for us", " on our side", " at our end", " here"].map { verb + $0 }
          .joined(separator: "|")
      )
    })
  /// "Ana signs *on our side* two days after …".
  static let onOurSide = PhraseTable<Bool>(grouped: [
    (true, "on our side|for us|at our end|on our end|on our behalf|from our side|here")
  ])
  /// "… *are all through*": what has become of all that it waits for.
  static let allThrough = PhraseTable<Bool>(
    grouped: ["are", "have", "is", "has"].map { verb in
      let ends = [
        "all through", "through", "all done", "done", "both through", "both done", "all finished",
        "finished", "all signed off", "signed off", "all said yes", "said yes", "both said yes",
        "all agreed", "agreed", "all approved", "approved", "all happy", "both agreed",
      ]
      return (true, ends.map { "\(verb) \($0)" }.joined(separator: "|"))
    })
  /// "*And she wants your signature* to be there *first*".
  static let yoursFirst = PhraseChain(
    [
      "|and", "she|he|they", "wants|want|expects|needs|would like|insists on", "your",
      "signature|name|side|signatures",
    ])
  static let firstWord: WordSet = ["first", "before", "already"]
  /// Before how long something takes: "*I'd allow* two weeks for it".
  static let allowing = PhraseChain(
    [
      "i'd|we'd|i would|we would|i|we|i'll|we'll",
      """
      allow|say|reckon|guess|plan|budget|count|expect|give it|give that|set aside|reserve|\
      estimate|allow about|say about|think
      """,
    ])
  /// "The talks *will be led by* Ana".
  static let ledBy = PhraseTable<String>(
    grouped: ["led", "run", "handled", "managed", "driven", "done"].map { end in
      let helpers = ["will be", "is going to be", "would be", "is to be", "is being", "gets"]
      let short = end == "run" ? "done" : end
      return ("\(short) by", helpers.map { "\($0) \(end) by" }.joined(separator: "|"))
    })
  /// How a clause goes on about somebody's manner: "the DPIA *and hates being chased*".
  static let attitudes: WordSet = [
    "hates", "likes", "loves", "dislikes", "prefers", "isn't", "won't", "can't", "doesn't", "never",
    "wouldn't", "refuses",
  ]
}
