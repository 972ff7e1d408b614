internal import Scheduling

/// Days that have a name everywhere in the language, and the rule that finds them in a year.
enum EnglishHolidays {
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// The n-th weekday of a month, and so many days on.
    case nth(Int, Weekday, month: Int, plus: Int)
    /// Days after Easter Sunday.
    case easter(Int)
    /// By the moon: as a country's table of holidays has it.
    case moon(Moon)

    /// Whether the day is known only from a table, and may yet move.
    var isMovable: Bool { if case .moon = self { true } else { false } }
  }

  /// Feasts by the moon, by the country whose table tells their first day and their name there.
  enum Moon: Sendable, CaseIterable {
    case diwali, holi, eidAlFitr, eidAlAdha, lunarNewYear, roshHashanah, yomKippur

    var row: (country: String, name: String) {
      switch self {
      case .diwali: ("IN", "Diwali")
      case .holi: ("IN", "Holi")
      case .eidAlFitr: ("AE", "Eid al-Fitr")
      case .eidAlAdha: ("AE", "Eid al-Adha")
      case .lunarNewYear: ("CN", "Chinese New Year (Spring Festival)")
      case .roshHashanah: ("IL", "Rosh Hashanah")
      case .yomKippur: ("IL", "Yom Kippur")
      }
    }
  }

  /// The first day of each in each year of the tables.
  private static let moonDays: [Moon: [Int: CivilDate]] = {
    var found: [Moon: [Int: CivilDate]] = [:]
    for moon in Moon.allCases {
      for holiday in HolidayTable.days(of: moon.row.country) where holiday.name == moon.row.name {
        let year = holiday.day.components.year
        let first = found[moon]?[year] ?? holiday.day
        found[moon, default: [:]][year] = min(first, holiday.day)
      }
    }
    return found
  }()

  /// After a holiday's name: several days, and which ones is for each company to say.
  static let seasons: WordSet = [
    "break", "period", "holidays", "season", "shutdown", "recess", "vacation", "vacations",
    "closure", "time", "leave",
  ]

  static let bank: WordSet = ["bank", "public"]

  static let rules = PhraseTable<Rule>(grouped: [
    (.fixed(month: 12, day: 25), "christmas|christmas day|xmas|xmas day|x mas"),
    (.fixed(month: 12, day: 24), "christmas eve|xmas eve"),
    (.fixed(month: 12, day: 26), "boxing day|st stephen day|st stephens day|saint stephens day"),
    (.fixed(month: 12, day: 31), "new year eve|new years eve|nye"),
    (.fixed(month: 1, day: 1), "new year day|new years day|new years|new year"),
    (.fixed(month: 1, day: 6), "epiphany"),
    (.fixed(month: 2, day: 2), "groundhog day|ground hog day"),
    (
      .fixed(month: 2, day: 14),
      "valentine day|valentines day|valentine|valentines|saint valentine day"
    ),
    (
      .fixed(month: 3, day: 17),
      "st patrick day|saint patrick day|st patricks day|saint patricks day"
    ),
    (.fixed(month: 4, day: 1), "april fools|april fools day|april fool day|april fool"),
    (.fixed(month: 4, day: 22), "earth day"),
    (.fixed(month: 5, day: 1), "may day|labour day|international workers day"),
    (.fixed(month: 6, day: 19), "juneteenth"),
    (.fixed(month: 6, day: 14), "flag day"),
    (.fixed(month: 7, day: 1), "canada day"),
    (
      .fixed(month: 7, day: 4),
      "independence day|us independence day|american independence day|fourth of july|the fourth of july|4th of july"
    ),
    (.fixed(month: 7, day: 14), "bastille day"),
    (.fixed(month: 10, day: 31), "halloween|hallowe'en|all hallows eve"),
    (.fixed(month: 11, day: 1), "all saints day|all saint day"),
    (.fixed(month: 11, day: 11), "veterans day|veteran day|armistice day|remembrance day"),
    (
      .nth(3, .monday, month: 1, plus: 0),
      "mlk day|martin luther king day|martin luther king jr day|mlk"
    ),
    (
      .nth(3, .monday, month: 2, plus: 0),
      "presidents day|president day|washington birthday"
    ),
    (
      .nth(2, .monday, month: 10, plus: 0),
      "canadian thanksgiving|thanksgiving in canada|canada's thanksgiving|canada thanksgiving"
    ),
    (.easter(-21), "mothering sunday|uk mother day|uk mothers day"),
    (
      .nth(2, .sunday, month: 5, plus: 0),
      "mother day|mothers day|us mother day|us mothers day|american mother day|american mothers day"
    ),
    (.nth(-1, .monday, month: 5, plus: 0), "memorial day|decoration day"),
    (
      .nth(1, .monday, month: 5, plus: 0), "early may bank holiday|may day bank holiday"
    ),
    (
      .nth(-1, .monday, month: 5, plus: 0),
      "spring bank holiday|late may bank holiday|whitsun bank holiday"
    ),
    (
      .nth(-1, .monday, month: 8, plus: 0),
      "summer bank holiday|august bank holiday|late summer bank holiday"
    ),
    (.nth(3, .sunday, month: 6, plus: 0), "father day|fathers day"),
    (
      .nth(1, .monday, month: 9, plus: 0),
      "labor day|us labor day|american labor day|canadian labour day|canadian labor day"
    ),
    (.fixed(month: 8, day: 15), "indian independence day"),
    (.fixed(month: 9, day: 7), "brazilian independence day"),
    (.fixed(month: 9, day: 16), "mexican independence day"),
    (.fixed(month: 1, day: 26), "australia day|republic day|indian republic day"),
    (.fixed(month: 10, day: 29), "turkish republic day"),
    (.fixed(month: 6, day: 2), "italian republic day"),
    (.fixed(month: 2, day: 6), "waitangi day"),
    (.fixed(month: 4, day: 25), "anzac day"),
    (.fixed(month: 10, day: 3), "german unity day|day of german unity"),
    (.nth(2, .monday, month: 10, plus: 0), "columbus day|indigenous peoples day"),
    (
      .nth(4, .thursday, month: 11, plus: 0),
      "thanksgiving|thanksgiving day|turkey day|us thanksgiving|american thanksgiving"
    ),
    (.nth(4, .thursday, month: 11, plus: 1), "black friday"),
    (.nth(4, .thursday, month: 11, plus: 4), "cyber monday"),
    (.nth(1, .tuesday, month: 11, plus: 0), "election day"),
    (.moon(.diwali), "diwali|deepavali|divali"),
    (.moon(.holi), "holi"),
    (.moon(.eidAlFitr), "eid al fitr|eid ul fitr|eid"),
    (.moon(.eidAlAdha), "eid al adha|eid ul adha"),
    (.moon(.lunarNewYear), "chinese new year|lunar new year|spring festival"),
    (.moon(.roshHashanah), "rosh hashanah|rosh hashana"),
    (.moon(.yomKippur), "yom kippur"),
    (.easter(0), "easter|easter sunday|easter day"),
    (.easter(-2), "good friday"),
    (.easter(-3), "maundy thursday|holy thursday"),
    (.easter(1), "easter monday|easter mon"),
    (.easter(-7), "palm sunday"),
    (.easter(-46), "ash wednesday"),
    (.easter(-47), "shrove tuesday|mardi gras|pancake day"),
    (.easter(39), "ascension|ascension day"),
    (.easter(49), "pentecost|whit sunday|whitsun|whitsunday"),
    (.easter(50), "whit monday|pentecost monday"),
  ])

  /// What a name means in other countries: it is asked which.
  static let elsewhere = PhraseTable<Rule>(grouped: [
    (.nth(1, .monday, month: 9, plus: 0), "labour day"),
    (.fixed(month: 8, day: 15), "independence day"),
    (.fixed(month: 10, day: 29), "republic day"),
    (.moon(.eidAlAdha), "eid"),
    (.easter(-21), "mother day|mothers day"),
    (.nth(1, .sunday, month: 9, plus: 0), "father day|fathers day"),
  ])

  /// Weeks that have a name, by a day in them.
  static let weeks = PhraseTable<Rule>(grouped: [(.easter(-6), "holy week|passion week")])

  static func day(_ rule: Rule, in year: Int) -> CivilDate? {
    switch rule {
    case .fixed(let month, let day):
      return CivilDate(year: year, month: month, day: day)
    case .nth(let ordinal, let weekday, let month, let plus):
      return Period(month: month, year: year)
        .flatMap { CalendarArithmetic.nth(ordinal, weekday, in: $0) }
        .map { $0 + plus }
    case .easter(let offset):
      return CalendarArithmetic.easter(year).map { $0 + offset }
    case .moon(let moon):
      return moonDays[moon]?[year]
    }
  }
}
