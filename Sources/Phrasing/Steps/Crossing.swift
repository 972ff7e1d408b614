/// Two groups of words, one of which must stand by the other to say something.
struct Crossing: Sendable {
  enum Reach: Sendable {
    /// Within a few words, in either order: "send the brochure", "brochure sent".
    case near
    /// Right after it: "platform tour".
    case next
  }

  /// Which crossings of a list a word plays a part in: one bit for each.
  struct Roles: Sendable {
    var subjects: UInt32 = 0
    var acts: UInt32 = 0
    var spared: UInt32 = 0
  }

  private let subjects: [String]
  private let acts: [String]
  private let spared: [String]
  private let reach: Reach

  /// - Parameters:
  ///   - subjects: One group, with bars between.
  ///   - acts: The other.
  ///   - spared: Words any of which makes the line innocent.
  ///   - reach: How far apart they may stand.
  init(
    _ subjects: String, with acts: String, except spared: String = "", _ reach: Reach = .near
  ) {
    func words(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }
    self.subjects = words(subjects)
    self.acts = words(acts)
    self.spared = words(spared)
    self.reach = reach
  }

  /// How many words apart the two may stand.
  private static let span = 6

  static func roles(in crossings: [Crossing]) -> WordTable<Roles> {
    var table: [String: Roles] = [:]
    for (index, crossing) in crossings.enumerated() {
      let bit = UInt32(1) << UInt32(index)
      for word in crossing.subjects { table[word, default: Roles()].subjects |= bit }
      for word in crossing.acts { table[word, default: Roles()].acts |= bit }
      for word in crossing.spared { table[word, default: Roles()].spared |= bit }
    }
    return WordTable(table.map { ($0.key, $0.value) })
  }

  static func adjacent(in crossings: [Crossing]) -> UInt32 {
    crossings.enumerated().reduce(0) { bits, crossing in
      crossing.element.reach == .next ? bits | 1 << UInt32(crossing.offset) : bits
    }
  }

  /// Whether a subject and an act of one crossing stand by each other.
  ///
  /// - Complexity: Linear in the words.
  static func meet(
    in words: [Token], roles: WordTable<Roles>, adjacent: UInt32
  ) -> Bool {
    var spared: UInt32 = 0
    var found: [(place: Int, roles: Roles)] = []
    for (place, word) in words.enumerated() {
      guard let role = roles[word] else { continue }
      spared |= role.spared
      found.append((place, role))
    }
    for (index, first) in found.enumerated() {
      for second in found[(index + 1)...] {
        let distance = second.place - first.place
        guard distance <= span else { break }
        let forward = first.roles.subjects & second.roles.acts
        let backward = first.roles.acts & second.roles.subjects
        let near = (forward | backward) & ~adjacent
        if (near | (distance == 1 ? forward & adjacent : 0)) & ~spared != 0 { return true }
      }
    }
    return false
  }
}
