import Foundation
import Testing

extension EndToEnd {
  /// Documents out of the program, and an edited copy back into it.
  @Suite struct DocumentTests {
    private let today = ["--today", Workbench.today]

    @Test func `an edited copy is shown first, then written as one act of the one named`() throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      let export = ["export", "plan.tandem", "--format", "md", "-o", "plan.md"]
      #expect(try bench.run(export + today).status == 0)
      let copy = try bench.text("plan.md")
      try bench.write(
        copy.replacingOccurrences(of: "Review the contract", with: "Review the whole contract")
          .replacingOccurrences(of: "| Fri 10 Jul |", with: "| 8 July |"), to: "plan.md")
      let read = ["import", "plan.tandem", "plan.md", "--as", "Dana Reyes"]
      let before = try bench.bytes("plan.tandem")
      let shown = try bench.run(read)
      #expect(shown.status == 0 && shown.output.contains("Fri 10 Jul → Wed 8 Jul 2026"))
      #expect(shown.output.contains("Add --yes"))
      #expect(try bench.bytes("plan.tandem") == before)

      #expect(try bench.run(read + ["--yes", "--author", "Ana Ortiz"]).status == 0)
      let log = try bench.run(["log", "plan.tandem"]).output.split(separator: "\n")
      #expect(log.last?.contains("Dana Reyes, in a copy read in by Ana Ortiz") == true)
      let page = try bench.run(["show", "plan.tandem"] + today).output.joinedLines
      #expect(page.contains("Review the whole contract") && page.contains("Wed 8 Jul"))
      // What is in the plan already is no change.
      #expect(try bench.run(read).output.contains("It changes nothing."))
    }

    @Test func `a copy that is not this plan's is refused with its reason`() throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      try bench.makePlan("other.tandem")
      let export = ["export", "plan.tandem", "--format", "md", "-o", "plan.md"]
      #expect(try bench.run(export + today).status == 0)
      let read = ["import", "plan.tandem", "plan.md", "--as", "Dana Reyes", "--yes"]
      let other = try bench.run(["import", "other.tandem", "plan.md", "--as", "Dana Reyes"])
      #expect(other.status == 65 && other.complaint.contains("a copy of another plan"))

