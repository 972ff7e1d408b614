import Glibc
import Phrasing
import Scheduling
import Seeds
import Testing

@Suite struct `What is echoed reads back` {
  static let context = PhraseContext(today: day("2026-06-15"))

  @Test func `as the same value, for every phrase of ours`() {
    for row in Corpora.cases("phrases.tsv") {
      let context = callContext(today: row[0])
      let reading = Phrase.read(row[1], in: context)
      guard let value = reading.value else { continue }
      let again = Phrase.read(PhrasePrinting.words(for: value), in: context)
      #expect(again.notation == value.notation, "\(row[1]): \(PhrasePrinting.words(for: value))")
      #expect(Phrase.read(reading.echo, in: context).notation == value.notation, "\(reading.echo)")
    }
  }

  @Test func `for any day`() {
    var dice = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let number = Int32.random(in: -20_000...60_000, using: &dice)
      let date = CivilDate(number: number)
      let reading = DatePhrase.read(date.iso, in: Self.context)
      #expect(reading.kind == .date)
      #expect(reading.date == .date(date))
      #expect(DatePhrase.read(reading.echo, in: Self.context).date == .date(date))
    }
  }

  @Test func `for any range`() {
    var dice = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let first = CivilDate(number: Int32.random(in: 0...40_000, using: &dice))
      let last = first + Int.random(in: 1...500, using: &dice)
      let reading = DatePhrase.read("\(first.iso) to \(last.iso)", in: Self.context)
      #expect(reading.notation == "\(first.iso)/\(last.iso)")
      #expect(DatePhrase.read(reading.echo, in: Self.context).notation == reading.notation)
    }
  }

  @Test(arguments: 1...60)
  func `for lengths of every unit`(_ count: Int) {
    for unit in ["working days", "calendar days", "weeks", "months", "years"] {
      let reading = DurationPhrase.read("\(count) \(unit)", in: Self.context)
      #expect(reading.kind == .duration)
      #expect(DurationPhrase.read(reading.echo, in: Self.context).duration == reading.duration)
    }
  }

  @Test(arguments: 1...28)
  func `for rules by the day of the month`(_ number: Int) {
    let reading = RecurrencePhrase.read(
      "the \(number)th of every month",
      in: Self.context)
    #expect(reading.notation == "FREQ=MONTHLY;BYMONTHDAY=\(number)")
    #expect(
      RecurrencePhrase.read(reading.echo, in: Self.context).recurrence == reading.recurrence)
  }
}

@Suite struct `Any input` {
  @Test func `of random bytes is read without harm`() {
    var dice = SeededGenerator(seed: 42)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...60, using: &dice)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
      readAll(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `of words of the trade in any order is read without harm`() {
    let words = [
      "the", "31st", "of", "next", "week", "by", "July", "9", "after", "before", "2-3", "weeks",
      "Feb", "29", "every", "other", "Thursday", "99999999999", "-", "/", "from", "to", "end", "Q4",
      "Priya", "is", "out", ";", ",", "within", "a", "couple", "EOM", "2027", "working", "days",
      "ago",
    ]
    var dice = SeededGenerator(seed: 43)
    for _ in 0..<4000 {
      let count = Int.random(in: 1...14, using: &dice)
      readAll(
        (0..<count).compactMap { _ in words.randomElement(using: &dice) }
          .joined(separator: " "))
    }
  }

  @Test func `one edit away from a phrase is never read as another day in silence`() {
    var dice = SeededGenerator(seed: 44)
    let names = ["January", "February", "August", "September", "October", "November", "December"]
    for _ in 0..<2000 {
      guard let name = names.randomElement(using: &dice) else { continue }
      let number = Int.random(in: 1...28, using: &dice)
      var letters = Array(name.utf8)
      letters[Int.random(in: 0..<letters.count, using: &dice)] = UInt8.random(
        in: 97...122, using: &dice)
      let typed = String(decoding: letters, as: UTF8.self) + " \(number)"
      let wanted = DatePhrase.read("\(name) \(number)", in: callContext())
      let reading = DatePhrase.read(typed, in: callContext())
      #expect(reading.kind == .none || reading.date == wanted.date, "\(typed)")
    }
  }

  @Test(arguments: [
    ("by the end of the week after next Friday we ", 64), ("a b, ", 256), ("two crates, ", 64),
  ])
  func `costs time in proportion to its length`(_ piece: String, _ count: Int) {
    // What this thread works, whatever else the machine does meanwhile.
    func worked() -> Int {
      var now = timespec()
      unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
      return now.tv_sec * 1_000_000_000 + now.tv_nsec
    }
    func cost(_ times: Int) -> Int {
      let text = String(repeating: piece, count: times)
      let start = worked()
      readAll(text)
      return worked() - start
    }
    _ = cost(4)
    let short = cost(count)
    let long = cost(4 * count)
    // Four times the text: sixteen times the cost would be a square.
    #expect(long < short * 12)
  }

  private func readAll(_ text: String) {
    let context = callContext()
    let reading = Phrase.read(text, in: context)
    #expect(reading.kind == .none || !reading.echo.isEmpty)
    for span in Phrase.spans(in: text, context: context) {
      #expect(span.bytes.upperBound <= text.utf8.count)
    }
    for step in StepPhrase.read(text, in: context) {
      #expect(text.utf8.count >= step.title.utf8.count)
    }
    _ = PersonPhrase.all(in: text, context: context)
    _ = Vagueness.all(in: text, context: context)
    _ = AbsencePhrase.read(text, in: context)
    _ = GatePhrase.read(text, in: context)
    _ = FreezePhrase.read(text, in: context)
    _ = CadencePhrase.read(text, in: context)
    #expect(StepQuality.Label.allCases.contains(StepQuality.read(text, in: context).label))
  }
}
