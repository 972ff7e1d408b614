/// English words around an act, which are no part of what it is called.
enum DraftWords {
  /// Those spoken of, where somebody is named who does it for them: "*we* pilot it".
  static let ourselves: Set<String> = ["we", "we'll", "we'd", "we're"]
  /// Before "then", where that is a day: "by then".
  static let beforeThen: Set<String> = [
    "and", "by", "until", "till", "since", "from", "but", "just", "only", "if", "what", "who",
    "before", "after", "than", "back", "even", "first",
  ]
  /// What belongs to a verb, before what is done to: "send *over* the file".
  static let verbParts: Set<String> = ["over", "up", "out", "back", "off", "in", "on", "down"]
  /// Between them and what they do.
  static let willing: Set<String> = [
    "will", "would", "can", "should", "must", "also", "then", "going", "to", "have", "need",
  ]
  /// Behind them, where nothing is done.
  static let noActs: Set<String> = [
    "are", "is", "were", "was", "had", "don't", "can't", "cannot", "won't", "didn't", "haven't",
    "think", "hope", "expect", "want", "like", "know", "might", "could", "the", "a", "in", "on",
  ]
  /// What a thing begins with that a title goes without.
  static let articles: Set<String> = ["a", "an", "the", "our"]
  /// What stands for a thing that was named before.
  static let standIns: Set<String> = ["it", "that", "this", "them"]
  /// Behind a thing, where it goes or comes from.
  static let behindObjects: Set<String> = [
    "onto", "into", "to", "across", "from", "by", "on", "in", "at", "over", "through", "via",
  ]
  /// What goes on from the clause before, and what is left of that at the end of a title.
  static let joining: Set<String> = ["and", "but", "so", "because"]
  static let dangling: Set<String> = ["and", "but", "so", "he", "she", "they", "which"]
  /// How somebody is or where, and nothing that is done.
  static let being: Set<String> = [
    "is", "am", "are", "was", "were", "isn't", "aren't", "said", "meant", "wish", "wishes",
  ]
  /// What something is said of, and that it is so.
  static let states: Set<String> = [
    "you're", "youre", "we're", "they're", "theyre", "it's", "its", "that's", "thats", "there's",
  ]
  /// Behind it, what is no act that somebody is at.
  static let behindStates: Set<String> = [
    "not", "on", "in", "already", "still", "there", "at", "under", "with", "out", "all", "fine",
    "ok", "okay", "done", "up", "nothing", "no",
  ]
  /// What is there: "*got* two already".
  static let having: Set<String> = ["got", "have", "had", "already"]
  /// That it does not matter when.
  static let anyTime: Set<String> = [
    "any", "day", "days", "time", "whenever", "same", "daily", "anytime",
  ]
  /// What is done with "it" as somebody wants it.
  static let participles: Set<String> = [
    "done", "sent", "shown", "told", "written", "kept", "put", "given", "brought", "made",
  ]
  /// What departments and bodies are called, in the last word.
  static let departments: Set<String> = [
    "council", "union", "unions", "protection", "governance", "security", "infosec", "legal",
    "procurement", "purchasing", "finance", "compliance", "privacy", "it", "committee", "board",
    "hr", "department", "treasury",
  ]
  /// Behind how long an act takes, what somebody wants for it.
  static let laterNeeds = [
    " and they need ", " and they want ", " and they'll need ", " and they ask for ",
    " and he needs ", " and she needs ", " and he wants ", " and she wants ",
  ]
  /// What somebody does with a department that they are the head of.
  static let heading: Set<String> = [
    "run", "runs", "head", "heads", "lead", "leads", "own", "owns",
  ]
  /// What may stand before that.
  static let ofDepartments: Set<String> = [
    "works", "data", "information", "staff", "it", "cyber", "risk", "vendor", "supplier", "group",
    "legal", "corporate", "internal", "general", "the", "our", "and",
  ]
  /// How a side says that something comes from it.
  static let fromUs = ["from us", "from our side", "from our end", "on our side", "on our end"]
  /// Behind "it", what belongs to its verb: "sign it *off*".
  static let behindPronouns: Set<String> = ["off", "up", "in", "out", "back", "over", "through"]
  /// For whom somebody acts who speaks for their own side.
  static let forUs = [" for us", " for us here", " on our side", " on our end"]
  /// Whoever speaks.
  static let myself: Set<String> = ["i", "im", "i'm", "we", "we're"]
  /// Whoever comes next is one of the two sides: "…, then *your* side".
  static let sides: Set<String> = ["you", "your", "us", "our", "yours"]
  /// What has to happen before begins so: "*an* hour of CFO time first".
  static let openings: Set<String> = ["a", "an", "one", "two", "our", "the", "some"]
  /// In which case somebody else does it.
  static let cases: Set<String> = ["if", "when", "otherwise"]
  /// That somebody is one of a body.
  static let memberships = ["sits on ", "sit on ", "is on ", "is in ", "is part of "]
  /// What the gate of a body is called by, and where a title says that something is done in it.
  static let decisionOf = "decision of "
  static let inMeetings = [" there", " at that meeting", " in that meeting", " in it"]
  /// Where such a case may begin, and what may lead to it.
  static let caseJoints = [
    ", and if ", " and if ", ", but if ", ", if ", "; if ", ". if ", ", and when ", ", when ",
    " and when ", "; when ",
  ]
  static let caseLeads: Set<String> = ["and", "but", "or"]
  /// Why somebody cannot do it then: "if she's on *leave*".
  static let leave: Set<String> = ["leave", "holiday", "vacation", "travelling", "traveling"]
  /// Where it may begin that whoever does a thing is away.
  static let absenceJoints = [", and ", " and ", ", but ", " but ", "; ", ", ", ". ", " - ", " – "]
  /// What makes that a condition.
  static let conditions: Set<String> = ["if", "when", "whenever"]
  /// What whoever does a thing is asked for by: "who *owns* the lease?".
  static let owning: Set<String> = ["does", "handles", "owns"]
  /// What takes its time: "legal *needs* three weeks".
  static let taking = [" needs ", " need ", " takes ", " take ", " wants "]
  /// What is left of a title beside whom it goes.
  static let company = [", can run", " can run", ", runs", " alongside", ", in", " in parallel to"]

