import Phrasing
import PlanModel

/// Clauses of a line that was read into fields, of which nothing stands in any, or not those who are
/// named in them, or an amount.
///
/// Whoever answers sees what was made of a line, and takes the rest for read as well. What stands
/// neither there nor in a question is therefore said to be kept only as words.
extension LineRemainder {
  /// What a clause is said with that no field holds.
  static let onlyAsWords = "only as words: "

  /// The same reading, saying which clauses are kept only as words.
  static func telling(
    _ reading: AnswerReading, of text: String, _ fields: FieldReader
  ) -> AnswerReading {
    guard reading.fillsFields, text.utf8.count < LineAccount.longest else { return reading }
    let shown =
      reading.echoes + reading.also + [reading.question].compactMap(\.self)
      + reading.people(in: fields.plan)
    let held = Set(shown.flatMap(words).map { bare($0.text) })
    let words = words(of: text)
    // "*Omar* expects a certificate from us": whoever asks for what is needed.
    let first = reading.contents.first?.isOfNeeds == true ? 1 : 0
    let named = unwritten(in: text, words, fields, held).filter { $0 >= first }
    let untouched = LineCoverage.untouched(by: reading, shown: shown, of: text, words, fields)
    let partly = (named + amounts(in: text, words, held)).map { clause(of: words, around: $0) }
      .filter { places in
        !words[places].contains { RemainderWords.over.contains($0.text) }
          && !untouched.contains { $0.overlaps(places) }
      }
    var reading = reading
    for places in (untouched + partly).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let clause = quoted(places, of: words, in: text)
      if !reading.onlyWords.contains(clause) { reading.onlyWords.append(clause) }
    }
    return reading
  }

  /// The first words of those whom a line names and no field does.
  private static func unwritten(
    in text: String, _ words: [Word], _ fields: FieldReader, _ held: Set<String>
  ) -> [Int] {
    let people = PersonPhrase.all(in: text, context: fields.phrases).filter { person in
      // "*Weekly* is too often": any word that opens a line.
      guard !person.isRoleOnly, person.identity != .speaker, !person.isOpeningWord else {
        return false
      }
      // "*Mehmet says* ten days": who told what is held.
      let next = self.words(of: text.behind(person.bytes)).first?.text ?? ""
      return !RemainderWords.reporting.contains(next)
        && !person.names.contains { name in
          self.words(of: name).contains { held.contains(bare($0.text)) }
        }
    }
    // Of most lines everybody is written down, and no times are looked for.
    guard !people.isEmpty else { return [] }
    let times = Phrase.spans(in: text, context: fields.phrases).map(\.bytes)
    return people.compactMap { person in
      // "Nothing 14 Dec to 4 *Jan*": a day.
      let isDay = times.contains { $0.overlaps(person.bytes) } || isMonth(person, in: text)
      return isDay ? nil : words.firstIndex { $0.bytes.overlaps(person.bytes) }
    }
  }

  /// "14 Dec to 4 *Jan*", where somebody is called that as well.
  private static func isMonth(_ person: PersonPhrase, in text: String) -> Bool {
    text.before(person.bytes).trimmed.last?.isNumber == true
      && StepAccount.words(of: text[bytes: person.bytes]).first.map(Phrase.isMonth) == true
  }

  /// "Everything above *25k*", "less than *5 percent*": money and shares that no field holds.
  private static func amounts(in text: String, _ words: [Word], _ held: Set<String>) -> [Int] {
    words.indices.filter { place in
      let word = words[place].text
      let digits = word.prefix { $0.isNumber }
      let unit = digits.isEmpty ? "" : word.dropFirst(digits.count)
      let next = place + 1 < words.count ? words[place + 1].text : ""
      let isNumber = digits.isEmpty ? number(word) != nil : unit.isEmpty
      let isAmount =
        !unit.isEmpty && AmountWords.marks.contains(String(unit))
        || isNumber
          && (AmountWords.marks.contains(next)
            || text.behind(words[place].bytes).hasPrefix("%")
            || ["€", "$", "£"].contains { text.before(words[place].bytes).hasSuffix($0) })
      return isAmount && !held.contains(word)
        && (digits.isEmpty || !held.contains { $0.hasPrefix(digits) })
    }
  }

  /// A clause as it was said, without what only joins it to the one before.
  static func quoted(_ clause: Range<Int>, of words: [Word], in text: String) -> String {
    var places = clause
    while let first = places.first, places.count > 1,
      RemainderWords.bareJoints.contains(words[first].text)
    {
      places = (first + 1)..<places.upperBound
    }
    let bytes =
      words[places.lowerBound].bytes.lowerBound..<words[places.upperBound - 1].bytes.upperBound
    return text[bytes: bytes].split(separator: " ").joined(separator: " ").trimming(" .,;")
  }

  /// A word without whose it says something is.
  private static func bare(_ word: String) -> String {
    word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }
}

extension PersonPhrase {
  /// Whether it is one word that a line begins with, and nobody the plan knows.
  fileprivate var isOpeningWord: Bool {
    if case .new = identity { bytes.lowerBound == 0 && !words.contains(" ") } else { false }
  }

  /// Whoever it is by name, as the line has it and as the plan does.
  fileprivate var names: [String] {
    switch identity {
    case .known(let name), .new(let name): [name, words]
    case .oneOf(let names): names
    case .speaker, .role: [words]
    }
  }
}

extension AnswerReading {
  /// Whether something of a line stands in fields when it is kept, and not only its words.
  fileprivate var fillsFields: Bool {
    switch contents.first {
    case .steps, .holidays: true
    default: LineRemainder.kind(of: self) != nil
    }
  }

  /// The names and titles of those whom it writes, and the names of those of whose step it changes
  /// something, or for whose step something waits.
  fileprivate func people(in plan: Plan) -> [String] {
    let named = (contents.first?.people ?? []) + asides.flatMap(\.people)
    let owners = (contents.first?.steps ?? []).compactMap(plan.step).flatMap { step in
      Side.allCases.compactMap { plan.person(step.owner($0).known)?.name }
    }
    return owners + named.flatMap { [plan.person($0.known)?.name ?? $0.name, $0.title] }
  }
}

extension AnswerReading.Content {
  /// Whether it is what one side asks of the other.
  fileprivate var isOfNeeds: Bool { if case .needs = self { true } else { false } }

  /// The steps of the plan that it changes, or that something of it waits for.
  fileprivate var steps: [RecordID] {
    switch self {
    case .steps(let drafts):
      drafts.flatMap { [$0.known].compactMap(\.self) + $0.dependencies.map(\.on) }
    case .needs(let drafts):
      drafts.flatMap {
        [$0.known, $0.step.known].compactMap(\.self) + $0.step.dependencies.map(\.on)
      }
    case .stepField(let id, _, _), .lacking(let id, _): [id]
    case .stepFields(let several): several.flatMap(\.steps)
    default: []
    }
  }
}
