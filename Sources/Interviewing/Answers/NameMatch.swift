import PlanModel

/// Finds the one thing that a few words name, or nothing: a wrong link is worse than a question.
enum NameMatch {
  /// The candidate whose name has all the words said, each as a word or the beginning of one.
  ///
  /// - Returns: `nil` when no candidate, or more than one as good, has them.
  static func best<Key>(_ said: String, among candidates: [(key: Key, name: String)]) -> Key? {
    let found = nearest(said, among: candidates)
    return found.count == 1 ? found[0] : nil
  }

  /// All candidates whose names have all the words said, and no other name as nearly.
  static func nearest<Key>(_ said: String, among candidates: [(key: Key, name: String)]) -> [Key] {
    let wanted = words(of: said)
    guard !wanted.isEmpty else { return [] }
    var (best, found) = (Int.min, [Key]())
    for (key, name) in candidates {
      guard let score = score(wanted, words(of: name)), score >= best else { continue }
      if score > best { found = [] }
      best = score
      found.append(key)
    }
    return found
  }

  /// The only candidate whose name has all the words said; `nil` where several have.
  static func only<Key>(_ said: String, among candidates: [(key: Key, name: String)]) -> Key? {
    let wanted = words(of: said)
    guard !wanted.isEmpty else { return nil }
    let found = candidates.filter { score(wanted, words(of: $0.name)) != nil }
    return found.count == 1 ? found[0].key : nil
  }

  /// Higher is nearer; `nil` when a word is missing.
  private static func score(_ wanted: [String], _ has: [String]) -> Int? {
    var score = 0
    var rest = has
    for word in wanted {
      if let place = rest.firstIndex(of: word) {
        score += 4
        rest.remove(at: place)
      } else if let place = rest.firstIndex(where: {
        // "PO" begins "posters", and is none.
        word.count > 2 && $0.hasPrefix(word) || (word.hasPrefix($0) && $0.count > 3)
      }) {
        score += 3
        rest.remove(at: place)
      } else {
        return nil
      }
    }
    return score - rest.count
  }

  private static let small: Set<String> = [
    "the", "a", "an", "of", "our", "their", "and", "is", "s",
  ]

  private static func words(of text: String) -> [String] {
    // A sign-off is no signature.
    text.lowercased().replacing("sign-off", with: "signoff").split { !$0.isLetter && !$0.isNumber }
      .map(String.init)
      .filter { !small.contains($0) }
  }
}

extension Plan {
  /// The part of the plan that some words name.
  func workstream(called words: String) -> RecordID? {
    NameMatch.best(words, among: workstreams.map { ($0.id, $0.name) })
  }

  /// The decision day that some words name.
  func gate(called words: String) -> RecordID? {
    NameMatch.best(words, among: gates.map { ($0.id, $0.name) })
  }
}
