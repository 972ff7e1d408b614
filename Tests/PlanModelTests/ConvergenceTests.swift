import Foundation
import Testing

@testable import PlanModel

@Suite struct ConvergenceTests {
  #if DEBUG
    static let meetings = 300
  #else
    static let meetings = 20_000
  #endif

  @Test func `whoever is faster, all terminals come to the plan that the log says`() {
    for seed in Seeds.first(Self.meetings) {
      let replicas = 3 + Int(seed % 3)
      let acts = MeetingAct.meeting(seed: seed, acts: 8 + Int(seed % 7) * 6)
      guard let failure = Self.failure(of: acts, replicas) else { continue }
      let short = Self.shortened(acts, replicas)
      let file = Replay.write(short, replicas: replicas, name: "meeting-\(seed)")
      Issue.record("\(failure) — \(Seeds.hint(seed)); \(short.count) acts kept in \(file)")
      return
    }
  }

  @Test(arguments: Replay.all) func `what once failed does not fail again`(replay: Replay) throws {
    try Meeting.run(replay.acts, replicas: replay.replicas)
  }

  @Test func `runs typed at one caret stay whole, in whatever order their letters arrive`() {
    for seed in Seeds.first(300) {
      var random = Random(seed: seed)
      var meeting = Typists(count: 3, seed: seed)
      for _ in 0..<40 { meeting.typeOrFlush(&random) }
      let text = meeting.text
      for run in meeting.runs where !text.contains(run) {
        Issue.record("\(run) is torn in \(text) — \(Seeds.hint(seed))")
      }
    }
  }

  private static func failure(of acts: [MeetingAct], _ replicas: Int) -> String? {
    do {
      try Meeting.run(acts, replicas: replicas)
      return nil
    } catch {
      return error.sentence
    }
  }

  /// Leaves acts out, many at once and then one by one, as long as it still fails.
  private static func shortened(_ acts: [MeetingAct], _ replicas: Int) -> [MeetingAct] {
    var acts = acts
    var stride = acts.count / 2
    while stride > 0 {
      var start = 0
      while start < acts.count {
        var fewer = acts
        fewer.removeSubrange(start..<min(acts.count, start + stride))
        if failure(of: fewer, replicas) != nil { acts = fewer } else { start += stride }
      }
      stride /= 2
    }
    return acts
  }
}

/// Several people who type at one caret, letter by letter, none seeing the others.
private struct Typists {
  private(set) var runs: [String]
  private var log = SharedText()
  private var waiting: [[(after: CharacterID?, first: UInt32, letter: String)]]

  init(count: Int, seed: UInt64) {
    runs = Array(repeating: "", count: count)
    waiting = Array(repeating: [], count: count)
  }

  mutating func typeOrFlush(_ random: inout Random) {
    let who = random.upTo(runs.count - 1)
    if random.chance(oneIn: 3), !waiting[who].isEmpty {
      flush(who)
    } else {
      let number = UInt32(runs[who].unicodeScalars.count) + 1
      let session = SessionID(UInt64(who) + 1)
      let anchor = number == 1 ? nil : CharacterID(session: session, counter: number - 1)
      let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(who) * 8 + UInt8(number % 8)))
      waiting[who].append((anchor, number, letter))
      runs[who] += letter
    }
  }

  private mutating func flush(_ who: Int) {
    let next = waiting[who].removeFirst()
    let session = SessionID(UInt64(who) + 1)
    let isKnown = log.insert(next.letter, session: session, first: next.first, after: next.after)
    #expect(isKnown)
  }

  var text: String {
    var rest = self
    for who in rest.waiting.indices {
      while !rest.waiting[who].isEmpty { rest.flush(who) }
    }
    return rest.log.visible
  }
}
