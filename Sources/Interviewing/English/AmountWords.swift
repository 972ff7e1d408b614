import Phrasing

/// English words by which it is seen that who signs depends on how much it is.
enum AmountWords {
  /// Before an amount, up to which or from which on somebody signs.
  static let limits: Set<String> = [
    "under", "over", "above", "below", "to", "until", "till", "beyond", "than", "exceeding",
    "past", "within", "from", "at", "max", "least",
  ]
  /// What money is counted in, and what so much of it is called.
  static let currencies = Set(MoneyWords.currencies)
  /// Behind a number, what makes it money.
  static let money = currencies.union(MoneyWords.marks)
  /// The same, and what makes it a share.
  static let marks = money.union(units).union(["percent"])
  /// Written together with a number of money.
  static let units = Set(MoneyWords.units)
  /// What leads to whoever signs more, or less.
  static let beyond = [
    "above that", "over that", "beyond that", "past that", "after that", "more than that",
    "below that", "under that", "less than that", "up to that", "the rest", "anything bigger",
    "anything larger", "everything bigger",
    "everything else", "anything else", "and then it's", "then it's", "then it goes",
    "and then the",
    "bigger ones", "larger ones",
    "unless it's", "except above", "except over", "except for", "if it's more", "if it's less",
    "if it's over", "if it's under", "if it's above", "if it's below",
  ]
  /// Whoever speaks, who signs as well.
  static let speakers: Set<String> = ["i", "me", "myself", "i'll", "i'd", "we", "we'll"]
  /// Those who sign together.
  static let bodies: Set<String> = [
    "board", "council", "committee", "owners", "partners", "directors", "both", "trustees",
    "shareholders", "management", "leadership",
  ]
}
