/// Titles, departments and the small words around people.
enum EnglishPeople {
  /// How words end that name several who do something for a living: "planners", "inspectors".
  static let crewEndings = ["ners", "ters", "kers", "vers", "gers", "lers", "tors", "sors", "ders"]
  /// Words one of which makes a run of words a title.
  static let titles: WordSet = [
    "vp", "svp", "evp", "avp", "cfo", "ceo", "cto", "coo", "cio", "ciso", "cmo", "cpo", "cro",
    "cso", "cdo", "dpo", "gc", "counsel", "director", "head", "lead", "leader", "manager",
    "chief", "president", "engineer", "architect", "analyst", "officer", "controller", "deputy",
    "assistant", "executive", "partner", "admin", "administrator", "coordinator", "specialist",
    "consultant", "treasurer", "secretary", "founder", "cofounder", "chair", "chairman", "boss",
    "supervisor", "buyer", "accountant", "lawyer", "attorney", "paralegal", "developer", "dba",
    "ae", "se", "csm", "sdr", "intern", "colleague", "associate", "advisor",
    "adviser", "guy", "sponsor", "champion", "owner", "representative", "rep", "planner",
    "scientist", "exec", "md", "cno", "sro", "clerk", "mayor", "rector", "chancellor", "provost",
    "registrar", "commissioner", "solicitor", "barrister", "notary", "matron",
    "bursar", "librarian", "foreman", "electrician", "technician", "mechanic", "programmer",
    "tester", "nurse", "physician", "pharmacist", "teacher", "headteacher", "headmaster",
    "governor",
    "trustee", "guardian", "warden", "steward", "surveyor", "fitter", "plumber", "operator",
    "driver", "dispatcher", "curator", "editor", "auditor", "inspector", "marshal", "porter",
    "caretaker", "therapist", "dentist", "surgeon", "midwife", "tutor", "lecturer",
    "dean", "principal", "magistrate", "councillor", "merchandiser", "foreperson",
    "undersecretary", "fd",
    "dir", "mgr", "gm", "superintendent", "broker", "rabbi", "chef", "janitor", "landlord",
    "appraiser", "holder", "carpenter", "welder", "locksmith", "roofer", "gardener", "vicar",
    "priest",
    "imam", "pastor", "vet",
    "trainer", "instructor", "educator", "informaticist",
  ]

  /// How words end that say what one does for a living: "brewer", "brewmaster", "pianist".
  static let tradeEndings = ["er", "or", "ist", "ian", "man", "woman", "ant"]

  /// Between what somebody is and their name: "the brewmaster, *that's old* Henk, …", "the controller, *I
  /// think her name's* Xiomara, …".
  static let beforeApposed: WordSet = [
    "it", "that", "is", "old", "young", "being", "namely", "i", "think", "believe", "guess", "her",
    "his", "their", "name", "called", "who", "would", "be",
  ]

  /// Behind a name, and part of it: "Charles Wetherby *III*".
  static let generations: WordSet = ["ii", "iii", "iv", "jr", "sr"]

  /// Titles that one human of a company has: who is meant can be looked up.
  static let soleTitles: WordSet = [
    "cfo", "ceo", "cto", "coo", "cio", "ciso", "cmo", "cpo", "cro", "cso", "cdo", "dpo", "gc",
    "president", "chair", "chairman", "treasurer", "head", "chief", "champion", "sponsor",
    "founder",
    "fd", "md",
  ]

