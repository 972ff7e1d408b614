import CTerminal
import Editing
import Glibc
import Synchronization

/// The terminal as it is taken over on another core, while the session of an opened plan is made.
///
/// A plan that cannot be opened leaves the terminal alone.
final class ComingTerminal: Sendable {
  private struct State: ~Copyable {
    var isWanted = false
    var terminal: CursesTerminal?
  }

  private let state = Mutex(State())

  /// Opens the plan: whoever makes the terminal waits until that is done.
  func whenOpened<Plan>(
    _ open: () throws(Failure) -> sending Plan
  ) throws(Failure) -> sending Plan {
    try state.withLock { state throws(Failure) in
      let plan = try open()
      state.isWanted = true
      return plan
    }
  }

  /// Takes the terminal over, where it is wanted; what stands in the way is told to whoever asks
  /// for it then.
  func make(theme: ThemeName, ground: Int32?) {
    state.withLock { state in
      guard state.isWanted else { return }
      state.isWanted = false
      terminal_heed_own_signals()
      state.terminal = try? CursesTerminal(theme: theme, ground: ground)
    }
  }

  /// The terminal, made here where nobody else was in time.
  func take(theme: ThemeName, ground: Int32?) throws(TerminalProblem) -> CursesTerminal {
    waitAwake()
    let made = state.withLock { state -> CursesTerminal? in
      state.isWanted = false
      return state.terminal.take()
    }
    if let made { return made }
    return try CursesTerminal(theme: theme, ground: ground)
  }

  /// Waits, for a little while, without going to sleep: a core that sleeps wakes late.
  private func waitAwake() {
    let end = Clock.uptime + .milliseconds(1)
    // Where there is one core only, whoever makes the terminal needs it.
    while state.withLockIfAvailable({ _ in }) == nil, Clock.uptime < end { sched_yield() }
  }

  /// Gives the terminal back, where nothing can be shown on it after all.
  func giveUp() {
    state.withLock { state in
      state.isWanted = false
      state.terminal = nil
    }
  }
}
