import PlanModel
import Scheduling

/// What an answer says besides what it was asked for: somebody's leave, a day of decision.
enum AsideDraft: Hashable, Sendable {
  /// Somebody is away, and perhaps somebody covers.
  case absence(
    who: PersonDraft, days: DateSpan?, reason: String, deputy: PersonDraft?, question: String?)
  /// Somebody is there.
  case person(PersonDraft)
  /// Somebody covers for the one person of the plan who is away and has no deputy: for whoever
  /// speaks, where the words say "for me".
  case cover(PersonDraft, forSpeaker: Bool)
  /// A body decides on certain days.
  case gate(GateDraft)
  /// A body does not meet on some of its days, or on others.
  case turns(GateTurns)
  /// A text of the plan that nobody has said yet.
  case text(Field, String)
  /// Words that no field holds.
  case note(String)
}

extension AsideDraft {
  /// Whether somebody is away.
  var isAbsence: Bool { if case .absence = self { true } else { false } }

  /// Whether somebody is away and nobody stands in for them.
  var isUncovered: Bool { if case .absence(_, _, _, nil, _) = self { true } else { false } }

  /// What is to be asked about it.
  var question: String? {
    switch self {
    case .gate(let gate): gate.question
    case .absence(_, _, _, _, let question): question
    case .person, .cover, .turns, .text, .note: nil
    }
  }
}

/// Days of decision as they were said.
struct GateDraft: Hashable, Sendable {
  /// The gate in the plan, when it is one of those.
  var known: RecordID?
  var name: String
  /// Whether it is a department that decides, and no body or human.
  var isDepartment = false
  /// Whether the words say only that it meets, and nothing that it does.
  var meets = false
  var rule: String?
  var days: [CivilDate] = []
  /// The days of the rule on which it does not meet.
  var left: [CivilDate] = []
  /// The first day that the rule holds on, when said.
  var from: CivilDate?
  var body: PersonDraft?
  /// Working days before it by which papers must be in.
  var cutoff: Int?
  var roll: Gate.Roll?
  /// What else the rule may have meant; until somebody says, the rule is only assumed.
  var otherRules: [String] = []
  /// What has to be asked about its days.
  var question: String?

  /// Each meaning, the recommended one first.
  var meanings: [GateDraft] {
    [self]
      + otherRules.map { rule in
        var other = self
        other.rule = rule
        other.otherRules = []
        other.question = nil
        return other
      }
  }
}
