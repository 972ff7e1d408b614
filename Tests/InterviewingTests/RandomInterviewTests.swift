import Foundation
import PlanModel
import Scheduling
import Seeds
import Testing

@testable import Interviewing

/// Anything may be answered to anything, in any order, to the very end.
@Suite struct RandomInterviewTests {
  private static let phrases: [String] = {
    let plain = [
      "soon", "we'll see", "no idea", "legal", "finance would look at it", "three weeks", "yes",
      "next Friday", "the 15th", "Kim Lee, head of data", "it's complicated", "?!", "🙂 ok",
      "between 2 and 3 weeks", "not before September", "a formality", "100%", "x", "{buyer}",
      "Sam does it by 2026-07-31, after 1", "then this; then that; then 3 days", "11/12/13",
      "our security team is out through August, Kim covers", "nothing", "- - -", "|a|b|c|",
    ]
    return plain + `The second call line by line`.typed
  }()

  private static var seeds: ClosedRange<UInt64> {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["SEED"].flatMap(UInt64.init) { return seed...seed }
    return 1...(UInt64(environment["SEEDS"] ?? "") ?? 2)
  }

  /// How much can still be asked, whether it can be asked now or not; each answer makes it less.
  private func remaining(_ document: Document) -> Int {
    let state = InterviewState(document.plan, PlanSchedule(today: Call.day), nil)
    var sum = 0
    for question in QuestionCatalog.builtIn.questions {
      for about in state.subjects(of: question)
      where state.standing(of: question, about: about) != .closed {
        sum += max(0, Interview.patience - state.said(question, about))
      }
    }
    return sum
  }

  @Test(arguments: seeds)
  func `random answers come to an end and lose nothing`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var interview = Call.interview(seed: seed)
    var said: [String] = []
    var rounds = 0
    var left = remaining(interview.scribe.document)
    while let asked = interview.question, rounds < 500 {
      rounds += 1
      let before = left
      switch Int.random(in: 0..<10, using: &random) {
      case 0 where rounds < 40: _ = interview.take("don't know")
      case 1, 2, 3: _ = interview.take("park")
      default:
        // Now and then something that fits nowhere, so that also that comes to an end.
        let words = Self.phrases.randomElement(using: &random) ?? ""
        let line = rounds > 25 ? "Remark \(rounds)." : words
        _ = interview.take(line)
        if LineCommand(line) == nil { said.append(line) }
      }
      left = remaining(interview.scribe.document)
      #expect(left <= before, "SEED=\(seed) round \(rounds): \(asked.question.id)")
    }
    #expect(interview.question == nil, "SEED=\(seed): still open after \(rounds) answers")
    let plan = interview.scribe.document.plan
    var kept = plan.answers.map(\.text) + plan.notes.map(\.text)
    for line in said {
      let place = try #require(kept.firstIndex(of: line), "SEED=\(seed): “\(line)” is lost")
      kept.remove(at: place)
    }
  }

  @Test(arguments: seeds)
  func `the same answers give the same questions and the same plan`(_ seed: UInt64) {
    func run() -> ([String], [String]) {
      var random = SeededGenerator(seed: seed)
      var interview = Call.interview(seed: seed)
      var prompts: [String] = []
      for _ in 0..<12 {
        prompts.append(interview.prompt)
        _ = interview.take(Self.phrases.randomElement(using: &random) ?? "")
      }
      return (prompts, PlanFacts.lines(of: interview.scribe.document, today: Call.day))
    }
    let (first, second) = (run(), run())
    #expect(first.0 == second.0, "SEED=\(seed)")
    #expect(first.1 == second.1, "SEED=\(seed)")
  }
}