  /// Titles of several words of which a company has one.
  static let soleRoles = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      general counsel|chief counsel|managing director|managing partner|executive director|\
      company secretary|general secretary|chief of staff|senior partner
      """
    )
  ])

  /// Of what a company has one director.
  static let soleFields: WordSet = ["finance", "managing", "medical", "executive"]

  /// Titles that a field follows without a word between: "VP customer experience".
  static let fieldTitles: WordSet = [
    "vp", "svp", "evp", "avp", "director", "head", "manager", "lead", "chief",
  ]

  /// After a title, and no field: "our VP *here*".
  static let afterTitles: WordSet = [
    "here", "today", "now", "too", "though", "again", "there", "please", "tomorrow", "yesterday",
    "currently", "yet", "anyway", "instead", "first", "last", "at", "not", "as", "me", "you", "us",
    "next", "this", "soon", "time", "maybe", "probably", "like", "because", "when", "while", "once",
  ]

  static let whoever: WordSet = ["whoever", "whichever"]
  static let seeking: WordSet = ["need", "needs", "find"]
  static let seekingArticles: WordSet = ["a", "an", "one", "some"]
  static let wanted: WordSet = [
    "someone", "somebody", "person", "owner", "volunteer", "name", "human", "body",
  ]
  static let wantedFor: WordSet = ["to", "for", "who", "from", "in"]

  /// What the name of a department may end with: "digital *services*".
  static let departmentEnds: WordSet = [
    "services", "service", "systems", "affairs", "solutions", "unit", "desk", "office",
  ]
  /// Groups of people who are nobody in particular.
  static let departments: WordSet = [
    "legal", "finance", "procurement", "security", "infosec", "it", "hr", "purchasing",
    "engineering", "compliance", "privacy", "accounting", "techops", "ops", "operations",
    "marketing", "merch", "sales", "support", "product", "treasury", "audit", "risk", "facilities",
    "devops", "secops", "revops", "payables", "ap", "quality", "logistics", "tax", "sourcing",
    "appsec", "netops", "helpdesk", "payroll", "communications", "counsel",
    "comms", "controlling",
    "cybersecurity", "cyber", "informatics", "governance", "customs", "payable", "receivable",
    "data", "platform",
    "architecture", "administration", "estates", "merchandising", "catering", "admissions",
    "pharmacy", "radiology", "housekeeping", "underwriting",
  ]

  /// What departments are called by in their last word.
  static let branches: WordSet = [
    "services", "systems", "affairs", "relations", "resources", "works", "studies", "accounts",
    "claims", "payments", "records", "projects", "programmes", "programs", "solutions", "care",
    "development", "planning", "safety", "maintenance", "technology", "innovation",
  ]

  /// Words for whole parties or several people.
  static let groups: WordSet = [
    "team", "teams", "customer", "client", "buyer", "vendor", "supplier", "seller", "parties",
    "party", "sides", "leadership", "management", "executives", "execs", "stakeholders", "board",
    "committee", "department", "departments", "company", "companies", "everyone", "everybody",
    "someone", "somebody", "anyone", "they", "group", "staff", "users", "managers", "reviewers",
    "approvers", "signers", "signatories", "folks", "people", "council", "partners", "both",
    "counsel", "provider", "side", "org", "organization", "organisation", "prospect", "rep",
    "attorneys", "lawyers", "admins", "office", "desk", "crew", "squad", "whoever", "sponsors",
    "decisionmakers", "panel", "bidders", "bidder", "vendors", "suppliers", "customers", "clients",
    "employees", "contractors", "consultants", "applicants", "providers", "employee", "contractor",
    "applicant", "reviewer", "approver", "signer", "signatory", "requester", "requestor",
    "submitter", "recipient", "evaluator", "clinician", "nurse", "physician", "technician",
    "parents", "pupils", "students", "patients", "residents", "tenants", "guests", "volunteers",
    "steerco", "steercom", "exco", "members", "visitors", "citizens", "workers", "unions",
    "directorate", "ministry",
    "secretariat", "faculty", "crews", "shop", "shops",
  ]

  /// Behind a title, those around whoever has it: "the CISO *office*".
  static let crewWords: WordSet = ["office", "team", "group", "crew", "staff", "desk"]

  /// "Governors", "store *managers*": several who have one title.
  static func isSeveral(_ word: String) -> Bool {
    word.hasSuffix("s") && word.utf8.count > 4 && titles.contains(String(word.dropLast()))
  }

  /// Those that decide, on days of their own.
  static let bodies = WordSet(bodyNames)
  static let bodyNames = [
    "board", "committee", "council", "panel", "cab", "staff", "forum", "steerco", "group", "exco",
    "trustees", "cmte", "cttee", "ctte", "cmttee",
  ]

  /// What stands before what somebody is: "Devon Price, he's our regional VP".
  static let identifying: WordSet = ["he", "she", "who", "he's", "she's", "who's"]

  /// Those that a name follows even where nothing is typed with its capital.
  static let addresses = WordSet(forms)

  /// What a name begins with that is no part of it.
  static let honorifics = WordSet(forms + ranks)

  private static let forms = [
    "mr", "mrs", "ms", "dr", "prof", "professor", "frau", "herr", "adv", "madame", "monsieur",
    "mme", "mlle", "mister", "senor", "senora", "signor", "signora", "advocate",
  ]
  private static let ranks = [
    "doctor", "sir", "captain", "capt", "sergeant", "sgt", "lieutenant", "colonel", "inspector",
    "judge", "reverend", "miss",
  ]

  /// What a name follows in an answer to who: "it *is* Nadia", "the pilot is *under* Nadia".
  static let beforeName: WordSet = [
    "is", "it's", "that's", "be", "was", "it'd", "that'd", "under", "w", "with", "to", "i'm", "am",
    "myself", "me", "expect", "like", "suggest", "propose", "here's", "called", "named", "by",
    "he's", "she's",
  ]

  /// What stands around "me" in an answer that says no more: "that would be me".
  static let aroundMe: WordSet = [
    "that", "that's", "that'd", "would", "be", "is", "it", "it's", "do", "will", "am", "just",
    "only", "oh", "well", "probably", "me", "myself", "here", "guess", "i", "the", "one",
  ]

  /// Titles that only say which question is answered: "our *sponsor* is Nadia".
  static let seats: WordSet = [
    "sponsor", "champion", "owner", "boss", "colleague", "lead", "guy", "exec",
    "executive",
  ]

  /// Whoever a clause is about that says more of somebody named before: "*she* knows Nadia".
  static let remarking: WordSet = [
    "he", "she", "they", "who", "he's", "she's", "they're", "who's", "i", "we", "you", "because",
    "cos", "since", "as", "if", "when", "his", "her", "their",
  ]

  /// After "I" or "we", what puts somebody forward: "I'd *expect* Nadia".
  static let putting: WordSet = [
    "expect", "like", "suggest", "propose", "want", "prefer", "bring", "introduce", "is", "have",
    "need", "say", "guess", "think", "put", "be", "name",
  ]

  /// Those that the speaker is.
  static let firstPersons: WordSet = ["i", "we", "i'd", "we'd"]

  /// What stands before whoever it is not: "*not* Nadia", "it *used* to be Nadia".
  static let denying: WordSet = ["not", "no", "without", "except", "was", "used"]

  /// What stands before one of several: "me *and* Nadia".
  static let listing: WordSet = ["and", "or", "plus"]

  /// Between a title and whose it is: "our dean, *that's* Nadia".
  static let pointing: WordSet = ["it", "it's", "that's"]

  /// What a time of the year does, and nobody: "Ramadan begins on …".
  static let beginning: WordSet = ["starts", "begins", "ends", "finishes"]

  /// Last words of companies' names.
  static let companyEndings: WordSet = [
    "inc", "corp", "corporation", "ltd", "limited", "llc", "llp", "gmbh", "ag", "plc", "co",
    "labs", "systems", "software", "bank", "technologies", "solutions", "industries", "holdings",
    "partners", "consulting", "logistics", "energy", "insurance", "networks", "freight", "group",
    "health", "motors", "airlines", "foods", "pharma", "media", "retail", "university", "hospital",
    "capital", "ventures", "advisors", "advisory", "engineering", "logistik", "bv", "nv", "srl",
    "spa", "sarl", "oy", "ab", "aps", "pty",
    "global", "international",
  ]

  /// Small words inside names.
  static let particles: WordSet = [
    "van", "der", "den", "de", "la", "las", "los", "del", "della", "di", "da", "dos", "du", "von",
    "zu", "zur", "bin", "binti", "ibn", "al", "el", "ter", "af", "av", "an", "do", "st", "san",
    "mac", "ap",
  ]

  /// Given names that are words too.
  static let givenNames: WordSet = [
    "mark", "bill", "grant", "chase", "rob", "pat", "grace", "hope", "april", "june", "may", "will",
    "drew", "frank", "rich", "sue", "ray", "guy", "joy", "faith", "dawn", "penny", "ruby", "rose",
    "max", "miles", "wade", "clay", "cliff", "christian", "august", "art", "jack", "nick", "ed",
    "josh", "paige", "lance", "chip", "charity", "victor", "reed", "norm", "gene", "meg", "peg",
    "jo", "al", "ash", "bri", "cal", "cass", "dick", "dom", "don", "fay", "fi", "kit", "lex", "lil",
    "mat", "mel", "mick", "mo", "nat", "patty", "pip", "reg", "ros", "sal", "sandy", "si",
    "sunny", "summer", "autumn", "sky", "skye", "river", "storm", "xi", "yi", "bo", "li", "yu",
    "val", "vern", "vic", "des", "kel", "blessing", "prudence", "patience", "temperance",
  ]

  static let ours: WordSet = ["our", "my", "ours"]
  static let yours: WordSet = ["your", "yours"]
  static let theirs: WordSet = ["their", "his", "her", "the", "its", "a", "an"]

  /// Words that end a title.
  static let stops: WordSet = [
    "but", "and", "who", "she", "he", "they", "i", "we", "is", "will", "would", "has", "needs",
    "only", "usually", "then", "on", "by", "after", "before", "with", "from", "during", "covers",
    "cover", "signs", "joined", "whose", "which", "also", "for", "to", "that", "it", "out", "if",
    "so", "i'd", "i'll", "was", "wants", "approves", "reviews", "gets", "does", "runs", "until",
  ]

  /// Inside a title: "VP of Engineering", "Director, Platform".
  static let titleLinks: WordSet = ["of", "for", "&", "and", "in"]

  static let introductions: WordSet = [
    "introduce", "introduces", "introduction", "intro", "introducing", "connect", "bring",
    "involve", "loop",
  ]

  /// Those that can mean nothing else, wherever they stand in a sentence.
  static let plainIntroductions: WordSet = [
    "introduce", "introduces", "introduction", "intro", "introducing",
  ]

  /// Where somebody sits that the speaker talks to: "on *your side* it's Nadia".
  static let acrossTheTable = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      your side|your end|your part|your team|you guys|yours is|yours is that|yours would be|yours|\
      on yours|for yours|on your side|on your end|from your side|from your end|for you guys
      """
    )
  ])

  /// What may stand between that and the name.
  static let beforeSomebody: WordSet = [
    "i", "guess", "think", "suppose", "believe", "it", "it's", "is", "that", "that's", "would",
    "be", "it'd", "that'd", "you", "have", "there", "there's", "mr", "mrs", "ms", "dr", "we",
    "know", "we've", "been", "told", "heard", "hear", "said", "met", "saw", "spoke",
    "talked", "to", "with", "the", "must", "should", "probably",
    "maybe", "as", "far", "name", "one", "i'd", "we'd", "put", "say", "guys", "for",
  ]

  static let inDepartment: WordSet = ["in", "from", "of", "at", "over"]

  /// Behind "in", and nowhere that anybody works: "Ana signs in *person*".
  static let manners: WordSet = [
    "person", "parallel", "total", "full", "advance", "principle", "writing", "general", "theory",
    "town", "time", "turn", "between", "front", "charge", "touch", "part", "private", "public",
  ]

  /// What makes a month of a word that is a name as well: "end *Jan*", "mid *June*".
  static let beforeMonths: WordSet = [
    "end", "mid", "early", "late", "beginning", "middle", "start",
  ]
  /// Capitalised words that begin sentences or name things, not people.
  static let notNames: WordSet = [
    "i", "i'm", "i'd", "i'll", "me", "myself", "we", "the", "a", "an", "our", "your", "their",
    "his", "her", "my",
    "this", "that", "these", "those", "from", "to", "in", "on", "by", "at", "for", "with", "and",
    "or", "but", "then", "after", "before", "once", "when", "if", "let", "it", "he", "she", "they",
    "you", "who", "what", "which", "where", "how", "not", "no", "yes", "all", "both", "each",
    "every", "half", "most", "some", "one", "two", "three", "first", "second", "last", "final",
    "next", "new", "gate",
    "phase", "step", "stage", "holiday", "holidays", "us", "uk", "eu", "owner", "due", "tbd",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    "saturdays", "sundays", "draft", "please", "need", "needs", "getting", "someone", "nobody",
    "there", "here", "will", "can", "could", "should", "would", "must", "have", "has",
    "is", "are", "be", "do", "does", "did", "just", "also", "as", "so", "between", "within",
    "during", "through", "until", "since", "week", "month", "day", "today", "tomorrow", "q",
    "christmas", "thanksgiving", "easter", "juneteenth", "labor", "columbus", "veterans",
    "memorial", "independence", "of", "off", "up", "out", "over", "any", "some", "more",
    "it's", "that's", "don't", "we'd", "we'll", "he's", "she's", "let's", "outside", "inside",
    "nothing", "everything", "something", "anything", "none", "everybody", "people",
    "requests", "ready", "pending", "awaiting", "everyone", "anyone", "somebody", "buyer",
    "intent", "notice", "ability", "readiness", "decision", "path", "time", "response",
    "seller", "customer", "vendor", "client", "supplier", "team", "teams", "mr", "ms", "mrs", "dr",
    "meanwhile", "afterwards", "afterward", "eventually", "finally", "initially", "later",
    "luckily", "officially", "technically", "realistically", "separately", "apparently",
    "unfortunately", "honestly", "obviously", "originally", "additionally", "besides", "still",
    "yet",
    "again", "somehow", "sometimes", "mostly", "mainly", "internally", "overall", "anyway", "since",
    "we've", "i've", "you've", "they've", "you're", "they're", "we're", "you'll", "they'll",
    "he'll",
    "she'll", "it'll", "it'd", "that'd", "he'd", "she'd", "they'd", "there'll", "isn't", "doesn't",
    "can't", "won't", "didn't", "wasn't", "aren't", "because", "although", "though", "unless",
    "while", "whereas", "whether", "however", "maybe",
    "perhaps", "probably", "hopefully", "ideally", "usually", "normally", "currently", "actually",
    "hi", "hello", "hey", "well", "okay", "ok", "thanks", "thank", "sorry",
  ]
}
