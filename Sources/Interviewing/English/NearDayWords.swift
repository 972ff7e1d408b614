/// English words that tell a day by the one it changes.
enum NearDayWords {
  /// What people begin with who say another day than the one that stands there: no part of it.
  static let opening: Set<String> = [
    "no", "nope", "actually", "sorry", "wait", "oops", "well", "oh", "ah", "hmm", "er", "uh", "um",
    "ok", "okay", "so", "make", "it", "that", "this", "is", "should", "be", "let's", "lets", "say",
    "to", "i", "mean", "meant", "rather", "please", "just", "better", "correction", "on", "call",
    "put", "change", "now", "we", "said", "then", "instead",
  ]
  /// What they end with.
  static let closing: Set<String> = [
    "then", "instead", "please", "actually", "sorry", "rather", "now", "though",
  ]
  /// What is done to a day that is moved, and which way that is where no other word says it.
  static let moving: [String: Direction] = [
    "push": .later, "pushed": .later, "pushes": .later, "slip": .later, "slips": .later,
    "slipped": .later, "delay": .later, "delayed": .later, "postpone": .later,
    "postponed": .later, "add": .later, "plus": .later, "another": .later, "pull": .earlier,
    "pulled": .earlier, "bring": .earlier, "brought": .earlier, "move": .either,
    "moves": .either, "moved": .either, "shift": .either, "shifts": .either,
    "shifted": .either, "comes": .either, "goes": .either,
  ]
  /// Which way a length goes that stands before these: "a week *later*".
  static let behind: [String: Direction] = [
    "later": .later, "after": .later, "afterwards": .later, "further": .later, "more": .later,
    "earlier": .earlier, "sooner": .earlier, "before": .earlier,
  ]
  /// The same beside something that moves: "push it *out* a week"; alone, "in two weeks" is from
  /// today.
  static let beside: [String: Direction] = behind.merging([
    "out": .later, "back": .later, "up": .earlier, "in": .earlier, "forward": .either,
  ]) { first, _ in first }
  /// What only joins the words.
  static let joining: Set<String> = ["by", "the", "it", "that", "like"]

  enum Direction: Hashable { case earlier, later, either }
}
