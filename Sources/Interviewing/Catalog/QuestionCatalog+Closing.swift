import Phrasing
import PlanModel

/// What the sides need from each other, the review, what follows from a slip, and the end of the
/// call.
extension QuestionCatalog {
  static let needsAndReview: [Question] = [
    Question(
      "N1", .needs, "What does {buyer} need from {seller}, and by when?", fills: .needs(.buyer),
      followUp: "Which document, which person, which day?", lead: 1),
    Question(
      "N2", .needs, "And what does {seller} need from {buyer}, and by when?",
      fills: .needs(.seller), followUp: "Whose time is scarcest, and in which week?", lead: 1),
    Question(
      "N3", .needs, "Whose time is scarcest: how many minutes, in which week?",
      fills: .needs(.seller), followUp: "One hour, in which week?"),
    Question(
      "N4", .needs, "What can {seller} prepare so that you do not have to write it?",
      fills: .needs(.buyer), followUp: "For whom, for which meeting, how long?"),
    Question(
      "N5", .needs, "What should {seller} stop sending you?", fills: .note,
      followUp: "What did you not open?",
      hears: [.refusal]),
    Question(
      "R1", .review,
      "Which twenty minutes a week would you protect for this, and who sends the invite?",
      fills: .review, followUp: "Tuesday at 10, or Thursday at 4?", lead: 1),
    Question(
      "R2", .review, "Will you send the invite, so that the call moves when you move it?",
      fills: .plan(.cadenceOwner), followUp: "Whose calendar is it in?", when: .reviewKnown),
    Question(
      "R4", .review, "If you are away, who runs it?", fills: .plan(.cadenceDeputy),
      followUp: "Then which date is unprotected?", when: .reviewKnown),
    Question(
      "R3", .review, "Who must be there only sometimes, and in which weeks?", fills: .note,
      followUp: "The week legal is due: who?", when: .reviewKnown,
      hears: [.review, .owner]),
    Question(
      "R5", .review, "What do you want in your inbox the evening before?", fills: .note,
      followUp: "Three lines: done, due, at risk. Is that enough?", when: .reviewKnown,
      hears: [.review, .needseller]),
  ]

  static let consequences: [Question] = [
    Question(
      "D7", .goLive, "Which public holidays count where these people sit?", fills: .holidays,
      followUp: "In which country, and is legal in the same one?", lead: 1),
    Question(
      "D6", .goLive, "If a decision day falls on a weekend or holiday, is it before or after?",
      fills: .roll, followUp: "What happened the last time it did?", when: .decisionDaysKnown),
    Question(
      "D2", .closing, "If {riskiest step} is a week late, what would we do?", fills: .response,
      followUp: "What would go on without it?", lead: 1, when: .reviewPlanned),
    Question(
      "D3", .closing, "At what point do we tell {sponsor} that {riskiest step} slips?",
      fills: .note, followUp: "After how many days, and who calls?", when: .reviewPlanned,
      hears: [.fallback, .owner]),
    Question(
      "D4", .closing, "What would you cut first to keep {go-live}?", fills: .note,
      followUp: "Then which later date is better?", when: .goLiveKnown,
      hears: [.fallback]),
    Question(
      "D1", .closing, "What cannot start until {riskiest step} is done?", fills: .note,
      followUp: "Name one person who would have nothing to do.", when: .reviewPlanned,
      hears: [.step], wants: .link),
    Question(
      "D5", .closing, "Is there another meeting on fixed days that this must pass?",
      fills: .decisionDays, followUp: "Say the next two dates.", when: .isPlanned),
    Question(
      "D8", .closing, "Which of these dates came from you, and which did we guess?", fills: .note,
      followUp: "Point at the one you trust least.", when: .isPlanned,
      hears: [.golive, .chat]),
  ]

  static let closing: [Question] = [
    Question(
      "Q1", .closing,
      "Could you forward this to your VP now? Which line would you have to explain?",
      fills: .note, followUp: "Send it to yourself now: which line would you explain?",
      lead: -2, when: .isPlanned,
      hears: [.chat, .worry, .unknown]),
    Question(
      "Q2", .closing, "Shall I read each person's rows back: keep, change or drop?", fills: .note,
      followUp: "Which row would you change?", lead: -2, when: .isPlanned,
      hears: [.chat]),
    Question(
      "Q3", .closing, "What on this page worries you?", fills: .note,
      followUp: "What would your most sceptical colleague circle?", lead: -2,
      hears: [.worry]),
    Question(
      "Q4", .closing, "Whom did we forget?", fills: .note,
      followUp: "Who stopped something late last year?", lead: -2,
      hears: [.owner, .worry, .approver], wants: .person),
    Question(
      "Q5", .closing, "What is the first thing you will do, and on which day?", fills: .steps,
      followUp: "With whom, by which day?", lead: -2),
  ]
}
