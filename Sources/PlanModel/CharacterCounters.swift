/// The next free number of each session's characters.
///
/// Most operations of a log follow one of the same session, so the last one is kept at hand.
struct CharacterCounters: Sendable {
  private var session = SessionID(0)
  private var next: UInt32 = 1
  /// Those of all other sessions; what it says of the one at hand is old.
  private var others: [SessionID: UInt32] = [:]

  subscript(_ session: SessionID) -> UInt32 {
    get { session == self.session ? next : others[session] ?? 1 }
    set {
      if session != self.session {
        others[self.session] = next
        self.session = session
      }
      next = newValue
    }
  }

  private var all: [SessionID: UInt32] {
    var all = others
    all[session] = next
    return all.filter { $0.value > 1 }
  }
}

extension CharacterCounters: Equatable {
  /// Whether every session has the same next number; which one is at hand is nobody's business.
  static func == (first: CharacterCounters, second: CharacterCounters) -> Bool {
    first.all == second.all
  }
}
