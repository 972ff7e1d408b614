import Phrasing
import PlanModel
import Scheduling

/// What a line says besides what was taken from it into fields: an exception, a second day, a length
/// that nothing holds, what something is counted from.
///
/// Of "Wednesdays at 11 *but not on 1 July*" the first clause is read, and whoever sees "Kept" takes
/// the second for read as well. Every time of the line is therefore looked for in what will be
/// written, and the first clause of which something is missing is quoted back.
struct LineRemainder {
  let fields: FieldReader
  let text: String
  let held: HeldTimes
  let kind: Kind
  let words: [Word]

  /// What is looked for.
  enum Kind {
    /// Days: whatever tells of time, and each number.
    case days
    /// The review call: the same, with its time of day.
    case review
    /// How long before a decision papers close.
    case cutoff
    /// One day: only what takes something from it.
    case day
    /// A thing, somebody, or how long something takes: days, lengths and what they wait for.
    case things
    case somebody
    case length
  }

  /// A word of a line, in small letters, with its place.
  struct Word {
    let text: String
    let bytes: Range<Int>
    /// Whether a clause begins with it.
    let opens: Bool
  }

  init?(of reading: AnswerReading, _ text: String, _ fields: FieldReader) {
    guard let kind = LineRemainder.kind(of: reading) else { return nil }
    self.fields = fields
    self.text = text
    self.kind = kind
    held = HeldTimes(reading, fields)
    words = LineRemainder.words(of: text)
  }

  private var isOfDays: Bool { [.days, .review, .cutoff].contains(kind) }

  static func kind(of reading: AnswerReading) -> Kind? {
    switch reading.contents.first {
    case .review: .review
    case .decisionDays, .freezes: .days
    case .field(.goLive, .value), .sponsorField(_, .value), .stepField(_, _, .value): .day
    case .gateField(let field, _, _): field == .gateCutoff ? .cutoff : nil
    case .needs: .things
    case .length: .length
    case .act(_, .person), .field(_, .owner(.person)), .sponsor(.person, _): .somebody
    case .wordsOnly, .note:
      reading.asides.contains { aside in
        switch aside {
        case .absence, .gate, .turns: true
        case .person, .cover, .text, .note: false
        }
      } ? .days : nil
    default: nil
    }
  }

  /// The question about the first clause that says more than is held; `nil` where all is.
  var question: String? {
    guard let clause = untold() else { return nil }
    return LineRemainder.question(about: clause)
  }

  /// The question about the first day of a line that stands nowhere: what is asked of the days that
  /// were read says nothing of others.
  var questionOfOtherDay: String? {
    guard isOfDays else { return nil }
    let missing = Phrase.spans(in: text, context: fields.phrases).first { span in
      [.date, .range].contains(span.reading.kind) && !isOver(span.reading)
        && !held.holds(span.reading)
    }
    guard let missing, let place = words.firstIndex(where: { missing.bytes.overlaps($0.bytes) })
    else { return nil }
    return LineRemainder.question(about: clause(around: place, isFromThere: false))
  }

  static func question(about clause: String) -> String {
    "What does “\(clause)” change? It is kept as words."
  }

  /// The first clause of which something stands nowhere.
  private func untold() -> String? {
    let places = held.texts.compactMap(bytes)
    var isHeld = words.map { word in places.contains { $0.overlaps(word.bytes) } }
    var isOpen = words.map { _ in false }
    for span in kind == .day ? [] : Phrase.spans(in: text, context: fields.phrases) {
      let places = words.indices.filter { span.bytes.overlaps(words[$0].bytes) }
      let isMissing =
        !isOver(span.reading) && !held.holds(span.reading) && !isRefused(span.reading)
        && !isOfHeldMonth(places) && !isDayBefore(places)
      for place in places where !isHeld[place] {
        isOpen[place] = isMissing
        isHeld[place] = true
      }
    }
    for place in peopleOfThings() where !isHeld[place] { isOpen[place] = true }
    for place in words.indices where !isHeld[place] && !isOpen[place] {
      isOpen[place] =
        takesOut(at: place) || waits(at: place, isHeld) || lasts(at: place, isHeld)
        || counts(at: place) || isStretch(at: place)
        || kind == .length && starts(with: RemainderWords.enlarging, at: place) && !isPast(place)
    }
    guard let first = isOpen.firstIndex(of: true) else { return nil }
    // "Ten days *from the day she gets it*": the length before it is held.
    let isWait = kind == .length && waits(at: first, isHeld)
    return clause(around: first, isFromThere: isWait)
  }

  /// "*Mondays* are out, Thursday at 8": a rule that is not to be.
  private func isRefused(_ reading: Reading) -> Bool {
    kind == .review && reading.recurrence != nil
      && CadencePhrase.read(text, in: fields.phrases)?.refusesAnother == true
  }

