import PlanModel

/// English words with which a line says itself what it is about.
enum LeadWords {
  /// How somebody sees what is wished for, and what may stand before it.
  static let seeing: Set<String> = [
    "love", "like", "want", "picture", "imagine", "see", "need", "wish", "dream", "hope",
  ]
  static let beforeSeeing: Set<String> = [
    "i", "we", "i'd", "we'd", "really", "would", "do", "can",
  ]

  /// What a label holds that only says what stands behind it.
  static let labelWords: Set<String> = [
    "we", "i", "what", "my", "our", "number", "figure", "metric", "kpi", "target", "goal", "aim",
    "dream", "wish", "reason", "why", "outcome", "success", "measure",
  ]

  /// How people begin who think aloud.
  static let hedges = [
    "yeah, ", "yes, ", "i'd say ", "i’d say ", "i would say ", "i think it's ",
    "i think ", "i guess it's ", "i guess ", "i suppose ", "in the end ", "then ",
  ]
  /// What whoever looks at a number does.
  static let watching = [
    "will want to see ", "will want ", "wants to see ", "will look at ", "is going to look at ",
    "will be looking at ", "is looking at ", "looks at ", "will check ", "will ask for ",
  ]
  /// How a clause begins that only says that this is the number.
  static let assurances = [
    "that's it", "that is it", "that's all", "that is all", "that's the number",
    "that is the number", "that's the one", "that's the yardstick", "that's what counts",
    "nothing else",
  ]

  /// Before the number that somebody would be content with.
  static let contentment = [
    "would be happy with ", "would be content with ", "would be pleased with ",
    "would be satisfied with ", "'d be happy with ", "'d be content with ", "’d be happy with ",
    "will be happy with ", "would settle for ", "'d settle for ", "i'd want ", "we'd want ",
    "i’d want ", "we’d want ", "i would want ", "we would want ",
  ]
  /// How such a number begins.
  static let comparing = [
    "fewer than ", "less than ", "no more than ", "at most ", "at least ", "more than ",
    "under ", "below ", "not more than ",
  ]

  /// What is wished for stands in the plan without the wish; as such it may be anything.
  static let wishes = [
    "we want that ", "i want that ", "we want ", "we'd want ", "we'd like ", "we would like ",
    "we’d like ", "i want ", "i'd want ",
    "i'd like ", "i would like ", "we would want ",
  ]

  /// "The pilot's good if", "test is passed when" and all the others.
  private static let proofs: [String] = {
    var openings: [String] = []
    for trial in ["test", "trial", "pilot", "run", "poc"] {
      for subject in [
        "the \(trial) is", "the \(trial)'s", "\(trial) is", "\(trial)'s", "\(trial)",
        "the \(trial)",
      ] {
        for state in ["good", "passed", "done", "ok", "okay", "fine", "successful", "over"] {
          for word in ["if", "when", "once"] { openings.append("\(subject) \(state) \(word) ") }
        }
      }
    }
    // "We'd be content if", "I'm happy when", "good if".
    for mood in ["happy", "content", "pleased", "satisfied", "good"] {
      for subject in ["we'd be ", "we would be ", "we're ", "i'd be ", "i would be ", "i'm ", ""] {
        for word in ["if", "when", "once"] { openings.append("\(subject)\(mood) \(word) ") }
      }
    }
    return openings
  }()

  /// "Why then, cause …": the question said again before its answer.
  private static let answeredWhys: [String] = {
    let whys = ["why then", "why that day", "why that date", "why"]
      .flatMap { ["\($0), ", "\($0)? "] }
    let openings = ["because ", "cause ", "'cause ", "cos ", "coz ", "it's ", ""]
    return whys.flatMap { why in openings.map { why + $0 } }
  }()

  /// What leads from the day to what it hangs on: "go-live is *tied to* …".
  static let ties = [
    "tied to", "linked to", "driven by", "dictated by", "pegged to", "bound to",
    "timed to", "timed for", "because of", "anchored to", "bound by", "forced by",
  ].map { " \($0) " }
  /// Between the day and that.
  static let beforeTies: Set<String> = ["is", "s", "was", "really", "all", "just", "mostly"]
  /// What the day is called there.
  static let tiedDays: Set<String> = [
    "it", "that", "this", "go-live", "go live", "going live", "our go-live", "the go-live",
    "the go-live date", "our go-live date", "the date", "our date", "that date", "this date",
    "the day", "that day", "launch", "the launch", "our launch", "the deadline", "our deadline",
    "the timing", "the target", "which",
  ]
  private static let ourTies = [
    "we tied it to ", "we've tied it to ", "we're tying it to ", "we tie it to ",
    "we linked it to ",
  ]

