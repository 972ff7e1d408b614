/// What a plan still lacks before somebody could act on it: names and dates.
public struct MissingFacts: Hashable, Sendable {
  /// Steps, blocks without steps, and sponsor slots without a human.
  public private(set) var names = 0
  /// Steps and blocks without steps that have neither a length nor a day, and a go-live unsaid.
  public private(set) var dates = 0

  /// What this plan lacks.
  public init(_ plan: Plan) {
    if plan.goLive.known == nil { dates += 1 }
    names += Side.allCases.count { plan.sponsor($0) == nil }
    for workstream in plan.workstreams {
      if workstream.steps.isEmpty {
        if workstream.buyerOwner.known == nil { names += 1 }
        if workstream.duration.known == nil { dates += 1 }
      }
      for step in workstream.steps where step.state == .open {
        if !step.hasNamedOwner { names += 1 }
        if !step.isDated { dates += 1 }
      }
    }
  }

  /// `3 names, 1 date`; empty when nothing is missing.
  public var words: String {
    [
      names > 0 ? "\(names) name\(names == 1 ? "" : "s")" : "",
      dates > 0 ? "\(dates) date\(dates == 1 ? "" : "s")" : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Step {
  /// Whether anything says when it happens: a length, a fixed day, a promise or a gate.
  public var isDated: Bool {
    duration.known != nil || pin.known != nil || due.known != nil || gate != nil
  }
}
