import Phrasing
import PlanModel

/// What the plan says about each question: whether it can be asked, and how far it is answered.
struct InterviewState {
  let document: Document
  let schedule: PlanSchedule
  let last: Interview.Open?
  let plan: Plan
  /// What is being talked about; nothing before the first answer.
  private let talk: Talk?
  private let root: RecordID?
  private let topics: TopicBlocks
  private var counts: [Asked: Count] = [:]
  /// What somebody began to answer, and did not keep: it stays open until they do.
  private var begun: Set<Asked> = []
  /// Looked for once: several questions are about it.
  private let riskiestStep: Step?

  private struct Asked: Hashable {
    let question: String
    let about: RecordID
  }

  private struct Count {
    var said = 0
    /// What was said last.
    var words = ""
    var isSettled = false
  }

  /// How far a question is answered.
  enum Standing: Equatable {
    case empty
    case vague(String)
    /// Understood, but some of it is left open.
    case understood(String, Vagueness.Kind)
    case inferred
    case assumed
    case closed
  }

  init(_ document: Document, _ schedule: PlanSchedule, _ last: Interview.Open?) {
    self.document = document
    self.schedule = schedule
    self.last = last
    plan = document.plan
    root = plan.id
    talk = last == nil ? nil : Talk(plan: plan, today: schedule.today)
    topics = TopicWords.blocks(of: plan)
    riskiestStep = plan.riskiestStep
    for answer in plan.answers {
      guard let about = answer.about else { continue }
      let key = Asked(question: answer.question, about: about)
      guard answer.isKept else {
        if !answer.text.isEmpty { begun.insert(key) }
        continue
      }
      counts[key, default: Count()].said += 1
      counts[key, default: Count()].words = answer.text
      if answer.standing != .said || answer.text.isEmpty {
        counts[key, default: Count()].isSettled = true
      }
    }
  }

  /// The records a question is about: the plan, a block, or each block in turn.
  func subjects(of question: Question) -> [RecordID] {
    if let topic = question.topic { return topics[topic].map { [$0.id] } ?? [] }
    if question.stage == .workstream { return plan.workstreams.map(\.id) }
    return root.map { [$0] } ?? []
  }

  /// A question that is open, before it has its words.
  struct Candidate {
    let question: Question
    let about: RecordID
    let standing: Standing
    let isTold: Bool
    let followUp: FollowUp?
    let said: String
  }

  /// The question, when it is open now.
  func open(_ question: Question, _ about: RecordID) -> Interview.Open? {
    candidate(question, about).map(worded)
  }

  func candidate(_ question: Question, _ about: RecordID) -> Candidate? {
    guard applies(question, to: about) else { return nil }
    let isTold = isTold(question, about)
    let standing =
      (isTold ? leftOpen(question, about) : nil) ?? standing(of: question, about: about)
    var (followUp, said): (FollowUp?, String) = (nil, "")
    switch standing {
    case .closed:
      guard begun.contains(Asked(question: question.id, about: about)) else { return nil }
    case .vague(let words):
      let kind = talk?.kind(in: words, for: question.fills)
      (followUp, said) = (question.followUp(for: kind, refines: false), words)
    case .understood(let words, let kind):
      (followUp, said) = (question.followUp(for: kind, refines: true), words)
    case .empty, .inferred, .assumed: break
    }
    return Candidate(
      question: question, about: about, standing: standing, isTold: isTold, followUp: followUp,
      said: said)
  }

  func worded(_ candidate: Candidate) -> Interview.Open {
    let (question, about) = (candidate.question, candidate.about)
    let first = QuestionWords.fill(question.words, plan, workstream(about), schedule)
    let words =
      candidate.followUp.map { QuestionWords.fill($0.words, plan, workstream(about), schedule) }
      ?? workedOut(question, candidate.standing) + first
    return Interview.Open(
      question: question, about: about, words: words, firstWords: first,
      reasons: reasons(for: candidate, words), followUp: candidate.followUp,
      saidSoFar: candidate.said)
  }

  /// What was worked out, for whoever can confirm it.
  private func workedOut(_ question: Question, _ standing: Standing) -> String {
    guard standing == .inferred else { return "" }
    let person =
      switch question.fills {
      case .champion: plan.champion
      case .plan(.goLiveChosenBy): plan.goLiveChosenBy
      default: RecordID?.none
      }
    return plan.person(person).map { "We took it to be \($0.name). " } ?? ""
  }

  /// Whether it was answered just now; what is said to a follow-up is not asked about again.
  private func isTold(_ question: Question, _ about: RecordID) -> Bool {
    guard let last, last.question.id == question.id, last.about == about else { return false }
    return !last.isFollowUp && said(question, about) > 0
  }

  /// What the answer just given leaves open though it was understood.
  private func leftOpen(_ question: Question, _ about: RecordID) -> Standing? {
    guard standing(of: question, about: about) == .closed,
      let count = counts[Asked(question: question.id, about: about)], !count.isSettled,
      let kind = talk?.kind(in: count.words, for: question.fills)
    else { return nil }
    return .understood(count.words, kind)
  }

