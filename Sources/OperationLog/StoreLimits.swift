/// How much a store takes.
public struct StoreLimits: Hashable, Sendable {
  /// Bytes of one entry's body.
  public var bodyBytes: Int
  /// Bytes of the whole store.
  public var fileBytes: Int64
  /// How fast one connection may append; `nil` for as fast as it can.
  public var rate: Rate?

  /// Entries a second, with room for a burst.
  public struct Rate: Hashable, Sendable {
    /// Entries a second in the long run.
    public var sustained: Double
    /// Entries that may come at once after a pause.
    public var burst: Double

    /// A rate of so many entries a second after a burst.
    public init(sustained: Double, burst: Double) {
      self.sustained = sustained
      self.burst = burst
    }

    /// What a guest may do: 20 a second after 200 at once.
    public static let guest = Rate(sustained: 20, burst: 200)
  }

  /// Limits with these values; by default 64 KiB a body, 64 MiB a store, any rate.
  public init(bodyBytes: Int = 65_536, fileBytes: Int64 = 64 << 20, rate: Rate? = nil) {
    self.bodyBytes = bodyBytes
    self.fileBytes = fileBytes
    self.rate = rate
  }
}

/// Counts appends against a rate.
///
/// More than a burst at once is let through when the bucket is full and owed for afterwards:
/// an import is one transaction, and must be possible.
struct TokenBucket {
  private let rate: StoreLimits.Rate
  private var tokens: Double
  private var filledAt: UInt64

  /// A full bucket at a time of a clock that never steps back, in nanoseconds.
  init(_ rate: StoreLimits.Rate, now: UInt64) {
    self.rate = rate
    tokens = rate.burst
    filledAt = now
  }

  /// Takes `count` tokens, or says in how many milliseconds it could.
  mutating func wait(toTake count: Int, now: UInt64) -> Int? {
    let elapsed = Double(now - min(now, filledAt)) / 1e9
    tokens = min(rate.burst, tokens + elapsed * rate.sustained)
    filledAt = now
    let needed = min(Double(count), rate.burst)
    guard tokens >= needed else {
      return Int(((needed - tokens) / rate.sustained * 1000).rounded(.up))
    }
    tokens -= Double(count)
    return nil
  }
}
