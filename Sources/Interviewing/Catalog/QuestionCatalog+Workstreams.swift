import Phrasing

/// One block of the plan after the other, in the order a purchase meets them.
extension QuestionCatalog {
  static let business: [Question] = [
    Question(
      "B4", .business,
      "In which meeting is the money decided, and on which days does it meet?",
      fills: .decisionDays, followUp: "Which day, and when does it meet next?", killer: true,
      lead: 2),
    Question(
      "B5", .business, "How long before that day must the papers be in?",
      fills: .cutoff, followUp: "On which day do papers close?", when: .decisionDaysKnown),
    Question(
      "B1", .business, "Who writes the request for money, and in what form?",
      fills: .act("Write the request for money"), followUp: "Who wrote the last one?"),
    Question(
      "B2", .business, "Where does the money come from: budgeted, moved, or new?",
      fills: .note, followUp: "Whose line is it, and is it approved already?",
      needsOthers: true,
      hears: [.money]),
    Question(
      "B6", .business,
      "When does your budget year end, and what happens to money that is not spent?",
      fills: .note, followUp: "Which month, and is it lost or carried over?", killer: true,
      hears: [.money, .reason]),
    Question(
      "B7", .business, "Do you need other quotes?", fills: .steps,
      followUp: "From what amount, and who collects them?"),
    Question(
      "B8", .business, "What did finance push back on last time?", fills: .note,
      followUp: "What did they change before they said yes?", needsOthers: true,
      hears: [.story, .paper, .money]),
    Question(
      "B9", .business, "Who could say no without being in the room today?",
      fills: .note, followUp: "Who could be annoyed not to be asked?",
      hears: [.worry, .owner, .approver, .sponsor], wants: .person),
  ]

  static let technical: [Question] = [
    Question(
      "T1", .technical,
      "What must you see with your own data to be satisfied?", fills: .note,
      followUp: "Is there a pass mark, as a number or a list of yes and no?",
      hears: [.done, .measure]),
    Question(
      "T2", .technical, "Who judges it, and whom do they report it to?",
      fills: .act("Technical validation"), followUp: "Whose name is on the result?",
      asksDecision: true),
    Question(
      "T3", .technical,
      "What do they need from {seller}, and {seller} from them, before that can start?",
      fills: .steps, followUp: "Which system, who grants it, how many days?"),
    Question(
      "T4", .technical,
      "How long did the last trial take, from its first day to the verdict?",
      fills: .length(of: "Technical validation"),
      followUp: "When did it start, and when was the verdict?"),
    Question(
      "T5", .technical, "Which systems must it connect to on day one?",
      fills: .note, followUp: "Name two that would block you.",
      hears: [.outcome, .step]),
    Question(
      "T6", .technical, "Can security start on paper while the trial runs?",
      fills: .note, followUp: "Would they refuse a file this week?",
      hears: [.step, .refusal]),
    Question(
      "T7", .technical, "When is your test environment not available?",
      fills: .freeze, followUp: "At the end of the month? In release weeks?", needsOthers: true),
  ]

