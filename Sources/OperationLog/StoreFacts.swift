public import PlanModel

/// What a store says of itself when it is opened.
public struct StoreFacts: Hashable, Sendable {
  /// The plan's identifier: that of its first operation.
  public var plan: OperationID
  /// The layout of the store that made it.
  public var format: Int64
  /// Programs that know only lower layouts cannot read it.
  public var minimumReader: Int64
  /// Programs that know only lower layouts can read it but must not write.
  public var minimumWriter: Int64
  /// Why an append would be refused, if it would.
  public var readOnlyReason: StoreError?
}

/// The layouts of a store that this release knows.
public enum StoreFormat {
  /// The layout that this release makes, reads and writes.
  public static let current: Int64 = 1
}

/// The end of a log.
public struct LogHead: Hashable, Sendable {
  /// The last position; 0 when the log is empty.
  public var sequence: Int64
  /// The last link of the hash chain, 32 bytes; zeros when the log is empty.
  public var hash: [UInt8]

  /// A head with these values.
  public init(sequence: Int64, hash: [UInt8]) {
    self.sequence = sequence
    self.hash = hash
  }

  /// The head of a log with no entries.
  public static let empty = LogHead(sequence: 0, hash: [UInt8](repeating: 0, count: 32))

  /// The hash in hexadecimal, 64 digits; a witness shows the first 16.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// What computing a log's hash chain again has shown.
public enum Verification: Hashable, Sendable {
  /// Every entry is as it was written.
  case whole(LogHead)
  /// The entry at this position, the first such, is not.
  case damaged(sequence: Int64, fault: Fault)

  /// What is wrong with an entry.
  public enum Fault: Hashable, Sendable {
    /// There are entries after it but it is not there.
    case missing
    /// Its body is not the one that was written.
    case bodyChanged
    /// Its position, author, time or predecessor is not the one that was written.
    case chainBroken
    /// It cannot be read; the reason.
    case unreadable(String)
  }
}
