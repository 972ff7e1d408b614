/// One act of an author: what one Enter, one word or one command did.
public struct Act: Hashable, Sendable {
  /// Log position of its first operation; 0 while it is pending.
  public let sequence: Int64
  /// When, in milliseconds since 1970-01-01 UTC.
  public let wall: Int64
  /// Who.
  public let author: String
  /// What, in words.
  public let words: String
  /// Whose company they are of; `nil` while they have not said who they are.
  public let side: Side?
  /// What was changed, in the order it came.
  public let records: [RecordID]
}

extension Document {
  /// The history of the plan, one line an act, oldest first.
  ///
  /// - `value`: A value of a field in words; empty for one that is not told.
  /// - Complexity: O(operations).
  public func acts(telling value: @escaping (Value, Field) -> String = { _, _ in "" }) -> [Act] {
    var acts: [Act] = []
    var entries: [JournalEntry] = []
    let teller = Teller(value: value, earlier: earlierAnswers)
    func close(before end: Int) {
      guard let first = entries.first else { return }
      let parts = parts(of: Array(end - entries.count..<end), teller)
      guard !parts.isEmpty else { return }
      let isUndone = entries.allSatisfy(\.isUndone)
      acts.append(
        Act(
          sequence: first.sequence > head ? 0 : first.sequence, wall: first.wall,
          author: author(of: first),
          words: Document.summary(of: parts) + (isUndone ? " (undone since)" : ""),
          side: side(of: first),
          records: entries.compactMap { $0.trace.record.map { records[$0].id } }))
    }
    for (ordinal, entry) in journal.enumerated() {
      if !entry.joinsPrevious || entry.session != entries.first?.session {
        close(before: ordinal)
        entries = []
      }
      entries.append(entry)
    }
    close(before: journal.endIndex)
    return acts
  }

  /// With what an act is told: its values in words, and what its answers said then.
  private struct Teller {
    let value: (Value, Field) -> String
    let earlier: EarlierAnswers
  }

  private var earlierAnswers: EarlierAnswers {
    EarlierAnswers(journal) { records[$0].kind == .answer }
  }

  /// Whose company wrote: of a copy that was read in, that of the person it came from.
  private func side(of entry: JournalEntry) -> Side? {
    let writer = authors[entry.session]?.side
    guard let name = claims[entry.session] else { return writer }
    return plan.people.first { $0.name == name }?.side ?? writer
  }

  /// What some operations of one act did, in words; empty when they did nothing.
  ///
  /// - `value`: A value of a field in words; empty for one that is not told.
  /// - Complexity: O(operations).
  public func words(
    for operations: [OperationID],
    telling value: @escaping (Value, Field) -> String = { _, _ in "" }
  ) -> String {
    let teller = Teller(value: value, earlier: earlierAnswers)
    return Document.summary(of: parts(of: ordinals(of: operations), teller))
  }

  /// Where operations changed something, in the order they came: a record, and the field of it that
  /// was set or typed into.
  ///
  /// - Complexity: O(operations since the first of them).
  public func places(
    changedBy operations: [OperationID]
  ) -> [(record: RecordID, field: Field?)] {
    ordinals(of: operations).compactMap { ordinal in
      let trace = journal[ordinal].trace
      return trace.record.map { (records[$0].id, trace.field) }
    }
  }

  /// What was done, in the order it was; a list of new records of a kind is one thing.
  private func parts(of ordinals: [Int], _ teller: Teller) -> [String] {
    var made: [RecordKind: Int] = [:]
    for case .created(let record) in ordinals.map({ journal[$0].trace }) {
      made[records[record].kind, default: 0] += 1
    }
    var told: Set<RecordKind> = []
    return ordinals.compactMap { ordinal in
      guard case .created(let record) = journal[ordinal].trace,
        let count = made[records[record].kind], count > 2, hasOwnWords(record),
        records[record].kind != .answer
      else { return words(for: ordinal, teller) }
      guard told.insert(records[record].kind).inserted else { return nil }
      return "\(count) \(kindWords(record))s added, the first \(name(of: record))"
    }
  }

  /// Three things at most, each once.
  private static func summary(of parts: [String]) -> String {
    var seen: Set<String> = []
    let words = parts.filter { seen.insert($0).inserted }
    let shown = words.prefix(3).joined(separator: "; ")
    return words.count > 3 ? shown + "; and \(words.count - 3) more" : shown
  }

