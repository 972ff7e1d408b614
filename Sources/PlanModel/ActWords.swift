/// Tells what operations did, in words.
struct ActWords {
  private let document: Document
  /// A value of a field in words; empty for one that is not told.
  private let value: (Value, Field) -> String
  /// What answers said when they were kept.
  private let earlier: EarlierAnswers

  init(_ document: Document, telling value: @escaping (Value, Field) -> String) {
    self.document = document
    self.value = value
    earlier = EarlierAnswers(document.journal) { document.records[$0].kind == .answer }
  }

  /// What was done, in the order it was; a list of new records of a kind is one thing.
  func parts(of ordinals: [Int]) -> [String] {
    var made: [RecordKind: Int] = [:]
    for case .created(let record) in ordinals.map({ document.journal[$0].trace }) {
      made[document.records[record].kind, default: 0] += 1
    }
    var told: Set<RecordKind> = []
    return ordinals.compactMap { ordinal in
      guard case .created(let record) = document.journal[ordinal].trace,
        let count = made[document.records[record].kind], count > 2, hasOwnWords(record),
        document.records[record].kind != .answer
      else { return words(for: ordinal) }
      guard told.insert(document.records[record].kind).inserted else { return nil }
      return "\(count) \(kindWords(record))s added, the first \(name(of: record))"
    }
  }

  /// Three things at most, each once.
  static func summary(of parts: [String]) -> String {
    var seen: Set<String> = []
    let words = parts.filter { seen.insert($0).inserted }
    let shown = words.prefix(3).joined(separator: "; ")
    return words.count > 3 ? shown + "; and \(words.count - 3) more" : shown
  }

  private func words(for ordinal: Int) -> String? {
    switch document.journal[ordinal].trace {
    case .nothing: nil
    case .refused: "a change without effect"
    // An answer is told when it is typed and when it is kept.
    case .created(let record) where document.records[record].kind == .answer: nil
    case .created(let record) where !hasOwnWords(record): "\(name(of: record)) added"
    case .created(let record): "\(kindWords(record)) \(name(of: record)) added"
    // The day of a state is part of it.
    case .assigned(_, _, let after) where after.field == .stateDay: nil
    case .assigned(let record, _, let after) where after.field == .state:
      "\(name(of: record)) \(stateWords(after.value))"
    case .assigned(let record, _, let after) where document.records[record].kind == .answer:
      answerWords(after).map { "\(answerName(record, at: ordinal)) \($0)" }
    case .assigned(let record, let before, let after):
      "\(fieldWords(after.field, of: record)) \(changeWords(from: before, to: after))"
    // Letters of an answer that only went are told with the words that are kept.
    case .edited(_, .answerText, let inserted) where inserted.isEmpty: nil
    // Words that are all gone again tell nothing.
    case .edited(let record, .answerText, _)
    where document.records[record].text(.answerText).isEmpty:
      nil
    case .edited(let record, .answerText, _):
      "\(kindWords(record)) \(answerName(record, at: ordinal)) typed"
    case .edited(let record, let field, _)
    where field == ActWords.namingFields[document.records[record].kind]:
      "\(kindWords(record)) \(name(of: record)) typed"
    case .edited(let record, let field, _):
      "\(fieldWords(field, of: record)) typed"
    case .placed(let record, _, _): "\(name(of: record)) moved"
    case .trashed(let record, _, let after):
      "\(name(of: record)) \(after == nil ? "brought back" : "removed")"
    case .linked(let record, _, let after):
      "\(name(of: record)) \(linkWords(after.change)) "
        + (document.index[after.change.target].map { name(of: $0) } ?? "something")
    case .marked(let record, _, let after, _):
      "\(name(of: record)) \(verdictWords(after.mark.verdict))"
    case .undid(let acts): "undone: " + summary(of: acts)
    case .redid(let acts): "done again: " + summary(of: acts)
    }
  }

  /// "length of “Approve the budget”"; a field of the plan itself needs no more than its name.
  private func fieldWords(_ field: Field, of record: Int) -> String {
    let words = FieldName.words(for: field, document.plan)
    return document.records[record].kind == .plan ? words : "\(words) of \(name(of: record))"
  }

