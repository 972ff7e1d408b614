public import PlanModel

/// One thing worth asking, as data: a catalogue holds them, an engine chooses among them.
public struct Question: Hashable, Sendable {
  /// Its name in the catalogue: `G1`.
  ///
  /// Answers are filed under it for ever.
  public let id: String
  /// The part of the call it belongs to.
  public let stage: Stage
  /// The words, with slots in braces: `{buyer}`, `{workstream}`, `{needed by}`.
  public let words: String
  /// What it fills.
  public let fills: Target
  /// Another thing to ask when the answer was vague.
  public let followUp: String
  /// Whether what it asks about is known to kill plans unseen: a signer, a window, a leave.
  public let isHiddenKiller: Bool

  /// A question with these parts.
  public init(
    _ id: String, _ stage: Stage, _ words: String, fills: Target, followUp: String,
    isHiddenKiller: Bool = false
  ) {
    self.id = id
    self.stage = stage
    self.words = words
    self.fills = fills
    self.followUp = followUp
    self.isHiddenKiller = isHiddenKiller
  }

  /// A part of the call.
  public enum Stage: Int, Hashable, Sendable, CaseIterable {
    /// Who is talking.
    case callers
    /// What will be different.
    case outcome
    /// The day, and why that day.
    case goLive
    /// Who says yes.
    case sponsors
    /// One block of the plan.
    case workstream
    /// What the sides need from each other.
    case needs
    /// The standing review.
    case review
    /// Whatever else there is to say.
    case closing
  }

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
    /// The steps of each workstream.
    case steps
    /// What each workstream waits for.
    case dependencies
    /// What one side needs from the other.
    case needs(Side)
    /// When the review call is, and who runs it.
    case review
    /// A note on the plan.
    case note

    /// Whether what is typed means more than its words: a day, a person, a step.
    public var isRead: Bool {
      switch self {
      case .note: false
      case .plan(let field), .workstream(let field): !field.isText
      case .champion, .sponsor, .steps, .dependencies, .needs, .review: true
      }
    }
  }
}
