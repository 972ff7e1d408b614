import ArgumentParser
import Foundation
import Testing

@testable import tandem

struct ManPageTests {
  @Test func `the manual is current`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Docs/tandem.1")
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == ManPage.text
    #expect(isCurrent, "Run `make docs`.")
  }

  @Test func `every command that is shown and every option of the editor is in the manual`() {
    for command in TandemCommand.configuration.subcommands
    where command.configuration.shouldDisplay {
      let name = command._commandName.replacing("-", with: "\\-")
      let isThere = ManPage.text.contains(".SS \"tandem \(name)\"")
      #expect(isThere, "\(name)")
    }
    for option in ["theme <name>", "today <yyyy\\-mm\\-dd>", "author <name>"] {
      #expect(ManPage.text.contains("\\fB\\-\\-\(option)\\fR"), "\(option)")
    }
  }

  @Test func `an entry of a help message keeps its words, long names too`() {
    let entries = HelpMessage.entries(
      of: """
        OVERVIEW: Words.
          not this

        ARGUMENTS:
          <plan>                  The plan's file.

        OPTIONS:
          --a-very-long-name-of-an-option <value>
                                  What it is.
          -h, --help              Show help information.
        """)
    #expect(
      entries.map(\.name) == ["<plan>", "--a-very-long-name-of-an-option <value>", "-h, --help"])
    #expect(entries.map(\.words) == ["The plan's file.", "What it is.", "Show help information."])
  }

  @Test func `text that troff would take for requests stays text`() {
    var page = Troff()
    page.add(".SH hello")
    page.add("'quoted' back\\slash --flag")
    #expect(page.text == "\\&.SH hello\n\\&'quoted' back\\eslash \\-\\-flag\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know the commands`(_ shell: String) throws {
    let wanted = try #require(CompletionShell(rawValue: shell))
    let script = TandemCommand.completionScript(for: wanted)
    for name in ["what-if", "export", "--theme"] {
      // Fish writes an option without its dashes.
      #expect(script.contains(name.drop { $0 == "-" }), "\(shell) \(name)")
    }
  }
}
