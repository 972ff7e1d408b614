import Glibc
import PlanModel
import Testing

@testable import OperationLog

/// A plan as a file: made, opened, copied, left alone.
@Suite struct SQLiteFileTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func `a new plan is one private file that says what it is`() throws {
    let store = try scratch.makePlan(0..<2)
    #expect(scratch.names == ["northwind.tandem"])
    #expect(try FileStatus(of: scratch.plan).permissions == 0o600)
    #expect(store.facts.format == 1)
    #expect(store.facts.plan == plan)
    #expect(try store.head().sequence == 2)
    let header = Array(try scratch.contents().prefix(100))
    #expect(Array(header[68..<72]) == Array("Tndm".utf8))
    #expect(Array(header[60..<64]) == [0, 0, 0, 1])
    #expect(Array(header[18..<20]) == [1, 1])
  }

  @Test func `making a plan never touches what is there`() throws {
    try OpenFile(at: scratch.plan, O_CREAT | O_WRONLY, mode: 0o600).write([1, 2, 3], at: 0)
    #expect(
      failure { () throws(StoreError) in try create(scratch.plan) }
        == .alreadyExists(path: scratch.plan))
    #expect(try scratch.contents() == [1, 2, 3])
    #expect(scratch.names == ["northwind.tandem"])
  }

  @Test func `a plan that appears while one is being made is not replaced`() throws {
    let made = try NewFile(for: scratch.plan, mode: 0o600)
    try OpenFile(at: scratch.plan, O_CREAT | O_WRONLY, mode: 0o600).write([1], at: 0)
    let path = scratch.plan
    do {
      try made.place()
      Issue.record("replaced it")
    } catch {
      #expect(error == .alreadyExists(path: path))
    }
    #expect(scratch.names == ["northwind.tandem"])
    #expect(try scratch.contents() == [1])
  }

  @Test func `a plan that cannot be made whole is not made at all`() throws {
    let huge = entry(1, body: [UInt8](repeating: 0, count: 70_000))
    let refusal = failure { () throws(StoreError) in
      try SQLiteStore.create(scratch.plan, plan: plan, entries: [entry(0), huge], as: maya)
    }
    #expect(refusal == .tooLarge(.body(huge.id, bytes: 70_000, limit: 65_536)))
    #expect(scratch.names.isEmpty)
    let nowhere = "\(scratch.folder)/none/x.tandem"
    #expect(
      failure { () throws(StoreError) in try create(nowhere) }
        == .folderMissing(path: "\(scratch.folder)/none"))
  }

  @Test func `opening and reading write nothing and make nothing`() throws {
    _ = try scratch.makePlan(0..<50)
    let before = try scratch.contents()
    do {
      let store = try SQLiteStore.open(scratch.plan)
      #expect(try store.entries(after: 0, limit: 100).count == 50)
      #expect(try store.verify() == .whole(try store.head()))
      try store.quickCheck()
      try store.fullCheck()
      _ = try store.dataVersion()
    }
    #expect(scratch.names == ["northwind.tandem"])
    #expect(try scratch.contents() == before)
  }

  @Test func `after the last one leaves the plan is alone in its folder`() throws {
    do {
      let store = try scratch.makePlan()
      _ = try store.append(entries(0..<1), as: maya)
      #expect(scratch.names == ["northwind.tandem", "northwind.tandem-journal"])
    }
    #expect(scratch.names == ["northwind.tandem"])
    #expect(try SQLiteStore.open(scratch.plan).head().sequence == 1)
  }

  @Test func `what SQLite is told is what it does`() throws {
    let store = try scratch.makePlan()
    let connection = store.connection
    func tells(_ pragmas: [String: Int64]) throws {
      for (name, value) in pragmas {
        #expect(try connection.integer("PRAGMA \(name)") == value, "\(name)")
      }
    }
    try tells(["foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1, "busy_timeout": 5000])
    // The rest by the first write: before it, somebody may even have set it otherwise.
    try connection.execute("PRAGMA synchronous = 0")
    try connection.execute("PRAGMA secure_delete = 0")
    _ = try store.append(entries(0..<1), as: maya)
    try tells(["synchronous": 2, "secure_delete": 1])
    #expect(try connection.text("PRAGMA journal_mode") == "truncate")
    #expect(throws: StoreError.self) { try connection.execute("ATTACH ':memory:' AS other") }
    try connection.execute("PRAGMA writable_schema = 1")
    #expect(throws: StoreError.self) { try connection.execute("DELETE FROM sqlite_schema") }
  }

  @Test(arguments: [
    "DELETE FROM op WHERE seq = 3", "UPDATE op SET body = x'00' WHERE seq = 2",
    "UPDATE op SET wall = 9", "UPDATE op SET body = NULL WHERE seq = 2",
    "UPDATE op SET body = NULL, wall = 9 WHERE seq = 1",
    "INSERT INTO op VALUES (9, x'00', 1, 1, 0, 0, 1, 1, x'', x'', x'')",
    "INSERT INTO op SELECT 9, x'00112233445566778899aabbccddeeff', 1, 1, 9, 0, 1, 1, x'', hash, "
      + "hash FROM op WHERE seq = 1",
  ])
  func `the file itself refuses what is no append`(_ sql: String) throws {
    let store = try scratch.makePlan(0..<2)
    _ = try store.append([redaction(of: 1, number: 9)], as: maya)
    #expect(throws: StoreError.self) { try scratch.meddle(sql) }
    #expect(try store.verify() == .whole(try store.head()))
    try scratch.meddle("UPDATE op SET body = NULL WHERE seq = 1")
    #expect(try store.entries(after: 0, limit: 1).first?.body == nil)
  }

  @Test(arguments: [1, 63, 64, 8191, 8192] as [UInt64])
  func `the trigger and the store agree on how a redaction names an entry`(
    _ sequence: UInt64
  ) throws {
    let store = try scratch.makePlan(0..<sequence)
    _ = try store.append([redaction(of: Int64(sequence), number: 50_000)], as: maya)
    try store.redact(Int64(sequence))
    let last = try store.entries(after: Int64(sequence) - 1, limit: 1)
    #expect(last.first?.body == nil)
  }

  @Test func `a redacted body is gone from the file`() throws {
    let secret = Array("correct horse battery staple".utf8)
    func isInFile() throws -> Bool {
      try scratch.contents().split(separator: secret, omittingEmptySubsequences: false).count > 1
    }
    do {
      let store = try scratch.makePlan()
      let long = secret + [UInt8](repeating: 32, count: 9000) + secret
      _ = try store.append([entry(1, body: secret), entry(2, body: long)], as: maya)
      _ = try store.append(
        [redaction(of: 1, number: 3), redaction(of: 2, number: 4)], as: maya)
    }
    #expect(try isInFile())
    do {
      let store = try SQLiteStore.open(scratch.plan)
      try store.redact(1)
      try store.redact(2)
      #expect(try store.verify() == .whole(try store.head()))
    }
    #expect(try !isInFile())
  }

  @Test func `a redaction takes what was kept of the words with it`() throws {
    let secret = Array("correct horse battery staple".utf8)
    do {
      let store = try scratch.makePlan()
      _ = try store.append([entry(1, body: secret), redaction(of: 1, number: 2)], as: maya)
      try store.keep(Array("page ".utf8) + secret, format: 1, at: 2, since: store.dataVersion())
      #expect(try store.snapshot(format: 1)?.sequence == 2)
      try store.redact(1)
      #expect(try store.snapshot(format: 1) == nil)
    }
    let rest = try scratch.contents().split(separator: secret, omittingEmptySubsequences: false)
    #expect(rest.count == 1)
  }

  @Test func `a copy is whole, alone and no more open than the plan`() throws {
    let store = try scratch.makePlan(0..<300)
    unsafe chmod(scratch.plan, 0o660)
    let copy = "\(scratch.folder)/copy.tandem"
    let other = try SQLiteStore.open(scratch.plan)
    try other.copy(to: copy)
    #expect(try FileStatus(of: copy).permissions & 0o606 == 0o600)
    #expect(try SQLiteStore.open(copy).verify() == .whole(try store.head()))
    #expect(
      failure { () throws(StoreError) in try store.copy(to: copy) } == .alreadyExists(path: copy))
    #expect(scratch.names == ["copy.tandem", "northwind.tandem"])
  }

  @Test func `the files beside a group's plan are the group's too`() throws {
    let store = try scratch.makePlan()
    unsafe chmod(scratch.plan, 0o660)
    _ = try store.append(entries(0..<1), as: maya)
    let board = try PresenceBoard(Sidecar(beside: scratch.plan))
    _ = try board.update(Presence(session: SessionID(1), side: .buyer, name: "Dana"))
    for suffix in ["", "-journal", "-live"] {
      #expect(try FileStatus(of: scratch.plan + suffix).permissions == 0o660, "\(suffix)")
    }
  }

  private func create(_ path: String) throws(StoreError) {
    _ = try SQLiteStore.create(path, plan: plan, as: maya)
  }
}
