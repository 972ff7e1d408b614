public import PlanModel

/// Which question next: a pure function of the plan.
///
/// Only what is open is ever offered, the most valuable first. Nothing here remembers anything: the
/// answers in the plan say what was asked.
public struct Interview: Sendable {
  /// The questions to choose from.
  public let catalog: QuestionCatalog

  /// An interview from a catalogue.
  public init(_ catalog: QuestionCatalog = .builtIn) {
    self.catalog = catalog
  }

  /// A question that is still open, about one record.
  public struct Open: Hashable, Sendable {
    /// What is asked.
    public let question: Question
    /// The plan, or the workstream it is about.
    public let about: RecordID
    /// Its words with the plan's own names in them.
    public let words: String
    /// How much it is worth asking now.
    public let score: Int
    /// Whether something was said, but not enough: then `words` is the follow-up.
    public let isFollowUp: Bool
    /// Words said before that were not enough; empty otherwise.
    public let saidSoFar: String

    /// Whether two stand for the same question about the same record.
    public func isSame(as other: Open) -> Bool {
      question.id == other.question.id && about == other.about
    }
  }

  /// How often a question that can be answered again is asked before it counts as settled.
  static let patience = 3

  /// What is still open, the most valuable first; ties in the order of the catalogue, then of the
  /// plan.
  ///
  /// - `last`: What was asked last: the talk goes on there.
  /// - Complexity: O(questions × workstreams + answers + steps).
  public func open(in plan: Plan, schedule: PlanSchedule, after last: Open? = nil) -> [Open] {
    guard let root = plan.id else { return [] }
    let counts = answerCounts(in: plan)
    var found: [Open] = []
    for question in catalog.questions {
      switch question.fills {
      case .workstream, .steps, .dependencies:
        for workstream in plan.workstreams {
          add(question, workstream.id, workstream, to: &found, plan, schedule, counts, last)
        }
      default: add(question, root, nil, to: &found, plan, schedule, counts, last)
      }
    }
    return found.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }

  /// How much of a stage is answered: what is closed, and what there is in all.
  ///
  /// - `about`: A workstream; the plan's own questions when `nil`.
  public func progress(
    of stage: Question.Stage, about: RecordID? = nil, in plan: Plan
  ) -> (closed: Int, all: Int) {
    guard let root = plan.id else { return (0, 0) }
    let counts = answerCounts(in: plan)
    let workstream = about.flatMap { id in plan.workstreams.first { $0.id == id } }
    let asked = catalog.questions.filter {
      $0.stage == stage && applies($0, to: workstream, in: plan)
    }
    let closed = asked.filter {
      standing(of: $0, about: workstream?.id ?? root, workstream, plan, counts) == .closed
    }
    return (closed.count, asked.count)
  }

  /// The same question once more, for answers that come in several breaths; `nil` for one that
  /// takes a single answer.
  public func more(of open: Open, in plan: Plan) -> Open? {
    let workstream = plan.workstreams.first { $0.id == open.about }
    let words: String
    switch open.question.fills {
    case .steps: words = "What else has to happen in \(workstream?.name ?? "this part")?"
    case .needs(let side): words = "What else does \(plan.name(of: side)) need?"
    case .note: words = "Anything else?"
    default: return nil
    }
    return Open(
      question: open.question, about: open.about, words: words, score: open.score,
      isFollowUp: false, saidSoFar: "")
  }

  // MARK: One question

  private enum Standing: Equatable {
    case empty
    case vague(String)
    case closed
  }

  private struct Asked: Hashable {
    let question: String
    let about: RecordID
  }

  private struct Count {
    var said = 0
    var isSettled = false
  }

  private func answerCounts(in plan: Plan) -> [Asked: Count] {
    var counts: [Asked: Count] = [:]
    for answer in plan.answers where answer.isKept {
      guard let about = answer.about else { continue }
      let key = Asked(question: answer.question, about: about)
      counts[key, default: Count()].said += 1
      if answer.standing != .said || answer.text.isEmpty {
        counts[key, default: Count()].isSettled = true
      }
    }
    return counts
  }

