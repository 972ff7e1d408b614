public import PlanModel

/// How a field is typed, and therefore how what is typed is read.
public enum FieldKind: Hashable, Sendable {
  /// Shared text: what is typed is what it holds.
  case text
  /// A short text: a name, a title.
  case words
  /// A day.
  case date
  /// How long something takes.
  case duration
  /// Days that come again.
  case recurrence
  /// The days of the review call, with its time of day where that is said beside them.
  case review
  /// Somebody of one side.
  case person(Side)
  /// What a step or workstream waits for.
  case dependencies
  /// One of the two companies.
  case side
  /// How far a step is.
  case state
  /// Days from one to another.
  case span
  /// Several days.
  case dates
  /// A whole number.
  case number
  /// What happens to a decision day that is no working day.
  case roll
  /// Countries whose public holidays are kept.
  case countries
  /// Days of the week somebody works.
  case week
  /// A workstream, or everything.
  case workstream
  /// One of the plan's decision days.
  case gate
  /// What a freeze stops: all work, or only that anything is finished.
  case stop
}
