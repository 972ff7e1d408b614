/// English words of lines that say from when on a step that was told of may begin.
enum LimitWords {
  /// What stands between a step and the day before which it does not begin; the longer before those
  /// they begin with.
  static let notBefore: [String] = {
    let denials = [
      "can't", "cant", "cannot", "can not", "won't", "wont", "mustn't", "must not", "shouldn't",
      "should not", "may not", "doesn't", "does not", "couldn't", "could not", "will not",
    ]
    let verbs = [
      "start", "begin", "go ahead", "happen", "kick off", "be done", "take place", "get going",
    ]
    let bounds = ["before", "until", "till", "earlier than", "any earlier than"]
    let denied = denials.flatMap { denial in
      verbs.flatMap { verb in bounds.map { " \(denial) \(verb) \($0) " } }
    }
    return denied + [
      " not before ", " no earlier than ", " not earlier than ", " is not before ",
      " starts no earlier than ", " can start no earlier than ", " can only start from ",
      " can only start on ", " can only begin on ", " can start at the earliest on ",
      " can only begin from ",
    ]
  }()
  /// Whoever or whatever is no step of a plan: "*we* can't start before the 11th".
  static let noStep: Set<String> = [
    "we", "i", "you", "they", "nothing", "nobody", "noone", "everyone", "everything", "live",
    "go-live", "golive", "launch", "anything", "us", "if", "when", "because", "since", "as", "who",
    "which", "he", "she",
  ]
  /// What stands for the step told last.
  static let pointing: Set<String> = ["it", "that", "this"]
  /// What may stand between somebody and what they wait for: "Ravi *only* after the check".
  static let waiting: Set<String> = [
    "only", "starts", "start", "goes", "can", "begins", "begin", "comes", "come", "is", "next",
    "not",
    "just", "then", "go", "should", "will", "has", "to", "gets", "going",
  ]
  static let after: Set<String> = ["after", "once", "until", "till"]
  /// What is done without something, or not: "she can't *start it* without your plan".
  static let starting: Set<String> = [
    "start", "begin", "do", "go", "finish", "continue", "proceed",
  ]
  static let lacking: Set<String> = ["without", "until", "till", "unless", "before"]
  /// What a line ends with that says that something is needed before.
  static let first = [
    " first", " beforehand", " before that", " to start", " to begin", " before she can start",
    " before he can start", " before they can start", " before starting",
  ]
}
