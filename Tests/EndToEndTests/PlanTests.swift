import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// What is typed is there for ever, and for everybody.
  @Suite struct PlanTests {
    @Test func `a plan typed into the interview is there when it is opened again`() throws {
      let bench = try Workbench()
      let made = try bench.tandem(
        "new", "northwind", "--buyer", "Northwind", "--seller", "Acme", "--author", "Ana Ortiz")
      #expect(made.status == 0)
      let pane = try bench.edit("northwind.tandem")
      for (question, answer) in [
        ("Who from Northwind", "Dana Reyes, support operations lead"),
        ("when would you want this live", "October 15, 2026"),
        ("What is Thu 15 Oct tied to?", "Holiday peak: tickets double in November"),
        ("who is doing what", "Our support team trained and processing tickets in Zendesk"),
        ("What number", "First-response time under four hours for 90% of tickets"),
      ] {
        try pane.wait(for: question)
        try pane.answer(answer)
      }
      try pane.wait(for: "Last time you bought")
      try pane.type("Omar Haddad in InfoSec killed the la")
      try pane.waitUntilSaved(showing: "Working back from Thu 15 Oct")
      #expect(try pane.quit() == 0)

      // The words that nobody pressed Enter on are on the answer line, and can be finished.
      let again = try bench.edit("northwind.tandem", columns: 140, rows: 40)
      let title =
        "Plan to have Northwind's support team trained and processing tickets in Zendesk "
        + "by Thu 15 Oct 2026"
      let screen = try again.waitUntilSaved(showing: title)
      #expect(screen.contains("88 working days"))
      #expect(screen.contains("› Omar Haddad in InfoSec killed the la"))
      try again.answer("st vendor in week six")
      let next = try again.waitUntilSaved(showing: "Anything else?")
      #expect(next.contains("Omar Haddad in InfoSec killed the last vendor"))
      try again.press("Enter")
      for (shown, answer) in [
        ("Who approves this", "Tom Okafor, our VP Engineering, I'd have to introduce you"),
        ("whose name stands at", "Maya Chen, VP Sales"),
        (
          "Who approves this",
          "Dana presents the 1-pager to Tom Okafor in his Thursday staff meeting on July 9"
        ),
        (
          "1 Present the 1-pager", "One hour with Ruth Vale, our CFO, during the week of August 3"
        ),
        (
          "2 One hour",
          "Lee Park in finance only approves spend on the 15th, needs 3 days, after 1 and 2"
        ),
      ] {
        try again.wait(for: shown)
        try again.answer(answer)
      }
      try again.waitUntilSaved(showing: "Who in security looks")
      #expect(try again.quit() == 0)

      let page = try bench.tandem("show", "northwind.tandem", "--today", Workbench.today).output
      for fact in [
        "by Thursday 15 October 2026", "Dana Reyes", "First-response time under four hours",
        "Holiday peak: tickets double in November",
        "Tom Okafor, VP Engineering. To be introduced by Dana Reyes", "Maya Chen, VP Sales",
        "Thu 9 Jul", "Fri 7 Aug", "Ruth Vale (CFO, Northwind)", "the 15th of every month",
      ] {
        #expect(page.joinedLines.contains(fact))
      }
      let log = try bench.tandem("log", "northwind.tandem").output
      #expect(log.contains("Ana Ortiz"))
    }

    @Test func `two terminals on one plan show each other every letter`() throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      let ana = try bench.edit("acme.tandem", as: "Ana Ortiz", columns: 120, rows: 32)
      let dana = try bench.edit("acme.tandem", as: "Dana Reyes", columns: 120, rows: 32)
      try ana.wait(for: "Ana and Dana here")
      try dana.wait(for: "Dana and Ana here")

      // One types an answer, the other sees it unfinished, and both finish it at once.
      try ana.type("Dana Reyes, sup")
      try dana.wait(for: "› Dana Reyes, sup")
      try ana.type("port")
      try dana.type(" (operations)")
      for pane in [ana, dana] {
        try pane.wait(until: "what both typed") {
          $0.contains("port") && $0.contains("(operations)") && $0.contains("› Dana Reyes, sup")
            && Pane.saysSaved($0)
        }
      }
      try ana.press("Enter")
      for pane in [ana, dana] { try pane.waitUntilSaved(showing: "If everything went") }

      // Both on the page: a step each, typed at once, then one into the other's step.
      for pane in [ana, dana] { try pane.press("F3", "End", "C-n") }
      for word in 1...3 {
        try ana.type("ana\(word) ")
        try dana.type("dana\(word) ")
      }
      for pane in [ana, dana] {
        try pane.wait(until: "both steps") {
          $0.contains(" ana1 ana2 ana3") && $0.contains("dana1 dana2 dana3")
            && Pane.saysSaved($0)
        }
      }
      for pane in [ana, dana] { #expect(try pane.quit() == 0) }
      let page = try bench.tandem("show", "acme.tandem").output.joinedLines
      #expect(page.contains(" ana1 ana2 ana3"))
      #expect(page.contains("dana1 dana2 dana3"))
      let log = try bench.tandem("log", "acme.tandem").output
      #expect(log.contains("\tAna Ortiz\t") && log.contains("\tDana Reyes\t"))
    }

    /// The process is stopped, looked at and then killed, so that what is read is what was shown
    /// last.
    @Test func `nothing that had shown as saved is lost by a kill while typing`() throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      var saved = ""
      for round in 1...4 {
        let pane = try bench.edit("acme.tandem", columns: 100, rows: 24)
        try pane.wait(for: "› \(saved)")
        // No spaces: one at the end, saved or not, is not to be seen.
        let word = "round\(round)."
        try pane.type(word)
        saved += word
        try pane.waitUntilSaved(showing: "› \(saved)")
        for letter in 0..<round * 3 { try pane.type("\(letter)") }
        let process = try pane.process()
        kill(process, SIGSTOP)
        let shown = try pane.screen()
        kill(process, SIGKILL)
        #expect(try pane.end() == 128 + SIGKILL)
        if Pane.saysSaved(shown), let line = shown.answerLine { saved = line }

        let again = try bench.edit("acme.tandem", columns: 100, rows: 24)
        let line = try #require(try again.waitUntilSaved(showing: "› round1").answerLine)
        #expect(line.hasPrefix(saved.trimmed), "round \(round)")
        saved = line.trimmed + "."
        try again.press("End")
        try again.type(".")
        try again.waitUntilSaved(showing: "› \(line.trimmed)")
        #expect(try again.quit() == 0)
      }
      let doctor = try bench.tandem("doctor", "acme.tandem")
      #expect(doctor.output.contains("history     whole"))
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }

  /// What stands on the answer line of a screen without a side panel beside it.
  fileprivate var answerLine: String? {
    let line = split(separator: "\n").first { $0.contains("› ") }
    return line?.split(separator: "› ").last?.components(separatedBy: "   ").first
  }
}
