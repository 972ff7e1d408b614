import Interviewing
import PlanModel

// Lines that were made to be typed into.
extension Session {
  /// Types into the first field of a record that was just made.
  ///
  /// - `before`: Where the cursor was, to go back to if nothing is typed.
  mutating func typeIntoNew(_ record: RecordID, _ field: Field, from before: OutlinePane.Place?) {
    let new = FieldEdit.NewLine(cursorBefore: before, scrollBefore: outline.scroll)
    outline.selection = OutlinePane.Place(record: record, field: field)
    editSelection()
    outline.edit?.newLine = new
    scroll(showing: record)
  }

  /// Takes a new line back into which nothing was typed, as if its key had not been pressed.
  ///
  /// - Returns: Whether it was one.
  mutating func withdrawsNewLine(_ edit: FieldEdit) -> Bool {
    guard let new = edit.newLine, edit.editor.text.allSatisfy(\.isWhitespace),
      !document.isTrashed(edit.record), canWrite()
    else { return false }
    if !takesBackMaking(of: edit.record) {
      self.edit { $0.trash(edit.record) }
      flush()
    }
    outline.open.remove(edit.record)
    if let before = new.cursorBefore { outline.selection = before }
    outline.scroll = new.scrollBefore
    refreshDerived()
    settleSelection()
    say("Nothing was typed, so nothing is added.")
    return true
  }

  /// A list pasted into the act of a step: one step a line, below it; a step that was just made
  /// and says nothing gives way to them.
  mutating func pasteList(_ text: String) {
    guard let edit = outline.edit else { return }
    outline.edit = nil
    flush()
    _ = withdrawsNewLine(edit)
    pasteSteps(text)
  }

  /// "Jo Lind, head of data", typed as the name of somebody new: what stands behind the comma is
  /// the title.
  ///
  /// - Returns: Whether it was so; "Lind, Jo" is a name from its end, and stays as it is typed.
  mutating func takesTitleFromName(_ edit: FieldEdit) -> Bool {
    guard edit.newLine != nil, edit.field == .personName,
      let comma = edit.editor.text.firstIndex(of: ",")
    else { return false }
    let name = CleanText.line(String(edit.editor.text[..<comma]))
    let behind = edit.editor.text[comma...].dropFirst().drop { $0.isWhitespace }
    let title = CleanText.line(String(behind))
    guard name.split(separator: " ").count > 1, !title.isEmpty else { return false }
    self.edit { scribe in
      scribe.set(edit.record, .personName, .words(name))
      scribe.set(edit.record, .personTitle, .words(title))
    }
    flush()
    say("“\(title)” is the title. \(Keymap.hint(for: .undo)) takes it back.", .good)
    return true
  }
}
