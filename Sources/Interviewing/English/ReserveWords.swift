/// English words with which people hold back: a name, a promise, a claim.
enum ReserveWords {
  /// What is not to be done with somebody's name.
  static let unnamed = [
    "name on the page", "name on it", "name on the plan", "name on the document", "name out of it",
    "name on there", "name on this", "name in there", "name in it",
    "not to be named", "not be named", "don't name", "do not name", "don't mention",
    "don't put him", "don't put her", "don't put them", "don't write him", "don't write her",
    "don't list him", "don't list her", "don't add him", "don't add her", "not put her down",
    "not put him down", "keep her off", "keep him off", "keep them off", "leave her off",
    "leave him off", "leave them off", "leave her out", "leave him out", "leave them out",
    "keep her out", "keep him out", "keep them out", "keep her name", "keep his name",
    "leave her name", "leave his name", "off the record", "not for the page",
    "not for the document",
    "off the page", "off the document", "off the plan", "stays off", "not on the page",
  ]
  /// How a clause begins that only those on the call are to know of.
  static let confiding = [
    "don't tell", "dont tell", "do not tell", "just between us", "between us",
    "between you and me", "keep it to yourself", "keep that to yourself", "keep this to yourself",
    "you didn't hear that", "you didnt hear that", "don't repeat",
  ]
  /// Those that need a "not" before them: "he does *not* want her *name on the page*".
  static let namings: Set<String> = [
    "name on the page", "name on it", "name on the plan", "name on the document", "name on there",
    "name on this", "name in there", "name in it",
  ]

  /// What says that an amount is not reached, or is only thought of.
  static let unreached = [
    "won't reach", "will not reach", "won't get there", "don't get there", "dont get there",
    "don't think we", "dont think we", "do not think we", "doubt we", "i doubt it", "not that high",
    "nowhere near", "far below", "well below", "well under", "stay under", "stay below",
    "staying under", "staying below", "we're under", "we're below", "we are below", "we are under",
    "unlikely", "not going to reach", "never get there", "never reach", "doesn't apply",
    "won't apply", "not our case", "we're not there", "only if", "if it's ever", "wouldn't reach",
    "won't come to that", "shouldn't come to that", "won't need", "not relevant", "we don't reach",
    "not reach", "doubt we'll get", "we'll stay under", "we'll stay below", "shouldn't get there",
    "not get there",
  ]

  /// What is not given in a clause that gives no time: "I couldn't *promise* a day".
  static let promises: Set<String> = [
    "promise", "commit", "give", "say", "tell", "guarantee", "name", "swear", "vouch", "nail",
  ]
  /// What is not promised.
  static let times: Set<String> = [
    "day", "days", "date", "dates", "week", "weeks", "month", "time", "timeline", "deadline",
    "when",
    "anything", "it", "that", "how",
  ]
  static let denials: Set<String> = [
    "couldn't", "wouldn't", "can't", "won't", "cannot", "don't", "didn't", "not", "couldnt",
    "wouldnt", "cant", "wont", "dont", "refuses", "refused", "declined",
  ]
}
