import Phrasing
import PlanModel
import Scheduling

/// Another day for going live, said while the plan has one: "let's move go-live to April 8".
struct GoLiveChange {
  private let fields: FieldReader
  /// The line, with no comma inside a day.
  private let text: String

  init(_ said: String, _ fields: FieldReader) {
    self.fields = fields
    text = Opening.joiningDays(said, fields.phrases)
  }

  /// "Can we push go-live to April 8?" waits for an answer.
  private var isQuestion: Bool { text.last == "?" }

  private var clauses: [String] {
    [". ", " - ", " – ", " — "].reduce(
      text.split(whereSeparator: { ",;".contains($0) }).map(String.init)
    ) { clauses, mark in clauses.flatMap { $0.split(separating: mark) } }
  }

  /// The words that say the day, where going live is named; plain speech may have lost the name:
  /// "*go live*, make it 24 Feb".
  static func dayNamed(in text: String, typed: String, _ fields: FieldReader) -> String? {
    GoLiveChange(text, fields).day ?? GoLiveChange(typed, fields).setDay
  }

  /// The words that say the day; `nil` where going live is not what they are about.
  var day: String? {
    behindName.flatMap { day(of: String($0)) ?? daySet(behind: $0) }
  }

  /// The same where a clause of its own sets it: "go live, *make it 24 Feb*".
  var setDay: String? { behindName.flatMap(daySet) }

  /// What is said behind the name of going live, where that is what the words are about.
  private var behindName: Substring? {
    guard !isQuestion else { return nil }
    for name in GoLiveWords.names {
      guard let found = text[...].range(ofText: name), isWhole(found, in: text) else { continue }
      let before = TopicWords.words(of: String(text[..<found.lowerBound]))
      return before.allSatisfy(GoLiveWords.leading.contains) ? text[found.upperBound...] : nil
    }
    return nil
  }

  /// The day of the clause behind a name that sets it, in the month that the plan's own day is in.
  private func daySet(behind name: Substring) -> String? {
    let clause = name.drop { " ,;:-–—".contains($0) }
    guard clause.startIndex > name.startIndex,
      let said = GoLiveChange.set(in: String(clause), by: GoLiveWords.settingPairs),
      let words = day(of: said)
    else { return nil }
    guard let old = fields.plan.goLive.known else { return words }
    return sharing(words, old).map(DateWords.medium)
  }

  /// What the day hangs on: "15 January *subject to legal*".
  var proviso: String? {
    GoLiveWords.provisos.lazy.compactMap { mark in
      text[...].range(ofText: mark).map { String(text[$0.lowerBound...]).trimmed }
    }.first
  }

  /// The day of a clause that sets it: "half the branches are short, *push live to May 24*".
  var pushedDay: String? {
    guard !isQuestion else { return nil }
    for clause in clauses {
      let words = clause.split(separator: " ").map(String.init)
      let folded = words.map { $0.lowercased() }
      guard
        let live = folded.firstIndex(where: GoLiveWords.live.contains),
        let verb = folded[..<live].firstIndex(where: GoLiveWords.setting.contains), live - verb < 3,
        folded[..<verb].allSatisfy(GoLiveWords.leading.contains)
      else { continue }
      if let day = day(of: words[(live + 1)...].joined(separator: " ")) { return day }
    }
    return nil
  }

  /// The day of "make it April 8", of which the words do not say what is on it.
  var bareDay: String? {
    let words = text.split(separator: " ").map(String.init)
    guard
      let it = words.prefix(6).firstIndex(where: { GoLiveWords.objects.contains($0.lowercased()) }),
      it > 0, GoLiveWords.setting.contains(words[it - 1].lowercased()),
      words[..<it].allSatisfy({
        GoLiveWords.leading.contains($0.lowercased().filter(\.isLetter))
          || GoLiveWords.setting.contains($0.lowercased())
      })
    else { return nil }
    return day(of: words[(it + 1)...].joined(separator: " "))
  }

