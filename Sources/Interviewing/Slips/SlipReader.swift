import Phrasing
public import PlanModel
import Scheduling

/// Reads a slip to rehearse: "security +10 days", "legal review two weeks later", "Lee is out until
/// July 10", "go-live moves to November 2".
public struct SlipReader: Sendable {
  let fields: FieldReader

  /// A reader for a plan on a day.
  public init(_ fields: FieldReader) {
    self.fields = fields
  }

  /// What is rehearsed of what.
  public struct Slip: Hashable, Sendable {
    /// The step or workstream that slips, the person who is away, or the plan.
    public let subject: RecordID
    /// What would be.
    public let change: WhatIf.Change
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
    var words = text.split { $0 == " " || $0 == "," || $0 == "?" }.map(String.init)
    for opening in Self.openings where words.starts(with: opening, by: { $0.lowercased() == $1 }) {
      words.removeFirst(opening.count)
      break
    }
    if let other = absence(words) ?? goLive(words) { return other }
    if let other = try dropped(words) { return other }
    if let other = try free(words) { return other }
    var isEarlier = false
    func isDirection(_ word: String) -> Bool {
      if Self.earlier.contains(word.lowercased()) { isEarlier = true }
      return Self.earlier.contains(word.lowercased()) || Self.later.contains(word.lowercased())
    }
    while let last = words.last, isDirection(last) { words.removeLast() }
    // The length is the longest run of last words that says one.
    for cut in words.indices.dropFirst() {
      var amount = words[cut...].filter { !Self.more.contains($0.lowercased()) }
        .joined(separator: " ")
      let sign = isEarlier || amount.hasPrefix("-") || amount.hasPrefix("−") ? -1 : 1
      amount = String(amount.drop { $0 == "+" || $0 == "-" || $0 == "−" }).trimmed
      guard let days = workingDays(amount) else { continue }
      var name = words[..<cut]
      let isMore = words[cut...].contains { Self.more.contains($0.lowercased()) }
      if let away = away(name, amount, isMore: isMore) { return away }
      while let last = name.last, isDirection(last) || Self.verbs.contains(last.lowercased()) {
        name.removeLast()
      }
      while let first = name.first, Self.beginning.contains(first.lowercased()) {
        name.removeFirst()
      }
      let said = name.joined(separator: " ")
      guard let subject = subject(said) else { throw .unknown(said) }
      return Slip(subject: subject, change: .longer(days: sign * days))
    }
    throw .noLength
  }

  /// How people begin to ask what would follow.
  private static let openings = [
    ["what", "happens", "if"], ["what", "if"], ["and", "if"], ["suppose"], ["say"], ["if"],
  ]
  private static let later: Set<String> = [
    "later", "late", "longer", "slip", "slips", "by", "more",
  ]
  private static let earlier: Set<String> = [
    "earlier", "early", "sooner", "shorter", "less", "faster",
  ]
  /// Said of a length, and no part of it: "two *more* weeks", "an *extra* week".
  private static let more: Set<String> = ["more", "extra", "additional", "further"]
  /// What stands between a step and how long it takes.
  static let verbs: Set<String> = [
    "takes", "take", "taking", "needs", "need", "runs", "run", "lasts", "last", "is", "are", "gets",
    "goes", "comes", "starts", "finishes", "ends", "will", "slipped", "slipping",
  ]

  /// "Lee is out until July 10".
  private func absence(_ words: [String]) -> Slip? {
    // Whoever the plan knows is typed without a capital.
    let names = fields.plan.people.flatMap { $0.name.split(separator: " ").map(String.init) }
    let said = words.map { word in names.first { $0.lowercased() == word } ?? word }
    for case .absence(let who, let days, _, _, _) in AsideReader(fields: fields).read(
      said.joined(separator: " "))
    {
      if let person = who.known, let days { return Slip(subject: person, change: .away(days)) }
    }
    return nil
  }

  /// "Go-live moves to November 2": a day of its own, after a word that leads to one.
  private func goLive(_ words: [String]) -> Slip? {
    let said = words.drop { $0.lowercased() == "the" }
    guard let plan = fields.plan.id, let first = said.first?.lowercased(),
      first == "go-live" || first == "golive"
        || said.starts(with: ["go", "live"], by: { $0.lowercased() == $1 }),
      // "Go-live April 15" leads to its day by nothing.
      case let name = first == "go" ? 1 : 0
    else { return nil }
    let lead = said.firstIndex { Self.leads.contains($0.lowercased()) } ?? said.startIndex + name
    let meanings = fields.read(said[(lead + 1)...].joined(separator: " "), as: .date).meanings
    guard meanings.count == 1, case .value(.date(let day)) = meanings[0].content else { return nil }
    return Slip(subject: plan, change: .goLive(day))
  }

  private static let leads: Set<String> = ["to", "is", "on", "becomes", "until", "till"]

  private func workingDays(_ amount: String) -> Int? {
    // A plain number of days slips working days, however large: "30 days" is no month here.
    let parts = amount.split(separator: " ")
    if let number = parts.first.flatMap({ Int($0) }), number >= 0,
      parts.count == 1 || (parts.count == 2 && ["day", "days", "d"].contains(parts[1]))
    {
      return number
    }
    return DurationPhrase.read(amount, in: fields.phrases).duration
      .flatMap { StepDuration($0) }?.workingDays
  }

  func subject(_ name: String) -> RecordID? {
    let plan = fields.plan
    if let number = Int(name), plan.steps.indices.contains(number - 1) {
      return plan.steps[number - 1].id
    }
    return plan.workstream(called: name)
      ?? NameMatch.best(name, among: plan.steps.map { ($0.id, $0.title) })
      ?? NameMatch.only(name, among: owned)
  }

  /// Open steps by their words and by whose they are: "Anita's review", "legal" of a legal counsel.
  private var owned: [(key: RecordID, name: String)] {
    let plan = fields.plan
    return plan.steps.filter { !$0.state.isOver }.map { step in
      let owners = Side.allCases.compactMap { plan.person(step.owner($0).known) }
      let words = [step.title] + owners.flatMap { [$0.name, $0.title] }
      return (step.id, words.joined(separator: " "))
    }
  }
}
