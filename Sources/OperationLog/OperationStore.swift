public import PlanModel

/// Keeps a plan's log: appends, reads, and tells whether somebody else wrote.
///
/// A store is used by one thread at a time; every call may block on the disk or on another
/// writer, none longer than its busy timeout. Entries are kept as they are: a store never reads
/// what an operation means.
public protocol OperationStore: AnyObject {
  /// What was found when the store was opened.
  var facts: StoreFacts { get }

  /// The end of the log now.
  func head() throws(StoreError) -> LogHead

  /// The end of the log as it was at an earlier position; `nil` when the log is shorter.
  func head(at sequence: Int64) throws(StoreError) -> LogHead?

  /// The entries after a position, in log order and without a gap.
  ///
  /// - Parameters:
  ///   - sequence: The last position the reader has; 0 for the whole log.
  ///   - limit: At most so many entries.
  /// - Returns: The first of them, fewer than `limit` only at the log's end.
  /// - Throws: `.corrupt` at an entry that is missing or cannot be one.
  func entries(after sequence: Int64, limit: Int) throws(StoreError) -> [LogEntry]

  /// Puts entries at the end of the log, all of them or, when it throws, none.
  ///
  /// Each gets the next position, the number of its author, and a link of the hash chain. An entry
  /// whose identifier the log already holds is not stored again: the stored one is returned in its
  /// place, so that a retry after a lost answer is harmless. Times never run backwards: an entry
  /// gets the later of its own and its predecessor's.
  ///
  /// - Parameters:
  ///   - entries: In the order they are to have; `sequence` and `actor` are ignored.
  ///   - author: Who was authenticated; stamped on every entry.
  /// - Returns: The entries as stored, in the order given.
  /// - Throws: `.busy`, `.diskFull`, `.tooFast`: try again. `.tooLarge`, `.baseAhead`: never with
  ///   this entry. `.readOnly` and others: never with this store.
  func append(_ entries: [LogEntry], as author: Author) throws(StoreError) -> [LogEntry]

  /// Everybody who ever wrote, by the number that entries carry.
  func authors() throws(StoreError) -> [Int64: Author]

  /// A number that changes when another connection has written; a few microseconds.
  ///
  /// - Throws: `.replaced` when the store is no longer the file at its path.
  func dataVersion() throws(StoreError) -> Int64

  /// Computes the whole hash chain again, about two microseconds an entry.
  func verify() throws(StoreError) -> Verification

  /// Looks for damage in the container itself, without reading the log's meaning.
  ///
  /// - Throws: `.corrupt` with the first thing found.
  func quickCheck() throws(StoreError)

  /// Removes the body of one entry for good; its hash, author and time stay.
  ///
  /// - Throws: `.redactionUnannounced` unless a later redact operation in the log names it.
  func redact(_ sequence: Int64) throws(StoreError)

  /// Where other processes are told of a commit and tell of their presence; `nil` for a store that
  /// is not a file, or must not be written beside.
  var sidecar: Sidecar? { get }
}
