extension CommandTable {
  /// How the screen looks.
  static let lookCommands: [Command] =
    [
      Command(
        .present, "Present", "Shows the question, the answer and the panel, larger; again ends it.",
        keys: [KeyBinding(.everywhere, "<F12>")], perform: { $0.togglePresenting() }),
      Command(
        .hideTips, "No more tips", "Takes the tips of the first days away for good.", keys: [],
        obstacle: { $0.preferences.tips.isEmpty ? "There are no tips any more." : nil },
        perform: { $0.hideTips() }),
    ]
    + [
      theme(.standard, .standardTheme, "the terminal's own ground and letters"),
      theme(.dark, .darkTheme, "light letters on a dark ground"),
      theme(.light, .lightTheme, "dark letters on a light ground"),
      theme(.highContrast, .highContrastTheme, "letters that stand out on any screen share"),
      theme(.monochrome, .monochromeTheme, "no colour"),
    ]

  private static func theme(
    _ theme: ThemeName, _ id: CommandID, _ words: String
  ) -> Command {
    Command(
      id, "Theme: \(theme.rawValue)", "Changes the look: \(words).", keys: [],
      obstacle: { $0.theme == theme ? "This is how it looks now." : nil },
      perform: { $0.wear(theme) })
  }
}

extension Session {
  /// Begins or ends showing the page to an audience; the bottom line with its keys goes, so the
  /// way back is said once.
  fileprivate mutating func togglePresenting() {
    isPresenting.toggle()
    if isPresenting { say("\(Keymap.hint(for: .present)) ends presenting.") }
  }
}
