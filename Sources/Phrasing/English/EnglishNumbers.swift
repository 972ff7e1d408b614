/// Number words and ordinals.
enum EnglishNumbers {
  /// What the digits of an ordinal end with, and the same as bytes.
  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]
  static let ordinalEndingBytes: [(UInt8, UInt8)] = ordinalEndings.map {
    let bytes = Array($0.utf8)
    return (bytes[0], bytes[1])
  }

  static let units: WordTable<Int> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
  ]

  static let tens: WordTable<Int> = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  static let hundred: WordSet = ["hundred"]
  static let thousand: WordSet = ["thousand"]

  /// The first half of a year in words: "twenty twenty-seven".
  static let centuries: [String: Int] = ["nineteen": 19, "twenty": 20]

  static let ordinals: WordTable<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twelveth": 12,
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]

  static let nextToLast = PhraseTable<Bool>(grouped: [
    (true, "penultimate|next to last|last but one|second last")
  ])
  static let dozen: WordSet = ["dozen"]
  static let last: WordSet = ["last", "final"]

  /// Vague amounts; what is counted on is marked approximate.
  static let vague = PhraseTable<Int>(grouped: [
    (2, "a couple of|a couple|couple of|couple|the couple of"),
    (3, "a few|few"),
    (4, "several"),
  ])

  /// Whether a number may begin with the token.
  static func begins(_ token: Token) -> Bool {
    token.kind == .number || units[token.text] != nil || tens[token.text] != nil
      || one.contains(token.text) || vague.meaning(of: token.text) != nil
  }

  static let half: WordSet = ["half"]
  static let one: WordSet = ["a", "an"]
  static let between: WordSet = ["to", "or"]

}
