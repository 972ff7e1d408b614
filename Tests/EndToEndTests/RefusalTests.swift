import Foundation
import Testing

extension EndToEnd {
  /// What cannot be done is said, and nothing is changed.
  @Suite struct RefusalTests {
    @Test func `what cannot be opened is refused with a sentence and left as it was`() throws {
      let bench = try Workbench()
      try bench.makeSample("sample.tandem")
      try bench.makeBadFiles()
      let holder = try bench.terminal(["python3", "-c", Workbench.holdingLock, "locked.tandem"])
      try holder.wait(for: "held")
      let before = try bench.allBytes()
      for (words, status, sentence) in [
        (["letter.tandem"], 65, "letter.tandem is not a plan"),
        (["empty.tandem"], 65, "empty.tandem is not a plan"),
        (["cut.tandem"], 65, "cut.tandem is cut off"),
        (["later.tandem"], 65, "later.tandem was written by a later release of tandem"),
        (["log", "locked.tandem"], 75, "was locked by another program for 5 seconds"),
        (["nowhere.tandem"], 66, "There is no plan at nowhere.tandem"),
        (["nowhere/plan.tandem"], 66, "There is no plan at nowhere/plan.tandem"),
        (["new", "nowhere/plan"], 73, "There is no folder nowhere"),
        (["new", "sample.tandem"], 73, "sample.tandem exists already and was left as it is"),
        (["sample.tandem"], 2, "The editor needs a terminal."),
      ] as [([String], Int32, String)] {
        let refused = try bench.run(words)
        #expect(refused.status == status, "\(words)")
        #expect(refused.complaint.contains(sentence), "\(words)")
      }
      for (settings, sentence) in [
        (["TERM": "dumb"], "The terminal “dumb” cannot place its cursor"),
        (["TERM": "nonsense"], "The terminal “nonsense” is not known on this machine"),
        (
          ["LC_ALL": "xx_XX.ISO-8859-1"],
          "The locale “xx_XX.ISO-8859-1” does not count characters in UTF-8"
        ),
      ] {
        let pane = try bench.edit("sample.tandem", columns: 160, with: settings)
        #expect(try pane.end() == 2, "\(settings)")
        try pane.wait(for: sentence)
      }
      #expect(try bench.allBytes() == before)

      try holder.press("Enter")
      #expect(try holder.end() == 0)
      #expect(try bench.tandem("log", "locked.tandem").status == 0)
    }

    @Test func `a plan that may only be read opens and says why nothing is typed`() throws {
      let bench = try Workbench()
      try bench.makeSample("sample.tandem")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: bench.path("sample.tandem"))
      let before = try bench.bytes("sample.tandem")
      let pane = try bench.edit("sample.tandem", columns: 140)
      try pane.wait(for: "read only")
      try pane.type("Lee")
      let screen = try pane.wait(for: "may be read but not changed")
      #expect(!screen.contains("› L"))
      try pane.press("F3", "C-n")
      try pane.wait(for: "may be read but not changed")
      #expect(try pane.quit() == 0)
      #expect(try bench.bytes("sample.tandem") == before)
      #expect(try bench.tandem("show", "sample.tandem").output.contains("Omar Haddad"))
    }

    /// A file that may grow no more stands for a disk that is full: the same for every account.
    @Test func `on a full disk the words are kept and come back`() throws {
      let bench = try Workbench()
      try bench.makeSample("sample.tandem")
      let pane = try bench.editOnFullDisk("sample.tandem")
      try bench.write((1...900).map { "word\($0)" }.joined(separator: " "), to: "words")
      try pane.paste("words")
      try pane.wait(for: "not saved")
      try pane.press("C-s")
      try pane.wait(for: "There is no room on the disk to save sample.tandem.")
      #expect(try pane.quit() == 0)
      try pane.wait(for: "are kept")
      #expect(bench.names(in: "state/tandem/spool").count == 1)

      let again = try bench.edit("sample.tandem")
      try again.waitUntilSaved(showing: "word900")
      #expect(try again.quit() == 0)
      #expect(bench.names(in: "state/tandem/spool").isEmpty)

      // When there is room again nobody has to do anything.
      let patient = try bench.editOnFullDisk("sample.tandem")
      try patient.wait(for: "word900")
      try patient.press("C-u")
      try patient.paste("words")
      try patient.wait(for: "not saved")
      let process = try patient.process()
      try bench.python(
        """
        import resource
        resource.prlimit(\(process), resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        """)
      try patient.waitUntilSaved(showing: "word900")
      #expect(try patient.quit() == 0)
      #expect(try bench.tandem("doctor", "sample.tandem").output.contains("history     whole"))
    }
  }
}

extension Workbench {
  /// Takes SQLite's lock on the file named, says so, and lets go when Enter is pressed.
  fileprivate static let holdingLock = """
    import sqlite3, sys
    connection = sqlite3.connect(sys.argv[1], isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    input("held")
    """

  /// The editor on a plan whose file cannot grow for want of room.
  fileprivate func editOnFullDisk(_ plan: String) throws -> Pane {
    let kilobytes = try bytes(plan).count / 1024
    let editor = "exec '\(Workbench.program)' \(plan) --today \(Workbench.today) --author Ana"
    let pane = try terminal(["bash", "-c", "ulimit -S -f \(kilobytes); \(editor)"])
    try pane.wait(for: "Working back from")
    return pane
  }

  /// Files that are no plan, or not one for this release.
  fileprivate func makeBadFiles() throws {
    let whole = try bytes("sample.tandem")
    try write("Dear Dana,\n", to: "letter.tandem")
    try write("", to: "empty.tandem")
    try whole.prefix(whole.count - 1000).write(to: URL(fileURLWithPath: path("cut.tandem")))
    for name in ["later.tandem", "locked.tandem"] {
      try whole.write(to: URL(fileURLWithPath: path(name)))
    }
    let raised = try python(
      """
      import sqlite3
      plan = sqlite3.connect("later.tandem")
      plan.execute("PRAGMA user_version = 9")
      plan.execute("UPDATE meta SET v = 9 WHERE k IN ('format', 'min_reader', 'min_writer')")
      plan.commit()
      """)
    guard raised.status == 0 else { throw Missing(description: raised.complaint) }
  }

  /// What every plan of the test holds.
  fileprivate func allBytes() throws -> [String: Data] {
    let plans = names(in: "").filter { $0.hasSuffix(".tandem") }
    return try Dictionary(uniqueKeysWithValues: plans.map { ($0, try bytes($0)) })
  }
}
