/// Runs of words of which any first part goes with any second one: "returns|comes back", then "to
/// work|from leave".
///
/// A table of all of them would hold the product, and be looked through for each first word.
struct PhraseChain: Sendable {
  private struct Link: Sendable {
    let table: PhraseTable<Bool>
    let mayLack: Bool
  }

  private let chains: [[Link]]

  /// - `chains`: Each a list of parts, and each part its words with `|` between; a part that begins
  ///   with `|` may be missing.
  init(_ chains: [String]...) {
    self.chains = chains.map { parts in
      parts.map { Link(table: PhraseTable(grouped: [(true, $0)]), mayLack: $0.hasPrefix("|")) }
    }
  }

  /// The longest run that begins here: the place after it.
  ///
  /// Each part takes as many words as it can.
  func match(_ tokens: [Token], at place: Int) -> (meaning: Bool, next: Int)? {
    var longest: Int?
    for chain in chains {
      guard let next = end(of: chain, tokens, place) else { continue }
      longest = max(longest ?? next, next)
    }
    return longest.map { (true, $0) }
  }

  private func end(of chain: [Link], _ tokens: [Token], _ place: Int) -> Int? {
    var next = place
    for (number, link) in chain.enumerated() {
      // A dash counts as a space, as it does inside a table.
      let isDash = number > 0 && next < tokens.count && tokens[next].kind == .dash
      if let found = link.table.match(tokens, at: isDash ? next + 1 : next) {
        next = found.next
      } else if !link.mayLack {
        return nil
      }
    }
    return next > place ? next : nil
  }
}
