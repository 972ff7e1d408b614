import ArgumentParser
import Editing

/// `tandem keys`: the command table as a page of documentation.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print every key, as Docs/keys.md has it.", shouldDisplay: false)

  func run() throws {
    try Output.write(KeysPage.text)
  }
}
