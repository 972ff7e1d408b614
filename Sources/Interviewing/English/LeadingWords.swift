/// English words around whoever of the seller's does an act, or leads it.
enum LeadingWords {
  /// Whoever is spoken to, and what they have to do: "*you need to* fill it in".
  static let spokenTo = ["you'll ", "you "]
  static let duties = ["need to ", "have to ", "must "]

  /// What an act begins with that only leads to it, the longest first.
  static let goingOn =
    firstThing + [
      "from that point ", "from there on ", "from then on ", "from there ", "first thing, ",
      "first thing: ", "first off, ", "first up, ", "step: ", "task: ", "action: ", "to do: ",
      "todo: ",
    ]
  /// What whoever tells an act says first, which is no part of it, the longest first.
  static let saying = [
    "let's say that ", "so let's say ", "let's say ", "i'd say ", "i would say ", "we said that ",
    "we agreed that ", "the plan is that ", "plan is that ", "put down that ",
  ]
  /// "*First thing she does is* send the agenda": what leads to the act of whoever speaks.
  private static let firstThing: [String] = {
    let does = ["i do", "we do", "they do", "she does", "he does"]
    let will = ["i", "we", "they", "she", "he"].map { "\($0)'ll do" }
    return (does + will).flatMap { ["first thing \($0) is ", "the first thing \($0) is "] }
  }()
  /// What says that an act comes before the others.
  static let order = ["first, ", "first ", "firstly, ", "firstly "]
  /// What the buyer wishes of somebody of the seller's: "*we'd want* your Colin Marsh to …".
  static let wishes = [
    "we'd want ", "we'd like ", "we'd expect ", "i'd expect ", "i'd want ", "i'd like ",
    "i expect ", "we expect ", "we would like ", "we would want ", "we'd need ", "i'd hope ",
    "ideally ", "i'd assume ",
  ]
  /// What whoever is named does for the act told before: "to *lead* it".
  static let leading = DraftWords.heading.union([
    "drive", "drives", "manage", "manages", "coordinate", "coordinates", "leading", "running",
  ])
  /// The same in more words.
  static let inCharge = ["be in charge", "be the lead", "be on point", "take the lead"]
  /// What stands between whoever is named and that.
  static let helping: Set<String> = ["to", "would", "will", "should", "d", "ll", "can", "could"]
  /// What may stand behind it.
  static let behind: Set<String> = [
    "it", "this", "that", "them", "for", "you", "us", "of", "on", "there", "your", "our", "side",
    "end", "then",
  ]
  /// People of the seller's whom nobody names: "*your people* set everything up".
  static let crews: Set<String> = [
    "people", "engineers", "team", "guys", "lot", "folks", "consultants", "crew", "colleagues",
  ]
  /// What follows on the name of whoever is asked to do something.
  static let asking = [
    ", could you please ", ", can you please ", ", could you ", ", would you ", ", will you ",
    ", please ",
  ]
}
