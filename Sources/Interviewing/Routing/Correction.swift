import Phrasing
import PlanModel
import Scheduling

/// A line that takes back a length, a day or a number that was told, taken apart: "sorry, it's eight
/// days for Ravi, not six", "make that the 11th", "Carla just wrote, 25 days not 15".
///
/// Nothing here looks at the plan: which step is meant is found by `CorrectionReader`.
struct Correction {
  /// How surely words take something back.
  enum Certainty: Comparable { case none, likely, sure }

  /// What holds now, or did before.
  enum Value: Hashable {
    case length(StepDuration, isApproximate: Bool)
    /// A day, and its words.
    case day(CivilDate, said: String)
    /// A number of whatever was counted before: "15 not 10".
    case number(Int)
  }

  var certainty: Certainty
  /// What holds now; `nil` where none or more than one is told.
  private(set) var new: Value?
  /// What does not, where that was told.
  private(set) var old: Value?
  /// The words of the clause that tells what holds, without it.
  private(set) var around = ""
  /// All the words that may name what is meant.
  private(set) var body = ""

  /// Whether the line begins as one that takes back.
  let isOpening: Bool

  private let fields: FieldReader

  init(_ typed: String, _ fields: FieldReader) {
    self.fields = fields
    let text = typed.withPlainApostrophes
    (certainty, body) = Correction.opening(of: text)
    let opening = certainty
    isOpening = opening > .none
    if Correction.reports(text) { certainty = max(certainty, .likely) }
    var found: [Found] = []
    for clause in Correction.clauses(of: body) {
      take(clause, &found)
    }
    let set = found.filter(\.isSet)
    // "Lou tests it, four weeks, make that three": it puts right what it says itself.
    let isOwn = set.first.map { last in found.contains { !$0.isSet && $0.value != last.value } }
    if opening == .none, isOwn == true, repeated(found) == nil {
      certainty = .none
      return
    }
    let told = set.isEmpty ? found : set
    if let first = told.first, told.allSatisfy({ $0.value == first.value }) {
      new = first.value
      around = first.around
    }
    if let whole = repeated(found) {
      new = whole.value
      around = whole.around
    }
    if let new, old == new { old = nil }
  }

  /// "Sunita takes *twenty days*, so put twenty": what a number that is set was told as.
  private func repeated(_ found: [Found]) -> Found? {
    guard case .number(let count)? = found.first(where: \.isSet)?.value else { return nil }
    return found.first {
      if case .length(let length, _) = $0.value { length.isCounted(count) } else { false }
    }
  }

  /// A value that a clause tells, and what stands around it.
  private typealias Found = (value: Value, around: String, isSet: Bool)

  // MARK: The opening

  /// What a line says behind the words that take back, and how surely they do.
  static func cut(_ typed: String) -> (certainty: Certainty, text: String) {
    opening(of: typed.withPlainApostrophes)
  }

  /// How surely a line begins as one that takes back, and what is said behind that.
  private static func opening(of text: String) -> (certainty: Certainty, text: String) {
    var rest = text[...]
    var certainty = Certainty.none
    // "No, actually …": taken back twice, it is taken back surely.
    var count = 0
    var isOpen = true
    while isOpen {
      isOpen = false
      rest = rest.drop { !$0.isLetter && !$0.isNumber }
      let word = rest.prefix { $0.isLetter || $0 == "'" }.lowercased()
      if CorrectionWords.interjections.contains(word) {
        rest = rest.dropFirst(word.count)
        isOpen = true
      } else if CorrectionWords.denials.contains(word), pauses(rest.dropFirst(word.count)) {
        rest = rest.dropFirst(word.count)
        certainty = max(certainty, .likely)
        count += 1
        isOpen = true
      } else if let cue = cue(rest) {
        certainty = max(certainty, cue.certainty)
        count += 1
        // "I said the 16th" and "make that the 11th" are read with what they say.
        guard !CorrectionWords.saidBefore.contains(cue.words),
          !CorrectionWords.sureSetters.contains(cue.words)
        else { break }
        rest = rest.dropFirst(cue.words.count)
        isOpen = true
      }
    }
    return (count > 1 ? .sure : certainty, String(rest))
  }

  private static func cue(_ rest: Substring) -> (words: String, certainty: Certainty)? {
    let folded = rest.prefix(24).lowercased()
    func begins(_ words: String) -> Bool {
      guard folded.hasPrefix(words) else { return false }
      let next = folded.dropFirst(words.count).first
      guard next.map({ !$0.isLetter && $0 != "'" }) ?? true else { return false }
      return !CorrectionWords.paused.contains(words) || pauses(rest.dropFirst(words.count))
    }
    let sure = CorrectionWords.sure.filter(begins).max { $0.count < $1.count }
    let likely = CorrectionWords.likely.filter(begins).max { $0.count < $1.count }
    if let sure, sure.count >= likely?.count ?? 0 { return (sure, .sure) }
    return likely.map { ($0, .likely) }
  }

  /// Whether people pause before what follows, or take back once more.
  private static func pauses(_ rest: Substring) -> Bool {
    guard let first = rest.first(where: { $0 != " " }) else { return true }
    return ",.;:!-–—".contains(first) || cue(rest.drop { $0 == " " }) != nil
  }

  /// "*Carla just wrote*, …": somebody has said something else.
  private static func reports(_ text: String) -> Bool {
    let words = TopicWords.words(of: String(text.prefix(80))).prefix(6)
    return zip(words, words.dropFirst()).contains { first, second in
      CorrectionWords.lately.contains(first) && CorrectionWords.reporting.contains(second)
        || CorrectionWords.reporting.contains(first) && second == "now"
    }
  }

  // MARK: The values

