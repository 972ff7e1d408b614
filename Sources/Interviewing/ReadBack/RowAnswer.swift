import Phrasing
public import PlanModel
public import Scheduling

/// What somebody says to a row that is read back to them.
public enum RowAnswer {
  /// It stands as it is.
  case keep
  /// They do not agree, in these words.
  case decline(String?)
  /// It stands with something changed.
  case change([Change])
  /// No day, no length, no name and no act: nothing to change the row to.
  case unclear

  /// One thing of a row that changes.
  public enum Change {
    case value(Field, FieldReading.Meaning)
    case owner(String)
    case title(String)
    case wait(for: RecordID, String)
    case done(CivilDate)
  }

  /// Reads what a person says to their row.
  ///
  /// - `near`: The day of the row, beside which "the 14th" is said.
  /// - `isChange`: They said that it is to be changed: then any words are what it should say.
  public init(
    _ typed: String, _ fields: FieldReader, near day: CivilDate? = nil, isChange: Bool = false
  ) {
    guard typed.utf8.count <= AnswerRouter.longest else {
      self = .unclear
      return
    }
    let said = PlainSpeech(typed, in: fields.phrases).text.trimmed
    var rest = said
    while let more = rest.rest(after: RowWords.assents), !isChange { rest = more }
    guard !rest.isEmpty else {
      self = .keep
      return
    }
    if !isChange, let reason = said.rest(after: RowWords.declines) {
      self = .decline(reason.isEmpty ? nil : reason)
      return
    }
    if !isChange, said.rest(after: RowWords.inabilities) != nil {
      self = .decline(said)
      return
    }
    if let day = RowAnswer.doneDay(in: rest, fields) {
      self = .change([.done(day)])
      return
    }
    // "No, the 14th" does not refuse it.
    let correction = isChange ? nil : said.rest(after: RowWords.refusals)
    let changes = RowAnswer.changes(in: correction ?? rest, fields, day)
    if !changes.isEmpty {
      self = .change(changes)
    } else if let correction {
      self = .decline(correction.isEmpty ? nil : said)
    } else if let title = isChange ? rest : RowAnswer.title(in: rest, fields) {
      self = .change([.title(CleanText.line(title))])
    } else {
      self = .unclear
    }
  }

  /// "Done", "that one was finished last Friday": the day on which it was done, today where none is
  /// said; "done by Friday" is a promise.
  private static func doneDay(in text: String, _ fields: FieldReader) -> CivilDate? {
    let today = fields.phrases.today
    guard let rest = RowWords.behindDone(text) else { return nil }
    if rest.isEmpty { return today }
    guard let day = fields.date(rest).date?.earliest, day <= today else { return nil }
    return day
  }

  /// What it should say: behind "call it", or an act by itself.
  private static func title(in text: String, _ fields: FieldReader) -> String? {
    if let title = text.rest(after: RowWords.namings) { return title.isEmpty ? nil : title }
    guard !RowWords.isRelative(text) else { return nil }
    switch StepQuality.read(text, in: fields.phrases).label {
    case .sellerStage, .vague: return nil
    case .unnamedOwner, .undated, .datedAndNamed, .fine: return text
    }
  }

  /// The days, lengths and names of a sentence: "the 14th works better, and Priya does it".
  private static func changes(
    in text: String, _ fields: FieldReader, _ near: CivilDate?
  ) -> [Change] {
    if let whole = change(in: text, fields, near) { return [whole] }
    var changes: [Change] = []
    var bytes = Array(text.utf8)
    for span in Phrase.spans(in: text, context: fields.phrases) {
      guard let change = change(in: text[bytes: span.bytes], fields, near) else { continue }
      changes.append(change)
      for place in span.bytes { bytes[place] = UInt8(ascii: ",") }
    }
    let clauses = String(decoding: bytes, as: UTF8.self)
      .replacing(" and ", with: ",").replacing(" but ", with: ",")
      .split { ",;".contains($0) }
    changes += clauses.compactMap { change(in: String($0), fields, near) }
    // What is said first of each kind holds.
    var seen: Set<Field?> = []
    return changes.filter { seen.insert($0.field).inserted }
  }

