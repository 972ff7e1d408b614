internal import Scheduling

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
  /// A bare hour from 1 to 6 is an afternoon's: nobody reviews a plan at 4 in the morning.
  ///
  /// - Returns: `nil` for anything else, "after lunch", "10-11" or "25".
  /// - Complexity: Linear in the text.
  public init?(_ text: some StringProtocol) {
    let source = Array(text.utf8)
    var tokens = Tokenizer.tokens(of: text)
    if let first = tokens.first, first.kind == .at || EnglishWords.atWord.contains(first.text) {
      tokens.removeFirst()
    }
    guard let (minute, end) = ClockPhrase.told(tokens, at: 0) else { return nil }
    func words(_ range: Range<Int>) -> String {
      let bytes = tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
      return String(decoding: source[bytes], as: UTF8.self)
    }
    let isZoned = end < tokens.count
    guard !isZoned || ClockPhrase.isZone(tokens, from: end) else { return nil }
    self.minute = minute
    zone = isZoned ? words(end..<tokens.count) : nil
    time = words(0..<end)
  }

  /// "CET", "our time", "UK", "+0100" behind a time: the words of a zone and no others.
  private static func isZone(_ tokens: [Token], from place: Int) -> Bool {
    let context = PhraseContext(today: CivilDate(number: 0))
    var parser = PhraseParser(prose: tokens, from: place, context)
    parser.takeZone()
    if parser.isAtEnd { return true }
    let words = tokens[place...]
    if words.count == 1, EnglishCalendar.zoneLetters.contains(tokens[place]) { return true }
    // "Half 2 UK", and of a zone that stands in no table, "2 lisbon time".
    return words.allSatisfy {
      $0.kind == .word && $0.capital && !EnglishCalendar.clock.contains($0)
    }
      || words.count == 2 && tokens[place].kind == .word
        && EnglishTalk.timeWord.contains(tokens[place + 1])
  }

  // MARK: The hour

  /// The longest run from a place that is a time of day: its minute, and the place behind it.
  static func told(_ tokens: [Token], at place: Int) -> (minute: Int, end: Int)? {
    guard place < tokens.count,
      let said = halfPast(tokens, place) ?? quarter(tokens, place) ?? plain(tokens, place)
    else { return nil }
    guard let half = half(tokens, at: said.end, isFigure: said.isFigure) else {
      return (ofDay(said.atWork * 60 + said.minutes), said.end)
    }
    switch half.meaning {
    case .part(let hours):
      guard (1...12).contains(said.hour) else { return nil }
      return (ofDay((said.hour % 12 + hours) * 60 + said.minutes), half.end)
    case .wholeDay: return (ofDay(said.hour * 60 + said.minutes), half.end)
    case .nothing: return (ofDay(said.atWork * 60 + said.minutes), half.end)
    }
  }

  /// "A quarter to twelve am" is the evening's.
  private static func ofDay(_ minute: Int) -> Int { (minute + 1440) % 1440 }

  private struct Said {
    let hour: Int
    /// Minutes past it, fewer than none before it.
    let minutes: Int
    let end: Int
    /// Whether the hour is written with figures.
    let isFigure: Bool
    /// Whether it is written as the clock of the whole day has it: "02:30".
    var isWhole = false

    /// The hour of the day that it is at work.
    var atWork: Int { (1...6).contains(hour) && !isWhole ? hour + 12 : hour }
  }

  /// "Half 2", "half past two": both are half an hour after it.
  private static func halfPast(_ tokens: [Token], _ start: Int) -> Said? {
    guard EnglishNumbers.half.contains(tokens[start]), start + 1 < tokens.count else { return nil }
    let place = EnglishWindows.pastOrTo.contains(tokens[start + 1]) ? start + 2 : start + 1
    return turned(tokens, place, by: 30)
  }

  /// "Quarter past three", "a quarter to ten".
  private static func quarter(_ tokens: [Token], _ start: Int) -> Said? {
    let start = EnglishNumbers.one.contains(tokens[start]) ? start + 1 : start
    guard start + 2 < tokens.count, EnglishWindows.quarters.contains(tokens[start]),
      EnglishWindows.pastOrTo.contains(tokens[start + 1])
    else { return nil }
    let isBefore = EnglishWords.toWord.contains(tokens[start + 1])
    return turned(tokens, start + 2, by: isBefore ? -15 : 15)
  }

  private static func turned(_ tokens: [Token], _ place: Int, by minutes: Int) -> Said? {
    guard place < tokens.count, let hour = hour(tokens[place]), (1...12).contains(hour) else {
      return nil
    }
    let isFigure = tokens[place].kind == .number
    return Said(hour: hour, minutes: minutes, end: place + 1, isFigure: isFigure)
  }

  /// "10", "9:30", "ten fifteen".
  private static func plain(_ tokens: [Token], _ start: Int) -> Said? {
    guard let hour = hour(tokens[start]) else { return nil }
    let isFigure = tokens[start].kind == .number
    var (minutes, end) = (0, start + 1)
    if isFigure, start + 2 < tokens.count, [.colon, .dot].contains(tokens[end].kind),
      !tokens[end].spaced, tokens[end + 1].kind == .number, !tokens[end + 1].spaced
    {
      guard tokens[end + 1].digits <= 2, tokens[end + 1].number < 60 else { return nil }
      (minutes, end) = (tokens[end + 1].number, end + 2)
    } else if !isFigure, end < tokens.count, let told = minutesInWords(tokens[end]) {
      (minutes, end) = (told, end + 1)
      // "Nine forty *five*".
      if told.isMultiple(of: 10), told > 10, end < tokens.count,
        let unit = EnglishNumbers.units[tokens[end]], (1..<10).contains(unit)
      {
        (minutes, end) = (told + unit, end + 1)
      }
    }
    return Said(
      hour: hour, minutes: minutes, end: end, isFigure: isFigure, isWhole: tokens[start].digits > 1)
  }

  private static func hour(_ token: Token) -> Int? {
    guard token.kind == .number else { return token.hourInWords }
    return token.digits <= 2 && token.number < 24 ? token.number : nil
  }

  private static func minutesInWords(_ token: Token) -> Int? {
    (EnglishNumbers.units[token] ?? EnglishNumbers.tens[token]).flatMap {
      (10..<60).contains($0) ? $0 : nil
    }
  }

  /// What stands behind an hour.
  private enum Half {
    /// So many hours are to be added to those before noon.
    case part(Int)
    /// It is one of the 24 of a day.
    case wholeDay
    case nothing
  }

  /// "Am", "p.m.", "h", "o'clock", "sharp" behind the hour.
  private static func half(
    _ tokens: [Token], at place: Int, isFigure: Bool
  ) -> (meaning: Half, end: Int)? {
    guard place < tokens.count, tokens[place].kind == .word else { return nil }
    let word = tokens[place]
    if isFigure, EnglishCalendar.hourMarks.contains(word) { return (.wholeDay, place + 1) }
    if EnglishCalendar.sharp.contains(word) { return (.nothing, place + 1) }
    guard EnglishCalendar.meridiems.contains(word) else { return nil }
    let meaning = Half.part(word.text.hasPrefix("a") ? 0 : 12)
    if word.text.utf8.count > 1 { return (meaning, place + 1) }
    // "4 p.m."
    guard place + 2 < tokens.count, tokens[place + 1].kind == .dot,
      EnglishWords.mWord.contains(tokens[place + 2])
    else { return nil }
    let end = place + 3
    return (meaning, end < tokens.count && tokens[end].kind == .dot ? end + 1 : end)
  }
}

extension Token {
  /// "Ten", of which a clock has one.
  var hourInWords: Int? {
    guard kind == .word, let hour = EnglishNumbers.units[self] else { return nil }
    return (1...12).contains(hour) ? hour : nil
  }
}
