import Phrasing
import PlanModel

/// Clauses of a line of which nothing stands in what was made of it: no word, and no time.
///
/// A line that is read by its first clause says "Kept", and whoever said the second takes it for
/// written down. This knows no kinds of clauses, so that one nobody thought of is told as well.
struct LineCoverage {
  /// The words that are shown, as far as their forms share them.
  private let stems: Set<String>
  /// The first letters of the months and weekdays that are shown.
  private let calendar: Set<Substring>
  /// The lengths that are shown: "3 day".
  private let lengths: Set<String>
  /// Whether somebody is away and nobody stands in for them.
  private let isUncovered: Bool
  /// The times that are shown, and those that will be written.
  private let shown: [Reading]
  private let times: HeldTimes

  /// The places of each run of clauses that are held nowhere; none where the line is one clause, of
  /// which something was made after all.
  ///
  /// - `shown`: All that is shown of the reading, its question and the people it writes as well.
  static func untouched(
    by reading: AnswerReading, shown: [String], of text: String, _ words: [LineRemainder.Word],
    _ fields: FieldReader
  ) -> [Range<Int>] {
    guard words.dropFirst().contains(where: \.opens) else { return [] }
    let coverage = LineCoverage(reading, shown, fields)
    let spans = Phrase.spans(in: text, context: fields.phrases)
    var runs: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let places = LineRemainder.clause(of: words, around: start)
      start = places.upperBound
      guard coverage.isFree(words[places], spans) else { continue }
      if let last = runs.last, last.upperBound == places.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<places.upperBound
      } else {
        runs.append(places)
      }
    }
    return runs
  }

  private init(_ reading: AnswerReading, _ shown: [String], _ fields: FieldReader) {
    let words = shown.flatMap { LineRemainder.words(of: $0) }.map(\.text)
    isUncovered = reading.asides.contains(where: \.isUncovered)
    stems = Set(words.map(LineCoverage.stem))
    calendar = Set(words.filter(LineCoverage.isOfCalendar).map { $0.prefix(3) })
    lengths = Set(zip(words, words.dropFirst()).map { "\($0) \($1.prefix(3))" })
    self.shown = shown.flatMap { Phrase.spans(in: $0, context: fields.phrases) }.map(\.reading)
    times = HeldTimes(reading, fields)
  }

  private func isFree(_ clause: ArraySlice<LineRemainder.Word>, _ spans: [Phrase.Span]) -> Bool {
    // How something was, nobody takes for a part of the plan.
    guard !clause.contains(where: { RemainderWords.over.contains($0.text) }) else { return false }
    let own = spans.filter { span in clause.contains { $0.bytes.overlaps(span.bytes) } }
    if own.contains(where: { holds($0.reading) }) { return false }
    let words = clause.map(\.text)
    // "*Let me* look at the rota" is said while looking.
    if showsDay(words) || showsLength(words) || words.starts(with: ["let", "me"]) { return false }
    let content = words.filter { word in
      !CoverageWords.small.contains(word) && !LineCoverage.denies(word)
        && !CoverageWords.lengths.contains(word) && LineRemainder.number(word) == nil
    }
    // "Only on the last *Thursday*": that some Thursday is held says nothing.
    let said = content.filter { !LineCoverage.isOfCalendar($0) }
    if said.contains(where: { stems.contains(LineCoverage.stem($0)) }) { return false }
    let dated = content.filter(LineCoverage.isOfCalendar)
    let isDateShown = !dated.isEmpty && dated.allSatisfy { calendar.contains($0.prefix(3)) }
    let denies = words.contains(where: LineCoverage.denies)
    // "Nobody covers" is what an absence without a cover is, in every document.
    if denies, isUncovered, AsideReader.saysCover(words.joined(separator: " ")) { return false }
    if said.isEmpty {
      // "…, *half an hour*": lengths are looked for by what they come to. "But *he hasn't said yes to
      // it*" is made of small words alone.
      return !dated.isEmpty && !isDateShown || tellsRate(words)
        || own.contains { $0.reading.recurrence != nil || $0.reading.date != nil }
        || denies && words.count > 5
    }
    // "…, they *skip* August".
    if isDateShown, said.count == 1, own.isEmpty { return false }
    return content.count > 1 || words.count > 5 || denies || !own.isEmpty
      || words.contains { LineRemainder.number($0) != nil }
  }

  /// "Between *15 December* and …", "*tues 7.45*": a number beside a month or a weekday, both shown.
  private func showsDay(_ words: [String]) -> Bool {
    let numbers = words.compactMap(LineRemainder.number)
    return numbers.contains { stems.contains(String($0)) }
      && words.contains { LineCoverage.isOfCalendar($0) && calendar.contains($0.prefix(3)) }
  }

  /// "He reckons *three days*", of which nothing else is said that changes them.
  private func showsLength(_ words: [String]) -> Bool {
    let isPlain = !words.contains {
      RemainderWords.waits.contains($0) || CoverageWords.conditions.contains($0)
    }
    return isPlain
      && zip(words, words.dropFirst()).contains { count, unit in
        guard let number = LineRemainder.number(count), CoverageWords.lengths.contains(unit) else {
          return false
        }
        return lengths.contains("\(number) \(unit.prefix(3))")
      }
  }

  /// "Maybe *six hours a week*": how much of somebody's time.
  private func tellsRate(_ words: [String]) -> Bool {
    words.indices.dropLast(3).contains { place in
      LineRemainder.number(words[place]) != nil && CoverageWords.times.contains(words[place + 1])
        && NeedWords.rates.contains(words[place + 2])
        && CoverageWords.times.contains(words[place + 3])
    }
  }

  /// Whether a time that was said is shown, or will be written.
  private func holds(_ reading: Reading) -> Bool {
    if times.holds(reading) { return true }
    let ends = [reading.date?.earliest, reading.date?.deadline].compactMap(\.self)
    guard !ends.isEmpty else {
      return reading.recurrence.map { rule in
        shown.contains { $0.recurrence?.rule == rule.rule }
      } ?? true
    }
    return ends.allSatisfy { end in
      shown.contains { [$0.date?.earliest, $0.date?.deadline].contains(end) }
    }
  }

  private static func isOfCalendar(_ word: String) -> Bool {
    LineRemainder.weekday(word) != nil || Phrase.isMonth(word)
  }

  private static func denies(_ word: String) -> Bool {
    DraftWords.isDenial(word) || CoverageWords.denials.contains(word)
  }

  /// As much of a word as its forms share: "approves", "approval".
  private static func stem(_ word: String) -> String {
    let word = word.hasSuffix("'s") ? word.dropLast(2) : word[...]
    if word.count > 5 { return String(word.prefix(5)) }
    return String(word.count > 3 && word.hasSuffix("s") ? word.dropLast() : word)
  }
}
