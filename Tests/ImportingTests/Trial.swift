import Exporting
import Interviewing
import Scheduling
import Testing

@testable import Importing
@testable import PlanModel

/// A plan in a log, a copy of its document, and what reading that copy back comes to.
struct Trial {
  static let today = CivilDate(year: 2026, month: 6, day: 15) ?? CivilDate(number: 0)
  static let rep = SessionStart(name: "Ana Ortiz", side: .seller, authentication: "account")

  /// The log so far.
  private(set) var log: [StampedOperation] = []
  private(set) var document = Document()
  private var seed: UInt64

  init(seed: UInt64 = 7) {
    self.seed = seed
  }

  /// The sample plan.
  static func sample() -> Trial {
    var trial = Trial()
    trial.append(SamplePlan.operations())
    return trial
  }

  /// Writes as the rep, and confirms it in the log.
  mutating func write(
    as author: SessionStart = rep, _ body: (inout Scribe) -> Void
  ) {
    var scribe = scribe(author)
    body(&scribe)
    append(scribe.takeWritten())
  }

  mutating func scribe(_ author: SessionStart = rep) -> Scribe {
    seed &+= 1
    return Scribe(
      document: document, author: author, seed: seed &* 0x9E37_79B9_7F4A_7C15,
      milliseconds: 1_781_500_000_000 + seed)
  }

  mutating func append(_ operations: [StampedOperation]) {
    for operation in operations {
      var stored = operation
      stored.sequence = Int64(log.count) + 1
      stored.actor = 1
      log.append(stored)
      document.apply(stored)
    }
  }

  /// The plan's document as it is now.
  func export(_ format: CopyFormat) throws -> String {
    let plan = document.plan
    let schedule = plan.schedule(today: Self.today).withConsequences(of: plan)
    let kind: ExportFormat =
      switch format {
      case .markdown: .markdown
      case .html, .office: .html
      case .table: .csv
      }
    return try exportedText(
      document, schedule: schedule, as: kind,
      options: ExportOptions(
        headHash: "1a2b3c4d5e6f7a8b9c0d", page: format == .office ? .office : .screen))
  }

  /// What a copy means for the plan as it is now.
  func merge(
    _ text: String, _ format: CopyFormat, by name: String = "Dana Reyes", on day: CivilDate = today
  )
    throws -> CopyMerge
  {
    let copy = try EditedCopy(reading: text, as: format)
    var base = Document()
    base.apply(Array(log.prefix(copy.stamp.map { Int($0.position) } ?? log.count)))
    return try CopyMerge(
      of: copy, base: base, current: document, by: name, today: day)
  }

  /// Reads a copy in.
  @discardableResult
  mutating func read(
    _ text: String, _ format: CopyFormat, by name: String = "Dana Reyes", removes: Bool = false,
    on day: CivilDate = today
  ) throws -> CopyMerge {
    let merge = try merge(text, format, by: name, on: day)
    append(
      merge.operations(
        by: scribe(),
        ImportHeader(
          fileHash: [], baseSequence: merge.base.head, baseHead: [], claimedAuthor: name,
          channel: format.rawValue),
        removes: removes))
    try document.checkInvariants()
    return merge
  }

  func step(_ start: String) throws -> Step {
    try #require(document.plan.steps.first { $0.title.hasPrefix(start) })
  }
}

extension CopyMerge {
  /// The changes in one line each.
  var lines: [String] {
    changes.map { "\($0.isRemoval ? "- " : "")\($0.place): \($0.before) → \($0.after)" }
  }
}
