import Phrasing

/// The hour of the review call, as people write it.
enum ClockWords {
  /// "2:30 pm" of "half 2", "9:30" of "9.30", "2 pm Eastern" of "2 Eastern"; other words as they
  /// are.
  static func words(_ words: String) -> String {
    guard let clock = ClockPhrase(words) else { return words }
    let isHalf = clock.time.lowercased().hasPrefix("half ")
    let figures = clock.time.split { $0 == "." || $0 == ":" }
    // "7am", "eleven" and "quarter to ten" are written already.
    guard isHalf || figures.allSatisfy({ Int($0) != nil }) else { return words }
    let (hour, minute) = clock.minute.quotientAndRemainder(dividingBy: 60)
    // "09:30" and "16" say their half of the day.
    let isAfternoon = hour >= 12 && (isHalf || figures[0].count == 1)
    var said = isHalf || isAfternoon ? String(hour > 12 ? hour - 12 : hour) : String(figures[0])
    if isHalf || figures.count > 1 { said += ":" + (minute < 10 ? "0" : "") + String(minute) }
    return said + (isAfternoon ? " pm" : "") + (clock.zone.map { " " + $0 } ?? "")
  }
}
