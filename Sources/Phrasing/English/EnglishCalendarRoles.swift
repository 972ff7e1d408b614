/// What each word of the language may be in a time.
enum EnglishCalendarRoles {
  static func roles(of word: String, key: Int) -> CalendarRoles {
    collected.roles(of: word, key: key) ?? (isSlip(word) ? .slip : [])
  }

  private static let collected: RoleDraft = {
    var draft = RoleDraft()
    draft.addNames()
    draft.addBeginnings()
    draft.addTellingPhrases()
    draft.addRecurringPhrases()
    return draft
  }()

  // MARK: Slips

  /// Whether one slip of the finger makes a month's or a weekday's name of the word.
  private static func isSlip(_ word: String) -> Bool {
    let bytes = word.utf8Span.span
    guard (4...11).contains(bytes.count) else { return false }
    // A slip leaves the first two letters as they are, or the last two; of four letters it may turn
    // those in the middle.
    let (first, last) = (bytes[0], bytes[bytes.count - 1])
    let mayBe =
      openings[pair(first, bytes[1])] || endings[pair(bytes[bytes.count - 2], last)]
      || bytes.count < 6 && first == UInt8(ascii: "j")
    guard mayBe else { return false }
    let typed = Array(word.utf8)
    return EnglishCalendar.correctable.contains { Typo.isOneEdit(typed, $0.name) }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private static let openings = pairs { ($0[0], $0[1]) }
  private static let endings = pairs { ($0[$0.count - 2], $0[$0.count - 1]) }

  private static func pairs(_ of: ([UInt8]) -> (UInt8, UInt8)) -> [Bool] {
    var marks = Array(repeating: false, count: 1024)
    for entry in EnglishCalendar.correctable {
      let (first, second) = of(entry.name)
      marks[pair(first, second)] = true
    }
    return marks
  }
}

/// The roles of the words of all tables, as they are collected by the first line that is read.
private struct RoleDraft: Sendable {
  private var words = WordIndex([])
  private var roles: [CalendarRoles] = []

  func roles(of word: String, key: Int) -> CalendarRoles? {
    words.place(of: word, key: key).map { roles[$0] }
  }

  private mutating func add(_ role: CalendarRoles, _ word: String) {
    let place = words.insert(word)
    if place == roles.count { roles.append(role) } else { roles[place].insert(role) }
  }

  private mutating func add(_ role: CalendarRoles, _ words: [String]) {
    for word in words { add(role, word) }
  }

  private func holds(_ word: String, _ role: CalendarRoles) -> Bool {
    roles(of: word, key: WordIndex.key(of: word)).map { !$0.isDisjoint(with: role) } ?? false
  }

  /// Every word of each phrase: they may stand before what tells a time.
  private mutating func addSmall<each Meaning>(_ tables: repeat PhraseTable<each Meaning>) {
    for table in repeat each tables { table.forEachPhrase { add(.small, $0) } }
  }

  /// One word of each phrase, the longest, where none of its words has the role already: without
  /// such a word none of the phrases stands in a line.
  private mutating func addMarks<each Meaning>(
    _ role: CalendarRoles, besides known: CalendarRoles,
    _ tables: repeat PhraseTable<each Meaning>
  ) {
    // Single words first: a phrase that holds one of them needs no mark of its own.
    for table in repeat each tables {
      table.forEachPhrase { phrase in
        add(.small, phrase)
        if phrase.count == 1, !holds(phrase[0], known) { add(role, phrase[0]) }
      }
    }
    for table in repeat each tables {
      table.forEachPhrase { phrase in
        guard !phrase.contains(where: { holds($0, known) }),
          let longest = phrase.max(by: { $0.utf8.count < $1.utf8.count })
        else { return }
        add(role, longest)
      }
    }
  }

