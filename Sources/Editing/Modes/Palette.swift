/// The list of commands, narrowed by a few letters.
struct Palette: Equatable, Sendable {
  var editor = LineEditor()
  var choice = 0

  /// Commands whose title has the letters in this order: what can be done first, of that the
  /// tightest match, and of equal ones those of the place the list was opened from; last, ways of
  /// moving about, which nobody needs a list for.
  func matches(in session: Session) -> [Command] {
    let wanted = editor.text.lowercased().filter { !$0.isWhitespace }
    return CommandTable.all.filter { $0.isListed }.enumerated().compactMap { place, command in
      FuzzyMatch.cost(of: wanted, in: command.title.lowercased()).map { cost in
        (
          command.obstacle(session) == nil ? 0 : 1, cost,
          command.isMotion ? 3 : command.distance(from: session.paneContext), place, command
        )
      }
    }.sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }.map(\.4)
  }
}

extension Command {
  /// Whether it means something when chosen from a list.
  var isListed: Bool {
    keys.isEmpty
      || keys.contains { ![.palette, .help, .finder, .since, .readBack].contains($0.context) }
  }
}

extension Command {
  /// The key that means this command in a place; none where that key means something else.
  func key(in place: KeyContext) -> String? {
    let binding = keys.first { $0.context == place } ?? keys.first { $0.context == .everywhere }
    return binding.map { KeyWords.words(for: $0.notation) }
  }

  /// Whether it only moves the cursor or the page.
  fileprivate var isMotion: Bool {
    switch id {
    case .cursorUp, .cursorDown, .cursorTop, .cursorBottom, .pageUp, .pageDown, .closeLine,
      .openLine, .stepUp, .stepDown, .stepsUp, .stepsDown, .earlier, .later, .scrollUp,
      .scrollDown, .screenUp, .screenDown, .pageTop, .pageBottom, .nextPane, .previousPane,
      .keepField, .cancelField, .keepAndGoDown, .keepAndGoUp:
      true
    default: false
    }
  }

  /// How far from a place it belongs: there, everywhere, elsewhere.
  fileprivate func distance(from place: KeyContext) -> Int {
    let contexts = keys.map(\.context)
    return contexts.contains(place) ? 0 : contexts.contains(.everywhere) ? 1 : 2
  }
}

/// Letters found in order within a name.
enum FuzzyMatch {
  /// Letters skipped between the first match and the last; `nil` when one is missing.
  static func cost(of wanted: String, in name: String) -> Int? {
    guard let first = wanted.first else { return 0 }
    var best: Int?
    var start = name.startIndex
    while let begin = name[start...].firstIndex(of: first) {
      if let cost = cost(of: wanted.dropFirst(), in: name[name.index(after: begin)...]) {
        let opening = name.distance(from: name.startIndex, to: begin) / 2
        best = min(best ?? .max, cost + opening)
      }
      start = name.index(after: begin)
    }
    return best
  }

  private static func cost(of wanted: Substring, in rest: Substring) -> Int? {
    var cost = 0
    var place = rest.startIndex
    for letter in wanted {
      guard let found = rest[place...].firstIndex(of: letter) else { return nil }
      cost += rest.distance(from: place, to: found)
      place = rest.index(after: found)
    }
    return cost
  }
}

extension Session {
  mutating func movePalette(by step: Int) {
    guard case .palette(var palette)? = overlay else { return }
    let count = palette.matches(in: self).count
    guard count > 0 else { return }
    palette.choice = (palette.choice + step + count) % count
    overlay = .palette(palette)
  }

  mutating func chooseFromPalette() {
    guard case .palette(let palette)? = overlay else { return }
    let matches = palette.matches(in: self)
    overlay = nil
    guard matches.indices.contains(palette.choice) else { return }
    run(matches[palette.choice].id)
  }
}
