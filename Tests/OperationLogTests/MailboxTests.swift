import Testing

@testable import OperationLog

struct MailboxTests {
  @Test func `values of one sender arrive in order and none is lost`() async throws {
    let mailbox = try Mailbox<Int>()
    var arrived: [Int] = []
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<4 {
        group.addTask { for number in 0..<1_000 { mailbox.send(sender * 1_000 + number) } }
      }
      while arrived.count < 2_000 {
        arrived += mailbox.takeAll()
        await Task.yield()
      }
    }
    arrived += mailbox.takeAll()
    #expect(arrived.count == 4_000)
    for sender in 0..<4 {
      let ofSender = arrived.filter { $0 / 1_000 == sender }
      #expect(ofSender == Array((sender * 1_000)..<(sender * 1_000 + 1_000)))
    }
  }

  @Test func `poll sees a mailbox exactly while it holds something`() throws {
    let mailbox = try Mailbox<String>()
    #expect(waitForInput([mailbox.descriptor], milliseconds: 0).isEmpty)
    mailbox.send("one")
    mailbox.send("two")
    #expect(!waitForInput([mailbox.descriptor], milliseconds: 0).isEmpty)
    #expect(mailbox.waitForAll() == ["one", "two"])
    #expect(waitForInput([mailbox.descriptor], milliseconds: 0).isEmpty)
    #expect(mailbox.takeAll().isEmpty)
    mailbox.send("three")
    #expect(!waitForInput([mailbox.descriptor], milliseconds: 0).isEmpty)
  }
}