  mutating func addNames() {
    add(.month, EnglishCalendar.months.words)
    add(.weekday, EnglishCalendar.weekdays.words + EnglishCalendar.pluralWeekdays.words)
    add(.slip, EnglishCalendar.misspelt.words)
    add(.number, EnglishNumbers.units.words + EnglishNumbers.tens.words)
    add(.ordinal, EnglishNumbers.ordinals.words)
    add(.amount, EnglishNumbers.half.words + EnglishNumbers.one.words)
    add(.amount, EnglishNumbers.vague.firstWords + EnglishDurations.approximations.firstWords)
    add(.amount, EnglishDurations.between.firstWords)
    add(.mark, EnglishCalendar.units.firstWords + EnglishWindows.hours.words)
    add(.mark, EnglishPeriods.partMonths.words + EnglishPeriods.partNames.words)
    add(.mark, EnglishPeriods.seasons.words + EnglishCalendar.sureDays.words)
  }

  /// Times, and parts of them, that hold no name of the calendar and no number.
  mutating func addTellingPhrases() {
    addMarks(
      .mark, besides: .telling, EnglishCalendar.relativeDays, EnglishCalendar.dayEnds,
      EnglishCalendar.dayParts, EnglishRanges.ends, EnglishPeriods.fiscal, EnglishHolidays.rules,
      EnglishHolidays.elsewhere, EnglishHolidays.weeks, EnglishRecurrences.adverbs,
      EnglishRecurrences.ends, EnglishRecurrences.starts)
  }

  mutating func addRecurringPhrases() {
    add(.again, EnglishCalendar.pluralWeekdays.words + EnglishCalendar.pluralDayParts.words)
    add(.again, EnglishRecurrences.alternate.words)
    addMarks(
      .again, besides: .again, EnglishRecurrences.every, EnglishRecurrences.adverbs,
      EnglishRecurrences.ends, EnglishRecurrences.starts, EnglishRecurrences.everyMonth,
      EnglishRecurrences.everyQuarter, EnglishRecurrences.everyYear)
  }

  /// What may stand before all those: all that the forms of a time begin with.
  mutating func addBeginnings() {
    addSmall(
      EnglishRanges.bounds, EnglishRanges.weekEnding, EnglishRanges.between, EnglishRanges.limits,
      EnglishRanges.onOr, EnglishRanges.turns, EnglishRanges.twiceNext, EnglishRanges.parts,
      EnglishRanges.rest, EnglishRanges.same, EnglishRanges.connectors, EnglishRanges.relations)
    addSmall(
      EnglishDurations.approximations, EnglishDurations.limits, EnglishDurations.between,
      EnglishDurations.instead, EnglishDurations.openers, EnglishOffsets.adverbs,
      EnglishNumbers.vague, EnglishNumbers.nextToLast, EnglishPeriods.newYear,
      EnglishCalendar.zones,
      EnglishPeriods.monthOf, EnglishPeriods.weekNumber, EnglishRecurrences.starting,
      EnglishRecurrences.edges, EnglishWords.dayOf)
    for words in RoleDraft.smallWords { add(.small, words.words) }
  }

  private static let smallWords = [
    EnglishProse.starters, EnglishDurations.adjectives, EnglishDurations.looseAdjectives,
    EnglishNumbers.dozen, EnglishNumbers.hundred, EnglishNumbers.thousand, EnglishNumbers.last,
    EnglishOffsets.nights, EnglishOffsets.plus, EnglishOffsets.minus, EnglishPeriods.adjectives,
    EnglishPeriods.calendar, EnglishRanges.and, EnglishRanges.article, EnglishRanges.of,
    EnglishRanges.spanning, EnglishRanges.crossing, EnglishRanges.whole, EnglishRanges.midweek,
    EnglishRecurrences.other, EnglishRecurrences.second, EnglishRecurrences.only,
    EnglishCalendar.clock, EnglishCalendar.meridiems,
    EnglishWords.allWord, EnglishWords.andOr,
    EnglishWords.anyArticle, EnglishWords.butWord, EnglishWords.dateOrDay, EnglishWords.eitherWord,
    EnglishWords.endLetter, EnglishWords.notWord, EnglishWords.onThisComing, EnglishWords.oneWord,
    EnglishWords.perhaps, EnglishWords.recurs, EnglishWords.weekLetters, EnglishWords.wWord,
    EnglishWords.whose, EnglishWords.withinOrIn, EnglishWords.yearWords, EnglishWords.ishWord,
  ]
}
