/// English words of where a day goes that is no working day.
enum RollWords {
  static let before: Set<String> = [
    "before", "previous", "prior", "preceding", "earlier", "back", "backwards",
  ]
  static let after: Set<String> = ["after", "next", "following", "later", "forward", "forwards"]
  /// What says nothing of which of the two.
  static let fillers: Set<String> = [
    "the", "a", "on", "it", "it's", "its", "is", "then", "always", "they", "we", "usually", "day",
    "working", "business", "that", "that's", "would", "be", "goes", "go", "moves", "move", "moved",
    "to", "in", "so", "i", "think", "say", "i'd", "probably", "normally", "mostly", "take", "takes",
    "just", "every", "time", "well", "yeah", "yes", "oh", "meet", "meets", "meeting", "held",
    "they'd", "do", "does", "pull", "pulls", "push", "pushes", "slides", "slide", "one",
    "guess", "weekday", "them", "of", "friday", "monday", "case", "gets", "get", "comes",
  ]
}
