import Foundation
import Testing

extension EndToEnd {
  /// The page kept beside the log, from which a start shows the plan before it reads the log.
  @Suite struct PageTests {
    @Test func `whoever has written leaves the page of the plan as it is now`() throws {
      let bench = try Workbench()
      try bench.tandem("demo", "--to", "big.tandem", "--no-open", "--steps", "200")
      #expect(try bench.tandem("doctor", "big.tandem").output.contains("page  as the history says"))
      let before = try bench.bytes("big.tandem")
      let reader = try bench.edit("big.tandem")
      try reader.wait(for: "Working back from")
      #expect(try reader.quit() == 0)
      #expect(try bench.bytes("big.tandem") == before)

      let pane = try bench.edit("big.tandem")
      try pane.wait(for: "Working back from")
      try pane.type("Tom wants it by spring")
      try pane.waitUntilSaved(showing: "› Tom wants it by spring")
      #expect(try pane.quit() == 0)
      #expect(try bench.tandem("doctor", "big.tandem").output.contains("page  as the history says"))
      let again = try bench.edit("big.tandem")
      try again.wait(for: "› Tom wants it by spring")
      try again.type(".")
      try again.waitUntilSaved(showing: "› Tom wants it by spring.")
      #expect(try again.quit() == 0)
    }

    @Test func `a page that lies gives way to the history`() throws {
      let bench = try Workbench()
      try bench.tandem("demo", "--to", "big.tandem", "--no-open", "--steps", "200")
      try bench.meddle(
        "big.tandem",
        """
        state, = plan.execute("SELECT state FROM snap").fetchone()
        plan.execute("UPDATE snap SET state = ?", (state.replace(b"Northwind", b"Southwind"),))
        """)
      #expect(
        try bench.tandem("doctor", "big.tandem").output.contains("page  not as the history says"))
      let pane = try bench.edit("big.tandem")
      let screen = try pane.wait(for: "Plan to have Northwind")
      #expect(!screen.contains("Southwind"))
      #expect(try pane.quit() == 0)
      #expect(try bench.tandem("show", "big.tandem").output.contains("Plan to have Northwind"))
    }

    @Test func `a history with a gap behind the page ends the program with the reason`() throws {
      let bench = try Workbench()
      try bench.tandem("demo", "--to", "big.tandem", "--no-open", "--steps", "200")
      try bench.meddle(
        "big.tandem",
        """
        trigger, = plan.execute("SELECT sql FROM sqlite_schema WHERE name = 'op_delete'").fetchone()
        plan.execute("DROP TRIGGER op_delete")
        plan.execute("DELETE FROM op WHERE seq = 7")
        plan.execute(trigger)
        """)
      let before = try bench.bytes("big.tandem")
      let shown = try bench.tandem("show", "big.tandem")
      #expect(shown.status != 0)
      let pane = try bench.edit("big.tandem")
      let screen = try pane.wait(for: "ended \(shown.status)")
      #expect(screen.contains("entry 7 is missing"))
      #expect(try bench.bytes("big.tandem") == before)
    }
  }
}

extension Workbench {
  /// Changes a plan as somebody with another program could; `plan` is the connection.
  fileprivate func meddle(_ plan: String, _ script: String) throws {
    let done = try python(
      "import sqlite3\nplan = sqlite3.connect('\(plan)')\n\(script)\nplan.commit()")
    guard done.status == 0 else { throw Missing(description: done.complaint) }
  }
}
