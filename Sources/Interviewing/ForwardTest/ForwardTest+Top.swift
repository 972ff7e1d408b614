import Phrasing
import PlanModel
import Scheduling

/// The top of the plan, and what holds for all of it.
extension ForwardTest {
  mutating func checkOutcome(_ id: RecordID) {
    let outcome = plan.outcome.trimmed
    guard !outcome.isEmpty else {
      return add(
        .outcomeMissing, id, .outcome, "Who will be doing what when this works is not said.",
        ask: words(of: "O1"))
    }
    if ForwardWords.isOfSeller(outcome, seller: plan.sellerName) {
      add(
        .outcomeOfSeller, id, .outcome,
        "“\(outcome)” says what is bought, not what somebody at \(company(.buyer)) will be doing.",
        ask: words(of: "O1"))
    }
    for (field, text) in [(Field.outcome, outcome), (.goLiveReason, plan.goLiveReason)] {
      checkJargon(in: text, id, field)
    }
  }

  mutating func checkGoLive(_ id: RecordID) {
    guard let day = plan.goLive.known else {
      let said = plan.goLive.words.map { "Go-live is “\($0)”, which is no day yet." }
      return add(
        .goLiveMissing, id, .goLive, said ?? "Go-live has no day yet.", ask: words(of: "G1"))
    }
    if plan.person(plan.goLiveChosenBy) == nil {
      add(
        .goLiveChooserMissing, id, .goLiveChosenBy, "Nobody is named who chose \(short(day)).",
        ask: words(of: "G7"))
    }
    if plan.goLiveReason.trimmed.isEmpty {
      add(
        .goLiveReasonMissing, id, .goLiveReason, "What \(short(day)) is tied to is not said.",
        ask: words(of: "G2"))
    }
    if let closing = plan.closing(on: day) {
      add(
        .goLiveClosed, id, .goLive,
        "\(DateWords.plain(day)) is in “\(closing.name)”, when nothing may go live.",
        ask: "Which of the two stands?")
    }
    for problem in schedule.problems {
      guard case .loop(let loop) = problem, let first = loop.first else { continue }
      let names = loop.map(name).joined(separator: " → ")
      add(
        .loop, first, .dependsOn, "\(names): each waits for the other.", ask: "Which comes first?")
    }
    guard !schedule.isFeasible else { return }
    let best = schedule.earliestGoLive.map { " The earliest possible day is \(short($0))." } ?? ""
    add(
      .dateImpossible, id, .goLive,
      "\(DateWords.plain(day)) can't be met as the plan stands.\(best)",
      ask: words(of: "D4"))
  }

  mutating func checkSponsors(_ id: RecordID) {
    for side in Side.allCases {
      guard let sponsor = plan.sponsor(side) else {
        add(
          .sponsorMissing, id, nil,
          "Nobody stands at the top for \(company(side)), and it is not said who introduces whom.",
          ask: words(of: side == .buyer ? "S1" : "S2"))
        continue
      }
      if let who = plan.person(sponsor.introducedBy), sponsor.introducedOn.known == nil {
        add(
          .introductionUndated, sponsor.id, .introducedOn,
          "\(who.name) introduces \(sponsor.name), but on which day is not said.",
          ask: words(of: "S3"))
      }
    }
  }

  /// Somebody at the buyer does something soon, or nothing will begin.
  mutating func checkFirstActs(_ id: RecordID) {
    let horizon = plan.workingCalendar(.buyer).day(10, after: today) ?? today + 14
    let isSoon = plan.steps.contains { step in
      guard step.buyerOwner.known != nil, !step.state.isOver, step.isDated else { return false }
      let days = [
        step.pin.known, step.due.known, schedule[step.id]?.planned, schedule[step.id]?.latestStart,
      ]
      return days.contains { $0.map { $0 <= horizon } ?? false }
    }
    guard !isSoon else { return }
    add(
      .earlyStepMissing, id, nil,
      "Nobody at \(company(.buyer)) does anything before \(short(horizon)).", ask: words(of: "Q5"))
  }

  mutating func checkNeeds(_ id: RecordID) {
    for side in Side.allCases where !plan.steps.contains(where: { $0.askedBy == side }) {
      add(
        .needsMissing, id, nil,
        "What \(company(side)) needs from \(company(side.other)) is not said.",
        ask: words(of: side == .buyer ? "N1" : "N2"))
    }
  }

  mutating func checkReview(_ id: RecordID) {
    guard plan.cadence.rule.known != nil else {
      return add(
        .reviewMissing, id, .cadence, "The review call has no day yet.", ask: words(of: "R1"))
    }
    guard let owner = plan.person(plan.cadence.owner.known) else {
      return add(
        .reviewOwnerMissing, id, .cadenceOwner, "Nobody sends the invitation to the review call.",
        ask: words(of: "R2"))
    }
    if owner.side != .buyer {
      add(
        .reviewOwnerMissing, id, .cadenceOwner,
        "\(owner.name) owns the review call, and nobody at \(company(.buyer)).",
        ask: words(of: "R2"))
    }
  }

  func name(of record: RecordID) -> String {
    plan.step(record).map { "“\($0.title)”" }
      ?? plan.workstreams.first { $0.id == record }?.name ?? "a step"
  }
}

extension Plan {
  /// A closing that has this day in it and stops what goes live.
  fileprivate func closing(on day: CivilDate) -> Freeze? {
    let rollout = TopicWords.blocks(of: self)[.rollout]?.id
    return freezes.first { freeze in
      guard freeze.scope == nil || freeze.scope == rollout else { return false }
      if freeze.span.known?.contains(day) == true { return true }
      guard let rule = freeze.rule, freeze.length > 0 else { return false }
      let start = day - (freeze.length - 1)
      return !Gate.turns(of: rule, countedFrom: start, from: start, through: day).isEmpty
    }
  }
}