      let copy = try bench.text("plan.md")
      let head = try #require(copy.firstRange(of: "; head "))
      var forged = copy
      forged.replaceSubrange(
        head.upperBound..<forged.index(head.upperBound, offsetBy: 8), with: "00000000")
      for (text, reason) in [
        (forged, "not this plan's"), ("# Minutes\n\nWe talked.\n", "no plan of ours"),
      ] {
        try bench.write(text, to: "plan.md")
        let before = try bench.bytes("plan.tandem")
        let refused = try bench.run(read)
        #expect(refused.status == 65 && refused.output.isEmpty)
        #expect(refused.complaint.contains(reason), "\(refused.complaint)")
        #expect(try bench.bytes("plan.tandem") == before)
      }
      #expect(try bench.run(["import", "plan.tandem", "none.md", "--as", "Dana"]).status == 66)
      #expect(try bench.run(["import", "plan.tandem", "plan.md"]).status == 2)
    }

    @Test func `a copy made in the editor can be read back`() throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      let editor = try bench.edit("plan.tandem")
      try editor.wait(for: "Northwind")
      try editor.press("F9")
      try editor.wait(for: "Written: plan.html")
      let read = try bench.run(["import", "plan.tandem", "plan.html", "--as", "Dana Reyes"])
      #expect(read.output.contains("It changes nothing."), "\(read.complaint)")
      #expect(try editor.quit() == 0)
    }

    @Test func `a document asked for with the last key is made before the program ends`() throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      let editor = try bench.edit("plan.tandem")
      try editor.wait(for: "Northwind")
      try editor.press("F9", "C-q")
      #expect(try editor.end() == 0)
      #expect(try bench.text("plan.html").contains("Zendesk"))
    }

    @Test(arguments: [("PDF", "pdf", "weasyprint"), ("Word", "docx", "pandoc")])
    func `a document that needs a helper is made in the editor, beside the plan`(
      _ name: String, _ format: String, _ helper: String
    ) throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      try bench.write("mine", to: "plan.\(format)")
      guard bench.has(helper) else { return }
      let editor = try bench.edit("plan.tandem")
      try editor.wait(for: "Northwind")
      try editor.press("C-p")
      try editor.type(name)
      try editor.wait(for: "Export as")
      try editor.press("Enter")
      let file = "plan-\(Workbench.today).\(format)"
      try editor.wait(for: "Written: \(file), beside the plan.")
      #expect(try bench.text("plan.\(format)") == "mine", "what was there stays")
      #expect(try bench.bytes(file).starts(with: Data((format == "pdf" ? "%PDF" : "PK").utf8)))
      if format == "docx" {
        let read = try bench.run(["import", "plan.tandem", file, "--as", "Dana Reyes"])
        #expect(read.output.contains("It changes nothing."), "\(read.complaint)")
      }
      #expect(try editor.quit() == 0)
    }

    @Test func `the editor says which helper a document needs, and goes on`() throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      let editor = try bench.edit("plan.tandem", with: ["PATH": "/nowhere"])
      try editor.wait(for: "Northwind")
      try editor.press("C-p")
      try editor.type("PDF")
      try editor.wait(for: "Export as")
      try editor.press("Enter")
      try editor.wait(
        for: "PDF needs weasyprint, which is not installed. Try: apt install weasyprint")
      #expect(!bench.names(in: "").contains { $0.hasSuffix(".pdf") })
      #expect(try editor.quit() == 0)
    }

    @Test func `a file that exists is replaced only after a yes`() throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      try bench.write("mine", to: "plan.md")
      let export = ["export", "plan.tandem", "--format", "md", "-o", "plan.md"] + today
      let refused = try bench.run(export)
      #expect(refused.status == 73 && refused.complaint.contains("exists already"))
      for (answer, status, isReplaced) in [("n", "73", false), ("", "73", false), ("y", "0", true)]
      {
        let terminal = try bench.terminal([Workbench.program] + export)
        try terminal.wait(for: "plan.md exists already. Replace it? [y/N]")
        #expect(try bench.text("plan.md") == "mine", "nothing happens before the answer")
        try terminal.answer(answer)
        try terminal.wait(for: "ended \(status)")
        #expect(try bench.text("plan.md").hasPrefix("# Plan to have") == isReplaced)
      }
    }

    @Test func `a page template of one's own makes the page, and a broken one makes none`() throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      try bench.write(
        "<h1>{{title}}</h1>{{#blocks}}{{#steps}}<p>{{{title}}}: {{by}}</p>{{/steps}}{{/blocks}}",
        to: "own.html")
      let export = ["export", "plan.tandem", "--format", "html", "-o", "page.html"] + today
      let made = try bench.run(export + ["--template", "own.html"])
      #expect(made.status == 0, "\(made.complaint)")
      let page = try bench.text("page.html")
      #expect(page.hasPrefix("<h1>Plan to have Northwind&#39;s support team"))
      #expect(page.contains("Review the contract"))
      #expect(!page.contains("<style"))

      try bench.write("<h1>{{title}}</h1>\n{{#blocks}}", to: "own.html")
      let broken = try bench.run(export + ["--template", "own.html", "--force"])
      #expect(broken.status == 65 && broken.complaint.contains("line 2"), "\(broken.complaint)")
      #expect(try bench.text("page.html") == page, "what was there stays")
      let absent = try bench.run(export + ["--template", "none.html", "--force"])
      #expect(absent.status == 66)
    }

    @Test func `attacks come in as text and go out as text, in every format that comes back`()
      throws
    {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      let attacks = [
        "<script>alert(1)</script>", "=HYPERLINK(1)", "[x](javascript:alert(1))", "a | b",
        "<!-- t:00000000 -->", "\u{1B}[31mred", "{{title}}", "</w:t></w:r>", "&lt;b&gt;",
        "$(touch owned)", "--lua-filter=x", "\\input{/etc/passwd}", "![x](file:///etc/passwd)",
      ]
      let rows = attacks.map { "\($0)\tDana Reyes\t2026-09-01\tContracting" }
      try bench.write("Step\tWho\tBy\tBlock\n" + rows.joined(separator: "\n"), to: "rows.tsv")
      let read = try bench.run(
        ["import", "plan.tandem", "rows.tsv", "--as", "Dana Reyes", "--yes"])
      #expect(read.status == 0 && read.output.contains("Changes (\(attacks.count))"))
      #expect(!read.output.contains("\u{1B}"))
      let formats = ["md", "html", "csv"] + (bench.has("pandoc") ? ["docx", "odt"] : [])
      for format in formats {
        let file = "out.\(format)"
        #expect(
          try bench.run(["export", "plan.tandem", "--format", format, "-o", file] + today).status
            == 0)
        let back = try bench.run(["import", "plan.tandem", file, "--as", "Dana Reyes"])
        #expect(back.output.contains("It changes nothing."), "\(format) \(back.output)")
      }
      #expect(!bench.names(in: "").contains("owned"))
    }

    @Test(arguments: ["docx", "odt"])
    func `a word processor's file comes back with what was changed in it`(_ format: String) throws {
      let bench = try Workbench()
      guard bench.has("pandoc") else { return }
      try bench.makeSample("plan.tandem")
      let file = "plan.\(format)"
      let made = try bench.run(
        ["export", "plan.tandem", "--format", format, "-o", file] + today)
      #expect(made.status == 0, "\(made.complaint)")
      let read = ["import", "plan.tandem", file, "--as", "Dana Reyes"]
      #expect(try bench.run(read).output.contains("It changes nothing."))

      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Editors/edit-office.py").path
      let edited = try bench.python(
        """
        import runpy, sys
        sys.argv = ["edit", "\(file)", "edited.\(format)", "Review the contract",
                    "Review the contract and its annexes", "Fri 10 Jul", "Wed 8 Jul"]
        runpy.run_path("\(script)")
        """)
      #expect(edited.status == 0, "\(edited.complaint)")
      let back = try bench.run(
        ["import", "plan.tandem", "edited.\(format)", "--as", "Dana Reyes", "--yes"])
      #expect(back.status == 0, "\(back.complaint)")
      #expect(back.output.contains("Fri 10 Jul → Wed 8 Jul 2026"))
      if format == "docx" { #expect(back.output.contains("Legal wants to see this first.")) }
      let page = try bench.run(["show", "plan.tandem"] + today).output.joinedLines
      #expect(page.contains("Review the contract and its annexes"))

      try bench.write("PK\u{3}\u{4} no archive at all", to: "broken.\(format)")
      let broken = try bench.run(["import", "plan.tandem", "broken.\(format)", "--as", "Dana"])
      #expect(broken.status == 65 && broken.complaint.contains("pandoc"))
    }

    @Test func `the page is printed as two sheets for a plan of thirty steps`() throws {
      let bench = try Workbench()
      guard bench.has("weasyprint"), bench.has("pdfinfo") else { return }
      try bench.tandem("demo", "--to", "plan.tandem", "--no-open", "--steps", "30")
      let made = try bench.run(
        ["export", "plan.tandem", "--format", "pdf", "-o", "plan.pdf"] + today)
      #expect(made.status == 0, "\(made.complaint)")
      let facts = try Subprocess(
        "pdfinfo", ["plan.pdf"], environment: bench.environment, folder: bench.folder)
      let pages = try #require(facts.output.split(separator: "\n").first { $0.hasPrefix("Pages:") })
      #expect(pages.hasSuffix(" 1") || pages.hasSuffix(" 2"), "\(pages)")
    }

    @Test(arguments: [("pdf", "weasyprint"), ("docx", "pandoc"), ("odt", "pandoc")])
    func `a missing helper is named, and nothing is left behind`(
      _ format: String, _ helper: String
    ) throws {
      let bench = try Workbench()
      try bench.makeSample("plan.tandem")
      let before = Set(bench.names(in: ""))
      let refused = try bench.run(
        ["export", "plan.tandem", "--format", format, "-o", "plan.\(format)"],
        with: ["PATH": "/nowhere"])
      #expect(refused.status == 69 && refused.output.isEmpty)
      #expect(refused.complaint.contains("apt install \(helper)"))
      let left = Set(bench.names(in: "")).subtracting(before)
      #expect(left.filter { $0.hasPrefix("plan") } == [])
    }
  }
}
