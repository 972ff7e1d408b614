import Phrasing
public import PlanModel

/// One person after the other, each with their steps in the order of their days: keep, amend or
/// decline.
public struct ReadBack: Hashable, Sendable {
  /// A row: somebody and a step of theirs.
  public struct Row: Hashable, Sendable {
    /// Whose row it is.
    public let person: RecordID
    /// The step.
    public let step: RecordID
  }

  /// What was said of a row.
  public enum Standing: Hashable, Sendable {
    /// Nobody said anything.
    case open
    /// They keep it.
    case kept
    /// They do not, in these words.
    case declined(String?)
    /// They kept it, and it was changed since.
    case changedSince
  }

  /// The row that is read now.
  public private(set) var row: Row

  /// Starts at the first row nobody has confirmed as it stands; at the first of all when there is
  /// none; `nil` when no step has a person.
  public init?(_ document: Document, schedule: PlanSchedule) {
    let rows = ReadBack.rows(of: document, schedule: schedule)
    guard
      let first = rows.first(where: { ReadBack.standing(of: $0, in: document) != .kept })
        ?? rows.first
    else { return nil }
    row = first
  }

  /// Every row of a plan: people in the order they came up, their open steps by the day
  /// that is shown beside them.
  ///
  /// - Complexity: O(people × steps).
  public static func rows(of document: Document, schedule: PlanSchedule? = nil) -> [Row] {
    let plan = document.plan
    return plan.people.flatMap { person in
      let own = plan.openSteps(of: person.id)
      guard let schedule else { return own.map { Row(person: person.id, step: $0.id) } }
      return own.enumerated().sorted { first, second in
        let days = (
          schedule.shownDay(of: first.element), schedule.shownDay(of: second.element)
        )
        guard days.0 != days.1 else { return first.offset < second.offset }
        // What has no day comes after what has one.
        guard let one = days.0, let other = days.1 else { return days.0 != nil }
        return one < other
      }.map { Row(person: person.id, step: $0.element.id) }
    }
  }

  /// What its person said of a row, and whether it still stands.
  public static func standing(of row: Row, in document: Document) -> Standing {
    let marks = document.marks(on: row.step).filter {
      $0.mark.mark.person == row.person && $0.mark.mark.verdict != .seen
    }
    guard let (state, stands) = marks.last else { return .open }
    switch state.mark.verdict {
    case .dispute: return .declined(state.mark.words)
    case .confirm, .seen: return stands ? .kept : .changedSince
    }
  }

  /// Who of its people declined a step as it stands, and in which words.
  public static func declines(
    of step: Step, in document: Document
  ) -> [(person: RecordID, words: String?)] {
    guard !step.state.isOver, !document.marks(on: step.id).isEmpty else { return [] }
    return Side.allCases.compactMap { step.owner($0).known }.compactMap { person in
      switch standing(of: Row(person: person, step: step.id), in: document) {
      case .declined(let words): (person, words)
      case .open, .kept, .changedSince: nil
      }
    }
  }

  /// Goes to the next row, or the one before; stays at either end.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func next(
    in document: Document, schedule: PlanSchedule, by step: Int = 1
  ) -> Bool {
    let rows = ReadBack.rows(of: document, schedule: schedule)
    guard let place = rows.firstIndex(of: row) else {
      row = rows.first ?? row
      return !rows.isEmpty
    }
    guard rows.indices.contains(place + step) else { return false }
    row = rows[place + step]
    return true
  }

  /// The row in a sentence: whose, what, by when, done when.
  public func words(in document: Document, schedule: PlanSchedule) -> String {
    let plan = document.plan
    guard let step = plan.step(row.step), let person = plan.person(row.person) else { return "" }
    var words = "\(person.name): \(step.title)"
    // Without a go-live date nothing is needed by any day but those that were given.
    let given = step.pin.known ?? step.due.known
    if let day = schedule.goLive == nil ? given : schedule.shownDay(of: step) {
      words += ", by \(DateWords.short(day, near: schedule.today))"
    }
    if !step.done.isEmpty { words += ". Done when: \(step.done)" }
    return words
  }
}

extension ReadBack.Standing {
  /// The standing in words; empty while nobody said anything.
  public var words: String {
    switch self {
    case .open: ""
    case .kept: "kept"
    case .declined(let words): words.map { "declined: “\($0)”" } ?? "declined"
    case .changedSince: "no longer confirmed: it was changed since"
    }
  }
}

extension Scribe {
  /// Records what a person says of their row.
  public mutating func mark(_ row: ReadBack.Row, keeps: Bool, words: String? = nil) {
    mark(
      row.step, keeps ? .confirm : .dispute, person: row.person,
      words: words.map { CleanText.line($0) })
  }
}

// MARK: Line by line

extension ReadBack {
  func prompt(in document: Document, schedule: PlanSchedule) -> String {
    let words = words(in: document, schedule: schedule)
    let standing = ReadBack.standing(of: row, in: document).words
    let row = words + (standing.isEmpty ? "" : " (\(standing))")
    return row + (row.hasSuffix(".") ? "" : ".") + " Keep, amend or decline?"
  }
}

extension LineInterview {
  /// "keep", "decline, and why", "amend …", or what it should be instead.
  mutating func takeReadBack(_ text: String) -> [String] {
    guard var readBack else { return [] }
    let change = text.rest(after: ["amend", "change"])
    if change?.isEmpty == true { return [RowAnswer.question + "."] }
    let fields = FieldReader(plan: document.plan, today: today, author: scribe.author)
    let day = document.plan.step(readBack.row.step).flatMap { schedule.shownDay(of: $0) }
    let answer = RowAnswer(change ?? text, fields, near: day, isChange: change != nil)
    var said: String?
    act { said = $0.take(answer, to: readBack.row, saying: text, fields) }
    guard let said else { return [RowAnswer.question + "."] }
    if !readBack.next(in: document, schedule: schedule) {
      self.readBack = nil
      return [said, "That was the last row."]
    }
    self.readBack = readBack
    return [said]
  }
}
