import CTerminal
import Synchronization

/// Values that one thread leaves for another, with a pipe that wakes the other's `poll`.
///
/// Values arrive in the order they were sent. The pipe holds at most one byte for each time the
/// inbox was emptied, so a busy sender costs the reader nothing.
final class Inbox<Value: Sendable>: Sendable {
  /// What the reader polls: readable when there are values.
  let descriptor: Int32

  private let wakeDescriptor: Int32
  private let values = Mutex<[Value]>([])

  /// An empty inbox, or the reason why the system gives no pipe.
  init() throws(TerminalProblem) {
    var pipe: (Int32, Int32) = (-1, -1)
    let failure = unsafe withUnsafeMutableBytes(of: &pipe) { bytes in
      guard let ends = unsafe bytes.bindMemory(to: Int32.self).baseAddress else { return Int32(-1) }
      return unsafe terminal_pipe(ends)
    }
    guard failure == 0 else { throw .noPipe(failure) }
    (descriptor, wakeDescriptor) = pipe
  }

  deinit {
    terminal_close(descriptor)
    terminal_close(wakeDescriptor)
  }

  /// Leaves a value; callable from any thread, never waits for the reader.
  func send(_ value: Value) {
    let wasEmpty = values.withLock { waiting in
      waiting.append(value)
      return waiting.count == 1
    }
    if wasEmpty { terminal_wake(wakeDescriptor) }
  }

  /// Everything that was left, in order; empty when nothing was.
  func takeAll() -> [Value] {
    // Before the lock: a value sent in between leaves its byte for the next poll.
    terminal_drain(descriptor)
    return values.withLock { waiting in
      let taken = waiting
      waiting = []
      return taken
    }
  }

  /// Waits until something is left and takes it, for a thread that does nothing else.
  func waitForAll() -> [Value] {
    while true {
      let taken = takeAll()
      guard taken.isEmpty else { return taken }
      terminal_await(descriptor)
    }
  }
}
