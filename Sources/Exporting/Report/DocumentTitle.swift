import Phrasing
public import PlanModel
public import Scheduling

/// The sentence that titles a plan, made from the outcome in the buyer's words.
///
///     "Our support team trained and processing tickets in Zendesk"
///     → "Plan to have Northwind's support team trained and processing tickets in Zendesk
///        by Thursday 15 October 2026"
///
/// Words come in every shape; where no pattern fits with certainty, the outcome follows a colon as
/// it was said, which is always English.
public enum DocumentTitle {
  /// The title of a plan: the champion's own, else made from outcome and go-live.
  public static func words(for plan: Plan) -> String {
    let (words, day) = parts(for: plan, day: DateWords.long)
    return words + day
  }

  /// The same in two parts, with the day written as the caller writes days: ` by Thu 15 Oct 2026`
  /// stands by itself where the title ends with it.
  public static func parts(
    for plan: Plan, day written: (CivilDate) -> String
  ) -> (words: String, day: String) {
    let own = plan.ownTitle.printable
    guard own.isEmpty else { return (own, "") }
    let buyer = plan.buyerName.printable
    let day = plan.goLive.known.map { " by " + written($0) } ?? ""
    let outcome = bareOutcome(plan)
    guard !outcome.isEmpty else {
      let companies = [buyer, plan.sellerName.printable].filter { !$0.isEmpty }
      return (
        companies.isEmpty ? "Plan" : "Plan of " + companies.enumeration,
        plan.goLive.known.map { " for " + written($0) } ?? ""
      )
    }
    let aim = withoutContrast(outcome)
    guard !SpokenWords.speaksOfOne(aim), let intent = intent(aim, buyer: buyer) else {
      let date = plan.goLive.known.map { " for " + written($0) } ?? ""
      return ("Plan\(date): \(SpokenWords.marked(outcome))", "")
    }
    // "…, no more whiteboards by Monday" would say when the whiteboards go.
    let isOpen = intent.hasSuffix(",")
    if day.isEmpty { return ("Plan \(isOpen ? String(intent.dropLast()) : intent)", "") }
    let pause = intent.contains(",") && !isOpen ? "," : ""
    return ("Plan \(intent)\(pause)", day)
  }

  /// The outcome without a full stop, and without a date of its own when the plan has one.
  private static func bareOutcome(_ plan: Plan) -> String {
    var text = plan.outcome.printable
    while let last = text.last, ". ".contains(last) { text.removeLast() }
    text = withoutCase(text)
    text = withDayLast(text, isSaid: plan.goLive.known != nil)
    guard plan.goLive.known != nil else { return text }
    var words = text.split(separator: " ")
    guard let by = words.lastIndex(where: { $0.lowercased() == "by" }), by > 0,
      words.count - by <= 6,
      words[(by + 1)...].contains(where: { $0.first?.isNumber == true || isMonth($0) })
    else { return text }
    words.removeSubrange(by...)
    return words.joined(separator: " ")
  }

  /// "When it works, my agents answer …" without the words of the question that it answers.
  private static func withoutCase(_ text: String) -> String {
    guard let first = text.firstIndex(of: " "), caseWords.contains(text[..<first].lowercased())
    else { return text }
    let folded = text[first...].dropFirst().lowercased().withPlainApostrophes
    guard
      let said = cases.first(where: {
        folded.hasPrefix($0) && folded.dropFirst($0.count).first.map(" ,".contains) == true
      })
    else { return text }
    let rest = text[first...].dropFirst(said.count + 1).drop { ", ".contains($0) }
    return rest.contains(" ") ? String(rest) : text
  }

  private static let caseWords: Set<String> = ["when", "once", "if", "after"]
  private static let cases = [
    "it works", "it's working", "this works", "this is working", "it's live", "this is live",
    "we're live", "it is live", "it's done", "all works", "everything works",
  ]

  /// "By end of March our agents answer …" with its day where a title has one, or without it where
  /// the plan says the day.
  private static func withDayLast(_ text: String, isSaid: Bool) -> String {
    guard text.lowercased().hasPrefix("by "),
      let day = Phrase.spans(in: text, context: PhraseContext(today: CivilDate(number: 0))).first,
      day.bytes.lowerBound == 0, day.reading.date != nil
    else { return text }
    let bytes = Array(text.utf8)
    let said = String(decoding: bytes[day.bytes], as: UTF8.self)
    let rest = String(decoding: bytes[day.bytes.upperBound...], as: UTF8.self)
      .drop { ", ".contains($0) }
    guard rest.contains(" ") else { return text }
    return isSaid ? String(rest) : "\(rest) by\(said.dropFirst(2))"
  }

  private static func isMonth(_ word: Substring) -> Bool {
    let known = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return known.contains(word.prefix(3).lowercased())
  }

