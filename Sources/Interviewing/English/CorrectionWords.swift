/// The words of lines that take back or say anew what the plan holds.
enum CorrectionWords {
  /// What stands before what does not hold.
  static let marks = ["not ", "i said ", "we said ", "instead of "]
  /// What a day that is given up begins with.
  static let binding: Set<String> = ["on", "from", "by", "till", "until", "the", "to"]
  /// What names no step in a clause that moves one.
  static let small: Set<String> = [
    "sorry", "wait", "no", "actually", "must", "has", "have", "should", "begin", "begins", "start",
    "starts", "end", "ends", "finish", "finishes", "due", "so", "make", "let", "i", "we", "mean",
    "meant", "oh", "hang", "hold", "until", "s", "will", "would", "can", "could",
  ]
  /// What stands before whoever it is instead.
  static let replacing = [
    "make it ", "make that ", "it's ", "it’s ", "its ", "it is ", "that's ", "that’s ", "i mean ",
    "i meant ", "but ", "put ", "should be ", "take ",
  ]
  /// Which edge of a step a day is.
  static let starts: Set<String> = [
    "start", "starts", "begin", "begins", "from", "starting", "beginning",
  ]
  static let ends: Set<String> = [
    "end", "ends", "finish", "finishes", "by", "due", "until", "till",
  ]
  /// What says no more than that a day or a length is now another.
  static let framing: Set<String> = starts.union(ends).union([
    "the", "a", "our", "is", "s", "be", "on", "at", "in", "now", "make", "let", "will", "should",
    "must", "has", "to", "of", "it", "takes", "take", "needs", "lasts", "runs", "for", "moves",
    "then", "only", "rather", "instead",
  ])
}