  private func add(
    _ question: Question, _ about: RecordID, _ workstream: Workstream?, to found: inout [Open],
    _ plan: Plan, _ schedule: PlanSchedule, _ counts: [Asked: Count], _ last: Open?
  ) {
    guard applies(question, to: workstream, in: plan) else { return }
    let standing = standing(of: question, about: about, workstream, plan, counts)
    if case .closed = standing { return }
    let said = counts[Asked(question: question.id, about: about)]?.said ?? 0
    var score = 0
    var saidSoFar = ""
    if case .vague(let words) = standing {
      score += 2
      saidSoFar = words
    } else {
      score += 3
    }
    if workstream == nil || schedule[about]?.isOnChain != false { score += 3 }
    if question.isHiddenKiller { score += 2 }
    // Stay with the part of the call, and the workstream, that is being talked about.
    if let last, last.about == about, last.question.stage == question.stage { score += 2 }
    score += Interview.lead(of: question.stage)
    score -= 3 * said
    let isFollowUp = !saidSoFar.isEmpty
    found.append(
      Open(
        question: question, about: about,
        words: QuestionWords.fill(
          isFollowUp ? question.followUp : question.words, plan, workstream, schedule),
        score: score, isFollowUp: isFollowUp, saidSoFar: saidSoFar))
  }

  /// How far ahead of the talk about details a part of the call comes: the outcome and the day
  /// hold everything else, so they are asked first however much is open elsewhere.
  private static func lead(of stage: Question.Stage) -> Int {
    switch stage {
    case .callers: 12
    case .outcome, .goLive: 9
    case .sponsors: 6
    case .workstream: 3
    case .needs, .review: 0
    case .closing: -3
    }
  }

  private func applies(_ question: Question, to workstream: Workstream?, in plan: Plan) -> Bool {
    switch question.fills {
    case .workstream, .steps, .dependencies:
      guard let workstream else { return false }
      // Steps say who and how long more exactly than the block as a whole can.
      switch question.fills {
      case .workstream(.workstreamDuration): return workstream.steps.isEmpty
      case .workstream(.workstreamBuyerOwner):
        return !workstream.steps.contains { $0.buyerOwner.known != nil }
      default: return true
      }
    case .plan(.goLiveReason), .plan(.goLiveChosenBy): return !plan.goLive.isUnsaid
    default: return workstream == nil
    }
  }

  private func standing(
    of question: Question, about: RecordID, _ workstream: Workstream?, _ plan: Plan,
    _ counts: [Asked: Count]
  ) -> Standing {
    let count = counts[Asked(question: question.id, about: about)] ?? Count()
    if count.isSettled || count.said >= Interview.patience { return .closed }
    switch question.fills {
    case .plan(let field): return standing(of: field, in: plan)
    case .workstream(let field):
      return workstream.map { standing(of: field, in: $0) } ?? .closed
    case .champion: return plan.champion == nil ? .empty : .closed
    case .sponsor(let side): return plan.sponsor(side) == nil ? .empty : .closed
    case .steps:
      return workstream?.steps.isEmpty == false || count.said > 0 ? .closed : .empty
    case .dependencies:
      return isTiedIn(workstream, plan) || count.said > 0 ? .closed : .empty
    case .needs(let side):
      return count.said > 0 || plan.steps.contains { $0.askedBy == side } ? .closed : .empty
    case .note: return count.said > 0 ? .closed : .empty
    case .review:
      if let words = plan.cadence.rule.words { return .vague(words) }
      return plan.cadence.rule.isUnsaid ? .empty : .closed
    }
  }

  /// Whether it is said what a workstream waits for, by itself or by one of its steps.
  private func isTiedIn(_ workstream: Workstream?, _ plan: Plan) -> Bool {
    guard let workstream else { return true }
    let own = Set(workstream.steps.map(\.id))
    return !workstream.dependencies.isEmpty
      || workstream.steps.contains { step in step.dependencies.contains { !own.contains($0.on) } }
  }

  private func standing(of field: Field, in plan: Plan) -> Standing {
    switch field {
    case .goLive: standing(plan.goLive)
    case .goLiveChosenBy: plan.goLiveChosenBy == nil ? .empty : .closed
    case .buyerName: plan.buyerName.isEmpty ? .empty : .closed
    case .sellerName: plan.sellerName.isEmpty ? .empty : .closed
    case .outcome: plan.outcome.isEmpty ? .empty : .closed
    case .measure: plan.measure.isEmpty ? .empty : .closed
    case .goLiveReason: plan.goLiveReason.isEmpty ? .empty : .closed
    default: .closed
    }
  }

  private func standing(of field: Field, in workstream: Workstream) -> Standing {
    switch field {
    case .workstreamBuyerOwner: standing(workstream.buyerOwner)
    case .workstreamDuration: standing(workstream.duration)
    case .workstreamDone: workstream.done.isEmpty ? .empty : .closed
    default: .closed
    }
  }

  private func standing<Wrapped>(_ stated: Stated<Wrapped>) -> Standing {
    switch stated {
    case .unsaid: .empty
    case .known: .closed
    case .words(let words): .vague(words)
    }
  }
}
