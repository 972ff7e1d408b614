/// Words that make a time come again.
enum EnglishRecurrences {
  static let every = PhraseTable<Bool>(grouped: [
    (true, "every|each|every single|each and every|on every|on each|at every")
  ])

  static let other: WordSet = ["other", "alternate", "alternating"]
  /// What takes days out of a rule.
  static let exceptions: WordSet = [
    "except", "excluding", "unless", "apart", "besides", "bar", "barring", "skipping",
  ]
  /// Before months in which a rule skips its turn.
  static let leavingOut = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      except|except in|except for|excluding|apart from|bar|barring|save|save in|other than|but not|\
      but not in|not in|never in|nothing in|none in|no meeting in|no meetings in|skips|skip|\
      skipping|not during|but never in|without|minus|with none in|with nothing in|\
      no sitting in|no session in|no sessions in|is off in|are off in|isn't held in|not held in|\
      is not held in|takes a break in|take a break in|pauses in|rests in|
      """
        + ["doesn't", "does not", "don't", "do not", "won't", "will not", "never", "isn't", "not"]
        .flatMap { no in
          ["meet", "sit", "convene", "gather", "meets", "sits", "meeting", "sitting", "happen"].map
          {
            "\(no) \($0) in"
          }
        }.joined(separator: "|")
    )
  ])
  /// What makes only some days of a rule count.
  static let conditions = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      if|only if|as needed|as required|as necessary|as and when|when needed|when required|\
      when necessary|where needed|where necessary|depending|subject to|or when|or as
      """
    )
  ])
  /// Behind somebody and at the end of a rule: "every Monday we *can*".
  static let able: WordSet = ["can", "could", "may", "might"]
  /// Before a stretch in which a rule holds.
  static let during = PhraseTable<Bool>(grouped: [
    (true, "in|during|throughout|over|for|all through")
  ])
  /// Behind days of every week: on each second of them, without the unit that a rule names.
  static let alternation = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      alternating|alternate|alternately|in alternate weeks|in alternating weeks|every other one|\
      every second one
      """
    )
  ])
  static let alternate: WordSet = ["alternate", "alternating"]
  static let second: WordSet = ["second", "2nd"]

  /// Between "except" and what is left out.
  static let exceptionLinks: WordSet = ["on", "for", "at", "in", "during"]
  static let weekend: WordSet = ["weekend", "weekends"]
  /// Before a length through which a rule holds.
  static let lasting = PhraseTable<Bool>(grouped: [
    (true, "for|over|during|for up to|for at most|in")
  ])

  /// One word for a whole rule.
  enum Adverb: Sendable {
    case daily, workdays, weekly, monthly, quarterly, yearly, halfYearly
    case fortnightly, biweekly, bimonthly, twiceMonthly, twiceWeekly, twiceYearly, weekends
    /// So often that nobody knows on which days: "three times a year".
    case often
  }

  static let adverbs = PhraseTable<Adverb>(grouped: [
    (
      .daily,
      """
      daily|every day|each day|once a day|per day|everyday|every morning|each morning|\
      every afternoon|each afternoon|every evening|each evening
      """
    ),
    (
      .workdays,
      """
      every weekday|every business day|every working day|weekdays|every work day|each weekday|\
      each business day|each working day|on weekdays|every workday|on business days|business days only
      """
    ),
    (
      .weekly,
      "weekly|once a week|every week|each week|once per week|on a weekly basis|once in a week"
    ),
    (
      .monthly,
      "monthly|once a month|every month|each month|once per month|on a monthly basis|once in a month"
    ),
    (
      .quarterly,
      """
      quarterly|once a quarter|every quarter|each quarter|once per quarter|on a quarterly basis|\
      once in a quarter|once in every quarter
      """
    ),
    (
      .yearly,
      "yearly|annually|annual|once a year|every year|each year|once per year|on a yearly basis"
    ),
    (.halfYearly, "half yearly|semi annually|semiannually|every half year"),
    (
      .twiceYearly,
      "twice a year|twice yearly|two times a year|twice per year|biannually|bi annually"
    ),
    (
      .often,
      ["three times", "four times", "five times", "six times", "thrice", "3 times", "4 times"]
        .flatMap { often in ["week", "month", "year", "quarter"].map { "\(often) a \($0)" } }
        .joined(separator: "|")
        + "|twice a quarter|twice per quarter|two times a quarter|twice quarterly"
    ),
    (.weekends, "weekends|every weekend|each weekend|on weekends|at weekends|on the weekends"),
    (
      .fortnightly,
      """
      fortnightly|every fortnight|each fortnight|once a fortnight|once in a fortnight|\
      once in two weeks|once in 2 weeks
      """
    ),
    (.biweekly, "biweekly|bi weekly"),
    (.bimonthly, "bimonthly|bi monthly"),
    (
      .twiceMonthly,
      "twice a month|twice monthly|semi monthly|semimonthly|two times a month|twice per month|2x a month|twice every month|twice each month"
    ),
    (
      .twiceWeekly,
      "twice a week|twice weekly|two times a week|twice per week|semiweekly|twice every week|twice each week"
    ),
  ])

  /// "of every month", "each month", "monthly" after a day.
  static let everyMonth = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      of every month|of each month|every month|each month|in every month|monthly|of the month every month|\
      of any month|per month|a month|of the month each month|of any given month|of a month
      """
    )
  ])

  /// "every year", "each year" after a day of the year.
  static let everyYear = PhraseTable<Bool>(grouped: [
    (true, "every year|each year|of every year|of each year|yearly|annually|in every year")
  ])
  /// One of these stands in each of them.
  static let ofYears: WordSet = ["year", "yearly", "annually"]

  /// Words of a rule that tell its months by the calendar's quarters.
  static let quarters: WordSet = ["quarter", "quarters", "quarterly", "qtr", "qtrs"]

  static let everyQuarter = PhraseTable<Bool>(grouped: [
    (true, "of every quarter|of each quarter|every quarter|each quarter|quarterly|of a quarter")
  ])

  /// The same where "every" or "usually" says already that it comes again.
  static let ofTheQuarter = PhraseTable<Bool>(grouped: [
    (true, "of the quarter|in the quarter|of our quarter|of their quarter|of the calendar quarter")
  ])

  static let starting = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      starting|beginning|from|starting on|starting from|as of|commencing|effective|beginning on|\
      next on|next one on|the next on|the next one on|the next one is|next one is|next is|\
      first on|first one on|the first on|the first one on|the first one is|the next being|\
      first one|first call|first call on|first one is|first time on|first meeting on|kicking off|\
      kicking off on|first one's on
      """
    )
  ])

  /// Between the first day of a rule and how often it comes.
  static let thenAgain = PhraseTable<Bool>(grouped: [
    (true, "and then|then|and from then on|and after that|and thereafter|thereafter")
  ])
  /// One of these stands in each of them.
  static let leadingAgain: WordSet = ["then", "that", "thereafter"]

  /// Words before the end of a rule, and whether the whole of what follows is surely included.
  static let ending = PhraseTable<Bool>(grouped: [
    (true, "through|thru|to the end of|ending|ending on|ending in"),
    (false, "until|till|til|up to|up until|to"),
  ])

  /// Words that are a rule in a cell and an adjective in a sentence.
  static let adjectives: WordSet = ["annual", "everyday"]

  static let joiners: WordSet = ["and", "or"]

  /// After "every month": its first or its last day.
  static let edges = PhraseTable<Int>(grouped: [
    (
      1,
      """
      at the start|at the beginning|at its start|the start|the beginning|at month start|\
      at the start of the month|at the beginning of the month
      """
    ),
    (
      -1,
      """
      at the end|at its end|the end|at month end|at the end of the month|the end of the month
      """
    ),
  ])

  /// "end of every month", "every quarter end".
  enum End: Sendable { case month, quarter, year }

  static let starts = PhraseTable<End>(grouped: [
    (
      .month,
      """
      start of every month|start of each month|the start of every month|the start of each month|\
      beginning of every month|beginning of each month|the beginning of every month|\
      the beginning of each month|every month start|each month start
      """
    ),
    (
      .quarter,
      """
      start of every quarter|start of each quarter|the start of every quarter|\
      the start of each quarter|beginning of every quarter|beginning of each quarter|\
      the beginning of every quarter|the beginning of each quarter|every quarter start
      """
    ),
    (
      .year,
      """
      start of every year|start of each year|the start of every year|the start of each year|\
      beginning of every year|beginning of each year|the beginning of every year|\
      the beginning of each year
      """
    ),
  ])

  static let ends = PhraseTable<End>(grouped: [
    (
      .month,
      """
      end of every month|end of each month|the end of every month|the end of each month|\
      every month end|each month end|at every month end|month ends
      """
    ),
    (
      .quarter,
      """
      end of every quarter|end of each quarter|the end of every quarter|the end of each quarter|\
      every quarter end|each quarter end|quarter ends
      """
    ),
    (
      .year,
      "end of every year|end of each year|the end of every year|the end of each year|every year end"
    ),
  ])

  static let times: WordSet = ["times", "occurrences", "sessions"]
  /// The letter that touches a number of times: "3x".
  static let timesLetter: WordSet = ["x"]
  /// How often in a day, or in all: nobody knows which.
  static let oftenness: WordSet = ["twice", "thrice"]
  static let only: WordSet = ["only"]
}
