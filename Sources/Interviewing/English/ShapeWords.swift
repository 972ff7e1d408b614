/// English words that tell what kind of thing an answer is.
enum ShapeWords {
  /// What a sentence about the whole thing begins with.
  static let ours: Set<String> = [
    "we", "it", "that", "this", "everything", "ideally", "hopefully", "realistically", "probably",
    "go-live", "launch", "start", "live", "aiming", "targeting", "shooting", "target",
  ]

  /// The same without a subject: "needs to run by June 30".
  static let having: Set<String> = ["needs", "has", "must", "should", "got"]
  static let working: Set<String> = ["live", "run", "running", "up", "ready", "work", "working"]

  /// What "Ruth and I" go on with who will do something.
  static let modalsOfTwo: Set<String> = ["will", "ll", "are", "would", "can", "must", "should"]

  /// What is saved, beside an amount of time: "two hours *saved* each week".
  static let savings = [
    "hours saved", "hours less", "hours fewer", "minutes saved", "hours of overtime saved",
    "days saved", "hours won back", "hours freed", "minutes less", "minutes fewer",
  ]

  /// What "we" or "it" goes on with when a day is wished for: "we *want* it by May 3", "it *has* to".
  static let goals: Set<String> = working.union([
    "need", "needs", "want", "wants", "like", "love", "hope", "hoping", "aim", "aiming", "target",
    "targeting", "shooting", "shoot", "thinking", "think", "looking", "be", "is", "s", "was", "are",
    "re", "would", "launch", "launches", "launched", "go", "goes", "going", "start", "starts",
    "starting", "place", "done", "finished", "finish", "out", "off", "over", "use", "using", "said",
    "say", "planned", "plan", "planning", "open", "opens", "roll", "rolled", "switch", "switched",
    "gotta", "has", "must", "should", "d",
  ])

  /// What somebody does who will not be there any more, and nobody's step.
  static let departures = [
    "retires", "is retiring", "is leaving", "leaves us", "leaves the company", "quits", "has quit",
    "last day is", "'s last day", "resigned", "is moving on",
  ]

  /// What stands for the act that was asked about: "Mette *does*", "Rosa *handles* all of it".
  static let standingForActs: Set<String> = [
    "does", "do", "handles", "runs", "owns", "manages", "leads", "covers", "will", "would", "takes",
  ]
  /// That there is more than one answer.
  static let depending: Set<String> = ["depends", "varies", "differs"]
  /// Who is said to be called something: "a *woman* called Bev".
  static let called: Set<String> = [
    "woman", "man", "guy", "lady", "person", "colleague", "chap", "bloke", "lawyer", "solicitor",
    "girl", "fellow", "gentleman", "somebody", "someone", "firm", "gal", "kid", "one",
  ]

  /// What stands before what somebody is called, and whether it is said of their name: "a woman
  /// *called* Bev", "her *name is* Bev".
  static let callings = [
    (mark: " called ", isOfName: false), (mark: " named ", isOfName: false),
    (mark: " name is ", isOfName: true), (mark: " name's ", isOfName: true),
  ]
  /// What leads to where somebody sits: "Yusuf *in* the planning office".
  static let seats: Set<String> = ["in", "from", "at", "of"]

  /// Behind "leaves", where somebody goes for good.
  static let behindLeaving: Set<String> = [
    "on", "in", "at", "for", "us", "by", "after", "this", "next", "end",
  ]

  /// What a sentence begins with that goes on from the one before it.
  static let goingOn: Set<String> = [
    "it", "that", "this", "they", "he", "she", "then", "which", "and", "but", "so", "or", "those",
    "these", "afterwards", "his", "her", "their", "say", "make", "actually", "no", "well", "sorry",
    "papers", "because", "until", "also", "if", "same",
  ]

  /// Those of the words of a story that only say when.
  static let pastTimes: Set<String> = ["last year", "last quarter"]

