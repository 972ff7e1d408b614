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

  /// Every row of a plan: people in the order they came up, their open steps in the plan's order
  /// of days.
  ///
  /// - Complexity: O(people × steps).
  public static func rows(of document: Document, schedule: PlanSchedule? = nil) -> [Row] {
    let plan = document.plan
    return plan.people.flatMap { person in
      let own = plan.steps.filter { step in
        !step.state.isOver && Side.allCases.contains { step.owner($0).known == person.id }
      }
      guard let schedule else { return own.map { Row(person: person.id, step: $0.id) } }
      return own.enumerated().sorted { first, second in
        let days = (schedule[first.element.id]?.planned, schedule[second.element.id]?.planned)
        guard let one = days.0, let other = days.1, one != other else {
          return first.offset < second.offset
        }
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
    let day = step.pin.known ?? step.due.known ?? schedule[step.id]?.planned
    if let day = day ?? schedule[step.id]?.neededBy {
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
    return words + (standing.isEmpty ? "" : " (\(standing))") + " Keep, amend or decline?"
  }
}

extension LineInterview {
  /// "keep", "decline, and why", or anything else: then the row is amended to what was said.
  mutating func takeReadBack(_ text: String) -> [String] {
    guard var readBack else { return [] }
    let row = readBack.row
    let folded = text.lowercased()
    var said: String
    if ["keep", "yes", "k", "ok"].contains(folded) {
      act { $0.mark(row, keeps: true) }
      said = "Kept."
    } else if let reason = text.rest(after: ["decline", "drop", "no"]) {
      act { $0.mark(row, keeps: false, words: reason.isEmpty ? nil : reason) }
      said = "Declined; the row stays and says so."
    } else if let change = text.rest(after: ["amend", "change"]), change.isEmpty {
      return ["What should it say? A day, a length, a name, or the act in other words."]
    } else {
      let change = text.rest(after: ["amend", "change"]) ?? text
      let fields = FieldReader(plan: document.plan, today: today, author: scribe.author)
      var words = ""
      act { words = $0.amend(row, with: change, fields) }
      said = "Amended: \(words)."
    }
    if !readBack.next(in: document, schedule: schedule) {
      self.readBack = nil
      return [said, "That was the last row."]
    }
    self.readBack = readBack
    return [said]
  }
}

extension Scribe {
  /// Changes a row to what its person says, and records that they keep it so.
  ///
  /// - Returns: What was changed, in words.
  public mutating func amend(
    _ row: ReadBack.Row, with text: String, _ fields: FieldReader
  ) -> String {
    let provenance = Provenance(.heard, speaker: row.person, words: text)
    defer { mark(row, keeps: true, words: text) }
    let amendment = ReadBack.Amendment(text, fields)
    switch amendment {
    case .value(let field, let meaning):
      land(meaning.content, in: row.step, field, provenance)
    case .owner(let name):
      let side = document.plan.person(row.person)?.side ?? .buyer
      let (value, ownSide) = land(fields.owner(name, side), provenance)
      set(
        row.step, (ownSide ?? side) == .seller ? .sellerOwner : .buyerOwner, value, provenance)
    case .title(let words): setText(row.step, .title, words)
    }
    return amendment.words
  }
}

extension ReadBack {
  /// What words about a row change in it: its day, its length, its owner; else what it says.
  public enum Amendment {
    case value(Field, FieldReading.Meaning)
    case owner(String)
    case title(String)

    /// Reads what a person says about their row.
    public init(_ text: String, _ fields: FieldReader) {
      let words = text.rest(after: ["by", "takes"]) ?? text
      for (kind, field) in [(FieldKind.date, Field.due), (.duration, .duration)] {
        let reading = fields.read(words, as: kind)
        guard !reading.isWordsOnly, let meaning = reading.meanings.first else { continue }
        self = .value(field, meaning)
        return
      }
      self =
        AnswerShape(text, fields).isPerson
        ? .owner(text.trimmed) : .title(CleanText.line(text))
    }

    /// What it says then, in words.
    public var words: String {
      switch self {
      case .value(_, let meaning): meaning.echo
      case .owner(let name): "it is \(name)'s now"
      case .title(let words): "“\(words)”"
      }
    }

    /// What Enter would change, in words.
    public var promise: String {
      switch self {
      case .value(.due, let meaning): "Enter changes its day: \(meaning.echo)"
      case .value(_, let meaning): "Enter changes how long it takes: \(meaning.echo)"
      case .owner(let name): "Enter makes it \(name)'s"
      case .title(let words): "Enter makes the row say “\(words)”"
      }
    }
  }
}

extension String {
  /// What follows one of these words at the beginning, without what sets it off.
  func rest(after openings: [String]) -> String? {
    let folded = lowercased()
    for opening in openings where folded.hasPrefix(opening) {
      let rest = dropFirst(opening.count)
      guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
      return String(rest.drop { !$0.isLetter && !$0.isNumber && $0 != "“" && $0 != "\"" }).trimmed
    }
    return nil
  }
}
