/// The list of commands, narrowed by a few letters, in the page.
enum PaletteView {
  static func draw(_ palette: Palette, _ session: Session, on grid: inout Grid) {
    let items = palette.matches(in: session).map { command in
      let obstacle = command.obstacle(session)
      return ChoiceList.Item(
        title: command.title, about: obstacle ?? "",
        right: command.key(in: session.paneContext) ?? "",
        isAvailable: obstacle == nil)
    }
    ChoiceList.draw(
      palette.editor, choice: palette.choice, titleColumns: 30, empty: "No such command.",
      in: session.layout.body, on: &grid, items: items)
  }
}

/// What was found in the plan or on the page, while the words are typed.
enum FinderView {
  static func draw(_ finder: Finder, _ session: Session, on grid: inout Grid) {
    let items = finder.matches(in: session).map {
      ChoiceList.Item(title: $0.words, right: $0.about)
    }
    ChoiceList.draw(
      finder.editor, choice: finder.choice, titleColumns: 72,
      empty: finder.editor.isEmpty
        ? "Type a few letters of a step, a name or a word; or the number of a step."
        : "Nothing has these words.", in: session.layout.body, on: &grid, items: items)
  }
}

/// The day from which on the history is wanted, while it is typed.
enum SinceView {
  static func draw(_ editor: LineEditor, _ session: Session, on grid: inout Grid) {
    ChoiceList.draw(
      editor, choice: 0, titleColumns: 0,
      empty: "Since which day? Such as “June 1” or “last Monday”. Nothing shows everything again.",
      in: session.layout.body, on: &grid, items: [])
  }
}
