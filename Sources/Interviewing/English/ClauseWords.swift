/// English words by which a sentence beside an act is told from one about the act itself.
enum ClauseWords {
  /// What is said of an act's own time: "she *needs* two days", "that *takes* a week".
  static let ofTime: Set<String> = [
    "do", "does", "take", "takes", "need", "needs", "is", "are", "be", "last", "lasts", "want",
    "wants", "say", "says", "said", "reckon", "reckons", "think", "thinks", "guess", "hope",
    "hopes", "expect", "expects", "finish", "finishes", "start", "starts", "begin", "begins",
    "get", "gets", "plan", "plans", "promise", "promises", "handle", "handles", "own", "owns",
    "manage", "manages", "allow", "allows", "count", "counts", "give", "gives", "will", "would",
    "can", "could", "should", "must", "has", "have", "done", "finished", "ready", "due",
    "happen", "happens", "run", "runs", "aim", "aims", "go", "goes", "estimate", "estimates",
    "planned", "scheduled", "started",
  ]
  /// What such a word is no longer about with this behind it: "it runs *out*".
  static let away: Set<String> = ["out", "off", "away", "back"]
  /// How whoever speaks says when they will tell what came of it.
  static let reportingBack: [String] = ["i'll ", "i will ", "i can ", ""].flatMap { who in
    ["let you know", "tell you", "get back to you", "come back to you", "report back"]
      .map { who + $0 }
  }
  /// What names the act itself again: "*the whole thing* takes a week".
  static let itself: Set<String> = [
    "thing", "work", "job", "task", "step", "whole", "process", "lot", "rest", "part",
    "earliest", "latest",
  ]
  /// What joins a sentence to an act that says nothing of it.
  static let joining: Set<String> = ["and", "but", "so", "then", "or", "because", "since", "while"]
  /// What is said of somebody who was away.
  static let returning: Set<String> = ["back", "returns", "return", "returned"]
  /// Where one day ends and the next begins.
  static let midnight = "midnight on "
  /// What is said of an act that only tells where or when it is: "the trial *runs* in hall 2".
  static let happening: Set<String> = ["runs", "happens", "starts", "begins", "goes", "ends"]
  /// What leads to a day.
  static let beforeDays: Set<String> = [
    "on", "by", "before", "until", "till", "from", "between", "since",
  ]
  /// What says that something else was meant: "Grace raises it, *sorry*, Otto does".
  static let retaking: Set<String> = [
    "sorry", "no", "wait", "actually", "rather", "well", "oh", "nope", "correction", "hang",
    "scratch", "i", "mean", "or", "on", "that", "later", "earlier", "sooner",
  ]
  /// Of those, what says so by itself.
  static let taken: Set<String> = ["sorry", "no", "wait", "nope", "scratch", "correction", "hang"]
  /// What ends a title that went on: "half of the tills *the other*".
  static let others: Set<String> = ["other", "rest", "others", "remainder", "remaining"]
  /// Those who stand for somebody or something in a clause of its own: "…, *them*".
  static let loose: Set<String> = ["him", "her", "them", "it", "us", "me", "those", "these"]
  /// What is said with a length of something that comes when another is there.
  static let later: Set<String> = ["later", "afterwards", "thereafter", "on"]
  /// What an act is done for long before: "invite them to *the demo*".
  static let events: Set<String> = [
    "demo", "workshop", "meeting", "audit", "committee", "board", "council", "call", "visit",
    "inspection", "kickoff", "session", "training", "offsite", "conference", "exam", "exams",
    "hearing", "summit", "interview", "presentation", "review", "day", "event", "townhall",
    "assembly", "trial", "rehearsal", "walkthrough", "webinar", "fair", "launch", "opening",
  ]
  /// What is done so that others come to it.
  static let inviting: Set<String> = [
    "invite", "remind", "summon", "register", "enrol", "enroll", "nominate", "sign", "ask",
  ]
  /// What is done long before whatever it is for.
  static let preparing: Set<String> = [
    "prepare", "draft", "plan", "organise", "organize", "arrange", "rehearse", "practise",
    "practice", "collect", "gather", "compile", "print", "order", "write", "design", "edit",
  ]
  /// What joins a sentence whose time is its own.
  static let reporting: Set<String> = ["that", "before", "when", "until", "till", "whether", "if"]
  /// Who may need time for what they are brought in for.
  static let humans: Set<String> = [
    "lawyer", "consultant", "auditor", "notary", "treasurer", "inspector", "trainer", "contractor",
    "electrician", "translator", "designer", "architect", "surveyor", "solicitor", "broker",
    "reseller", "vendor", "supplier", "agency", "assessor", "mediator", "photographer",
  ]
  /// Before somebody who may well be the one who does it.
  static let ours: Set<String> = ["our", "my", "his", "her"]
  /// Whose time something takes that is not of whoever does the act.
  static let takers: Set<String> = ["them", "him"]
  /// What is done at it, or is it: "*hold* the workshop on 3 March".
  static let attending: Set<String> = [
    "present", "show", "attend", "hold", "run", "meet", "visit", "walk", "train", "demo", "join",
    "decide", "speak", "host", "lead", "come", "go", "do", "chair", "take", "bring", "travel",
    "give", "get", "have", "start", "open", "launch", "sit", "talk", "support", "help", "explain",
    "introduce", "defend", "pitch",
  ]
}
