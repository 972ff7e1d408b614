import CCurses
import Editing

/// A theme as ncurses cells: for each role a blank in its attributes and colour pair.
struct Palette {
  /// Blanks by `Role.rawValue`.
  let blanks: [cchar_t]

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
      let pair = ink.hue.flatMap { pairs.pair(for: $0) }
      let style = pair == nil && ink.hue != nil ? ink.plainStyle : ink.style
      blanks.append(nc_blank(Palette.attributes(style), pair ?? 0))
    }
    self.blanks = blanks
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

/// Colour pairs, one for each hue, as far as the terminal has any.
private struct ColourPairs {
  private enum Depth {
    case none, basic, indexed, mixed
  }

  private let depth: Depth
  private let background: Int32
  /// The hues that have a pair, from pair 1 on; a handful, for which a dictionary is too dear.
  private var taken: [Hue] = []

  init(isOn: Bool) {
    guard isOn, has_colors(), start_color() == OK else {
      (depth, background) = (.none, 0)
      return
    }
    // Where the terminal's own background cannot be kept, it is black.
    background = use_default_colors() == OK ? -1 : 0
    switch nc_colors() {
    case 0x100_0000...: depth = .mixed
    case 256...: depth = .indexed
    case 8...: depth = .basic
    default: depth = .none
    }
  }

  /// The pair of a hue, or nil when the terminal has no such colour.
  mutating func pair(for hue: Hue) -> Int32? {
    let colour: Int32
    switch depth {
    case .none: return nil
    case .basic: colour = hue.basic
    case .indexed: colour = hue.indexed
    case .mixed: colour = hue.mixed
    }
    guard colour >= 0 else { return nil }
    if let known = taken.firstIndex(of: hue) { return Int32(known) + 1 }
    let pair = Int32(taken.count) + 1
    guard pair < nc_color_pairs(), init_extended_pair(pair, colour, background) == OK else {
      return nil
    }
    taken.append(hue)
    return pair
  }
}
