import Exporting
import Interviewing
import PlanModel
import Scheduling

/// Reads a sentence that says what waits for what.
///
///     Signatures start after legal review and the approval of the budget.
///
/// The forms are those of `ReportBuilder.waits`; the names in them are those that sentences give to
/// steps, or whatever the field for links understands.
struct WaitReader {
  /// What one sentence says about whoever waits.
  struct Links: Hashable {
    let relation: Relation
    let lag: Int
    var on: [RecordID] = []
    /// A name that is nothing in the plan, as a question; empty when all are.
    var question = ""
  }

  private struct Form {
    let words: String
    let relation: Relation
    /// Whether the working days it names come after (1) or before (-1); 0 where it names none.
    let direction: Int

    init(_ words: String, _ relation: Relation, _ direction: Int) {
      (self.words, self.relation, self.direction) = (words, relation, direction)
    }
  }

  private static let forms = [
    Form("can start up to {days} before the end of {names}", .finishToStart, -1),
    Form("can start up to {days} before {names} has begun", .startToStart, -1),
    Form("can start once {names} has begun", .startToStart, 0),
    Form("can start {days} after {names} has begun", .startToStart, 1),
    Form("can't finish until {days} after {names}", .finishToFinish, 1),
    Form("can't finish more than {days} before {names}", .finishToFinish, -1),
    Form("can't finish before {names}", .finishToFinish, 0),
    Form("starts after {names}", .finishToStart, 0),
    Form("starts {days} after {names}", .finishToStart, 1),
  ]

  private let fields: FieldReader
  /// What sentences call each record: longer names first, so that none hides another.
  private let names: [(words: String, record: RecordID)]

  /// A reader for these names.
  ///
  /// - Parameters:
  ///   - titles: Each step with what it is called, in the plan and in the copy.
  ///   - blocks: Each block with its name.
  ///   - fields: Reads what is none of these.
  init(
    _ titles: [(record: RecordID, title: String)], blocks: [(RecordID, String)],
    _ fields: FieldReader
  ) {
    self.fields = fields
    var names = titles.flatMap { record, title -> [(words: String, record: RecordID)] in
      let line = title.trimmedWords
      return [(StepNaming(line).inside.folded, record), (line.folded, record)]
    }
    names += blocks.map { (words: $0.1.folded, record: $0.0) }
    self.names = names.filter { !$0.words.isEmpty }.sorted { $0.words.count > $1.words.count }
  }

  /// What a sentence about a record says; `nil` when it is of no form, or about something else.
  func read(_ sentence: String, about record: RecordID) -> Links? {
    let text = sentence.foldedSentence
    let own = names.first { name in
      name.record == record && Self.begins(text, with: name.words)
    }
    guard let own else { return nil }
    var rest = text.dropFirst(own.words.count).trimmedWords
    if rest.hasPrefix("start ") { rest = "starts " + rest.dropFirst(6) }
    if rest.hasSuffix(" have begun") { rest = rest.dropLast(10) + "has begun" }
    for form in Self.forms {
      guard let parts = Self.parts(of: rest, form.words), let wanted = parts["names"] else {
        continue
      }
      guard let days = parts["days"] else {
        return links(wanted, Links(relation: form.relation, lag: 0))
      }
      guard let count = fields.workingDays(days) else { continue }
      return links(wanted, Links(relation: form.relation, lag: count * form.direction))
    }
    return nil
  }

  /// Whether a sentence opens with a name, whose first letter it may have made a capital.
  private static func begins(_ text: String, with name: String) -> Bool {
    text.hasPrefix(name + " ")
      || text.first?.lowercased() == name.first?.lowercased()
        && text.dropFirst().hasPrefix(name.dropFirst() + " ")
  }

  /// What stands in the slots of a form.
  private static func parts(of text: String, _ form: String) -> [String: String]? {
    var found: [String: String] = [:]
    var rest = text[...]
    var slot: String?
    for piece in form.split(whereSeparator: { $0 == "{" || $0 == "}" }).map(String.init) {
      if piece == "days" || piece == "names" {
        slot = piece
        continue
      }
      guard let place = rest.firstRange(of: piece) else { return nil }
      if let slot {
        found[slot] = String(rest[..<place.lowerBound])
      } else if place.lowerBound != rest.startIndex {
        return nil
      }
      slot = nil
      rest = rest[place.upperBound...]
    }
    if let slot { found[slot] = String(rest) } else if !rest.isEmpty { return nil }
    return found
  }

  /// The records of "legal review of the contract, signatures and the approval of the budget".
  private func links(_ text: String, _ empty: Links) -> Links {
    var links = empty
    var rest = text.trimmedWords
    while !rest.isEmpty {
      let name = names.first { Self.isWhole($0.words, in: rest) }
      let words = name?.words ?? Self.firstName(of: rest)
      if let record = name?.record ?? fields.record(named: words) {
        if !links.on.contains(record) { links.on.append(record) }
      } else if links.question.isEmpty {
        links.question = "No step is called “\(words.trimmedWords)”. Which one is it?"
      }
      rest = rest.dropFirst(words.count).trimmedWords
      for joint in [", and ", ",", "and "] where rest.hasPrefix(joint) {
        rest = rest.dropFirst(joint.count).trimmedWords
        break
      }
    }
    return links
  }

  /// Whether a list begins with a name, and it ends there.
  private static func isWhole(_ name: String, in list: String) -> Bool {
    guard list.hasPrefix(name) else { return false }
    let rest = list.dropFirst(name.count)
    return rest.isEmpty || rest.hasPrefix(",") || rest.hasPrefix(" and ")
  }

  /// What stands before the first comma or "and" that is not in quotation marks.
  private static func firstName(of list: String) -> String {
    var isQuoted = false
    var place = list.startIndex
    while place < list.endIndex {
      if list[place] == "\"" { isQuoted.toggle() }
      let rest = list[place...]
      if !isQuoted, rest.hasPrefix(",") || rest.hasPrefix(" and ") { break }
      place = list.index(after: place)
    }
    // At least one letter, so that a list always gets shorter.
    return place == list.startIndex ? String(list.prefix(1)) : String(list[..<place])
  }
}

extension FieldReader {
  /// The number in "two working days"; `nil` when it is no length, or not one of working days.
  func workingDays(_ words: String) -> Int? {
    guard let meaning = read(words, as: .duration).meanings.first,
      case .value(.duration(let length, _)) = meaning.content
    else { return nil }
    switch length.planned {
    case .workingDays(let days): return days
    case .weeks(let weeks): return weeks * 5
    case .milestone, .calendarDays, .between: return nil
    }
  }

  /// The one step or block that is meant for certain.
  fileprivate func record(named words: String) -> RecordID? {
    let name = words.filter { $0 != "\"" }
    let reading = read(name, as: .dependencies)
    guard reading.question == nil, let meaning = reading.meanings.first,
      case .dependencies(let found, _) = meaning.content, found.count == 1
    else { return nil }
    return found.first?.on
  }
}
