import Interviewing
import PlanModel

/// What only this terminal knows of a page with editable cells: where the cursor is, what is open,
/// what is being typed.
struct OutlinePane: Equatable, Sendable {
  /// A record, or one of its fields.
  ///
  /// Never a line number: others insert lines.
  struct Place: Hashable, Sendable {
    var record: RecordID
    var field: Field?
  }

  /// What it shows of the plan.
  let part: Outline.Part
  var selection: Place?
  /// Records whose fields are shown.
  var open: Set<RecordID> = []
  /// The line the cursor was on last, to be near it when that is gone.
  var lastIndex = 0
  /// The first line that is drawn.
  var scroll = 0
  /// The wheel was turned: the cursor need not be on the screen until a key moves it.
  var isScrolledAway = false
  /// The field being typed into.
  var edit: FieldEdit?
  /// A value that was being typed when something else was shown.
  var unfinished: FieldEdit?

  init(part: Outline.Part) {
    self.part = part
  }

  /// The character after which the typing goes on, while a shared text is edited.
  func caret(in document: Document) -> CharacterID? {
    guard let edit, edit.field.isText else { return nil }
    return document.text(edit.record, edit.field).character(before: edit.editor.scalarOffset)
  }

  /// Finds the typing again after others have edited.
  mutating func reanchor(_ caret: CharacterID?, in document: Document) {
    guard let edit, edit.field.isText else { return }
    let text = document.text(edit.record, edit.field)
    if text.visible != edit.editor.text { self.edit?.before = nil }
    self.edit?.editor.show(text.visible, cursorAfter: text.offset(after: caret))
  }

  /// Shows the text as it is now, after an undo.
  mutating func reload(in document: Document) {
    reanchor(caret(in: document), in: document)
  }
}

/// A field being typed into.
struct FieldEdit: Equatable, Sendable {
  let record: RecordID
  let field: Field
  var editor: LineEditor
  /// The operation whose value stood there when it was opened, or was told of since.
  var seen: OperationID?
  /// How it is understood so far; `nil` for shared text, which is taken as it is.
  var reading: FieldReading?
  /// What was decided about names the plan does not know.
  var rulings: [String: NewcomerRuling] = [:]
  /// What parts the first letter typed from what stands there: a list goes on with one more.
  var joint = ""
  /// The words of a shared text as they were when it was opened, to go back to; `nil` once others
  /// have written there too.
  var before: String?
  /// Whether the last act of its author was to type here: letters of the same word go on with it.
  var isBegun = false
  /// Tab put it there: it is no value of the plan, though the first letter takes its place.
  var isChosen = false
  /// Which of the readings is chosen; the first unless Tab was pressed.
  var choice = 0
  /// It was said that what is typed is no day, and that the one that stands there would be lost.
  var isTold = false
  /// Set while its record was made only to be typed into.
  var newLine: NewLine?

  /// What is known of a record that was made only to be typed into.
  struct NewLine: Equatable, Sendable {
    /// Where the cursor was.
    let cursorBefore: OutlinePane.Place?
    /// The first row that was shown.
    let scrollBefore: Int
  }
}
