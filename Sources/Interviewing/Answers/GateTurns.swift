import Phrasing
import PlanModel
import Scheduling

/// Turns of a body's rule that are left out or moved: "no board in February, they moved it to
/// 2 March".
struct GateTurns: Hashable, Sendable {
  /// The body in the plan.
  let gate: RecordID
  let name: String
  /// The days its rule names on which it does not meet.
  let left: [CivilDate]
  /// The days on which it meets instead.
  let moved: [CivilDate]
}

extension AsideReader {
  /// What a line says of single turns of a body that the plan knows.
  func turns(_ line: String) -> GateTurns? {
    let line = line.withPlainApostrophes
    guard let gate = plan.gate(spokenOf: TopicWords.words(of: line)), let rule = gate.rule.known,
      let body = TopicWords.words(of: gate.name).last,
      case let folded = line.lowercased(),
      let words = AsideWords.notMeeting.map({ "\($0) \(body)" }).first(where: folded.hasWords)
        ?? AsideWords.isNotMeeting.map({ "\(body) \($0)" }).first(where: folded.hasWords),
      let end = folded[...].range(ofText: words)?.upperBound
    else { return nil }
    // Behind a "no" of its own a month is none that is told: only what follows is read.
    let rest = line.behind(0..<folded.utf8.distance(from: folded.startIndex, to: end))
    var left: [CivilDate] = []
    var moved: [CivilDate] = []
    for span in Phrase.spans(in: rest, context: fields.phrases) {
      guard span.reading.kind != .ambiguous, let date = span.reading.date else { return nil }
      let before = TopicWords.words(of: rest.before(span.bytes)).suffix(4)
      switch date {
      case .date(let day) where before.contains(where: AsideWords.movingTo.contains):
        moved.append(day)
      default:
        guard let first = date.earliest, let last = date.deadline else { return nil }
        let turns = gate.turns(of: rule, from: first, through: last)
        if turns.isEmpty { return nil }
        left += turns
      }
    }
    guard !left.isEmpty, left.count < 4, moved.count < 2 else { return nil }
    return GateTurns(gate: gate.id, name: gate.name, left: left, moved: moved)
  }

  /// "Every Thursday, *the week of 4 July they skip*": the days of a rule, told with it, on which the
  /// body does not meet; none where a clause that leaves something out tells no day of the rule.
  func turnsLeftOut(of gate: GateDraft, in line: String) -> [CivilDate] {
    guard let rule = gate.rule, gate.otherRules.isEmpty else { return [] }
    let words = LineRemainder.words(of: line)
    var left: [CivilDate] = []
    for span in Phrase.spans(in: line, context: fields.phrases) {
      guard span.reading.kind != .ambiguous, let date = span.reading.date,
        let first = date.earliest, let last = date.deadline, last >= fields.phrases.today,
        let place = words.firstIndex(where: { span.bytes.overlaps($0.bytes) })
      else { continue }
      let clause = LineRemainder.clause(of: words, around: place)
      guard clause.lowerBound > 0, AsideWords.leavesOut(words[clause].map(\.text)) else { continue }
      let anchor = gate.days.first ?? first - (first.components.day - 1)
      left += Gate.turns(of: rule, countedFrom: min(anchor, first), from: first, through: last)
    }
    return left.count < 4 ? left : []
  }

  func echo(of turns: GateTurns) -> String {
    let left = turns.left.map(DateWords.medium).joined(separator: ", ")
    let moved = turns.moved.map(DateWords.medium).joined(separator: ", ")
    return "\(turns.name): not \(left)" + (moved.isEmpty ? "" : ", but \(moved)")
  }
}

extension Gate {
  /// The days that its rule names in a stretch.
  func turns(
    of rule: String, from first: CivilDate, through last: CivilDate
  ) -> [CivilDate] {
    Gate.turns(
      of: rule, countedFrom: countedFrom ?? first - (first.components.day - 1), from: first,
      through: last)
  }

  /// The days that a rule names in a stretch, its periods counted from a day.
  static func turns(
    of rule: String, countedFrom start: CivilDate, from first: CivilDate, through last: CivilDate
  ) -> [CivilDate] {
    do throws(SchedulingError) {
      return try Recurrence(rrule: rule).occurrences(from: first, start: start, through: last)
    } catch {
      return []
    }
  }
}

extension Plan {
  /// The one gate whose body is among these words: "*the board*", "papers for *the steerco*".
  func gate(spokenOf words: [String]) -> Gate? {
    let named = gates.filter { gate in
      let body = TopicWords.words(of: gate.name).filter { !AsideWords.ofGates.contains($0) }
      return !body.isEmpty && body.allSatisfy(words.contains)
    }
    if named.count == 1 { return named[0] }
    let last = gates.filter { gate in
      TopicWords.words(of: gate.name).last.map(words.contains) ?? false
    }
    return named.isEmpty && last.count == 1 ? last[0] : nil
  }
}
