import Phrasing
import PlanModel

/// What the plan says about each question: whether it can be asked, and how far it is answered.
struct InterviewState {
  let schedule: PlanSchedule
  let last: Interview.Open?
  let plan: Plan
  /// What is being talked about; nothing before the first answer.
  private let talk: Talk?
  let root: RecordID?
  private let topics: TopicBlocks
  private(set) var counts: [Asked: Count] = [:]
  /// What somebody began to answer, and did not keep: it stays open until they do.
  private var begun: Set<Asked> = []
  /// Looked for once: several questions are about it.
  let riskiestStep: Step?

  struct Asked: Hashable {
    let question: String
    let about: RecordID
  }

  struct Count {
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

  init(_ plan: Plan, _ schedule: PlanSchedule, _ last: Interview.Open?) {
    self.plan = plan
    self.schedule = schedule
    self.last = last
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
      let hasTwoEnds = kind != .range || talk?.hasTwoEnds(words) ?? true
      followUp = question.followUp(for: kind, refines: true, hasTwoEnds: hasTwoEnds)
      said = words
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
      let count = counts[Asked(question: question.id, about: about)], !count.isSettled, let talk
    else { return nil }
    if let kind = talk.kind(in: count.words, for: question.fills) {
      return .understood(count.words, kind)
    }
    // "They rotate that", where it was asked who.
    return talk.lacks(count.words, question) ? .vague(count.words) : nil
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
