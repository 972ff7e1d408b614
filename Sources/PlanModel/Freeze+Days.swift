public import Scheduling

extension Freeze {
  /// Every time of it that touches the days from `first` to `last`, in order.
  ///
  /// - Complexity: O(n log n) in their number.
  public func spans(from first: CivilDate, through last: CivilDate) -> [DateSpan] {
    let spans = closing([], since: PlanNetwork.era).spans(first: first, last: last)
    let touching = spans.filter { ($0.first ?? first) <= last && first <= ($0.last ?? last) }
    // The next time of one that returns is written down, and found by its rule as well.
    return Set(touching).sorted { ($0.first ?? first) < ($1.first ?? first) }
  }

  /// It in a network, for the steps at these places; `era` is the day its rule is counted from.
  func closing(_ steps: [Int], since era: CivilDate) -> TaskNetwork.Freeze {
    var freeze = TaskNetwork.Freeze(
      days: span.known.map { [$0] } ?? [], steps: steps,
      scope: stopsLandingsOnly ? .landings : .work)
    if let rule = rule.flatMap(Recurrence.init(readable:)) {
      freeze.recurring = TaskNetwork.Freeze.Recurring(
        anchors: rule, start: era, daysBefore: 0, daysAfter: max(0, length - 1))
    }
    return freeze
  }
}
