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
}

extension Document {
  /// The history of the plan, one line an act, oldest first.
  ///
  /// - Complexity: O(operations).
  public func acts() -> [Act] {
    var acts: [Act] = []
    var parts: [String] = []
    var first: JournalEntry?
    func close() {
      guard let entry = first, !parts.isEmpty else { return }
      var seen: Set<String> = []
      let words = parts.filter { seen.insert($0).inserted }
      let shown = words.prefix(3).joined(separator: "; ")
      acts.append(
        Act(
          sequence: entry.sequence > head ? 0 : entry.sequence, wall: entry.wall,
          author: authors[entry.session]?.name ?? "somebody",
          words: words.count > 3 ? shown + "; and \(words.count - 3) more" : shown))
    }
    for entry in journal {
      let joins = entry.joinsPrevious && entry.session == first?.session
      if !joins {
        close()
        first = entry
        parts = []
      }
      if let words = words(for: entry.trace) {
        parts.append(entry.isUndone ? words + " (undone since)" : words)
      }
    }
    close()
    return acts
  }

  private func words(for trace: Trace) -> String? {
    switch trace {
    case .nothing: nil
    case .refused: "a change without effect"
    case .created(let record): "\(kindWords(record)) \(name(of: record)) added"
    case .assigned(let record, _, let after):
      "\(FieldName.words(for: after.field)) of \(name(of: record)) set"
    case .edited(let record, let field, _):
      "\(FieldName.words(for: field)) of \(name(of: record)) typed"
    case .placed(let record, _, _): "\(name(of: record)) moved"
    case .trashed(let record, _, let after):
      "\(name(of: record)) \(after == nil ? "brought back" : "removed")"
    case .linked(let record, _, let after):
      "\(name(of: record)) \(after.change.isOn ? "tied to" : "no longer tied to") "
        + (index[after.change.target].map { name(of: $0) } ?? "something")
    case .marked(let record, _, let after, _):
      "\(name(of: record)) \(verdictWords(after.mark.verdict))"
    case .undid(let acts): "\(acts.count) change\(acts.count == 1 ? "" : "s") undone"
    case .redid(let acts): "\(acts.count) change\(acts.count == 1 ? "" : "s") done again"
    }
  }

  private func verdictWords(_ verdict: Mark.Verdict) -> String {
    switch verdict {
    case .confirm: "confirmed"
    case .dispute: "declined"
    case .seen: "seen"
    }
  }

  private func kindWords(_ record: Int) -> String {
    switch records[record].kind {
    case .plan: "plan"
    case .person: "person"
    case .workstream: "workstream"
    case .step: "step"
    case .gate: "decision day"
    case .absence: "absence"
    case .freeze: "freeze"
    case .note: "note"
    case .answer: "answer"
    }
  }

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
    let short = text.count > 40 ? text.prefix(39) + "…" : text[...]
    return record.kind == .plan || record.kind == .absence ? String(short) : "“\(short)”"
  }
}

/// What people call a field.
enum FieldName {
  static func words(for field: Field) -> String {
    names[field] ?? "a field"
  }

  private static let names: [Field: String] = [
    .buyerName: "buyer", .sellerName: "seller", .outcome: "outcome", .measure: "measure",
    .scope: "scope", .goLive: "go-live", .goLiveChosenBy: "who chose the day",
    .goLiveReason: "reason for the day", .cadence: "review call", .cadenceOwner: "review owner",
    .cadenceDeputy: "review deputy", .cadenceMinutes: "review length", .planTitle: "title",
    .buyerClosures: "buyer's closed days", .sellerClosures: "seller's closed days",
    .champion: "champion", .cadenceTime: "review time", .personName: "name",
    .personTitle: "title", .personSide: "company", .introducedBy: "who introduces",
    .introducedOn: "day of introduction", .workstreamName: "name", .workstreamDone: "done line",
    .workstreamBuyerOwner: "buyer's owner", .workstreamSellerOwner: "seller's owner",
    .workstreamDuration: "length", .title: "act", .done: "done line",
    .buyerOwner: "buyer's owner", .sellerOwner: "seller's owner", .duration: "length",
    .pin: "fixed day", .due: "promise", .notBefore: "earliest day", .askedBy: "who needs it",
    .state: "state", .stateDay: "day of the state", .response: "agreed response", .gate: "gate",
    .answerText: "answer", .answerKept: "answer", .noteText: "note",
  ]
}
