/// English words of acts of somebody whom nobody names.
enum SomebodyWords {
  /// Whoever it is.
  static let nobodies = ["someone ", "somebody ", "one of the people ", "some person "]
  /// Before where they are.
  static let from = [
    "from ", "in ", "at ", "over in ", "over at ", "out of ", "with ", "on the side of ", "of ",
  ]
  /// How somebody is denied, and whoever it is instead.
  static let denying = [
    "not ", "no not ", "it's not ", "it isn't ", "that's not ", "that isn't ",
    "it is not ", "definitely not ", "well not ", "certainly not ",
  ]
  /// Said before that, with a pause behind it: "*no*, not Walter".
  static let beforeDenying = ["no, ", "well, ", "nope, ", "nah, "]
  static let insteads = ActWords.clefts + ["ask "]
  /// What is said of whoever it is after all.
  static let afterAll: Set<String> = ["really", "actually", "rather", "truly", "honestly"]
  /// Where a clause about somebody ends.
  static let clauseEnds = [", ", ". ", "; ", " but ", " – ", " — ", " - ", ": "]
  /// Whose people are at neither of the two companies.
  static let others = [
    "outside firm", "outside company", "outside agency", "an outside", "external firm",
    "external company", "external agency", "an external", "externals", "externally", "outsourced",
    "outsource", "third party", "third-party", "an agency", "a contractor", "contractors",
    "a subcontractor", "a consultancy", "consultants", "a consultant", "freelancer", "a freelancer",
    "law firm", "a firm", "the firm", "outside counsel", "outside lawyer", "external counsel",
    "auditing firm",
  ]
  /// The same of those that are spoken of without a name: "*the ministry*, a Mr Tighe".
  static let authorities = [
    "ministry", "municipality", "city", "county", "authority", "regulator", "landlord", "bank",
    "insurer",
  ]
  /// What such a firm is called by, before its name: "an outside *firm*, Securon".
  static let firms: Set<String> = [
    "firm", "company", "agency", "contractor", "consultancy", "supplier", "vendor", "provider",
    "outfit", "shop",
  ]
  /// What they have to do.
  static let musts = [
    " still has to ", " has to ", " needs to ", " must ", " should ", " will have to ",
    " will need to ", " is going to ", " is supposed to ", " ought to ", "'ll have to ", " will ",
    " is to ",
  ]
  /// Who it is, is what is not known.
  static let who: Set<String> = ["who", "whom"]
  /// What is asked then.
  static let whoKnows = "Who could tell us who that is, and by which day?"
  /// What is still to be done about that.
  static let finding: Set<String> = ["find", "ask", "idea", "sure", "know", "clue", "check"]

  /// How a line begins about what nobody can do.
  static let noOnes = [
    "nobody ", "no one ", "no-one ", "noone ", "nothing ", "none of ", "we can't ", "we won't ",
  ]
  /// Between that and whoever is away then.
  static let whiles = [" while ", " whilst ", " as long as ", " when "]
  /// What is said of whoever has no time for it.
  static let busy = [
    " is out of the picture", " are out of the picture", " is out of action", " is tied up",
    " are tied up", " is busy", " are busy", " is out", " are out", " won't have time",
    " has no time", " have no time", " won't be available", " won't be around", " is unavailable",
    " are unavailable", " is blocked", " are blocked", " is no use", " are no use", " is gone",
    " can't help", " can't do anything", " won't get to it", " won't get anything done",
    " is swamped", " are swamped", " is slammed", " are slammed",
  ]
  static let pronouns: Set<String> = ["he", "she", "they", "it", "everyone", "everybody", "i"]

  /// "Treasury office" for "the treasury office".
  static func bare(_ place: String) -> String {
    let first = place.split(separator: " ").first?.lowercased() ?? ""
    return NeedWords.determiners.contains(first)
      ? String(place.dropFirst(first.count)).trimmed : place
  }
}
