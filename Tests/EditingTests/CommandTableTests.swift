import Foundation
import Testing

@testable import Editing

@Suite struct CommandTableTests {
  @Test func `every name has a command and every command its own name`() {
    let ids = CommandTable.all.map(\.id)
    #expect(Set(ids) == Set(CommandID.allCases))
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a key means one thing in one place`() {
    var seen: [String: CommandID] = [:]
    for command in CommandTable.all {
      for binding in command.keys {
        #expect(Key(notation: binding.notation) != nil, "\(binding.notation) is no key")
        let place = "\(binding.context) \(binding.notation)"
        #expect(seen[place] == nil, "\(place) means \(command.id) and another")
        seen[place] = command.id
      }
    }
  }

  @Test func `a title fits its column and a help is a sentence`() {
    for command in CommandTable.all {
      #expect(command.title.count <= 28, "\(command.title)")
      #expect(command.help.hasSuffix("."), "\(command.help)")
    }
  }

  @Test func `a place keeps no key that text needs`() {
    for binding in CommandTable.all.flatMap(\.keys)
    where [.interview, .field, .everywhere].contains(binding.context) {
      #expect(Key(notation: binding.notation)?.text == nil, "\(binding.notation) is a letter")
    }
  }

  @Test func `the page of keys is current`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Docs/keys.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page == KeysPage.text, "Run `make docs`.")
  }

  @Test func `keys are written as people call them`() {
    #expect(KeyWords.words(for: "<C-z>") == "Ctrl-Z")
    #expect(KeyWords.words(for: "<A-up>") == "Alt-Up")
    #expect(KeyWords.words(for: "<pagedown>") == "Page down")
    #expect(KeyWords.words(for: "<F1>") == "F1")
  }
}
