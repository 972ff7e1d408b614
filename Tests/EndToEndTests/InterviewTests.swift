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
      try ana.wait(for: "Kept as an answer to “What is Thu 15 Oct tied to?”")
      try ana.wait(for: "Who chose Thu 15 Oct?")
      #expect(try !ana.screen().contains("when would you want this live"))
      try ana.answer("quit")
      #expect(try ana.end() == 0)
      let page = try bench.tandem("show", "acme.tandem").output.joinedLines
      for fact in ["Thursday 15 October 2026", "Holiday peak", "Dana Reyes"] {
        #expect(page.contains(fact))
      }
    }

    /// What a second call says, line by line, and who is talking.
    private static let typed: [String] = {
      let call = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "InterviewingTests/Transcripts/second-call.md")
      let text = (try? String(contentsOf: call, encoding: .utf8)) ?? ""
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
      return ["Dana Reyes, support operations lead"]
        + rows.compactMap { $0.split(separator: "|").last?.trimmingCharacters(in: .whitespaces) }
    }()

    /// What has to stand in the plan after that call, in `show` and in `schedule`.
    private static let facts: [(command: [String], facts: [String])] = [
      (
        ["show"],
        [
          "Plan to have Northwind's support team trained and processing tickets in Zendesk by "
            + "Thursday 15 October 2026",
          "chosen by Dana Reyes", "Holiday peak: tickets double in November",
          "First-response time under four hours for 90% of tickets",
          "Tom Okafor, VP Engineering. To be introduced by Dana Reyes", "Maya Chen, VP Sales",
          "earliest possible go-live is Thu 1 Oct: ten working days in hand",
          "Fri 14 Aug° Approve spend",
          "Wed 22 Jul Our security questionnaire back to Omar Ana Ortiz (Acme) "
            + "Needed by Fri 24 Jul at the latest.",
          "If security review isn't done by Fri 14 Aug, go-live on Thu 15 Oct is at risk.",
          "Agreed for that case: “We'd start training with the pilot team only”.",
          "isn't done by Fri 14 Aug, go-live on Thu 15 Oct is at risk. After that, the earliest "
            + "go-live is Fri 30 Oct.",
          "so Fri 14 Aug for Sat 15 Aug°", "Jon Weiss covers",
        ]
      ),
      (
        ["schedule"],
        [
          "Fri 14 Aug, 17 working days to spare", "needed by Fri 28 Aug", "needed by Wed 2 Sep",
          "needed by Thu 1 Oct", "needed by Fri 24 Jul", "needed by Fri 10 Jul",
        ]
      ),
    ]

    private func expectFacts(_ plan: String, on bench: Workbench) throws {
      for (command, facts) in Self.facts {
        let page = try bench.run(command + [plan, "--today", Workbench.today])
        for fact in facts {
          #expect(page.output.joinedLines.contains(fact), "\(command) of \(plan): \(fact)")
        }
      }
    }

    @Test func `a whole second call typed on the screen gives its plan`() throws {
      let bench = try Workbench()
      try bench.makePlan("call.tandem")
      let pane = try bench.edit("call.tandem", columns: 220, rows: 40)
      try #require(Self.typed.count == 24)
      try pane.wait(for: "Who from Northwind")
      for line in Self.typed {
        try pane.type(line)
        try pane.wait(for: String(line.suffix(16)))
        try pane.press("Enter")
        try pane.wait(until: "an empty line after “\(line)”, saved,") { screen in
          Pane.saysSaved(screen) && !screen.contains("› \(line.prefix(12))")
        }
      }
      #expect(try pane.quit() == 0)
      try expectFacts("call.tandem", on: bench)
    }

    @Test func `the same call line by line gives the same plan`() throws {
      let bench = try Workbench()
      try bench.makePlan("call.tandem")
      try bench.write(Self.typed.joined(separator: "\n") + "\n", to: "call")
      let talk = try bench.run(
        ["interview", "call.tandem", "--today", Workbench.today, "--author", "Ana Ortiz"],
        input: "call")
      #expect(talk.status == 0)
      try expectFacts("call.tandem", on: bench)

      // Until somebody covers for who is away, the day cannot be met, and the page says why.
      try bench.makePlan("alone.tandem")
      let alone = Self.typed.filter { !$0.hasPrefix("Jon Weiss") }
      try bench.write(alone.joined(separator: "\n") + "\n", to: "alone")
      _ = try bench.run(
        ["interview", "alone.tandem", "--today", Workbench.today, "--author", "Ana Ortiz"],
        input: "alone")
      let page = try bench.tandem("show", "alone.tandem", "--today", Workbench.today).output
      #expect(page.joinedLines.contains("15 October can't be met: Priya Nair is away through"))
      #expect(page.joinedLines.contains("go-live is Fri 30 Oct (11 working days late)."))
    }
  }
}
