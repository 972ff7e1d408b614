internal import Scheduling

/// A time that was taken back at once, and the one that holds: "July 1, no wait, the 6th".
struct Retake {
  /// The bytes from the time taken back to the end of the one that holds.
  private let range: Range<Int>
  private let words: String
  /// The bytes in which it is taken back, where something else is said in between.
  private var aside: Range<Int>?

  /// The first of a line; `nil` where nothing is taken back, or something that is no time.
  init?(_ bytes: [UInt8], _ tokens: [Token], _ context: PhraseContext) {
    for place in tokens.indices.dropFirst() {
      guard let mark = EnglishSpeech.corrections.match(tokens, at: place) else { continue }
      if let found = Retake(bytes, tokens, context, at: place, mark) {
        self = found
        return
      }
    }
    return nil
  }

  /// Takes the times out that were taken back.
  static func settle(_ bytes: inout [UInt8], _ tokens: inout [Token], _ context: PhraseContext) {
    for _ in 0..<3 {
      guard let retake = Retake(bytes, tokens, context) else { return }
      retake.apply(to: &bytes)
      tokens = Tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self))
    }
  }

  private init?(
    _ bytes: [UInt8], _ tokens: [Token], _ context: PhraseContext, at place: Int,
    _ mark: (meaning: EnglishSpeech.Correction, next: Int)
  ) {
    var old = place
    while old > 0,
      tokens[old - 1].isPause || EnglishSpeech.hesitating.contains(tokens[old - 1].text)
    { old -= 1 }
    var isAnew = mark.meaning == .anew
    var new = mark.next
    while new < tokens.count {
      if tokens[new].isPause {
        new += 1
      } else if let again = EnglishSpeech.corrections.match(tokens, at: new) {
        isAnew = isAnew || again.meaning == .anew
        new = again.next
      } else {
        break
      }
    }
    if mark.meaning.isSure { new = Retake.afterExplanation(tokens, Retake.afterLead(tokens, new)) }
    guard old > 0, new < tokens.count, mark.meaning.isSure || old < place,
      mark.meaning != .betweenPauses || tokens[mark.next].isPause
    else { return nil }
    let reader = TimeReader(bytes: bytes, tokens: tokens, context: context)
    for kind in TimeReader.Kind.allCases {
      guard let before = reader.ending(at: old, kind) else { continue }
      guard let after = reader.beginning(at: new, kind, after: before) else { continue }
      // "By Thursday, no, Friday works for nobody": only what is said to its end takes back.
      let isWhole = after.next == tokens.count || tokens[after.next].kind != .word
      guard isWhole || mark.meaning.isSure,
        before.lowerBound == 0 || !EnglishWords.notWord.contains(tokens[before.lowerBound - 1].text)
      else { continue }
      range = tokens[before.lowerBound].start..<tokens[after.next - 1].end
      words = after.words
      return
    }
    if let word = Retake.word(tokens, before: old, at: new, mark.meaning) {
      range = tokens[word.old].start..<tokens[new].end
      words = String(decoding: bytes[tokens[new].start..<tokens[new].end], as: UTF8.self)
      return
    }
    // "May 15, which is a Saturday, so make it Friday the 14th".
    if isAnew, let before = reader.lastDay(before: old),
      let after = reader.beginning(at: new, .day, after: before),
      after.next == tokens.count || tokens[after.next].kind != .word
    {
      range = tokens[before.lowerBound].start..<tokens[after.next - 1].end
      words = after.words
      return
    }
    // "Two weeks, that's Ana Ruiz. Actually no, call it three over the holidays".
    guard isAnew, old < place, let before = reader.onlyLength(before: old),
      let after = reader.beginning(at: new, .length, after: before)
    else { return nil }
    range = tokens[before.lowerBound].start..<tokens[before.upperBound - 1].end
    words = Retake.fitting(after.words, in: range.count)
    let end = tokens[after.next...].firstIndex(where: \.isPause) ?? tokens.count
    aside = tokens[place].start..<tokens[end - 1].end
  }

  /// "*Theirs*, I mean ours, 180 questions": one word between pauses for one word.
  private static func word(
    _ tokens: [Token], before old: Int, at new: Int, _ mark: EnglishSpeech.Correction
  ) -> (old: Int, new: Int)? {
    guard mark.isSure, tokens[old - 1].kind == .word, tokens[new].kind == .word,
      old == 1 || tokens[old - 2].isPause, old < tokens.count, tokens[old].isPause,
      new + 1 == tokens.count || tokens[new + 1].isPause,
      // "*No*, sorry, make it Thursday" stands for nothing.
      EnglishSpeech.corrections.match(tokens, at: old - 1) == nil,
      !PlainSpeech.startsTime(tokens, new)
    else { return nil }
    return (old - 1, new)
  }

  /// "No sorry, *it's* five": the place after what leads to the time that holds.
  private static func afterLead(_ tokens: [Token], _ place: Int) -> Int {
    var next = place
    while next + 1 < tokens.count, next < place + 3,
      EnglishSpeech.leadingToTime.contains(tokens[next].text)
    { next += 1 }
    return PlainSpeech.startsTime(tokens, next) ? next : place
  }

  /// "No wait, *that's the Christmas do*, the 14th": the place after why it is taken back, where a
  /// time stands behind the next pause.
  private static func afterExplanation(_ tokens: [Token], _ place: Int) -> Int {
    guard place < tokens.count,
      EnglishSpeech.explanations.contains(tokens[place].text) || tokens[place].possessive,
      let pause = tokens[place...].prefix(10).firstIndex(where: \.isPause)
    else { return place }
    var next = pause
    while next < tokens.count,
      tokens[next].isPause || EnglishSpeech.introducing.contains(tokens[next].text)
    { next += 1 }
    return next
  }

  /// "Four weeks" in no more bytes than the length it stands for has: as "4 weeks", or as "4w".
  private static func fitting(_ words: String, in room: Int) -> String {
    let parts = words.split(separator: " ")
    guard words.utf8.count > room, parts.count == 2,
      let number = EnglishNumbers.units[parts[0].lowercased()]
    else { return words }
    let digits = "\(number) \(parts[1])"
    guard digits.utf8.count > room, let unit = parts[1].lowercased().first, "dw".contains(unit)
    else { return digits }
    return "\(number)\(unit)"
  }

  func apply(to bytes: inout [UInt8]) {
    let new = Array(words.utf8)
    guard new.count <= range.count else { return }
    PlainSpeech.blank(&bytes, range)
    if let aside { PlainSpeech.blank(&bytes, aside) }
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + new.count, with: new)
  }
}

