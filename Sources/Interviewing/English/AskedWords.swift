/// English words of lines that may answer what was asked, whatever else they have.
enum AskedWords {
  /// What says on which side of a day off something is.
  static let sides: Set<String> = [
    "before", "after", "earlier", "later", "next", "previous", "preceding", "following", "forward",
    "back", "skip", "skipped", "moves", "move",
  ]
  /// Parts of a week or a year that are no days yet.
  static let ofDays: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "weekend", "weekends", "week", "weeks", "month", "months",
    "summer", "winter", "spring", "autumn", "easter", "christmas", "quarter", "term", "season",
    "holiday", "holidays", "daily", "weekly", "monthly", "quarterly",
  ]
  /// What says that one thing comes before another.
  static let waits: Set<String> = [
    "before", "after", "until", "till", "once", "when", "unless", "without",
  ]
  static let openingWaits: Set<String> = ["after", "once", "until", "till", "not"]
  /// What a line begins with that names nobody, whomever it also has.
  static let noAnswers: Set<String> = ["no", "if", "without", "not", "nobody", "unless", "tell"]
  /// Verbs of what is over.
  static let were: Set<String> = ["was", "were", "had", "did", "took"]
  /// Those that name whoever did it: "last time it *was* Katya", "Ann *did* it".
  static let wasDone = were.union(["got"])
  /// What "I" goes on with who only says what they think: "*I think* it's Ann".
  static let thinking: Set<String> = [
    "think", "guess", "suppose", "believe", "d", "would", "know", "don", "can", "cannot", "am", "m",
    "have", "ve", "asked", "heard", "assume", "expect", "hope", "reckon", "was", "need", "doubt",
    "wish", "couldn", "haven", "wouldn", "mean", "ll", "should", "could", "might", "told", "forgot",
  ]
  /// What "we'd" goes on with that says what they would like, and nothing that they would do.
  static let wishing: Set<String> = [
    "need", "want", "like", "love", "rather", "prefer", "expect", "hope", "say", "have", "be",
    "lose", "know", "think", "also", "both",
  ]
  /// What somebody does who does what was asked, and where they sit: "Ann *does* that", "Ed *in* IT".
  static let doesIt: Set<String> = ["does", "do", "is", "would", "will", "has", "in", "from"]
  /// What a guess opens with: "*probably* Ann".
  static let hedges = [
    "probably ", "maybe ", "perhaps ", "possibly ", "i guess ", "i think ", "i suppose ",
    "i'd say ",
    "i would say ", "i believe ", "most likely ", "likely ", "it'd be ", "it would be ", "that's ",
    "that would be ", "that'd be ", "it's ", "well ", "oh ",
  ]
  /// What makes a guess of the time that it is said with.
  static let guessing = AccountWords.hedges.union([
    "sometime", "somewhere", "guess", "around", "roughly", "suppose", "reckon",
  ])
  /// The same at the end: "Ann *I guess*".
  static let closingHedges = [
    " i guess", " i think", " i suppose", " i believe", " i reckon", " i assume", " i'd say",
    " i would say", " probably", " maybe", " most likely", " i hope",
  ]
  /// What somebody has who decides in the end.
  static let lastWords = [
    "has the last word", "have the last word", "has the final word", "has the last say",
    "has the final say", "gets the last word", "gets the final say", "makes the call",
    "makes the final call", "makes the final decision", "decides in the end",
    "is the one who decides",
    "has to give the ok", "it's his call", "it's her call", "has the deciding vote",
  ]
  /// Between the clauses of a line about several people.
  static let clauseJoints = [" but ", " though ", " although ", " while ", " and then ", " and "]
  /// Whether the words of a clause say yes or no to what was asked, and nothing else.
  static func saysYesOrNo(_ words: [String]) -> Bool {
    guard let first = words.first, words.allSatisfy(ofAnswers.contains) else { return false }
    let second = words.dropFirst().first ?? ""
    // "*I think* so", "*you are*"; "we have that" tells of something.
    return yesOrNo.contains(first)
      || answering.contains(first) && (unsure.contains(second) || ["are", "sure"].contains(second))
  }
  private static let yesOrNo: Set<String> = [
    "no", "nope", "nah", "not", "yes", "yeah", "yep", "yup", "sure", "pretty", "fairly", "quite",
    "probably", "you're",
  ]
  private static let answering: Set<String> = ["i", "i'm", "you", "we", "it"]
  /// What says that somebody is none too sure of a yes or a no.
  static let unsure: Set<String> = [
    "pretty", "fairly", "quite", "think", "guess", "believe", "probably", "maybe", "should", "far",
  ]
  private static let ofAnswers = yesOrNo.union(answering).union(unsure).union([
    "so", "are", "aren't", "be", "is", "isn't", "it's", "we're", "they", "they're", "yet",
    "really", "in", "there", "on", "already", "still", "at", "all", "of", "course", "absolutely",
    "definitely", "don't", "know", "that", "that's", "do", "does", "have", "haven't", "has",
    "hasn't", "got", "will", "would", "exactly", "right", "ok", "okay", "well", "actually", "as",
  ])
  /// What opens what they would do: "*we'd* start the training with one team".
  static let wouldDo = "we'd "
  /// What a short line begins with that settles a question: "no, one quote is enough".
  static let closing: Set<String> = [
    "no", "none", "nothing", "nobody", "not", "nope", "never", "yes", "yeah", "yep", "sure",
    "all", "same", "neither", "noone",
  ]
  /// What a clause behind a name holds that is no title: "Fiona, *easily*", "Sam, *I think*".
  static let noTitles: Set<String> = [
    "i", "we", "you", "he", "she", "they", "it", "easily", "probably", "maybe", "perhaps",
    "definitely", "always", "again", "too", "also", "think", "guess", "suppose", "who", "that",
    "and", "or", "if", "when", "because", "never", "obviously", "possibly", "actually",
  ]

  /// In which case somebody does what is another's: "*when* he's away".
  static let cases: Set<String> = ["when", "whenever", "if", "while", "unless", "once"]
  /// Whose case it is, and what they are then.
  static let absent: Set<String> = [
    "he's", "she's", "they're", "i'm", "he", "she", "they", "i",
  ]
  static let away: Set<String> = ["away", "out", "off", "gone", "ill", "sick", "holiday", "leave"]
  /// The same behind a denial: "when she isn't *there*".
  static let there: Set<String> = ["there", "around", "in", "available"]
}
