/// The name of one operation, minted by its author before the operation is first stored.
///
/// A UUID of version 7, kept as two big-endian halves: sorting by it is sorting by the minute it
/// was made. Retrying an append is harmless because the log holds each identifier once.
public struct OperationID: Hashable, Comparable, Sendable {
  /// Bytes 0 to 7, the most significant first: 48 bits of milliseconds, version, 12 random bits.
  public let high: UInt64
  /// Bytes 8 to 15: variant and 62 random bits.
  public let low: UInt64

  /// The identifier of these two halves, whatever they are.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A new identifier.
  ///
  /// - Parameters:
  ///   - milliseconds: Since 1970-01-01 UTC; only the low 48 bits are used.
  ///   - random: 74 of these 128 bits are used.
  public init(milliseconds: UInt64, random: (UInt64, UInt64)) {
    high = milliseconds << 16 | 0x7000 | random.0 & 0x0FFF
    low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// Feeds the half that is chance.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(low)
  }

  /// For tables by identifier, of which loading a plan asks thousands of times.
  public func _rawHashValue(seed: Int) -> Int {
    low.scattered(by: seed)
  }

  /// Whether `first` sorts before `second`: by time of making, then by chance.
  public static func < (first: OperationID, second: OperationID) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}

/// The name of a record (a person, a step, …): the identifier of the operation that made it.
public typealias RecordID = OperationID

/// One run of the program on one plan, as an author.
///
/// 48 random bits, so that two copies of a plan that were edited apart never give two sessions the
/// same number (a small counter would).
public struct SessionID: Hashable, Comparable, Sendable {
  /// The number; below 2⁴⁸.
  public let number: UInt64

  /// The session of this number; only the low 48 bits are kept.
  public init(_ number: UInt64) {
    self.number = number & 0xFFFF_FFFF_FFFF
  }

  /// Whether `first` has the lower number; it means nothing but gives an order.
  public static func < (first: SessionID, second: SessionID) -> Bool {
    first.number < second.number
  }
}

/// The name of one character of a shared text, or of one slot of a list.
///
/// A session numbers the characters it inserts 1, 2, 3 … without a gap, so that a typed run is one
/// range.
public struct CharacterID: Hashable, Sendable {
  /// Who inserted it.
  public let session: SessionID
  /// Its number among the session's insertions, from 1.
  public let counter: UInt32

  /// Feeds both in one word; a session has 48 bits, of which the low ones are as random.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(session.number << 32 ^ UInt64(counter))
  }

  /// For the map of a long text's characters.
  public func _rawHashValue(seed: Int) -> Int {
    (session.number << 32 ^ UInt64(counter)).scattered(by: seed)
  }

  /// The character `counter` of `session`.
  public init(session: SessionID, counter: UInt32) {
    self.session = session
    self.counter = counter
  }
}

extension UInt64 {
  /// A hash of a number that is random already: one multiplication by the seed of the table, in
  /// place of the twelve rounds of the library, which have to make do with any bytes.
  ///
  /// It takes the place of `Hasher` only where the library asks for it by its own name; should a
  /// later one no longer ask, it is as right and a little slower.
  fileprivate func scattered(by seed: Int) -> Int {
    let product = multipliedFullWidth(by: UInt64(truncatingIfNeeded: seed) | 1)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
