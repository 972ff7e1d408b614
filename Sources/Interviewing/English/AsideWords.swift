/// English words around who is away and who covers.
enum AsideWords {
  /// Places in a month that are said of a weekday as well as of a day.
  static let ordinals: Set<String> = ["first", "second", "third", "fourth", "fifth"]
  /// Whoever was named before.
  static let pronouns = [
    "he ", "she ", "he's ", "she's ", "he’s ", "she’s ", "he'll ", "she'll ",
  ]
  /// Behind a pronoun, that it turns the talk to somebody else.
  static let ownSelf = ["himself", "herself"]
  /// What people say before whoever it is about.
  static let beforeSubject: Set<String> = [
    "and", "but", "oh", "also", "so", "well", "by", "the", "way", "yes", "yeah", "sorry",
  ]
  /// How somebody is or where.
  static let being: Set<String> = ["is", "s", "am", "m", "im", "are", "be"]
  /// Between being and where.
  static let besideBeing: Set<String> = [
    "also", "still", "then", "just", "all", "both", "currently", "over", "up", "down", "back",
    "probably", "going", "to", "be",
  ]
  /// Before a place.
  static let placing: Set<String> = ["in", "at", "near", "around"]
  /// What people do who are off.
  static let leisure: Set<String> = [
    "walking", "hiking", "skiing", "sailing", "camping", "climbing", "cycling", "diving", "fishing",
    "touring", "trekking", "surfing", "golfing", "cruising", "backpacking", "abroad", "overseas",
    "travelling", "traveling", "holidaying", "honeymooning", "convalescing", "recovering", "ill",
    "sick", "hospitalised", "hospitalized", "marrying", "grieving", "mourning",
  ]
  /// What they do of whom it has to be asked whether they are off.
  static let perhapsAway: Set<String> = [
    "leaving", "moving", "getting", "having", "going", "flying", "driving", "visiting", "attending",
    "staying", "relocating", "taking", "touring", "doing",
  ]
  /// What somebody does, wherever they are.
  static let doing: Set<String> = ["sign", "signs", "makes", "does", "runs", "starts"]
  /// What somebody does who stands in.
  static let covering = standingIn + ["deputy", "looks after"]
  /// Those of them that are said of nothing else.
  static let standingIn = [
    "cover", "covers", "covering", "deputises", "deputizes", "stands in", "steps in", "fills in",
    "filling in", "backs up", "standing in", "takes over", "in charge",
  ]
  /// Whose things somebody looks after who covers.
  static let ofOthers: Set<String> = [
    "his", "her", "their", "my", "it", "things", "everything", "that", "them", "him", "this",
  ]
  /// "*If I'm away*, Dan runs it", "Dan covers *if I'm away*".
  static let cases = ["if i", "when i", "if i'm", "if i’m", "when i'm", "when i’m"]
  /// Before a body, that it does not meet then: "*no* board in February".
  static let notMeeting = [
    "no", "skip", "skip the", "skips the", "skipping the", "without a", "without the", "cancel the",
  ]
  /// The same behind it: "the board *is cancelled* in February".
  static let isNotMeeting = [
    "is cancelled", "is canceled", "is skipped", "is off", "doesn't meet", "does not meet",
    "won't meet", "isn't meeting", "is not meeting", "don't meet", "skips", "skip", "isn't on",
  ]
  /// Whether a clause says of the days it tells that there is no meeting: "the week of 4 July *they
  /// skip*", "*but not* on 1 July", "they *don't sit* in Easter week".
  static func leavesOut(_ words: [String]) -> Bool {
    let said = words.first == "but" || words.first == "just" ? words.dropFirst() : words[...]
    if said.first.map(leaving.contains) == true || words.contains(where: skipping.contains) {
      return true
    }
    return zip(words, words.dropFirst()).contains { no, verb in
      denying.contains(no) && meeting.contains(verb)
    }
  }
  private static let leaving: Set<String> = [
    "not", "except", "never", "minus", "excluding", "without",
  ]
  private static let skipping: Set<String> = [
    "skip", "skips", "skipped", "skipping", "cancelled", "canceled",
  ]
  private static let denying: Set<String> = [
    "don't", "doesn't", "won't", "not", "never", "no", "isn't", "aren't",
  ]
  private static let meeting: Set<String> = [
    "meet", "meets", "sit", "sits", "hold", "held", "happen", "convene", "meeting", "session",
    "run", "gather", "on",
  ]
  /// Before the day on which it meets instead: "they *moved* it to 2 March".
  static let movingTo: Set<String> = ["moved", "move", "moves", "shifted", "pushed", "but"]
  /// What gates are called besides their bodies.
  static let ofGates: Set<String> = ["decision", "of", "on", "the", "our", "their", "a"]
}