  static let story = [
    "last time", "last vendor", "last supplier", "last year", "last quarter", "killed",
    "blocked us",
    "surprised us", "went wrong", "fell through", "the previous vendor", "stopped the last",
    "last tool", "last purchase", "we tried", "we once", "died because", "failed because",
    "never took off", "gave up on", "got stuck",
  ]
  /// What was done with what was bought before, and by whom.
  static let purchases: Set<String> = [
    "bought", "purchased", "licensed", "procured", "introduced", "implemented", "tried", "chose",
    "switched", "replaced",
  ]
  static let buyers: Set<String> = ["we", "they", "company", "team"]
  /// What says that somebody does not decide.
  static let unsignable = [
    "can't", "can’t", "cannot", "can not", "may not", "not sign", "not allowed", "doesn't sign",
  ]
  static let conditional = [
    "we'd ", "we’d ", "we would ", "i'd ", "i’d ", "i would ", "then we ", "in that case",
    "they'd ", "they’d ", "if that slips", "if it slips", "we could ",
  ]
  static let yes = [
    "yes", "yeah", "yep", "right", "correct", "exactly", "true", "that's right", "that’s right",
    "she did", "he did", "they did", "i did",
  ]
  /// How a line begins that there is nothing of what was asked for.
  static let nothing: Set<String> = ["nothing", "none", "nope", "nada", "nowt"]
  static let reasons = [
    "peak", "season", "ends", "renewal", "audit", "because", "conference", "deadline",
    "black friday", "christmas", "slammed", "flat out", "swamped", "year end", "year-end",
    "before the holidays", "new law",
  ]
  /// What becomes of a thing by itself, on a day.
  static let happenings = [
    "runs out", "run out", "expires", "expire", "lapses", "renews", "auto-renews", "shuts down",
    "switched off", "goes away", "comes into force", "takes effect", "goes end of life",
    "is retired", "is sunset", "pulls the plug", "pull the plug", "is switched off", "in place by",
    "kicks in", "contract ends", "licence ends", "license ends", "lease ends", "support ends",
    "subscription ends", "agreement ends", "starts on", "begins on", "ends on", "new fin year",
    "new financial year", "new fiscal year", "new school year", "new year", "term starts",
    "season starts", "year starts", "enrolment opens",
  ]
  /// The same as the last word of a clause: "the lease on the lot next door *ends*".
  static let endings: Set<String> = ["ends", "expires", "lapses", "closes", "ending", "expiring"]
  /// What whoever does not know goes on with: "who signs orders, *I must ask*".
  static let asidesOfUnknown = [
    ", i ", ", i'll ", ", i’ll ", ", i'd ", ", i’d ", ", let me ", ", ask me ", " i don't know",
    " i don’t know", " i do not know",
  ]
  /// What stands for what was asked: "not sure if *it's* Karl".
  static let askedAbout: Set<String> = [
    "it", "it's", "its", "that's", "that", "so", "i", "he", "she",
  ]
  /// Who is on the call beside whoever speaks, and at the top of nothing yet.
  static let listening = [
    "with me is", "with me are", "with me today", "is with me", "'s with me", "here with me",
    "next to me", "beside me", "on the call", "in the room with", "listening in", "joining me",
  ]
  /// Whoever is many without an "s".
  static let many: Set<String> = [
    "team", "staff", "everyone", "everybody", "people", "department", "crew", "workforce", "desk",
    "office", "personnel", "group",
  ]
  /// What says that all or many of a kind are meant.
  static let manifold: Set<String> = [
    "all", "our", "the", "every", "both", "most", "new", "field", "store", "sales", "support",
    "service", "plant",
  ]

