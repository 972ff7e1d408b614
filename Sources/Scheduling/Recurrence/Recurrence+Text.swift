extension Recurrence {
  static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// The rule written as in an iCalendar file: `FREQ=MONTHLY;BYDAY=-1FR`.
  ///
  /// The word `RRULE:` in front is accepted, so is any case. A time of day in `UNTIL` is dropped.
  ///
  /// - Throws: The part that cannot be read, is finer than a day, or never happens.
  public init(rrule text: some StringProtocol) throws(SchedulingError) {
    var parts = RuleParts(text: text.uppercased())
    guard let word = try parts.take("FREQ") else { throw .unreadableRulePart("no FREQ") }
    guard let frequency = Frequency(rawValue: word) else {
      throw .unsupportedRulePart("FREQ=\(word)")
    }
    let until = try parts.take("UNTIL").map(RuleParts.day)
    let weekdays = try parts.list("BYDAY").map(RuleParts.countedWeekday)
    let weekStart = try parts.take("WKST").map(RuleParts.weekday) ?? .monday
    try self.init(
      frequency, interval: parts.number("INTERVAL") ?? 1, count: parts.number("COUNT"),
      until: until, months: parts.numbers("BYMONTH"), weekNumbers: parts.numbers("BYWEEKNO"),
      yearDays: parts.numbers("BYYEARDAY"), monthDays: parts.numbers("BYMONTHDAY"),
      weekdays: weekdays, setPositions: parts.numbers("BYSETPOS"), weekStart: weekStart)
    try parts.checkNothingLeft()
  }

  /// The rule as RFC 5545 writes it, parts in a fixed order, defaults left out.
  public var rrule: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    func add(_ key: String, _ values: [Int]) {
      guard !values.isEmpty else { return }
      parts.append("\(key)=" + values.map(String.init).joined(separator: ","))
    }
    if interval != 1 { add("INTERVAL", [interval]) }
    if let count { add("COUNT", [count]) }
    if let until { parts.append("UNTIL=\(until.iso.filter { $0 != "-" })") }
    add("BYMONTH", months)
    add("BYWEEKNO", weekNumbers)
    add("BYYEARDAY", yearDays)
    add("BYMONTHDAY", monthDays)
    if !weekdays.isEmpty {
      let words = weekdays.map { day in
        "\(day.ordinal.map(String.init) ?? "")\(Self.weekdayNames[day.weekday.rawValue])"
      }
      parts.append("BYDAY=" + words.joined(separator: ","))
    }
    add("BYSETPOS", setPositions)
    if weekStart != .monday { parts.append("WKST=\(Self.weekdayNames[weekStart.rawValue])") }
    return parts.joined(separator: ";")
  }
}

/// The `KEY=VALUE` pieces of one rule, taken one by one.
private struct RuleParts {
  private var pieces: [Substring]

  init(text: String) {
    let body = text.hasPrefix("RRULE:") ? text.dropFirst(6) : text[...]
    pieces = body.split(separator: ";", omittingEmptySubsequences: true)
  }

  mutating func take(_ key: String) throws(SchedulingError) -> String? {
    guard let place = pieces.firstIndex(where: { $0.hasPrefix(key + "=") }) else { return nil }
    let piece = pieces.remove(at: place)
    let value = piece.dropFirst(key.utf8.count + 1)
    guard !value.isEmpty, !pieces.contains(where: { $0.hasPrefix(key + "=") }) else {
      throw .unreadableRulePart(String(piece))
    }
    return String(value)
  }

  mutating func list(_ key: String) throws(SchedulingError) -> [Substring] {
    try take(key).map { $0.split(separator: ",", omittingEmptySubsequences: false) } ?? []
  }

  mutating func number(_ key: String) throws(SchedulingError) -> Int? {
    guard let word = try take(key) else { return nil }
    guard let value = Int(word) else { throw .unreadableRulePart("\(key)=\(word)") }
    return value
  }

  mutating func numbers(_ key: String) throws(SchedulingError) -> [Int] {
    try list(key).map { (word) throws(SchedulingError) in
      guard let value = Int(word) else { throw .unreadableRulePart("\(key)=\(word)") }
      return value
    }
  }

  func checkNothingLeft() throws(SchedulingError) {
    guard let piece = pieces.first else { return }
    let isFinerThanADay = ["BYHOUR=", "BYMINUTE=", "BYSECOND="].contains(where: piece.hasPrefix)
    throw isFinerThanADay
      ? .unsupportedRulePart(String(piece)) : .unreadableRulePart(String(piece))
  }

  static func weekday(_ word: some StringProtocol) throws(SchedulingError) -> Weekday {
    guard let index = Recurrence.weekdayNames.firstIndex(where: { $0 == word }) else {
      throw .unreadableRulePart(String(word))
    }
    return Weekday.allCases[index]
  }

  static func countedWeekday(
    _ word: Substring
  ) throws(SchedulingError) -> Recurrence.CountedWeekday {
    let weekday = try weekday(word.suffix(2))
    let sign = word.dropLast(2)
    guard !sign.isEmpty else { return Recurrence.CountedWeekday(weekday) }
    guard let ordinal = Int(sign) else { throw .unreadableRulePart(String(word)) }
    return Recurrence.CountedWeekday(weekday, ordinal: ordinal)
  }

  static func day(_ word: String) throws(SchedulingError) -> CivilDate {
    let digits = word.prefix(8)
    let rest = word.dropFirst(8)
    let iso = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
    guard digits.utf8.count == 8, rest.isEmpty || rest.hasPrefix("T"),
      let date = CivilDate(iso: iso)
    else { throw .unreadableRulePart("UNTIL=\(word)") }
    return date
  }
}
