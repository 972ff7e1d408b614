import CTerminal
import Testing

@testable import tandem

struct InboxTests {
  @Test func `values of one sender arrive in order and none is lost`() async throws {
    let inbox = try Inbox<Int>()
    var arrived: [Int] = []
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<4 {
        group.addTask { for number in 0..<1_000 { inbox.send(sender * 1_000 + number) } }
      }
      while arrived.count < 2_000 {
        arrived += inbox.takeAll()
        await Task.yield()
      }
    }
    arrived += inbox.takeAll()
    #expect(arrived.count == 4_000)
    for sender in 0..<4 {
      let ofSender = arrived.filter { $0 / 1_000 == sender }
      #expect(ofSender == Array((sender * 1_000)..<(sender * 1_000 + 1_000)))
    }
  }

  @Test func `poll sees an inbox exactly while it holds something`() throws {
    let inbox = try Inbox<String>()
    let inboxBit: Int32 = 4
    #expect(terminal_wait(-1, inbox.descriptor, 0) & inboxBit == 0)
    inbox.send("one")
    inbox.send("two")
    #expect(terminal_wait(-1, inbox.descriptor, 0) & inboxBit != 0)
    #expect(inbox.waitForAll() == ["one", "two"])
    #expect(terminal_wait(-1, inbox.descriptor, 0) & inboxBit == 0)
    #expect(inbox.takeAll().isEmpty)
    inbox.send("three")
    #expect(terminal_wait(-1, inbox.descriptor, 0) & inboxBit != 0)
  }
}
