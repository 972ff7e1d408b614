/// A session's part in a plan's sidecar: hearing of the others, and telling of oneself.
///
/// Everything here is a courtesy. If the sidecar cannot be had, or goes, the log still says all;
/// one only has to look for it more often.
struct LiveLink {
  private let sidecar: Sidecar?
  private var board: PresenceBoard?
  private var wake: Wake?
  private var mine: Presence?
  private var told: [Presence] = []
  /// When the head that the screen shows is told; `nil` when the others know it.
  private(set) var tellAt: UInt64?

  /// Nobody is told more often that one has read on.
  private static let tellingInterval: UInt64 = 250_000_000

  /// A link that is not open yet; `nil` for none at all.
  init(_ sidecar: Sidecar?) {
    self.sidecar = sidecar
  }

  /// Whether a write of somebody else is heard of.
  var isHearing: Bool { wake != nil }

  /// For `poll(2)`, if anything can be heard.
  var descriptor: Int32? { wake?.descriptor }

  /// Opens the sidecar, or opens it again, and takes the place back.
  mutating func open() {
    guard let sidecar else { return }
    (board, wake) = (nil, nil)
    board = try? PresenceBoard(sidecar)
    if board != nil { wake = try? Wake(sidecar) }
    if let mine { write(mine) }
  }

  /// Forgets what was heard.
  func silence() {
    wake?.silence()
  }

  /// Everybody else who is there, if that is different from what it was.
  mutating func news() -> [Presence]? {
    guard sidecar != nil else { return nil }
    if board?.isGone ?? true { open() }
    let others = board?.others() ?? []
    guard others != told else { return nil }
    told = others
    return others
  }

  /// Tells the others of oneself at once.
  mutating func announce(_ presence: Presence, head: Int64) {
    var next = presence
    next.epoch = (mine?.epoch ?? 0) &+ 1
    next.headSeen = head
    mine = next
    write(next)
    tellAt = nil
  }

  /// Notes that the screen shows more of the log now.
  mutating func headChanged() {
    guard mine != nil, tellAt == nil else { return }
    tellAt = monotonicNanoseconds() + Self.tellingInterval
  }

  /// Whether the others are to be told of the head.
  func isDue(_ now: UInt64) -> Bool {
    tellAt.map { $0 <= now } ?? false
  }

  /// Tells the others of the head.
  mutating func tell(head: Int64) {
    tellAt = nil
    if let mine { announce(mine, head: head) }
  }

  /// Gives the place back.
  func leave() {
    board?.leave()
  }

  private func write(_ presence: Presence) {
    // Unseen is no failure: the next telling tries again.
    _ = try? board?.update(presence)
  }
}
