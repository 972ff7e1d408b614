/// English words of clauses that say what an act waits for: "as soon as Farah has cleared it".
enum WaitWords {
  /// What begins such a clause; the longer before those they begin with.
  static let markers = [
    "but only as soon as", "but only after", "but only once", "but only when", "only as soon as",
    "only after", "only once", "only when", "starts once", "starts after", "starting once",
    "as soon as", "as long as", "so long as", "provided that", "provided", "the moment",
    "the minute", "straight after", "right after", "after", "once", "when",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Before what an act waits for or comes before, wherever that stands.
  static let clauses = [
    " after ", " once ", " when ", " until ", " till ", " before ", " as soon as ", " unless ",
    " if ", " because ",
  ]
  /// Those that no other reader knows.
  static let ownMarkers: Set<String> = ["as long as", "so long as", "provided that", "provided"]
  /// Those that tell a time as often as an order.
  static let loose: Set<String> = ["when", "only when", "provided", "as long as", "so long as"]

  /// Whoever does not begin: "*she* won't open it".
  static let subjects: Set<String> = ["he", "she", "they", "it", "we"]
  /// That somebody does not: "she *won't* open it before …".
  static let denials: Set<String> = [
    "won't", "wont", "can't", "cant", "cannot", "doesn't", "doesnt", "wouldn't", "wouldnt",
    "don't", "dont",
  ]
  /// What somebody does who begins: "she won't *look at it*".
  static let beginning: Set<String> = [
    "start", "begin", "open", "look", "touch", "read", "sign", "do", "go", "move", "pick", "review",
    "consider", "proceed", "work", "take", "get", "even",
  ]
  /// Up to when not.
  static let untils: Set<String> = ["before", "until", "till", "unless"]

  /// What a state begins with: "Farah *has* cleared it", "the trial *is* over".
  static let verbs: Set<String> = [
    "is", "are", "has", "have", "says", "say", "said", "clears", "cleared", "agrees", "agreed",
    "approves", "approved", "confirms", "confirmed", "finishes", "finished", "passes", "passed",
    "gives", "gave", "signs", "done", "through", "okays", "oks", "accepts", "accepted", "both",
    "get", "gets", "got",
  ]
  /// What says that something is over, or that somebody agrees.
  static let over: Set<String> = [
    "done", "through", "finished", "over", "complete", "completed", "closed", "cleared", "clears",
    "approved", "approves", "agreed", "agrees", "passed", "passes", "yes", "ok", "okay", "okays",
    "oks", "confirmed", "confirms", "finishes", "accepted", "accepts", "happy", "ready", "settled",
    "signed", "way", "off", "go-ahead", "approval", "decided",
  ]
  /// What else a state is told with.
  static let telling: Set<String> = [
    "been", "be", "both", "all", "it", "them", "that", "this", "his", "her", "their", "the", "out",
    "of", "finally", "fully", "also", "its", "with", "with it", "for", "us", "signed", "given",
    "give", "had", "successfully", "properly", "two", "three", "work", "part", "bit",
  ]
  /// What somebody gives who agrees: "Otavio's *ok*".
  static let okays: Set<String> = [
    "ok", "okay", "approval", "yes", "blessing", "sign-off", "signoff", "go-ahead", "clearance",
    "verdict", "nod",
  ]
  /// What stands for whatever was told last.
  static let pointing: Set<String> = ["it", "that", "this", "he", "she", "they"]
  /// What leads to a thing that is waited for.
  static let articles: Set<String> = ["the", "our", "their", "your", "her", "his", "a", "an"]
  /// What joins the things that are waited for.
  static let joining: Set<String> = ["and", "&", "plus"]
  /// What has whoever got what was asked for: "when she *has received* them".
  static let receiving: Set<String> = [
    "has", "have", "gets", "get", "got", "received", "receives", "recieved", "sees", "had", "been",
    "sent", "given",
  ]
  /// What was asked for, told by no name.
  static let received: Set<String> = ["them", "both", "these", "those", "everything", "all", "it"]
  /// Behind an act that comes before another: "checks the figures *beforehand*".
  static let beforehand = [
    " beforehand", " before that", " ahead of that", " before then", " first",
  ]
}