  /// Why a question is worth asking now.
  ///
  /// - `words`: What would be asked; they matter only once something was said.
  func reasons(for candidate: Candidate, _ words: String = "") -> [Interview.Reason] {
    let (question, about) = (candidate.question, candidate.about)
    let standing = candidate.standing
    var reasons: [Interview.Reason] = []
    if candidate.isTold, candidate.followUp != nil { reasons.append(.justSaid) }
    // Nothing hangs on the word for what is worked out.
    if question.lead != 0, standing != .inferred { reasons.append(.leads(question.lead)) }
    if question.isFact, about == root || schedule[about]?.isOnChain != false {
      reasons.append(.onPath)
    }
    switch standing {
    case .empty: reasons.append(.empty)
    case .vague, .understood: reasons.append(.vague)
    case .inferred: reasons.append(.inferred)
    case .assumed: reasons.append(.assumed)
    case .closed: break
    }
    if question.isHiddenKiller { reasons.append(.hiddenKiller) }
    // Follow the talk: whom it was of, else the part of the call and the block.
    if let name = talk?.name(in: words, of: workstream(about)) {
      reasons.append(.mentioned(name))
    } else if let last, last.about == about, last.question.stage == question.stage {
      reasons.append(.talkedAbout)
    }
    let said = said(question, about)
    if said > 0 { reasons.append(.asked(said)) }
    if question.needsOthers { reasons.append(.needsOthers) }
    return reasons
  }

  /// The most that a first question can be worth asking: as much as if nothing was said about it.
  ///
  /// One that can wait is worth more when it was worked out, so of these nothing is known before.
  func mostWorth(_ question: Question, _ about: RecordID) -> Int {
    guard question.lead >= 0 else { return .max }
    let unsaid = Candidate(
      question: question, about: about, standing: .empty, isTold: false, followUp: nil, said: "")
    return reasons(for: unsaid).reduce(0) { $0 + $1.weight }
  }

  /// How often a question was answered about a record.
  func said(_ question: Question, _ about: RecordID) -> Int {
    counts[Asked(question: question.id, about: about)]?.said ?? 0
  }

  func workstream(_ about: RecordID) -> Workstream? {
    let blocks = plan.workstreams.span
    for place in blocks.indices where blocks[place].id == about { return plan.workstreams[place] }
    return nil
  }

  // MARK: When it can be asked

  func applies(_ question: Question, to about: RecordID) -> Bool {
    let block = workstream(about)
    switch question.when {
    case .always: return true
    case .goLiveKnown: return !plan.goLive.isUnsaid
    case .hasSteps: return block?.steps.isEmpty == false
    case .hasNoSteps: return block?.steps.isEmpty == true
    case .nobodyNamed: return block?.steps.contains { $0.buyerOwner.known != nil } != true
    case .decisionDaysKnown: return !plan.gates.isEmpty
    case .sponsorKnown: return plan.sponsor(.buyer) != nil
    case .sponsorUnknown:
      return plan.sponsor(.buyer) == nil
        && plan.answers.contains { $0.isKept && $0.question == "S1" }
    case .introductionPending: return plan.sponsor(.buyer)?.introducedBy != nil
    case .reviewKnown: return !plan.cadence.rule.isUnsaid
    case .reviewPlanned: return riskiestStep != nil
    case .isPlanned: return plan.goLive.known != nil && plan.stepCount > 2
    }
  }

  // MARK: How far it is answered

  func standing(of question: Question, about: RecordID) -> Standing {
    let count = counts[Asked(question: question.id, about: about)] ?? Count()
    if count.isSettled || count.said >= Interview.patience { return .closed }
    let fact = factStanding(of: question, about: about)
    // What fills no field of its own is answered once something was said.
    return fact ?? (count.said > 0 ? .closed : .empty)
  }

  /// As far as a field of the plan says; `nil` where only the answers can tell.
  private func factStanding(of question: Question, about: RecordID) -> Standing? {
    let block = workstream(about)
    switch question.fills {
    case .plan(let field): return standing(of: field)
    case .workstream(let field): return block.flatMap { standing(of: field, in: $0) }
    case .champion: return plan.champion == nil ? .empty : basis(about, .champion)
    case .sponsor(let side): return plan.sponsor(side) == nil ? .empty : .closed
    case .introduction: return plan.sponsor(.buyer).map { standing($0.introducedOn) }
    case .sponsorNote: return plan.sponsor(.buyer)?.note.isEmpty == false ? .closed : nil
    // A question for further steps is answered by saying something.
    case .steps: return question.topic == nil && block?.steps.isEmpty == false ? .closed : nil
    case .act(let words): return owner(of: words, in: block)
    case .length(let words): return length(of: words, in: block)
    case .dependencies: return block.flatMap(tie)
    case .decisionDays: return question.topic != nil && !plan.gates.isEmpty ? .closed : nil
    case .cutoff: return plan.gates.contains { $0.cutoff > 0 } ? .closed : nil
    case .roll: return roll
    case .holidays: return isHolidaySaid ? .closed : nil
    case .response: return riskiestStep?.response.isEmpty == false ? .closed : nil
    case .needs(let side):
      return question.lead > 0 && isAskedFor(by: side) ? .closed : nil
    case .review:
      if let words = plan.cadence.rule.words { return .vague(words) }
      return plan.cadence.rule.isUnsaid ? nil : .closed
    case .freeze, .absence, .note: return nil
    }
  }

