import PlanModel

/// The questions that are there to be asked, in the order of the call.
public struct QuestionCatalog: Hashable, Sendable {
  /// All of them; the order settles ties.
  public let questions: [Question]

  /// A catalogue of these questions.
  public init(_ questions: [Question]) {
    self.questions = questions
  }

  /// The question of this name.
  public subscript(id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The questions every plan begins with.
  public static let builtIn = QuestionCatalog([
    Question(
      "W1", .callers, "Which company is this plan for?", fills: .plan(.buyerName),
      followUp: "What does the sign on the building say?"),
    Question(
      "W2", .callers, "And which company are we?", fills: .plan(.sellerName),
      followUp: "What does our contract say?"),
    Question(
      "W3", .callers, "Who from {buyer} is writing this plan with us?", fills: .champion,
      followUp: "First and last name, and what do they do?"),
    Question(
      "O1", .outcome, "When this is working, who is doing what that they cannot do today?",
      fills: .plan(.outcome), followUp: "Which team, which task, first thing on Monday?"),
    Question(
      "O2", .outcome, "What number would your VP look at to say it worked?",
      fills: .plan(.measure), followUp: "How many people, how often, by when?"),
    Question(
      "G1", .goLive, "If everything went smoothly, when would you want this live?",
      fills: .plan(.goLive), followUp: "Which day would you tell your team?"),
    Question(
      "G2", .goLive, "What is {go-live} tied to?", fills: .plan(.goLiveReason),
      followUp: "If it moved a month, who would notice?"),
    Question(
      "G7", .goLive, "Who chose {go-live}?", fills: .plan(.goLiveChosenBy),
      followUp: "Whose name would you put beside it?"),
    Question(
      "D9", .goLive, "Last time you bought something like this: who surprised you, and when?",
      fills: .note, followUp: "What took longest?"),
    Question(
      "S1", .sponsors, "Whose name goes at the top on {buyer}'s side?", fills: .sponsor(.buyer),
      followUp: "Which one has this in their goals?", isHiddenKiller: true),
    Question(
      "S2", .sponsors, "And whose name stands at the top for {seller}?",
      fills: .sponsor(.seller), followUp: "Who of us would {buyer}'s sponsor want to meet?"),
    Question(
      "K5", .workstream,
      "What has to happen in {workstream}, who does it, and how long does it take?",
      fills: .steps, followUp: "What exists afterwards that did not before?"),
    Question(
      "K1", .workstream, "{workstream}{needed by}: who at {buyer} answers for it?",
      fills: .workstream(.workstreamBuyerOwner), followUp: "Who there opens the e-mail first?"),
    Question(
      "K2", .workstream, "How long does {workstream} take, from the day it can begin?",
      fills: .workstream(.workstreamDuration),
      followUp: "If I wrote the longer one down, would it hold?"),
    Question(
      "K3", .workstream, "What does {workstream} wait for before it can begin?",
      fills: .dependencies, followUp: "Which of the other parts has to be done first?"),
    Question(
      "K4", .workstream, "How will everyone see that {workstream} is done?",
      fills: .workstream(.workstreamDone), followUp: "Which document, message or click shows it?"),
    Question(
      "N1", .needs, "What does {buyer} need from {seller}, and by when?", fills: .needs(.buyer),
      followUp: "Which document, which person, which day?"),
    Question(
      "N2", .needs, "And what does {seller} need from {buyer}, and by when?",
      fills: .needs(.seller), followUp: "Whose time is scarcest, and in which week?"),
    Question(
      "R1", .review,
      "Which twenty minutes a week would you protect for this, and who sends the invite?",
      fills: .review, followUp: "Tuesday at 10, or Thursday at 4?"),
    Question(
      "Q3", .closing, "What on this page worries you, or whom did we forget?", fills: .note,
      followUp: "What would your most sceptical colleague circle?"),
  ])
}
