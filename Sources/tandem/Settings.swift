import Editing
import OperationLog
import PlanModel

/// What the account has chosen for all plans: lines such as `theme = dark` in a file of its own.
///
/// Lines it does not know stay as they are.
enum Settings {
  private static let themeKey = "theme"
  private static let tipsKey = "tips-taken"
  private static let groundKey = "terminal-ground"

  private static var file: String { Account.settings + "/settings" }

  /// The choices, and the colour that the terminal last showed letters on; without a file those of
  /// somebody who is here for the first time.
  static var remembered: (preferences: Preferences, ground: Int32?) {
    var theme = ThemeName.standard
    var taken: Set<Tip> = []
    var ground: Int32?
    for (key, value) in FileSystemCalls.lines(of: file).compactMap(pair) {
      if key == themeKey { theme = ThemeName(rawValue: value) ?? theme }
      if key == tipsKey { taken = Set(value.split(separator: " ").compactMap { Tip($0) }) }
      if key == groundKey { ground = Int32(value, radix: 16).flatMap { $0 >> 24 == 0 ? $0 : nil } }
    }
    return (Preferences(theme: theme, tips: Tip.allCases.filter { !taken.contains($0) }), ground)
  }

  /// Keeps the choices.
  static func remember(_ preferences: Preferences) {
    let taken = Tip.allCases.filter { !preferences.tips.contains($0) }.map(\.rawValue)
    keep([(themeKey, preferences.theme.rawValue), (tipsKey, taken.joined(separator: " "))])
  }

  /// Keeps the colour that the terminal shows letters on, for the first frame of the next start.
  static func remember(ground: Int32) {
    keep([(groundKey, String(ground, radix: 16))])
  }

  /// Puts values in place of those that the keys had; if it fails, nobody need be disturbed.
  private static func keep(_ values: [(key: String, value: String)]) {
    let others = FileSystemCalls.lines(of: file).filter { line in
      guard let (key, _) = pair(line) else { return true }
      return !values.contains { $0.key == key }
    }
    let own = values.map { "\($0.key) = \($0.value)" }
    let text = (others + own).joined(separator: "\n") + "\n"
    do {
      try FileSystem.makeFolders(Account.settings)
      try FileSystemCalls.write(Array(text.utf8), to: file, replaces: true)
    } catch {
      return
    }
  }

  private static func pair(_ line: String) -> (key: String, value: String)? {
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let words = parts.map { $0.split(separator: " ").map(String.init).joined(separator: " ") }
    return (words[0], words[1])
  }
}

extension Tip {
  fileprivate init?(_ word: Substring) {
    self.init(rawValue: String(word))
  }
}
