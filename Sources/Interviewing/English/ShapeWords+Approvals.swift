/// English words that tell who approves money from who approves a thing.
extension ShapeWords {
  /// What somebody does to a thing that may then go on.
  static let approvingThings: Set<String> = [
    "approve", "approves", "endorse", "endorses", "bless", "blesses", "ratify", "ratifies", "okay",
    "okays",
  ]
  /// Before it where nothing is approved.
  static let approvingNothing: Set<String> = [
    "nobody", "no-one", "noone", "not", "never", "cannot",
    // What is left of "can't", "won't", "doesn't".
    "t",
  ]
  /// Between it and what is approved.
  static let beforeApproved: Set<String> = [
    "the", "a", "an", "our", "your", "their", "all", "any", "each", "both", "these", "his", "her",
    "final", "new", "formally",
  ]
  /// Behind the thing, when, where or for whom that is.
  static let behindApproved: Set<String> = [
    "by", "on", "before", "after", "within", "until", "till", "in", "at", "once", "if", "when",
    "while", "for", "from", "with", "to", "and", "first", "next", "then", "too", "together", "as",
    "up", "over", "above", "below", "under", "anything", "everything", "things", "something", "us",
    "you", "so", "every", "only", "himself", "herself", "because", "monday", "tuesday",
    "wednesday", "thursday", "friday", "today", "tomorrow", "but", "or",
  ]
  /// Amounts above those that somebody signs.
  static let beyondAmounts = [
    "above that", "beyond that", "over that", "more than that", "past that", "anything above",
    "anything over", "anything beyond", "anything more", "anything else", "everything else",
    "everything above", "everything over", "everything beyond", "anything bigger",
  ]
  /// Amounts below those of which somebody else was told.
  static let withinAmounts = ["under that", "below that", "less than that", "up to that"]
  /// Beside an amount up to which somebody decides.
  static let toAmounts = [" up to ", " under ", " below ", " at most", " no more than ", " max"]
  /// Before an amount from which on somebody decides.
  static let fromAmounts = [
    " over ", " above ", " beyond ", " more than ", " north of ", " upwards of ", " bigger than ",
    " exceeding ", " upward of ",
  ]
  /// What is approved as money is: an amount, and whatever it is spent on.
  static let purchased: Set<String> = [
    "spend", "spending", "cost", "costs", "purchase", "purchases", "buy", "deal", "project",
    "order",
    "orders", "quote", "quotes", "price", "prices", "pricing", "payment", "payments", "invoice",
    "invoices", "fee", "fees", "request", "requests", "number", "numbers", "figure", "figures",
    "sum", "funding", "funds", "expense", "expenses", "whole", "lot", "rest", "remainder", "pos",
  ]
}
