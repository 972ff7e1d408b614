/// English words of lines that name somebody by the way, behind or beside what they do.
enum RetellingWords {
  /// Before whoever it is, in an answer to who: "*that would be* Omid Farahani, our analyst".
  static let pointing: [String] = {
    let pointers = ["that", "it", "this"]
    let links = [
      "'s", " is", " would be", "'d be", " will be", "'ll be", " should be", " has to be",
    ]
    return pointers.flatMap { pointer in links.map { "\(pointer)\($0) " } }
  }()

  /// Behind whoever it is, for what was asked: "Omid *does*", "Omid *looks at those*".
  static let answering: [String] = {
    let acts = [
      "does", "handles", "looks at", "looks after", "deals with", "takes care of", "sees to",
      "reviews", "checks", "approves", "signs", "decides", "vets", "would do", "will do", "runs",
      "is in charge of", "would handle", "will handle", "owns",
    ]
    let things = ["that", "it", "those", "them", "this", "these", "all of them", "all of that"]
    let alone = ["does", "do", "would", "will", "did", "is the one", "is the person", "is that"]
    return (alone + acts.flatMap { act in things.map { "\(act) \($0)" } })
      .sorted { $0.utf8.count > $1.utf8.count }
  }()

  /// What may follow those: a clause of its own.
  static let behindAnswers = [",", ".", ";", " - ", " – ", " — ", " ("]

  /// Between what a role does and whose role it is: "the CFO signs it, *that's* Martin Oduya".
  static let naming = [
    ", that's ", ", and that's ", ", that is ", ", it's ", ", that would be ", ", that'd be ",
    ", who is ", ", who's ", " - that's ", " – that's ", " — that's ", ". that's ", "; that's ",
    ", being ",
    ", namely ",
  ]

  /// What goes on about whoever was named: ", *and he* only approves on Tuesdays".
  static let goingOn = [
    ", and he ", ", and she ", ", and they ", " and he ", " and she ", ", he ", ", she ",
    ", but he ", ", but she ", " but he ", " but she ", "; he ", "; she ", ". he ", ". she ",
  ]

  /// "HR *have to* tell the staff": as one of them has to.
  static let haveTo = [" have to ", " need to ", " must ", " will have to "]
  static let hasTo = " has to "

  /// What stands for what was said to be done: "she *does it* on Fridays".
  static let doingIt = ["does it ", "does that ", "does this ", "does those ", "does so "]
  /// What is done to what was asked about, and to nothing else.
  static let signingIt: Set<String> = [" signs it", " signs that", " signs them", " signs those"]

  /// What has to be done by nobody who is named so far: "*someone has to* train the clerks".
  static let byNobody: [String] = {
    let nobodies = ["someone", "somebody"]
    let musts = [
      "has to", "needs to", "must", "will have to", "should", "will need to", "'s got to",
      "'ll have to",
    ]
    return nobodies.flatMap { nobody in
      musts.map { must in must.hasPrefix("'") ? "\(nobody)\(must) " : "\(nobody) \(must) " }
    }
  }()

  /// Whose a task is said to be, behind the name: "it's Rosa*'s job*".
  static let tasks = [
    "'s job", "'s task", "'s thing", "'s work", "'s baby", "'s part", "'s responsibility",
    "'s department", "'s to do", "'s",
  ]
  /// The same before the name: "that's *on* Rosa", "that's *a job for* Rosa".
  static let beforeTaken = ["on ", "up to ", "with ", "down to ", "a job for ", "a task for "]

  /// Those that a heading names as somebody's: "Helen Brandt's *team*: …".
  static let crews = LeadingWords.crews.union([
    "department", "group", "side", "office", "unit", "division", "desk",
  ])

  /// Before the time by which somebody does what stands before the name: "Print it - Beatriz *by*
  /// Sept 1".
  static let bounds = [" by ", " before ", " until ", " on ", " no later than "]
  /// Between an act and whoever does it.
  static let dashes = [" - ", " – ", " — ", ", ", ": "]

  /// What an act is done to that a heading names: "reference call: Lumen arranges *it*".
  static let objects = DraftWords.standIns.union(["those"])
}
