import Interviewing
import PlanModel
import Scheduling
import Testing

@testable import Editing

/// A clock that is put back by an hour behind a moment.
private struct SummerClock: WallClock {
  let end: Int64

  func secondsFromUTC(at milliseconds: Int64) -> Int { milliseconds <= end ? 7200 : 3600 }
}

@Suite struct HistoryTests {
  @Test func `the clock is that of the day it was written on`() throws {
    var document = Document()
    var operations = SamplePlan.operations()
    for index in operations.indices { operations[index].sequence = Int64(index + 1) }
    document.apply(operations)
    let written = try #require(document.history().last?.wall)
    var session = Session(
      document: document, author: SamplePlan.author, seed: 5, milliseconds: 0,
      today: SamplePlan.callDay, size: GridSize(rows: 24, columns: 80),
      clock: SummerClock(end: written))
    _ = session.update(.key(.alt("7")))
    let seconds = Int(written / 1000) + 7200
    let (hour, minute) = (seconds / 3600 % 24, seconds / 60 % 60)
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    #expect(session.page.lines.contains { $0.text.hasPrefix(clock) })
  }

  @Test func `what is typed an hour later stands under that hour`() throws {
    var session = Session.sample()
    for (hour, word) in [(9, "first"), (10, "second")] {
      session.milliseconds = UInt64(1_781_481_600_000 + hour * 3_600_000)
      for letter in word { _ = session.update(.key(.character(letter))) }
      _ = session.update(.key(Key(.enter)))
    }
    _ = session.update(.key(.alt("7")))
    let lines = session.page.lines.map(\.text)
    let early = try #require(lines.firstIndex { $0.hasPrefix("09:00") })
    let late = try #require(lines.firstIndex { $0.hasPrefix("10:00") })
    #expect(late < early)
  }

  @Test func `words that were wiped are not told as those that came later`() throws {
    var session = Session.sample()
    func type(_ words: String, at hour: Int) {
      session.milliseconds = UInt64(1_781_481_600_000 + hour * 3_600_000)
      for letter in words { _ = session.update(.key(.character(letter))) }
    }
    type("first thought", at: 9)
    _ = session.update(.flush)
    for _ in 0..<3 { _ = session.update(.key(.control("u"))) }
    type("later words", at: 10)
    _ = session.update(.key(Key(.enter)))
    let early = session.document.history().filter { $0.wall < 1_781_481_600_000 + 36_000_000 }
    #expect(early.allSatisfy { !$0.words.contains("later") }, "\(early.suffix(3).map(\.words))")
    #expect(session.document.history().contains { $0.words.contains("later words") })
  }

  @Test func `what stands above the history is one after the other`() throws {
    var stage = Stage()
    try stage.play("plan", "sample")
    try stage.play("keys", "<A-7> s d")
    try stage.play("type", "June 1")
    try stage.play("keys", "<enter>")
    let lines = try #require(stage.session).page.lines.map(\.text)
    #expect(lines.prefix(2).joined(separator: " ").hasSuffix("newest first"))
  }
}
