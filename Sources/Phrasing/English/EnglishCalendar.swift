internal import Scheduling

/// Names of months, days of the week and stretches of the calendar.
enum EnglishCalendar {
  static let months = WordTable(
    monthNames.enumerated().flatMap { index, name in
      [(name.lowercased(), index + 1), (String(name.lowercased().prefix(3)), index + 1)]
    } + [("sept", 9), ("febr", 2), ("novem", 11)])

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static let weekdays: WordTable<Weekday> = [
    "monday": .monday, "mon": .monday, "tuesday": .tuesday, "tue": .tuesday, "tues": .tuesday,
    "wednesday": .wednesday, "wed": .wednesday, "weds": .wednesday, "thursday": .thursday,
    "thu": .thursday, "thur": .thursday, "thurs": .thursday, "friday": .friday, "fri": .friday,
    "saturday": .saturday, "sat": .saturday, "sunday": .sunday, "sun": .sunday,
  ]

  static let pluralWeekdays = WordTable(
    zip(weekdayNames, Weekday.allCases).map { ($0.lowercased() + "s", $1) })

  /// Names that a slip of the finger may have bent, with the everyday words that lie one edit
  /// away and are never taken for them.
  static let notNames: WordSet = [
    "match", "marsh", "larch", "parch", "march", "marches", "starch", "tune", "dune", "rune",
    "prune", "june", "duly", "july", "jury", "jude", "jute", "juno", "june's", "sundry", "money",
    "gunday", "sunda", "mayday", "someday", "noonday", "midday", "workday", "payday", "everyday",
    "holiday", "birthday", "weekday", "holidays", "today", "april's", "aprils", "doomsday",
  ]

  /// Words that people run together with the weekday or the stretch behind them.
  private static let runTogether: [(word: [UInt8], isTurn: Bool)] =
    ["next", "last", "this", "coming"].map { (Array($0.utf8), true) }
    + ["by", "on", "until", "before", "after"].map { (Array($0.utf8), false) }
  private static let turned: WordSet = ["week", "month", "quarter", "year", "weekend"]

  /// Where a space was missed: after the "next" of "nextfriday", the "by" of "bymonday".
  static func seam(of word: [UInt8]) -> Int? {
    guard (8...15).contains(word.count) else { return nil }
    for (first, isTurn) in runTogether where word.starts(with: first) {
      let rest = String(decoding: word[first.count...], as: UTF8.self)
      if rest.utf8.count > 5 && weekdays[rest] != nil || isTurn && turned.contains(rest) {
        return first.count
      }
    }
    return nil
  }

  /// Slips of the pen that lie more than one letter away.
  static let misspelt: WordTable<String> = [
    "wensday": "wednesday", "wendsday": "wednesday", "weds": "wednesday", "tusday": "tuesday",
    "thurday": "thursday", "thrusday": "thursday", "saterday": "saturday", "febuary": "february",
    "feburary": "february", "setember": "september", "agust": "august",
  ]

  static let correctable: [(name: [UInt8], month: Int?, weekday: Weekday?)] =
    monthNames.enumerated().compactMap { index, name in
      name.count > 3 ? (Array(name.lowercased().utf8), index + 1, nil) : nil
    } + weekdayNames.enumerated().map { (Array($1.lowercased().utf8), nil, Weekday.allCases[$0]) }

  /// Names of days behind which hours may stand: "Tuesday", "Mondays", "weekdays", "tomorrow".
  static func isDayWord(_ token: Token) -> Bool {
    weekdays[token] != nil || pluralWeekdays[token] != nil || daysWithHours.contains(token)
  }
  private static let daysWithHours: WordSet = [
    "weekdays", "weekends", "today", "tomorrow", "daily", "day",
  ]

  /// Units of length; `workingDay` only where the words say so.
  static let units = PhraseTable<Unit>(grouped: [
    (
      .workingDay,
      """
      business day|business days|working day|working days|work day|work days|workday|workdays|\
      biz day|biz days|bus days|bd|bds|wd|wds|weekday|weekdays|b day|b days|banking day|banking days|\
      bank day|bank days|trading day|trading days
      """
    ),
    (
      .calendarDay,
      "calendar day|calendar days|cal day|cal days|cd|cds|consecutive days|sleeps"
    ),
    (.day, "day|days|d|dys"),
    (.week, "week|weeks|wk|wks|w|calendar week|calendar weeks|wek|weks|weeek|weeeks|weke|wekes"),
    (.workingWeek, "working week|working weeks|business week|business weeks|work weeks|work week"),
    (.fortnight, "fortnight|fortnights"),
    (
      .month,
      "month|months|mo|mos|mth|mths|mnth|mnths|mons|motnh|motnhs|monht|monhts|calendar month|calendar months"
    ),
    (.quarter, "quarter|quarters|qtr|qtrs"),
    (.year, "year|years|yr|yrs|y|calendar year|calendar years|cy"),
    (.weekend, "weekend|weekends"),
    (.sprint, "sprint|sprints"),
  ])

