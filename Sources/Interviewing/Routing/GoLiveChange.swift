import Phrasing

/// Another day for going live, said while the plan has one: "let's move go-live to April 8".
enum GoLiveChange {
  /// The words that say the day; `nil` where going live is not what they are about.
  static func day(in text: String, _ fields: FieldReader) -> String? {
    // "Can we push go-live to April 8?" waits for an answer.
    guard text.last != "?" else { return nil }
    for name in names {
      guard let found = text[...].range(ofText: name), isWhole(found, in: text) else { continue }
      let before = TopicWords.words(of: String(text[..<found.lowerBound]))
      guard before.allSatisfy(leading.contains) else { return nil }
      return day(String(text[found.upperBound...]), after: between, fields)
    }
    return nil
  }

  /// The day of "make it April 8", of which the words do not say what is on it.
  static func bareDay(in text: String, _ fields: FieldReader) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let it = words.prefix(6).firstIndex(where: { objects.contains($0.lowercased()) }),
      it > 0, setting.contains(words[it - 1].lowercased()),
      words[..<it].allSatisfy({
        leading.contains($0.lowercased().filter(\.isLetter)) || setting.contains($0.lowercased())
      })
    else { return nil }
    return day(words[(it + 1)...].joined(separator: " "), after: between, fields)
  }

  /// The one day that words come to, without what leads to it and what only rounds it off.
  private static func day(
    _ said: String, after small: Set<String>, _ fields: FieldReader
  ) -> String? {
    var clause = said[...]
    for end in [",", ";", ". ", " because ", " since ", " so that "] {
      if let found = clause.range(ofText: end) { clause = clause[..<found.lowerBound] }
    }
    var words = clause.split { $0 == " " || $0 == ":" || $0 == "." || $0 == "!" }.map(String.init)
    // "From March 31 to April 8".
    if words.contains("from"), let to = words.lastIndex(of: "to") { words.removeSubrange(...to) }
    while let last = words.last, rounding.contains(last.lowercased()) { words.removeLast() }
    while let first = words.first, !words.isEmpty {
      let said = words.joined(separator: " ")
      if case .date? = fields.date(said).date { return said }
      guard small.contains(first.lowercased().replacing("’", with: "'")) else { break }
      words.removeFirst()
    }
    return nil
  }

  private static func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<range.lowerBound].last ?? " "
    let after = text[range.upperBound...].first ?? " "
    return !before.isLetter && !after.isLetter
  }

  private static let names = [
    "go-live date", "go live date", "go-live day", "go-live", "golive", "go live", "going live",
    "be live", "launch date", "launch day", "launch",
  ]
  /// What may stand before it: who wants it, and that it changes.
  private static let leading: Set<String> = [
    "we", "we'd", "we'll", "we're", "d", "ll", "re", "i", "i'd", "let", "let's", "lets", "s", "us",
    "want", "need", "like", "would", "will", "can", "to", "must", "have", "should", "prefer",
    "please", "actually", "ok", "okay", "so", "no", "then", "and", "but", "now", "the", "our",
    "new", "that", "means", "rather", "instead", "move", "moving", "shift", "push", "pull", "bring",
    "set", "change", "put", "make", "postpone", "delay", "reschedule", "plan", "planned", "agreed",
    "decided", "do", "it", "after", "all", "going", "are", "is", "wait", "sorry", "you", "second",
    "thought", "on", "thoughts",
  ]
  /// What may stand between it and its day.
  private static let between: Set<String> = [
    "is", "are", "to", "on", "for", "moves", "move", "moved", "becomes", "shifts", "slips", "now",
    "be", "back", "forward", "out", "until", "should", "will", "must", "has", "have", "needs",
    "the", "only", "then", "changes", "changed", "goes", "would", "at", "instead", "s",
    "up", "date", "say", "rather",
  ]
  private static let rounding: Set<String> = [
    "instead", "now", "please", "then", "rather", "after", "all", "ok", "okay",
  ]
  private static let setting: Set<String> = [
    "make", "move", "change", "push", "shift", "put", "call",
  ]
  private static let objects: Set<String> = ["it", "that"]
}