  /// Whether a word says what somebody is doing: "signing", and not "meeting" or "spring".
  static func isDoing(_ word: String) -> Bool {
    word.count > 5 && word.hasSuffix("ing")
      && ![
        "meeting", "during", "spring", "evening", "morning", "nothing", "something", "anything",
        "everything", "according", "including", "pricing", "billing", "training", "testing",
        "hosting", "marketing", "accounting", "engineering", "purchasing", "onboarding",
      ].contains(word)
  }
  /// What says that something cannot be yet, and what it waits for.
  static let cannot: Set<String> = ["can", "cannot", "won", "not", "never"]
  static let untilThen: Set<String> = ["until", "till", "before"]
  /// What the standing review is called.
  static let ofReviews = reviews.union([
    "meet", "meets", "meeting", "checkpoint", "session", "chair", "chairs", "host", "hosts",
    "organises", "organizes", "invites",
  ])
  static let reviews: Set<String> = [
    "review", "reviews", "call", "calls", "sync", "syncs", "check-in", "catch-up", "catchup",
    "standup", "stand-up", "mtg", "invite", "invitation",
  ]
  /// What leads from a reason to the day it comes to, and from days that were weighed to the one that
  /// stays.
  static let conclusions = [
    " so say ", " so call it ", " keep ", " stick with ", " stick to ", " stay with ",
    " leave it at ", ", so ", ". so ", ". So ", " so live ", " so go live ", " so we go live ",
    " so we're live ", " so we need to be live ", ", that's ", ", that’s ", ", that is ",
    ", meaning ",
  ]
  /// What is said of whoever stands at the top of the plan.
  static let top = [
    "sponsor", "sponsors", "sponsoring", "boss:", "the boss is", "my boss is", "our boss is",
    "big boss", "top name", "big name", "biggest name", "at the top", "on top", "sro",
    "executive owner", "is behind it", "is behind this", "stands behind it", "stands behind this",
  ]
  static let numbers = [
    "half", "third", "twice", "double", "hundred", "thousand", "ten", "twenty", "fifty", "four",
    "three", "five", "two",
  ]
  /// What somebody is or has, rather than does.
  static let standings: Set<String> = [
    "report", "reports", "is", "s", "are", "was", "has", "owns", "own", "leads", "sits", "works",
    "chairs", "heads",
  ]
  /// Words of money.
  static let money = AmountWords.currencies.union(["budget", "amount", "amounts"])
  /// What somebody does who decides about money.
  static let approving: Set<String> = [
    "approves", "approve", "signs", "sign", "decides", "decide", "releases", "release", "clears",
  ]
  /// All other amounts, whoever they are left to.
  static let otherAmounts: Set<String> = ["rest", "remainder", "otherwise"]
  static let invitations: Set<String> = ["invite", "invites", "invitation", "invitations"]
  /// Who is invited to a call that everybody knows of.
  static let invited: Set<String> = ["you", "everyone", "everybody", "all", "them", "people", "us"]
  static let sending: Set<String> = ["send", "sends", "invite", "invites", "own", "owns", "ll"]
  static let limits: Set<String> = [
    "above", "over", "below", "under", "beyond", "more", "up", "to", "until",
  ]
  /// What may stand right behind a limit of which nobody says of what it is: "up to 250 *above* that".
  static let afterLimits: Set<String> = [
    "above", "over", "beyond", "after", "and", "but", "it", "the", "then", "anything", "himself",
    "herself", "alone", "on", "by", "without", "otherwise", "more", "past", "from",
  ]
  /// What is done about an amount of money.
  static let ofAmounts: Set<String> = [
    "goes", "go", "needs", "need", "needed", "approve", "approves", "sign", "signs", "decides",
    "decide", "bid", "tender", "tendered", "allowed", "alone",
  ]
  /// Whoever is named for a part of the work: "our contact is Neil Foley".
  static let contacts: Set<String> = [
    "contact", "person", "guy", "man", "woman", "colleague", "name", "chap", "lady", "bloke",
  ]
  static let introductions: Set<String> = ["introduce", "intro", "introduction", "introducing"]
  /// The same as a meeting of those spoken to: "*you'll meet* her on the 9th".
  static let meetings = [
    "you'll meet", "you’ll meet", "you will meet", "you can meet", "you'd meet", "you’d meet",
    "you get to meet",
  ]
  /// What must be there before a body meets.
  static let papers: Set<String> = [
    "papers", "paper", "documents", "materials", "agenda", "submissions", "pack", "requests",
    "slides", "deck", "everything", "request", "memo", "submission", "packet",
  ]
  /// What somebody feels or is like, rather than does.
  static let feelings: Set<String> = [
    "hates", "likes", "loves", "dislikes", "wants", "prefers", "worries", "fears", "thinks",
    "believes", "knows", "cares", "complains", "insists", "expects", "enjoys", "trusts",
    "remembers", "feels", "minds",
  ]
  /// What keeps somebody from a call.
  static let missing = [
    "can't", "can’t", "cannot", "not there", "not in", "away", "ill", "sick", "out", "off",
    "busy", "travelling", "traveling", "on leave", "not around", "stuck",
  ]
  /// Somebody who cannot do it, in one word.
  static let notThere: Set<String> = ["away", "out", "ill", "sick", "off", "unavailable", "absent"]
  /// What stands before a name and says only whose human it is.
  static let beforeSomebody: Set<String> = [
    "on", "at", "for", "from", "your", "side", "end", "part", "team", "yours", "i", "guess",
    "think", "suppose", "it", "s", "is", "would", "be", "that", "mr", "mrs", "ms", "dr", "the",
    "you", "have", "we", "ve", "been", "told", "heard", "hear", "said", "know", "met", "saw",
    "spoke", "talked", "to", "with", "and",
  ]
  static let past: Set<String> = [
    "took", "was", "were", "had", "got", "went", "came", "said", "stopped", "killed", "blocked",
    "bought", "lost", "failed", "wanted", "asked", "found", "slipped", "happened", "ended", "began",
    "dragged", "stalled", "sat", "held", "needed", "waited", "cost", "ran", "didn't", "couldn't",
    "wasn't", "never",
  ]
  /// What the name of a thing begins with that somebody gives.
  static let beforeThings: Set<String> = [
    "a", "an", "the", "your", "some", "one", "two", "three", "access", "more", "copies", "another",
  ]
  /// What makes a sentence of it, in which something happens.
  static let finite: Set<String> = [
    "is", "are", "was", "were", "be", "will", "would", "has", "have", "had", "must", "should",
    "can", "could", "may", "might", "do", "does", "did", "takes", "take", "needs", "need", "wants",
    "ends", "starts", "begins", "meets", "signs", "decides", "approves", "goes", "comes", "runs",
    "happens", "expires", "closes", "s",
  ]
  static let budgetYears = [
    "budget year", "fiscal year", "financial year", "budget of this year", "this year's budget",
    "budget for this year",
  ]
  /// Money that is left.
  static let unspent = [
    "isn't spent", "isn’t spent", "not spent", "haven't spent", "haven’t spent",
    "hasn't been spent",
    "don't spend", "don’t spend", "unspent", "isn't used", "isn’t used", "not used", "don't use",
    "left over", "is left", "not been spent", "haven't used",
  ]
  /// What becomes of it.
  static let losses = [
    "goes back", "go back", "is gone", "are gone", "lose it", "lose them", "is lost", "are lost",
    "lapses", "lapse", "expires", "disappears", "vanishes", "falls back", "is swept", "clawed back",
    "is taken away", "we lose", "returned to", "returns to",
  ]
  /// Before a thing that happens on a day, with the article or owner that it then has.
  static let eventBounds = ["before ", "prior to ", "ahead of ", "by the time "]
  static let eventArticles: Set<Substring> = ["the", "our", "your", "their", "a"]
  static let edges = [
    "ends", "starts", "begins", "closes", "runs from", "runs to", "is over", "is finished",
    "is gone",
    "lapses", "expires", "must be spent", "has to be spent",
  ]
  static let changes: Set<String> = [
    "cut", "cuts", "cutting", "reduce", "reduces", "reducing", "lower", "lowers", "raise", "raises",
    "increase", "increases", "improve", "improves", "shorten", "shortens", "grow", "grows", "get",
    "gets", "bring", "brings", "drop", "drops", "go", "goes", "take", "takes", "speed",
  ]
  /// What is measured, and gets from so much to so much.
  static let measured: Set<String> = [
    "turnaround", "time", "times", "rate", "rates", "cost", "costs", "backlog", "share", "wait",
    "lag", "delay", "delays", "errors", "tickets", "calls", "churn", "effort", "cycle", "days",
    "hours", "close", "closing", "throughput", "volume", "adoption", "satisfaction", "nps",
  ]
  /// What people say before their own name.
  static let greetings: Set<String> = [
    "i", "m", "i'm", "am", "this", "is", "it", "it's", "s", "my", "name", "name's", "hi", "hello",
    "me", "that", "that's", "would", "be", "d", "ll", "so", "well", "ok", "okay", "yes", "hey",
    "sure", "right", "guess", "suppose", "think", "its", "im", "here", "yeah", "yep", "there",
    "good", "morning", "afternoon", "um", "uh", "er", "myself", "probably",
  ]
  /// Those with which people speak of themselves.
  static let selves: Set<String> = [
    "i", "i'm", "im", "m", "am", "name", "it", "its", "this", "me", "myself", "here",
  ]
  static let compared = [
    "under", "below", "less than", "fewer than", "more than", "over", "at least", "at most",
    "within", "above", "percent", "per cent", "per week", "per day", "a day", "a week",
  ]
  /// Chiefs who stand at no top by that.
  static let chiefs: Set<String> = ["cfo", "ciso", "cdo", "cso", "cco", "clo", "chro"]
  /// In how long so much of something is counted.
  static let rates = [
    "per hour", "per day", "per week", "per month", "per shift", "an hour", "a day", "a week",
    "a month", "each day", "each week", "each month",
  ]
  static let executives: Set<String> = [
    "vp", "svp", "evp", "avp", "ceo", "coo", "cto", "cio", "cro", "cmo", "cpo", "chief",
    "president", "md", "cno", "chairman", "director", "head", "founder", "partner", "owner",
  ]
  /// How people begin a call.
  static let hellos: Set<String> = [
    "hi", "hiya", "hey", "hello", "howdy", "alright", "g", "gday",
  ]
  /// What is about whoever speaks.
  static let ofSpeaker: Set<String> = ["i", "im", "me", "my", "myself", "here"]
  /// What a sentence about somebody else begins with, and what makes it one about us.
  static let ofOthers: Set<String> = ["the", "their", "his", "her"]
  static let leadingToUs: Set<String> = [
    "live", "by", "before", "then", "until", "so", "because",
  ]
  /// The same where something ends on a day by itself.
  static let toUs: Set<String> = [
    "live", "so", "then", "because", "before", "until", "launch", "running", "ready", "we",
  ]
  /// Words of being live.
  static let liveWords: Set<String> = [
    "live", "go-live", "golive", "launch", "running", "ready", "rollout", "cutover",
  ]
  /// Those of them that say of a plan that it begins to be used, and of no part of it.
  static let goingLive = liveWords.subtracting(["cutover", "ready"])
  /// What is said of a day beside another one.
  static let weighing: Set<String> = [
    "rather", "asked", "prefer", "prefers", "preferred", "wanted", "earlier", "later", "sooner",
    "realistic", "tight", "push", "pushing", "pushed",
  ]
  /// What says that something is shut or somebody away.
  static let closed: Set<String> = [
    "closed", "shut", "closure", "shutdown", "shutdowns", "close", "closes", "shuts", "holiday",
    "holidays", "leave", "away", "off", "out", "freeze", "frozen", "nobody", "nothing", "noone",
    "vacation", "locked", "blackout", "stop", "stops", "no",
  ]
  static let lengthsOfCalls: Set<String> = [
    "mins", "minutes", "min", "hour", "hours", "hr", "hrs", "am", "pm",
  ]
  /// How a line begins about days on which nobody works.
  static let idle = ["we don't work", "we don’t work", "we do not work", "nobody works"]
  /// What ends in "off", and is work all the same.
  static let endingOff: Set<String> = ["kick", "sign", "signs", "cut"]
  /// Who signs before whom.
  static let signingOrder = [
    "sign first", "signs first", "sign last", "signs last", "countersign", "countersigns",
  ]
  /// The two sides, at the beginning and anywhere.
  static let parties: Set<String> = ["they", "you", "we", "your", "both"]
  static let sides = ["other party", "other side", "your side", "our side"]
  /// "*Anything over* 250k": what is spent, and more than an amount.
  static let spending: Set<String> = ["anything", "everything", "amounts", "spend"]
  static let above: Set<String> = ["over", "above", "beyond", "more", "from"]
}
