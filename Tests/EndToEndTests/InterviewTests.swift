import Foundation
import Testing

extension EndToEnd {
  /// The call itself, on the screen and line by line.
  @Suite struct InterviewTests {
    /// A team's file: one question before all others.
    private static let team = """
      questions:
        - id: X1
          stage: callers
          ask: Which of your sites is this for?
          fills: note
          lead: 20
      """

    @Test func `the editor asks a team's own questions, and says what is wrong with a file`() throws
    {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      try bench.write(Self.team, to: "team.yaml")
      let named = try bench.edit("acme.tandem", asking: "team.yaml")
      try named.wait(for: "Which of your sites is this for?")
      try named.answer("Lyon")
      try named.wait(for: "Anything else?")
      try named.press("Enter")
      try named.waitUntilSaved(showing: "Who from Northwind")
      #expect(try named.quit() == 0)

      // In the settings folder it needs no name; a bad one is refused whole, and said.
      try FileManager.default.createDirectory(
        atPath: bench.path("config/tandem"), withIntermediateDirectories: true)
      try bench.write(
        Self.team.replacing("lead: 20", with: "lead: 20\n    fils: note"),
        to: "config/tandem/questions.yaml")
      let bad = try bench.edit("acme.tandem", columns: 200)
      let screen = try bad.wait(for: "questions.yaml, line 7: “fils” means nothing here.")
      #expect(screen.contains("Who from Northwind"))
      #expect(try bad.quit() == 0)
      try bench.write(
        Self.team.replacing("your sites", with: "your teams"), to: "config/tandem/questions.yaml")
      try bench.makePlan("other.tandem")
      let settled = try bench.edit("other.tandem")
      try settled.wait(for: "Which of your teams is this for?")
      #expect(try settled.quit() == 0)
    }

    @Test func `what others answer meanwhile is not asked again line by line`() throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      let ana = try bench.terminal([
        Workbench.program, "interview", "acme.tandem", "--today", Workbench.today, "--author",
        "Ana Ortiz",
      ])
      try ana.wait(for: "Who from Northwind")
      try bench.write("Dana Reyes, support lead\nOctober 15, 2026\n", to: "answers")
      let dana = try bench.run(
        [
          "interview", "acme.tandem", "--today", Workbench.today, "--author", "Dana Reyes",
        ], input: "answers")
      #expect(dana.status == 0)
      try ana.answer("Holiday peak: tickets double in November")
      // Both the day and what it is tied to are known now: one from there, one from here.
      try ana.wait(for: "who is doing what")
      #expect(try !ana.screen().contains("when would you want this live"))
      try ana.answer("quit")
      #expect(try ana.end() == 0)
      let page = try bench.tandem("show", "acme.tandem").output.joinedLines
      for fact in ["Thursday 15 October 2026", "Holiday peak", "Dana Reyes"] {
        #expect(page.contains(fact))
      }
    }
  }
}
