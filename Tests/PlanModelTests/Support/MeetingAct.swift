/// One thing that happens in a simulated meeting, as one line of a replay file.
///
/// `first`, `second` and `third` pick among whatever there is at that moment, so that any part of
/// a list of acts is again a list of acts: that is how a failing one is made short.
struct MeetingAct: Hashable, CustomStringConvertible {
  enum Kind: String, CaseIterable {
    /// Letters at a caret: which text, where, how many.
    case type
    /// Letters go: which text, where, how many.
    case erase
    /// Letters in the place of others.
    case replace
    case create, move, trash, untrash, set, link, mark
    case undo, redo
    /// Taking back what somebody else did: must stay without effect.
    case trespass
    /// Some of the waiting operations reach the log.
    case flush
    /// All waiting operations are sent, again where they were sent before.
    case retry
    /// Some of the log's new operations are seen.
    case pull
    /// The program ends with everything flushed and starts again as the same author.
    case restart
  }

  var replica: Int
  var kind: Kind
  var first: Int
  var second: Int
  var third: Int

  var description: String { "\(replica) \(kind) \(first) \(second) \(third)" }

  init(replica: Int, kind: Kind, first: Int, second: Int, third: Int) {
    self.replica = replica
    self.kind = kind
    self.first = first
    self.second = second
    self.third = third
  }

  /// The act of a line such as `0 type 3 12 2`; `nil` for anything else.
  init?(_ line: some StringProtocol) {
    let parts = line.split(separator: " ")
    guard parts.count == 5, let kind = Kind(rawValue: String(parts[1])) else { return nil }
    let numbers = [parts[0], parts[2], parts[3], parts[4]].compactMap { Int($0) }
    guard numbers.count == 4, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(
      replica: numbers[0], kind: kind, first: numbers[1], second: numbers[2], third: numbers[3])
  }

  /// A meeting of this many acts.
  static func meeting(seed: UInt64, acts count: Int) -> [MeetingAct] {
    var random = Random(seed: seed)
    // Each meeting has its own habits: some type, some move, some are seldom online.
    let habits = (0..<6).compactMap { _ in Kind.allCases.randomElement(using: &random) }
    let letters: [Kind] = [.type, .type, .type, .erase, .replace, .undo, .redo]
    let traffic: [Kind] = [.flush, .pull]
    return (0..<count).map { _ in
      let pool: [Kind] =
        switch random.upTo(9) {
        case 0...3: letters
        case 4...5: traffic
        case 6...7: habits
        default: Kind.allCases
        }
      return MeetingAct(
        replica: random.upTo(4), kind: random.pick(pool) ?? .pull, first: random.upTo(99),
        second: random.upTo(99), third: random.upTo(99))
    }
  }
}
