import ArgumentParser
import Interviewing
import PlanModel
import Scheduling

/// `tandem new PLAN`: makes a plan, and never overwrites one.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a plan.",
    discussion: "tandem new northwind.tandem --buyer Northwind --seller Acme")

  @Argument(help: "The file to make; `.tandem` is added when it is missing.")
  var plan: String

  @Option(help: ArgumentHelp("The buyer's company.", valueName: "name"))
  var buyer: String?

  @Option(help: ArgumentHelp("The seller's company.", valueName: "name"))
  var seller: String?

  @Option(
    name: .customLong("go-live"),
    help: ArgumentHelp("The day the buyer chose, as they said it.", valueName: "phrase"))
  var goLive: String?

  @Option(help: ArgumentHelp("The blocks to begin with.", valueName: "name"))
  var template = PlanTemplate.standard.name

  @OptionGroup var questions: QuestionOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard let last = plan.last, last != "/" else {
      throw ValidationError("Give the plan a name, for instance northwind.tandem.")
    }
  }

  func run() throws {
    let templates = try questions.playbook().templates
    guard let template = templates.first(where: { $0.name == template }) else {
      let names = templates.map(\.name).joined(separator: ", ")
      throw Failure(
        "There is no template “\(template)”. There are: \(names).", status: .usage)
    }
    let author = SessionStart(named: common.author, in: Plan())
    var scribe = Scribe(Document(), author: author)
    scribe.begin(template, buyer: buyer ?? "", seller: seller ?? "")
    if let goLive { try say(goLive, to: &scribe) }
    let path = PlanPath.new(plan)
    try PlanMaker.make(path, scribe.takeWritten(), author)
    try Output.write(
      "Made \(Printable.line(path)). `tandem \(Printable.argument(path))` opens it.\n")
  }

  private func say(_ phrase: String, to scribe: inout Scribe) throws(Failure) {
    guard let root = scribe.document.plan.id else { return }
    let reading = FieldReader(plan: scribe.document.plan, today: common.day).read(
      phrase, as: .date)
    guard !reading.isWordsOnly, let meaning = reading.meanings.first else {
      throw Failure(
        "“\(phrase)” is not understood as a day. \(reading.question ?? "") "
          + "Try 2026-10-15, or leave it to the interview.", status: .usage)
    }
    scribe.asOneAct {
      $0.land(meaning.content, in: root, .goLive, Provenance(.heard, words: phrase))
    }
  }
}
