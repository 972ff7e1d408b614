import OperationLog
import PlanModel
import Testing

@testable import tandem

struct ExitStatusTests {
  private static let path = "/plans/x.tandem"
  private static let id = OperationID(high: 1, low: 2)

  private static let statuses: [(StoreError, Int32)] = [
    (.notAPlan(path: path), 65), (.newerFormat(path: path, needs: 4), 65),
    (.truncated(path: path), 65), (.corrupt(path: path, detail: "page 3"), 65),
    (.readOnly(path: path), 77), (.networkFileSystem(path: path, kind: "NFS"), 77),
    (.writeAheadLog(path: path, library: "3.40.1"), 75), (.busy(path: path, seconds: 5), 75),
    (.diskFull(path: path), 74), (.missing(path: path), 66), (.folderMissing(path: path), 73),
    (.alreadyExists(path: path), 73), (.replaced(path: path), 74), (.permission(path: path), 77),
    (.io(path: path, code: 5, message: "disk"), 74),
    (.tooLarge(.file(path: path, limit: 64 << 20)), 65),
    (.tooLarge(.body(id, bytes: 70_000, limit: 65_536)), 65), (.tooFast(milliseconds: 2000), 75),
    (.baseAhead(id, base: 9, head: 3), 65), (.redactionUnannounced(sequence: 3), 65),
  ]

  @Test(arguments: statuses)
  func `every failure of the store has an exit status`(error: StoreError, status: Int32) {
    #expect(Failure(error).status.rawValue == status)
  }
}
