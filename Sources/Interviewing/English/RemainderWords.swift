/// English words by which it is seen that a line says more than the fields hold that were filled from
/// it.
enum RemainderWords {
  /// What takes something out of what was told before it, wherever it stands.
  static let exceptions = [
    "but not", "just not", "only not", "but never", "but only", "except", "excepting", "excluding",
    "unless", "apart from", "aside from", "other than", "save for", "with the exception",
    "only if", "only when", "but if", "they skip", "we skip", "he skips", "she skips", "it skips",
    "is skipped", "are skipped", "gets skipped", "skip it", "skips it", "skip the", "skips the",
  ]
  /// The same where a clause behind the first begins with it: "Fridays at 9, *never* in August".
  static let narrowing: Set<String> = ["not", "never", "only", "minus", "bar", "without"]
  /// What a clause begins with, and belongs to it.
  static let joints: Set<String> = [
    "and", "but", "then", "so", "except", "unless", "though", "although", "yet", "otherwise",
    "because", "while", "whereas",
  ]
  /// Those of them that only join it to what stands before.
  static let bareJoints: Set<String> = ["and", "so", "then"]
  /// What leads to something that has to happen first.
  static let waits: Set<String> = [
    "after", "once", "until", "till", "before", "when", "following", "upon",
  ]
  /// Behind "from", what something is counted from: "from *the day* she gets it".
  static let counted = [
    "from the day", "from the moment", "from the date", "from when", "from receipt",
    "as soon as", "from whenever", "from the time", "from the point", "counted from",
    "starting when", "starts when", "starting from when",
  ]
  /// Units of the calendar, of which something is told where no reader knows which they are.
  static let stretches: Set<String> = [
    "week", "weeks", "weekend", "weekends", "month", "months", "fortnight", "quarter",
  ]
  /// Before such a unit, where it says how often and not when.
  static let rates: Set<String> = ["a", "per", "every", "each", "the", "this", "of", "any"]
  /// Numbers that count nothing: "the *one*".
  static let uncounted: Set<String> = ["one", "1"]
  /// How the days of a week begin, Monday first.
  static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  /// Small numbers as words.
  static let numbers: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50,
  ]
  /// What a thing is by then, and no thing.
  static let states: Set<String> = ["ready", "available", "done", "due", "finished", "there"]
  /// Beside the hour of a meeting.
  static let beforeHours: Set<String> = ["at", "past"]
  static let behindHours: Set<String> = ["am", "pm", "o'clock", "oclock", "sharp"]
  /// What tells how it was, so that nobody takes it for written into the plan.
  static let over = AskedWords.were.union(["ago"])
  /// What somebody does who only tells what was read.
  static let reporting = CorrectionWords.opining.union([
    "tells", "told", "promised", "believes", "quotes", "quoted",
  ])
  /// What makes the length longer that was told before: "ten days, *but double it*".
  static let enlarging = [
    "double", "doubled", "triple", "twice that", "twice as", "half again", "better count",
    "better say", "better make", "better plan", "rather count", "make it", "make that", "call it",
    "plan for", "plan with", "pad it", "add", "plus", "with a buffer", "more like", "rather",
  ]
  /// What is said of how full somebody's desk is.
  static let around: Set<String> = ["ago", "late", "earlier"]
}
