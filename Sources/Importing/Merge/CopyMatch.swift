import Exporting

/// Which entry of an edited copy is which of the one it was made from.
struct CopyMatch {
  /// For each entry of the edited copy its counterpart; `nil` for what is new.
  private(set) var counterparts: [Int?]
  /// Entries of the original that the edited copy does not have.
  private(set) var missing: [Int] = []

  private let original: PlanCopy
  private let edited: PlanCopy
  private var isTaken: [Bool]

  /// More rows without an anchor than this are not compared with each other one by one.
  private static let mostCompared = 400
  /// How alike two rows must be to count as one, and how much more so than the next best.
  private static let (likeEnough, clearly) = (0.6, 0.15)

  init(original: PlanCopy, edited: PlanCopy) {
    self.original = original
    self.edited = edited
    counterparts = edited.entries.map { _ in nil }
    isTaken = original.entries.map { _ in false }
    matchByAnchor()
    matchByKind()
    matchByWords()
    missing = original.entries.indices.filter { !isTaken[$0] }
  }

  private mutating func pair(_ new: Int, _ old: Int) {
    counterparts[new] = old
    isTaken[old] = true
  }

  /// A row that was copied to make a new one brings its anchor along: the likest keeps it.
  private mutating func matchByAnchor() {
    var old: [Key: Int] = [:]
    for (place, entry) in original.entries.enumerated() {
      if let key = Key(entry), old[key] == nil { old[key] = place }
    }
    var claims: [Int: [Int]] = [:]
    for (place, entry) in edited.entries.enumerated() {
      if let key = Key(entry), let first = old[key] { claims[first, default: []].append(place) }
    }
    for (first, places) in claims {
      let wanted = original.entries[first]
      let best = places.max { one, other in
        likeness(edited.entries[one], wanted) < likeness(edited.entries[other], wanted)
      }
      if let best { pair(best, first) }
    }
  }

  private struct Key: Hashable {
    let family: String
    let anchor: String

    init?(_ entry: CopyEntry) {
      guard let anchor = entry.anchor else { return nil }
      self.anchor = anchor
      family = CopyMatch.family(entry)
    }
  }

  /// What can be the same thing at all: a step stays one in another block.
  private static func family(_ entry: CopyEntry) -> String {
    switch entry.part {
    case .title: "title"
    case .fact(let kind): "fact \(kind.rawValue)"
    case .sponsor(let company): "sponsor " + company
    case .block: "block"
    case .step: "step"
    case .need(let company): "need " + company
    case .person: "person"
    case .sentence(let section): "sentence \(section)"
    case .review: "review"
    case .words: "words"
    }
  }

  /// The only one of its kind on both sides needs no anchor.
  private mutating func matchByKind() {
    for place in edited.entries.indices where counterparts[place] == nil {
      switch edited.entries[place].part {
      case .title, .fact, .sponsor:
        let part = edited.entries[place].part
        let same = original.entries.indices.first {
          !isTaken[$0] && original.entries[$0].part == part
        }
        if let same { pair(place, same) }
      case .block, .step, .need, .person, .sentence, .review, .words: break
      }
    }
  }

  private mutating func matchByWords() {
    var new: [String: [Int]] = [:]
    var old: [String: [Int]] = [:]
    for place in edited.entries.indices where counterparts[place] == nil {
      new[Self.family(edited.entries[place]), default: []].append(place)
    }
    for place in original.entries.indices where !isTaken[place] {
      old[Self.family(original.entries[place]), default: []].append(place)
    }
    for (family, places) in new.sorted(by: { $0.key < $1.key }) {
      guard let candidates = old[family] else { continue }
      matchEqual(places, candidates, \.folded)
      matchEqual(places, candidates, \.opening.foldedSentence)
      matchAlike(places, candidates)
    }
  }

  private mutating func matchEqual(
    _ new: [Int], _ old: [Int], _ words: (CopyEntry) -> String
  ) {
    var waiting: [String: [Int]] = [:]
    for place in old.reversed() where !isTaken[place] {
      waiting[words(original.entries[place]), default: []].append(place)
    }
    for place in new where counterparts[place] == nil {
      let key = words(edited.entries[place])
      if !key.isEmpty, let first = waiting[key]?.popLast() { pair(place, first) }
    }
  }

  private mutating func matchAlike(_ new: [Int], _ old: [Int]) {
    let rest = new.filter { counterparts[$0] == nil }
    guard rest.count <= Self.mostCompared, old.count <= Self.mostCompared else { return }
    for place in rest {
      let scores = old.filter { !isTaken[$0] }
        .map { (place: $0, score: likeness(edited.entries[place], original.entries[$0])) }
        .sorted { $0.score > $1.score }
      guard let best = scores.first, best.score >= Self.likeEnough else { continue }
      if scores.count > 1, best.score - scores[1].score < Self.clearly { continue }
      pair(place, best.place)
    }
  }

  private func likeness(_ one: CopyEntry, _ other: CopyEntry) -> Double {
    if one.folded == other.folded { return 2 }
    // A title written anew is still the row whose people and days are the same.
    return max(
      Likeness.of(one.opening.folded, other.opening.folded),
      0.9 * Likeness.of(one.folded, other.folded))
  }
}