  private static func change(
    in text: String, _ fields: FieldReader, _ near: CivilDate?
  ) -> Change? {
    let words = RowWords.core(of: text)
    if let near, let day = shifted(words, from: near, fields) { return .value(.due, day) }
    if let wait = wait(in: words, fields) { return wait }
    guard !words.isEmpty, !RowWords.isRelative(words) else { return nil }
    if let near, let day = date(words, near: near, fields) { return .value(.due, day) }
    for (kind, field) in [(FieldKind.date, Field.due), (.duration, .duration)] {
      let reading = fields.read(words, as: kind)
      if !reading.isWordsOnly, let meaning = reading.meanings.first {
        return .value(field, meaning)
      }
    }
    let shape = AnswerShape(words, fields)
    guard let person = shape.person, person.bytes.lowerBound == 0, !person.isRoleOnly else {
      return nil
    }
    if shape.isPerson, [nil, ","].contains(words.behind(person.bytes).first) {
      return .owner(fullName(words, fields))
    }
    // "Sam sends it".
    guard let last = words.split(separator: " ").last, RowWords.same.contains(last.lowercased())
    else { return nil }
    return .owner(fullName(words[bytes: person.bytes], fields))
  }

  /// "Two weeks later", "a day earlier": the day of the row, moved by so much.
  private static func shifted(
    _ words: String, from row: CivilDate, _ fields: FieldReader
  ) -> FieldReading.Meaning? {
    guard let direction = RowWords.directions.first(where: { words.hasSuffix(" " + $0.word) }),
      let said = fields.length(String(words.dropLast(direction.word.count + 1))).duration,
      let length = StepDuration(said), let day = day(length, direction.isLater, from: row, fields)
    else { return nil }
    let echo = PhraseEcho.words(for: .date(.date(day)), in: fields.phrases)
    return FieldReading.Meaning(content: .value(.date(day)), echo: echo)
  }

  private static func day(
    _ length: StepDuration, _ isLater: Bool, from row: CivilDate, _ fields: FieldReader
  ) -> CivilDate? {
    let calendar = fields.plan.workingCalendar(.buyer)
    let days: Int
    switch length.planned {
    case .workingDays(let count):
      return isLater ? calendar.day(count, after: row) : calendar.day(count, before: row)
    case .weeks(let weeks): days = weeks * 7
    case .calendarDays(let count): days = count
    case .milestone, .between: return nil
    }
    return isLater
      ? calendar.workingDay(onOrAfter: row + days) : calendar.workingDay(onOrBefore: row - days)
  }

  /// "After the SOC report": another step of the plan that it waits for.
  private static func wait(in words: String, _ fields: FieldReader) -> Change? {
    guard let thing = words.rest(after: RowWords.waits), !thing.isEmpty,
      fields.date(thing).value == nil, let step = StepMatch.best(thing, in: fields.plan)
    else { return nil }
    return .wait(for: step.id, step.title)
  }

  /// "The 14th" beside a row of another month than the next that has one: the nearest to it.
  ///
  /// Told by reading it as of a fortnight before the row: only a bare number gives the same day of
  /// another month then.
  private static func date(
    _ words: String, near row: CivilDate, _ fields: FieldReader
  ) -> FieldReading.Meaning? {
    let parts = words.split(separator: " ")
    guard parts.count <= 2, let number = parts.last, number.count <= 4,
      number.first?.isNumber == true,
      row - 15 > fields.phrases.today
    else { return nil }
    var phrases = fields.phrases
    phrases.today = row - 15
    guard case .date(let plain)? = DatePhrase.read(words, in: fields.phrases).date,
      case .date(let close)? = DatePhrase.read(words, in: phrases).date,
      plain != close, plain.components.day == close.components.day, abs(close - row) <= 31
    else { return nil }
    let echo = PhraseEcho.words(for: .date(.date(close)), in: fields.phrases)
    return FieldReading.Meaning(content: .value(.date(close)), echo: echo)
  }

