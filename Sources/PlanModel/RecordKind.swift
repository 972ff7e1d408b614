/// What a record is.
///
/// The numbers are stored; they never change meaning.
public enum RecordKind: Int, Hashable, Sendable, CaseIterable {
  /// The plan itself; made by `genesis`, one a log.
  case plan = 1
  /// A named human of either side.
  case person = 2
  /// A block of the plan that the buyer recognises.
  case workstream = 3
  /// One act with a named human, a date and a "done when…".
  case step = 4
  /// A decision window that recurs: "finance approves on the 15th".
  case gate = 5
  /// Days on which a person does not work.
  case absence = 6
  /// Days on which named kinds of work may not happen.
  case freeze = 7
  /// Words kept that are no field: parked thoughts, worries, risks.
  case note = 8
  /// What was typed to one question, verbatim, from its first letter on.
  case answer = 9

  /// Whether dates, names missing or readings can change with it.
  var bearsOnDates: Bool {
    self != .answer && self != .note
  }

  /// Whether a record of this kind may be placed under one of another.
  func canBelong(to parent: RecordKind) -> Bool {
    switch self {
    case .plan: false
    case .person, .workstream, .gate, .freeze, .answer: parent == .plan
    case .step: parent == .workstream
    case .absence: parent == .person
    case .note: [.plan, .workstream, .step, .person].contains(parent)
    }
  }

  /// What people call one.
  public var words: String {
    switch self {
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
}
