/// What a piece of the screen means; the terminal's theme turns it into colour and attributes.
///
/// Colour is never the only signal: whatever a role says is also said by a word or a mark.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Plain text of the page.
  case text
  /// Text that may be passed over: units, counts, what is finished.
  case quiet
  /// The title of the page.
  case title
  /// A heading inside the page.
  case heading
  /// The name of a field or column.
  case label
  /// The one accent: where the eye should go.
  case accent
  /// The question that is asked.
  case question
  /// The answer being typed.
  case answer
  /// How the answer is understood, under it while it is typed.
  case echo
  /// Another reading of the answer, one key away.
  case reading
  /// A thing already known.
  case known
  /// A thing somebody said.
  case heard
  /// A thing nobody said, worked out from others.
  case inferred
  /// A thing nobody said, taken for granted.
  case assumed
  /// A thing two people said differently.
  case contested
  /// A thing done, in time, or with room to spare.
  case good
  /// Little room left before the needed-by date.
  case tight
  /// On the path that decides go-live.
  case critical
  /// Past its needed-by date.
  case late
  /// A thing to look at before going on.
  case warning
  /// An edit that could not be done, and why.
  case failure
  /// The row the cursor is on.
  case cursorLine
  /// What stands in an empty field.
  case placeholder
  /// An empty slot that somebody must fill.
  case empty
  /// What a key does, in the bottom line.
  case hint
  /// The key itself, in the bottom line.
  case key
  /// A line between parts of the page.
  case rule
  /// The bottom line.
  case status
  /// A bar of the timeline.
  case bar
  /// A day nobody works: weekend, holiday, absence, freeze.
  case dayOff
  /// Today's column in the timeline.
  case today
  /// The go-live date wherever it shows.
  case goLive
  /// The buyer's company.
  case buyer
  /// The seller's company.
  case seller
  /// A thing that cannot be chosen now.
  case unavailable
  /// A part of what is being typed that was understood: a day, a length, somebody's name.
  case recognised
  /// A value that gives way to the first letter typed.
  case givingWay
}
