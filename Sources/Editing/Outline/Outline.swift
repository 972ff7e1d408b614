import PlanModel

/// A part of the plan as lines that a cursor can be on, with the fields of what is open.
struct Outline: Equatable, Sendable {
  /// One line.
  enum Line: Equatable, Sendable {
    /// A heading nobody can edit.
    case heading(String)
    /// What stands where there is nothing yet.
    case words(String)
    /// A blank line.
    case gap
    /// A record as one line of the page.
    case record(RecordID, RecordKind, number: Int?)
    /// A field of a record that is open.
    case field(RecordID, Field)
    /// How the field above, being typed into, is understood.
    case reading
    /// The dates of an open step, and what they hang on.
    case dates(RecordID)
    /// What follows if an open step is late, once a pause has worked it out.
    case stair(RecordID)

    /// Where a cursor on this line is; `nil` where none can be.
    var place: OutlinePane.Place? {
      switch self {
      case .heading, .words, .gap, .reading, .dates, .stair: nil
      case .record(let record, _, _): OutlinePane.Place(record: record, field: nil)
      case .field(let record, let field): OutlinePane.Place(record: record, field: field)
      }
    }
  }

  /// What of the plan a page shows.
  enum Part: Int, CaseIterable, Sendable {
    /// The plan itself: its blocks and their steps.
    case plan
    /// The steps that one company asked of the other.
    case needs
    /// People with their absences, decision days, freezes, and the days each company works.
    case people
  }

  let lines: [Line]

  /// The lines of a plan; fields show under the records that are open, and under the field being
  /// typed into how that is understood.
  init(_ plan: Plan, _ pane: OutlinePane) {
    var writer = OutlineWriter(pane)
    switch pane.part {
    case .plan: writer.addPlan(plan)
    case .needs: writer.addNeeds(plan)
    case .people: writer.addPeople(plan)
    }
    lines = writer.lines
  }

  /// The line a cursor is on; `nil` when what it was on is gone.
  func index(of place: OutlinePane.Place) -> Int? {
    lines.firstIndex { $0.place == place }
      ?? lines.firstIndex { $0.place?.record == place.record }
  }

  /// The nearest line a cursor can be on, going one way and then the other.
  func nearest(to index: Int, step: Int) -> Int? {
    var place = index
    while lines.indices.contains(place) {
      if lines[place].place != nil { return place }
      place += step
    }
    place = min(max(0, index), lines.count - 1)
    while lines.indices.contains(place) {
      if lines[place].place != nil { return place }
      place -= step
    }
    return nil
  }
}
