import Foundation
import Testing

extension EndToEnd {
  /// Text that comes all at once, from anywhere.
  @Suite struct PasteTests {
    @Test func `a list pasted on the page is a step a line, and one undo takes it back`() throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      let pane = try bench.edit("acme.tandem", columns: 120, rows: 40)
      try pane.wait(for: "Who from Northwind")
      try pane.press("F3")
      try pane.wait(for: "▸ The plan")
      try bench.write(
        "Return the questionnaire\nReview the contract\r\n\n  \nSign the order\n", to: "list")
      try pane.paste("list")
      let pasted = try pane.waitUntilSaved(showing: "3 steps pasted. Ctrl-Z takes them back.")
      for line in ["1 Return the questionn", "2 Review the contract", "3 Sign the order"] {
        #expect(pasted.contains(line))
      }
      try pane.press("C-z")
      let undone = try pane.waitUntilSaved(showing: "Undone: ")
      #expect(!undone.contains("2 Review the contract"))
      try pane.press("C-y")
      try pane.waitUntilSaved(showing: "2 Review the contract")
      #expect(try pane.quit() == 0)
      #expect(try bench.tandem("show", "acme.tandem").output.contains("Sign the order"))
    }

    @Test func `a megabyte of hostile bytes is shown safely, bounded and saved`() throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      let controls: [UInt8] = [0x07, 0x1B, 0x5B, 0x32, 0x4A, 0x1B, 0x5D, 0x30, 0x3B, 0x68, 0x07]
      let invalid: [UInt8] = [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xC2, 0x9B, 0x00]
      let piece =
        Array("calm ".utf8) + controls + Array("\u{202E}rtl\u{2066} \u{200B}e\u{301}".utf8)
        + invalid + Array(" tail\r\n".utf8)
      let bytes = Data((0..<1_048_576 / piece.count).flatMap { _ in piece })
      try bytes.write(to: URL(fileURLWithPath: bench.path("hostile")))
      let pane = try bench.edit("acme.tandem")
      try pane.wait(for: "Who from Northwind")
      try pane.paste("hostile")
      let screen = try pane.waitUntilSaved(showing: "letters are kept")
      #expect(screen.contains("calm") && screen.contains("Plan of Northwind and Acme"))
      #expect(screen.unicodeScalars.allSatisfy { !$0.turnsText })
      #expect(try pane.fact("pane_title") != "h", "the title was not steered")

      // It lives: into the plan with it, then into a field of the page.
      try pane.press("Enter")
      try pane.waitUntilSaved(showing: "Who is here     calm")
      try pane.press("F3", "Enter", "Down", "Enter")
      try pane.wait(for: "Enter keep   Esc leave the field")
      try pane.paste("hostile")
      try pane.waitUntilSaved(showing: "letters are kept")
      try pane.press("Enter", "F2")
      try pane.type("still alive")
      try pane.waitUntilSaved(showing: "› still alive")
      #expect(try pane.quit() == 0)
      #expect(bench.names(in: "state/tandem/spool").isEmpty)
      #expect(try bench.tandem("show", "acme.tandem").output.allSatisfy { $0 != "\u{1B}" })
      let again = try bench.edit("acme.tandem")
      try again.waitUntilSaved(showing: "› still alive")
      try again.quit()
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar turns the direction of the text after it.
  fileprivate var turnsText: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
