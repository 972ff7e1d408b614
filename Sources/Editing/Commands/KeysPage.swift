/// The command table as a page of documentation: `Docs/keys.md`.
public enum KeysPage {
  /// The page, in Markdown.
  public static var text: String {
    var page = "# Keys\n\nWhich keys do what, place by place; made by `make docs`, do not edit.\n"
    for context in KeyContext.allCases {
      let rows = CommandTable.all.compactMap { row($0, context) }
      guard !rows.isEmpty else { continue }
      page += "\n## \(context.title)\n\n| Keys | Does | |\n| --- | --- | --- |\n"
      page += rows.joined()
    }
    let keyless = CommandTable.all.filter(\.keys.isEmpty)
    page += "\n## Only in the list of commands\n\n| Does | |\n| --- | --- |\n"
    for command in keyless { page += "| \(command.title) | \(command.help) |\n" }
    return page + "\n" + textKeys
  }

  private static func row(_ command: Command, _ context: KeyContext) -> String? {
    let keys = command.keys.filter { $0.context == context }
    guard !keys.isEmpty else { return nil }
    let names = keys.map { KeyWords.words(for: $0.notation) }.joined(separator: ", ")
    return "| \(names) | \(command.title) | \(command.help) |\n"
  }

  private static let textKeys = """
    ## While typing

    | Keys | Does |
    | --- | --- |
    | Left, Right, Ctrl-B | a letter back, on |
    | Ctrl-Left, Alt-B and Ctrl-Right, Alt-F | a word back, on |
    | Home, Ctrl-A and End, Ctrl-E | to the beginning, the end |
    | Backspace, Ctrl-H and Delete, Ctrl-D | removes a letter before, after the cursor |
    | Ctrl-W, Alt-Backspace and Alt-D | cuts the word before, after the cursor |
    | Ctrl-U and Ctrl-K | cuts to the beginning, the end |
    | Alt-Y | puts back what was cut, in any line |

    """
}
