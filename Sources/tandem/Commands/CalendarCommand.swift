import ArgumentParser
import Interchange
import PlanModel
import Scheduling

/// Reads a calendar file into a plan: `tandem calendar PLAN FILE --for NAME`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Read days off from a calendar file (.ics) into a plan.",
    discussion: """
      tandem calendar northwind.tandem leave.ics --for 'Priya Nair'     when a person is away
      tandem calendar northwind.tandem shutdown.ics --for Northwind     when a company is closed
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The calendar file; - is standard input.")
  var file: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("A person or company of the plan.", valueName: "name"))
  var subject: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = try InputFile.text(file)
    let days: [WorkingCalendar.OffDays]
    do throws(InterchangeError) {
      let calendar = try CalendarFile(reading: text)
      // As far as the engine looks: from well before today to three years on.
      days = calendar.offDays(from: common.day - 500, through: common.day + 1100)
    } catch {
      throw Failure("\(file): \(error.description)", status: .badInput)
    }
    guard !days.isEmpty else {
      throw Failure(
        "\(file) holds no all-day entry near today, so nothing was changed.",
        status: .badInput)
    }
    let read = try PlanOnDisk.writable(PlanPath.resolved(plan))
    var scribe = read.scribe(as: common.author)
    let count = try land(days, in: &scribe)
    try read.append(scribe.takeWritten(), by: scribe.author)
    PlanOnDisk.keepPage(in: read.store, at: read.path)
    let entries = count == 1 ? "1 entry" : "\(count) entries"
    try Output.write("Read \(entries) of \(Printable.line(file)) into the plan.\n")
  }

  /// Writes the days off of a person as absences, of a company as closed days.
  private func land(
    _ days: [WorkingCalendar.OffDays], in scribe: inout Scribe
  ) throws(Failure) -> Int {
    let plan = scribe.document.plan
    let folded = subject.lowercased()
    if let person = plan.people.first(where: { $0.name.lowercased() == folded }) {
      let new = days.filter { day in !person.absences.contains { $0.span.known == day.days } }
      scribe.asOneAct { scribe in
        for day in new {
          let label = InitialValue(.absenceReason, .words(CleanText.line(day.label)))
          scribe.create(
            .absence, in: person.id,
            values: [InitialValue(.absenceSpan, .span(day.days))]
              + (day.label.isEmpty ? [] : [label]))
        }
      }
      return new.count
    }
    guard let id = plan.id,
      let side = Side.allCases.first(where: { plan.name(of: $0).lowercased() == folded })
    else {
      throw Failure(
        "“\(subject)” is neither a person nor a company of the plan.", status: .usage)
    }
    let closed = Set(plan.calendars[side]?.closures ?? []).union(days.flatMap(CalendarCommand.days))
    scribe.set(
      id, side == .buyer ? .buyerClosures : .sellerClosures, .dates(closed.sorted()))
    return days.count
  }

  /// The days of a stretch; one without an end counts as its first day.
  private static func days(_ off: WorkingCalendar.OffDays) -> [CivilDate] {
    guard let first = off.days.first ?? off.days.last else { return [] }
    let last = min(off.days.last ?? first, first + 366)
    return (0...max(0, last - first)).map { first + $0 }
  }
}
