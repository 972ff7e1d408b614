import PlanModel

/// English words of the forward test, all in one place.
enum ForwardWords {
  /// Words of a seller's trade, and abbreviations that a VP elsewhere does not know.
  private static let jargonWords: Set<Substring> = [
    "poc", "pov", "sow", "arr", "acv", "tcv", "meddic", "meddpicc", "bant", "icp", "qbr", "gtm",
    "csm", "sdr", "synergy", "synergies", "upsell", "stakeholders", "deliverables", "champion",
    "prospect", "opportunity", "pipeline", "forecast", "funnel", "enablement", "learnings",
  ]

  private static let jargonPhrases = [
    "close plan", "economic buyer", "value proposition", "value prop", "mutual action plan",
    "success plan", "decision criteria", "paper process", "closed won", "closed-won",
    "buying committee", "pain point", "low-hanging fruit", "circle back", "move the needle",
    "proof of value", "go-to-market", "technical win", "verbal commit",
  ]

  /// The first word of the trade in a text.
  static func jargon(in text: String) -> String? {
    guard mayHoldJargon(text) else { return nil }
    let words = text.unicodeScalars.split { !isOfWord($0) }
    let folded = words.map { Substring(String($0).lowercased()) }
    if let place = folded.firstIndex(where: jargonWords.contains) { return String(words[place]) }
    for place in folded.indices {
      let phrases = jargonByOpening[folded[place]] ?? []
      if let phrase = phrases.first(where: { folded[place...].starts(with: $0) }) {
        return phrase.joined(separator: " ")
      }
    }
    return nil
  }

  /// Whether a word of the text has the ends and the length of one that is looked for.
  ///
  /// Every title and every sign of an end is looked at in each pause after a change, and hardly one
  /// holds a word of the trade.
  private static func mayHoldJargon(_ text: String) -> Bool {
    var (first, last, length): (UInt8, UInt8, Int) = (0, 0, 0)
    for byte in text.utf8 {
      // Letters beyond ASCII may be written in several ways.
      guard byte < 0x80 else { return true }
      if isOfWord(Unicode.Scalar(byte)) {
        if length == 0 { first = byte }
        last = byte
        length += 1
      } else if length > 0 {
        if jargonShapes.contains(Shape(first, last, length)) { return true }
        length = 0
      }
    }
    return length > 0 && jargonShapes.contains(Shape(first, last, length))
  }

  /// What a word looks like from afar, be it written small or large.
  private struct Shape: Hashable {
    let ends: UInt16
    let length: Int

    init(_ first: UInt8, _ last: UInt8, _ length: Int) {
      ends = UInt16(first | 0x20) << 8 | UInt16(last | 0x20)
      self.length = length
    }
  }

  private static let jargonShapes = Set(
    (Array(jargonWords) + jargonByOpening.keys).compactMap { word in
      let bytes = Array(word.utf8)
      return bytes.last.map { Shape(bytes[0], $0, bytes.count) }
    })

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "&": true
    case "\u{0}"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// The phrases by their first word, each as its words.
  private static let jargonByOpening = Dictionary(
    grouping: jargonPhrases.map { $0.split(separator: " ") }, by: { $0[0] })

  private static let buying: Set<String> = [
    "buy", "buys", "bought", "purchase", "purchases", "purchased", "sign", "signs", "signed",
    "deploy", "deploys", "deployed", "deployment", "implement", "implements", "implemented",
    "implementation", "rollout", "adopt", "adopts", "adopted", "adoption", "license", "licenses",
    "licence", "licences", "subscription", "renew", "renewal", "expansion", "onboard", "onboarded",
    "onboarding", "contract", "deal", "close", "closed",
  ]

  /// Whether an outcome says what is bought rather than what somebody will be doing.
  static func isOfSeller(_ outcome: String, seller: String) -> Bool {
    let words = outcome.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.contains(where: buying.contains) else { return false }
    let sellerWords = seller.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let namesSeller = !sellerWords.isEmpty && sellerWords.allSatisfy(words.contains)
    // "Our team onboarded and answering …" has people in it who do something.
    let hasActors = ["our", "team", "teams", "everyone", "staff", "people", "agents", "users"]
      .contains(where: words.contains)
    return namesSeller || (!hasActors && words.count <= 5)
  }

  /// Fields as a sentence names them.
  static let fieldNames: [Field: String] = [
    .goLive: "the go-live day", .cadence: "the review day",
    .buyerHolidays: "which holidays count", .sellerHolidays: "which holidays count",
    .buyerWorkedDays: "which holidays are worked", .sellerWorkedDays: "which holidays are worked",
    .workstreamDuration: "how long it takes", .duration: "how long it takes",
    .pin: "the day", .due: "the promised day", .notBefore: "the first possible day",
    .gateRule: "on which days it meets", .gateRoll: "what happens to a day off",
    .gateCutoff: "when papers close", .dependsOn: "what it waits for",
  ]

  /// What confirms an assumed value.
  static let confirming: [Field: String] = [
    .gateRoll: "If the day falls on a weekend or holiday, is it the working day before, or after?",
    .dependsOn: "Does it really wait for that, or could it begin earlier?",
    .duration: "How long did it take the last time?",
    .workstreamDuration: "How long did it take the last time?",
  ]
}
