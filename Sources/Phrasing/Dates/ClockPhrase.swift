/// A time of day as it was said, with the zone it is told in: "half 2", "9:30 CET", "ten fifteen".
public struct ClockPhrase: Hashable, Sendable {
  /// Minutes after midnight, 0 to 1439, on the clock of the zone.
  public let minute: Int
  /// The zone in the words it was told with: "Eastern", "our time"; `nil` where none was.
  public let zone: String?
  /// The time alone: "2" of "2 Eastern".
  public let time: String

  /// Reads a text that says nothing but a time of day.
  ///
  /// A bare number from 1 to 6 is an afternoon hour: nobody reviews a plan at 4 in the morning.
  ///
  /// - Returns: `nil` for anything else, "after lunch" or "25".
  /// - Complexity: Linear in the text.
  public init?(_ text: some StringProtocol) {
    let source = Array(text.utf8)
    var tokens = Tokenizer.tokens(of: text)[...]
    if let first = tokens.first, first.kind == .at || EnglishWords.atWord.contains(first.text) {
      tokens.removeFirst()
    }
    guard let start = tokens.first?.start, let (minute, end) = Self.minute(Array(tokens)) else {
      return nil
    }
    let rest = tokens[(tokens.startIndex + end)...]
    if let first = rest.first, let last = rest.last {
      guard Self.isZone(Array(rest)) else { return nil }
      zone = String(decoding: source[first.start..<last.end], as: UTF8.self)
    } else {
      zone = nil
    }
    self.minute = minute
    time = String(decoding: source[start..<tokens[tokens.startIndex + end - 1].end], as: UTF8.self)
  }

  /// "CET", "our time", "UK", "-05:00" behind a time: the words of a zone and no others.
  private static func isZone(_ tokens: [Token]) -> Bool {
    if let zone = EnglishCalendar.zones.match(tokens, at: 0) { return zone.next == tokens.count }
    if tokens[0].kind == .plus || tokens[0].kind == .dash {
      return tokens.dropFirst().allSatisfy { !$0.spaced && [.number, .colon].contains($0.kind) }
    }
    // "9 CET", "half 2 UK"; and of a zone that stands in no table, "2 lisbon time".
    return tokens.count == 1 && EnglishCalendar.clock.contains(tokens[0].text)
      || tokens.allSatisfy { $0.kind == .word && $0.capital }
      || tokens.count == 2 && tokens[0].kind == .word
        && EnglishCalendar.timeWord.contains(tokens[1].text)
  }

  // MARK: The hour

  /// The longest run that is a time of day: its minute, and the place behind it.
  private static func minute(_ tokens: [Token]) -> (minute: Int, end: Int)? {
    if let spoken = halfPast(tokens) ?? quarter(tokens) { return spoken }
    guard let (hour, isFigure) = hour(tokens.first) else { return nil }
    var end = 1
    var minute = 0
    if isFigure, tokens.count > 2, [.colon, .dot].contains(tokens[1].kind), !tokens[1].spaced,
      tokens[2].kind == .number, !tokens[2].spaced
    {
      guard tokens[2].digits <= 2, tokens[2].number < 60 else { return nil }
      (minute, end) = (tokens[2].number, 3)
    } else if !isFigure, tokens.count > 1, let tens = spokenMinutes(tokens[1]) {
      (minute, end) = (tens, 2)
      // "Nine forty *five*".
      if tens.isMultiple(of: 10), tens > 10, tokens.count > 2, let unit = unit(tokens[2]) {
        (minute, end) = (tens + unit, 3)
      }
    }
    guard end < tokens.count, let half = half(tokens, at: end) else {
      let isAfternoon = (1...6).contains(hour) && (tokens[0].digits < 2)
      return ((hour + (isAfternoon ? 12 : 0)) * 60 + minute, end)
    }
    guard let hours = half.hours else { return (hour * 60 + minute, half.end) }
    guard (1...12).contains(hour) else { return nil }
    return ((hour % 12 + hours) * 60 + minute, half.end)
  }

  /// "Half 2", "half past two": both are half an hour after it.
  private static func halfPast(_ tokens: [Token]) -> (minute: Int, end: Int)? {
    guard tokens.count > 1, EnglishNumbers.half.contains(tokens[0].text) else { return nil }
    let isPast = tokens.count > 2 && EnglishWindows.pastOrTo.contains(tokens[1].text)
    let place = isPast ? 2 : 1
    guard let hour = hour(tokens[place])?.hour, (1...12).contains(hour) else { return nil }
    return (day(hour) * 60 + 30, place + 1)
  }

  /// "Quarter past three", "a quarter to ten".
  private static func quarter(_ tokens: [Token]) -> (minute: Int, end: Int)? {
    let start = tokens.first.map { EnglishNumbers.one.contains($0.text) } ?? false ? 1 : 0
    guard tokens.count > start + 2, EnglishWindows.quarters.contains(tokens[start].text),
      EnglishWindows.pastOrTo.contains(tokens[start + 1].text),
      let hour = hour(tokens[start + 2])?.hour, (1...12).contains(hour)
    else { return nil }
    let quarter = EnglishWords.toWord.contains(tokens[start + 1].text) ? -15 : 15
    // A quarter to one is noon's.
    return (day(hour) * 60 + quarter, start + 3)
  }

  /// The hour of the day that an hour of the clock is, at work.
  private static func day(_ hour: Int) -> Int { hour < 7 ? hour + 12 : hour }

  private static func hour(_ token: Token?) -> (hour: Int, isFigure: Bool)? {
    guard let token else { return nil }
    if token.kind == .number {
      return token.digits <= 2 && token.number < 24 ? (token.number, true) : nil
    }
    return EnglishNumbers.units[token.text].flatMap {
      (1...12).contains($0) && !EnglishNumbers.one.contains(token.text) ? ($0, false) : nil
    }
  }

  private static func unit(_ token: Token) -> Int? {
    EnglishNumbers.units[token.text].flatMap { (1..<10).contains($0) ? $0 : nil }
  }

  private static func spokenMinutes(_ token: Token) -> Int? {
    (EnglishNumbers.units[token.text] ?? EnglishNumbers.tens[token.text]).flatMap {
      (10..<60).contains($0) ? $0 : nil
    }
  }

  /// "Am", "p.m.", "o'clock", "h" behind the hour: how many hours to add where it says that.
  private static func half(_ tokens: [Token], at place: Int) -> (hours: Int?, end: Int)? {
    let word = tokens[place].text
    if EnglishWindows.halfDays.contains(word) {
      return (word == "am" ? 0 : word == "pm" ? 12 : nil, place + 1)
    }
    if EnglishCalendar.hourMarks.contains(word) { return (nil, place + 1) }
    // "4 p.m."
    guard EnglishCalendar.meridiems.contains(word), place + 2 < tokens.count,
      tokens[place + 1].kind == .dot, EnglishWords.mWord.contains(tokens[place + 2].text)
    else { return nil }
    let end = place + 3
    let isDotted = end < tokens.count && tokens[end].kind == .dot
    return (word == "a" ? 0 : 12, isDotted ? end + 1 : end)
  }
}