  /// What was taken back or done again.
  private func summary(of acts: [UInt32]) -> String {
    let parts = parts(of: acts.sorted().map { Int($0) })
    return parts.isEmpty ? "a change that nobody sees" : ActWords.summary(of: parts)
  }

  /// "set to Thu 15 Oct 2026, was Fri 2 Oct 2026"; "taken out".
  private func changeWords(from before: FieldState?, to after: FieldState) -> String {
    if case .none = after.value { return "taken out" }
    let now = value(after.value, after.field)
    guard !now.isEmpty else { return "set" }
    let old = before.map { value($0.value, after.field) } ?? ""
    let was = old.isEmpty || old == now ? "" : ", was \(ActWords.short(old))"
    return "set to \(ActWords.short(now))\(was)"
  }

  /// What became of an answer; `nil` for what only files it.
  private func answerWords(_ state: FieldState) -> String? {
    switch (state.field, state.value) {
    case (.answerKept, .number(1)): "kept as an answer"
    case (.answerStanding, .number(Answer.Standing.unknown.rawValue)): "kept as not known yet"
    case (.answerStanding, .number(Answer.Standing.parked.rawValue)): "put aside"
    default: nil
    }
  }

  private func linkWords(_ change: LinkChange) -> String {
    switch change.kind {
    case .dependsOn: change.isOn ? "waits for" : "no longer waits for"
    case .needs: change.isOn ? "needs" : "no longer needs"
    case .sponsor: change.isOn ? "has a sponsor:" : "no longer has the sponsor"
    }
  }

  private func stateWords(_ value: Value) -> String {
    switch value {
    case .number(StepState.started(on: nil, remaining: nil).number): "started"
    case .number(StepState.done(on: nil).number): "done"
    case .number(StepState.dropped.number): "dropped"
    default: "open again"
    }
  }

  private func verdictWords(_ verdict: Mark.Verdict) -> String {
    switch verdict {
    case .confirm: "confirmed"
    case .dispute: "declined"
    case .seen: "seen"
    }
  }

  private func kindWords(_ record: Int) -> String { document.records[record].kind.words }

  /// What a reader would call a record.
  private func name(of position: Int) -> String {
    let record = document.records[position]
    let text: String =
      switch record.kind {
      case .plan: "the plan"
      case .person: record.shortText(.personName)
      case .workstream: record.text(.workstreamName)
      case .step: record.text(.title)
      case .gate: record.shortText(.gateName)
      case .absence: "an absence of \(name(of: record.parent))"
      case .freeze: record.shortText(.freezeName)
      case .note: record.text(.noteText)
      case .answer: record.text(.answerText)
      }
    let short = ActWords.short(text)
    if short.isEmpty, hasOwnWords(position) { return "(no words yet)" }
    return hasOwnWords(position) ? ActWords.quoted(short) : short
  }

  /// What an answer said when it was kept next.
  private func answerName(_ record: Int, at ordinal: Int) -> String {
    let answer = document.records[record]
    let text = answer.texts.place(of: .answerText).map { answer.texts[$0].text }
    let then = earlier.words(of: record, at: ordinal, in: text)
    return then.map { ActWords.quoted(ActWords.short($0)) } ?? name(of: record)
  }

  private static let innerQuotes: [Character: Character] = ["“": "‘", "”": "’", "\"": "'"]

  private static func quoted(_ short: String) -> String {
    // Quotation marks inside others are the single ones.
    "“\(String(short.map { innerQuotes[$0] ?? $0 }))”"
  }

  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }

  /// The field whose words a record is called by.
  private static let namingFields: [RecordKind: Field] = [
    .person: .personName, .workstream: .workstreamName, .step: .title, .gate: .gateName,
    .freeze: .freezeName, .note: .noteText, .answer: .answerText,
  ]

  /// Whether it is called by words that somebody typed for it.
  private func hasOwnWords(_ position: Int) -> Bool {
    document.records[position].kind != .plan && document.records[position].kind != .absence
  }
}