  /// "to have …", "to be …", "so that …"; `nil` when none is certain.
  private static func intent(_ outcome: String, buyer: String) -> String? {
    var words = outcome.split(separator: " ").map(String.init)
    guard let opening = words.first?.lowercased() else { return nil }
    let ours = buyer.isEmpty ? "our" : buyer.possessive
    words = named(words, ours)
    switch opening {
    case "we", "i", "you", "there": return nil
    case _ where speakers.contains(where: opening.withPlainApostrophes.hasPrefix): return nil
    case "that" where words.count > 2: return "so that \(words.dropFirst().joined(separator: " ")),"
    case "to":
      let isThing = words.dropFirst().first.map(TitleWords.namesThing) ?? true
      return isThing ? nil : lowerFirst(words)
    case "our", "my": words[0] = ours
    case "all", "each", "every", "both", "the", "a", "an":
      words[0] = opening
    default:
      if TitleWords.isVerb(words.first) {
        // "Answer scripts are scanned" is about scripts.
        guard TitleWords.hasFiniteVerb(Array(words.prefix(3))) else {
          return "to " + lowerFirst(words)
        }
        words[0] = opening
      }
      if opening.hasSuffix("ing") || opening == "live" { return "to be " + lowerFirst(words) }
      if TitleWords.isCommonNoun(words[0]) { words[0] = opening }
    }
    if let wanted = withoutWish(words) { return "to have " + wanted.joined(separator: " ") }
    let text = words.joined(separator: " ")
    // "Every picker scans": one of many does it.
    let isOne =
      ["each", "every"].contains(opening)
      && words.dropFirst(2).prefix(2).contains { $0.hasSuffix("s") && !$0.hasSuffix("ss") }
    if isOne || TitleWords.hasFiniteVerb(words) { return "so that \(text)," }
    return TitleWords.isWish(words) ? "for \(text)" : "to have \(text)"
  }

  private static let speakers = ["we'", "i'", "you'", "there'"]

  /// The words without "my" and "our" behind the first one: who speaks stands nowhere in a title.
  private static func named(_ words: [String], _ ours: String) -> [String] {
    var isNamed = ["our", "my"].contains(words[0].lowercased())
    return words.enumerated().map { place, word in
      guard place > 0, ["our", "my"].contains(word.lowercased()) else { return word }
      defer { isNamed = true }
      return isNamed || word.lowercased() == "my" ? "the" : ours
    }
  }

  /// "The wards build their roster online instead of me chasing them" without what it is today,
  /// which no title has room for: the outcome as it was said keeps it.
  private static func withoutContrast(_ outcome: String) -> String {
    let words = outcome.split(separator: " ")
    let folded = outcome.lowercased().split(separator: " ")
    guard folded.count == words.count else { return outcome }
    for place in words.indices.dropFirst(3) {
      let clause = folded[place...]
      let isContrast =
        contrasts.contains(where: clause.starts)
        || words[place - 1].hasSuffix(",") && states.contains(where: clause.starts)
      guard isContrast else { continue }
      var kept = words[..<place].joined(separator: " ")
      while let last = kept.last, ",;-– ".contains(last) { kept.removeLast() }
      // "…, starting at the Hallam site" goes with the outcome again.
      let rest = words.indices[place...].first { index in
        index > place + 1 && words[index - 1].hasSuffix(",") && words[index].hasSuffix("ing")
      }
      return rest.map { kept + ", " + words[$0...].joined(separator: " ") } ?? kept
    }
    return outcome
  }

  private static let contrasts: [[Substring]] = [
    ["instead", "of"], ["rather", "than"], ["as", "opposed"],
  ]
  /// What a clause about today begins with, behind a comma.
  private static let states: [[Substring]] = [
    ["today"], ["now"], ["right", "now"], ["currently"], ["at", "present"], ["these", "days"],
    ["nowadays"], ["at", "the", "moment"], ["not"],
  ]

  /// "The team would renew in one place" as what they are to do: "the team renew in one place".
  private static func withoutWish(_ words: [String]) -> [String]? {
    guard let modal = words.firstIndex(where: { ["would", "will"].contains($0.lowercased()) }),
      (1...6).contains(modal), modal + 1 < words.count,
      !TitleWords.hasFiniteVerb(Array(words[..<modal]) + ["there"]),
      words[modal + 1].allSatisfy(\.isLetter) || words[modal + 1].hasSuffix(","),
      !["be", "not", "have", "never", "no", "only"].contains(words[modal + 1].lowercased())
    else { return nil }
    return Array(words[..<modal] + words[(modal + 1)...])
  }

  private static func lowerFirst(_ words: [String]) -> String {
    ([words[0].lowercased()] + words.dropFirst()).joined(separator: " ")
  }
}