  /// "By 8 January …, *by the 18th*": a day of the month of another.
  private func isOfHeldMonth(_ places: [Int]) -> Bool {
    let said = places.compactMap { LineRemainder.number(words[$0].text) }
    return kind == .things && said.count == 1 && places.count < 4
      && places.contains { held.isDay(said[0]) && words[$0].text.hasPrefix(String(said[0])) }
      && !places.contains { LineRemainder.weekday(words[$0].text) != nil }
  }

  /// "By *Thursday* in the week before": the weekday that the length before a decision was read from.
  private func isDayBefore(_ places: [Int]) -> Bool {
    kind == .cutoff && !places.contains { LineRemainder.number(words[$0].text) != nil }
  }

  // MARK: What stands nowhere

  /// "The price list, *Yusuf's* name is next to it": those whom a line about a thing names, and who
  /// neither give it nor get it.
  private func peopleOfThings() -> [Int] {
    guard kind == .things else { return [] }
    let named = PersonPhrase.all(in: text, context: fields.phrases).filter { person in
      guard !person.isRoleOnly, person.identity != .speaker else { return false }
      let own = StepAccount.words(of: person.words)
      // "*Omar* expects a certificate from us": whoever asks.
      if StepAccount.words(of: text.before(person.bytes)).allSatisfy(
        RemainderWords.joints.contains)
      {
        return false
      }
      return !(held.names + held.texts).contains { name in
        !Set(StepAccount.words(of: name)).isDisjoint(with: own)
      }
    }
    return named.compactMap { person in words.firstIndex { $0.bytes.overlaps(person.bytes) } }
  }

  /// "*But not* the 1st of July", "…, *never* in August".
  private func takesOut(at place: Int) -> Bool {
    guard !held.hasExceptions else { return false }
    if place > 0, isOfDays, words[place].opens || words[place - 1].text == "but",
      RemainderWords.narrowing.contains(words[place].text)
    {
      // "…, *only* twenty minutes" says how long, which is held.
      return !words[clausePlaces(around: place)].contains { word in
        LineRemainder.number(word.text).map(held.numbers.contains) ?? false
      }
    }
    return starts(with: RemainderWords.exceptions, at: place)
  }

  /// "*After* they have everything": what something waits for that no step holds.
  private func waits(at place: Int, _ isHeld: [Bool]) -> Bool {
    guard !isOfDays, kind != .day, !held.hasWaits, !isPast(place) else { return false }
    if starts(with: RemainderWords.counted, at: place) { return true }
    guard RemainderWords.waits.contains(words[place].text), place + 2 < words.count,
      !words[place + 1].opens, !isHeld[place + 1], !isHeld[place + 2],
      Int(words[place + 1].text) == nil
    else { return false }
    // "You'll meet her on 10 December *when* I show her the figures" has its day.
    if words[place].text == "when", clausePlaces(around: place).contains(where: { isHeld[$0] }) {
      return false
    }
    // "Three days *before*, and …" is counted from what was asked about.
    return !words[place + 2].opens
  }

  /// "About *three weeks* of backlog": a length that no field holds.
  private func lasts(at place: Int, _ isHeld: [Bool]) -> Bool {
    let count = words[place].text
    guard kind != .day, LineAccount.isCount(count) || ["a", "one"].contains(count), !isPast(place)
    else {
      return false
    }
    var unit = place + 1
    while unit < words.count, AccountWords.kindsOfDay.contains(words[unit].text) { unit += 1 }
    guard unit < words.count, !isHeld[unit],
      AccountWords.units.contains(words[unit].text) || AccountWords.unit.contains(words[unit].text),
      words[unit].text != "hours", count != "a" || !isRate(before: place),
      unit + 1 == words.count || !RemainderWords.around.contains(words[unit + 1].text)
    else { return false }
    let said = words[place...unit].map(\.text).joined(separator: " ")
    guard let length = DurationPhrase.read(said, in: fields.phrases).duration,
      let days = StepDuration(length)?.roughDays
    else { return isOfDays }
    return !held.lengths.contains(days)
  }

  /// "Six hours *a* week".
  private func isRate(before place: Int) -> Bool {
    guard place > 0 else { return false }
    let unit = words[place - 1].text
    return AccountWords.units.contains(unit) || AccountWords.unit.contains(unit)
      || ["minutes", "times", "time", "once", "twice", "each"].contains(unit)
  }

  /// "Nine *thirty*": a number of which no day, no hour and no length is made.
  private func counts(at place: Int) -> Bool {
    guard isOfDays, !RemainderWords.uncounted.contains(words[place].text) else { return false }
    let word = words[place].text
    guard
      word.first?.isNumber == true
        || word != "half" && word != "couple"
          && CorrectionWords.counting.contains(word)
    else { return false }
    let next = place + 1 < words.count ? words[place + 1].text : ""
    if AccountWords.units.contains(next) || AccountWords.unit.contains(next) { return false }
    // "Line 2 is overhauled": of a closing any number may be of its name, if it is no day's.
    guard kind != .days || word.first?.isNumber == true && word.last?.isNumber == false else {
      return false
    }
    return !isTimeOfDay(place) && !held.numbers.contains(LineRemainder.number(word) ?? -1)
  }

