/// How a sentence speaks of a step whose title somebody typed.
///
/// "Security review" can stand in a sentence as it is. "Approve the budget" becomes "the approval
/// of the budget", "Run the technical validation" becomes "the technical validation". A title that
/// is neither for certain, such as "Sam gives access to staging", is quoted.
public struct StepNaming: Hashable {
  /// Inside a sentence: "the approval of the budget".
  public let inside: String
  /// Whether it takes "are".
  let isPlural: Bool

  /// At the start of a sentence: "The approval of the budget".
  public var opening: String { inside.sentenceStart }
  /// "isn't", or "aren't" for more than one.
  var isNot: String { isPlural ? "aren't" : "isn't" }

  /// How sentences speak of a step of this title.
  public init(_ title: String) {
    let words = title.split(separator: " ").map(String.init)
    if let noun = Self.noun(words) ?? Self.pieceOfWork(words) {
      inside = noun.joined(separator: " ")
      isPlural = Self.isPlural(Self.head(noun).last ?? "")
    } else {
      inside = Self.act(words) ?? title.quoted
      isPlural = false
    }
  }

  // MARK: Kinds of title

  /// A longer title is easier to follow in quotation marks than as one long noun.
  private static let longestAct = 8

  /// "Security review": a noun that stands for work.
  private static func noun(_ words: [String]) -> [String]? {
    guard (1...8).contains(words.count), isPlain(words), !words.contains("to"),
      let last = head(words).last, TitleWords.works.contains(last.lowercased())
    else { return nil }
    let first = words[0].lowercased()
    let isAct =
      words.count > 1
      && (TitleWords.isVerb(first) || TitleWords.determiners.contains(words[1].lowercased())
        || first.hasSuffix("ed"))
    guard !isAct else { return nil }
    return lowerFirst(words)
  }

  /// "Run the technical validation": a verb that adds nothing to what it is done with.
  private static func pieceOfWork(_ words: [String]) -> [String]? {
    guard (2...10).contains(words.count), isPlain(words),
      TitleWords.lightVerbs.contains(words[0].lowercased())
    else { return nil }
    var object = Array(words.dropFirst())
    if ["a", "an", "the"].contains(object[0].lowercased()) { object[0] = "the" }
    guard let last = head(object).last, TitleWords.works.contains(last.lowercased()) else {
      return nil
    }
    return object
  }

  /// "Approve the budget": a verb whose noun is known, and what it is done to.
  private static func act(_ words: [String]) -> String? {
    guard (2...longestAct).contains(words.count), isPlain(words) else { return nil }
    let first = words[0].lowercased()
    let pair = first + " " + words[1].lowercased()
    let isPair = TitleWords.acts[pair] != nil
    let object = Array(words.dropFirst(isPair ? 2 : 1))
    guard let noun = TitleWords.acts[isPair ? pair : first], let next = object.first?.lowercased(),
      !TitleWords.pronouns.contains(next)
    else { return nil }
    if TitleWords.joints.contains(next) || next == "to" {
      return "the \(noun) \(object.joined(separator: " "))"
    }
    // "Test environment ready" begins with a noun, "Test the environment" does not.
    let isSurelyVerb = noun != first || isPair
    guard isSurelyVerb || TitleWords.determiners.contains(next) else { return nil }
    return "the \(noun) of \(object.joined(separator: " "))"
  }

  // MARK: Words

  /// One thing, without an aside and without a second verb.
  private static func isPlain(_ words: [String]) -> Bool {
    let lower = words.map { $0.lowercased() }
    let hasAside = words.contains { word in word.contains { ",;:()–—?!".contains($0) } }
    let goesOn = lower.indices.dropFirst().contains { place in
      if TitleWords.clauseWords.contains(lower[place]) { return true }
      guard ["and", "or"].contains(lower[place]) else { return false }
      return place == 1 && TitleWords.isVerb(lower[0])
        || place + 1 < lower.count && TitleWords.isVerb(lower[place + 1])
    }
    return !hasAside && !goesOn
  }

  /// The words up to the first preposition: "legal review" of "Legal review of the contract".
  private static func head(_ words: [String]) -> [String] {
    Array(words.prefix { !TitleWords.joints.contains($0.lowercased()) && $0 != "to" })
  }

  private static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("sis")
  }

  /// "security review" of "Security review", but not "zendesk training".
  private static func lowerFirst(_ words: [String]) -> [String] {
    let first = words[0].lowercased()
    let isName =
      !TitleWords.common.contains(first) && !TitleWords.works.contains(first)
      && !TitleWords.determiners.contains(first)
    return isName ? words : [first] + words.dropFirst()
  }
}
