import Phrasing
import PlanModel
import Scheduling

/// How lines of a plan were read as steps, so that each is read once as long as the names and the
/// day they are read by stay the same.
public struct LineMemory: Sendable {
  private var readings: [String: StepQuality] = [:]
  private var mayBeSellers: [String: Bool] = [:]
  private var names: [String] = []
  private var today: CivilDate?

  /// Lines that were read; titles that were looked at count for a tenth of one.
  var count: Int { readings.count + mayBeSellers.count / 10 }

  /// Nothing read yet.
  public init() {}

  /// Forgets what was read by other names or on another day.
  mutating func keep(for plan: Plan, today: CivilDate) {
    let names = [plan.buyerName, plan.sellerName] + plan.people.flatMap { [$0.name, $0.title] }
    // What nobody asks for any more is forgotten with the rest, once it is much: a step has two lines.
    let most = max(5_000, 8 * plan.workstreams.reduce(0) { $0 + $1.steps.count })
    guard names != self.names || today != self.today || readings.count > most else { return }
    self.names = names
    self.today = today
    readings = [:]
    mayBeSellers = [:]
  }

  /// How a line is read.
  mutating func quality(of line: String, in phrases: PhraseContext) -> StepQuality {
    if let known = readings[line] { return known }
    let read = StepQuality.read(line, in: phrases)
    readings[line] = read
    return read
  }

  /// Whether a title may hold a stage of the sale.
  mutating func mayBeSellerStage(_ title: String) -> Bool {
    if let known = mayBeSellers[title] { return known }
    let may = StepQuality.mayBeSellerStage(title)
    mayBeSellers[title] = may
    return may
  }
}
