import Phrasing
import PlanModel

/// What people hold back: a name that is not to be written down, a promise they do not make.
enum Reserve {
  /// Whether somebody's name is not to stand in the plan: "the sponsor is Karin Holt, but leave her
  /// name out of it".
  static func withholdsName(_ text: String) -> Bool {
    let folded = text.lowercased().withPlainApostrophes
    // "TTB inspection in April, *don't tell Bill*".
    let clauses = folded.split { ",;.(".contains($0) }.map { String($0).trimmed }
    if clauses.contains(where: { clause in
      ReserveWords.confiding.contains { clause == $0 || clause.hasPrefix($0 + " ") }
    }) {
      return true
    }
    return ReserveWords.unnamed.contains { words in
      guard folded.hasWords(words) else { return false }
      guard ReserveWords.namings.contains(words) else { return true }
      guard let found = folded[...].range(ofText: words) else { return false }
      return folded[..<found.lowerBound].split(separator: " ").suffix(6).contains {
        ReserveWords.denials.contains(String($0)) || $0.hasSuffix("n't") || $0 == "off"
      }
    }
  }

  /// Whether an amount is one that is not reached: "above 500k it goes to the CEO, which we won't
  /// reach".
  static func isUnreached(_ text: String) -> Bool {
    let folded = text.lowercased().withPlainApostrophes
    return ReserveWords.unreached.contains(where: folded.hasWords)
  }

  /// "Ola maps the fields, *wouldn't commit to a day*": without the clause that gives no time; every
  /// letter keeps its place.
  static func withoutDeniedPromise(_ text: String) -> String {
    var kept = ""
    var clause = ""
    for character in text {
      clause.append(character)
      if ",;".contains(character) {
        kept += kept.isEmpty || !deniesPromise(clause) ? clause : clause.blanked
        clause = ""
      }
    }
    return kept + (kept.isEmpty || !deniesPromise(clause) ? clause : clause.blanked)
  }

  private static func deniesPromise(_ clause: String) -> Bool {
    let words = clause.lowercased().withPlainApostrophes.split { $0 == " " || ",;.".contains($0) }
      .map(String.init)
    guard let denial = words.prefix(5).firstIndex(where: ReserveWords.denials.contains),
      denial + 1 < words.count,
      let verb = words[(denial + 1)...].prefix(3).firstIndex(where: ReserveWords.promises.contains)
    else { return false }
    return words.count < 12
      && words[(verb + 1)...].contains(where: ReserveWords.times.contains)
  }
}
