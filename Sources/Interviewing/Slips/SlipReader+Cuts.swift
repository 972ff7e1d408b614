import Phrasing
import PlanModel
import Scheduling

/// Somebody away for so long, and what need not be done or waited for.
extension SlipReader {
  /// "Raj is out for two weeks": from today on; "two *more* weeks": after those he is away.
  func away(_ said: ArraySlice<String>, _ amount: String, isMore: Bool) -> Slip? {
    guard let verb = said.firstIndex(where: { Self.gone.contains($0.lowercased()) }),
      let length = DurationPhrase.read(amount, in: fields.phrases).duration,
      let duration = StepDuration(length),
      case let name = said[..<verb].filter({ !Self.verbs.contains($0.lowercased()) }),
      let person = NameMatch.only(
        name.joined(separator: " "), among: fields.plan.people.map { ($0.id, $0.name) })
    else { return nil }
    let known = fields.plan.person(person)?.absences.compactMap { $0.span.known?.last }.max()
    var first = fields.phrases.today
    if isMore, let known, known >= first { first = known + 1 }
    let last: CivilDate
    switch duration.planned {
    case .weeks(let weeks): last = first + (7 * weeks - 1)
    case .calendarDays(let days): last = first + (days - 1)
    case .workingDays(let days):
      last = fields.plan.workingCalendar(.buyer).day(days, after: first - 1) ?? first
    case .milestone, .between: return nil
    }
    return DateSpan(first: first, last: last).map { Slip(subject: person, change: .away($0)) }
  }

  /// "Drop the trial", "without the pilot".
  func dropped(_ words: [String]) throws(Problem) -> Slip? {
    guard let first = words.first?.lowercased(), Self.dropping.contains(first) else { return nil }
    let rest = words.dropFirst().drop { $0.lowercased() == "out" }
    return Slip(subject: try thing(rest.joined(separator: " ")), change: .dropped)
  }

  /// "Start rollout before signature", "rollout does not wait for the contract".
  func free(_ words: [String]) throws(Problem) -> Slip? {
    let text = words.joined(separator: " ").lowercased()
    let begins = words.contains { Self.beginning.contains($0.lowercased()) }
    guard
      let joint = Self.joints.first(where: { text.hasWords($0.words) && (begins || $0.isSure) }),
      let found = text[...].range(ofText: " " + joint.words + " ")
    else { return nil }
    let own = try thing(String(text[..<found.lowerBound]))
    let other = try thing(String(text[found.upperBound...]))
    return own == other ? nil : Slip(subject: own, change: .free(of: other))
  }

  /// What of the plan words name, by its own words or by what a part of a plan is about.
  private func thing(_ said: String) throws(Problem) -> RecordID {
    let words = said.split(separator: " ").map(String.init).filter { word in
      let word = word.lowercased()
      return !Self.beginning.contains(word) && !Self.verbs.contains(word)
        && !Self.done.contains(word)
    }
    let name = words.joined(separator: " ")
    let topic = TopicWords.topic(of: name).flatMap { TopicWords.blocks(of: fields.plan)[$0]?.id }
    guard let found = subject(name) ?? topic else { throw .unknown(name) }
    return found
  }

  private static let gone: Set<String> = [
    "out", "away", "off", "gone", "ill", "sick", "leave", "vacation", "holiday", "unavailable",
  ]
  private static let dropping: Set<String> = [
    "drop", "skip", "cut", "without", "cancel", "leave", "remove", "dropping", "skipping",
  ]
  static let beginning: Set<String> = [
    "start", "starts", "begin", "begins", "starting", "beginning", "started", "run", "runs",
  ]
  /// What stands between two things of which one need not wait; the longer before those in them.
  private static let joints: [(words: String, isSure: Bool)] = [
    ("without waiting for", true), ("does not wait for", true), ("doesn't wait for", true),
    ("doesn’t wait for", true), ("in parallel with", true), ("alongside", true),
    ("before", false), ("during", false), ("while", false),
  ]
  /// What is said of the other besides its name.
  private static let done: Set<String> = [
    "the", "we", "done", "signed", "over", "finished", "complete", "still", "could", "can",
  ]
}
