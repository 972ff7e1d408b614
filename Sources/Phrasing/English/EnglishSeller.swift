/// The seller's funnel and its jargon: steps as a salesperson's stages, not a buyer's acts.
enum EnglishSeller {
  /// Words that alone make a line a stage of the sale.
  static let phrases = PhraseTable<Bool>(grouped: [
    (true, "demo|demos|demonstration|demonstrations|discovery|proposal|proposals"),
    (
      true,
      """
      to power|commercials|commercial terms presented|commercial proposal|commercial review|\
      commercial negotiation|commercial alignment|negotiation|negotiations|negotiate|discount|\
      discounts|concession|concessions|best and final|give get|quid pro quo
      """
    ),
    (
      true,
      """
      verbal|verbally|account plan|territory plan|soft commit|soft yes|handshake agreement|handshake deal|handshake|closed won|\
      closed lost|close won|close the deal|closing call|closing plan|close date|trial close|\
      technical close|commit date|commit call|send paper|send paperwork|\
      get signature|get signatures|get signed|chase signature|chase signatures|deal|deals|win plan|win room|win loss|win back|technical win|tech win|\
      business win|vendor of choice|preferred vendor|selected as vendor|compelling event|urgency
      """
    ),
    (
      true,
      """
      economic buyer|econ buyer|eb|champion|champ|champions|power sponsor|buying committee|\
      decision maker|decision makers|decision criteria|decision process|gatekeeper|detractor|\
      detractors|influencers|stakeholder map|stakeholder mapping|map stakeholders|\
      stakeholders mapped|org chart|multi thread|multithread|multi threading|multithreading|\
      multi threaded|single threaded|pain|pains|buyer intent|objection|objections|referral|\
      referrals
      """
    ),
    (
      true,
      """
      meddic|meddicc|meddpicc|bant|spiced|prospect|prospects|qualify|qualified|qualifying|qualification|disqualify|\
      disqualified|prospecting|best case|lead generation|cold outreach|\
      sales outreach|outbound outreach|cold call|cold calls|sales pipeline|pipeline review|\
      pipeline generation|opportunity|opp|opps|upsell|cross sell|land and expand|whitespace|\
      nurture|acv|arr|tcv|quota|forecast call|forecast category|forecast review|forecast commit|\
      commit forecast|commit the forecast|commit stage|hit forecast|hit the forecast|\
      make the number|hit the number|hit quota|log next step|log next steps|log the call|\
      log call|log activity|update crm|update the crm|crm update|\
      crm stage|crm hygiene|sales cycle|sales call|sales stage|sales kickoff|sales presentation|\
      sales deck|sales engineer|pre sales|presales|account executive|se|ae|sdr|bdr|\
      re engage|reengage
      """
    ),
    (
      true,
      """
      scoping call|deep dive|intro call|introductory call|intro meeting|introduction meeting|\
      next steps call|needs analysis|needs assessment|value proposition|value prop|\
      value workshop|value assessment|business value assessment|proof of value|pov|pitch|\
      pitch deck|battlecard|battlecards|capabilities presentation|case study|case studies|\
      customer story|customer stories|executive sponsor call|executive sponsor intro|\
      exec sponsor intro|exec sponsor call|deal room|deal team|solution design|\
      solution workshop|champion build|csm handoff|book the order|order booked|bookings|\
      pilot conversion|poc conversion|trial conversion|convert the pilot|expansion conversation|\
      expansion call|expansion discussion|expansion plan|renewal conversation|renewal call|\
      renewal forecast|present solution|present the solution|present our solution|\
      solution presented|present product|present the product|product presented|warm intro|\
      warm introduction|get introduced|reference customer|reference customers|\
      share references|send references|\
      provide references
      """
    ),
    (
      true,
      """
      mutual action plan|mutual plan|map|close plan|mutual success plan|mutual close plan|\
      joint close plan|joint success plan|shared success plan|success plan|\
      joint execution plan|joint evaluation plan|mutual evaluation plan|agree the plan|\
      agree on the plan|review the plan|share the plan|plan review|plan alignment|\
      action plan review|project plan draft|develop project plan|develop a project plan|\
      create project plan|create a project plan|build project plan|draft project plan|\
      agree project plan|paper process
      """
    ),
  ])

  /// Short names that count only in capitals: "MAP" is no verb.
  static let onlyInCapitals: WordSet = [
    "map", "se", "ae", "eb", "bant", "spiced", "sdr", "bdr", "arr", "acv", "tcv",
  ]

