import CCurses
import Editing

/// A theme as ncurses cells: for each role a blank in its attributes and colour pair.
struct Palette {
  /// Blanks by `Role.rawValue`.
  let blanks: [cchar_t]

  /// What stands where nothing is drawn.
  let ground: cchar_t

  /// Takes colour pairs of the running screen for the theme.
  ///
  /// - Parameters:
  ///   - theme: What every role looks like.
  ///   - wantsColour: False leaves colour alone, as `NO_COLOR` asks.
  init(_ theme: Theme, wantsColour: Bool) {
    var pairs = ColourPairs(isOn: wantsColour)
    var blanks: [cchar_t] = []
    for role in Role.allCases {
      let ink = theme.ink(role)
      let pair = pairs.pair(
        for: ink.hue ?? theme.ground?.ink, on: ink.paper ?? theme.ground?.paper)
      let style = pair == nil && ink.hue != nil ? ink.plainStyle : ink.style
      blanks.append(nc_blank(Palette.attributes(style), pair ?? 0))
    }
    self.blanks = blanks
    ground = nc_blank(0, pairs.pair(for: theme.ground?.ink, on: theme.ground?.paper) ?? 0)
  }

  private static func attributes(_ style: Ink.Style) -> attr_t {
    var attributes: attr_t = 0
    if style.contains(.bold) { attributes |= nc_bold() }
    if style.contains(.dim) { attributes |= nc_dim() }
    if style.contains(.italic) { attributes |= nc_italic() }
    if style.contains(.underline) { attributes |= nc_underline() }
    if style.contains(.reverse) { attributes |= nc_reverse() }
    return attributes
  }
}

/// Colour pairs, one for each hue on each paper, as far as the terminal has any.
private struct ColourPairs {
  private enum Depth {
    case none, basic, sixteen, indexed, mixed
  }

  private struct Colours: Equatable {
    let letters: Int32
    let paper: Int32
  }

  private let depth: Depth
  /// The terminal's own letters and background; white on black where those cannot be kept.
  private let own: Colours
  /// What has a pair, from pair 1 on; a handful, for which a dictionary is too dear.
  private var taken: [Colours] = []

  init(isOn: Bool) {
    guard isOn, has_colors(), start_color() == OK else {
      (depth, own) = (.none, Colours(letters: 7, paper: 0))
      return
    }
    let isKept = use_default_colors() == OK
    own = isKept ? Colours(letters: -1, paper: -1) : Colours(letters: 7, paper: 0)
    switch nc_colors() {
    case 0x100_0000...: depth = .mixed
    case 256...: depth = .indexed
    case 16...: depth = .sixteen
    case 8...: depth = .basic
    default: depth = .none
    }
  }

  /// The pair of letters on paper, each `nil` for the terminal's own; nil when the terminal has no
  /// such colour, or when both are its own.
  mutating func pair(for letters: Hue?, on paper: Hue?) -> Int32? {
    guard depth != .none, letters != nil || paper != nil else { return nil }
    let colours = Colours(
      letters: letters.map(number) ?? own.letters, paper: paper.map(number) ?? own.paper)
    // A terminal of few colours may have no such grey: it then shows its usual letters.
    guard colours.letters >= 0 || letters == nil else { return nil }
    if let known = taken.firstIndex(of: colours) { return Int32(known) + 1 }
    let pair = Int32(taken.count) + 1
    guard pair < nc_color_pairs(),
      init_extended_pair(pair, colours.letters, colours.paper) == OK
    else { return nil }
    taken.append(colours)
    return pair
  }

  private func number(_ hue: Hue) -> Int32 {
    switch depth {
    case .none: -1
    case .basic: hue.basic
    case .sixteen: hue.sixteen
    case .indexed: hue.indexed
    case .mixed: hue.mixed
    }
  }
}