  /// All of them; of two that fit, the first counts.
  static let table =
    said + [
      (.proof, proofs), (.text(.goLiveReason), answeredWhys), (.text(.goLiveReason), ourTies),
    ]

  private static let said: [(matter: Lead.Matter, openings: [String])] = [
    (
      .text(.measure),
      [
        "the number would be ", "the number is ", "the number we watch is ", "our number is ",
        "the metric would be ", "the metric is ", "our metric is ", "the kpi is ", "our kpi is ",
        "the indicator is ", "our indicator is ", "the measure is ", "our measure is ",
        "the yardstick is ",
        "success would be ", "success is ", "success means ", "we'd measure it by ",
        "we measure it by ", "if i had one number, it's ", "if i had to pick one, it's ",
        "if i had to pick one number, it's ", "if i had to pick one number it'd be ",
        "if i had to pick one number, it'd be ", "if i had to pick one, it'd be ",
        "if i had to pick one it'd be ", "the one number is ", "one number would be ", "number:",
        "metric:", "kpi:", "measure:", "success:", "success? ", "success for me is ",
        "success for me means ", "success for us is ", "success for us means ",
        "success looks like ", "he'd call it a success if ", "she'd call it a success if ",
        "we would call it a success if ", "i would call it a success if ",
        "we'd call it a success if ", "i'd call it a success if ", "they'd call it a success if ",
      ]
    ),
    (
      .text(.goLiveReason),
      [
        "the reason is that ", "the reason is ", "the reason being ", "reason is ", "reason:",
        "the reason for that day is that ", "the reason for that day is ",
        "the reason for that date is that ", "the reason for that date is ",
        "the reason for the date is that ", "the reason for the date is ",
        "the reason for that is that ", "the reason for that is ",
        "it's tied to ", "it is tied to ", "that's tied to ", "that is tied to ", "tied to ",
        "behind the date:", "behind that date:", "behind it:", "the date is because ",
        "it's because ", "that's because ", "because ", "why then:", "why:",
      ]
    ),
    (
      .text(.outcome),
      [
        "what i really want is that ", "what i want is that ", "what we really want is that ",
        "what we want is that ", "what we need is that ", "what we need is ",
        "wish is that ", "wish is ", "the wish is that ", "the wish is ",
        "our requirement is that ", "the requirement is that ", "our wish is that ",
        "my wish is that ", "our aim is that ", "our goal is that ", "my goal is that ",
        "our aim is ", "my dream is that ", "my dream is ",
        "what i really want is ", "what i want is ", "what we really want is ", "what we want is ",
        "what we're after is ", "we want that ", "i want that ", "the goal is that ",
        "the goal is ", "our goal is ", "the aim is ", "the idea is that ", "the idea is ",
        "the dream is ", "goal:", "outcome:", "aim:",
      ]
    ),
    (
      .proof,
      [
        "done when ", "done once ", "done if ", "it's done when ", "we're done when ",
        "we'd call it good if ", "we'd call it good when ", "we call it good if ",
        "we call it good when ", "pass mark:", "pilot success:", "trial success:", "test success:",
        "pilot passes:", "success criteria:", "success criterion:", "exit criteria:",
        "we'll know it worked if ", "we'll know it worked when ", "we'll know it works if ",
        "we'll know it works when ", "you'll know it worked if ", "it worked if ", "it works if ",
        "pass:", "passes:", "passed:", "passes if ",
        "passed if ", "passed when ", "passes when ", "pass if ", "pass when ",
        "pass mark is ", "the pass mark is ", "it passes if ", "it passes when ",
        "it's good enough if ", "it's good enough when ", "good enough means ",
        "good enough is ",
      ]
    ),
    (
      .live,
      [
        "go-live means ", "go live means ", "going live means ", "live means ",
        "being live means ", "live = ", "live: ", "day one it's ", "day one is ", "day one: ",
        "on day one it's ", "on day one, it's ", "first day it's ", "we're live when ",
        "we are live when ", "live is when ",
      ]
    ),
    (
      .worry,
      [
        "what keeps me up at night is ", "what worries me is ", "my biggest worry is ",
        "the biggest worry is ", "my worry is ", "the worry is ", "biggest worry:", "worry:",
        "biggest risk:", "risk:", "the biggest risk is ", "the risk is ", "my fear is ",
        "i'm worried about ", "i worry about ", "i'm afraid of ",
      ]
    ),
  ]
}