  /// Runs of words that hold a seller's word and are a buyer's all the same.
  static let plain = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      data map|site map|action plan approved|lead time|team lead|ops lead|project lead|it lead|\
      tech lead|infosec lead|security lead|staging|request for proposal|request for proposals|\
      stage environment|deal with|se linux|lead engineer|pre stage|discovery scan|\
      follow up with the prospect|follow up with prospect|employee discount|negotiated|qualified vendor|qualified vendors|qualified supplier|\
      qualified suppliers|qualified staff|qualified bidders|qualified bidder
      """
    )
  ])

  /// What a seller shows, before what it is shown as: "product *walkthrough*".
  static let shown: WordSet = [
    "product", "platform", "solution", "roi", "value", "capability", "capabilities", "feature",
    "vision", "company", "customer",
  ]
  static let showings: WordSet = [
    "walkthrough", "walkthroughs", "overview", "tour", "presentation", "showcase", "teaser",
    "pitch", "deck", "calculator", "fit", "scoping", "story", "framing", "validated",
    "validation", "showcased", "presented", "readout",
  ]

  /// What a seller works out of the worth of his goods.
  static let worth: WordSet = ["value", "roi", "solution"]
  static let worthWork: WordSet = [
    "workshop", "session", "engineering", "hypothesis", "drivers", "statement", "selling",
    "alignment", "review", "discussion", "conversation",
  ]

  /// Papers that sell, and the acts that hand them over; a training deck teaches.
  static let collateral: WordSet = [
    "presentation", "deck", "brochure", "collateral", "datasheet", "whitepaper", "testimonial",
    "testimonials", "webinar",
  ]
  static let collateralActs: WordSet = [
    "send", "sends", "sent", "share", "shares", "shared", "deliver", "delivers", "delivered",
    "present", "presents", "presented", "show", "shows", "email", "forward",
  ]
  static let lessons: WordSet = [
    "training", "kickoff", "onboarding", "admin", "board", "workshop", "enablement", "launch",
    "security", "results", "committee", "course",
  ]

  /// What is shown of the goods, when no paper holds it: "present *ROI*", "share *roadmap*".
  static let pitched: WordSet = [
    "roi", "value", "solution", "product", "platform", "roadmap", "vision",
  ]
  static let pitchActs: WordSet = ["present", "presents", "show", "shows", "pitch", "position"]

  /// What a seller secures, where a buyer gives it: "secure *exec sponsor*".
  static let secured: WordSet = [
    "exec", "executive", "sponsor", "budget", "buy", "commitment", "signature", "approval", "po",
  ]

  /// Executives met by executives.
  static let executives: WordSet = ["executive", "exec", "execs", "executives", "sponsor"]
  static let courtesies: WordSet = [
    "alignment", "email", "outreach", "intro", "call", "briefing", "dinner", "touchpoint",
    "connect", "engagement", "engaged", "presentation", "readout",
  ]

  static let rivals: WordSet = ["competitive", "competitor", "competitors", "competition"]
  static let tenders: WordSet = [
    "bid", "bids", "quote", "quotes", "tender", "procurement", "sourcing", "bidding", "pricing",
  ]

  /// What the seller asks for his goods, and what he does with it.
  static let prices: WordSet = ["pricing", "quote", "quotation", "price", "prices"]
  static let priceMoves: WordSet = [
    "send", "sends", "sent", "share", "shared", "present", "presented", "deliver", "delivered",
    "provide", "provided", "issue", "revise", "revised", "updated", "discuss", "discussed",
    "discussion", "call", "conversation", "presentation", "negotiation", "negotiate", "alignment",
    "review", "reviewed", "tiers", "walkthrough", "resend", "socialize", "position", "offer",
    "walk", "explain", "hold", "lock", "defend", "justify", "email", "deck", "slides", "options",
    "workshop", "session",
  ]

  /// Together, what a seller asks himself of a lead.
  static let leadChecks: WordSet = ["authority", "need"]

  static let intros: WordSet = ["intro", "intros", "introduction", "introductions"]

  static let offers: WordSet = ["offer", "offers", "offered"]
  static let handovers: WordSet = ["handoff", "handover", "hand-off", "hand-over"]
  static let hand: WordSet = ["hand", "handed", "hands", "transition", "transitioned"]
  static let handedTo: WordSet = ["cs", "csm", "success", "sales"]

  /// A line of nothing but these is a forecast or a signature chased, when it holds a call.
  static let calls: WordSet = ["commit", "upside", "close", "closing", "committed"]
  static let callFillers: WordSet = [
    "move", "moved", "to", "in", "into", "stage", "forecast", "get", "at", "it", "this", "the",
    "target", "from", "deal", "date", "customer", "status", "signature",
  ]

  /// What an errand is after: somebody's time, or a name.
  static let errandStarts: WordSet = ["ask", "get", "have"]
  static let errands = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      to set up|to setup|to arrange|to introduce|to schedule|to get us|to bring|to sell|\
      to sponsor|to advocate|for an intro|for intro|for introduction|for an introduction|\
      to intro|to connect us
      """
    )
  ])
  static let contacts: WordSet = ["contact", "contacts", "intro", "introduction", "name"]

  // MARK: Seller words that a buyer uses

  /// After a seller's word, what a system holds: "demo *data* removed".
  static let held: WordSet = [
    "data", "record", "records", "field", "fields", "account", "accounts", "tenant", "scan",
    "network", "object", "objects", "table", "tables", "import", "import", "migration", "code",
    "codes", "form", "forms", "template", "templates", "users", "user", "page", "pages", "list",
    "table", "exhibit", "sheet",
  ]
  static let holders: WordSet = [
    "demo", "discovery", "proposal", "proposals", "opportunity", "deal", "deals", "champion",
    "champions", "discount", "discounts", "lead", "pipeline", "negotiation",
  ]

  /// Offers that a buyer collects: "proposals *received*".
  static let offersCollected: WordSet = ["proposal", "proposals"]
  static let collected: WordSet = [
    "received", "due", "opened", "scored", "evaluated", "evaluation", "evaluations", "scoring",
    "opening", "submission", "submissions", "deadline", "ranked", "shortlisted", "rfp", "rfi",
    "tender", "bidders", "bidder", "collected", "rfq", "date", "dates",
  ]

  /// What a seller calls people of the buyer's for short.
  static let shortNames: WordSet = ["eb", "champ"]

  static let champions: WordSet = ["champion"]

  /// What a champion does with a paper, as anyone else would.
  static let championActs: WordSet = [
    "signs", "sends", "submits", "returns", "uploads", "files", "forwards", "raises", "books",
    "delivers", "countersigns",
  ]
}