  /// "At *three*", "*3* pm": a body's hour, which moves no day.
  private func isTimeOfDay(_ place: Int) -> Bool {
    guard kind == .days else { return false }
    let next = place + 1 < words.count ? words[place + 1].text : ""
    return place > 0 && RemainderWords.beforeHours.contains(words[place - 1].text)
      || RemainderWords.behindHours.contains(next)
      || words[place].text.hasSuffix("am") || words[place].text.hasSuffix("pm")
  }

  /// "There are no changes in exam *weeks*", "in by *Wednesday* lunch".
  private func isStretch(at place: Int) -> Bool {
    let word = words[place].text
    if let day = LineRemainder.weekday(word) {
      return isOfDays && !held.weekdays.contains(day)
    }
    guard isOfDays, RemainderWords.stretches.contains(word), place > 0, !isNamed(place) else {
      return false
    }
    let next = place + 1 < words.count ? words[place + 1].text : ""
    // "…, then she is moving *the week after*".
    if kind == .days, words[place - 1].text == "the", AccountWords.around.contains(next) {
      return true
    }
    return !RemainderWords.rates.contains(words[place - 1].text)
      && !LineAccount.isCount(words[place - 1].text)
      || words[place - 1].text == "the" && next == "of"
  }

  /// "Gala week, *21 to 25 June*": a stretch whose days follow.
  private func isNamed(_ place: Int) -> Bool {
    let next = words[(place + 1)...].prefix(3)
    return next.contains { word in
      LineRemainder.number(word.text).map(held.numbers.contains) ?? false
    }
  }

  // MARK: Words and clauses

  /// Whether what is told by some words is over, or only how it was.
  private func isOver(_ reading: Reading) -> Bool {
    guard reading.recurrence == nil else { return false }
    guard let date = reading.date else { return true }
    return date.deadline.map { $0 < fields.phrases.today } ?? false
  }

  /// Whether the clause of a word tells how it was.
  private func isPast(_ place: Int) -> Bool {
    guard !isOfDays else { return false }
    return words[clausePlaces(around: place)].contains { AccountWords.past.contains($0.text) }
  }

  /// Where the line says it.
  private func bytes(of held: String) -> Range<Int>? {
    text[...].range(ofText: held).map { found in
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      return start..<start + held.utf8.count
    }
  }

  private func starts(with phrases: [String], at place: Int) -> Bool {
    let rest = words[place...].prefix(4).map(\.text).joined(separator: " ")
    return phrases.contains { phrase in
      rest.hasPrefix(phrase)
        && (rest.count == phrase.count || rest.dropFirst(phrase.count).first == " ")
    }
  }

  private func clausePlaces(around place: Int) -> Range<Int> {
    LineRemainder.clause(of: words, around: place)
  }

  /// The places of the words of one clause.
  static func clause(of words: [Word], around place: Int) -> Range<Int> {
    let start = words[...place].lastIndex(where: \.opens) ?? 0
    let end = words[(place + 1)...].firstIndex(where: \.opens) ?? words.count
    return start..<end
  }

  private func clause(around place: Int, isFromThere: Bool) -> String {
    let places = clausePlaces(around: place)
    return LineRemainder.quoted(
      isFromThere ? place..<places.upperBound : places, of: words, in: text)
  }

  /// The words of a line; "9:30" are two numbers.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var letters = ""
    var opens = true
    var place = 0
    func isPart(_ letter: Character) -> Bool {
      letter.isLetter || letter.isNumber || letter == "'" || letter == "’"
    }
    func end() {
      guard let first = start else { return }
      let word = letters.lowercased().withPlainApostrophes
      let isJoint = RemainderWords.joints.contains(word)
      let follows = words.last.map { RemainderWords.joints.contains($0.text) } ?? false
      words.append(
        Word(text: word, bytes: first..<place, opens: opens || isJoint && !follows))
      start = nil
      letters = ""
      opens = false
    }
    for letter in text {
      if isPart(letter) {
        start = start ?? place
        letters.append(letter)
      } else {
        end()
        // "$50,000" is one amount.
        let isInside =
          letter == "," && place > 0 && text[bytes: place + 1..<place + 2].first?.isNumber == true
          && text[bytes: place - 1..<place].first?.isNumber == true
        if ",;–—()?!".contains(letter), !isInside { opens = true }
        if letter == ".", text.utf8.count > place + 1, text[bytes: place + 1..<place + 2] == " " {
          opens = true
        }
      }
      place += letter.utf8.count
    }
    end()
    return words
  }

  /// The day of the week that a word names, one of it or all.
  static func weekday(_ word: String) -> Weekday? {
    guard AccountWords.isWeekday(word) else { return nil }
    return Weekday.allCases.first { word.hasPrefix(RemainderWords.days[$0.rawValue]) }
  }

  /// The number that a word is or begins with.
  static func number(_ word: String) -> Int? {
    if word.first?.isNumber == true { return Int(word.prefix { $0.isNumber }) }
    return RemainderWords.numbers[word]
  }
}