/// Reads the time that ends, or begins, at a token.
struct TimeReader {
  enum Kind: CaseIterable { case day, length, rule, clock }

  let bytes: [UInt8]
  let tokens: [Token]
  let context: PhraseContext

  private static let longest = 6

  private func words(_ range: Range<Int>) -> String {
    let range = tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The one day that some words tell.
  func day(_ range: Range<Int>) -> CivilDate? {
    let reading = DatePhrase.read(words(range), in: context)
    guard case .date(let day)? = reading.date else { return nil }
    return day
  }

  private func isTime(_ range: Range<Int>, _ kind: Kind) -> Bool {
    switch kind {
    case .day: DatePhrase.read(words(range), in: context).date != nil
    case .length: DurationPhrase.read(words(range), in: context).duration != nil
    case .rule: RecurrencePhrase.read(words(range), in: context).recurrence != nil
    case .clock: isClock(range)
    }
  }

  /// "9", "9:30", "9.30 am"; after "at", or with its minutes.
  private func isClock(_ range: Range<Int>) -> Bool {
    guard tokens[range.lowerBound].kind == .number, range.count <= 4 else { return false }
    let rest = tokens[range].dropFirst()
    return rest.allSatisfy { token in
      [.colon, .dot, .number].contains(token.kind) || EnglishCalendar.clock.contains(token.text)
    }
  }

  /// The longest time that ends before a token and keeps whatever bounds it outside.
  func ending(at end: Int, _ kind: Kind) -> Range<Int>? {
    for start in max(0, end - TimeReader.longest)..<end
    where tokens[start].kind == .word || tokens[start].kind == .number
      || tokens[start].kind == .ordinal
    {
      if EnglishRanges.bounds.match(tokens, at: start)?.next == start + 1 { continue }
      // "It takes two days": the length is "two days".
      if kind == .length, !EnglishNumbers.begins(tokens[start]) { continue }
      guard isTime(start..<end, kind) else { continue }
      if kind == .clock, start == 0 || !EnglishWords.clockMarks.contains(tokens[start - 1].text) {
        continue
      }
      return start..<end
    }
    return nil
  }

  /// The last day that ends at a pause before a token, where what stands behind the pause is about
  /// that day or takes it back.
  func lastDay(before end: Int) -> Range<Int>? {
    for place in tokens[..<end].indices.dropLast().reversed()
    where tokens[place].isPause && EnglishSpeech.aboutDay.contains(tokens[place + 1].text) {
      if let day = ending(at: place, .day) { return day }
    }
    return nil
  }

  /// The length that is said before a token, where it is the only one of the sentence before.
  func onlyLength(before end: Int) -> Range<Int>? {
    let dot = tokens[..<end].lastIndex { $0.kind == .dot || $0.kind == .semicolon }
    var found: Range<Int>?
    var place = end
    while place > (dot ?? -1) + 1 {
      if !tokens[place - 1].isPause, let length = ending(at: place, .length),
        length.lowerBound > dot ?? -1
      {
        if found != nil { return nil }
        found = length
        place = length.lowerBound
      } else {
        place -= 1
      }
    }
    return found
  }

  /// The longest time that begins at a token, whole: with the month or the unit of the one it
  /// stands for, where it names none of its own.
  func beginning(
    at start: Int, _ kind: Kind, after old: Range<Int>
  ) -> (words: String, next: Int)? {
    let longest = min(tokens.count, start + TimeReader.longest)
    // "The 6th, the 1st is taken": what is said before the pause holds.
    let pause = tokens[start..<longest].firstIndex(where: \.isPause) ?? longest
    let ends = (start + 1..<pause + 1).reversed() + (pause..<longest).map { $0 + 1 }.reversed()
    for end in ends where !tokens[end - 1].isPause && isTime(start..<end, kind) {
      return (sharing(start..<end, old) ?? words(start..<end), end)
    }
    if kind == .day, let day = bareDay(at: start, after: old) { return (day, start + 1) }
    // "Make it a good one" counts nothing.
    guard kind == .length, old.count > 1, EnglishNumbers.begins(tokens[start]),
      !EnglishNumbers.one.contains(tokens[start].text)
    else { return nil }
    let unit = words(old.upperBound - 1..<old.upperBound)
    let isOne = EnglishDurations.single.contains(tokens[old.upperBound - 1].text)
    return ("\(words(start..<start + 1)) \(unit)\(isOne ? "s" : "")", start + 1)
  }

  /// "July 14, sorry, *15*": a number and nothing more, which stands for the one number of the day.
  private func bareDay(at place: Int, after old: Range<Int>) -> String? {
    guard tokens[place].kind == .number, tokens[place].digits < 3,
      place + 1 == tokens.count || tokens[place + 1].isPause,
      old.count(where: { tokens[$0].kind != .word && !tokens[$0].isPause }) == 1,
      let words = sharing(place..<place + 1, old),
      DatePhrase.read(words, in: context).date != nil
    else { return nil }
    return words
  }

  /// "July 1, no, the 6th": the 6th of that month.
  private func sharing(_ range: Range<Int>, _ old: Range<Int>) -> String? {
    func month(_ range: Range<Int>) -> Int? {
      range.first { EnglishCalendar.months[tokens[$0].text] != nil }
    }
    guard let shared = month(old), month(range) == nil,
      let day = range.first(where: { [.number, .ordinal].contains(tokens[$0].kind) })
    else { return nil }
    if let weekday = range.first(where: { EnglishCalendar.weekdays[tokens[$0].text] != nil }) {
      // "Friday the 14th" is the 14th of that month only where that is a Friday.
      let whole =
        "\(words(weekday..<weekday + 1)) \(words(shared..<shared + 1)) \(words(day..<day + 1))"
      guard case .date? = DatePhrase.read(whole, in: context).date,
        DatePhrase.read(whole, in: context).kind == .date
      else { return nil }
    } else if range.count > 2 {
      return nil
    }
    return "\(words(shared..<shared + 1)) \(words(day..<day + 1))"
  }
}

extension Token {
  /// A mark that people pause at.
  var isPause: Bool {
    switch kind {
    case .comma, .dot, .semicolon, .dash: true
    default: false
    }
  }
}
