import CSodium
import PlanModel

/// What tells one file from another: SHA-256, 32 bytes.
public func fingerprint(of file: [UInt8]) -> [UInt8] {
  SHA256.hash(of: file)
}

/// The hash function of the chain.
enum SHA256 {
  /// The 32 bytes that stand for these.
  static func hash(of bytes: [UInt8]) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: Int(SODIUM_HASH_LENGTH)) { hash, count in
      unsafe bytes.withUnsafeBufferPointer {
        unsafe sodium_hash(hash.baseAddress, $0.baseAddress, $0.count)
      }
      count = hash.count
    }
  }
}

/// The chain that makes a changed entry show.
///
/// A link is SHA-256 over the previous link, then position, identifier, author, session, base,
/// time, version and kind, each in full width with the most significant byte first, then SHA-256
/// of the body. The body goes in by its hash alone so that it can be removed and the chain still
/// hold.
enum HashChain {
  /// Bytes of a link.
  static let length = 32

  /// The hash that stands for a body in the chain; that of no bytes for an entry that was already
  /// redacted when it came.
  static func bodyHash(of body: [UInt8]?) -> [UInt8] {
    SHA256.hash(of: body ?? [])
  }

  /// The link of `entry` after `previous`.
  static func link(after previous: [UInt8], _ entry: LogEntry, bodyHash: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * length + 72)
    bytes.append(contentsOf: previous)
    bytes.append(bigEndian: entry.sequence)
    bytes.append(entry.id)
    bytes.append(bigEndian: entry.actor)
    bytes.append(bigEndian: entry.session.number)
    bytes.append(bigEndian: entry.base)
    bytes.append(bigEndian: entry.wall)
    bytes.append(bigEndian: entry.version)
    bytes.append(bigEndian: entry.kind)
    bytes.append(contentsOf: bodyHash)
    return SHA256.hash(of: bytes)
  }
}

/// An entry with its two hashes, as every store keeps it.
struct StoredEntry {
  var entry: LogEntry
  var bodyHash: [UInt8]
  var hash: [UInt8]
}

/// The end of a log while entries are put to it: the rules that all stores share.
struct LogTail {
  private(set) var head: LogHead
  private var wall: Int64

  /// The tail of a log whose last entry has this time.
  init(head: LogHead, wall: Int64) {
    self.head = head
    self.wall = wall
  }

  /// Gives an entry its position, author, time and link, and makes it the new end.
  mutating func stamp(
    _ entry: LogEntry, actor: Int64, limits: StoreLimits
  ) throws(StoreError) -> StoredEntry {
    let length = entry.body?.count ?? 0
    guard length <= limits.bodyBytes else {
      throw .tooLarge(.body(entry.id, bytes: length, limit: limits.bodyBytes))
    }
    guard 0 <= entry.base, entry.base <= head.sequence else {
      throw .baseAhead(entry.id, base: entry.base, head: head.sequence)
    }
    var stamped = entry
    stamped.sequence = head.sequence + 1
    stamped.actor = actor
    stamped.wall = max(entry.wall, wall)
    let bodyHash = HashChain.bodyHash(of: entry.body)
    let hash = HashChain.link(after: head.hash, stamped, bodyHash: bodyHash)
    head = LogHead(sequence: stamped.sequence, hash: hash)
    wall = stamped.wall
    return StoredEntry(entry: stamped, bodyHash: bodyHash, hash: hash)
  }
}

/// Walks a log from its start and compares each entry with the chain.
struct ChainCheck {
  /// The last entry that held.
  private(set) var head = LogHead.empty

  /// What is wrong with the entry that should be the next one.
  mutating func fault(in stored: StoredEntry) -> Verification.Fault? {
    let entry = stored.entry
    guard entry.sequence == head.sequence + 1 else { return .missing }
    if let body = entry.body, HashChain.bodyHash(of: body) != stored.bodyHash {
      return .bodyChanged
    }
    let link = HashChain.link(after: head.hash, entry, bodyHash: stored.bodyHash)
    guard link == stored.hash else { return .chainBroken }
    head = LogHead(sequence: entry.sequence, hash: link)
    return nil
  }
}
