public import Scheduling

/// A named human of either side.
public struct Person: Hashable, Sendable {
  /// Their record.
  public internal(set) var id: RecordID
  /// Their name.
  public internal(set) var name = ""
  /// Their title; empty when nobody said it.
  public internal(set) var title = ""
  /// Whose company they are of.
  public internal(set) var side = Side.buyer
  /// Who introduces them to the other side.
  public internal(set) var introducedBy: RecordID?
  /// The day of that introduction.
  public internal(set) var introducedOn = Stated<CivilDate>.unsaid
  /// What they will want to hear; what was said of them.
  public internal(set) var note = ""
  /// Days on which they do not work.
  public internal(set) var absences: [Absence] = []
}

/// Days on which a person does not work.
public struct Absence: Hashable, Sendable {
  /// Its record.
  public internal(set) var id: RecordID
  /// Which days.
  public internal(set) var span = Stated<DateSpan>.unsaid
  /// Why, as said.
  public internal(set) var reason = ""
  /// Who covers.
  public internal(set) var deputy: RecordID?
}

/// A decision window that recurs.
public struct Gate: Hashable, Sendable {
  /// Its record.
  public internal(set) var id: RecordID
  /// What it is called.
  public internal(set) var name = ""
  /// Who decides.
  public internal(set) var body = Stated<RecordID>.unsaid
  /// On which days, as an RFC 5545 recurrence rule.
  public internal(set) var rule = Stated<String>.unsaid
  /// Whether the rule only holds until somebody says which of several was meant.
  public internal(set) var isRuleAssumed = false
  /// Days it meets besides the rule.
  public internal(set) var days: [CivilDate] = []
  /// Days of the rule on which it does not meet.
  public internal(set) var exceptions: [CivilDate] = []
  /// What happens to a day that is no working day; `nil` while nobody said.
  public internal(set) var roll: Roll?
  /// How far that can be trusted.
  public internal(set) var rollBasis = Provenance.Basis.heard
  /// Whether the body confirmed the roll.
  public internal(set) var isConfirmed = false
  /// Working days before it by which papers must be in.
  public internal(set) var cutoff = 0

  /// The day from which the periods of its rule are counted, where one was said; a day on which it
  /// meets instead of one that is left out is none.
  public var countedFrom: CivilDate? {
    guard !exceptions.isEmpty else { return days.first }
    let parts = rule.known?.utf8.split(separator: UInt8(ascii: ";")) ?? []
    return parts.contains { $0.starts(with: "INTERVAL=".utf8) } ? days.first : nil
  }

  /// What happens to a gate day that is no working day.
  ///
  /// The numbers are stored.
  public enum Roll: Int64, Hashable, Sendable, CaseIterable {
    /// The working day before.
    case previous = 0
    /// The working day after.
    case next = 1
    /// It does not meet.
    case skip = 2
  }
}

/// Days on which named kinds of work may not happen.
public struct Freeze: Hashable, Sendable {
  /// Its record.
  public internal(set) var id: RecordID
  /// What it is called.
  public internal(set) var name = ""
  /// The days of it, when it happens once.
  public internal(set) var span = Stated<DateSpan>.unsaid
  /// The rule of its first day, when it recurs.
  public internal(set) var rule: String?
  /// Its length in days, when it recurs.
  public internal(set) var length = 0
  /// The workstream it covers; `nil` covers everything.
  public internal(set) var scope: RecordID?
  /// Whether work goes on in it, and only nothing may be finished.
  public internal(set) var stopsLandingsOnly = false
}
