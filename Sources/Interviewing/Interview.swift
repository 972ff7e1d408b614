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
    /// What is asked, with the plan's own names in it: the follow-up, where it is one.
    public let words: String
    /// The same as it was first asked.
    let firstWords: String
    /// Why it is worth asking now, each reason with its weight.
    public let reasons: [Reason]
    /// What is asked because something was said, but not enough: then `words` are its words.
    public let followUp: FollowUp?
    /// Words said before that were not enough; empty otherwise.
    public let saidSoFar: String

    /// Whether something was said, but not enough.
    public var isFollowUp: Bool { followUp != nil }

    /// How much it is worth asking now: the sum of its reasons.
    public var score: Int { reasons.reduce(0) { $0 + $1.weight } }

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
  public func open(
    in document: Document, schedule: PlanSchedule, after last: Open? = nil
  ) -> [Open] {
    guard document.plan.id != nil else { return [] }
    let state = InterviewState(document.plan, schedule, last)
    var found: [Open] = []
    for question in catalog.questions {
      for about in state.subjects(of: question) {
        if let open = state.open(question, about) { found.append(open) }
      }
    }
    return found.enumerated().map { (score: $1.score, place: $0, open: $1) }
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.open)
  }

  /// What to ask when nothing was asked yet: the first of what is open.
  ///
  /// - Complexity: As `open`, but only this one gets its words, and how far a question is answered
  ///   is looked up only where it can be the one.
  public func first(in document: Document, schedule: PlanSchedule) -> Open? {
    guard document.plan.id != nil else { return nil }
    let state = InterviewState(document.plan, schedule, nil)
    var best: (candidate: InterviewState.Candidate, score: Int)?
    for question in catalog.questions {
      for about in state.subjects(of: question)
      where state.mostWorth(question, about) > best?.score ?? .min {
        guard let candidate = state.candidate(question, about) else { continue }
        let score = state.reasons(for: candidate).reduce(0) { $0 + $1.weight }
        if score > best?.score ?? .min { best = (candidate, score) }
      }
    }
    return best.map { state.worded($0.candidate) }
  }

  /// What was asked as it stands now: `nil` when it is open no more.
  ///
  /// - Complexity: As `open`, for one question.
  public func stillOpen(_ asked: Open, in document: Document, schedule: PlanSchedule) -> Open? {
    guard document.plan.id != nil else { return nil }
    let state = InterviewState(document.plan, schedule, asked)
    guard state.subjects(of: asked.question).contains(asked.about) else { return nil }
    return state.open(asked.question, asked.about)
  }

  /// The question of a name about a record, open or not.
  func asked(
    _ question: Question, _ about: RecordID, in document: Document, schedule: PlanSchedule
  ) -> Open {
    let workstream = document.plan.workstreams.first { $0.id == about }
    let words = QuestionWords.fill(question.words, document.plan, workstream, schedule)
    return Open(
      question: question, about: about, words: words, firstWords: words, reasons: [],
      followUp: nil, saidSoFar: "")
  }

  /// What to ask after an answer: what it left open, then the same once more where there may be
  /// more to say, then the most valuable thing.
  ///
  /// - `open`: What is open after the answer, the most valuable first.
  public func next(after answered: Open, of open: [Open], in plan: Plan) -> Open? {
    if let first = open.first, first.isFollowUp, first.isSame(as: answered) { return first }
    return more(of: answered, in: plan) ?? open.first
  }

  /// The same question once more, for answers that come in several breaths; `nil` for one that
  /// takes a single answer.
  public func more(of open: Open, in plan: Plan) -> Open? {
    let workstream = plan.workstreams.first { $0.id == open.about }
    let words: String
    switch open.question.fills {
    case .steps: words = "What else has to happen in \(workstream?.name ?? "this part")?"
    case .needs(let side): words = "What else does \(plan.name(of: side)) need?"
    case .note where open.question.topic == nil: words = "Anything else?"
    default: return nil
    }
    return Open(
      question: open.question, about: open.about, words: words, firstWords: open.firstWords,
      reasons: open.reasons,
      followUp: nil, saidSoFar: "")
  }
}

extension Interview {
  /// One reason for asking something now, or later.
  public enum Reason: Hashable, Sendable {
    /// Everything else hangs on it.
    case leads(Int)
    /// The field is on the way to go-live.
    case onPath
    /// Nobody said anything about it.
    case empty
    /// It was said, but not so that anybody could act on it.
    case vague
    /// It follows from something else that was said.
    case inferred
    /// It is only assumed.
    case assumed
    /// Gaps of this kind stop plans unseen.
    case hiddenKiller
    /// The talk is there.
    case talkedAbout
    /// Somebody it is about was named in the last answer.
    case mentioned(String)
    /// The answer just given leaves it open.
    case justSaid
    /// It was asked already, so often.
    case asked(Int)
    /// Somebody who is not on the call knows best.
    case needsOthers

    /// What it counts for.
    public var weight: Int {
      switch self {
      case .leads(let weight): weight
      case .onPath, .empty: 3
      case .vague, .inferred, .hiddenKiller, .talkedAbout, .mentioned: 2
      // More than all the others together: it is asked now or not at all.
      case .justSaid: 24
      case .assumed: 1
      case .asked(let times): -3 * times
      case .needsOthers: -1
      }
    }

    /// The reason in words.
    public var words: String {
      switch self {
      case .leads(let weight):
        weight > 0 ? "everything else hangs on it" : "it can wait for the end of the call"
      case .onPath: "it is on the way to go-live"
      case .empty: "nothing is said about it yet"
      case .vague: "what was said is not enough to act on"
      case .inferred: "it was worked out, nobody said it"
      case .assumed: "it is only assumed"
      case .hiddenKiller: "gaps of this kind stop plans unseen"
      case .talkedAbout: "you are talking about it"
      case .mentioned(let name): "\(name) was just mentioned"
      case .justSaid: "you have just said it"
      case .asked(let times): "it was asked \(times == 1 ? "once" : "\(times) times") already"
      case .needsOthers: "somebody who is not on the call knows best"
      }
    }
  }
}

extension Interview.Open {
  /// Why this question now, in a sentence.
  public var explanation: String {
    let parts = reasons.filter { $0.weight > 0 }.map(\.words)
    return "Why this now: "
      + (parts.isEmpty ? "it was chosen." : parts.joined(separator: ", ") + ".")
  }
}
