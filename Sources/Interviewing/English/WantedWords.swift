/// English words of lines that tell what somebody of the buyer's wants from the seller: "she won't
/// start without your report".
enum WantedWords {
  /// Who wants it, told before.
  static let pronouns: Set<String> = ["he", "she", "they"]
  /// What may stand before whoever it is.
  static let openings: Set<String> = ["and", "but", "so", "also", "oh", "plus", "then", "first"]
  /// What somebody of the buyer's does who wants a thing; the longer before those in them.
  static let wanting = [
    "won't start without", "wont start without", "won't begin without", "can't start without",
    "cant start without", "can't begin without", "cannot start without", "won't start w/o",
    "wont start w/o", "can't start w/o", "won't open a review without", "will not start without",
    "won't move without", "won't do anything without", "won't sign without", "won't look without",
    "is waiting for", "are waiting for", "is waiting on", "are waiting on", "is asking for",
    "are asking for", "asks for", "ask for", "asked for", "has asked for", "would like to have",
    "would like", "would want", "would need", "'d like to have", "'d like", "'d want", "'d need",
    "will need", "will want", "'ll need", "'ll want", "expects", "expect", "requires", "require",
    "wants", "want", "needs", "need", "insists on", "still needs", "also needs", "also wants",
  ].map { $0.split(separator: " ").map(String.init) }
  /// What says who gives it: whoever types for the seller, or whoever is spoken to.
  static let fromSeller = [
    " from us", " off us", " from our side", " from our end", " from you", " off you",
    " from your side", " from your end", " from your team", " from our team",
  ]
  /// Whose a thing is that the seller has.
  static let own: Set<String> = ["your", "our"]
  /// What somebody does who hands it over.
  static let giving: Set<String> = [
    "send", "sends", "deliver", "delivers", "bring", "brings", "provide", "provides", "email",
    "emails", "mail", "mails", "draft", "drafts", "prepare", "prepares", "share", "shares",
    "upload", "uploads", "get", "gets", "sort", "sorts", "write", "writes", "handle", "handles",
    "supply", "supplies", "give", "gives", "forward", "forwards", "do", "does", "has",
    "organise", "organize", "organises", "organizes", "hand", "submit", "submits",
  ]
  /// Between whoever gives it and that.
  static let helping: Set<String> = [
    "should", "will", "to", "can", "could", "would", "must", "has", "have", "need", "needs", "ll",
    "d", "is", "are", "going", "please", "then", "probably", "s", "both", "gonna", "already",
  ]
  /// What stands for the things, or for whoever gets them, behind that.
  static let receiving: Set<String> = [
    "it", "them", "both", "those", "that", "these", "this", "all", "over", "across", "out", "to",
    "her", "him", "in", "off", "one", "along", "through", "these",
  ]
  /// Those who give without a name.
  static let us: Set<String> = ["we", "us", "you", "i", "you'd", "we'd", "we'll", "you'll", "i'll"]
  /// How the seller is said to owe something.
  static let owing = ["we owe", "we still owe", "you owe", "you still owe"]
    .map { $0.split(separator: " ").map(String.init) }
  /// How whoever is spoken to has to give something to somebody else.
  static let handing = [
    "you'd have to send", "you'd have to get", "you'd have to give", "you have to send",
    "you have to get", "you have to give", "you'd need to send", "you'd need to give",
    "you need to send", "you need to give", "you'll have to send", "you'll have to give",
    "you should send", "you should give", "you must send", "you must give", "you'd send",
  ].map { $0.split(separator: " ").map(String.init) }
  /// How either side may: whose it is is asked.
  static let unsure = [
    "we have to get", "we have to send", "we have to give", "we need to get", "we need to send",
    "we need to give", "we should send", "we must send", "we've got to get", "we've got to send",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Those who get it, told before.
  static let recipients: Set<String> = ["him", "her", "them"]
  /// What stands at the end of things that somebody wants before all else.
  static let first = [" before anything else", " first thing", " first", " up front", " upfront"]
  /// So long before a day that was told: "5 days *before*".
  static let ahead: Set<String> = ["before", "ahead", "beforehand", "earlier", "prior"]
  /// What begins a clause that says of an act what the seller has to give before: "needs bank letter
  /// from us".
  static let lacking = [
    "needs ", "need ", "wants ", "requires ", "still needs ", "she needs ", "he needs ",
    "they need ", "but needs ", "and needs ", "needing ", "waits for ", "waiting for ",
  ]
  /// How such a clause ends.
  static let lackingEnds = [
    " from us first", " off us first", " from you first", " off you first", " from us before",
    " from us beforehand", " from us", " off us", " from you", " off you",
  ]
  /// What a title begins with that only says that somebody wishes it: "*Wants* a load test".
  static let wishing: Set<String> = [
    "wants", "needs", "expects", "requires", "like", "owe", "owes",
  ]
  /// What is said of something that somebody has yet to hand over.
  static let owed: Set<String> = ["owe", "owes"]
  /// What nobody hands over: "they owe *nothing*".
  static let neverOwed: Set<String> = ["much", "nothing"]
  /// To whom something is owed.
  static let receivers: Set<String> = ["us", "you", "me", "them", "him", "her"]
  /// Whoever says these of an act is of the buyer's, and "us" is the buyer.
  static let ofSpeaker: Set<String> = ["i", "we", "my", "me", "ll", "ve"]
  /// What a further thing of a list begins with.
  static let indefinite: Set<String> = ["a", "an", "the", "your", "another", "all", "some"]
  /// What nobody hands over.
  static let noThings: Set<String> = [
    "more", "less", "help", "time", "support", "attention", "word", "opinion", "people", "staff",
    "us", "you", "him", "her", "them", "everyone", "everybody", "it", "that", "this", "nothing",
    "patience", "view", "thoughts", "input", "back", "out", "in",
  ]
}