  /// Several of a unit: without a number nobody knows how many.
  static let pluralUnits: WordSet = [
    "days", "weeks", "months", "quarters", "years", "workdays", "fortnights", "sprints",
  ]

  enum Unit: Sendable {
    case day, workingDay, calendarDay, week, workingWeek, fortnight, month, quarter, year, weekend
    case sprint
  }

  /// Days told from today.
  static let relativeDays = PhraseTable<Int>(grouped: [
    (
      0,
      """
      later today|later on today|end of today|the end of today|close of today|rest of today|\
      the rest of today|today|tonight|now|right now|this very day|todays date|this morning|this afternoon|\
      this evening|this night
      """
    ),
    (
      1,
      """
      tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|tmrow|end of tomorrow|the end of tomorrow|tomorrows|tomoz|tomorrow's|next day|\
      the next day|the following day
      """
    ),
    (-1, "yesterday|yday|last night"),
    (2, "day after tomorrow|the day after tomorrow|overmorrow"),
    (-2, "day before yesterday|the day before yesterday"),
  ])

  /// In words for a day: that its end is meant.
  static let endWords: WordSet = ["end", "close"]

  /// Times of day that may follow a day and change nothing about it; `true` for those with which it
  /// ends.
  static let dayParts = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      eod|end of day|cob|close of business|close of play|end of play|midnight|night|nights|late night|\
      at night|late at night|last thing
      """
    ),
    (
      false,
      """
      morning|afternoon|evening|mornings|afternoons|evenings|noon|midday|lunchtime|lunch|in the morning|\
      in the afternoon|in the evening|at noon|at midday|at lunch|at lunchtime|am|pm|\
      first thing|early morning|late morning|early afternoon|late afternoon|\
      early evening|late evening|early in the day|late in the day|\
      mid morning|mid afternoon|later in the day|at the latest
      """
    ),
  ])

  /// After a weekday: those of every week.
  static let pluralDayParts: WordSet = ["mornings", "afternoons", "evenings", "nights"]

  /// "by the end of" one day: the words stand before it and it is that day, or today where they may
  /// stand alone.
  static let dayEnds = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      eod|eob|cob|cop|end of day|the end of day|end of the day|the end of the day|\
      close of business|close of play|end of play|end of business|beginning of day|start of day|\
      start of business|the start of the day
      """
    ),
    // Alone, it ends something else than a day.
    (false, "close"),
  ])

  /// What stands behind an hour.
  static let clock = WordSet(
    ["am", "pm", "a", "p", "o'clock", "oclock", "h", "hrs", "sharp"] + zonesInLetters)
  /// The zones among them.
  static let zoneLetters = WordSet(zonesInLetters)
  private static let zonesInLetters = [
    "pt", "et", "ct", "mt", "pst", "pdt", "est", "edt", "cst", "cdt", "mst", "mdt", "utc", "gmt",
    "cet", "cest", "bst", "ist",
  ]

  /// What makes of a number before it half of a day.
  static let meridiems: WordSet = ["am", "pm", "a", "p"]

  /// Behind the figure of an hour of the whole day: "16h".
  static let hourMarks: WordSet = ["h"]

  /// Behind an hour, of which they say nothing more.
  static let sharp: WordSet = ["o'clock", "oclock", "sharp"]

  /// Zones in words after a time of day.
  static let zones = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      eastern|central|pacific|mountain|eastern time|central time|pacific time|mountain time|\
      uk time|london time|local time|german time|berlin time|india time|our time|your time|\
      their time|z|zulu
      """
    )
  ])

  /// Single words that name a day wherever they stand.
  static let sureDays: WordSet = [
    "today", "tomorrow", "tonight", "yesterday", "tmrw", "tomorow", "tommorow", "eow", "eom",
    "eoq", "eoy", "christmas", "thanksgiving",
  ]
}
