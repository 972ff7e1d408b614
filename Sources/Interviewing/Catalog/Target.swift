public import PlanModel

extension Question {
  /// What an answer fills.
  public enum Target: Hashable, Sendable {
    /// A field of the plan.
    case plan(Field)
    /// A field of each workstream.
    case workstream(Field)
    /// Who speaks for the buyer.
    case champion
    /// The sponsor slot of a side.
    case sponsor(Side)
    /// The day on which the buyer's sponsor is introduced.
    case introduction
    /// What the buyer's sponsor will want to hear.
    case sponsorNote
    /// The steps of a workstream.
    case steps
    /// Who does one act of a workstream, by the act's usual words.
    case act(String)
    /// How long one act of a workstream takes.
    case length(of: String)
    /// What a workstream waits for.
    case dependencies
    /// On which days something in a workstream is decided.
    case decisionDays
    /// How long before a decision day papers must be there.
    case cutoff
    /// What happens to a decision day that nobody works on.
    case roll
    /// Days on which nothing may change.
    case freeze
    /// Who is away, and who covers.
    case absence
    /// Which public holidays count.
    case holidays
    /// What both sides do if the step likeliest to slip does.
    case response
    /// What one side needs from the other.
    case needs(Side)
    /// When the review call is, and who runs it.
    case review
    /// A note on the plan, or on the workstream it is about.
    case note

    /// Whether what is typed means more than its words: a day, a person, a step.
    public var isRead: Bool {
      switch self {
      case .note, .response, .sponsorNote: false
      case .plan(let field), .workstream(let field): !field.isText
      case .champion, .sponsor, .introduction, .steps, .act, .length, .dependencies,
        .decisionDays, .cutoff, .roll, .freeze, .absence, .holidays, .needs, .review:
        true
      }
    }

    /// Whether somebody is asked for.
    public var isSomebody: Bool {
      switch self {
      case .champion, .sponsor, .act, .workstream(.workstreamBuyerOwner),
        .workstream(.workstreamSellerOwner), .plan(.goLiveChosenBy), .plan(.cadenceOwner),
        .plan(.cadenceDeputy):
        true
      default: false
      }
    }

    /// Whether it is a fact of one workstream, so that it cannot be asked of the whole plan.
    public var isOfWorkstream: Bool {
      switch self {
      case .workstream, .dependencies, .act, .length: true
      case .steps, .plan, .champion, .sponsor, .introduction, .sponsorNote, .decisionDays, .cutoff,
        .roll,
        .freeze, .absence, .holidays, .response, .needs, .review, .note:
        false
      }
    }
  }
}

extension Question.Target {
  /// The names by which a catalogue file speaks of what is filled; an act is `act: WORDS`.
  static let names: [(name: String, target: Question.Target)] = [
    ("buyer", .plan(.buyerName)), ("seller", .plan(.sellerName)), ("champion", .champion),
    ("outcome", .plan(.outcome)), ("measure", .plan(.measure)), ("scope", .plan(.scope)),
    ("title", .plan(.planTitle)), ("guardrail", .plan(.guardrail)),
    ("go-live", .plan(.goLive)), ("go-live-reason", .plan(.goLiveReason)),
    ("go-live-chosen-by", .plan(.goLiveChosenBy)),
    ("buyer-sponsor", .sponsor(.buyer)), ("seller-sponsor", .sponsor(.seller)),
    ("introduction", .introduction), ("sponsor-note", .sponsorNote),
    ("steps", .steps), ("dependencies", .dependencies),
    ("owner", .workstream(.workstreamBuyerOwner)),
    ("our-owner", .workstream(.workstreamSellerOwner)),
    ("duration", .workstream(.workstreamDuration)), ("done", .workstream(.workstreamDone)),
    ("decision-days", .decisionDays), ("cutoff", .cutoff), ("roll", .roll),
    ("freeze", .freeze), ("absence", .absence), ("holidays", .holidays),
    ("response", .response), ("needs-of-buyer", .needs(.buyer)),
    ("needs-of-seller", .needs(.seller)), ("review", .review),
    ("review-owner", .plan(.cadenceOwner)), ("review-deputy", .plan(.cadenceDeputy)),
    ("note", .note),
  ]

  /// The target a catalogue file names; `nil` when there is none of that name.
  init?(named name: String) {
    if let words = name.words(after: "act:") {
      self = .act(words)
    } else if let words = name.words(after: "length of:") {
      self = .length(of: words)
    } else if let found = Self.names.first(where: { $0.name == name }) {
      self = found.target
    } else {
      return nil
    }
  }
}

extension String {
  /// What follows a beginning; `nil` when the text does not begin so, or nothing follows.
  fileprivate func words(after beginning: String) -> String? {
    guard hasPrefix(beginning) else { return nil }
    let rest = String(dropFirst(beginning.count)).trimmed
    return rest.isEmpty ? nil : rest
  }
}
