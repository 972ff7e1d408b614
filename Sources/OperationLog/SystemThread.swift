import CLocks
import Glibc

/// A plain thread of the operating system.
public enum SystemThread {
  private final class Start {
    private var body: (() -> Void)?
    private let afterwards: @Sendable () -> Void

    init(_ body: @escaping () -> Void, _ afterwards: @escaping @Sendable () -> Void) {
      self.body = body
      self.afterwards = afterwards
    }

    func run() {
      body?()
      body = nil
      afterwards()
    }
  }

  /// Runs `body` on a new thread that nobody joins and no signal interrupts.
  ///
  /// - Parameters:
  ///   - body: Owns everything it captures from here on.
  ///   - afterwards: Runs when `body` has ended and all it captured is gone.
  ///   - isOnOtherCore: Whether it never runs on the core of the caller, where there is another:
  ///     the system likes to begin a thread where its maker is, which goes on for milliseconds.
  /// - Throws: When the system has no thread left to give; then neither runs.
  public static func start(
    _ body: sending @escaping () -> Void, afterwards: @escaping @Sendable () -> Void,
    isOnOtherCore: Bool = false
  ) throws(SystemError) {
    let start = unsafe Unmanaged.passRetained(Start(body, afterwards))
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { unsafe pthread_attr_destroy(&attributes) }
    // With one core only it begins there.
    if isOnOtherCore { _ = unsafe clocks_avoid_core(&attributes) }

    // Signals belong to the thread that owns the terminal; the new one inherits a full mask.
    var all = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }

    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, start.toOpaque())
    guard code == 0 else {
      unsafe start.release()
      throw SystemError(code: code)
    }
  }
}
