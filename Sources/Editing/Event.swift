public import PlanModel
public import Scheduling

/// Everything that can happen to a session.
public enum Event: Sendable {
  /// A key was pressed, or the mouse used.
  case key(Key)
  /// The letter that was typed ahead is on the screen.
  case shown
  /// Text was pasted, all of it at once.
  case pasted(String)
  /// The terminal has another size.
  case resized(GridSize)
  /// The whole log was read, of which only the page was there at first; and why nothing may be
  /// written, where its entries say so.
  indirect case opened(Document, readOnlyBecause: String?)
  /// The log has these, in its order, from the session's head on: its own come back this way too.
  case logged([StampedOperation])
  /// The store could not take what it was given, or reads the log no more.
  case storeFailed(StoreProblem)
  /// Something a person should know, which changes nothing here.
  case warned(String)
  /// Who else has the plan open.
  case presence([Presence])
  /// The day: at the start, and at midnight.
  case today(CivilDate)
  /// What was typed should be handed to the store now.
  case flush
  /// Nothing was typed for a moment.
  case idle
  /// An export ended.
  case exported(ExportOutcome)
}

/// Why nothing is saved at the moment, in words for the status line.
public struct StoreProblem: Hashable, Sendable {
  /// What happened and what to do next.
  public let sentence: String
  /// Whether the plan can only be read from now on.
  public let isFinal: Bool

  /// A problem in words.
  public init(sentence: String, isFinal: Bool) {
    self.sentence = sentence
    self.isFinal = isFinal
  }
}

/// How an export ended, in words for the status line.
public struct ExportOutcome: Hashable, Sendable {
  /// What was written, or why nothing was.
  public let sentence: String
  /// Whether the document is there.
  public let isDone: Bool

  /// An outcome in words.
  public init(sentence: String, isDone: Bool) {
    self.sentence = sentence
    self.isDone = isDone
  }
}

/// Somebody who has the plan open, and where they are.
public struct Presence: Hashable, Sendable {
  /// Their session.
  public let session: SessionID
  /// Their name as they gave it.
  public let name: String
  /// Their side.
  public let side: Side
  /// The record their cursor is on.
  public let record: RecordID?
  /// The field their cursor is in.
  public let field: Field?

  /// Somebody at a place in the plan.
  public init(session: SessionID, name: String, side: Side, record: RecordID?, field: Field?) {
    self.session = session
    self.name = name
    self.side = side
    self.record = record
    self.field = field
  }
}
