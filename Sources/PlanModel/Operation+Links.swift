/// What a link between two records says.
///
/// The numbers are stored.
public enum LinkKind: Int, Hashable, Sendable, CaseIterable {
  /// A step or workstream waits for another.
  case dependsOn = 1
  /// A step needs a person of the other side.
  case needs = 2
  /// A person is the sponsor of the plan for their side.
  case sponsor = 3

  /// Whether it can be said of records of these kinds.
  func canLink(_ kind: RecordKind, to target: RecordKind) -> Bool {
    switch self {
    case .dependsOn:
      [.step, .workstream].contains(kind) && [.step, .workstream].contains(target)
    case .needs: kind == .step && target == .person
    case .sponsor: kind == .plan && target == .person
    }
  }
}

/// Which ends of two steps a dependency ties.
///
/// The numbers are stored.
public enum Relation: Int, Hashable, Sendable, CaseIterable {
  /// It starts when the other has finished.
  case finishToStart = 1
  /// It starts when the other has started.
  case startToStart = 2
  /// It finishes when the other has finished.
  case finishToFinish = 3
}

/// A link is turned on, changed or turned off.
public struct LinkChange: Hashable, Sendable {
  /// The record it starts from: for `dependsOn` the one that waits.
  public var record: RecordID
  /// What it says.
  public var kind: LinkKind
  /// The record it points to: for `dependsOn` the one waited for.
  public var target: RecordID
  /// Whether it holds from now on.
  public var isOn: Bool
  /// For `dependsOn`: which ends are tied.
  public var relation: Relation
  /// For `dependsOn`: working days of the waiting step's calendar between the ends; may be
  /// negative.
  public var lag: Int
  /// Where it comes from.
  public var provenance: Provenance

  /// This link, on or off.
  public init(
    record: RecordID, kind: LinkKind, target: RecordID, isOn: Bool = true,
    relation: Relation = .finishToStart, lag: Int = 0, provenance: Provenance = .heard
  ) {
    self.record = record
    self.kind = kind
    self.target = target
    self.isOn = isOn
    self.relation = relation
    self.lag = lag
    self.provenance = provenance
  }
}

/// What somebody says of a record as it stood.
public struct Mark: Hashable, Sendable {
  /// Their answer.
  ///
  /// The numbers are stored.
  public enum Verdict: Int, Hashable, Sendable, CaseIterable {
    /// "Keep": it is as I say.
    case confirm = 1
    /// "Decline": it is not.
    case dispute = 2
    /// It was read.
    case seen = 3
  }

  /// Which record.
  public var record: RecordID
  /// The log's head when they saw it.
  public var sequence: Int64
  /// What they say.
  public var verdict: Verdict
  /// The person who says it, when it is not the author.
  public var person: RecordID?
  /// Their words.
  public var words: String?

  /// This verdict on this record.
  public init(
    record: RecordID, sequence: Int64, verdict: Verdict, person: RecordID? = nil,
    words: String? = nil
  ) {
    self.record = record
    self.sequence = sequence
    self.verdict = verdict
    self.person = person
    self.words = words
  }
}

/// Says that what follows in the same transaction comes from an edited copy of a document.
public struct ImportHeader: Hashable, Sendable {
  /// SHA-256 of the file.
  public var fileHash: [UInt8]
  /// The log position the copy was made from.
  public var baseSequence: Int64
  /// The head's hash at that position.
  public var baseHead: [UInt8]
  /// The person said to have edited it.
  public var claimedAuthor: String
  /// How it came: `markdown`, `docx`, ….
  public var channel: String

  /// A header with these facts.
  public init(
    fileHash: [UInt8], baseSequence: Int64, baseHead: [UInt8], claimedAuthor: String,
    channel: String
  ) {
    self.fileHash = fileHash
    self.baseSequence = baseSequence
    self.baseHead = baseHead
    self.claimedAuthor = claimedAuthor
    self.channel = channel
  }
}