  private func author(of entry: JournalEntry) -> String {
    let author = authors[entry.session]?.name ?? "somebody"
    return claims[entry.session].map { "\($0), in a copy read in by \(author)" } ?? author
  }

  private func words(for ordinal: Int, _ teller: Teller) -> String? {
    switch journal[ordinal].trace {
    case .nothing: nil
    case .refused: "a change without effect"
    // An answer is told when it is typed and when it is kept.
    case .created(let record) where records[record].kind == .answer: nil
    case .created(let record) where !hasOwnWords(record): "\(name(of: record)) added"
    case .created(let record): "\(kindWords(record)) \(name(of: record)) added"
    // The day of a state is part of it.
    case .assigned(_, _, let after) where after.field == .stateDay: nil
    case .assigned(let record, _, let after) where after.field == .state:
      "\(name(of: record)) \(stateWords(after.value))"
    case .assigned(let record, _, let after) where records[record].kind == .answer:
      answerWords(after).map { "\(answerName(record, at: ordinal, teller)) \($0)" }
    case .assigned(let record, let before, let after):
      "\(fieldWords(after.field, of: record)) \(changeWords(from: before, to: after, teller.value))"
    // Words that are all gone again tell nothing.
    case .edited(let record, .answerText, _) where records[record].text(.answerText).isEmpty: nil
    case .edited(let record, .answerText, _):
      "\(kindWords(record)) \(answerName(record, at: ordinal, teller)) typed"
    case .edited(let record, let field, _)
    where field == Document.namingFields[records[record].kind]:
      "\(kindWords(record)) \(name(of: record)) typed"
    case .edited(let record, let field, _):
      "\(fieldWords(field, of: record)) typed"
    case .placed(let record, _, _): "\(name(of: record)) moved"
    case .trashed(let record, _, let after):
      "\(name(of: record)) \(after == nil ? "brought back" : "removed")"
    case .linked(let record, _, let after):
      "\(name(of: record)) \(linkWords(after.change)) "
        + (index[after.change.target].map { name(of: $0) } ?? "something")
    case .marked(let record, _, let after, _):
      "\(name(of: record)) \(verdictWords(after.mark.verdict))"
    case .undid(let acts): "undone: " + summary(of: acts, teller)
    case .redid(let acts): "done again: " + summary(of: acts, teller)
    }
  }

  /// "length of “Approve the budget”"; a field of the plan itself needs no more than its name.
  private func fieldWords(_ field: Field, of record: Int) -> String {
    let words = FieldName.words(for: field, plan)
    return records[record].kind == .plan ? words : "\(words) of \(name(of: record))"
  }

  /// What was taken back or done again.
  private func summary(of acts: [UInt32], _ teller: Teller) -> String {
    let parts = parts(of: acts.sorted().map { Int($0) }, teller)
    return parts.isEmpty ? "a change that nobody sees" : Document.summary(of: parts)
  }