  /// The day of "let's say 21 May instead", "no, 21 May", "21 May rather than the 14th": nothing but
  /// a day and that it is another one, said right after the day there was.
  func newDay(typed: String) -> String? {
    guard !isQuestion else { return nil }
    var words = typed.split(separator: " ").map(String.init)
    var isAnew = false
    while words.count > 1 {
      let folded = words.prefix(3).map { word in
        word.lowercased().withPlainApostrophes.filter { $0.isLetter || $0.isNumber || $0 == "'" }
      }
      guard
        let count = (1...min(3, folded.count)).last(where: {
          GoLiveWords.anew.contains(folded.prefix($0).joined(separator: " "))
        })
      else { break }
      words.removeFirst(count)
      isAnew = true
    }
    let said = words.joined(separator: " ")
    let kept = GoLiveWords.thanOld.lazy.compactMap { said[...].range(ofText: $0) }.first
    if let kept {
      let old = fields.date(String(said[kept.upperBound...])).date?.deadline
      guard old == nil || old == fields.plan.goLive.known else { return nil }
      return day(of: String(said[..<kept.lowerBound]))
    }
    let last = words.last?.lowercased().filter(\.isLetter) ?? ""
    guard isAnew || GoLiveWords.roundingAnew.contains(last) else { return nil }
    // "Let's say 21 May for the kickoff" is a day of something else.
    let rounded = said.split { ",. ".contains($0) }.map { $0.lowercased() }
    var rest = rounded[...]
    while let word = rest.last, GoLiveWords.rounding.contains(word) { rest.removeLast() }
    let bare = rest.joined(separator: " ")
    guard case .date? = fields.date(bare).date else { return nil }
    return bare
  }

  /// A day that is named first, and what a later clause says instead of it.
  struct Correction: Hashable {
    /// The day given up.
    let old: CivilDate
    /// The one that holds; `nil` where it is not certain which that is.
    let new: CivilDate?
  }

  /// "We said March 1 in the mail, *make it the 15th*", "June 1 is short, *let's say 7 June*": the
  /// last clause that sets a day, with the first day that the line names before it.
  ///
  /// Plain speech has no "let's say" any more, so that it is looked for in what was typed.
  func correction(typed: String) -> Correction? {
    correction(by: GoLiveWords.settingPairs) ?? concluded
      ?? GoLiveChange(typed, fields).correction(by: GoLiveWords.sayings)
  }

  private func correction(by pairs: Set<String>) -> Correction? {
    guard !isQuestion else { return nil }
    var clauses = clauses.map(\.trimmed)
    var found: (words: String?, place: Int)?
    for (place, clause) in clauses.enumerated().dropFirst() {
      guard let said = GoLiveChange.set(in: clause, by: pairs) else { continue }
      if let words = day(of: said) {
        found = (words, place)
      } else if found == nil, saysTime(said) {
        found = (nil, place)
      }
    }
    guard let found else { return nil }
    clauses.removeSubrange(found.place...)
    let told = clauses.lazy.compactMap { firstDay(in: $0) }.first
    // "The 14th" alone is the plan's own, and not the next that comes.
    let own = plansDay(in: clauses)
    let isBare =
      own.map { fields.date("the \($0.components.day)th").date?.earliest == told } ?? false
    guard let old = isBare ? own : told ?? own else { return nil }
    return Correction(old: old, new: found.words.flatMap { sharing($0, old) })
  }

  /// "14 May is a bank holiday for them, *so Monday the 17th*": the plan's own day, why it does not
  /// hold, and the one it comes to.
  private var concluded: Correction? {
    let clauses = clauses.map(\.trimmed)
    guard !isQuestion, let old = fields.plan.goLive.known, clauses.count > 1,
      let last = clauses.last, last.lowercased().hasPrefix("so "),
      let words = day(of: String(last.dropFirst(3))),
      clauses.dropLast().contains(where: { firstDay(in: $0) == old })
        || plansDay(in: clauses) == old
    else { return nil }
    return sharing(words, old).map { Correction(old: old, new: $0) }
  }

