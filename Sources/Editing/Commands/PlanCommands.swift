import Interviewing
import PlanModel

extension CommandTable {
  /// On a line of the plan page.
  static let planCommands: [Command] = [
    Command(
      .cursorUp, "Line above", "Goes a line up.", keys: [KeyBinding(.plan, "<up>")],
      perform: { $0.moveCursor(by: -1) }),
    Command(
      .cursorDown, "Line below", "Goes a line down.", keys: [KeyBinding(.plan, "<down>")],
      perform: { $0.moveCursor(by: 1) }),
    Command(
      .pageUp, "Screen above", "Goes a screen up.", keys: [KeyBinding(.plan, "<pageup>")],
      perform: { $0.moveCursor(by: 2 - $0.layout.main.rows) }),
    Command(
      .pageDown, "Screen below", "Goes a screen down.", keys: [KeyBinding(.plan, "<pagedown>")],
      perform: { $0.moveCursor(by: $0.layout.main.rows - 2) }),
    Command(
      .cursorTop, "First line", "Goes to the first line.", keys: [KeyBinding(.plan, "<home>")],
      perform: { $0.moveCursor(by: -100_000) }),
    Command(
      .cursorBottom, "Last line", "Goes to the last line.", keys: [KeyBinding(.plan, "<end>")],
      perform: { $0.moveCursor(by: 100_000) }),
    Command(
      .openLine, "Open or edit", "Shows the fields of a line; edits a field.",
      keys: [KeyBinding(.plan, "<enter>"), KeyBinding(.plan, "<right>")],
      obstacle: { $0.outline.selection == nil ? "There is no line here yet." : nil },
      perform: { $0.openOrEditSelection() }),
    Command(
      .closeLine, "Close", "Hides the fields again.", keys: [KeyBinding(.plan, "<left>")],
      perform: { $0.closeSelection() }),
    Command(
      .newStep, "New step", "Adds a step below the cursor; among people and days, one more.",
      keys: [KeyBinding(.plan, "<C-n>"), KeyBinding(.plan, "<insert>")], changesPlan: true,
      perform: { $0.addLine() }),
    Command(
      .newWorkstream, "New workstream", "Adds a block at the end of the plan.", keys: [],
      changesPlan: true,
      perform: { $0.add(.workstream) }),
    Command(
      .newPerson, "New person", "Adds somebody of the company the cursor is at.", keys: [],
      changesPlan: true,
      perform: { $0.addPerson() }),
    Command(
      .newAbsence, "New absence", "Says when the person under the cursor is away.", keys: [],
      changesPlan: true,
      obstacle: {
        $0.personAtCursor == nil ? "Go to a person first." : nil
      }, perform: { $0.addAbsence() }),
    Command(
      .newGate, "New decision day", "Adds a meeting that decides: finance on the 15th.", keys: [],
      changesPlan: true,
      perform: { $0.add(.gate) }),
    Command(
      .newFreeze, "New freeze", "Adds days on which nothing may change.", keys: [],
      changesPlan: true,
      perform: { $0.add(.freeze) }),
    Command(
      .newNote, "New note", "Keeps words that are no field.", keys: [], changesPlan: true,
      perform: { $0.add(.note) }),
  ]

  /// In a field of the plan page.
  static let fieldCommands: [Command] = [
    Command(
      .keepField, "Keep", "Keeps what is typed.", keys: [KeyBinding(.field, "<enter>")],
      perform: { $0.keepField() }),
    Command(
      .otherReading, "Another reading or value",
      "Shows another way to read what is typed; of a few values, puts in the next.",
      keys: [KeyBinding(.field, "<tab>")],
      obstacle: {
        ($0.fieldReading?.meanings.count ?? 0) > 1 || !$0.fieldChoices.isEmpty
          ? nil : "There is no other reading."
      }, perform: { $0.rotateFieldReading() }),
    Command(
      .keepAndGoDown, "Keep and go down", "Keeps what is typed and goes to the next line.",
      keys: [KeyBinding(.field, "<down>")],
      perform: { $0.keepField(goingBy: 1) }),
    Command(
      .keepAndGoUp, "Keep and go up", "Keeps what is typed and goes to the line before.",
      keys: [KeyBinding(.field, "<up>")],
      perform: { $0.keepField(goingBy: -1) }),
    Command(
      .cancelField, "Leave the field",
      "Leaves the field as it was; a new line keeps its words.",
      keys: [KeyBinding(.field, "<esc>")], perform: { $0.cancelField() }),
    Command(
      .completeName, "Complete a name", "Completes a name that is begun; again, the next one.",
      keys: [KeyContext.field, .interview, .rehearsal].map { KeyBinding($0, "<A-/>") },
      obstacle: { $0.activeEditor == nil ? "Nothing is being typed." : nil },
      perform: { $0.completeName() }),
    Command(
      .flipNewcomer, "New person: whose, or none",
      "Takes a new name for the other company's person, for no person, and back.",
      keys: [KeyBinding(.interview, "<A-n>"), KeyBinding(.field, "<A-n>")],
      obstacle: { $0.newcomer == nil ? "Nobody new is named here." : nil },
      perform: { $0.flipNewcomer() }),
  ]
}
