import Synchronization

/// Messages from any thread to one that waits in `poll(2)`, in the order they were sent.
///
/// The pipe holds at most one byte for each time the mailbox was emptied, so a busy sender costs
/// the reader nothing.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let pipe: WakePipe

  /// An empty mailbox.
  ///
  /// - Throws: When the process may not open two more descriptors.
  public init() throws(SystemError) {
    pipe = try WakePipe()
  }

  /// What the reader polls: readable while there may be messages.
  public var descriptor: Int32 { pipe.readEnd }

  /// Puts a message at the end and wakes the reader; never waits for it.
  public func send(_ message: Message) {
    let wasEmpty = messages.withLock { waiting in
      defer { waiting.append(message) }
      return waiting.isEmpty
    }
    if wasEmpty { pipe.ring() }
  }

  /// Takes all messages, the oldest first; empty when there are none.
  public func takeAll() -> [Message] {
    // The pipe first: a message that comes in between leaves its byte for the next round.
    pipe.silence()
    return messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }

  /// Waits until there are messages and takes them, for a thread that does nothing else.
  public func waitForAll() -> [Message] {
    while true {
      let taken = takeAll()
      guard taken.isEmpty else { return taken }
      _ = waitForInput([descriptor], milliseconds: -1)
    }
  }
}

/// A value that several threads read and change.
final class Shared<Value: Sendable>: Sendable {
  private let mutex: Mutex<Value>

  /// Shares `value`.
  init(_ value: Value) {
    mutex = Mutex(value)
  }

  /// Reads or changes the value while nobody else does.
  func withLock<Result: Sendable, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try mutex.withLock { (value: inout sending Value) throws(Failure) -> Result in
      try body(&value)
    }
  }
}

/// A value that whoever takes it first has to itself.
public final class HandOver<Value>: Sendable {
  private let mutex: Mutex<Value?>

  /// Keeps `value` until it is taken.
  public init(_ value: sending Value) {
    mutex = Mutex(value)
  }

  /// The value; nothing once it was taken.
  public func take() -> sending Value? {
    mutex.withLock { $0.take() }
  }
}
