import Glibc
import PlanModel
import Testing

@testable import OperationLog

@Suite struct PresenceTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.makePlan()
  }

  private func board() throws -> PresenceBoard {
    try PresenceBoard(Sidecar(beside: scratch.plan))
  }

  private func presence(_ number: UInt64, _ name: String = "Dana") -> Presence {
    let caret = Presence.Caret(
      record: OperationID(high: number, low: 2), field: 104,
      character: CharacterID(session: SessionID(3), counter: 4))
    return Presence(
      session: SessionID(number), side: .buyer, name: name, caret: caret, headSeen: 99,
      epoch: 5)
  }

  @Test func `everybody sees the others and not oneself`() throws {
    let boards = try (0..<3).map { _ in try board() }
    for (number, board) in boards.enumerated() {
      #expect(try board.update(presence(UInt64(number))))
    }
    #expect(boards[0].others() == [presence(1), presence(2)])
    #expect(boards[1].others() == [presence(0), presence(2)])
    #expect(try board().others().count == 3)
    #expect(try boards[2].update(presence(2, "Dana R")))
    #expect(boards[0].others() == [presence(1), presence(2, "Dana R")])
    boards[1].leave()
    #expect(boards[0].others() == [presence(2, "Dana R")])
  }

  @Test func `the thirty-third is unseen until a place is free`() throws {
    let boards = try (0..<33).map { _ in try board() }
    for number in 0..<32 { #expect(try boards[number].update(presence(UInt64(number)))) }
    #expect(try !boards[32].update(presence(32)))
    #expect(boards[32].others().count == 32)
    boards[9].leave()
    #expect(try boards[32].update(presence(32)))
    #expect(boards[0].others().map(\.session.number).contains(32))
  }

  @Test func `a place is free as soon as its process is killed`() throws {
    let reports = try Reports()
    let thread = try StoreThread(
      SQLiteStore.open(scratch.plan), author: maya, after: 0,
      settings: .init(backstopMilliseconds: 100), report: reports.sink)
    try thread.start()
    let child = try Child("attend", scratch.plan, "8", "Omar")
    #expect(reports.wait { $0.present.map(\.name) == ["Omar"] })
    child.kill9()
    #expect(reports.wait { $0.present.isEmpty })
    #expect(child.status() == 128 + SIGKILL)
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
  }

  @Test func `an entry reaches another process, which tells that it saw it`() throws {
    let reports = try Reports()
    let thread = try StoreThread(
      SQLiteStore.open(scratch.plan), author: maya, after: 0, report: reports.sink)
    try thread.start()
    let child = try Child("attend", scratch.plan, "8", "Omar")
    #expect(child.line() == "announced")
    thread.append(entries(0..<2))
    #expect(child.line() == "2 logged")
    #expect(reports.wait { $0.present.map(\.headSeen) == [2] })
    #expect(thread.flushAndStop(withinMilliseconds: 5000) == .saved)
  }

  @Test func `a place's bytes give back what was told`() {
    var without = presence(1 << 48 - 1, "")
    without.caret = nil
    var atStart = presence(7, "Zoë 张伟")
    atStart.caret?.character = nil
    for given in [presence(1), without, atStart] {
      let bytes = PresenceSlot.bytes(of: given)
      #expect(bytes.count == 256)
      #expect(PresenceSlot.presence(in: bytes) == given)
    }
  }

  @Test func `any other bytes are nobody`() {
    let bytes = PresenceSlot.bytes(of: presence(1))
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(PresenceSlot.presence(in: changed) == nil, "byte \(index)")
    }
    #expect(PresenceSlot.presence(in: []) == nil)
    #expect(PresenceSlot.presence(in: [UInt8](repeating: 0, count: 256)) == nil)
    #expect(PresenceSlot.presence(in: [UInt8](repeating: 255, count: 256)) == nil)
  }

  @Test func `a name cannot speak to the terminal`() {
    func shown(_ name: String) -> String { presence(1, name).name }
    #expect(shown("Da\u{1B}[2Jna\n\u{9B}\u{202E}\u{200B}\u{FEFF}") == "Da[2Jna")
    #expect(shown("Zoë 张伟") == "Zoë 张伟")
    #expect(shown("e" + String(repeating: "\u{301}", count: 50)).unicodeScalars.count == 9)
    #expect(shown(String(repeating: "x", count: 500)).utf8.count == 96)
    #expect(shown(String(repeating: "张", count: 500)).utf8.count == 96)
    #expect(shown("x" + String(repeating: "张", count: 500)).utf8.count == 94)
  }

  @Test func `the sidecar is as open as the plan and holds none of it`() throws {
    let store = try SQLiteStore.open(scratch.plan)
    let board = try board()
    _ = try board.update(presence(1))
    _ = try store.append([entry(1, body: Array("SECRET".utf8))], as: maya)
    let sidecar = scratch.plan + "-live"
    #expect(try FileStatus(of: sidecar).permissions == 0o600)
    let bytes = try scratch.contents(sidecar)
    #expect(bytes.count == 32 * 256 + 8)
    #expect(!bytes.indices.contains { bytes[$0...].starts(with: Array("SECRET".utf8)) })
    board.leave()
    #expect(scratch.names == ["northwind.tandem", "northwind.tandem-journal"])
  }

  @Test func `something else in the sidecar's place is left alone`() throws {
    let sidecar = scratch.plan + "-live"
    unsafe mkfifo(sidecar, 0o600)
    #expect(throws: StoreError.self) { try board() }
    Sidecar(beside: scratch.plan).ring(head: 1)
    FileSystem.remove(sidecar)
    unsafe symlink(scratch.plan, sidecar)
    let before = try scratch.contents()
    #expect(throws: StoreError.self) { try board() }
    Sidecar(beside: scratch.plan).ring(head: 1)
    #expect(try scratch.contents() == before)
  }
}
