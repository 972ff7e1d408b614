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

  @Test func `every failure has a sentence and a thing`() {
    let path = "/plans/x.tandem"
    let failures: [StoreError] = [
      .notAPlan(path: path), .newerFormat(path: path, needs: 4), .truncated(path: path),
      .corrupt(path: path, detail: "page 3"), .readOnly(path: path),
      .networkFileSystem(path: path, kind: "NFS"), .writeAheadLog(path: path, library: "3.40.1"),
      .busy(path: path, seconds: 5), .diskFull(path: path), .missing(path: path),
      .folderMissing(path: path), .alreadyExists(path: path), .replaced(path: path),
      .permission(path: path), .io(path: path, code: 5, message: "disk"),
      .tooLarge(.file(path: path, limit: 64 << 20)),
    ]
    for failure in failures {
      #expect(failure.message.contains(path))
      #expect(failure.message.hasSuffix("."))
      #expect(failure.message.split(separator: ".").count >= 2)
    }
    #expect(StoreError.busy(path: path, seconds: 5).message.contains("for 5 seconds"))
    #expect(StoreError.busy(path: path, seconds: 0.06).message.contains("for 0.1 seconds"))
  }
}
