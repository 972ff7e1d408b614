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
    let words = plain(text)
    if let other = absence(words) ?? goLive(words) { return other }
    if let other = try dropped(words) { return other }
    if let other = try free(words) { return other }
    if let other = try moved(words) { return other }
    return try lengthened(words)
  }

  /// The words without how people begin, and without what only fills them: "uh, what if …".
  private func plain(_ text: String) -> [String] {
    let said = text.split { $0 == " " || $0 == "," || $0 == "?" }.map(String.init)
    var words = said[...]
    while let first = words.first?.lowercased() {
      if Self.fillers.contains(first) {
        words.removeFirst()
      } else if let opening = Self.openings.first(where: {
        words.count > $0.count && words.starts(with: $0, by: { $0.lowercased() == $1 })
      }) {
        words.removeFirst(opening.count)
      } else {
        break
      }
    }
    // "By *like* two weeks".
    return words.filter { !Self.inside.contains($0.lowercased()) }
  }

  /// "Security two weeks later", "the pilot slips by three days".
  private func lengthened(_ said: [String]) throws(Problem) -> Slip {
    var words = said
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

  /// "The committee slips *to October 20*": finished then, and not before.
  private func moved(_ words: [String]) throws(Problem) -> Slip? {
    guard
      let place = words.lastIndex(where: { Self.until.contains($0.lowercased()) }), place > 0,
      case let said = words[(place + 1)...].joined(separator: " "),
      let date = DatePhrase.read(said, in: fields.phrases).date,
      let day = date.earliest ?? date.deadline
    else { return nil }
    var name = words[..<place]
    while let last = name.last?.lowercased(),
      Self.later.contains(last) || Self.verbs.contains(last) || Self.moving.contains(last)
    {
      name.removeLast()
    }
    let called = name.drop { ["the", "our", "their"].contains($0.lowercased()) }
      .joined(separator: " ")
    guard let subject = subject(called) ?? decided(by: called) else { throw .unknown(called) }
    let plan = fields.plan
    let schedule = plan.schedule(today: fields.phrases.today)
    let pin = plan.step(subject)?.pin.known
    guard let now = pin ?? schedule[subject]?.earliestFinish else { return nil }
    let days = plan.workingCalendar(.buyer).workingDays(from: now, to: day)
    return Slip(subject: subject, change: .longer(days: days))
  }

  /// The one step that a body decides: "the committee".
  private func decided(by name: String) -> RecordID? {
    let plan = fields.plan
    guard let gate = plan.gate(called: name) ?? NameMatch.only(name, among: bodies) else {
      return nil
    }
    let steps = plan.steps.filter { $0.gate == gate && !$0.state.isOver }
    return steps.count == 1 ? steps[0].id : nil
  }

  private var bodies: [(key: RecordID, name: String)] { fields.plan.gates.map { ($0.id, $0.name) } }

  /// What people say before they say it.
  private static let fillers: Set<String> = [
    "uh", "um", "er", "hm", "hmm", "so", "well", "ok", "okay", "and", "but", "now", "right", "oh",
    "like", "then", "just", "actually",
  ]
  /// The same in the middle.
  private static let inside: Set<String> = ["like", "uh", "um", "er", "maybe", "roughly"]
  /// What leads to the day something moves to.
  private static let until: Set<String> = ["to", "until", "till", "into"]
  private static let moving: Set<String> = [
    "moves", "move", "moved", "is", "gets", "pushed", "delayed", "postponed", "shifts", "runs",
    "drags", "on", "out", "back", "be", "only", "then",
  ]
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
    let moving = words.prefix { word in
      NearDayWords.moving[word.lowercased()] != nil || word.lowercased() == "the"
    }
    let said = words.dropFirst(moving.count)
    guard let plan = fields.plan.id, let first = said.first?.lowercased(),
      first == "go-live" || first == "golive"
        || said.starts(with: ["go", "live"], by: { $0.lowercased() == $1 }),
      // "Go-live April 15" leads to its day by nothing.
      case let name = first == "go" ? 1 : 0
    else { return nil }
    // "*Push* go-live *out a month*" says how far around the name.
    let rest = (moving + said.dropFirst(name + 1))[...]
    let lead = rest.firstIndex { Self.leads.contains($0.lowercased()) }
    for words in [rest, lead.map { rest[($0 + 1)...] }].compactMap(\.self) {
      if let day = day(words.joined(separator: " ")) {
        return Slip(subject: plan, change: .goLive(day))
      }
    }
    return nil
  }

  /// The one day that words say for going live; "two weeks earlier" counts from the one it has.
  private func day(_ words: String) -> CivilDate? {
    let old = fields.plan.goLive.known
    let near = old.flatMap { NearDay(fields: fields, old: $0).read(words) }
    let meanings = fields.read(words, as: .date).meanings
    guard let meaning = near?.meanings.first ?? (meanings.count == 1 ? meanings[0] : nil),
      case .value(.date(let day)) = meaning.content
    else { return nil }
    return day
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
