import ArgumentParser

/// `tandem man`: the manual as a page for `man`.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual, as Docs/tandem.1 has it.",
    shouldDisplay: false)

  func run() throws {
    try Output.write(ManPage.text)
  }
}
