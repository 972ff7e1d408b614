import Glibc
import PlanModel
import Testing

@testable import OperationLog

/// Stores on threads of their own: what they tell, and when.
@Suite struct StoreThreadTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func thread(
    _ reports: Reports, as author: Author = maya, after head: Int64 = 0, busy: Int32 = 5000,
    settings: StoreThread.Settings = .init()
  ) throws -> StoreThread {
    let store = try SQLiteStore.open(scratch.plan, options: .init(busyMilliseconds: busy))
    let thread = try StoreThread(
      store, author: author, after: head, settings: settings, report: reports.sink)
    try thread.start()
    return thread
  }

  /// Nothing is looked for unasked while a test runs.
  private let deaf = StoreThread.Settings(backstopMilliseconds: 3_600_000)

  @Test func `what is given before it begins is saved all the same`() throws {
    let reports = try Reports()
    let thread = try StoreThread(
      scratch.makePlan(), author: maya, after: 0, settings: deaf, report: reports.sink)
    thread.append(entries(0..<2))
    #expect(try SQLiteStore.open(scratch.plan).head().sequence == 0)
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(try SQLiteStore.open(scratch.plan).head().sequence == 2)
  }

  @Test func `what the log had is told first, from where the program had read to`() throws {
    _ = try scratch.makePlan(0..<5)
    let reports = try Reports()
    let thread = try thread(reports, after: 3)
    #expect(reports.wait { $0.logged.count == 2 })
    thread.append(entries(5..<7))
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(reports.logged.map(\.sequence) == [4, 5, 6, 7])
    #expect(scratch.names == ["northwind.tandem"])
  }

  @Test func `two threads on one plan hear of each other at once`() throws {
    _ = try scratch.makePlan()
    let (ofMaya, ofDana) = (try Reports(), try Reports())
    let mayas = try thread(ofMaya, settings: deaf)
    let danas = try thread(ofDana, as: dana, settings: deaf)
    // Present means listening.
    danas.announce(Presence(session: SessionID(2), side: .buyer, name: "Dana"))
    #expect(ofMaya.wait { $0.present.map(\.name) == ["Dana"] })
    for number in 0..<10 as Range<UInt64> {
      mayas.append(entries(number..<number + 1, session: 1))
      for reports in [ofMaya, ofDana] {
        #expect(reports.wait { $0.logged.count == 2 * Int(number) + 1 })
      }
      danas.append(entries(number..<number + 1, session: 2))
      #expect(ofMaya.wait { $0.logged.count == 2 * Int(number) + 2 })
    }
    #expect(mayas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(danas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(ofMaya.logged == ofDana.logged)
    #expect(ofMaya.logged.map(\.sequence) == Array(1...20))
    #expect(ofMaya.logged.map(\.actor) == (0..<20).map { $0 % 2 + 1 })
  }

  @Test(arguments: [true, false])
  func `without the sidecar they hear of each other by looking`(_ isInTheWay: Bool) throws {
    _ = try scratch.makePlan()
    // A folder in the sidecar's place, or a thread that does not use it.
    if isInTheWay { try FileSystem.makeFolders(scratch.plan + "-live") }
    let settings = StoreThread.Settings(usesSidecar: isInTheWay)
    let (ofMaya, ofDana) = (try Reports(), try Reports())
    let mayas = try thread(ofMaya, settings: settings)
    let danas = try thread(ofDana, as: dana, settings: settings)
    mayas.append(entries(0..<3, session: 1))
    #expect(ofDana.wait { $0.logged.count == 3 })
    danas.append(entries(0..<3, session: 2))
    #expect(ofMaya.wait { $0.logged.count == 6 })
    #expect(mayas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(danas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(ofMaya.failures.isEmpty)
  }

  @Test func `the sidecar may be deleted at any time`() throws {
    _ = try scratch.makePlan()
    let (ofMaya, ofDana) = (try Reports(), try Reports())
    let mayas = try thread(ofMaya)
    let danas = try thread(ofDana, as: dana)
    for number in 0..<6 as Range<UInt64> {
      mayas.announce(Presence(session: SessionID(1), side: .seller, name: "Maya \(number)"))
      danas.announce(Presence(session: SessionID(2), side: .buyer, name: "Dana \(number)"))
      #expect(ofMaya.wait { $0.present.map(\.name) == ["Dana \(number)"] })
      #expect(ofDana.wait { $0.present.map(\.name) == ["Maya \(number)"] })
      FileSystem.remove(scratch.plan + "-live")
      mayas.append(entries(number..<number + 1, session: 1))
      #expect(ofDana.wait { $0.logged.count == Int(number) + 1 })
    }
    #expect(mayas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(danas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(scratch.names == ["northwind.tandem"])
  }

  @Test func `while another holds the plan entries wait in order, then are saved`() throws {
    _ = try scratch.makePlan()
    let reports = try Reports()
    let thread = try thread(reports, busy: 20)
    let other = try SQLiteConnection(at: scratch.plan, busyMilliseconds: 1000)
    try other.execute("BEGIN IMMEDIATE")
    thread.append(entries(0..<2))
    let busy = StoreError.busy(path: scratch.plan, seconds: 0.02)
    #expect(reports.wait { $0.failures.first == busy })
    thread.append(entries(2..<3))
    #expect(reports.wait { $0.failures.filter { $0 == busy }.count > 1 })
    #expect(reports.logged.isEmpty)
    try other.execute("ROLLBACK")
    #expect(reports.wait { $0.logged.map(\.id) == entries(0..<3).map(\.id) })
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
  }

  @Test func `what fails is kept and tried again with what comes next`() throws {
    let path = try scratch.makePlan().path
    let reports = try Reports()
    let thread = try thread(reports)
    try FileSystem.rename(path, to: path + ".away")
    thread.append(entries(0..<1))
    #expect(reports.wait { $0.failures.contains(.replaced(path: path)) })
    try FileSystem.rename(path + ".away", to: path)
    thread.append(entries(1..<2))
    #expect(reports.wait { $0.logged.map(\.id) == entries(0..<2).map(\.id) })
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
  }

  @Test func `a replaced plan is told of without a write`() throws {
    let path = try scratch.makePlan().path
    let reports = try Reports()
    let thread = try thread(reports, settings: .init(backstopMilliseconds: 5))
    #expect(reports.failures.isEmpty)
    try FileSystem.rename(path, to: path + ".away")
    #expect(reports.wait { $0.failures == [.replaced(path: path)] })
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(reports.failures.count == 1)
  }

  @Test func `what a stuck store cannot take goes to the spool and comes back`() throws {
    _ = try scratch.makePlan()
    let spool = "\(scratch.folder)/state/tandem/spool/plan-7.spool"
    let other = try SQLiteConnection(at: scratch.plan, busyMilliseconds: 1000)
    try other.execute("BEGIN IMMEDIATE")
    let first = try Reports()
    let stuck = try thread(first, busy: 60_000, settings: .init(spool: spool))
    stuck.append(entries(0..<3))
    #expect(
      stuck.flushAndStop(withinMilliseconds: 50) == .spooled(entries(0..<3).map(\.id)))
    #expect(try Spool.read(spool) == Spool(author: maya, entries: entries(0..<3)))
    #expect(try FileStatus(of: spool).permissions == 0o600)
    try other.execute("ROLLBACK")
    // The stuck thread may get through now as well; nothing comes twice.
    let second = try Reports()
    let next = try thread(second, as: dana, settings: .init(recovering: [spool]))
    #expect(second.wait { $0.logged.map(\.id) == entries(0..<3).map(\.id) })
    next.append(entries(3..<4))
    #expect(next.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(second.logged.map(\.sequence) == [1, 2, 3, 4])
    #expect(second.logged.map(\.actor) == [1, 1, 1, 2])
    #expect(
      failure { () throws(StoreError) in try Spool.read(spool) } == .missing(path: spool))
  }

  @Test func `a signal does not cut the last save short`() throws {
    _ = try scratch.makePlan()
    let thread = try thread(try Reports(), busy: 60_000)
    let (path, held) = (scratch.plan, try Mailbox<Void>())
    let waiting = pthread_self()
    signal(SIGUSR1) { _ in }
    // Threads that run tests let no signal through.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGUSR1)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    defer { unsafe pthread_sigmask(SIG_BLOCK, &signals, nil) }
    try SystemThread.start(
      {
        let other = try? SQLiteConnection(at: path, busyMilliseconds: 1000)
        try? other?.execute("BEGIN IMMEDIATE")
        held.send(())
        let end = monotonicNanoseconds() + 100_000_000
        while monotonicNanoseconds() < end { pthread_kill(waiting, SIGUSR1) }
        try? other?.execute("ROLLBACK")
      }, afterwards: {})
    _ = held.waitForAll()
    thread.append(entries(0..<3))
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(try SQLiteStore.open(scratch.plan).head().sequence == 3)
  }

  @Test func `what was typed in another copy waits for that copy`() throws {
    _ = try scratch.makePlan(0..<5)
    let spool = "\(scratch.folder)/state/tandem/spool/plan-9.spool"
    // Its author had seen three entries, and began a session this log knows nothing of.
    var waiting = entries(20..<22, session: 9)
    for index in waiting.indices { waiting[index].base = 3 }
    try Spool(author: maya, entries: waiting).write(to: spool)
    let reports = try Reports()
    let thread = try thread(reports, settings: .init(recovering: [spool]))
    #expect(reports.wait { $0.leftOut == [.otherCopy(changes: 2)] })
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(reports.logged.map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(try Spool.read(spool).entries == waiting)
  }

  @Test func `without a spool what cannot be saved is handed back`() throws {
    let path = try scratch.makePlan().path
    unsafe chmod(path, 0o400)
    let reports = try Reports()
    let thread = try thread(reports)
    thread.append(entries(0..<2))
    #expect(reports.wait { $0.failures == [.readOnly(path: path)] })
    guard case .unsaved(entries(0..<2), _) = thread.flushAndStop(withinMilliseconds: 5000) else {
      Issue.record("not handed back")
      return
    }
    #expect(scratch.names == ["northwind.tandem"])
  }

  @Test func `a check on the thread says whole or names the entry`() throws {
    _ = try scratch.makePlan(0..<20)
    let head = try SQLiteStore.open(scratch.plan).head()
    let reports = try Reports()
    var thread = try thread(reports, after: 20)
    thread.verify()
    #expect(reports.wait { $0.all.contains(.verified(head)) })
    thread.tellHead()
    #expect(reports.wait { $0.all.contains(.head(head)) })
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
    try scratch.edit { bytes in
      let mark = Array("entry 11".utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: mark) }
      if let start { bytes[start] = 69 }
    }
    thread = try self.thread(reports, after: 20)
    thread.verify()
    #expect(reports.wait { $0.all.contains(.damaged(sequence: 12, fault: .bodyChanged)) })
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
  }

  @Test func `threads over a log in memory behave alike`() throws {
    let log = MemoryLog(plan: plan)
    let (ofMaya, ofDana) = (try Reports(), try Reports())
    let mayas = try StoreThread(
      MemoryStore(log), author: maya, after: 0, report: ofMaya.sink)
    let danas = try StoreThread(
      MemoryStore(log), author: dana, after: 0, report: ofDana.sink)
    try mayas.start()
    try danas.start()
    mayas.append(entries(0..<5, session: 1))
    danas.append(entries(0..<5, session: 2))
    #expect(ofMaya.wait { $0.logged.count == 10 })
    #expect(ofDana.wait { $0.logged.count == 10 })
    #expect(mayas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(danas.flushAndStop(withinMilliseconds: 5000) == .saved)
    #expect(ofMaya.logged == ofDana.logged)
  }
}