  static let security: [Question] = [
    Question(
      "P3", .security,
      "{workstream}{needed by}. Queue and review together: how long, counted from when?",
      fills: .length(of: "Security review"),
      followUp: "From the day they receive it? Working days? What is in the queue now?",
      lead: 1),
    Question(
      "P2", .security, "Their form or ours, and how many questions has it?",
      fills: .steps, followUp: "Can you send the blank one today?"),
    Question(
      "P4", .security, "What stopped the last supplier at this point?",
      fills: .note, followUp: "Which question, in which week?",
      hears: [.story]),
    Question(
      "P5", .security,
      "Which data of yours will it touch, and does privacy review that too?", fills: .note,
      followUp: "Names or e-mail addresses? Then who signs for data protection?",
      hears: [.step, .owner, .paper]),
    Question(
      "P6", .security, "Who in procurement runs this, and when do they want to hear?",
      fills: .act("Procurement review"), followUp: "Would early be unwelcome?"),
    Question(
      "P7", .security,
      "Is {seller} in your supplier system, and what does registration need?", fills: .steps,
      followUp: "Who can look that up now?", killer: true, needsOthers: true),
    Question(
      "P8", .security, "Which reviews run side by side, and which wait for another?",
      fills: .note, followUp: "Which one may start only when which other is done?",
      hears: [.step], wants: .link),
    Question(
      "P9", .security, "Which amount adds another approver?", fills: .note,
      followUp: "At 50? At 100? And who is it then?", killer: true, needsOthers: true,
      hears: [.approver, .step]),
    Question(
      "P10", .security, "Who raises the order, and on which days are orders raised?",
      fills: .act("Raise the order"), followUp: "Is there a weekly run, and a cut-off?",
      killer: true),
    Question(
      "P11", .security, "When are these people slow, or closed?", fills: .freeze,
      followUp: "Which two weeks, and are they closed or just slow?"),
    Question(
      "P12", .security,
      "Who of the people in this plan is on leave between now and {go-live}?", fills: .absence,
      followUp: "Who, from which day to which, and who covers?", killer: true, lead: 2),
  ]

  static let contracting: [Question] = [
    Question(
      "C2", .contracting,
      "{workstream}{needed by}. {takes}Who there reads it first, and are they around?",
      fills: .act("Legal review"), followUp: "Who is assigned, and who assigns?"),
    Question(
      "C3", .contracting, "How many rounds did it take last time, and how long each?",
      fills: .length(of: "Legal review"), followUp: "Two? A week each?"),
    Question(
      "C1", .contracting, "Your paper or ours?", fills: .note,
      followUp: "Which was faster last time?",
      hears: [.paper]),
    Question(
      "C4", .contracting, "Which clauses always come back?", fills: .note,
      followUp: "Liability, indemnity, data: which one took longest?",
      hears: [.paper, .story]),
    Question(
      "C6", .contracting, "Who signs first, and with whose tool?", fills: .note,
      followUp: "Will your signer open a request that we send?", killer: true, lead: 1,
      hears: [.paper, .approver]),
    Question(
      "C7", .contracting,
      "Is anything needed after the signature before we may start?", fills: .steps,
      followUp: "An order number? A tax form? A supplier record?"),
    Question(
      "C8", .contracting,
      "Counting back, legal needs it in hand by {latest start}. Is that real?", fills: .note,
      followUp: "Which day is the last that works for them?", when: .goLiveKnown,
      hears: [.step, .cutoff]),
    Question(
      "C9", .contracting,
      "Does a renewal or a notice date elsewhere force the timing?", fills: .note,
      followUp: "By when must you give notice?",
      hears: [.reason, .money, .paper]),
  ]

  static let rollout: [Question] = [
    Question(
      "I1", .rollout, "Who runs it on {buyer}'s side, and how many hours a week?",
      fills: .act("Implementation"), followUp: "By when will you know who?"),
    Question(
      "I2", .rollout, "Who goes first, and who must not go first?", fills: .note,
      followUp: "How many people, in whose team?",
      hears: [.step, .outcome, .golive, .owner]),
    Question(
      "I3", .rollout,
      "What must be moved, connected or cleaned before people can work?", fills: .steps,
      followUp: "From where, and who owns it?"),
    Question(
      "I4", .rollout, "Who has to be trained, and in which weeks are they free?",
      fills: .note, followUp: "On which days are they all in?",
      hears: [.step, .absence, .freeze], wants: .days),
    Question(
      "I5", .rollout, "What does your change process require, and when is it frozen?",
      fills: .freeze, followUp: "Approved on which day, and which days are frozen?",
      needsOthers: true),
    Question(
      "I6", .rollout, "Who says “we are live”?", fills: .note,
      followUp: "Whose message announces it?",
      hears: [.owner, .golive, .speaker], wants: .person),
    Question(
      "I7", .rollout, "Is there a point after which turning back is hard?",
      fills: .note, followUp: "When does the old tool switch off?",
      hears: [.worry, .step, .golive]),
  ]
}