  /// The name that the plan knows somebody by; else the words.
  private static func fullName(_ words: String, _ fields: FieldReader) -> String {
    guard case .person(let person) = fields.owner(words, .buyer) else { return words }
    return fields.plan.person(person.known)?.name ?? words
  }
}

extension RowAnswer.Change {
  fileprivate var field: Field? {
    switch self {
    case .value(let field, _): field
    case .owner: .buyerOwner
    case .title: .title
    case .done: .state
    case .wait: nil
    }
  }

  /// What it is then, in words.
  var words: String {
    switch self {
    case .value(_, let meaning): meaning.echo
    case .owner(let name): "it is \(name)'s now"
    case .title(let words): "“\(words)”"
    case .wait(_, let title): "it waits for “\(title)”"
    case .done(let day): "it was done on \(DateWords.medium(day))"
    }
  }

  fileprivate var promise: String {
    switch self {
    case .value(.due, let meaning): "changes its day: \(meaning.echo)"
    case .value(_, let meaning): "changes how long it takes: \(meaning.echo)"
    case .owner(let name): "makes it \(name)'s"
    case .title(let words): "makes the row say “\(words)”"
    case .wait(_, let title): "makes it wait for “\(title)”"
    case .done(let day): "marks it as done on \(DateWords.medium(day))"
    }
  }
}

extension RowAnswer {
  /// What Enter would do, in words.
  public var promise: String {
    switch self {
    case .keep: "Enter keeps it as it is"
    case .decline: "Enter declines it, for this reason; the row stays and says so"
    case .change(let changes): "Enter " + changes.map(\.promise).joined(separator: ", and ")
    case .unclear: RowAnswer.question
    }
  }

  /// Whether it is to be changed to the words, or nobody knows to what.
  public var isAboutChange: Bool {
    switch self {
    case .change, .unclear: true
    case .keep, .decline: false
    }
  }

  /// What to say where nothing is understood.
  public static let question =
    "A day, a length or a name changes it; “call it …” changes what it says"
}

extension Scribe {
  /// Records what a person says of their row, and changes it to that.
  ///
  /// - Returns: What was done, in words; nil where nothing is understood, and nothing changed.
  public mutating func take(
    _ answer: RowAnswer, to row: ReadBack.Row, saying text: String, _ fields: FieldReader
  ) -> String? {
    switch answer {
    case .unclear: return nil
    case .keep:
      mark(row, keeps: true)
      return "Kept."
    case .decline(let reason):
      mark(row, keeps: false, words: reason)
      return "Declined; the row stays and says so."
    case .change(let changes):
      let provenance = Provenance(.heard, speaker: row.person, words: text)
      for change in changes { make(change, row, provenance, fields) }
      mark(row, keeps: true, words: text)
      return "Amended: \(changes.map(\.words).joined(separator: ", "))."
    }
  }

  private mutating func make(
    _ change: RowAnswer.Change, _ row: ReadBack.Row, _ provenance: Provenance, _ fields: FieldReader
  ) {
    switch change {
    case .value(let field, let meaning): land(meaning.content, in: row.step, field, provenance)
    case .owner(let name):
      let side = document.plan.person(row.person)?.side ?? .buyer
      let (value, ownSide) = land(fields.owner(name, side), provenance)
      set(row.step, .owner(of: ownSide ?? side), value, provenance)
      // Whoever speaks gives it away, to the other company as well.
      if let ownSide, ownSide != side,
        document.plan.step(row.step)?.owner(side).known == row.person
      {
        set(row.step, .owner(of: side), .none, provenance)
      }
    case .title(let words): setText(row.step, .title, words)
    case .done(let day):
      set(row.step, .state, .number(StepState.done(on: day).number), provenance)
      set(row.step, .stateDay, .date(day), provenance)
    case .wait(let step, _):
      guard step != row.step else { return }
      link(
        LinkChange(
          record: row.step, kind: .dependsOn, target: step, provenance: provenance))
    }
  }
}
