/// English words by which a line that was only kept is seen to tell an act.
enum ActWords {
  /// Whoever speaks, or was spoken of.
  static let doers: Set<String> = ["i", "we", "he", "she", "they", "somebody", "someone", "you"]
  /// The same with what they will do written together with it.
  static let bound: Set<String> = [
    "i'll", "we'll", "he'll", "she'll", "they'll", "i'd", "we'd", "he'd", "she'd", "they'd",
    "you'll", "you'd",
  ]
  /// Whoever does something with what they asked for.
  static let ours: Set<String> = ["we", "i", "we'll", "i'll", "we'd", "i'd"]
  /// What somebody does with their time.
  static let spending: Set<String> = ["spend", "spends", "will", "are", "is", "take", "takes"]
  /// Before one of two who may do it.
  static let either: Set<String> = ["either", "both", "neither"]
  /// Before whoever it is that does something.
  static let clefts = [
    "it'd be ", "it's ", "it'll be ", "it would be ", "it is ", "it will be ", "that'd be ",
    "that's ", "that is ", "that would be ",
  ]
  /// Between somebody and what they are to do.
  static let auxiliaries: Set<String> = [
    "will", "won't", "can", "can't", "cannot", "could", "couldn't", "would", "wouldn't", "must",
    "mustn't", "should", "shouldn't", "has", "have", "needs", "need", "to", "is", "going", "gonna",
    "gets", "wants", "'ll", "'d", "also", "only", "then", "just", "still", "doesn't", "don't",
    "not",
    "wont", "got", "gotta", "supposed",
  ]
  /// How somebody is asked to do something.
  static let favours =
    favoursOfYou + [
      "can somebody ", "could somebody ", "can one of you ", "could one of you ", "can your ",
      "could your ",
    ]
  /// Those that ask it of whoever is spoken to.
  static let favoursOfYou = ["can you ", "could you ", "would you ", "will you "]
  /// What says that there is no need.
  static let denials: Set<String> = ["don't", "doesn't", "not", "no", "needn't", "won't", "dont"]
  static let needing: Set<String> = [
    "need", "needs", "needed", "bother", "require", "want", "think",
  ]
}
