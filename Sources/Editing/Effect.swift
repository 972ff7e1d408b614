public import Exporting
public import PlanModel

/// Everything a session may ask of the world.
///
/// Data, so that a test can compare it.
public enum Effect: Equatable, Sendable {
  /// Put these into the log.
  case append([StampedOperation])
  /// Tell the others where this session is.
  case announce(Presence)
  /// Write the plan as a document of this kind beside the plan's file.
  case export(DocumentFormat)
  /// Keep these choices for every plan.
  case remember(Preferences)
  /// Draw the whole screen again.
  case redraw
  /// End the program.
  case quit
}
