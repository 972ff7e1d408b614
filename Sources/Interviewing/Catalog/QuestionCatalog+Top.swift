import Phrasing
import PlanModel

/// Who is talking, what for, by when, and who says yes.
extension QuestionCatalog {
  static let callers: [Question] = [
    Question(
      "W1", .callers, "Which company is this plan for?", fills: .plan(.buyerName),
      followUp: "What does the sign on the building say?", lead: 12),
    Question(
      "W2", .callers, "And which company are we?", fills: .plan(.sellerName),
      followUp: "What does our contract say?", lead: 12),
    Question(
      "W3", .callers, "Who from {buyer} is writing this plan with us?", fills: .champion,
      followUp: "First and last name, and what do they do?", lead: 12),
  ]

  static let outcomeAndDay: [Question] = [
    Question(
      "G1", .goLive, "If everything went smoothly, when would you want this live?",
      fills: .plan(.goLive), followUp: "Which day would you tell your team?", lead: 10,
      followUps: [.softTime: "First week or last? Which day would you tell your team?"]),
    Question(
      "G2", .goLive, "What is {go-live} tied to?", fills: .plan(.goLiveReason),
      followUp: "If it moved a month, who would notice?", lead: 10, when: .goLiveKnown),
    Question(
      "O1", .outcome, "When this is working, who is doing what that they cannot do today?",
      fills: .plan(.outcome), followUp: "Which team, which task, first thing on Monday?",
      lead: 9),
    Question(
      "O2", .outcome, "What number would your VP look at to say it worked?",
      fills: .plan(.measure), followUp: "How many people, how often, by when?", lead: 9),
    Question(
      "G7", .goLive, "Who chose {go-live}?", fills: .plan(.goLiveChosenBy),
      followUp: "Whose name would you put beside it?", lead: 8, when: .goLiveKnown),
    Question(
      "D9", .outcome,
      "Last time you bought something like this: what happened, in order, and who surprised you?",
      fills: .note, followUp: "What took longest?", lead: 9,
      hears: [.story]),
    Question(
      "O3", .outcome, "Where does it have to be running first: which team, site or region?",
      fills: .plan(.scope), followUp: "Which one first, if only one made the date?"),
    Question(
      "O4", .outcome, "What is happening in the business that makes this year the year?",
      fills: .note, followUp: "What gets harder if it waits a quarter?",
      hears: [.today, .reason]),
    Question(
      "O5", .outcome, "What would you call this plan if you forwarded it to your boss?",
      fills: .plan(.planTitle), followUp: "And without our name in it?"),
    Question(
      "O6", .outcome, "What would make you say it failed, even if it is live on time?",
      fills: .plan(.guardrail), followUp: "The last tool that went badly: what went wrong?"),
    Question(
      "G3", .goLive, "What does live mean that day: the first team, everyone, the data in?",
      fills: .note, followUp: "What would I see on the screen?", when: .goLiveKnown,
      hears: [.golive, .done, .step]),
    Question(
      "G4", .goLive, "Which days near {go-live} are impossible: a freeze, a peak, an audit?",
      fills: .freeze, followUp: "From which day to which day may nothing change?", killer: true,
      when: .goLiveKnown),
    Question(
      "G5", .goLive, "Who besides you would have to say {go-live} out loud?", fills: .note,
      followUp: "Who would announce it?", when: .goLiveKnown,
      hears: [.owner, .speaker, .sponsor], wants: .person),
    Question(
      "G6", .goLive, "If something had to give to keep {go-live}, what goes first?",
      fills: .note, followUp: "Then which date is the fallback?", when: .goLiveKnown,
      hears: [.fallback]),
  ]

  static let whoSaysYes: [Question] = [
    Question(
      "B3", .business, "Who approves this amount, and does anyone above them?",
      fills: .act("Approve the budget"), followUp: "Up to what amount, and who is above?",
      killer: true, lead: 6),
    Question(
      "P1", .security, "Who in security looks at new suppliers?",
      fills: .act("Security review"), followUp: "Who did it last time?", killer: true, lead: 6),
    Question(
      "C5", .contracting,
      "Who signs at this amount, and who signs if they are away?",
      fills: .act("Signatures"), followUp: "Up to what amount, and is the cover in writing?",
      killer: true, lead: 6),
    Question(
      "S1", .sponsors, "Whose name goes at the top on {buyer}'s side?",
      fills: .sponsor(.buyer), followUp: "Which one has this in their goals?", killer: true,
      lead: 6),
    Question(
      "S2", .sponsors, "And whose name stands at the top for {seller}?",
      fills: .sponsor(.seller), followUp: "Who of us would {buyer}'s sponsor want to meet?",
      lead: 7),
    Question(
      "S7", .sponsors,
      "{seller sponsor} stands at the top for {seller}. What would {sponsor} want to hear?",
      fills: .sponsorNote, followUp: "After which step would it be useful?", when: .sponsorKnown),
    Question(
      "S3", .sponsors, "When do you next see {sponsor}, and can this be on the page?",
      fills: .introduction, followUp: "Which meeting, which day?", lead: 2,
      when: .introductionPending),
    Question(
      "S4", .sponsors, "What will {sponsor} ask first when they see this plan?", fills: .note,
      followUp: "Against what number?", when: .sponsorKnown,
      hears: [.sponsor, .measure, .worry]),
    Question(
      "S5", .sponsors, "While that slot is empty, what should it say when you forward this?",
      fills: .note, followUp: "Shall it say who introduces whom, and on which day?",
      when: .sponsorUnknown,
      hears: [.sponsor]),
    Question(
      "S6", .sponsors, "Who steps in if {sponsor} is away?", fills: .note,
      followUp: "Has anyone signed for them before?", when: .sponsorKnown,
      hears: [.absence, .owner], wants: .person),
  ]

  static let eachWorkstream: [Question] = [
    Question(
      "K5", .workstream,
      "What has to happen in {workstream}, who does it, and how long does it take?",
      fills: .steps, followUp: "What exists afterwards that did not before?", lead: 4),
    Question(
      "K1", .workstream, "{workstream}{needed by}: who at {buyer} answers for it?",
      fills: .workstream(.workstreamBuyerOwner), followUp: "Who there opens the e-mail first?",
      lead: 3, when: .nobodyNamed),
    Question(
      "K2", .workstream, "How long does {workstream} take, from the day it can begin?",
      fills: .workstream(.workstreamDuration),
      followUp: "If I wrote the longer one down, would it hold?", lead: 3, when: .hasNoSteps),
    Question(
      "K3", .workstream, "What does {workstream} wait for before it can begin?",
      fills: .dependencies, followUp: "Which of the other parts has to be done first?", lead: 2),
    Question(
      "K4", .workstream, "How will everyone see that {workstream} is done?",
      fills: .workstream(.workstreamDone), followUp: "Which document, message or click shows it?",
      lead: 1),
  ]
}