  // MARK: Stages

  /// What stands before a further stage.
  static let stageMarks = [", ", " then "]
  /// What is done in several of them.
  static let stages: Set<String> = [
    "wave", "phase", "stage", "site", "batch", "group", "round", "tranche", "store", "region",
    "plant", "ward", "depot", "branch", "team", "hall",
  ]
  /// What tells one of them from the others.
  static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "last", "one", "two", "three", "four", "1", "2", "3", "4",
    "a", "b", "c",
  ]

  // MARK: Days

  /// Days that come again, with nothing said that is done on them.
  static let weekdays: Set<String> = [
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
  ]

  /// Before a day, what it is to the act.
  static let ofDays: Set<String> = ["by", "until", "till", "before", "due", "on"]
  /// What leads to the days on which nothing may be done.
  static let leadingToDays: Set<String> = [
    "from", "between", "on", "in", "over", "for", "during", "until", "till", "through", "the",
    "since",
  ]
  /// Around days that are a body's.
  static let aroundDays: Set<String> = ["only", "on", "the", "and", "or", "every", "each"]
  /// How often something comes after its first time.
  static let again = ["then every", "then each", "then once", "then monthly", "then weekly"]
  /// How often a body does it.
  static let habits = ["Only ", "Usually ", "Always "]
  /// How a guess begins.
  static let hedges: Set<String> = [
    "think", "reckon", "guess", "suppose", "doubt", "expect", "hope", "imagine", "believe", "say",
    "assume",
  ]
  /// How long before it meets.
  static let ahead: Set<String> = ["ahead", "before", "advance"]
  /// What has to be there before a body meets.
  static let papers: Set<String> = [
    "papers", "paper", "documents", "request", "requests", "everything", "pack", "submissions",
    "materials", "deck", "slides",
  ]
  /// What says that it has to be there.
  static let handedIn: Set<String> = [
    "close", "closes", "due", "must", "need", "needs", "has", "have", "in",
  ]
  /// After a verb, what names nothing that is done: "signs *things off*".
  static let anything: Set<String> = [
    "off", "on", "things", "stuff", "it", "them", "anything", "everything", "these", "those",
    "that",
    "every", "other", "second", "third", "last", "first",
  ]
  /// How somebody wishes for it.
  static let wishes = ["then ", ""].flatMap { opening in
    ["i'd like ", "we'd like ", "i would like ", "we would like ", "i'd want ", "we'd want "]
      .map { opening + $0 }
  }
  /// Words that a question holds which is more than the name of a thing.
  static let questioning: Set<String> = [
    "who", "what", "when", "where", "which", "why", "how", "is", "are", "was", "were", "do", "does",
    "did", "can", "could", "will", "would", "should", "has", "have", "right", "ok", "okay", "we",
    "you", "i", "he", "she", "they", "it", "that", "this", "yes", "no", "me", "us", "sure", "isn",
    "honestly", "so", "really", "and", "or",
  ]
  /// What a question about something open begins with.
  static let openQuestions: Set<String> = [
    "who", "what", "when", "where", "which", "whether", "how", "after", "once", "until",
  ]
  /// What says that something does not happen.
  static let denying: Set<String> = ["not", "never", "nothing", "nobody", "no", "cannot", "wont"]
  /// Whether a word says that something is not so: one of those, or "doesn't" and its like.
  static func isDenial(_ word: String) -> Bool { word.hasSuffix("n't") || denying.contains(word) }
  /// What a title begins with that only says when.
  static let bounds: Set<String> = ["before", "until", "till", "within", "by"]
  /// "So call it": what leads to a day, and is nothing to do.
  static let concluding: Set<String> = [
    "so", "call", "it", "say", "let", "s", "let's", "make", "that", "at", "the", "latest", "then",
    "earliest", "is", "would", "be", "done", "and", "of", "getting", "from",
  ]
  /// What a body does that decides for it.
  static let agreeing: Set<String> = [
    "yes", "agreed", "agrees", "approved", "approves", "ticked", "ticks", "nod", "ok", "okay",
    "ok'd", "decided", "decides", "signed", "passed", "passes", "blessed", "cleared", "clears",
  ]
  /// What is said of somebody's work that is over.
  static let finished: Set<String> = [
    "is", "s", "has", "done", "ready", "through", "finished", "confirms", "confirmed", "signs",
    "signed", "agrees", "agreed", "says", "yes", "approves", "approved", "ok", "okay", "off",
    "said", "given",
  ]
  /// What somebody does who only wishes for something.
  static let wanting: Set<String> = ["wants", "want", "likes", "wishes", "hopes", "insists"]
  /// Those that name an act of their own.
  static let signing: Set<String> = ["signs", "signed"]

  /// What somebody else does whose time is told behind an act: "you send it and he *takes* a week".
  static let othersVerbs: Set<String> = [
    "takes", "take", "needs", "need", "answers", "answer", "replies", "reply", "responds",
    "respond", "decides", "decide", "comes", "come", "gets", "get", "turns", "turn",
  ]

  /// How several do an act, behind it.
  static let jointly = ["together", "jointly"]

  /// What makes one of several, where "together" stands behind it: "*put* the data together".
  static let uniting: Set<String> = [
    "put", "puts", "bring", "brings", "get", "gets", "pull", "pulls", "draw", "draws", "gather",
    "gathers", "piece", "pieces", "stitch", "stitches",
  ]

  // MARK: What is said around it

  /// How people lead on to what is to be done.
  static let leadIns: [String] = {
    let things = ["first thing", "the first thing", "next thing", "the next thing", "last thing"]
    let pieces = ["the big piece", "the big one", "the main thing", "the hard part", "big one"]
    let named = (things + pieces).flatMap { ["\($0)'s ", "\($0) is "] }
    return named + ["we'd have ", "i want ", "we want ", "there's "]
  }()
  /// What is done, told of somebody in a clause of its own: "she'd *do* the contract".
  static let doing: Set<String> = ["do", "does", "doing", "handle", "handles"]
  /// What a clause begins with that tells of somebody or something, and names no act.
  static let remarking: Set<String> = [
    "normally", "usually", "often", "sometimes", "well", "that", "thats", "it", "its", "he", "she",
    "they", "we", "i", "you", "which", "who", "there",
  ]
  /// Verbs whose doer was understood and taken out.
  static let leftBehind: Set<String> = [
    "run", "led", "done", "managed", "owned", "organised", "organized", "handled",
  ]
  /// What a bare act is called on a page that is read by others.
  static let nouns = [
    "signs": "Signature", "sign": "Signatures", "countersigns": "Countersignature",
    "sign everything": "Signature", "sign it all": "Signature", "sign all of it": "Signature",
    "approves": "Approval", "reviews": "Review", "decides": "Decision",
  ]
  /// What "you" do that is no work.
  static let receiving: Set<String> = [
    "have", "get", "need", "know", "are", "can", "could", "may", "might", "want", "see", "should",
    "must", "put", "said", "had", "were",
  ]
  /// What stands for whatever was told last.
  static let pointing: Set<String> = ["that", "this", "it", "these", "those"]
  /// Whose an act is that begins so, where somebody is named for it.
  static let ownWords = ["His own ", "Her own ", "Own ", "His ", "Her "]
  /// What is left of a window that was understood.
  static let someTime = [", some time", ", sometime", " some time", ", any time", ", ideally"]
  /// Those that stand for one thing.
  static let singular: Set<String> = ["it", "this", "that"]
  /// Whose somebody is: "*my* senior adjuster".
  static let possessives: Set<String> = ["my", "our", "their", "his", "her"]
  /// What tells how long an act takes, in a clause behind it, and whom.
  static let takingTime: Set<String> = ["takes", "took", "needs", "lasts"]
  static let takers: Set<String> = ["him", "her", "them", "me", "us", "about", "maybe", "roughly"]
  /// Times that are no length: "takes him a *weekend*".
  static let spells: Set<String> = [
    "weekend", "weekends", "evening", "evenings", "night", "nights", "afternoon", "afternoons",
    "morning", "mornings", "while", "ages",
  ]
  /// Whom a thing comes from, before what is done.
  static let fromOthers = [
    " from you and ", " from us and ", " from your side and ", " from our side and ",
  ]
  /// That whoever speaks will tell what came of it.
  static let tellingYou: Set<String> = [
    "tell you", "let you know", "ring you", "call you", "update you", "report back", "report",
    "get back to you", "come back to you",
  ]
  /// What of a decision only says when, beside days of the week.
  static let aroundDecisions: Set<String> = [
    "on", "the", "every", "first", "second", "third", "fourth", "last", "of", "month", "each",
    "only", "about", "it",
  ]
}
