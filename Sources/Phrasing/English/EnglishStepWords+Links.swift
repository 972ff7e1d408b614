/// Words of what an act waits for.
extension EnglishStepWords {
  /// Headings of what an act waits for, in a list.
  static let dependencyLabels: WordSet = [
    "dep", "deps", "dependency", "dependencies", "depends", "predecessor", "predecessors",
    "prereq", "prereqs", "prerequisite",
  ]

  /// "*Any* day": when something may be done.
  static let anyWord: WordSet = ["any"]

  /// What stands for whatever was told last.
  static let pointing: WordSet = ["that", "this", "it", "these", "those"]
  static let itself: WordSet = ["it", "this", "that", "them", "these", "everything"]

  /// What is said of a contract, and what it is called; then what signing it is called.
  static let signed: WordSet = ["signed", "countersigned"]
  static let contracts: WordSet = ["contract", "contracts", "agreement", "msa", "paper", "papers"]
  static let signings: WordSet = [
    "signature", "signatures", "signs", "sign", "signed", "signing", "countersignature",
    "countersigns",
  ]

  /// Words no target of a link needs for matching.
  static let fillers: WordSet = [
    "the", "a", "an", "our", "your", "their", "his", "her", "my", "is", "are", "has", "have",
    "been", "be", "step", "and", "of", "to", "for", "done", "complete", "completed", "finished",
    "signed", "approved", "in", "on", "it", "we", "get", "gets", "got", "back", "finishes",
    "finish", "ends", "closes", "over", "through", "ready", "received", "returned", "arrives",
    "comes", "came", "out", "given", "granted", "there", "happens", "wraps", "up", "both",
  ]

  /// What becomes of things, and what nobody does to anything: "the discount *expires*".
  static let ofThings: WordSet = [
    "expires", "lapses", "ends", "arrives", "happens", "falls", "matters", "costs", "depends",
    "lands", "kicks",
  ]
  /// Before "out": "the discount *runs* out".
  static let running: WordSet = ["runs", "goes", "falls", "comes", "ships", "rolls"]
  static let outOrLive: WordSet = ["out", "live", "in", "due", "down", "off"]
  /// Several people of one kind: "union *reps*".
  static let people: WordSet = [
    "reps", "members", "users", "managers", "staff", "nurses", "engineers", "leads", "teams",
    "people", "lawyers", "auditors", "supervisors", "drivers", "admins", "trustees", "partners",
  ]
}
