import Scheduling

/// The page of a document as bytes, from which it is shown without folding its log.
///
/// A cache, never the truth: it says what the plan is at one position of one log, not who wrote
/// what, and dropping it is always safe. Whoever shows it folds the log next.
public enum PlanSnapshot {
  /// Which values are written, and how; a snapshot of another number is none.
  public static let format: Int64 = 2
  /// So many entries a log has at least: a shorter one is folded as fast as a snapshot is read.
  public static let leastEntries: Int64 = 256

  /// The page of a document; `nil` where it is not worth it, or holds what no snapshot may.
  ///
  /// - Complexity: O(plan).
  public static func bytes(of document: Document) -> [UInt8]? {
    document.head < leastEntries ? nil : written(document)
  }

  static func written(_ document: Document) -> [UInt8]? {
    var writer = SnapshotWriter()
    var wall = Int(clamping: document.lastWall ?? 0)
    var plan = document.plan
    do throws(ByteReader.Failure) {
      try writer.number(&wall, in: 0...Int.max)
      try plan.transcode(&writer)
    } catch {
      return nil
    }
    return writer.bytes
  }

  /// A document of which only the page is there; `nil` where the bytes are no snapshot.
  ///
  /// - `bytes`: Whatever somebody may have put there.
  /// - `position`: That of the log at which they were written.
  /// - Complexity: O(plan).
  public static func document(from bytes: [UInt8], at position: Int64) -> Document? {
    var reader = SnapshotReader(bytes)
    var (wall, plan) = (0, Plan())
    do throws(ByteReader.Failure) {
      try reader.number(&wall, in: 0...Int.max)
      try plan.transcode(&reader)
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
    return Document(page: plan, at: position, lastWall: Int64(wall))
  }
}