  /// "The *12th* is a holiday": the plan's own day, told by its number alone.
  private func plansDay(in clauses: [String]) -> CivilDate? {
    guard let day = fields.plan.goLive.known else { return nil }
    let isTold = clauses.contains { clause in
      clause.lowercased().split(separator: " ").contains { $0.ordinalNumber == day.components.day }
    }
    return isTold ? day : nil
  }

  /// "Q3, *if you want a day then September 26*": the one day told behind a time that it lies in.
  static func dayOfPeriod(in text: String, _ fields: FieldReader) -> CivilDate? {
    let told = Phrase.spans(in: text, context: fields.phrases).compactMap(\.reading.date)
    guard told.count == 2, case .range(let period) = told[0], case .date(let day) = told[1],
      let first = period.first, let last = period.last, last - first >= 27,
      (first...last).contains(day)
    else { return nil }
    return day
  }

  /// The first day of a clause, however it is led in: "the *1st June* is short".
  private func firstDay(in clause: String) -> CivilDate? {
    let words = clause.split(separator: " ").map(String.init)
    for start in words.indices {
      for count in stride(from: min(4, words.count - start), through: 2, by: -1) {
        let said = words[start..<start + count]
        guard said.contains(where: { $0.contains(where: \.isNumber) }),
          case .date(let day)? = fields.date(said.joined(separator: " ")).date
        else { continue }
        return day
      }
    }
    return nil
  }

  /// Whether words are about some time: "a Tuesday", "we are live before it".
  private func saysTime(_ words: String) -> Bool {
    !Phrase.spans(in: words, context: fields.phrases).isEmpty
      || words.split(separator: " ").contains { GoLiveWords.loose.contains($0.lowercased()) }
  }

  /// What a clause sets: the "7 June" of "let's say 7 June", the "the 15th" of "so make it the 15th".
  private static func set(in clause: String, by pairs: Set<String>) -> String? {
    let words = clause.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased().withPlainApostrophes }
    guard
      let pair = folded.indices.dropFirst().prefix(5).first(where: {
        pairs.contains("\(folded[$0 - 1]) \(folded[$0])")
      }), folded[..<(pair - 1)].allSatisfy(GoLiveWords.leading.contains)
    else { return nil }
    return words[(pair + 1)...].joined(separator: " ")
  }

  /// "The 15th", said after March 1, is of March; the 1st, said after March 15, may be of April, and
  /// a Friday the 14th is of the month where that is one.
  private func sharing(_ words: String, _ old: CivilDate) -> CivilDate? {
    var said = words.lowercased().split(separator: " ").filter { $0 != "the" }
    let weekday = said.count == 2 ? GoLiveWords.weekdays.firstIndex(of: String(said[0])) : nil
    if weekday != nil { said.removeFirst() }
    guard said.count == 1, let number = said[0].dayNumber else {
      if case .date(let day)? = fields.date(words).date { return day }
      return nil
    }
    let first = old.components
    let day = CivilDate(year: first.year, month: first.month, day: number)
    guard let weekday else { return number > first.day ? day : nil }
    return day.flatMap { $0.weekday.rawValue == weekday ? $0 : nil }
  }

  /// The one day that words come to, without what leads to it and what only rounds it off.
  private func day(of said: String) -> String? {
    var clause = said[...]
    for end in GoLiveWords.ends + GoLiveWords.provisos {
      if let found = clause.range(ofText: end) { clause = clause[..<found.lowerBound] }
    }
    var words = clause.split { $0 == " " || $0 == ":" || $0 == "." || $0 == "!" }.map(String.init)
    // "From March 31 to April 8".
    if words.contains("from"), let to = words.lastIndex(of: "to") { words.removeSubrange(...to) }
    while let last = words.last, GoLiveWords.rounding.contains(last.lowercased()) {
      words.removeLast()
    }
    while let first = words.first, !words.isEmpty {
      let said = words.joined(separator: " ")
      if case .date? = fields.date(said).date { return said }
      guard GoLiveWords.between.contains(first.lowercased().withPlainApostrophes) else { break }
      words.removeFirst()
    }
    return nil
  }

  private func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<range.lowerBound].last ?? " "
    let after = text[range.upperBound...].first ?? " "
    return !before.isLetter && !after.isLetter
  }
}
