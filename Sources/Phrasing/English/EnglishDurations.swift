/// Words around a length of time.
enum EnglishDurations {
  /// Before a length that is not counted exactly.
  static let loosely: WordSet = [
    "about", "around", "roughly", "maybe", "just", "only", "another", "approximately", "under",
  ]

  /// Units as they are counted once: "one week, make it three".
  static let single: WordSet = ["day", "week", "month", "year", "hour"]

  static let partsOfDay: WordSet = ["morning", "afternoon", "evening"]

  static let approximations = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      about|around|roughly|approximately|approx|abt|circa|ca|maybe|probably|some|say|nearly|almost|\
      usually|typically|normally|generally|perhaps|at least|at most|up to|more than|less than|\
      min|max|minimum|maximum|a minimum of|a maximum of|the best part of|best part of|\
      the better part of|just under|just over|a little over|a little under|a bit over|a bit under|\
      over|under|no more than|no less than|not more than|not less than|not longer than|no longer than|at the very least|\
      at the very most|somewhere around|somewhere near|something like|in the region of|\
      in the order of|on the order of|hopefully|ideally|like|more or less|give or take
      """
    )
  ])

  /// Those before or behind a length that make it the least or the most.
  static let limits = PhraseTable<DurationValue.Limit>(grouped: [
    (
      .atLeast,
      """
      at least|min|minimum|a minimum of|no less than|not less than|at the very least|at the least|\
      or longer|or more|plus|and up
      """
    ),
    (
      .atMost,
      """
      at most|up to|max|maximum|a maximum of|no more than|not more than|not longer than|\
      no longer than|at the very most|at the most|tops|or less|at worst|worst case|\
      in the worst case|at the outside
      """
    ),
    (.over, "more than|over|just over|a little over|a bit over"),
    (.under, "less than|under|just under|a little under|a bit under"),
  ])

  /// Between a length and another that it may be instead.
  static let instead = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      or|or maybe|or perhaps|or possibly|or even|or more like|maybe|perhaps|possibly|if not|more like|\
      could be|could even be|may be|might be|maybe even|perhaps even|worst case|at worst|or rather
      """
    )
  ])

  static let between = PhraseTable<Bool>(grouped: [
    (
      true,
      "between|anywhere between|somewhere between|anywhere from|from|anything from|anything between"
    )
  ])

  /// Words between a number and its unit that change nothing.
  static let adjectives: WordSet = [
    "full", "whole", "more", "additional", "extra", "straight", "consecutive", "entire", "of",
    "further", "other",
  ]

  /// Words between a number and its unit that make it rough: "a good week".
  static let looseAdjectives: WordSet = ["good", "solid", "short", "long", "busy", "strong"]

  /// What may stand before a length in a cell of its own.
  static let openers = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      lead time|length|time needed|effort|estimate|takes|take|takes them|took|needs|need|for|lasts|lasting|duration|it takes|will take|\
      usually takes|typically takes|it usually takes|takes about|allow|requires|runs|runs for|\
      should take|they take|within the span of|a total of|it takes us|takes us|we need|we'd need|\
      we'll need|i need|i'd need|give us|give me|it will take|it'll take|that takes|\
      that will take|that'll take|that should take|the whole thing takes|it needs|that needs
      """
    )
  ])

  /// From when a length is counted that no day of the calendar begins.
  static let receipts: WordSet = [
    "the", "a", "an", "receipt", "when", "getting", "receiving", "order",
  ]
  /// The same behind "after": "ten days after *receipt*" is no wait for a step.
  static let afterReceipts: WordSet = ["receipt", "getting", "receiving"]

  /// Behind "15 days", which of them count: "15 days *calendar*".
  static let dayKinds = PhraseTable<EnglishCalendar.Unit>(grouped: [
    (.calendarDay, "calendar|natural"), (.workingDay, "working|business"),
  ])

  /// What may follow one.
  static let closers = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      long|or longer|or more|plus|and up|or less|in total|total|or so|ish|of work|of effort|each|in all|elapsed|end to end|give or take|\
      at least|at most|at the most|at the very most|or fewer|at the least|at the very least|of effort|work|back to back|in a row|in one go|on the trot|on end|on average|tops|max|maximum|minimum|at worst|worst case|in the worst case|at the outside|overall|altogether
      """
    )
  ])

  /// The one of them that says nothing of how many there are.
  static let eachWord: WordSet = ["each"]

  /// No time at all.
  static let milestones = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      milestone|a milestone|no time|no time at all|instant|instantly|immediate|immediately|\
      same day|the same day|zero days|no duration
      """
    )
  ])

  /// Whether the words say how something is done rather than how long: "immediately" is no time in
  /// a cell for lengths, and no length anywhere else.
  static func isManner(_ tokens: [Token]) -> Bool {
    tokens.count <= 3 && tokens.contains { manners.contains($0.text) }
      // "The same day" as what?
      || tokens.count == 3 && EnglishRanges.the.contains(tokens[0])
  }

  private static let manners: WordSet = [
    "instant", "instantly", "immediate", "immediately", "time",
  ]

  /// Day counts of contracts besides the multiples of 30: calendar days first.
  static let calendarCounts: Set<Int> = [45, 100, 365]

  /// What holds for a time: "*valid* 12 months".
  static let terms: WordSet = [
    "valid", "validity", "warranty", "guarantee", "retention", "expires",
  ]
  /// Between what holds and how long: "notice *period of* 90 days".
  static let behindTerms: WordSet = [
    "period", "of", "is", "are", "for", "in", "after", "within", "the", "at", "least", "up", "to",
    "time", "was", "about", "a", "next",
  ]

  /// The letter that begins a length in notation, and those of its units.
  static let notation: WordSet = ["p"]
  static let notatedUnits: WordTable<EnglishCalendar.Unit> = [
    "d": .calendarDay, "bd": .workingDay, "w": .week, "m": .month, "y": .year,
  ]
}
