import Interviewing

extension CommandTable {
  /// Reading each person's rows back.
  static let readBackCommands: [Command] = [
    Command(
      .startReadBack, "Read back", "Reads each person's rows: keep, amend or decline.",
      keys: [
        KeyBinding(.interview, "<A-r>"), KeyBinding(.plan, "<A-r>"),
        KeyBinding(.everywhere, "<A-9>"),
      ], obstacle: nothingToRead,
      perform: { $0.startReadBack() }),
    Command(
      .keepRow, "Keep, or amend", "Keeps the row, or does what the words typed say of it.",
      keys: [KeyBinding(.readBack, "<enter>")], changesPlan: true, perform: { $0.keepRow() }),
    Command(
      .declineRow, "Decline", "Declines the row; the words typed are the reason.",
      keys: [KeyBinding(.readBack, "<F6>")], changesPlan: true, perform: { $0.declineRow() }),
    Command(
      .nextRow, "Next row", "Goes to the next row without an answer.",
      keys: [KeyBinding(.readBack, "<down>"), KeyBinding(.readBack, "<tab>")],
      perform: { $0.moveReadBack(by: 1) }),
    Command(
      .previousRow, "Row before", "Goes to the row before.",
      keys: [KeyBinding(.readBack, "<up>"), KeyBinding(.readBack, "<S-tab>")],
      perform: { $0.moveReadBack(by: -1) }),
    Command(
      .closeReadBack, "Close", "Ends reading back; what was said is kept.",
      keys: [KeyBinding(.readBack, "<esc>")], perform: { $0.overlay = nil }),
  ]

  private static let nothingToRead: @Sendable (Session) -> String? = {
    ReadBack.rows(of: $0.document).isEmpty ? "No step has a person yet." : nil
  }
}
