import Phrasing
import PlanModel
import Scheduling

/// The day by which things are needed, at the end of the words that name them.
struct NeedDay {
  /// The day that must not be passed.
  var due: CivilDate?
  /// What is to be asked of it.
  var question: String?
  /// Whether it was said as a bound, so that it holds for the things listed before it, too.
  let isBound: Bool
  /// The day of a month, where nothing else was said: "by the 18th".
  private var number: Int?

  /// The same day in the month of one told before it in the same list: "by January 8th, and a
  /// sandbox *by the 18th*".
  func sharing(_ earlier: CivilDate?) -> NeedDay {
    guard let number, let month = earlier?.components,
      let day = CivilDate(year: month.year, month: month.month, day: number)
    else { return self }
    var shared = self
    shared.due = day
    shared.question = nil
    return shared
  }

  /// The number of words that say a day by it alone.
  private static func number(_ said: some StringProtocol) -> Int? {
    let words = TopicWords.words(of: String(said)).filter {
      !NeedWords.bounds.contains($0) && !NeedWords.binders.contains($0) && $0 != "the"
    }
    guard words.count == 1, let word = words.first else { return nil }
    return word.ordinalNumber
  }

  /// Cuts the day off the end of some words; `nil` where none stands there.
  static func cut(_ words: String, _ plan: Plan, _ phrases: PhraseContext) -> (
    rest: String, day: NeedDay
  )? {
    let text = tidy(words)
    let folded = text.lowercased()
    if folded.hasPrefix("for a ") || folded.hasPrefix("for an ") { return nil }
    guard
      let span = Phrase.spans(in: text, context: phrases).last(where: {
        $0.reading.date != nil || $0.reading.kind == .ambiguous
      })
    else { return bare(text, plan, phrases) }
    guard span.bytes.upperBound == text.utf8.count else {
      return inner(text, span, plan) ?? bare(text, plan, phrases)
    }
    var said = text[bytes: span.bytes]
    var rest = text.before(span.bytes).trimmed
    // "Logs from the sunday", "two years of orders since May" are of that time.
    let opening = said.prefix { $0.isLetter }.lowercased()
    if NeedWords.dating.contains(opening) || opening == "after" { return nil }
    // "It can't come *before the 20th*" gives no day by which it is needed.
    if opening == "before", StepAccount.words(of: rest).contains(where: NeedWords.denying.contains)
    {
      var day = NeedDay(isBound: true)
      day.question = "By which day is it needed: “\(text)”?"
      return (rest, day)
    }
    let isSaidBound = NeedWords.bounds.contains(opening)
    var isBound = isSaidBound
    if !isSaidBound {
      var binders: [String] = []
      var left = rest.split(separator: " ").map(String.init)
      if let last = left.last?.lowercased(), NeedWords.timing.contains(last) { return nil }
      while let last = left.last?.lowercased(),
        NeedWords.binders.contains(last) || last == "the" && !binders.isEmpty
      {
        binders.insert(left.removeLast(), at: 0)
      }
      // "For a day" is how long somebody comes.
      if binders.first?.lowercased() == "for",
        said.split(separator: " ").contains(where: { NeedWords.lasting.contains($0.lowercased()) })
      {
        return nil
      }
      rest = left.joined(separator: " ")
      if let first = binders.first?.lowercased(), NeedWords.bounds.contains(first) {
        said = "\(first) \(said)"
        isBound = true
      }
    }
    let reading = DatePhrase.read(said, in: phrases)
    var day = day(reading.date == nil ? span.reading : reading, plan, isBound: isBound)
    day.number = number(said)
    return (rest, day)
  }

  /// "A sandbox *by mid January* with our own beers": a bound between the thing and more of it.
  private static func inner(_ text: String, _ span: Phrase.Span, _ plan: Plan) -> (
    rest: String, day: NeedDay
  )? {
    let after = text.behind(span.bytes).trimmed
    var before = text.before(span.bytes).trimmed
    let isBound = NeedWords.bounds.contains(
      text[bytes: span.bytes].prefix { $0.isLetter }.lowercased())
    guard isBound || before.hasSuffix(" by"), !before.isEmpty,
      NeedWords.goingOn.contains(after.prefix { $0.isLetter }.lowercased())
    else { return nil }
    if !isBound { before = String(before.dropLast(3)) }
    return ("\(before) \(after)", day(span.reading, plan, isBound: true))
  }

  /// "Until the 8th", "before january 20": words that are a day by themselves.
  private static func bare(_ text: String, _ plan: Plan, _ phrases: PhraseContext) -> (
    rest: String, day: NeedDay
  )? {
    let words = text.split(separator: " ").map(String.init)
    for count in [4, 3, 2, 1] where words.count >= count {
      let tail = words.suffix(count)
      let first = tail.first?.lowercased() ?? ""
      guard NeedWords.bounds.contains(first) || count == 1 || words.count == count else { continue }
      let before = words.dropLast(count).last?.lowercased() ?? ""
      guard !NeedWords.timing.contains(before), before != "the" else { return nil }
      let reading = DatePhrase.read(tail.joined(separator: " "), in: phrases)
      guard reading.date != nil else { continue }
      // "Tuesdays and Wednesdays *in February*" is when they come, and no day to be there by.
      let isHabit = words.dropLast(count).contains { word in
        RecurrencePhrase.read(word, in: phrases).recurrence != nil
      }
      if isHabit, !NeedWords.bounds.contains(first) { return nil }
      var day = day(reading, plan, isBound: NeedWords.bounds.contains(first))
      day.number = number(tail.joined(separator: " "))
      return (words.dropLast(count).joined(separator: " "), day)
    }
    return nil
  }

  private static func day(_ reading: Reading, _ plan: Plan, isBound: Bool) -> NeedDay {
    var day = NeedDay(isBound: isBound)
    if case .range? = reading.date, !isBound {
      day.due = reading.date?.deadline.flatMap {
        plan.workingCalendar(.buyer).workingDay(onOrBefore: $0)
      }
    } else {
      day.due = reading.date?.deadline
    }
    if reading.kind == .ambiguous || day.due == nil {
      day.question = reading.reason ?? "Which day is that?"
    }
    return day
  }

  private init(isBound: Bool) { self.isBound = isBound }

  /// Some words without what is said only beside them at either end.
  static func tidy(_ words: String) -> String {
    var left = words.split(separator: " ").map(String.init)
    let broken = left.indices.first { place in
      NeedWords.breaking.contains(left[place].lowercased())
        || place > 0 && left[place].lowercased() == "so" && left[place - 1].lowercased() != "or"
    }
    if let broken { left.removeSubrange(broken...) }
    let marks = ".,;:!?()–—-"
    func plain(_ word: String) -> String { word.lowercased().filter { !marks.contains($0) } }
    if left.suffix(2).map(plain) == ["as", "well"] { left.removeLast(2) }
    while let last = left.last, plain(last).isEmpty || NeedWords.fillers.contains(plain(last)) {
      left.removeLast()
    }
    while let first = left.first,
      plain(first).isEmpty || NeedWords.fillers.contains(plain(first))
        || NeedWords.fillersBefore.contains(plain(first))
    {
      left.removeFirst()
    }
    while NeedWords.tails.contains(left.suffix(2).joined(separator: " ").lowercased()) {
      left.removeLast(2)
    }
    var text = left.joined(separator: " ")
    while let last = text.last, ".,;:!?".contains(last) { text.removeLast() }
    while let first = text.first, ".,;:!?–—-".contains(first) { text.removeFirst() }
    return text.trimmed
  }
}
