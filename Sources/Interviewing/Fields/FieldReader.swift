import Phrasing
public import PlanModel
public import Scheduling

/// Reads what is typed into a field: the same way in a cell, in the interview and on import.
public struct FieldReader: Sendable {
  /// The plan the words are said about.
  public let plan: Plan
  let phrases: PhraseContext
  /// What was decided about names the plan does not know.
  var rulings: [String: NewcomerRuling] = [:]

  /// A reader for a plan on a day; `author` is whoever types, and may be spoken of by name.
  ///
  /// It is made sooner from one that was made for the plan before a change.
  public init(
    plan: Plan, today: CivilDate, author: SessionStart? = nil, after before: FieldReader? = nil
  ) {
    self.init(
      plan, PhraseContext(plan: plan, today: today, author: author, after: before?.phrases))
  }

  /// A reader for a plan of which the phrases know no more than this.
  init(_ plan: Plan, _ phrases: PhraseContext) {
    self.plan = plan
    self.phrases = phrases
  }

  /// The same reader, once it was decided whose people the newcomers are.
  public func settling(_ rulings: [String: NewcomerRuling]) -> FieldReader {
    var settled = self
    settled.rulings = rulings
    return settled
  }

  /// How this text is understood in a field of this kind.
  public func read(_ typed: String, as kind: FieldKind) -> FieldReading {
    let text = typed.trimmed
    guard !text.isEmpty else { return cleared(kind) }
    var reading = meaning(of: text, as: kind)
    let indent = typed.prefix(while: \.isWhitespace).utf8.count
    if indent > 0 {
      reading.recognised = reading.recognised.map {
        $0.lowerBound + indent..<$0.upperBound + indent
      }
    }
    return reading
  }

  /// The same where a day stands that the words may change: "a week later" counts from it, and "the
  /// 14th" is of its month.
  public func read(_ typed: String, as kind: FieldKind, changing old: CivilDate?) -> FieldReading {
    guard kind == .date, let old, let near = NearDay(fields: self, old: old).read(typed.trimmed)
    else { return read(typed, as: kind) }
    return near
  }

  private func meaning(of text: String, as kind: FieldKind) -> FieldReading {
    switch kind {
    case .text, .words, .person, .dependencies: break
    case .date, .duration, .recurrence, .review, .side, .state, .span, .dates, .number, .roll,
      .countries,
      .week, .workstream, .gate, .stop:
      // These are read whole or not at all.
      var reading = value(of: text, as: kind)
      if !reading.isWordsOnly { reading.recognised = [0..<text.utf8.count] }
      return reading
    }
    return value(of: text, as: kind)
  }

  private func value(of text: String, as kind: FieldKind) -> FieldReading {
    switch kind {
    case .text: return one(.text(text))
    case .words: return one(.value(.words(text)))
    case .date: return dates(text)
    case .duration: return durations(text)
    case .recurrence: return recurrences(text)
    case .review: return reviewDays(text)
    case .person(let side): return person(text, side)
    case .dependencies: return dependencies(text)
    case .side: return side(text)
    case .state: return state(text)
    case .span, .dates, .number, .roll, .countries, .week, .workstream, .gate, .stop:
      return CalendarFieldReader(fields: self).read(text, as: kind)
    }
  }

  /// How a sentence about the standing review is understood; empty where no day of it is.
  public func review(_ text: String) -> ReviewDraft { ReviewReader(fields: self).read(text) }

  private func cleared(_ kind: FieldKind) -> FieldReading {
    switch kind {
    case .text: one(.text(""))
    case .dependencies: one(.dependencies([]))
    default: one(.value(.none))
    }
  }

  func one(_ content: FieldReading.Content, _ echo: String = "") -> FieldReading {
    FieldReading(
      meanings: [.init(content: content, echo: echo)], isWordsOnly: false, question: nil)
  }

