import ArgumentParser
import Phrasing
import Scheduling

/// `tandem date PHRASE`: how a phrase is understood.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: "Show how a phrase is understood.",
    discussion: "tandem date 'end of next week'")

  @Argument(help: "The phrase; with - one phrase a line of standard input.")
  var phrase: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = PhraseContext(today: common.day)
    guard phrase == ["-"] else {
      return try show(phrase.joined(separator: " "), context)
    }
    while let line = readLine() { try show(line, context) }
  }

  private func show(_ phrase: String, _ context: PhraseContext) throws {
    let reading = Phrase.read(phrase, in: context)
    let words = reading.kind == .none ? reading.reason ?? "not a date" : reading.echo
    try Output.write("\(Printable.line(phrase))\t\(reading.kind.rawValue)\t\(words)\n")
  }
}
