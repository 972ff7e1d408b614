import PlanModel
import Testing

@testable import Interviewing

/// Who stands in for whoever is away, where they are told by what they are.
@Suite struct CoverTests {
  @Test(arguments: [
    ("Ruth Vale is away 6 to 17 July, and her deputy covers", "her deputy covers"),
    (
      "Ruth Vale is off from 6 to 17 July, someone from her team stands in",
      "someone from her team stands in"
    ),
    (
      "Ruth Vale is away 6 to 17 July and the ward manager is in charge",
      "the ward manager is in charge"
    ),
  ])
  func `whoever covers without a name is asked for`(_ line: String, _ clause: String) throws {
    let (said, plan) = try Call.said(line, to: "P12")
    #expect(
      said == [
        "Kept.", "Also: Ruth Vale is away Mon 6 Jul 2026 to Fri 17 Jul 2026",
        "Also: only as words: “\(clause)”",
        "Still open: Who is that, by name? The words are kept.",
      ])
    let away = plan.people.first { $0.name == "Ruth Vale" }?.absences ?? []
    #expect(away.count == 1 && away.first?.deputy == nil)
  }

  @Test(arguments: [
    "Ruth Vale is away 6 to 17 July, her deputy Ann Lowe covers",
    "Ruth Vale is away 6 to 17 July, and nobody covers", "Ruth Vale is away 6 to 17 July",
  ])
  func `whoever covers by name, or does not, is not`(_ line: String) throws {
    #expect(try !Call.said(line, to: "P12").said.contains { $0.hasPrefix("Still open: ") })
  }
}
