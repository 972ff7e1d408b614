/// The parts of "Finance approval, decided by Lee Park: the 15th of every month; papers in three
/// working days before; not on Tue 15 Sep; if that is a weekend or holiday, the working day
/// before".
struct GateSentence: Hashable {
  var name = ""
  var body = ""
  /// The rule in words; empty where only days are listed.
  var rule = ""
  /// Days listed one by one.
  var days: [String] = []
  /// The length before it by which papers must be in: "three working days".
  var cutoff = ""
  /// Days on which it is not held.
  var exceptions: [String] = []
  /// What becomes of it on a day off.
  var roll = ""
  /// What is of none of these kinds.
  var rest: [String] = []

  /// What stands in every sentence that says what becomes of a day off.
  static let onDaysOff = "if that is a weekend or holiday"
  /// What stands before the days that follow from the rule.
  static let computed = ", so "

  /// - Returns: `nil` when it names no days at all.
  init?(_ sentence: String) {
    let text = sentence.foldedSentence
    guard let colon = text.firstRange(of: ": ") else { return nil }
    head(text[..<colon.lowerBound])
    let pieces = text[colon.upperBound...].split(separator: ";").map(\.trimmedWords)
    guard let first = pieces.first else { return nil }
    readDays(first)
    for piece in pieces.dropFirst() {
      if piece.hasPrefix("papers due "), piece.hasSuffix(" before") {
        cutoff = String(piece.dropFirst(11).dropLast(7))
      } else if piece.hasPrefix("not on ") {
        exceptions = Self.list(piece.dropFirst(7))
      } else if piece.firstRange(of: Self.onDaysOff) != nil {
        let end = piece.firstRange(of: Self.computed)?.lowerBound ?? piece.endIndex
        roll = String(piece[..<end])
      } else {
        rest.append(piece)
      }
    }
  }

  private mutating func head(_ words: Substring) {
    guard let mark = words.firstRange(of: ", decided by ") else {
      name = String(words)
      return
    }
    name = String(words[..<mark.lowerBound])
    body = String(words[mark.upperBound...])
  }

  private mutating func readDays(_ words: String) {
    if let mark = words.firstRange(of: ", and on ") {
      rule = String(words[..<mark.lowerBound])
      days = Self.list(words[mark.upperBound...])
    } else if words.hasPrefix("on "), words.contains(where: \.isNumber) {
      days = Self.list(words.dropFirst(3))
    } else {
      rule = words
    }
  }

  /// The items of "Fri 19 Jun, Tue 15 Sep and Mon 12 Oct".
  static func list(_ words: Substring) -> [String] {
    words.split(separator: ",").flatMap { part in
      var (parts, rest) = ([String](), part[...])
      while let joint = rest.firstRange(of: " and ") {
        parts.append(rest[..<joint.lowerBound].trimmedWords)
        rest = rest[joint.upperBound...]
      }
      return parts + [rest.trimmedWords]
    }.filter { !$0.isEmpty }
  }
}
