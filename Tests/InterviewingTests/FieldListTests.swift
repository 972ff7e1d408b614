import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// Lists of days as people type them into one field.
@Suite struct FieldListTests {
  private func days(_ text: String) -> [CivilDate] {
    let reader = AnswerReader(
      plan: Call.interview(saying: []).scribe.document.plan,
      today: Call.day + 168)
    guard
      case .value(.dates(let days))? = reader.fields.read(text, as: .dates).meanings.first?
        .content
    else { return [] }
    return days
  }

  @Test(arguments: [
    ("Jan 18 and Feb 15", [(1, 18), (2, 15)]),
    ("Jan 18 and 19", [(1, 18), (1, 19)]),
    ("Jan 18, Feb 15 and March 1", [(1, 18), (2, 15), (3, 1)]),
    ("Jan 18, and Feb 15", [(1, 18), (2, 15)]),
    ("MLK day and Presidents Day", [(1, 18), (2, 15)]),
  ])
  func `an "and" parts days as a comma does`(_ text: String, _ expected: [(Int, Int)]) {
    let wanted = expected.map { CivilDate(year: 2027, month: $0.0, day: $0.1) }
    #expect(days(text).map(Optional.some) == wanted, "\(text)")
  }

  @Test(arguments: ["Jan 18 and whenever", "the week of May 3 and June"])
  func `what is no day leaves the words`(_ text: String) {
    #expect(days(text).isEmpty)
  }

  @Test func `a wait for what several steps are called is each of them, one key apart`() {
    let plan = Call.interview(
      saying: Call.top + [
        "Dana sends the HACCP form by July 3", "Omar reads the HACCP report by July 10",
      ]
    ).scribe.document.plan
    let fields = AnswerReader(plan: plan, today: Call.day).fields
    let reading = fields.read("the HACCP", as: .dependencies)
    #expect(reading.isWordsOnly && reading.question?.hasPrefix("2 steps have") == true)
    let titles = reading.meanings.dropFirst().map { meaning -> [String] in
      guard case .dependencies(let all, _) = meaning.content else { return [] }
      return all.compactMap { plan.step($0.on)?.title }
    }
    #expect(Set(titles) == [["Send the HACCP form"], ["Read the HACCP report"]])
    #expect(fields.read("HACCP report", as: .dependencies).question == nil)
  }
}
