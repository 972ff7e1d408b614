/// English words of lines that say whose yes is needed: "we need the grant committee's okay".
enum AssentWords {
  /// Whoever needs it.
  static let openers: Set<Substring> = ["we", "i", "you", "they", "it", "that", "this"]
  /// Before whoever has to say yes, the longer before those they begin with.
  static let musts = [
    " need ", "'ll need ", "'d need ", " will need ", " would need ", " needs ", " also need ",
    " also needs ", " still need ", " still needs ", " have to get ", " need to get ",
    " have to have ", " must have ", " must get ", "'ve got to get ", " want ", " require ",
    " requires ", "'re waiting for ", " are waiting for ", " have to wait for ",
    " can't start without ", " can't do it without ", " can't go ahead without ",
  ].sorted { $0.utf8.count > $1.utf8.count }
  /// What somebody gives who says yes; the longer before those they begin with.
  static let yeses = [
    "green light", "go-ahead", "go ahead", "thumbs up", "thumbs-up", "say-so", "sign-off",
    "signoff", "sign off", "approval", "blessing", "permission", "agreement", "clearance",
    "consent", "decision", "okay", "vote", "nod", "yes", "ok",
  ]
  /// Before those where whoever gives it stands behind: "the blessing *of* the council".
  static let before = ["the ", "a ", "an ", "final ", "formal ", "written "]
  static let from = [" of ", " from ", " by "]
  /// Between the yes and what it is given to.
  static let over = [" on ", " for ", " to ", " of "]
  /// Behind the yes, by when or before what that is: no thing that it is given to.
  static let ends = [" before ", " by ", " first", " until ", " in ", " at ", " beforehand"]
  /// Behind whoever says yes, before when they come together: "*they* sit on 14 January".
  static let sitters = [
    ", they ", ", who ", ", which ", ", it ", ", and they ", " and they ", " which ",
  ]
  /// Between two days of a body, of which it meets on both and on none between.
  static let untilNext = [
    " and then not again until ", " and then not until ", ", then not again until ",
    " then not again until ", " and not again until ", " and not until ", " and then again on ",
    ", and then not again until ", ", and then not until ", ", then not until ",
    " and then it's ", " and then only on ", " and after that on ", " and after that not until ",
  ].sorted { $0.utf8.count > $1.utf8.count }
}