  /// "set to Thu 15 Oct 2026, was Fri 2 Oct 2026"; "taken out".
  private func changeWords(
    from before: FieldState?, to after: FieldState, _ value: (Value, Field) -> String
  ) -> String {
    if case .none = after.value { return "taken out" }
    let now = value(after.value, after.field)
    guard !now.isEmpty else { return "set" }
    let old = before.map { value($0.value, after.field) } ?? ""
    let was = old.isEmpty || old == now ? "" : ", was \(Document.short(old))"
    return "set to \(Document.short(now))\(was)"
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
    case .sponsor: change.isOn ? "has as sponsor" : "no longer has as sponsor"
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

  private func kindWords(_ record: Int) -> String { records[record].kind.words }

  /// What a reader would call a record.
  private func name(of position: Int) -> String {
    let record = records[position]
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
    let short = Document.short(text)
    return hasOwnWords(position) ? Document.quoted(short) : short
  }

  /// What an answer said when it was kept next.
  private func answerName(_ record: Int, at ordinal: Int, _ teller: Teller) -> String {
    let text = records[record].textIndex(.answerText).map { records[record].texts[$0].text }
    let then = teller.earlier.words(of: record, at: ordinal, in: text)
    return then.map { Document.quoted(Document.short($0)) } ?? name(of: record)
  }

  private static func quoted(_ short: String) -> String {
    // Quotation marks inside others are the single ones.
    "“\(String(short.map { innerQuotes[$0] ?? $0 }))”"
  }

  private static func short(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }

  /// The field whose words a record is called by.
  private static let namingFields: [RecordKind: Field] = [
    .person: .personName, .workstream: .workstreamName, .step: .title, .gate: .gateName,
    .freeze: .freezeName, .note: .noteText, .answer: .answerText,
  ]

  /// Whether it is called by words that somebody typed for it.
  private func hasOwnWords(_ position: Int) -> Bool {
    records[position].kind != .plan && records[position].kind != .absence
  }

  private static let innerQuotes: [Character: Character] = ["“": "‘", "”": "’", "\"": "'"]
}

extension Trace {
  /// The record that was changed.
  fileprivate var record: Int? {
    switch self {
    case .nothing, .refused, .undid, .redid: nil
    case .created(let record), .assigned(let record, _, _), .edited(let record, _, _),
      .placed(let record, _, _), .trashed(let record, _, _), .linked(let record, _, _),
      .marked(let record, _, _, _):
      record
    }
  }
}

extension Trace {
  /// The field that was set or typed into.
  fileprivate var field: Field? {
    switch self {
    case .assigned(_, _, let after): after.field
    case .edited(_, let field, _): field
    case .nothing, .refused, .created, .placed, .trashed, .linked, .marked, .undid, .redid: nil
    }
  }
}

/// What people call a field; the companies by their names.
enum FieldName {
  static func words(for field: Field, _ plan: Plan) -> String {
    let words = names[field] ?? "a field"
    guard let slot = words.firstIndex(of: "{") else { return words }
    let side: Side = words[slot...].hasPrefix("{buyer}") ? .buyer : .seller
    let name = plan.name(of: side)
    return words[..<slot] + (name.isEmpty ? "one company" : name)
  }

  private static let names: [Field: String] = [
    .buyerName: "company name", .sellerName: "company name", .outcome: "outcome",
    .measure: "measure", .scope: "scope", .guardrail: "what would make it a failure",
    .goLive: "go-live", .goLiveChosenBy: "person who chose the day",
    .goLiveReason: "reason for the day", .cadence: "review call",
    .cadenceOwner: "sender of the invitation", .cadenceDeputy: "deputy at the review call",
    .cadenceMinutes: "minutes of the review call", .planTitle: "title",
    .buyerHolidays: "holidays of {buyer}", .sellerHolidays: "holidays of {seller}",
    .buyerWorkedDays: "worked holidays of {buyer}",
    .sellerWorkedDays: "worked holidays of {seller}", .buyerWeek: "working week of {buyer}",
    .sellerWeek: "working week of {seller}", .buyerClosures: "closed days of {buyer}",
    .sellerClosures: "closed days of {seller}", .champion: "champion",
    .dateOrder: "order of day and month", .cadenceTime: "time of the review call",
    .personName: "name", .personTitle: "title", .personSide: "company", .introducedBy: "introducer",
    .introducedOn: "day of introduction", .sponsorNote: "what they want to hear",
    .workstreamName: "name", .workstreamDone: "what done means",
    .workstreamBuyerOwner: "owner at {buyer}", .workstreamSellerOwner: "owner at {seller}",
    .workstreamDuration: "length", .title: "act", .done: "what done means",
    .buyerOwner: "owner at {buyer}", .sellerOwner: "owner at {seller}", .duration: "length",
    .pin: "fixed day", .due: "promise", .notBefore: "earliest day", .askedBy: "company that asked",
    .state: "state", .stateDay: "day of the state", .remaining: "days left",
    .response: "agreed response", .gate: "decision day", .gateAtStart: "what the decision opens",
    .afterGoLive: "place before or after go-live", .gateName: "name",
    .gateBody: "person who decides", .gateRule: "days", .gateDays: "further days",
    .gateExceptions: "exceptions", .gateRoll: "rule for days off", .gateConfirmed: "confirmation",
    .gateCutoff: "last day for papers", .absenceSpan: "days", .absenceReason: "reason",
    .absenceDeputy: "deputy", .freezeName: "name", .freezeSpan: "days", .freezeRule: "recurrence",
    .freezeLength: "length", .freezeScope: "what it covers", .answerText: "answer",
    .answerKept: "answer", .answerQuestion: "question", .answerAbout: "subject",
    .answerStanding: "standing", .noteText: "note",
  ]
}