  func wordsOnly(_ text: String, _ question: String) -> FieldReading {
    FieldReading(
      meanings: [.init(content: .value(.words(text)), echo: "")], isWordsOnly: true,
      question: question)
  }

  // MARK: Days and lengths

  /// A day; hedges beside it are no part of it.
  func date(_ text: String) -> Reading {
    let reading = DatePhrase.read(text, in: phrases)
    guard reading.value == nil, let plain = unhedged(text) else { return reading }
    return DatePhrase.read(plain, in: phrases)
  }

  /// A length; "hopefully three weeks" is one.
  func length(_ text: String) -> Reading {
    let reading = DurationPhrase.read(text, in: phrases)
    guard reading.value == nil, let plain = unhedged(text) else { return reading }
    return DurationPhrase.read(plain, in: phrases)
  }

  /// The words without a hedge at one of their ends; `nil` when there is none.
  private func unhedged(_ text: String) -> String? {
    let hedge = Vagueness.all(in: text, context: phrases).first { $0.kind == .hedge }
    guard let hedge else { return nil }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: hedge.bytes.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: hedge.bytes.upperBound)
    let parts = [text[..<start], text[end...]].map { part in
      String(part).trimmed.split(separator: ",", omittingEmptySubsequences: true).joined(
        separator: ",")
    }
    let rest = parts.filter { !$0.trimmed.isEmpty }
    return rest.count == 1 ? rest[0].trimmed : nil
  }

  private func dates(_ text: String) -> FieldReading {
    days(date(text), text)
  }

  /// The one day that a sentence says beside other words; `nil` where it says none, or several.
  func day(within text: String) -> FieldReading? {
    let reading = Phrase.read(text, in: phrases)
    return reading.date == nil ? nil : days(reading, text)
  }

  /// The day of a sentence about all of them: the one it comes to, the only one, or the one before
  /// its reason.
  func ourDay(in said: String) -> FieldReading? {
    let text = Opening.joiningDays(said, phrases)
    if let said = concluded(in: text) { return said }
    if saysOnlyDays(text) { return day(within: text) }
    if let only = day(within: text), only.question == nil { return only }
    if let said = Opening.day(in: text)?.day, let day = day(within: said) { return day }
    return day(within: text)
  }

  /// Whether the last words are the day that all before them comes to: "…, so 3 May".
  func concludesDay(_ text: String) -> Bool { concluded(in: text) != nil }

  /// The day that all before it comes to; "…, so one page please, by 15 January" comes to a page.
  private func concluded(in text: String) -> FieldReading? {
    guard let cut = Opening.cut(text) else { return nil }
    if let beside = day(beside: cut.premise, cut.conclusion) { return beside }
    guard let day = day(within: cut.conclusion),
      let span = Phrase.spans(in: cut.conclusion, context: phrases).first
    else { return nil }
    let words = TopicWords.words(of: cut.conclusion.before(span.bytes))
    return words.allSatisfy(GoLiveWords.concluding.contains) ? day : nil
  }

  /// "The brew is on 8 March, *so the Friday before*": a day told by the one before it.
  private func day(beside premise: String, _ conclusion: String) -> FieldReading? {
    let words = TopicWords.words(of: conclusion).drop { GoLiveWords.concluding.contains($0) }
    guard words.count == 2, let edge = words.last, ["before", "after"].contains(edge),
      let day = words.first, GoLiveWords.weekdays.contains(day) || day == "day"
    else { return nil }
    let told = Phrase.spans(in: premise, context: phrases).compactMap { span -> CivilDate? in
      if case .date(let day)? = span.reading.date { day } else { nil }
    }
    let weekday = GoLiveWords.weekdays.firstIndex(of: day)
    guard told.count == 1, let base = told.first,
      let beside = (1...7).lazy.map({ base + (edge == "before" ? -$0 : $0) })
        .first(where: { weekday == nil || $0.weekday.rawValue == weekday })
    else { return wordsOnly(conclusion, "Which day is that?") }
    return days(date(DateWords.medium(beside)), conclusion)
  }

  /// Whether words say days and nothing else, so that one is to be asked: "late May; by the 28th".
  func saysOnlyDays(_ text: String) -> Bool {
    let clauses = text.parts(between: ".;")
    return clauses.count > 1 && clauses.count < 4
      && clauses.allSatisfy { DatePhrase.read($0, in: phrases).date != nil }
  }

  private func days(_ reading: Reading, _ text: String) -> FieldReading {
    meanings(of: reading, else: "Which day is that?", text) { value in
      guard case .date(let day) = value else { return nil }
      return (day.deadline ?? day.earliest).map { .value(.date($0)) }
    }
  }

  private func durations(_ text: String) -> FieldReading {
    let reading = length(text)
    return meanings(of: reading, else: "How many days or weeks is that?", text) { value in
      guard case .duration(let length) = value, let duration = StepDuration(length) else {
        return nil
      }
      return .value(.duration(duration, approximate: length.approximate))
    }
  }

  private func recurrences(_ text: String) -> FieldReading {
    let reading = RecurrencePhrase.read(text, in: phrases)
    return meanings(of: reading, else: "On which day of the week?", text) { value in
      guard case .recurrence(let rule) = value else { return nil }
      guard rule.interval > 1, let first = rule.start else { return .value(.rule(rule.rule)) }
      return .rule(rule.rule, first: first)
    }
  }

  /// The days of the review call; "Wednesdays *at 10*" says its time, too.
  private func reviewDays(_ text: String) -> FieldReading {
    let days = recurrences(text)
    let reader = ReviewReader(fields: self)
    let timed = reader.meanings(of: text).filter { !$0.time.isEmpty && $0.rule != nil }
    guard !timed.isEmpty else { return days }
    return FieldReading(
      meanings: timed.map { .init(content: .review($0), echo: reader.echo(of: $0)) },
      isWordsOnly: false, question: days.isWordsOnly ? timed[0].question : days.question)
  }

  private func meanings(
    of reading: Reading, else question: String, _ text: String,
    _ content: (Reading.Value) -> FieldReading.Content?
  ) -> FieldReading {
    let found = ([reading.value].compactMap(\.self) + reading.alternatives).compactMap { read in
      content(read).map {
        FieldReading.Meaning(content: $0, echo: PhraseEcho.words(for: read, in: phrases))
      }
    }
    guard !found.isEmpty else { return wordsOnly(text, reading.reason ?? question) }
    return FieldReading(
      meanings: found, isWordsOnly: false,
      question: reading.kind == .ambiguous ? reading.reason ?? question : reading.reason)
  }

  // MARK: People

  private func person(_ text: String, _ side: Side) -> FieldReading {
    if let several = several(text, side) { return several }
    let named = PersonReader(fields: self).read(text, side)
    switch named.owner {
    case .person(let draft):
      var reading = one(.owner(.person(draft)), echo(of: draft))
      reading.recognised = named.bytes.map { [$0] } ?? []
      return reading
    case .words(let words, let said):
      return FieldReading(
        meanings: [.init(content: .owner(.words(words, side: said ?? side)), echo: "")],
        isWordsOnly: true, question: Vagueness.Kind.groupOwner.question)
    }
  }

  /// "Suki *and* Priya" is Suki, with Priya; "Ana *or* Suki" is asked.
  private func several(_ text: String, _ side: Side) -> FieldReading? {
    let people = PersonReader(fields: self)
    for (joint, isOpen) in [(" and ", false), (" & ", false), (" with ", false), (" or ", true)] {
      let parts = text.split(separating: joint).map(\.trimmed)
      guard parts.count > 1 else { continue }
      let drafts = parts.compactMap { part -> PersonDraft? in
        guard case .person(let draft) = people.read(part, side).owner else { return nil }
        return draft
      }
      guard drafts.count == parts.count, Set(drafts.map(\.name)).count == drafts.count else {
        continue
      }
      if !isOpen {
        let (first, others) = (drafts[0], Array(drafts.dropFirst()))
        var reading = one(
          .ownerWith(.person(first), others),
          "\(echo(of: first)), with \(others.map(\.name).joined(separator: " and "))")
        reading.recognised = [0..<text.utf8.count]
        return reading
      }
      let words = FieldReading.Meaning(content: .owner(.words(text, side: side)), echo: "")
      return FieldReading(
        meanings: [words] + drafts.map { .init(content: .owner(.person($0)), echo: echo(of: $0)) },
        isWordsOnly: true, question: "Which of them is it? Tab takes one.")
    }
    return nil
  }

  /// Whom these words name.
  func owner(_ text: String, _ side: Side) -> OwnerDraft {
    PersonReader(fields: self).read(text, side).owner
  }

  func echo(of draft: PersonDraft) -> String {
    if let known = plan.person(draft.known) {
      return [known.name, known.title, plan.name(of: known.side)].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    let company = plan.name(of: draft.side)
    return "new: "
      + [draft.name, draft.title, company].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: What the plan knows by name

  private func dependencies(_ text: String) -> FieldReading {
    let reader = DependencyReader(plan: plan, phrases: phrases)
    let read = reader.read(text)
    guard read.unknown.isEmpty, !read.dependencies.isEmpty else {
      let unknown = read.unknown.first ?? text
      if let asked = oneOf(reader.choices(unknown), unknown, besides: read) { return asked }
      return FieldReading(
        meanings: [
          .init(
            content: .dependencies(read.dependencies, inWords: read.awaited),
            echo: echo(of: read.dependencies))
        ], isWordsOnly: read.dependencies.isEmpty,
        question: "No step is called “\(unknown)”. Which one is it, by name or number?",
        recognised: read.known)
    }
    var reading = one(.dependencies(read.dependencies), echo(of: read.dependencies))
    reading.recognised = read.known
    return reading
  }

  /// "HITRUST", which several steps have in their names: each is a reading.
  private func oneOf(
    _ choices: [Dependency], _ said: String, besides read: DependencyReader.Result
  ) -> FieldReading? {
    guard choices.count > 1, read.unknown.count < 2 else { return nil }
    let words = FieldReading.Meaning(
      content: .dependencies(read.dependencies, inWords: read.awaited),
      echo: echo(of: read.dependencies))
    let each = choices.map { choice in
      let all = read.dependencies + [choice]
      return FieldReading.Meaning(content: .dependencies(all), echo: echo(of: all))
    }
    return FieldReading(
      meanings: [words] + each, isWordsOnly: read.dependencies.isEmpty,
      question: "\(choices.count) steps have “\(said)” in their names. Tab takes one.",
      recognised: read.known)
  }

  private func echo(of dependencies: [Dependency]) -> String {
    let names = dependencies.map { dependency in
      DependencyWords.words(for: dependency, in: plan)
    }
    return names.isEmpty ? "" : "waits for " + names.joined(separator: " and ")
  }

  private func side(_ text: String) -> FieldReading {
    let folded = text.lowercased()
    for side in Side.allCases {
      let name = plan.name(of: side)
      if !name.isEmpty, name.lowercased().hasPrefix(folded) {
        return one(.value(.side(side)), "\(name) asked for it")
      }
    }
    return wordsOnly(text, "Which of the two companies asked for it?")
  }

  private func state(_ text: String) -> FieldReading {
    let folded = text.lowercased()
    let known: [(word: String, state: StepState)] = [
      ("open", .open), ("started", .started(on: nil, remaining: nil)), ("done", .done(on: nil)),
      ("dropped", .dropped),
    ]
    for (word, state) in known where word.hasPrefix(folded) {
      return one(.value(.number(state.number)), word)
    }
    return wordsOnly(text, "Open, started, done or dropped?")
  }
}
