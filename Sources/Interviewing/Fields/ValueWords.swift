import Phrasing
public import PlanModel
public import Scheduling

/// Values of fields in words.
public enum ValueWords {
  /// A value in words that read as the same value again; empty for none.
  public static func words(for value: Value, of field: Field, in plan: Plan) -> String {
    switch value {
    case .none: ""
    case .words(let words): words
    case .date(let day): DateWords.medium(day)
    case .span(let span):
      "\(span.first.map(DateWords.medium) ?? "…") to \(span.last.map(DateWords.medium) ?? "…")"
    case .duration(let length, let isApproximate):
      (isApproximate ? "about " : "") + DurationWords.words(for: length)
    case .record(let record): name(of: record, plan)
    case .number(let number): self.number(number, field)
    case .side(let side): plan.name(of: side)
    case .rule(let rule): RecurrenceWords.words(for: rule)
    case .dates(let days): days.map(DateWords.medium).joined(separator: ", ")
    case .unknown: "(written by a later version)"
    }
  }

  private static func number(_ number: Int64, _ field: Field) -> String {
    switch field {
    case .state:
      let words = ["open", "started", "done", "dropped"]
      return words.indices.contains(Int(clamping: number)) ? words[Int(number)] : "open"
    case .gateRoll:
      let words = ["the working day before", "the working day after", "not held"]
      return words.indices.contains(Int(clamping: number)) ? words[Int(number)] : ""
    case .freezeLandings: return number == 1 ? "only finishing; work goes on" : "all work"
    case .buyerWeek, .sellerWeek: return WeekWords.words(for: UInt8(clamping: number))
    default: return String(number)
    }
  }

  private static func name(of record: RecordID, _ plan: Plan) -> String {
    plan.person(record)?.name ?? plan.gates.first { $0.id == record }?.name
      ?? plan.workstreams.first { $0.id == record }?.name ?? ""
  }
}

extension Plan {
  /// "no working day at Kestrel (Labor Day)"; `nil` for a day on which the buyer works.
  public func dayOff(_ day: CivilDate) -> String? {
    let calendar = workingCalendar(.buyer)
    guard !calendar.isWorking(day) else { return nil }
    let name = calendar.dayOff(day)?.label ?? ""
    let company = buyerName.isEmpty ? "the buyer" : buyerName
    return "no working day at \(company)" + (name.isEmpty ? "" : " (\(name))")
  }
}

extension FieldReading {
  /// The same for the day of going live: one that is no working day of the buyer is told so.
  public func ofGoLive(in plan: Plan) -> FieldReading {
    let told = meanings.map { meaning in
      guard case .value(.date(let day)) = meaning.content, let off = plan.dayOff(day) else {
        return meaning
      }
      return Meaning(content: meaning.content, echo: "\(meaning.echo) · \(off)")
    }
    return FieldReading(
      meanings: told, isWordsOnly: isWordsOnly, question: question, recognised: recognised)
  }
}

extension Document {
  /// The history of the plan with the values that were set, one line an act, oldest first.
  ///
  /// A text typed with pauses is written in several goes, and told once, when it was done.
  ///
  /// - Complexity: O(operations).
  public func history() -> [Act] {
    let plan = plan
    var told: [Act] = []
    for act in acts(telling: { ValueWords.words(for: $0, of: $1, in: plan) }) {
      if let last = told.last, last.words == act.words, last.author == act.author {
        told.removeLast()
      }
      told.append(act)
    }
    return told
  }

  /// What some operations of one act did, with the values they set; empty when they did nothing.
  ///
  /// - Complexity: O(operations since the first of them).
  public func told(_ operations: [OperationID]) -> String {
    let plan = plan
    return words(for: operations) { ValueWords.words(for: $0, of: $1, in: plan) }
  }
}
