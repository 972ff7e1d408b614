import Foundation
import Testing

extension EndToEnd {
  /// Everything that works without a screen.
  @Suite struct CommandLineTests {
    @Test func `the command line makes, prints, exports and checks plans`() throws {
      let bench = try Workbench()
      #expect(try bench.run(["demo", "--to", "northwind.tandem", "--no-open"]).status == 0)
      for (view, words) in [
        ("document", "processing tickets in Zendesk by Thursday 15 October 2026"),
        ("schedule", "Review the security of the service"), ("needs", "From Northwind"),
        ("open", "Every name and date is known."),
      ] {
        let shown = try bench.run(["show", "northwind.tandem", "--view", view])
        #expect(shown.status == 0 && shown.output.joinedLines.contains(words), "\(view)")
      }
      for format in ["md", "html", "json"] {
        let file = "plan.\(format)"
        let command = ["export", "northwind.tandem", "--format", format, "-o", file]
        #expect(try bench.run(command).status == 0)
        let document = try bench.text(file)
        #expect(document.contains("processing tickets in Zendesk"), "\(format)")
        try bench.write("mine", to: file)
        let refused = try bench.run(command)
        #expect(refused.status == 73 && refused.complaint.contains("--force"), "\(format)")
        #expect(try bench.text(file) == "mine")
        #expect(try bench.run(command + ["--force"]).status == 0)
        #expect(try bench.text(file) == document)
      }

      let log = try bench.run(["log", "northwind.tandem"])
      #expect(log.output.contains("Ana Ortiz") && log.output.contains("go-live"))
      let doctor = try bench.run(["doctor", "northwind.tandem"])
      #expect(doctor.status == 0 && doctor.output.contains("history     whole"))
      let list = try bench.run(["list", "."])
      #expect(list.output.contains("northwind.tandem  Thu 15 Oct 2026  "))
      try bench.write("no plan", to: "other.tandem")
      let json = try bench.run(["list", ".", "--format", "json"])
      #expect(json.status == 65 && json.complaint.contains("other.tandem"))
      #expect(json.output.split(separator: "\n").count == 1)
      #expect(json.output.contains(#""goLive":"2026-10-15""#))
      #expect(try bench.run(["list", "nowhere"]).status == 66)
      #expect(try bench.run(["list", "northwind.tandem"]).status == 66)
      let piped = try bench.run(["export", "northwind.tandem", "--format", "md", "-o", "-"])
      #expect(piped.status == 0 && piped.output.contains("processing tickets in Zendesk"))
      #expect(!FileManager.default.fileExists(atPath: bench.path("-")))
      let mistyped = try bench.run(["shcedule", "northwind.tandem"])
      #expect(mistyped.status == 2)
      #expect(mistyped.complaint.contains("There is no command “shcedule”"))
      let asked = try bench.run(["new", "second", "--questions", "nope.yaml"])
      #expect(asked.status == 66 && asked.complaint.contains("nope.yaml"))
      #expect(!FileManager.default.fileExists(atPath: bench.path("second.tandem")))
    }

    @Test func `a question that is not answered opens nothing`() throws {
      let bench = try Workbench()
      try bench.makeSample("northwind.tandem")
      try FileManager.default.createDirectory(
        atPath: bench.path("state/tandem"), withIntermediateDirectories: true)
      try bench.write(bench.path("northwind.tandem") + "\n", to: "state/tandem/recent")
      let asked = try bench.run([])
      #expect(asked.status == 0 && asked.output.contains("Enter opens “northwind”"))
      #expect(asked.complaint.isEmpty)
    }

    @Test func `dates are printed for people and for programs`() throws {
      let bench = try Workbench()
      try bench.makeSample("northwind.tandem")
      let schedule = ["schedule", "northwind.tandem", "--today", Workbench.today]
      let table = try bench.run(schedule).output
      #expect(table.contains("the earliest possible go-live is Thu 1 Oct"))
      let dates = try bench.object(schedule + ["--format", "json"])
      #expect(dates["goLive"] as? String == "2026-10-15")
      let steps = try #require(dates["steps"] as? [[String: Any]])
      #expect(steps.count == 11)
      let ids = Set(steps.compactMap { $0["id"] as? String })
      let drivers = steps.flatMap { $0["drivenBy"] as? [String] ?? [] }
      #expect(ids.count == 11 && !ids.isDisjoint(with: drivers))
      #expect(ids.union(["today", "notBefore", "pin"]).isSuperset(of: drivers))
      #expect(steps.allSatisfy { $0["pinClashDays"] is Int && $0["achievableFinish"] is NSNull })

      // A company that is closed for a week in August needs the review a week earlier.
      try bench.write(
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20260810
        DTEND;VALUE=DATE:20260815
        SUMMARY:Shutdown
        END:VEVENT
        END:VCALENDAR

        """, to: "shutdown.ics")
      let calendar = ["calendar", "northwind.tandem", "shutdown.ics", "--today", Workbench.today]
      #expect(try bench.run(calendar + ["--for", "Nobody"]).status == 2)
      #expect(try bench.run(calendar + ["--for", "Northwind"]).output.contains("Read 1 entry"))
      #expect(try bench.run(schedule).output.joinedLines.contains("needed by Fri 7 Aug"))

      let networks = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("InterchangeTests/GoldenPlans")
      let network = networks.appendingPathComponent("northwind.network.json").path
      let fromFile = try bench.run(["schedule", "--network", network])
      let fromInput = try bench.run(["schedule", "--network", "-"], input: network)
      #expect(fromFile.status == 0 && fromFile.output.contains("2026-10-01"))
      #expect(fromInput.output == fromFile.output)
      let refused = try bench.run(["schedule", "--network", "northwind.tandem"])
      #expect(refused.status == 65 && refused.complaint.contains("northwind.tandem"))

      for words in [["--sideways"], ["show", "--sideways", "northwind.tandem"], ["new", ""]] {
        let unknown = try bench.run(words)
        #expect(unknown.status == 2 && unknown.output.isEmpty, "\(words)")
        #expect(unknown.complaint.contains("Usage: tandem"), "\(words)")
      }
    }
  }
}

extension Workbench {
  /// What a command prints, read as a JSON object.
  fileprivate func object(_ words: [String]) throws -> [String: Any] {
    let data = Data(try run(words).output.utf8)
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }
}
