/// Short forms of quick typing that are no words of their own.
enum QuickWords {
  /// What each is short for; "ur" is "your" or "you're", by what stands behind it.
  static let long: [String: String] = [
    "u": "you", "urs": "yours", "u'll": "you'll", "u're": "you're", "u've": "you've",
    "u'd": "you'd",
    "b4": "before", "aftr": "after", "whn": "when", "ure": "you're",
  ]
  /// What stands behind "you're": "*ur in* Leeds", "*ur already* on the list".
  static let behindYouAre: Set<String> = [
    "in", "on", "at", "already", "not", "still", "also", "both", "all", "the", "a", "an", "ok",
    "okay", "right", "sure", "welcome", "going", "gonna", "based", "closed", "off", "away", "out",
    "happy", "fine", "good", "free", "doing", "sending", "getting", "giving", "using", "just",
    "probably", "from", "up", "ready", "approved", "registered", "listed", "so", "now", "paying",
  ]
}