  /// The clauses of a line, each without why it is so.
  private static func clauses(of text: String) -> [String] {
    var clauses: [String] = []
    for clause in text.split(whereSeparator: { ",;:–—!?".contains($0) }) {
      for sentence in String(clause).replacing(" - ", with: ". ").split(separating: ". ") {
        var said = sentence.trimmed
        for why in CorrectionWords.because {
          if let found = (" " + said)[...].range(ofText: why) {
            said = String((" " + said)[..<found.lowerBound]).trimmed
          }
        }
        while let last = said.last, ".!".contains(last) { said.removeLast() }
        if !said.isEmpty { clauses.append(said) }
      }
    }
    return clauses
  }

  private mutating func take(
    _ clause: String, _ found: inout [Found]
  ) {
    var words = clause.split(separator: " ").map(String.init)
    let folded = clause.lowercased()
    // "The Friday still stands".
    guard !words.contains(where: { CorrectionWords.standing.contains($0.lowercased()) }) else {
      return
    }
    if CorrectionWords.saidBefore.contains(where: folded.hasPrefix) {
      old = old ?? values(in: words).first?.value
      return
    }
    // "Eight days, *not six*", "25 days *not 15*".
    if let contrast = contrast(in: words) {
      old = contrast.value
      certainty = max(certainty, .likely)
      words.removeSubrange(contrast.range)
    }
    let setter = setter(of: words)
    let values = values(in: words, after: setter)
    guard values.count == 1, let only = values.first else { return }
    if case .number = only.value, setter == nil, old == nil { return }
    let isSet = setter.map { $0.place == only.range.lowerBound } ?? false
    if isSet, setter?.isSure == true { certainty = .sure }
    if isSet, setter?.isLikely == true { certainty = max(certainty, .likely) }
    words.removeSubrange(only.range)
    found.append((only.value, words.joined(separator: " "), isSet))
  }

  /// What stands behind "not" at the end of a clause, where it is a value.
  private func contrast(in words: [String]) -> (value: Value, range: Range<Int>)? {
    for mark in CorrectionWords.contrasts {
      let parts = mark.split(separator: " ").map(String.init)
      guard words.count > parts.count else { continue }
      for place in 0..<words.count - parts.count
      where words[place..<place + parts.count].map({ $0.lowercased() }) == parts {
        var start = place + parts.count
        while start < words.count - 1, CorrectionWords.binding.contains(words[start].lowercased()),
          words[start].lowercased() != "the"
        { start += 1 }
        guard let value = value(of: words[start...].joined(separator: " ")) else { continue }
        return (value, place..<words.count)
      }
    }
    return nil
  }

  /// Where a value stands that is set: behind "make that" at the beginning of a clause.
  private func setter(of words: [String]) -> (place: Int, isSure: Bool, isLikely: Bool)? {
    let folded = words.map { $0.lowercased() }
    for setter in CorrectionWords.setters {
      let parts = setter.split(separator: " ").map(String.init)
      guard folded.count > parts.count else { continue }
      for place in 0..<folded.count - parts.count
      where folded[place..<place + parts.count].elementsEqual(parts) {
        let isOpening = folded[..<place].allSatisfy(CorrectionWords.beforeSetters.contains)
        guard isOpening || setter == "more like" else { continue }
        return (
          place + parts.count, CorrectionWords.sureSetters.contains(setter), setter == "more like"
        )
      }
    }
    return nil
  }

  /// The values of some words in order, the longest at each place.
  private func values(
    in words: [String], after setter: (place: Int, isSure: Bool, isLikely: Bool)? = nil
  ) -> [(value: Value, range: Range<Int>)] {
    var found: [(value: Value, range: Range<Int>)] = []
    var place = 0
    while place < words.count {
      let longest = (1...4).reversed().lazy.compactMap { count -> (Value, Range<Int>)? in
        guard place + count <= words.count else { return nil }
        let range = place..<place + count
        let isSet = setter?.place == place
        guard let value = self.value(of: words[range].joined(separator: " ")) else { return nil }
        if case .number = value, count > 1 || !isSet && range.upperBound < words.count {
          return nil
        }
        return (value, range)
      }.first
      if let (value, range) = longest {
        found.append((value, range))
        place = range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// A length, a day or a number that words are, whole.
  private func value(of said: String) -> Value? {
    let words = said.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first, let last = words.last else { return nil }
    let number = number(first)
    if number != nil || ["a", "an", "about", "another"].contains(first),
      let value = DurationPhrase.read(said, in: fields.phrases).duration,
      let length = StepDuration(value), first != "another"
    {
      return .length(length, isApproximate: value.approximate)
    }
    if words.count == 1, let number { return .number(number) }
    let hasNumber = said.contains(where: \.isNumber)
    let isBound = CorrectionWords.binding.contains(first) && first != "the"
    let isDay = hasNumber || GoLiveWords.weekdays.contains(last) && words.count < 3
    guard isDay, !isBound, Int(last) == nil || words.count > 1,
      case .date(let day)? = fields.date(said).date
    else { return nil }
    return .day(day, said: said.lowercased())
  }

  /// "Three", "15".
  func number(_ word: String) -> Int? {
    let first = word.prefix { $0 != "-" }
    guard word.first?.isNumber == true || CorrectionWords.counting.contains(String(first)),
      word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }),
      word.count > 1 || Int(word) != nil,
      case .work(let count)? = DurationPhrase.read("\(word) days", in: fields.phrases).duration?
        .length
    else { return nil }
    return count
  }
}

extension StepDuration {
  /// Whether it is so many of its unit.
  func isCounted(_ count: Int) -> Bool {
    switch self {
    case .workingDays(let days), .calendarDays(let days): days == count
    case .weeks(let weeks): weeks == count
    case .milestone, .between: false
    }
  }
}
