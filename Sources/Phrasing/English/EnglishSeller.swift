/// The seller's funnel and its jargon: steps as a salesperson's stages, not a buyer's acts.
enum EnglishSeller {
  /// Words that alone make a line a stage of the sale, by what they name.
  static let phrases = PhraseTable<Bool>(grouped: [
    // Stages as a customer system lists them.
    (
      true,
      """
      demo|demos|demonstration|demonstrations|discovery|proposal|proposals|counterproposal|\
      counter proposal|counteroffer|counter offer|prospecting|needs analysis|needs assessment|\
      needs identified|perception analysis|value proposition|value prop|business validation|\
      value validation|commercial validation|\
      closed won|closed lost|close won|verbal|verbally|\
      qualify|qualified|qualifying|qualification|disqualify|disqualified|scoping call|\
      initial communication|id decision makers|nurture|upsell|cross sell|land and expand
      """
    ),
    // What a seller does to people.
    (
      true,
      EnglishActs.inflected(
        "pitch|win over|upsell|haggle|sweeten|butter up|woo|undercut|entice|schmooze")
    ),
    // The end of the sale.
    (
      true,
      """
      soft commit|soft yes|final yes|get yes|handshake agreement|handshake deal|handshake|\
      closing call|closing plan|close date|trial close|technical close|\
      commit date|commit call|send paper|send paperwork|get signature|get signatures|get signed|\
      deal|deals|win plan|win room|win loss|win back|\
      win probability|win rate|technical win|tech win|business win|vendor of choice|\
      preferred vendor|selected as vendor|ask for business|ask for order|\
      ask for sale|close business|win business|earn business|close sale|wrap up sale|new logo|\
      book order|order booked|bookings|bought in|sell internally|selling internally|\
      sold internally|internal selling|over the line|across the line|over the finish line|\
      across the finish line|foot in the door|purse strings|thank you|\
      follow up email|follow up note|followup email|time to value|first value
      """
    ),
    // Money.
    (
      true,
      """
      commercial proposal|commercial review|commercial negotiation|\
      commercial alignment|discount|discounts|concession|concessions|best and final|give get|\
      quid pro quo|acv|arr|tcv|quota
      """
    ),
    // What the buyer's people are called among sellers.
    (
      true,
      """
      economic buyer|econ buyer|economic decision maker|technical buyer|user buyer|eb|champion|\
      champ|champions|power sponsor|power sponsors|get to power|gets to power|access to power|power map|mobilizer|mobiliser|internal advocate|\
      internal advocates|\
      buying committee|buying center|buying centre|buying group|buying team|buying process|\
      buying journey|buying signal|buying signals|buying role|buying roles|buyer persona|\
      decision maker|decision makers|decision criteria|decision process|\
      decision making process|executive access|exec access|\
      gatekeeper|detractor|detractors|influencers|stakeholder map|stakeholder mapping|\
      map stakeholders|stakeholders mapped|influence map|relationship map|org chart|\
      multi thread|multithread|multi threading|multithreading|multi threaded|single threaded|\
      prospect|prospects|icp|ideal customer profile
      """
    ),
    // What drives them.
    (
      true,
      """
      compelling event|critical event|trigger event|trigger events|urgency|pain|pains|buyer intent|why now|why us|objection|\
      objections|positive business outcomes|negative consequences|differentiation|differentiator|differentiators|\
      landmine|landmines|trap question|trap questions
      """
    ),
    // Methods, and what they keep.
    (
      true,
      """
      meddic|meddicc|meddpicc|spin questions|spin question|spin call|sql accepted|sql created|\
      sql qualified|sql converted|sal accepted|dm confirmed|dm identified|dm engaged|dm access|\
      dm on board|soft close|coach the champion|coach champion|coach our champion|bant|spiced|sandler|spin selling|challenger sale|gap selling|\
      value selling|solution selling|command of message|best case|forecast call|\
      forecast category|forecast review|forecast commit|commit forecast|\
      commit stage|hit forecast|make number|hit number|hit quota|\
      account plan|account map|territory plan|battlecard|battlecards|deal room|deal team|\
      log next step|log next steps|log call|log activity|update crm|\
      crm update|crm stage|crm hygiene|sales cycle|sales call|sales stage|\
      sales kickoff|sales presentation|sales deck|sales pipeline|pipeline review|\
      pipeline generation|opportunity|opp|opps|whitespace
      """
    ),
    // Leads.
    (
      true,
      """
      lead generation|lead created|lead assigned|lead converted|lead scoring|lead score|\
      lead status|lead source|inbound lead|inbound leads|new lead|new leads|mql|mqls|sqls|sqo|\
      sales accepted|outreach|unqualified|cold call|cold calls|\
      referral|referrals|re engage|reengage
      """
    ),
    // The seller's own people.
    (
      true,
      """
      sales engineer|pre sales|presales|account executive|se|ae|sdr|bdr|deal desk|\
      account manager assigned|account manager introduced|assign account manager|\
      dedicated account manager|csm handoff
      """
    ),
    // What the seller holds, shows and asks for.
    (
      true,
      """
      deep dive|intro call|introductory call|intro meeting|introduction meeting|\
      next steps call|value workshop|value assessment|business value assessment|\
      proof of value|pov|pitch|pitch deck|capabilities presentation|\
      case study|case studies|customer story|customer stories|executive sponsor call|\
      executive sponsor intro|exec sponsor intro|exec sponsor call|solution design|\
      solution workshop|champion build|\
      trial to paid|expansion conversation|expansion call|\
      expansion discussion|expansion plan|expansion opportunity|expansion opportunities|\
      expansion roadmap|renewal conversation|renewal call|renewal forecast|renewal risk|uplift|churn|\
      churn risk|present solution|\
      solution presented|present product|product presented|warm intro|\
      warm introduction|get introduced|reference customer|reference customers
      """
    ),
    // The plan about the plan.
    (
      true,
      """
      mutual action plan|mutual plan|map|close plan|mutual success plan|mutual close plan|\
      joint close plan|joint success plan|shared success plan|success plan|\
      joint execution plan|joint evaluation plan|mutual evaluation plan|agree plan|\
      agree on plan|review plan|share plan|plan review|plan alignment|\
      action plan review|keep action plan|update action plan|maintain action plan|\
      project plan draft|develop project plan|\
      create project plan|build project plan|draft project plan|\
      agree project plan|paper process
      """
    ),
  ])

