import PlanModel
import Testing

@testable import OperationLog

/// The rate, the spool file, and the words for what went wrong.
@Suite struct SmallPartsTests {
  @Test func `a bucket gives a burst, then as much as time brings`() {
    let second: UInt64 = 1_000_000_000
    var bucket = TokenBucket(.guest, now: 5 * second)
    #expect(bucket.wait(toTake: 200, now: 5 * second) == nil)
    #expect(bucket.wait(toTake: 1, now: 5 * second) == 50)
    #expect(bucket.wait(toTake: 20, now: 5 * second) == 1000)
    #expect(bucket.wait(toTake: 20, now: 6 * second) == nil)
    #expect(bucket.wait(toTake: 0, now: 6 * second) == nil)
    #expect(bucket.wait(toTake: 200, now: 16 * second) == nil)
    #expect(bucket.wait(toTake: 1, now: 3 * second) == 50)
  }

  @Test func `an import larger than a burst passes once and is owed for`() {
    let second: UInt64 = 1_000_000_000
    var bucket = TokenBucket(.init(sustained: 10, burst: 100), now: 0)
    #expect(bucket.wait(toTake: 300, now: 0) == nil)
    #expect(bucket.wait(toTake: 1, now: 20 * second) == 100)
    #expect(bucket.wait(toTake: 300, now: 20 * second) == 10_000)
    #expect(bucket.wait(toTake: 300, now: 30 * second) == nil)
  }

  @Test func `a spool file gives back what was written, or says that it cannot`() throws {
    let scratch = try Scratch()
    let path = "\(scratch.folder)/a/b/x.spool"
    var all = entries(0..<3)
    all[1].body = nil
    all[2].body = []
    for author in [maya, dana] {
      let spool = Spool(author: author, entries: all)
      try spool.write(to: path)
      #expect(try Spool.read(path) == spool)
    }
    let whole = try scratch.contents(path)
    for index in whole.indices {
      try scratch.edit(path) { $0[index] ^= 0x10 }
      #expect(throws: StoreError.self) { try Spool.read(path) }
      try scratch.edit(path) { $0 = Array(whole.prefix(index)) }
      #expect(throws: StoreError.self) { try Spool.read(path) }
      try scratch.edit(path) { $0 = whole }
    }
  }

  @Test func `every failure has a sentence, a thing and an exit status`() {
    let path = "/plans/x.tandem"
    let id = OperationID(high: 1, low: 2)
    let failures: [(StoreError, Int32)] = [
      (.notAPlan(path: path), 65), (.newerFormat(path: path, needs: 4), 65),
      (.truncated(path: path), 65), (.corrupt(path: path, detail: "page 3"), 65),
      (.readOnly(path: path), 77), (.networkFileSystem(path: path, kind: "NFS"), 77),
      (.writeAheadLog(path: path, library: "3.40.1"), 75), (.busy(path: path, seconds: 5), 75),
      (.diskFull(path: path), 74), (.missing(path: path), 66), (.folderMissing(path: path), 73),
      (.alreadyExists(path: path), 73), (.replaced(path: path), 74),
      (.permission(path: path), 77), (.io(path: path, code: 5, message: "disk"), 74),
      (.tooLarge(.file(path: path, limit: 64 << 20)), 65),
    ]
    for (failure, status) in failures {
      #expect(failure.exitStatus == status)
      #expect(failure.message.contains(path))
      #expect(failure.message.hasSuffix("."))
      #expect(failure.message.split(separator: ".").count >= 2)
    }
    #expect(StoreError.tooLarge(.body(id, bytes: 70_000, limit: 65_536)).exitStatus == 65)
    #expect(StoreError.tooFast(milliseconds: 2000).exitStatus == 75)
    #expect(StoreError.baseAhead(id, base: 9, head: 3).exitStatus == 65)
    #expect(StoreError.redactionUnannounced(sequence: 3).exitStatus == 65)
    #expect(StoreError.busy(path: path, seconds: 5).message.contains("for 5 seconds"))
    #expect(StoreError.busy(path: path, seconds: 0.06).message.contains("for 0.1 seconds"))
  }
}
