import Editing

/// A colour, for terminals that mix any, that have a table of 256, sixteen, or eight.
struct Hue: Equatable, Hashable, Sendable {
  /// Red, green and blue as 0xRRGGBB.
  let mixed: Int32
  /// The same in the table of 256 colours.
  let indexed: Int32
  /// The nearest of the first sixteen; the lighter eight only where a theme has a ground.
  let sixteen: Int32
  /// The nearest of the first eight; negative shows the usual letters.
  let basic: Int32

  init(mixed: Int32, indexed: Int32, sixteen: Int32? = nil, basic: Int32) {
    self.mixed = mixed
    self.indexed = indexed
    self.sixteen = sixteen ?? basic
    self.basic = basic
  }
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

  /// The colour of the letters; nil is that of plain text.
  let hue: Hue?
  /// The colour behind them; nil is the theme's ground.
  let paper: Hue?
  /// Attributes beside the colour.
  let style: Style
  /// Attributes where there is no colour: `NO_COLOR` and monochrome terminals.
  let plainStyle: Style

  /// An ink that without colour keeps the same attributes, unless others are given.
  init(_ hue: Hue? = nil, _ style: Style = [], plain: Style? = nil, paper: Hue? = nil) {
    self.hue = hue
    self.paper = paper
    self.style = style
    plainStyle = plain ?? style
  }
}

/// What every role looks like.
struct Theme: Sendable {
  /// The few colours of a theme: what each stands for is the same in all.
  struct Hues: Sendable {
    let accent: Hue
    let quiet: Hue
    let good: Hue
    let tight: Hue
    let late: Hue
    let inferred: Hue
  }

  /// Plain letters and what they stand on.
  struct Ground: Sendable {
    let ink: Hue
    let paper: Hue
    /// Behind the row the cursor is on.
    let cursorLine: Hue
  }

  let hues: Hues
  /// `nil` keeps the terminal's own.
  let ground: Ground?

  /// The ink of a role.
  func ink(_ role: Role) -> Ink {
    switch role {
    case .text, .answer, .known: Ink()
    case .title, .heading, .question, .key: Ink(nil, .bold)
    case .quiet, .label, .hint, .status: Ink(hues.quiet, [], plain: .dim)
    case .rule, .dayOff, .unavailable: Ink(hues.quiet, [], plain: .dim)
    case .accent, .bar, .today, .echo, .heard, .buyer: Ink(hues.accent)
    case .reading, .assumed, .placeholder: Ink(hues.quiet, .italic, plain: .dim)
    case .inferred, .seller: Ink(hues.inferred)
    case .contested: Ink(hues.late, .underline)
    case .good: Ink(hues.good)
    case .tight, .warning: Ink(hues.tight, [], plain: .bold)
    case .critical: Ink(hues.tight, .bold)
    case .late, .failure: Ink(hues.late, .bold)
    case .cursorLine: Ink(nil, .bold, plain: .reverse, paper: ground?.cursorLine)
    case .empty: Ink(hues.tight, .italic, plain: .underline)
    case .goLive: Ink(hues.accent, .bold)
    case .recognised: Ink(hues.accent, .underline)
    case .givingWay: Ink(nil, .reverse)
    }
  }
}
