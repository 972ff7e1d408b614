import Phrasing
public import PlanModel
import Scheduling

/// Reads a slip to rehearse: "security +10 days", "legal review two weeks later".
public struct SlipReader: Sendable {
  private let fields: FieldReader

  /// A reader for a plan on a day.
  public init(_ fields: FieldReader) {
    self.fields = fields
  }

  /// What slips, and by how many working days; negative is earlier.
  public struct Slip: Hashable, Sendable {
    /// The step or workstream.
    public let subject: RecordID
    /// Working days.
    public let days: Int
  }

  /// Why a slip was not understood.
  public enum Problem: Error, Hashable, Sendable {
    /// No length was said.
    case noLength
    /// Nothing in the plan is called that, or several things are.
    case unknown(String)
  }

  /// The slip that a text speaks of.
  public func read(_ text: String) throws(Problem) -> Slip {
    var words = text.split(separator: " ").map(String.init)
    let later = ["later", "late", "longer", "slip", "slips", "by"]
    while let last = words.last, later.contains(last.lowercased()) { words.removeLast() }
    // The length is the longest run of last words that says one.
    for cut in words.indices.dropFirst() {
      var amount = words[cut...].joined(separator: " ")
      let sign = amount.hasPrefix("-") || amount.hasPrefix("−") ? -1 : 1
      amount = String(amount.drop { $0 == "+" || $0 == "-" || $0 == "−" }).trimmed
      guard let days = workingDays(amount) else { continue }
      var name = words[..<cut]
      while let last = name.last, later.contains(last.lowercased()) { name.removeLast() }
      let said = name.joined(separator: " ")
      guard let subject = subject(said) else { throw .unknown(said) }
      return Slip(subject: subject, days: sign * days)
    }
    throw .noLength
  }

  private func workingDays(_ amount: String) -> Int? {
    // A plain number of days slips working days, however large: "30 days" is no month here.
    let parts = amount.split(separator: " ")
    if let number = parts.first.flatMap({ Int($0) }), number >= 0,
      parts.count == 1 || (parts.count == 2 && ["day", "days", "d"].contains(parts[1]))
    {
      return number
    }
    let said = amount
    guard let value = DurationPhrase.read(said, in: fields.phrases).duration,
      let duration = StepDuration(value)
    else { return nil }
    switch duration.planned {
    case .workingDays(let days): return days
    case .weeks(let weeks): return weeks * 5
    case .calendarDays(let days): return (days * 5 + 6) / 7
    case .milestone, .between: return nil
    }
  }

  private func subject(_ name: String) -> RecordID? {
    let plan = fields.plan
    if let number = Int(name), plan.steps.indices.contains(number - 1) {
      return plan.steps[number - 1].id
    }
    let steps = plan.steps.map { ($0.id, $0.title) }
    let blocks = plan.workstreams.map { ($0.id, $0.name) }
    return NameMatch.best(name, among: blocks) ?? NameMatch.best(name, among: steps)
  }
}
