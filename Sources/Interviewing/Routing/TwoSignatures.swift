import Phrasing

/// "*Two signatures: Colin and Helga*", "it needs two signatures, the CFO and Ruth": two who sign,
/// said as what it takes.
enum TwoSignatures {
  /// The same as an act of the first with the second, "Colin signs the contract with Helga"; `nil` for
  /// any other line.
  static func act(of text: String) -> String? {
    let folded = text.lowercased().withPlainApostrophes
    guard let opening = SignatureWords.openings.first(where: folded.hasPrefix) else { return nil }
    let rest = text.dropFirst(opening.count)
    // "Two sign-offs" is another word.
    guard rest.first != "-" else { return nil }
    guard let mark = rest.first(where: { $0 != " " }), ":,-–—".contains(mark) else { return nil }
    let said = String(rest.drop { !$0.isLetter })
    let names = said.prefix { !",;.(".contains($0) }
    guard let and = names.range(ofText: " and "), and.lowerBound > names.startIndex else {
      return nil
    }
    let words = names.split(separator: " ")
    guard (3...7).contains(words.count), words.last.map({ $0.lowercased() != "and" }) == true else {
      return nil
    }
    // "…, *if Colin is away it's Ruth*" is no part of what they sign.
    let behind = said.dropFirst(names.count)
    let isCase =
      StepAccount.words(of: String(behind)).first.map(DraftWords.conditions.contains) == true
    return names[..<and.lowerBound] + " signs the contract with " + names[and.upperBound...]
      + (isCase ? "" : behind)
  }
}
