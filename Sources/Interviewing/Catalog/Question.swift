public import Phrasing

/// One thing worth asking, as data: a catalogue holds them, an engine chooses among them.
public struct Question: Hashable, Sendable {
  /// Its name in the catalogue: `G1`.
  ///
  /// Answers are filed under it for ever.
  public let id: String
  /// The part of the call it belongs to.
  public let stage: Stage
  /// The block of the plan it is about; `nil` when its stage is no block, or it is asked of each.
  public let topic: Topic?
  /// The words, with slots in braces: `{buyer}`, `{workstream}`, `{needed by}`.
  public let words: String
  /// What it fills.
  public let fills: Target
  /// Another thing to ask when the answer was vague.
  public let followUp: String
  /// The same by what makes an answer vague, where that asks better.
  public var followUps: [Vagueness.Kind: String] = [:]
  /// Whether what it asks about is known to kill plans unseen: a signer, a window, a
  /// registration, a leave.
  public var isHiddenKiller = false
  /// How far ahead of the others it comes: what everything else hangs on is asked first.
  public var lead = 0
  /// Whether the answer is mostly known to somebody who is not on the call.
  public var needsOthers = false
  /// When it can be asked.
  public var when = Condition.always
  /// What an answer speaks of, where what it fills does not tell.
  public var hears: Set<Intent> = []
  /// What it asks for though its answers are kept as words, so that one without it is asked back.
  public var wants: Want?
  /// Whether it asks who decides, so that whoever has the last word is the answer.
  public var asksDecision = false

  /// A question about the plan, or about each block of it.
  public init(
    _ id: String, _ stage: Stage, about topic: Topic? = nil, _ words: String, fills: Target,
    followUp: String,
    killer isHiddenKiller: Bool = false, lead: Int = 0, needsOthers: Bool = false,
    when: Condition = .always, followUps: [Vagueness.Kind: String] = [:],
    hears: Set<Intent> = [], wants: Want? = nil
  ) {
    self.id = id
    self.stage = stage
    self.topic = topic
    self.words = words
    self.fills = fills
    self.followUp = followUp
    self.isHiddenKiller = isHiddenKiller
    self.lead = lead
    self.needsOthers = needsOthers
    self.when = when
    self.followUps = followUps
    self.hears = hears
    self.wants = wants
  }

  /// A question about the block of a topic.
  public init(
    _ id: String, _ topic: Topic, _ words: String, fills: Target, followUp: String,
    killer isHiddenKiller: Bool = false, lead: Int = 0, needsOthers: Bool = false,
    when: Condition = .always, followUps: [Vagueness.Kind: String] = [:],
    hears: Set<Intent> = [], wants: Want? = nil, asksDecision: Bool = false
  ) {
    self.init(
      id, .workstream, about: topic, words, fills: fills, followUp: followUp,
      killer: isHiddenKiller, lead: lead, needsOthers: needsOthers, when: when,
      followUps: followUps, hears: hears, wants: wants)
    self.asksDecision = asksDecision
  }

  /// What an answer that is kept as words has to hold.
  public enum Want: Hashable, Sendable {
    /// Somebody by name.
    case person
    /// What waits for what.
    case link
    /// Days.
    case days
  }

  /// A part of the call.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Who is talking.
    case callers
    /// What will be different.
    case outcome
    /// The day, and why that day.
    case goLive = "go-live"
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

  /// What a block of a purchase is about, however the plan calls it.
  public enum Topic: String, Hashable, Sendable, CaseIterable {
    /// Why the money is spent, and who releases it.
    case business
    /// Whether it works with the buyer's own data.
    case technical
    /// Whether it is safe, and how it is bought.
    case security
    /// What is signed, by whom.
    case contracting
    /// Setting up, training, going live.
    case rollout
  }

  /// What has to be so before a question makes sense.
  public enum Condition: String, Hashable, Sendable, CaseIterable {
    case always
    /// The buyer chose a day.
    case goLiveKnown = "go-live-known"
    /// The block has steps.
    case hasSteps = "has-steps"
    /// The block has no steps.
    case hasNoSteps = "has-no-steps"
    /// No step of the block names anybody at the buyer.
    case nobodyNamed = "nobody-named"
    /// A decision day is known.
    case decisionDaysKnown = "decision-days-known"
    /// The buyer's sponsor is named.
    case sponsorKnown = "sponsor-known"
    /// The buyer's sponsor is not named, and was asked for.
    case sponsorUnknown = "sponsor-unknown"
    /// Somebody else than the speaker introduces the sponsor, or the speaker will.
    case introductionPending = "introduction-pending"
    /// The review call has a day.
    case reviewKnown = "review-known"
    /// A review or approval by somebody at the buyer is on the way to go-live.
    case reviewPlanned = "review-planned"
    /// There are dates to look at: go-live and at least three steps.
    case isPlanned = "is-planned"
  }
}
