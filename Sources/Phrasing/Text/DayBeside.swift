internal import Scheduling

/// A day that was told and at once put on a weekday beside it: "on the 30th of January, which is a
/// Saturday, so make it the Friday".
struct DayBeside {
  private let bytes: Range<Int>
  private let day: CivilDate

  /// Takes the day that holds for the one that was told.
  static func settle(_ bytes: inout [UInt8], _ tokens: inout [Token], _ context: PhraseContext) {
    guard tokens.count > 7, let found = DayBeside(bytes, tokens, context) else { return }
    let words = Array(DateWords.medium(found.day).utf8)
    guard words.count <= found.bytes.count else { return }
    PlainSpeech.blank(&bytes, found.bytes)
    bytes.replaceSubrange(
      found.bytes.lowerBound..<found.bytes.lowerBound + words.count, with: words)
    tokens = Tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self))
  }

  private init?(_ bytes: [UInt8], _ tokens: [Token], _ context: PhraseContext) {
    for pause in tokens.indices.dropFirst().dropLast(4)
    where tokens[pause].isPause && EnglishSpeech.aboutDay.contains(tokens[pause + 1]) {
      guard let beside = DayBeside.weekdayBeside(tokens, behind: pause) else { continue }
      let reader = TimeReader(bytes: bytes, tokens: tokens, context: context)
      guard let told = reader.ending(at: pause, .day), let day = reader.day(told),
        beside.isOfDay(day)
      else { continue }
      self.bytes = tokens[told.lowerBound].start..<tokens[beside.end - 1].end
      self.day = beside.from(day)
      return
    }
    return nil
  }

  /// The weekday that takes the place of a day.
  private struct Beside {
    /// What the day told of is called: "which is a *Saturday*"; `nil` where only "the weekend" is said.
    let told: Weekday?
    let weekday: Weekday
    /// Before the day, or after it; `nil` where the nearer one is meant.
    let isBefore: Bool?
    let end: Int

    func isOfDay(_ day: CivilDate) -> Bool {
      told.map { $0 == day.weekday } ?? (day.weekday >= .saturday)
    }

    func from(_ day: CivilDate) -> CivilDate {
      let after = (weekday.rawValue - day.weekday.rawValue + 7) % 7
      let isEarlier = isBefore ?? (after > 3)
      return isEarlier ? day - (7 - after) : day + (after == 0 ? 7 : after)
    }
  }

  /// ", *which is a Saturday, so make it the Friday*", ", *that's a Sunday, so the Monday after*".
  private static func weekdayBeside(_ tokens: [Token], behind pause: Int) -> Beside? {
    guard
      let told = tokens[(pause + 1)...].prefix(7).firstIndex(where: {
        EnglishCalendar.weekdays[$0] != nil || EnglishWords.weekendWord.contains($0)
      })
    else { return nil }
    var place = told + 1
    while place < tokens.count, tokens[place].isPause { place += 1 }
    let lead = place
    while place < tokens.count, EnglishSpeech.leadingToBeside.contains(tokens[place]) { place += 1 }
    guard place > lead, place < tokens.count,
      let weekday = EnglishCalendar.weekdays[tokens[place]],
      weekday != EnglishCalendar.weekdays[tokens[told]]
    else { return nil }
    var end = place + 1
    var isBefore: Bool?
    if end < tokens.count {
      if EnglishWindows.rollBefore.contains(tokens[end]) { isBefore = true }
      if EnglishWindows.rollAfter.contains(tokens[end]) { isBefore = false }
      if isBefore != nil || EnglishSpeech.instead.contains(tokens[end]) { end += 1 }
    }
    // "So make it Friday *the 29th*" is a day of its own.
    guard end >= tokens.count || tokens[end].isPause else { return nil }
    return Beside(
      told: EnglishCalendar.weekdays[tokens[told]], weekday: weekday, isBefore: isBefore, end: end)
  }
}
