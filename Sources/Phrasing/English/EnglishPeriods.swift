/// Names of quarters, halves, fiscal years and numbered weeks.
enum EnglishPeriods {
  /// Letters before a number, and how many months such a part has.
  static let partMonths: WordTable<Int> = ["q": 3, "fq": 3, "cq": 3, "h": 6, "qtr": 3]

  static let partNames: WordTable<Int> = [
    "quarter": 3, "qtr": 3, "half": 6,
  ]

  /// Which year a quarter or a half is one of.
  enum YearKind {
    case calendar, fiscal, unsaid
  }

  /// Letters that say it: "FQ3", "CQ3".
  static let yearKinds: WordTable<YearKind> = ["fq": .fiscal, "cq": .calendar]

  /// The months in which a fiscal year usually begins, when not in January.
  static let usualYearStarts = [2, 4, 7, 10]

  static let fiscal = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      fy|fiscal|fiscal year|financial year|budget year|fisc|our fiscal|our fiscal year|\
      our financial year|our budget year|our fy|their fiscal|their fiscal year|\
      their financial year|their fy|your fiscal|your fiscal year|your financial year|your fy
      """
    )
  ])

  /// Seasons and the month in which they begin.
  static let seasons: WordTable<Int> = [
    "spring": 3, "springtime": 3, "summer": 6, "summertime": 6, "autumn": 9, "fall": 9,
    "winter": 12, "wintertime": 12,
  ]

  /// The year to come, of which something is a part.
  static let newYear = PhraseTable<Bool>(grouped: [
    (true, "the new year|the new calendar year")
  ])

  static let weekNumber = PhraseTable<Bool>(grouped: [
    (true, "week|wk|cw|kw|calendar week|iso week|week number|week no|weeks|wks|calendar weeks")
  ])

  /// Among those, what counts the weeks of a plan as well.
  static let plainWeeks: WordSet = ["week", "weeks", "wk", "wks"]

  static let calendar: WordSet = ["calendar"]

  static let monthOf = PhraseTable<Bool>(grouped: [
    (true, "the month of|month of|the whole month of|the entire month of|the full month of")
  ])

  /// Words before a unit that change nothing: "the sales quarter".
  static let adjectives: WordSet = ["sales", "calendar", "current", "reporting"]
}
