import Exporting
import PlanModel

/// The parts of "Release freeze: three days, beginning the last Monday of every month; work goes
/// on, but nothing is finished in Contracting", or, as earlier documents have it, "Release freeze
/// for Contracting: …".
struct FreezeSentence {
  var name: String
  var scope: RecordID?
  /// Its days, or how many of them where it comes again.
  var days: String
  /// The rule of its first day in words; empty when it happens once.
  var rule = ""
  /// "the last two weeks of each quarter", where it lies at an end of each period.
  var stretch = ""
  var stopsLandingsOnly = false

  /// What it stops, in words.
  var stops: String { stopsLandingsOnly ? "only finishing" : "all work" }

  /// - Returns: `nil` when it names no days.
  init?(_ sentence: String, _ plan: Plan) {
    let text = sentence.foldedSentence
    guard let colon = text.firstRange(of: ": ") else { return nil }
    let head = text[..<colon.lowerBound]
    name = String(head)
    let block = plan.workstreams.filter { head.hasSuffix(" for \($0.name.folded)") }
      .max { $0.name.count < $1.name.count }
    if let block {
      name = String(head.dropLast(block.name.folded.count + 5))
      scope = block.id
    }
    let pieces = text[colon.upperBound...].split(separator: ";").map(\.trimmedWords)
    guard let first = pieces.first else { return nil }
    days = first
    if first.hasPrefix("in the "), let mark = first.firstRange(of: ", ") {
      stretch = String(first[..<mark.lowerBound].dropFirst(3))
      days = String(first[mark.upperBound...])
    } else if let mark = first.firstRange(of: ", beginning ") {
      days = String(first[..<mark.lowerBound])
      rule = String(first[mark.upperBound...])
    }
    for piece in pieces.dropFirst() {
      if piece.hasPrefix(DocumentTerms.landingsOnly) { stopsLandingsOnly = true }
      for opening in [DocumentTerms.landingsOnly + " in ", DocumentTerms.noWorkIn]
      where piece.hasPrefix(opening) {
        let named = piece.dropFirst(opening.count)
        scope = plan.workstreams.first { $0.name.folded == named }?.id ?? scope
      }
    }
  }
}

/// The parts of "Northwind keeps US public holidays, but works on Fri 19 Jun".
struct HolidaySentence {
  let sides: [Side]
  /// Countries.
  var kept: [String] = []
  var worked: [String] = []

  /// - Returns: `nil` when it is no sentence about holidays of a company.
  init?(_ sentence: String, _ plan: Plan) {
    let text = sentence.foldedSentence
    let subjects =
      [("Both companies", Side.allCases)] + Side.allCases.map { (plan.name(of: $0).folded, [$0]) }
    guard let subject = subjects.first(where: { text.hasPrefix($0.0 + " ") }) else { return nil }
    sides = subject.1
    var rest = text.dropFirst(subject.0.count + 1)
    if let mark = rest.firstRange(of: " public holidays"), rest.hasPrefix("keep") {
      kept = GateSentence.list(rest[..<mark.lowerBound].drop { $0 != " " })
      rest = rest[mark.upperBound...]
      if rest.isEmpty { return }
      guard rest.hasPrefix(", but ") else { return nil }
      rest = rest.dropFirst(6)
    }
    guard let verb = ["works on ", "work on "].first(where: { rest.hasPrefix($0) }) else {
      return nil
    }
    worked = GateSentence.list(rest.dropFirst(verb.count))
  }
}
