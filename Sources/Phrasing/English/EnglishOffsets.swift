/// Words around a length that is counted from a day.
enum EnglishOffsets {
  /// Before a length, and whether they make it rough.
  static let adverbs = PhraseTable<Bool>(grouped: [
    (false, "just|exactly|only|another|precisely"), (true, "about|around|roughly|approximately"),
  ])

  /// "in two weeks' time", "in two weeks from now".
  static let afterIn = PhraseTable<Bool>(grouped: [
    (true, "time|from now|from today|of time")
  ])

  /// Told of another day that was spoken of, more likely than of today.
  static let later: WordSet = ["later", "earlier", "previously", "back"]
  /// Parts of a day that stand for the day beside another: "the night before July 9".
  static let nights: WordSet = ["night", "evening", "morning", "afternoon", "eve"]
  /// Between a length and what it is counted from: "two weeks *to the day* after kickoff".
  static let toTheDay = PhraseTable<Bool>(grouped: [(true, "to the day|to the very day|exactly")])
  /// Behind a length that is counted from the day just said: "from go-live to two weeks *later*".
  static let afterThat = PhraseTable<Bool>(grouped: [(true, behind + "|after|on")])
  private static let behind = "later|after that|after it|afterwards"
  /// Days that a month is counted from right behind it: "six months today".
  static let fixedDays: WordSet = ["today", "tomorrow"]
  /// Behind a day and a length that is counted from it: "July 31, two weeks *earlier*".
  static let beside = PhraseTable<EnglishRanges.Relation>(grouped: [
    (.after, behind),
    (.before, "earlier|before that|before it|beforehand|sooner"),
  ])
  static let plus: WordSet = ["plus"]
  static let minus: WordSet = ["minus", "less"]
  static let out: WordSet = ["out"]
  static let countedFromMore: WordSet = ["from", "of", "than"]

  /// "the week after X"; "day from X" is another thing, and "Founders Day to January 2" a stretch.
  static let wholeUnitRelations: WordSet = ["after", "before", "following", "preceding", "of"]
}
