import Phrasing
public import PlanModel
public import Scheduling

/// How an answer is understood before Enter: what it would write, in words.
public struct AnswerReading: Hashable, Sendable {
  /// Each meaning in words, the recommended one first; empty when the words are taken as they are.
  public internal(set) var echoes: [String]
  /// What to ask next when the answer was vague or not understood.
  public internal(set) var question: String?
  /// What each meaning writes, beside `echoes`.
  var contents: [Content]
  /// The UTF-8 bytes of the answer that were understood, in order.
  public internal(set) var recognised: [Range<Int>] = []
  /// What was said besides, whichever meaning counts.
  var asides: [AsideDraft] = []
  /// The same in words.
  public var also: [String] = []
  /// The clauses of which nothing stands in a field, as they were said.
  var onlyWords: [String] = []
  /// The same as it is shown.
  var onlyAsWords: [String] { onlyWords.map { "\(LineRemainder.onlyAsWords)“\($0)”" } }
  /// All that is shown of the line beside what it answers.
  public var besides: [String] { also + onlyAsWords }
  /// What other sentences of the answer say.
  var further: [Further] = []

  init(
    echoes: [String], question: String?, contents: [Content], recognised: [Range<Int>] = [],
    asides: [AsideDraft] = []
  ) {
    self.asides = asides
    self.echoes = echoes
    self.question = question
    self.contents = contents
    self.recognised = recognised
  }

  /// Whether nothing was understood: the words are all there is.
  var saysNothing: Bool {
    guard asides.isEmpty, further.isEmpty else { return false }
    return contents.allSatisfy { content in
      switch content {
      case .wordsOnly, .note, .response: true
      case .field(_, .value(.words)), .field(_, .text), .field(_, .owner(.words)),
        .stepField(_, _, .owner(.words)), .champion(.words), .sponsor(.words, _), .act(_, .words),
        .length(_, .words):
        true
      case .steps(let drafts): drafts.allSatisfy { $0.owners.isEmpty && $0.duration == nil }
      default: false
      }
    }
  }

  /// Whether nothing is shown of it, and nothing asked: the words stand in no field.
  var isWordsAlone: Bool {
    guard question == nil, echoes.isEmpty, besides.isEmpty, asides.isEmpty else {
      return false
    }
    return switch contents.first {
    case .wordsOnly, .note: true
    default: false
    }
  }

  /// What an answer writes.
  enum Content: Hashable, Sendable {
    /// One field of the record the question is about.
    case field(Field, FieldReading.Content)
    /// The champion.
    case champion(OwnerDraft)
    /// The sponsor of a side.
    case sponsor(OwnerDraft, Side)
    /// A field of a step that was told of before.
    case stepField(RecordID, Field, FieldReading.Content)
    /// What a step that was told of before waits for, and no step of the plan is yet.
    case lacking(RecordID, [Prerequisite])
    /// Several such at once.
    case stepFields([Content])
    /// New steps in the workstream the question is about.
    case steps([StepDraft])
    /// Who does one act of the workstream, by the act's usual words.
    case act(String, OwnerDraft)
    /// How long one act of the workstream takes.
    case length(of: String, Value)
    /// Steps that one side asked the other for.
    case needs([NeedDraft])
    /// Which public holidays count.
    case holidays(HolidayDraft)
    /// On which days something in the workstream is decided.
    case decisionDays(GateDraft)
    /// A field of the plan's first decision day that lacks it.
    case gateField(Field, Value, of: RecordID?)
    /// Days on which nothing may change.
    case freezes([FreezeDraft])
    /// When the buyer's sponsor is introduced, or what they will want to hear.
    case sponsorField(Field, FieldReading.Content)
    /// What happened to another purchase.
    case story(StoryDraft)
    /// Something that somebody has to find out, in their words.
    case findOut(FindingOut)
    /// What both sides do if the step likeliest to slip does.
    case response(String)
    /// The review call.
    case review(ReviewDraft)
    /// A note on the plan.
    case note(String)
    /// Nothing but the words, which the answer keeps.
    case wordsOnly
  }
}

/// Something that somebody has to find out, in their words.
public struct FindingOut: Hashable, Sendable {
  /// What they do not know: "who raises the order".
  var matter: String
  /// By when.
  var day: CivilDate
  /// Whether they said that day.
  var isDaySaid: Bool
  /// Who finds out; `nil` is whoever speaks.
  var owner: OwnerDraft?
}

/// The review call as it was said.
public struct ReviewDraft: Hashable, Sendable {
  /// The days it comes again on; `nil` when no day was understood.
  public var rule: Value?
  /// The first day of them, when said.
  public var first: CivilDate?
  /// The time of day as it was typed; empty when none was.
  public var time = ""
  /// How long it takes.
  public var minutes: Int?
  /// Who sends the invitation.
  public var owner: OwnerDraft?
  /// Who runs it when the owner is away.
  public var deputy: OwnerDraft?
  /// The UTF-8 bytes that say the days and name people.
  public var parts: [Range<Int>] = []
  /// What is to be asked of the days.
  var question: String?
}

extension AnswerReading {
  /// Whether it asks something of a step that a follow-up does not: that only asks for a day where
  /// the day is what is open.
  func asksBesides(_ followUp: FollowUp?) -> Bool {
    guard let question, let followUp else { return false }
    guard case .steps(let drafts)? = contents.first else { return question.contains("“") }
    let isOfDay = followUp.kind == .softTime && !question.contains("“")
    return !isOfDay && drafts.contains { $0.open.contains(question) }
  }

  /// Whether what it asks is about the days on which a body decides.
  var asksOfGate: Bool {
    guard let question, case .steps(let drafts)? = contents.first else { return false }
    return drafts.contains { $0.gate?.question == question }
  }
}
