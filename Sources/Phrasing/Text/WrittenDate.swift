/// Dates whose parts are divided by marks, among them the name of a month or a quarter: "Nov-3-2026",
/// "20 - June - 2027", "2027.Jul.5", "Q3 - 2026".
///
/// Where the year stands beside them the marks say nothing more, and a dash before it looks like the
/// one of a stretch: so the tokens of such a date lose their marks, once, before anything is read.
struct WrittenDate {
  private var tokens: [Token]
  /// The marks to be taken out.
  private var dropped: [Int] = []
  /// Behind the last date that was found, whose parts belong to no other.
  private var done = 0

  static func settle(_ tokens: inout [Token], _ bytes: [UInt8]) {
    var dates = WrittenDate(tokens: tokens)
    for place in tokens.indices {
      if tokens[place].roles.contains(.month) {
        dates.aroundMonth(place)
      } else if tokens[place].isYear {
        dates.underscored(place, bytes)
        dates.behindPeriod(place)
      }
    }
    guard !dates.dropped.isEmpty else {
      tokens = dates.tokens
      return
    }
    let dropped = Set(dates.dropped)
    tokens = dates.tokens.indices.filter { !dropped.contains($0) }.map { dates.tokens[$0] }
  }

  private init(tokens: [Token]) { self.tokens = tokens }

  private mutating func aroundMonth(_ month: Int) {
    guard month >= done, EnglishCalendar.months[tokens[month]] != nil else { return }
    if yearBefore(month) || yearBehindDay(month) || yearBehind(month) { return }
    shortYearBehind(month)
  }

  /// "2026 - July - 30", "2027.Jul.5": the year stands first.
  private mutating func yearBefore(_ month: Int) -> Bool {
    guard month > 1, let first = mark(month - 1), first - 1 >= done,
      token(first - 1)?.isYear == true,
      let second = mark(endOfName(month) + 1), isDay(second + 1), isSame(first, second),
      !isTight(first) || tokens[first].kind != .dash
    else { return false }
    drop([first, second], behind: month, until: second + 2)
    return true
  }

  /// "Nov-3-2026", "July 6 - 17 - 2026": the month stands first.
  private mutating func yearBehindDay(_ month: Int) -> Bool {
    let lead = mark(endOfName(month) + 1)
    var day = (lead ?? month) + 1
    guard isDay(day) else { return false }
    if let dash = mark(day + 1), tokens[dash].kind == .dash, isDay(dash + 1) { day = dash + 1 }
    guard let divider = mark(day + 1), let year = token(divider + 1), year.isYear,
      tokens[divider].kind != .comma, endsAt(divider + 1, behind: divider)
    else { return false }
    let isLed = lead.map { tokens[$0].kind != .comma } ?? false
    drop(isLed ? [lead ?? divider, divider] : [divider], behind: month, until: divider + 2)
    return true
  }

  /// "20 - June - 2027", "9, may, 2028", "Oct - 2026".
  private mutating func yearBehind(_ month: Int) -> Bool {
    guard let divider = mark(endOfName(month) + 1), let year = token(divider + 1), year.isYear,
      endsAt(divider + 1, behind: divider)
    else { return false }
    let isComma = tokens[divider].kind == .comma
    if month > 1, month - 2 >= done, let lead = mark(month - 1), isDay(month - 2) {
      guard !isComma || tokens[lead].kind == .comma,
        tokens[lead].kind != .comma || isSaid(month - 2)
      else { return false }
      drop([lead, divider], behind: month, until: divider + 2)
      return true
    }
    guard !isComma, !isTight(divider) else { return false }
    drop([divider], behind: month, until: divider + 2)
    return true
  }

  /// "30.Jul.26", "12 - Oct - 26": as "12-Oct-26", which is known for a date.
  private mutating func shortYearBehind(_ month: Int) {
    guard month > 1, month - 2 >= done, let lead = mark(month - 1), isDay(month - 2),
      let divider = mark(endOfName(month) + 1), isSame(lead, divider),
      isTight(lead) == isTight(divider),
      tokens[lead].kind == .dash || tokens[lead].kind == .dot && isTight(lead),
      let year = token(divider + 1), year.kind == .number, year.digits == 2,
      mark(divider + 2) == nil || token(divider + 3)?.roles.contains(.month) != true,
      token(divider + 2)?.kind != .colon
    else { return }
    for place in [lead, month, divider, divider + 1] { tokens[place].spaced = false }
    dropShortDot(behind: month)
    for place in [lead, divider] { tokens[place].kind = .dash }
    done = divider + 2
  }

