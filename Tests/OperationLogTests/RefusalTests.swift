import Glibc
import PlanModel
import Testing

@testable import OperationLog

/// When a plan is not opened, or not written.
@Suite struct RefusalTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func refusal(_ options: SQLiteStore.Options = .init()) -> StoreError? {
    failure { () throws(StoreError) in try SQLiteStore.open(scratch.plan, options: options) }
  }

  private func appendRefusal(_ store: SQLiteStore) -> StoreError? {
    failure { () throws(StoreError) in try store.append(entries(90..<91), as: maya) }
  }

  @Test func `a missing plan, folder and a plan below a file are missing`() throws {
    #expect(refusal() == .missing(path: scratch.plan))
    try OpenFile(at: scratch.plan, O_CREAT | O_WRONLY, mode: 0o600).write([1], at: 0)
    for path in ["\(scratch.folder)/none/x.tandem", "\(scratch.plan)/x.tandem"] {
      #expect(
        failure { () throws(StoreError) in try SQLiteStore.open(path) } == .missing(path: path))
    }
  }

  @Test func `what is no plan is told so and left alone`() throws {
    #expect(
      failure { () throws(StoreError) in try SQLiteStore.open(scratch.folder) }
        == .notAPlan(path: scratch.folder))
    let contents = [
      [], [1], Array("SQLite format 3\0".utf8), Array("# My plan\n".utf8),
      [UInt8](repeating: 0, count: 5000),
      Array("SQLite format 3\0".utf8) + [UInt8](repeating: 255, count: 5000),
    ]
    for bytes in contents {
      FileSystem.remove(scratch.plan)
      try OpenFile(at: scratch.plan, O_CREAT | O_WRONLY, mode: 0o600).write(bytes, at: 0)
      #expect(refusal() == .notAPlan(path: scratch.plan))
      #expect(try scratch.contents() == bytes)
    }
    #expect(scratch.names == ["northwind.tandem"])
  }

  @Test func `a pipe in a plan's place is no plan and blocks nobody`() {
    unsafe mkfifo(scratch.plan, 0o600)
    #expect(refusal() == .notAPlan(path: scratch.plan))
  }

  @Test func `another program's database is no plan`() throws {
    _ = try scratch.makePlan()
    try scratch.meddle("PRAGMA application_id = 1")
    #expect(refusal() == .notAPlan(path: scratch.plan))
  }

  @Test func `a plan that needs a later reader is refused with what it needs`() throws {
    _ = try scratch.makePlan()
    try scratch.meddle("UPDATE meta SET v = 3 WHERE k = 'min_reader'")
    #expect(refusal() == .newerFormat(path: scratch.plan, needs: 3))
  }

  @Test func `a later layout with other tables is a later release's`() throws {
    _ = try scratch.makePlan()
    try scratch.meddle("PRAGMA user_version = 2", "CREATE TABLE later (x)")
    #expect(refusal() == .newerFormat(path: scratch.plan, needs: 2))
  }

  @Test func `a plan that needs a later writer opens to be read`() throws {
    _ = try scratch.makePlan(0..<3)
    try scratch.meddle(
      "UPDATE meta SET v = 2 WHERE k = 'min_writer'", "UPDATE meta SET v = 2 WHERE k = 'format'")
    let store = try SQLiteStore.open(scratch.plan)
    #expect(store.facts.format == 2)
    #expect(try store.entries(after: 0, limit: 9).count == 3)
    #expect(store.facts.readOnlyReason == .newerFormat(path: scratch.plan, needs: 2))
    #expect(appendRefusal(store) == .newerFormat(path: scratch.plan, needs: 2))
  }

  @Test func `a later release may close a plan to us while we have it open`() throws {
    let store = try scratch.makePlan()
    try scratch.meddle("UPDATE meta SET v = 7 WHERE k = 'min_writer'")
    #expect(appendRefusal(store) == .newerFormat(path: scratch.plan, needs: 7))
    #expect(try store.head().sequence == 0)
  }

  @Test(arguments: [
    "CREATE TRIGGER evil AFTER INSERT ON op BEGIN SELECT load_extension('evil'); END",
    "CREATE VIEW evil AS SELECT * FROM op", "CREATE TABLE evil (x)",
    "CREATE INDEX evil ON op (wall)", "DROP TRIGGER op_delete", "DROP TABLE snap",
    "ALTER TABLE actor ADD COLUMN evil TEXT", "DELETE FROM meta WHERE k = 'plan'",
    "UPDATE meta SET v = x'00' WHERE k = 'plan'",
  ])
  func `a plan whose tables are not ours to the byte is refused`(_ sql: String) throws {
    _ = try scratch.makePlan(0..<3)
    try scratch.meddle(sql)
    guard case .corrupt = refusal() else {
      Issue.record("opened it")
      return
    }
  }

  @Test func `a plan too large to be one is refused`() throws {
    _ = try scratch.makePlan(0..<300)
    let limit = StoreLimits(fileBytes: 20_000)
    #expect(
      refusal(.init(limits: limit)) == .tooLarge(.file(path: scratch.plan, limit: 20_000)))
  }

  @Test func `a write-protected plan can be read, by the superuser too`() throws {
    _ = try scratch.makePlan(0..<3)
    unsafe chmod(scratch.plan, 0o444)
    let store = try SQLiteStore.open(scratch.plan)
    #expect(try store.entries(after: 0, limit: 9).count == 3)
    #expect(appendRefusal(store) == .readOnly(path: scratch.plan))
    #expect(
      failure { () throws(StoreError) in try store.redact(1) } == .readOnly(path: scratch.plan))
    #expect(scratch.names == ["northwind.tandem"])
  }

  @Test func `a plan opened to be read is not written`() throws {
    _ = try scratch.makePlan(0..<3)
    let store = try SQLiteStore.open(scratch.plan, options: .init(allowsWriting: false))
    #expect(appendRefusal(store) == .readOnly(path: scratch.plan))
    #expect(throws: StoreError.self) { try store.connection.execute("DELETE FROM meta") }
    #expect(try store.head().sequence == 3)
  }

  @Test(arguments: [(0o644, "3 read"), (0o600, nil)] as [(UInt32, String?)])
  func `another account gets what the mode gives it`(_ mode: UInt32, _ read: String?) throws {
    _ = try scratch.makePlan(0..<3)
    unsafe chmod(scratch.folder, 0o755)
    unsafe chmod(scratch.plan, mode)
    guard getuid() == 0 else {
      print("skipped: only the superuser can become somebody else")
      return
    }
    let child = try Child("guest", scratch.plan, "1")
    let lines = child.rest()
    #expect(child.status() == 1)
    #expect(lines.first { $0.hasSuffix("read") } == read)
    let refusal =
      read == nil ? StoreError.permission(path: scratch.plan) : .readOnly(path: scratch.plan)
    #expect(lines.last == refusal.message)
  }

  @Test(
    arguments: [
      (0x6969, "NFS"), (0xFF53_4D42, "an SMB share"), (0x6573_5546, "FUSE"), (0x0102_1997, "9P"),
    ] as [(Int64, String)])
  func `on a network a plan is read but not written`(_ magic: Int64, _ kind: String) throws {
    _ = try scratch.makePlan(0..<3)
    var options = SQLiteStore.Options()
    options.fileSystemMagic = magic
    let store = try SQLiteStore.open(scratch.plan, options: options)
    #expect(try store.entries(after: 0, limit: 9).count == 3)
    #expect(store.facts.readOnlyReason == .networkFileSystem(path: scratch.plan, kind: kind))
    #expect(appendRefusal(store) == .networkFileSystem(path: scratch.plan, kind: kind))
    #expect(store.sidecar == nil)
  }

  @Test func `local file systems are not taken for networks`() {
    for magic in [0xEF53, 0x0102_1994, 0x9123_683E, 0x5846_5342, 0x794C_7630] as [Int64] {
      #expect(NetworkFileSystem.kind(magic: magic) == nil)
    }
  }

  @Test func `a plan locked longer than one waits is busy and then not`() throws {
    let store = try SQLiteStore.open(
      scratch.makePlan().path, options: .init(busyMilliseconds: 60))
    let other = try SQLiteConnection(at: scratch.plan, busyMilliseconds: 0)
    try other.execute("BEGIN IMMEDIATE")
    #expect(appendRefusal(store) == .busy(path: scratch.plan, seconds: 0.06))
    #expect(try store.head().sequence == 0)
    try other.execute("ROLLBACK")
    #expect(appendRefusal(store) == nil)
    #expect(try store.head().sequence == 1)
  }

  @Test func `a reader in the way of the commit makes it busy, and nothing half is left`() throws {
    let store = try SQLiteStore.open(
      scratch.makePlan(0..<5).path, options: .init(busyMilliseconds: 60))
    let other = try SQLiteConnection(at: scratch.plan, busyMilliseconds: 0)
    try other.execute("BEGIN")
    #expect(try other.integer("SELECT count(*) FROM op") == 5)
    #expect(appendRefusal(store) == .busy(path: scratch.plan, seconds: 0.06))
    try other.execute("COMMIT")
    #expect(try store.head().sequence == 5)
    #expect(appendRefusal(store) == nil)
  }

  @Test func `a plan that was replaced, moved or deleted is not written any more`() throws {
    let store = try scratch.makePlan(0..<3)
    let moved = "\(scratch.folder)/moved.tandem"
    try FileSystem.rename(scratch.plan, to: moved)
    #expect(appendRefusal(store) == .replaced(path: scratch.plan))
    _ = try SQLiteStore.create(scratch.plan, plan: plan, as: dana)
    let intact = try scratch.contents()
    #expect(appendRefusal(store) == .replaced(path: scratch.plan))
    #expect(
      failure { () throws(StoreError) in try store.dataVersion() }
        == .replaced(path: scratch.plan))
    #expect(try scratch.contents() == intact)
    #expect(scratch.names == ["moved.tandem", "northwind.tandem"])
    try FileSystem.rename(moved, to: scratch.plan)
    #expect(appendRefusal(store) == nil)
  }

  @Test func `a plan is the same through a link`() throws {
    let store = try scratch.makePlan(0..<3)
    let link = "\(scratch.folder)/link.tandem"
    unsafe symlink(scratch.plan, link)
    let linked = try SQLiteStore.open(link)
    #expect(linked.path == store.path)
    #expect(linked.sidecar == store.sidecar)
  }
}
