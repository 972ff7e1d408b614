/// English words of lines that tell of a thing from the end where it is received.
enum ReceivingWords {
  static let getting = [
    " gets ", " receives ", " get ", " receive ", " will get ", " will receive ", " is given ",
    " are given ", " is getting ",
  ]
  /// Whoever speaks or is spoken of: what they get is needed, and asked for elsewhere.
  static let notReceivers: Set<String> = [
    "we", "i", "you", "they", "he", "she", "it", "to", "can", "could", "if", "once", "when",
    "after", "please", "let", "who", "what", "which", "that", "this",
  ]
  /// What somebody does with others, and hands to nobody.
  static let doings: Set<String> = [
    "training", "support", "help", "instruction", "induction", "onboarding", "coaching", "access",
    "permission", "approval", "okay", "ok", "tour", "demo",
  ]
  /// What those who speak do of whom it comes from: "from *me*".
  static let ourselves = ["me": "I give", "us": "we give"]
  /// Behind whoever gives it.
  static let ends = [
    " by ", " before ", " on ", " until ", " in ", " at ", " after ", " once ", " this ", " next ",
    " and ", " - ", " – ", " — ", ", ", ". ", "; ", " (", " no later ", " within ", " tomorrow",
    " today",
  ]
}
