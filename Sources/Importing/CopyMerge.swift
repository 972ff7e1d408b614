import Exporting
public import PlanModel
public import Scheduling

/// An edited copy of a plan's document, read but not yet compared.
public struct EditedCopy: Sendable {
  /// Which state of which plan it was made from; `nil` for a table that says nothing of it.
  public var stamp: CopyStamp? { copy.stamp }
  /// How it was written.
  public let format: CopyFormat
  let copy: PlanCopy

  /// Bytes of the largest copy: a plan of 5,000 steps is a third of it.
  public static let mostBytes = 4 << 20
  /// Bytes of the longest cell or paragraph: no field of a plan takes a tenth of it.
  private static let longestPassage = 1 << 17

  /// Reads a copy.
  ///
  /// - Throws: `.tooLarge`; `.noSteps` for a table without steps; `.notACopy` for a document that
  ///   does not say where it comes from. A table may: it can be one that somebody pasted.
  /// - Complexity: O(length).
  public init(reading text: String, as format: CopyFormat) throws(ImportError) {
    let bytes = text.utf8.count
    guard bytes <= Self.mostBytes else { throw .tooLarge(what: "\(bytes) bytes") }
    self.format = format
    copy = try PlanCopy(reading: text, as: format)
    guard copy.stamp != nil || format == .table else { throw .notACopy }
    let limit = 4 * Limits.records
    guard copy.entries.count <= limit else { throw .tooLarge(what: "\(copy.entries.count) rows") }
    let longest = copy.entries.lazy.flatMap(\.cells.values).map(\.text.utf8.count).max() ?? 0
    guard longest <= Self.longestPassage else {
      throw .tooLarge(what: "one paragraph has \(longest) bytes")
    }
  }
}

extension PlanCopy {
  init(reading text: String, as format: CopyFormat) throws(ImportError) {
    switch format {
    case .markdown: self = PageInterpreter.copy(MarkdownReader.page(text))
    case .html, .office: self = PageInterpreter.copy(HTMLReader.page(text))
    case .table: self = try CopyTable.copy(TableReader.rows(text))
    }
  }
}

/// What an edited copy means for a plan: the changes, before anything is written.
public struct CopyMerge: Sendable {
  /// What the copy changed, in its order; then what is missing from it.
  public let changes: [CopyChange]
  /// The state that the copy was made from.
  public let base: Document
  /// The person said to have edited it, when the plan knows them.
  public let speaker: Person?
  private let current: Document

  /// Compares a copy with the state it was made from.
  ///
  /// - Parameters:
  ///   - edited: The copy.
  ///   - base: The fold of the log up to the copy's position; for a copy that names none, the plan
  ///     as it is.
  ///   - current: The plan as it is.
  ///   - name: Who is said to have edited it.
  ///   - today: The day that "tomorrow" is counted from where the copy names no day of its own.
  /// - Throws: `.notACopy` when the state cannot be made a document again.
  /// - Complexity: O(size of both), and for rows whose anchors are gone O(their number squared), at
  ///   most 400 of them.
  public init(
    of edited: EditedCopy, base: Document, current: Document, by name: String, today: CivilDate
  ) throws(ImportError) {
    self.base = base
    self.current = current
    let folded = name.folded.lowercased()
    let speaker = current.plan.people.first { $0.name.folded.lowercased() == folded }
    self.speaker = speaker
    let day = edited.stamp?.day ?? today
    let original = try Self.original(base, on: day, as: edited.format)
    var comparison = CopyComparison(
      base: base, current: current, original: original, edited: edited.copy, day: day, today: today,
      speaker: speaker)
    comparison.compare()
    // A copy may be read in twice.
    let kept = Set(current.plan.notes.map { KeptNote(about: $0.about, words: $0.text) })
    changes = comparison.changes.filter { change in
      guard case .note(let about, let words) = change.act else { return true }
      return !kept.contains(KeptNote(about: about, words: words))
    }
  }

  /// What the copy said when it was made: its document made anew and read by the same reader.
  private static func original(
    _ base: Document, on day: CivilDate, as format: CopyFormat
  ) throws(ImportError) -> PlanCopy {
    let schedule = base.plan.schedule(today: day).withConsequences(of: base.plan)
    let text: String
    do {
      text = try exportedText(
        base, schedule: schedule, as: format.exported, options: format.options)
    } catch {
      throw .notACopy
    }
    return try PlanCopy(reading: text, as: format)
  }

  /// The operations that write the changes, as one act that one undo takes back.
  ///
  /// Values name the operation that the copy's author had seen, so that the plan itself shows what
  /// others changed meanwhile.
  ///
  /// - Parameters:
  ///   - scribe: Whoever reads the copy in, on the plan as it is; it is used up.
  ///   - header: Where the copy comes from.
  ///   - removes: Whether what is missing from the copy leaves the plan.
  /// - Returns: Nothing when nothing would change.
  public func operations(
    by scribe: Scribe, _ header: ImportHeader, removes: Bool
  ) -> [StampedOperation] {
    let wanted = changes.filter { removes || !$0.isRemoval }
    guard !wanted.isEmpty else { return [] }
    var landing = CopyLanding(scribe: scribe, base: base, speaker: speaker?.id)
    return landing.land(wanted, header)
  }
}

private struct KeptNote: Hashable {
  let about: RecordID
  let words: String
}

extension CopyFormat {
  /// The export that a copy of this format was made by.
  fileprivate var exported: ExportFormat {
    switch self {
    case .markdown: .markdown
    case .html, .office: .html
    case .table: .csv
    }
  }

  fileprivate var options: ExportOptions {
    ExportOptions(page: self == .office ? .office : .screen)
  }
}
