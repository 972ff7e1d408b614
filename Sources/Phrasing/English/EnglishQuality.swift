/// What makes a line a seller's stage, and the words of every label.
enum EnglishQuality {
  /// The seller's funnel and its jargon: the step as a salesperson's stage, not a buyer's act.
  static let sellerPhrases = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      demo|demos|demonstration|discovery|proposal|proposals|quote sent|quote delivered|\
      pricing call|pricing tiers|pricing proposal|pricing presented|pricing delivered|pricing sent|\
      pricing discussion|pricing shared|send pricing|share pricing|present pricing|\
      deliver pricing|provide pricing|send quote|send the quote|send a quote|issue quote|\
      provide quote|provide a quote|get to power|access to power|commercials|commercial terms presented|commercial proposal|\
      verbal|economic buyer|econ buyer|eb|champion|champ|champions|power sponsor|meddic|meddicc|\
      meddpicc|bant|spiced|negotiation|negotiations|negotiate|closed won|closed lost|\
      close won|close the deal|closing call|deal|deals|forecast call|forecast category|\
      commit stage|qualify|qualification|disqualify|scoping call|deep dive|deep dive call|\
      project plan draft|develop project plan|develop a project plan|create project plan|\
      create a project plan|build project plan|draft project plan|agree project plan|solution fit|solution presentation|\
      solution overview|se|ae|sdr|bdr|re engage|reengage|upsell|cross sell|sales pipeline|\
      opportunity|objection|objections|battlecard|needs analysis|\
      needs assessment|value proposition|value prop|roi deck|roi framing|roi presentation|\
      business value assessment|mutual action plan|mutual plan|map|close plan|mutual success plan|\
      joint execution plan|joint evaluation plan|closing plan|agree the plan|agree on the plan|\
      review the plan|share the plan|plan review|plan alignment|sales cycle|buying committee|\
      decision maker|decision makers|decision criteria|stakeholder map|multi thread|\
      multithread|executive alignment|exec alignment|next steps call|pitch|pitch deck|nurture|\
      land and expand|vendor of choice|preferred vendor|selected as vendor|compelling event|\
      paper process|discount|discounts|best and final|csm handoff|trial close|technical win|\
      tech win|business win|intro call|introductory call|capabilities presentation|\
      sales presentation|sales kickoff|pre sales|presales|sales engineer|account executive|\
      executive sponsor call|action plan review|sales call|sales stage|buyer intent|pain points|\
      uncover pain|gatekeeper|value workshop|value assessment|proof of value|pov|\
      executive briefing|exec briefing|intro meeting|introduction meeting|commercial review|\
      commercial negotiation|commercial alignment|pricing alignment|pricing negotiation|\
      pricing review|solution design|solution workshop|solution validation|soft commit|\
      mutual close plan|joint close plan|handshake agreement|deal room|deal team|stakeholder mapping|executive sponsor intro|exec sponsor call|\
      hand off to customer success|handoff to customer success|handover to customer success|\
      hand over to customer success|hand off to cs|handover to cs|handoff to cs|commit forecast|\
      commit the forecast|forecast commit|pipeline review|opp|opps|champion build
      """
    )
  ])

  /// Short names that count only in capitals: "MAP" is no verb.
  static let onlyInCapitals: WordSet = ["map", "se", "ae", "eb", "bant", "spiced", "sdr", "bdr"]

  /// Seller words that a buyer uses too, unless they stand alone or with a seller's verb.
  static let notSeller = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      data map|site map|action plan approved|lead time|team lead|ops lead|project lead|it lead|\
      tech lead|infosec lead|security lead|staging|request for proposal|stage environment|\
      deal with|se linux|lead engineer|pre stage
      """
    )
  ])

  static let hedges = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      would be great|would be nice|would be good|ideally|if time allows|time permitting|can try|i'll try|we'll try|try to|not going to promise|won't promise|can't promise|at some point|\
      if possible|when possible|as needed|if needed|if applicable|hopefully|as expected|tbc|\
      and so on|etc|not really my call|let's see|we'll see|some day
      """
    )
  ])

  /// Words that promise a quality nobody can check.
  static let untested: WordSet = [
    "appropriate", "appropriately", "adequate", "sufficient", "proper", "properly", "suitable",
    "smooth", "smoothly", "successful", "successfully", "effective", "effectively", "robust",
    "satisfactory", "relevant", "necessary", "stable", "timely", "optimal", "seamless",
    "seamlessly", "reasonable", "meaningful", "strong", "good", "best", "efficient", "happy",
    "comfortable", "accordingly", "continuous", "continuously", "ongoing", "regular", "regularly",
  ]

  /// Things that are never all gone.
  static let endless: WordSet = [
    "blockers", "issues", "risks", "obstacles", "roadblocks", "concerns", "expectations",
    "relationships", "relationship", "awareness", "momentum", "engagement", "excitement", "value",
    "buy", "confidence", "trust", "progress", "visibility", "collaboration", "communication",
    "questions", "challenges", "opportunities", "needs", "priorities", "dependencies",
  ]

  /// Objects that name nothing.
  static let emptyObjects: WordSet = [
    "it", "that", "this", "them", "stuff", "things", "everything", "something", "anything", "x",
    "y", "info", "information", "details", "legal", "who",
  ]

  /// A line that is only these and an end names nothing that ends.
  static let generic: WordSet = [
    "final", "sign", "off", "sign-off", "signoff", "signature", "signatures", "approval",
    "approvals", "the", "a", "an", "all", "of", "and", "next", "steps", "step", "full", "s",
    "complete", "completed", "done", "project", "executive", "exec", "review", "reviews",
    "internal", "external", "another", "call", "meeting", "session", "checkpoint",
  ]

  /// Among things, those that are no paper in anyone's hand.
  static let notPapers: WordSet = [
    "budget", "spend", "scope", "timeline", "signature", "signatures", "vendor", "supplier",
    "plan", "pilot", "schedule", "case", "criteria", "requirements", "pricing", "users", "admins",
    "data", "number", "funds", "access", "terms",
  ]

  /// Ends that somebody must give: without a name, who gives them is open.
  static let givenEnds: WordSet = [
    "approval", "approvals", "sign-off", "signoff", "signatures", "collected", "internally",
    "consent", "endorsement", "buy-in", "green-light", "greenlight", "acceptance", "permission",
    "authorization", "authorisation", "clearance",
  ]

  /// Where a group stands for whoever does it.
  static let towards: WordSet = ["to", "from", "with", "by", "through", "via", "at"]

  /// What links an end to the person it comes from.
  static let agents: WordSet = ["by", "from"]

  static let possessives: WordSet = ["their", "your", "our", "the", "each", "every", "either"]

  static let ownerWords: WordSet = [
    "owner", "owners", "owned", "responsible", "assignee", "assigned", "who", "dri",
  ]

  static let dueWords: WordSet = ["due", "date", "deadline", "when", "day", "target", "by"]

  static let nobody: WordSet = ["tbd", "tba", "tbc", "unassigned", "none", "nobody", "open"]

  /// Calls and the like about nothing in particular.
  static let emptyEvents: WordSet = [
    "follow", "followup", "follow-up", "call", "calls", "sync", "meeting", "meetings", "check",
    "checkin", "check-in", "touchpoint", "catch", "standup", "conversation", "chat", "cadence",
  ]

  /// Seller roles that may stand in an owner's column.
  static let sellerRoles: WordSet = ["ae", "se", "csm", "sdr", "rep", "champ", "champion", "eb"]

  static func question(_ label: StepQuality.Label) -> String {
    switch label {
    case .sellerStage: "What would the buyer's own people do here, and what exists afterwards?"
    case .vague: "What would we see on the day this is done?"
    case .unnamedOwner: "Which one person would we ask about this?"
    case .undated: "Which day shall we write beside it?"
    case .datedAndNamed, .fine: ""
    }
  }

  static let reasons: [StepQuality.Cause: String] = [
    .sellerWord: "a stage of the sale rather than an act of the buyer",
    .topic: "a topic: it does not say what exists afterwards",
    .softVerb: "has no end that both sides could see",
    .beginning: "a beginning or a state on the way, not an end",
    .untested: "says it is over, not how anyone can tell",
    .twoActs: "two acts in one line",
    .hedged: "leaves open whether it will happen",
    .emptyObject: "does not say what is handed over",
    .genericEnd: "does not say who signs what",
    .waiting: "waiting is not a step",
    .question: "a question: nobody has said yes to it yet",
    .conditional: "holds only if something else happens first",
    .state: "says how things are, not what will be done",
    .roleOwner: "owned by a role, not by a person",
    .groupOwner: "owned by a group, not by a person",
    .twoOwners: "owned by more than one person",
    .nobody: "nobody is named for it",
    .noDaySaid: "a promise without a day",
    .noDay: "a person and an act, but no day",
    .complete: "a person, an act and a day",
    .observable: "ends in something both sides can see",
  ]
}
