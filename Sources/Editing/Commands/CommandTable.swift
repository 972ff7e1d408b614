/// Every command there is.
public enum CommandTable {
  /// All of them, in the order the help shows them.
  public static let all: [Command] =
    interviewCommands + planCommands + stepCommands + timelineCommands + pageCommands
    + fieldCommands + paneCommands + lookCommands + editCommands + readBackCommands
    + overlayCommands

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// Makes the table, which whoever asks for a command would else wait for.
  public static func prepare() {
    _ = byID.count
  }

  /// The command of a name; every name has one.
  static subscript(id: CommandID) -> Command? {
    byID[id]
  }
}

/// Which key means what, where.
enum Keymap {
  private static let commands: [KeyContext: [Key: CommandID]] = {
    var map: [KeyContext: [Key: CommandID]] = [:]
    for command in CommandTable.all {
      for binding in command.keys {
        guard let key = Key(notation: binding.notation) else { continue }
        map[binding.context, default: [:]][key] = command.id
      }
    }
    return map
  }()

  /// Where some letter by itself is a command; elsewhere letters are typed and not looked up.
  private static let contextsWithLetters =
    commands.filter { $0.value.keys.contains { $0.text != nil } }.map(\.key)

  /// The command a key means, in its place or else everywhere.
  static func command(for key: Key, in context: KeyContext) -> CommandID? {
    if key.text != nil, !contextsWithLetters.contains(context),
      !contextsWithLetters.contains(.everywhere)
    {
      return nil
    }
    return commands[context]?[key] ?? commands[.everywhere]?[key]
  }

  /// How a command's key is written for people: `Ctrl-Z`; its title when it has none.
  static func hint(for id: CommandID, in context: KeyContext = .everywhere) -> String {
    guard let command = CommandTable[id] else { return "" }
    let binding = command.keys.first { $0.context == context } ?? command.keys.first
    return binding.map { KeyWords.words(for: $0.notation) } ?? command.title
  }
}

/// Keys as people call them.
public enum KeyWords {
  /// `Ctrl-Z` for `<C-z>`, `Page down` for `<pagedown>`.
  public static func words(for notation: String) -> String {
    guard notation.hasPrefix("<"), notation.hasSuffix(">"), notation.count > 2 else {
      return notation
    }
    var rest = notation.dropFirst().dropLast()
    var words = ""
    for (prefix, word) in [("C-", "Ctrl-"), ("A-", "Alt-"), ("S-", "Shift-")]
    where rest.hasPrefix(prefix) {
      words += word
      rest = rest.dropFirst(2)
    }
    let named = ["pageup": "Page up", "pagedown": "Page down", "esc": "Esc"]
    let name = named[String(rest)] ?? rest.prefix(1).uppercased() + String(rest.dropFirst())
    return words + name
  }
}
