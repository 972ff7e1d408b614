public import ArgumentParser
public import Phrasing
import Scheduling

/// Prints how a phrase is understood, or the days of a rule: `tandem date`.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: "Show how a phrase is understood.",
    discussion: """
      tandem date 'end of next week'
      tandem date --event QBR=2026-07-09 'a week after the QBR'
      tandem date --format json - < phrases.txt         one object a line
      tandem date --rrule FREQ=MONTHLY --start 2026-01-15 --from 2026-06-01 --to 2026-12-31
      """)

  /// What readings are printed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The phrase; with - one phrase a line of standard input.")
  var phrase: [String] = []

  @Option(help: "Which number of 7/8 is the month: mdy or dmy.")
  var order = PhraseContext.DateOrder.monthFirst

  @Option(help: ArgumentHelp("A named day, or a name without one.", valueName: "name=date"))
  var event: [String] = []

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: ArgumentHelp("A recurrence rule, whose days are printed.", valueName: "rule"))
  var rrule: String?

  @Option(
    help: ArgumentHelp("The day from which the rule's periods are counted.", valueName: "date"))
  var start: CivilDate?

  @Option(help: ArgumentHelp("The first day to print.", valueName: "date"))
  var from: CivilDate?

  @Option(help: ArgumentHelp("The last day to print.", valueName: "date"))
  var to: CivilDate?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if rrule == nil, phrase.isEmpty { throw ValidationError("Give a phrase, or --rrule RULE.") }
    if rrule != nil, start == nil || to == nil {
      throw ValidationError("--rrule needs --start and --to.")
    }
  }

  func run() throws {
    if let rrule { return try expand(rrule) }
    let context = PhraseContext(
      today: common.day, order: order, events: try event.map(DateCommand.event))
    guard phrase == ["-"] else {
      return try Output.write(line(phrase.joined(separator: " "), context) + "\n")
    }
    while let typed = readLine() { try Output.write(line(typed, context) + "\n") }
  }

  private func line(_ typed: String, _ context: PhraseContext) -> String {
    let reading = Phrase.read(typed, in: context)
    switch format {
    case .json: return PhrasePrinting.json(reading, of: typed)
    case .text:
      return "\(Printable.line(typed))\t\(PhrasePrinting.plain(reading, in: context))"
    }
  }

  private static func event(_ text: String) throws(Failure) -> PhraseContext.Event {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let name = parts.first, !name.isEmpty else {
      throw Failure("An event is NAME=DATE, not “\(text)”.", status: .usage)
    }
    guard parts.count > 1, !parts[1].isEmpty else {
      return PhraseContext.Event(name: name, date: nil)
    }
    guard let day = CivilDate(iso: parts[1]) else {
      throw Failure("“\(parts[1])” is not a date. Try \(name)=2026-07-09.", status: .usage)
    }
    return PhraseContext.Event(name: name, date: day)
  }

  private func expand(_ text: String) throws(Failure) {
    guard let start, let to else { return }
    let rule: Recurrence
    do {
      rule = try Recurrence(rrule: text)
    } catch {
      throw Failure("The rule “\(text)” cannot be read: \(error).", status: .badInput)
    }
    for day in rule.occurrences(from: from ?? start, start: start, through: to) {
      try Output.write(day.iso + "\n")
    }
  }
}

extension PhraseContext.DateOrder: ExpressibleByArgument {}
