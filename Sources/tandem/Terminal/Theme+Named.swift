import Editing

extension Theme {
  /// The theme of a name; the monochrome one is the standard one on a terminal without colours.
  static func named(_ name: ThemeName) -> Theme {
    switch name {
    case .standard, .monochrome: standard
    case .dark: dark
    case .light: light
    case .highContrast: highContrast
    }
  }

  /// The theme of a name on a ground: a theme without one of its own takes the colours of the dark
  /// or the light theme, whichever stand out from it more.
  ///
  /// - `ground`: What the terminal says it shows letters on; `nil` while it has not.
  static func named(_ name: ThemeName, on ground: Int32?) -> Theme {
    let theme = named(name)
    guard let ground, theme.ground == nil else { return theme }
    return Theme(hues: isDark(ground) ? dark.hues : light.hues, ground: nil)
  }

  /// Whether light letters stand out from a colour more than dark ones: roughly, by the weights
  /// that the eye gives to red, green and blue.
  private static func isDark(_ mixed: Int32) -> Bool {
    (mixed >> 16 & 0xFF) * 299 + (mixed >> 8 & 0xFF) * 587 + (mixed & 0xFF) * 114 < 122_000
  }

  /// Colours of middle lightness, which stand out by 4:1 or more from black and from white, as the
  /// terminal's background is not known.
  ///
  /// Without a grey of its own, a terminal of eight colours shows its usual letters.
  static let standard = Theme(
    hues: Hues(
      accent: Hue(mixed: 0x00_87AF, indexed: 31, basic: 6),
      quiet: Hue(mixed: 0x76_7676, indexed: 243, basic: -1),
      good: Hue(mixed: 0x00_8700, indexed: 28, basic: 2),
      tight: Hue(mixed: 0xAF_5F00, indexed: 130, basic: 3),
      late: Hue(mixed: 0xD7_005F, indexed: 161, basic: 1),
      inferred: Hue(mixed: 0x87_5FD7, indexed: 98, basic: 4)),
    ground: nil)

  static let dark = Theme(
    hues: Hues(
      accent: Hue(mixed: 0x5F_AFD7, indexed: 74, sixteen: 14, basic: 6),
      quiet: Hue(mixed: 0xA8_A8A8, indexed: 248, sixteen: 7, basic: 7),
      good: Hue(mixed: 0x87_D787, indexed: 114, sixteen: 10, basic: 2),
      tight: Hue(mixed: 0xFF_AF5F, indexed: 215, sixteen: 11, basic: 3),
      late: Hue(mixed: 0xFF_8787, indexed: 210, sixteen: 9, basic: 1),
      inferred: Hue(mixed: 0xAF_AFFF, indexed: 147, sixteen: 12, basic: 6)),
    ground: Ground(
      ink: Hue(mixed: 0xE4_E4E4, indexed: 254, sixteen: 15, basic: 7),
      paper: Hue(mixed: 0x1C_1C1C, indexed: 234, basic: 0),
      cursorLine: Hue(mixed: 0x30_3030, indexed: 236, basic: 0)))

  static let light = Theme(
    hues: Hues(
      accent: Hue(mixed: 0x00_5F87, indexed: 24, basic: 4),
      quiet: Hue(mixed: 0x58_5858, indexed: 240, sixteen: 8, basic: 0),
      good: Hue(mixed: 0x00_5F00, indexed: 22, basic: 2),
      tight: Hue(mixed: 0x87_5F00, indexed: 94, basic: 1),
      late: Hue(mixed: 0xAF_0000, indexed: 124, basic: 1),
      inferred: Hue(mixed: 0x5F_00AF, indexed: 55, basic: 5)),
    ground: Ground(
      ink: Hue(mixed: 0x1C_1C1C, indexed: 234, basic: 0),
      paper: Hue(mixed: 0xFF_FFFF, indexed: 231, sixteen: 15, basic: 7),
      cursorLine: Hue(mixed: 0xD0_D0D0, indexed: 252, sixteen: 15, basic: 7)))

  /// Every letter stands out by 7:1 or more, so that a shared screen is read however compressed.
  static let highContrast = Theme(
    hues: Hues(
      accent: Hue(mixed: 0x00_FFFF, indexed: 51, sixteen: 14, basic: 6),
      quiet: Hue(mixed: 0xD0_D0D0, indexed: 252, sixteen: 15, basic: 7),
      good: Hue(mixed: 0x87_FF87, indexed: 120, sixteen: 10, basic: 2),
      tight: Hue(mixed: 0xFF_FF00, indexed: 226, sixteen: 11, basic: 3),
      late: Hue(mixed: 0xFF_AFAF, indexed: 217, sixteen: 11, basic: 3),
      inferred: Hue(mixed: 0xD7_AFFF, indexed: 183, sixteen: 15, basic: 7)),
    ground: Ground(
      ink: Hue(mixed: 0xFF_FFFF, indexed: 231, sixteen: 15, basic: 7),
      paper: Hue(mixed: 0x00_0000, indexed: 16, basic: 0),
      cursorLine: Hue(mixed: 0x00_00AF, indexed: 19, basic: 0)))
}