  private func isAskedFor(by side: Side) -> Bool {
    plan.workstreams.contains { $0.steps.contains { $0.askedBy == side } }
  }

  private var isHolidaySaid: Bool {
    Side.allCases.contains { plan.calendars[$0]?.holidays.isEmpty == false }
  }

  private var roll: Standing? {
    plan.gates.allSatisfy { $0.roll != nil && basis($0.id, .gateRoll) == .closed } ? .closed : nil
  }

  /// Whether it is said what a block waits for, by itself or by one of its steps.
  private func tie(_ block: Workstream) -> Standing? {
    let steps = block.steps.span
    for place in steps.indices {
      let isTied = steps[place].dependencies.contains { document.parent(of: $0.on) != block.id }
      if isTied { return .closed }
    }
    let links = document.links(from: block.id).filter { $0.change.kind == .dependsOn }
    guard !links.isEmpty else { return nil }
    if links.contains(where: { $0.change.provenance.basis != .assumed }) { return .closed }
    // By the catalogue's question what the block waits for.
    let said = counts[Asked(question: "K3", about: block.id)]?.said ?? 0
    return said > 0 ? .closed : .assumed
  }

  private func owner(of act: String, in block: Workstream?) -> Standing? {
    guard let step = block.flatMap({ StepMatch.act(act, in: $0.steps) }) else { return nil }
    if step.hasNamedOwner {
      return step.buyerOwner.known == nil ? .closed : basis(step.id, .buyerOwner)
    }
    return standing(step.buyerOwner)
  }

  private func length(of act: String, in block: Workstream?) -> Standing? {
    guard let block, let step = StepMatch.act(act, in: block.steps) else { return nil }
    if step.isDated, step.duration.isUnsaid { return .closed }
    let standing = standing(step.duration)
    return standing == .closed ? basis(step.id, .duration) : standing
  }

  private func standing(of field: Field) -> Standing? {
    guard let root else { return nil }
    switch field {
    case .goLive: return standing(plan.goLive)
    case .goLiveChosenBy:
      return plan.goLiveChosenBy == nil ? .empty : basis(root, .goLiveChosenBy)
    case .cadenceOwner: return standing(plan.cadence.owner)
    case .cadenceDeputy: return standing(plan.cadence.deputy)
    case .buyerName: return plan.buyerName.isEmpty ? .empty : .closed
    case .sellerName: return plan.sellerName.isEmpty ? .empty : .closed
    default:
      guard field.isText else { return nil }
      return document.text(root, field).visible.isEmpty ? .empty : .closed
    }
  }

  private func standing(of field: Field, in block: Workstream) -> Standing? {
    switch field {
    case .workstreamBuyerOwner: standing(block.buyerOwner)
    case .workstreamSellerOwner: standing(block.sellerOwner)
    case .workstreamDuration: standing(block.duration)
    case .workstreamDone: block.done.isEmpty ? .empty : .closed
    default: nil
    }
  }

  private func standing<Wrapped>(_ stated: Stated<Wrapped>) -> Standing {
    switch stated {
    case .unsaid: .empty
    case .known: .closed
    case .words(let words): .vague(words)
    }
  }

  /// Closed when somebody said it; open still when it was worked out or only assumed.
  private func basis(_ record: RecordID, _ field: Field) -> Standing {
    switch document.state(record, field)?.provenance.basis {
    case .assumed: .assumed
    case .inferred: .inferred
    case .heard, nil: .closed
    }
  }
}

extension Question {
  /// Whether its answer is a fact that dates or names hang on, and not a remark.
  var isFact: Bool {
    switch fills {
    case .note, .sponsorNote: lead > 0
    case .plan(.scope), .plan(.planTitle), .plan(.guardrail): false
    default: true
    }
  }
}

extension Plan {
  /// The step likeliest to slip: the longest work of somebody at the buyer who is not on the call.
  ///
  /// A decision day or a day that is fixed is no work; what the seller does too is in its hands.
  ///
  /// - Complexity: O(steps), of which only the one found is copied: each is looked at where it is.
  var riskiestStep: Step? {
    var found: (block: Int, step: Int, length: Int)?
    let blocks = workstreams.span
    for block in blocks.indices {
      let steps = blocks[block].steps.span
      for step in steps.indices
      where !steps[step].state.isOver && steps[step].gate == nil && steps[step].pin.known == nil
        && steps[step].sellerOwner.isUnsaid
      {
        guard champion == nil || steps[step].buyerOwner.known != champion,
          let length = steps[step].duration.known?.roughDays, length > found?.length ?? 2
        else { continue }
        found = (block, step, length)
      }
    }
    return found.map { workstreams[$0.block].steps[$0.step] }
  }
}