  /// "Q3 - 2026", "week 30 - 2027".
  private mutating func behindPeriod(_ year: Int) {
    guard year > 1, year - 2 >= done, let dash = mark(year - 1), tokens[dash].kind == .dash,
      !isTight(dash), endsAt(year, behind: dash), endsPeriod(dash - 1)
    else { return }
    drop([dash], behind: dash, until: year + 1)
  }

  /// "Q3", "3Q", "week 30", "weeks 30-32", "the third quarter".
  private func endsPeriod(_ last: Int) -> Bool {
    let token = tokens[last]
    guard token.kind == .number else {
      return token.kind == .word
        && (EnglishPeriods.partNames[token] != nil
          || last > 0 && !token.spaced && tokens[last - 1].digits == 1
            && EnglishPeriods.partMonths[token] != nil)
    }
    guard token.digits <= 2, last > 0 else { return false }
    var first = last
    if last > 2, tokens[last - 1].kind == .dash, tokens[last - 2].digits <= 2,
      tokens[last - 2].kind == .number
    {
      first = last - 2
    }
    let letter = tokens[first - 1]
    return letter.kind == .word
      && (!tokens[first].spaced && EnglishPeriods.partMonths[letter] != nil
        || EnglishPeriods.weekNumber.meaning(of: letter.text) != nil)
  }

  /// `2026_07_30`: the same as with dashes.
  private mutating func underscored(_ year: Int, _ bytes: [UInt8]) {
    guard let first = mark(year + 1), let second = mark(year + 3), isDay(year + 2), isDay(year + 4),
      [first, second].allSatisfy({ isUnderscore($0, bytes) && isTight($0) })
    else { return }
    for place in [first, second] { tokens[place].kind = .dash }
  }

  private func isUnderscore(_ place: Int, _ bytes: [UInt8]) -> Bool {
    tokens[place].kind == .other && tokens[place].end == tokens[place].start + 1
      && bytes[tokens[place].start] == UInt8(ascii: "_")
  }

  private mutating func drop(_ marks: [Int], behind month: Int, until end: Int) {
    dropped += marks
    for mark in marks where mark + 1 < tokens.count { tokens[mark + 1].spaced = true }
    dropShortDot(behind: month)
    done = end
  }

  private mutating func dropShortDot(behind month: Int) {
    let last = endOfName(month)
    if last > month { dropped.append(last) }
  }

  /// The last token of a month's name: "Jul*.*-5-2027" has the dot of what is short besides the mark.
  private func endOfName(_ month: Int) -> Int {
    guard let dot = token(month + 1), dot.kind == .dot, !dot.spaced,
      tokens[month].roles.contains(.month), mark(month + 2) != nil
    else { return month }
    return month + 1
  }

  private func token(_ place: Int) -> Token? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// The place, if a mark stands there that may divide a date.
  private func mark(_ place: Int) -> Int? {
    guard let token = token(place) else { return nil }
    switch token.kind {
    case .dash, .dot, .comma: return place
    case .other: return isTight(place) ? place : nil
    default: return nil
    }
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool { tokens[one].kind == tokens[other].kind }

  /// Whether a mark touches what stands before and behind it.
  private func isTight(_ mark: Int) -> Bool {
    !tokens[mark].spaced && token(mark + 1)?.spaced == false
  }

  private func isDay(_ place: Int) -> Bool {
    guard let token = token(place), token.kind == .number || token.kind == .ordinal else {
      return false
    }
    return token.digits <= 2 && (1...31).contains(token.number)
  }

  /// "By 9, may, 2028": a day is told, and no number of something else as in "phase 3, May, 2028".
  private func isSaid(_ day: Int) -> Bool {
    guard let before = token(day - 1) else { return true }
    return before.kind == .word && before.roles.contains(.small)
  }

  /// Whether the year ends what is told.
  ///
  /// "Nov 3 - 2026 *budget* approved" is of another thing, and in "by July 5. 2027 *planning* starts"
  /// it begins a sentence.
  private func endsAt(_ year: Int, behind mark: Int) -> Bool {
    guard let next = token(year + 1), !isTight(mark) else { return true }
    switch next.kind {
    case .word: return !next.roles.isEmpty
    case .number, .ordinal, .currency, .percent: return false
    default: return true
    }
  }
}

extension Token {
  /// A number that can only be a year.
  fileprivate var isYear: Bool {
    kind == .number && digits == 4 && (1900...2199).contains(number)
  }
}