  /// Short names that count only in capitals: "MAP" is no verb.
  static let onlyInCapitals: WordSet = [
    "map", "se", "ae", "eb", "bant", "spiced", "sdr", "bdr", "arr", "acv", "tcv", "icp", "sqls",
  ]

  /// Left out between the words of a phrase.
  static let articles: WordSet = [
    "the", "a", "an", "our", "your", "their", "his", "her", "my", "its", "this",
  ]

  /// What counts only without an article before it: "send *paper*".
  static let onlyBare: WordSet = ["paper"]

  /// What counts only where no thing follows it: "get *signed*".
  static let onlyLast: WordSet = ["signed"]

  /// What counts only where no word before says of which kind it is: "test *plan review*".
  static let onlyAlone: WordSet = ["plan"]

  /// Runs of words that hold a seller's word and are a buyer's all the same, by trade.
  static let plain = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      data map|site map|action plan approved|lead time|team lead|ops lead|project lead|it lead|\
      tech lead|infosec lead|security lead|staging|stage environment|deal with|lead engineer|\
      pre stage|follow up with the prospect|follow up with prospect|reference customer call|\
      reference customer calls|reference customer visit|call with reference customer|\
      call with reference customers|calls with reference customers
      """
    ),
    // What stands in the way of nothing, and papers of other trades.
    (
      true,
      """
      no objection|no objections|without objection|without objections|champion trophy|\
      champion trophies|champion cup|grant proposal|grant proposals|research proposal|\
      research proposals|thesis proposal|thesis proposals|funding proposal|project proposal form|\
      budget proposal|planning proposal|proposal of marriage|discovery document|\
      discovery documents|discovery request|discovery requests|discovery response|\
      discovery responses|discovery order|opportunity assessment|opportunity assessments|\
      opportunity cost|opportunity area|demo environment provisioned
      """
    ),
    // Hospitals.
    (
      true,
      """
      pain medication|pain medicine|pain management|pain relief|pain clinic|pain therapy|\
      pain scale|pain assessment|pain score|pain killers|pain team
      """
    ),
    // Networks and machines.
    (
      true,
      """
      se linux|discovery scan|discovery protocol|service discovery|asset discovery|\
      network discovery|device discovery|data discovery|auto discovery|e discovery|\
      tls handshake|ssl handshake|mtls handshake|saml handshake|oauth handshake|api handshake|\
      sso handshake|mailbox quota|storage quota|disk quota|api quota|cpu quota|\
      service quota|quota increase|quota increased|quota raised|quota limit
      """
    ),
    // Purchasing.
    (
      true,
      """
      request for proposal|request for proposals|change proposal|qualified vendor|\
      qualified vendors|qualified supplier|qualified suppliers|qualified staff|\
      qualified bidders|qualified bidder|vendor qualification|supplier qualification|\
      vendor qualified|supplier qualified|qualification questionnaire|pre qualification|\
      best and final offers received|best and final offers due|employee discount|\
      submission close date|tender close date
      """
    ),
    // Laboratories, law and books.
    (
      true,
      """
      installation qualification|operational qualification|performance qualification|\
      qualification protocol|qualification report|installation qualified|\
      qualified electronic signature|qualified electronic signatures|qualified signature|\
      qualified certificate|qualified person|unqualified opinion|unqualified audit|patient outreach|\
      community outreach|equal opportunity|end close date|fiscal close date|\
      business impact analysis|business impact assessment|protection impact|privacy impact
      """
    ),
    // Rollouts.
    (
      true,
      """
      change champion|change champions|site champion|site champions|user champion|\
      user champions|adoption champions|security champions|data champions|local champions|\
      champions trained|champions network|champion network|training needs analysis|\
      training needs assessment|solution design document|solution design documents|\
      solution design approved|solution design signed|solution design accepted|\
      solution design specification|detailed solution design|org chart imported|\
      org chart loaded|org chart uploaded|org chart synced|bookings imported|\
      bookings migrated|room bookings|travel bookings|microsoft bookings|bookings module|\
      lead scoring model|lead scoring rules|lead scoring configured|lead scoring fields|\
      first contact resolution|fit gap|fit to standard|fit test|go to market
      """
    ),
  ])

  /// Before "tender", a rival is the buyer's way to buy.
  static let rivals: WordSet = ["competitive", "competitor", "competitors", "competition"]
  static let tenders: WordSet = [
    "bid", "bids", "quote", "quotes", "tender", "procurement", "sourcing", "bidding", "pricing",
  ]

  /// What is shown of the goods, when no paper holds it: "present *ROI*", "share *roadmap*".
  static let pitched: WordSet = [
    "roi", "value", "solution", "product", "platform", "roadmap", "vision", "capabilities",
    "benefits", "features", "upside", "differentiators", "pricing", "idea", "concept",
  ]
  static let pitchActs = WordSet(
    EnglishActs.inflected("present|show|position|explain|sell").split(separator: "|").map(
      String.init))

  /// What a seller secures, where a buyer gives it: "secure *exec sponsor*".
  static let secured: WordSet = [
    "exec", "executive", "sponsor", "commitment", "signature",
  ]

  /// Together, what a seller asks himself of a lead.
  static let leadChecks: WordSet = ["authority", "need"]

  static let intros: WordSet = ["intro", "intros", "introduction", "introductions"]

  static let offers: WordSet = ["offer", "offers", "offered"]
  static let handovers: WordSet = ["handoff", "handover", "hand-off", "hand-over"]
  static let hand: WordSet = ["hand", "handed", "hands", "transition", "transitioned"]
  static let handedTo: WordSet = ["cs", "csm", "success", "sales", "sale"]

  /// A line of nothing but these is a forecast or a signature chased, when it holds a call.
  static let calls: WordSet = [
    "shortlisted", "commit", "upside", "close", "closing", "committed", "negotiation",
    "negotiations",
  ]
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

  /// What a buyer or a seller hands over as a paper, although sellers also map and ask for it:
  /// "*org chart* sent", "provide two *reference customers*".
  static let deliverables = PhraseTable<Bool>(grouped: [
    (true, "org chart|reference customer|reference customers")
  ])
  /// What was lent for the time of the sale, and what becomes of it afterwards: "*demo environment*
  /// switched off".
  static let lent = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      demo environment|demo environments|demo licence|demo license|demo licences|demo licenses|\
      demo instance|demo tenant|demo server|demo sandbox|demonstration licence|\
      demonstration license|demonstration environment|demonstration instance
      """
    )
  ])
  static let takenDown: WordSet = [
    "off", "removed", "deleted", "retired", "decommissioned", "revoked", "expired", "down",
    "wiped", "closed",
  ]
  /// How it is handed over.
  static let delivering = WordSet(
    EnglishActs.inflected(
      "send|provide|upload|deliver|name|hand|give|supply|attach|email|return|forward|list|nominate"
        + "|chase|fetch|collect"
    ).split(separator: "|").map(String.init) + [
      "sent", "given", "gave", "handed", "provided", "named", "delivered", "uploaded",
      "supplied", "listed", "returned", "forwarded", "attached", "nominated",
    ])

  /// After a seller's word, what a system holds: "demo *data* removed".
  static let held: WordSet = [
    "data", "record", "records", "field", "fields", "account", "accounts", "tenant", "scan",
    "network", "object", "objects", "table", "tables", "import", "migration", "code",
    "codes", "form", "forms", "template", "templates", "users", "user", "page", "pages", "list",
    "exhibit", "sheet", "workflow", "workflows", "letter", "letters", "module", "queue", "file",
    "files", "feed", "model", "models", "rules",
  ]
  static let holders: WordSet = [
    "demo", "discovery", "proposal", "proposals", "opportunity", "deal", "deals", "champion",
    "champions", "discount", "discounts", "lead", "pipeline", "negotiation", "referral",
    "referrals", "objection", "quota", "pricing", "price", "prices", "prospect", "demonstration",
    "scoring",
  ]

  /// Offers that a buyer collects: "proposals *received*"; and what only a seller does with them.
  static let offersCollected: WordSet = ["proposal", "proposals"]
  static let collected: WordSet = [
    "received", "due", "opened", "scored", "evaluated", "evaluation", "evaluations", "scoring",
    "opening", "submission", "submissions", "deadline", "ranked", "shortlisted", "rfp", "rfi",
    "tender", "bidders", "bidder", "collected", "rfq", "date", "dates",
  ]
  static let offersMade: WordSet = [
    "send", "sends", "sent", "deliver", "delivers", "delivered", "present", "presents",
    "presented", "share", "shares", "shared", "draft", "build", "prepare", "revise", "revised",
    "resend", "follow", "walkthrough",
  ]

  /// What a seller calls people of the buyer's for short.
  static let shortNames: WordSet = ["eb", "champ"]

  static let champions: WordSet = ["champion"]

  /// What a champion does with a paper, as anyone else would.
  static let championActs: WordSet = [
    "signs", "sends", "submits", "returns", "uploads", "files", "forwards", "raises", "books",
    "delivers", "countersigns",
  ]

  /// One of these, or the first word of a phrase, or a crossing, is in every line of the seller's.
  static let marks = WordSet(
    [
      rivals, pitched, leadChecks, intros, offers, handedTo, calls, errandStarts, shortNames,
      ["secure"],
    ].flatMap(\.words))
}
