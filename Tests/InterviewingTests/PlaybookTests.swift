import PlanModel
import Seeds
import Testing

@testable import Interviewing

/// A team's own questions and templates.
@Suite struct PlaybookTests {
  private func refusal(of text: String) -> PlaybookProblem? {
    do throws(PlaybookProblem) {
      _ = try Playbook(reading: text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file adds, replaces and removes questions`() throws {
    let playbook = try Playbook(
      reading: """
        # Ours
        questions:
          - id: X1
            stage: security
            ask: "Which of your customers has to agree before {seller} may hold data?"
            fills: note
            vague: Whose contract says so?
            hidden-killer: true
          - id: O2
            ask: 'Which figure goes to the board?'
          - id: T7
            remove: true
        """)
    #expect(playbook.catalog[id: "X1"]?.topic == .security)
    #expect(playbook.catalog[id: "X1"]?.isHiddenKiller == true)
    #expect(playbook.catalog[id: "O2"]?.words == "Which figure goes to the board?")
    #expect(playbook.catalog[id: "O2"]?.fills == .plan(.measure))
    #expect(playbook.catalog[id: "T7"] == nil)
    #expect(playbook.catalog.questions.count == QuestionCatalog.builtIn.questions.count)
  }

  @Test func `a question in other words asks for a decision as before`() throws {
    let playbook = try Playbook(
      reading: """
        questions:
          - id: T2
            ask: Who judges the trial?
        """)
    #expect(playbook.catalog[id: "T2"]?.words == "Who judges the trial?")
    #expect(playbook.catalog[id: "T2"]?.asksDecision == true)
  }

  @Test func `a template begins a plan with its blocks, steps and roles, all of it assumed`() throws
  {
    let playbook = try Playbook(
      reading: """
        templates:
          - name: pilot
            workstreams:
              - name: Legal and security
                steps:
                  - act: Sign the data processing agreement
                    role: legal
                    takes: 2 weeks
                    done: Both names are on it
              - name: Pilot
                after: [Legal and security]
                steps:
                - act: Run the pilot
                  our-role: support
                  takes: 10 days
                - act: Decide
                  role: head of operations
                  after: Run the pilot
        """)
    let template = try #require(playbook.templates.first { $0.name == "pilot" })
    var scribe = Scribe(
      document: Document(),
      author: SessionStart(name: "Ana", side: .seller, authentication: "test"), seed: 1,
      milliseconds: 0)
    scribe.begin(template, buyer: "Northwind", seller: "Acme")
    let plan = scribe.document.plan
    #expect(plan.workstreams.map(\.name) == ["Legal and security", "Pilot"])
    #expect(
      plan.steps.map(\.title) == ["Sign the data processing agreement", "Run the pilot", "Decide"])
    #expect(plan.steps[0].buyerOwner.words == "legal")
    #expect(plan.steps[1].sellerOwner.words == "support")
    #expect(plan.steps[2].dependencies.map(\.on) == [plan.steps[1].id])
    #expect(plan.workstreams[1].dependencies.map(\.on) == [plan.workstreams[0].id])
    let length = scribe.document.state(plan.steps[0].id, .duration)
    #expect(length?.provenance.basis == .assumed)
    let findings = ForwardTest.findings(
      in: scribe.document, schedule: plan.schedule(today: Call.day))
    #expect(findings.contains { $0.rule == .everythingAssumed })
  }

  @Test(arguments: [
    ("questions:\n  - id: X\n    stage: closing\n    ask: Well?\n    fils: note", 5, "fils"),
    ("questions:\n  - id: X\n    stage: nowhere\n    ask: Well?", 3, "nowhere"),
    ("questions:\n  - id: X\n    stage: closing\n    ask: Of {nobody}?", 2, "nobody"),
    ("questions:\n  - id: X\n    stage: closing", 2, "ask"),
    ("questions:\n  - id: NO\n    remove: true", 2, "NO"),
    ("questions:\n  - id: X\n    stage: closing\n    ask: \"Well?", 4, "not closed"),
    ("questions:\n\t- id: X", 2, "tab"),
    ("questions: here", 1, "list"),
    ("- id: X", 1, "keys"),
    ("questions:\n  - id: X\n     ask: Well?", 3, "indented"),
    ("templates:\n  - name: t\n    workstreams:\n      - name: A\n        after: B", 5, "B"),
    (
      "templates:\n  - name: t\n    workstreams:\n      - name: A\n        steps:\n"
        + "          - act: Do\n            takes: a while", 7, "a while"
    ),
    ("templates:\n  - name: t", 2, "workstreams"),
    ("extra:\n  - x", 1, "extra"),
    ("questions:\n  - id: &a X", 2, "&"),
    ("questions:\n  - id: X\n    id: Y", 3, "twice"),
  ])
  func `a bad file names its line and the reason`(_ text: String, _ line: Int, _ word: String)
    throws
  {
    let problem = try #require(refusal(of: text), "\(text)")
    #expect(problem.line == line, "\(problem.reason)")
    #expect(problem.reason.contains(word), "\(problem.reason)")
  }

  @Test func `nothing in a file of random bytes can stop the program`() {
    var random = SeededGenerator(seed: 3)
    let pieces = [
      "-", " ", "\n", ":", "id", "\"", "'", "[", "]", "#", "questions", "\t", "{", "  ",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<30, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      _ = refusal(of: text)
    }
  }

  @Test func `every question of the built-in catalogue is whole`() {
    let questions = QuestionCatalog.builtIn.questions
    #expect(questions.count >= 90)
    #expect(Set(questions.map(\.id)).count == questions.count)
    for question in questions {
      #expect(!question.followUp.isEmpty, "\(question.id)")
      for words in [question.words, question.followUp] {
        for part in words.split(separator: "{").dropFirst(words.hasPrefix("{") ? 0 : 1) {
          let slot = String(part.prefix { $0 != "}" })
          #expect(QuestionWords.slots.contains(slot), "\(question.id): \(slot)")
        }
        for word in ["buyer's", "seller's", "vendor", "stakeholder"] where !words.contains("{") {
          #expect(!words.contains(word), "\(question.id): \(word)")
        }
      }
      if question.fills.isOfWorkstream { #expect(question.stage == .workstream, "\(question.id)") }
    }
  }
}
