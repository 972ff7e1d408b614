import Editing

/// A colour, for terminals that mix any, that have a table of 256, and that have eight or sixteen.
///
/// The lighter eight of sixteen are not used: what they look like is anybody's guess.
struct Hue: Equatable, Hashable, Sendable {
  /// Red, green and blue as 0xRRGGBB.
  let mixed: Int32
  /// The same in the table of 256 colours.
  let indexed: Int32
  /// The nearest of the first eight.
  let basic: Int32
}

/// How text of one role looks.
struct Ink: Equatable, Hashable, Sendable {
  struct Style: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let bold = Style(rawValue: 1)
    static let dim = Style(rawValue: 2)
    static let italic = Style(rawValue: 4)
    static let underline = Style(rawValue: 8)
    static let reverse = Style(rawValue: 16)
  }

  /// The colour of the letters; nil is the terminal's own.
  let hue: Hue?
  /// Attributes beside the colour.
  let style: Style
  /// Attributes where there is no colour: `NO_COLOR` and monochrome terminals.
  let plainStyle: Style

  /// An ink that without colour keeps the same attributes, unless others are given.
  init(_ hue: Hue? = nil, _ style: Style = [], plain: Style? = nil) {
    self.hue = hue
    self.style = style
    plainStyle = plain ?? style
  }
}

/// What every role looks like.
struct Theme: Sendable {
  /// The ink of a role.
  let ink: @Sendable (Role) -> Ink

  /// Colours of middle lightness, which stand out by 4:1 or more from black and from white, as the
  /// terminal's background is not known.
  static let standard = Theme { role in
    switch role {
    case .text, .answer, .known: Ink()
    case .title, .heading, .question: Ink(nil, .bold)
    case .quiet, .label, .hint, .status: Ink(.grey, [], plain: .dim)
    case .rule, .dayOff, .unavailable: Ink(.grey, [], plain: .dim)
    case .key: Ink(nil, .bold)
    case .accent, .bar, .today: Ink(.teal)
    case .echo: Ink(.teal)
    case .reading: Ink(.grey, .italic, plain: .dim)
    case .heard: Ink(.teal)
    case .inferred: Ink(.violet)
    case .assumed: Ink(.grey, .italic, plain: .dim)
    case .contested: Ink(.red, .underline)
    case .good: Ink(.green)
    case .tight, .warning: Ink(.orange, [], plain: .bold)
    case .critical: Ink(.orange, .bold)
    case .late, .failure: Ink(.red, .bold)
    case .selected: Ink(nil, .reverse)
    case .cursorLine: Ink(nil, .bold)
    case .match: Ink(.teal, [.bold, .underline])
    case .placeholder: Ink(.grey, .italic, plain: .dim)
    case .empty: Ink(.orange, .italic, plain: .underline)
    case .remote: Ink(.magenta, .bold, plain: .underline)
    case .presence: Ink(.magenta, .reverse)
    case .lit: Ink(.teal, .bold, plain: .underline)
    case .goLive: Ink(.teal, .bold)
    case .buyer: Ink(.teal)
    case .seller: Ink(.violet)
    }
  }
}

extension Hue {
  static let red = Hue(mixed: 0xD7_005F, indexed: 161, basic: 1)
  static let green = Hue(mixed: 0x00_8700, indexed: 28, basic: 2)
  static let orange = Hue(mixed: 0xAF_5F00, indexed: 130, basic: 3)
  static let violet = Hue(mixed: 0x87_5FD7, indexed: 98, basic: 4)
  static let magenta = Hue(mixed: 0xD7_00AF, indexed: 163, basic: 5)
  static let teal = Hue(mixed: 0x00_87AF, indexed: 31, basic: 6)
  /// Without a grey of its own, a terminal of eight colours shows its usual letters.
  static let grey = Hue(mixed: 0x76_7676, indexed: 243, basic: -1)
}
