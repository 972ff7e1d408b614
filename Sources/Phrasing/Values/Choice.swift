/// A meaning with the others it might have had, on its way through the grammar.
struct Choice<Value: Hashable & Sendable>: Hashable, Sendable {
  var best: Value
  /// Other meanings, most likely first, without `best`.
  var others: [Value] = []
  /// A sensible colleague would ask.
  var asks = false
  var approximate = false
  var remarks: [Remark] = []
  /// The end of a longer stretch: "before" it may still mean on it.
  var isEdge = false
  /// A weekday and nothing more: it lies within the coming week.
  var isWeekday = false
  /// A weekday of a week that was named: "Thursday next week".
  var isInSaidWeek = false

  init(
    _ best: Value, or others: [Value] = [], asks: Bool = false, approximate: Bool = false,
    remarks: [Remark] = []
  ) {
    self.best = best
    self.others = others.filter { $0 != best }
    self.asks = asks && !self.others.isEmpty
    self.approximate = approximate
    self.remarks = remarks
  }

  /// The same choice between other things; `nil` when the best cannot be turned.
  func map<Other>(_ turn: (Value) -> Other?) -> Choice<Other>? {
    guard let turned = turn(best) else { return nil }
    var alternatives: [Other] = []
    for other in others {
      if let value = turn(other), value != turned, !alternatives.contains(value) {
        alternatives.append(value)
      }
    }
    var choice = Choice<Other>(
      turned, or: alternatives, asks: asks, approximate: approximate, remarks: remarks)
    choice.isEdge = isEdge
    // What asks without another meaning goes on asking.
    if asks, others.isEmpty { choice.asks = true }
    return choice
  }

  /// Adds another meaning worth asking about.
  mutating func ask(_ other: Value, because remark: Remark? = nil) {
    if other != best {
      if !others.contains(other) { others.append(other) }
      if let remark { remarks.append(remark) }
    }
    asks = !others.isEmpty
  }

  /// Asks although no other meaning can be offered.
  mutating func askWithoutOther(_ remark: Remark) {
    asks = true
    remarks.append(remark)
  }

  /// Adds another meaning that is kept at hand without asking.
  mutating func keep(_ other: Value) {
    if other != best, !others.contains(other) { others.append(other) }
  }

  /// Only the recommended meaning, nothing to ask.
  var settled: Choice {
    var copy = self
    copy.others = []
    copy.asks = false
    return copy
  }
}
