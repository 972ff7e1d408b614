import CTerminal
import Editing
import OperationLog

/// What has happened since the last frame; together it makes one more frame at most, or two where
/// a letter is shown before anything is made of it.
struct Batch<Message: Sendable> {
  /// The terminal's new size, to be taken before the inputs.
  var resized: GridSize?
  /// Keys, pastes and focus, in the order they came.
  var inputs: [Input] = []
  /// What other threads sent, in the order they sent it.
  var messages: [Message] = []
  /// What the terminal says letters stand on, where that is news.
  var ground: Int32?
  /// The time that `LoopBody.settle` gave is up.
  var isTimeUp = false

  var isEmpty: Bool {
    resized == nil && inputs.isEmpty && messages.isEmpty && ground == nil && !isTimeUp
  }

  /// Whether all that happened is one press of a key.
  var isOneKey: Bool {
    inputs.count == 1 && resized == nil && messages.isEmpty && ground == nil && !isTimeUp
  }

  /// Whether more happened than that the terminal said something of itself.
  var isMoreThanReplies: Bool {
    resized != nil || !messages.isEmpty || isTimeUp
      || inputs.contains { input in
        switch input {
        case .key, .pasted: true
        case .focused, .reply: false
        }
      }
  }
}

/// Whether the loop goes on.
enum Next {
  case wait
  case end
}

/// The program as the loop sees it.
///
/// Its methods change it in place: a program handed to a closure would be copied for each frame.
protocol LoopBody<Message> {
  associatedtype Message: Sendable

  /// Takes what happened.
  mutating func update(_ batch: Batch<Message>) -> Next
  /// How the next frame looks.
  var theme: ThemeName { get }
  /// Whether the next frame is to be drawn whole; asked once for each frame.
  mutating func takeRedraw() -> Bool
  /// Draws the frame on the grid that holds the last one; blank after a change of size.
  mutating func draw(on grid: inout Grid)
  /// Called when the frame is shown: does what was put off for its sake, and says whether there is
  /// more to see for it.
  mutating func catchUp() -> Bool
  /// Called when nothing is left to show, before waiting: does what the eye need not wait for, and
  /// gives how long nothing need be done; nil for as long as nothing happens.
  mutating func settle() -> Duration?
  /// Called once, however the loop ends, before the terminal is given back.
  mutating func flush()
}

/// Why the loop ended.
enum Ending: Equatable {
  /// The program asked for it.
  case asked
  /// The terminal hung up or its input ended.
  case closed
  /// A signal asked for it; the process should end by it once it has cleaned up.
  case signal(Int32)
}

/// One thread and one `poll` for the terminal, signals and the inbox; a batch makes one frame.
struct RunLoop<Message: Sendable>: ~Copyable {
  private var terminal: CursesTerminal
  private let inbox: Mailbox<Message>
  private var grid: Grid

  init(terminal: consuming CursesTerminal, inbox: Mailbox<Message>) {
    grid = Grid(size: terminal.size)
    self.terminal = terminal
    self.inbox = inbox
  }

  /// Runs until the program, a signal or the terminal ends it; the terminal is then given back.
  consuming func run<Body: LoopBody>(_ body: inout Body) -> Ending
  where Body.Message == Message {
    show(&body)
    while true {
      if body.catchUp() { show(&body) }
      var batch = Batch<Message>()
      if let ending = wait(for: &batch, timeLeft: body.settle()) {
        // Keys that came with the end still count.
        if !batch.isEmpty { _ = body.update(batch) }
        body.flush()
        return ending
      }
      if batch.isEmpty { continue }
      if let size = batch.resized { grid.resize(to: size) }
      if body.update(batch) == .end {
        body.flush()
        return .asked
      }
      show(&body)
    }
  }

  private mutating func show<Body: LoopBody>(_ body: inout Body)
  where Body.Message == Message {
    body.draw(on: &grid)
    if terminal.wear(body.theme) { grid.forgetShown() }
    if body.takeRedraw() {
      terminal.forgetScreen()
      grid.forgetShown()
    }
    terminal.present(&grid)
  }

  /// Waits once and fills the batch, or gives the reason to end.
  private mutating func wait(for batch: inout Batch<Message>, timeLeft: Duration?) -> Ending? {
    let deadline = timeLeft.map { RunLoop.milliseconds($0) } ?? .max
    let patience = terminal.patience ?? .max
    let soonest = min(deadline, patience)
    let limit = soonest == .max ? -1 : soonest
    let ready = terminal_wait(terminal.signals, inbox.descriptor, limit)
    if ready == 0 {
      if patience == limit { terminal.giveUpWaiting(into: &batch.inputs) }
      batch.isTimeUp = deadline == limit
      return nil
    }
    if ready & 4 != 0 { batch.messages = inbox.takeAll() }
    if ready & 1 != 0 {
      guard terminal.read(into: &batch.inputs) else { return .closed }
      batch.ground = terminal.heed(&batch.inputs)
    }
    return ready & 2 != 0 ? heedSignals(for: &batch) : nil
  }

  private mutating func heedSignals(for batch: inout Batch<Message>) -> Ending? {
    let notices = terminal_take_notices(terminal.signals)
    if notices & Int32(TERMINAL_END) != 0 {
      terminal_end_noticed()
      return .signal(terminal_ending_signal())
    }
    // Whoever asked to stop and to go on before the loop looked has nobody left to continue it.
    if notices & Int32(TERMINAL_CONTINUED) != 0 {
      terminal.recover()
    } else if notices & Int32(TERMINAL_STOP) != 0 {
      terminal.stop()
    }
    batch.resized = terminal.takeSize()
    return nil
  }

  /// Whole milliseconds, rounded up, so that a deadline is never met too early.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 86_400 else { return 86_400_000 }
    return Int32(seconds) * 1_000
      + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
