import Editing
import Testing

@testable import tandem

struct ThemeTests {
  @Test(arguments: Role.allCases)
  func `every colour stands out from black and from white`(role: Role) {
    guard let hue = Theme.standard.ink(role).hue else { return }
    #expect(contrast(hue.mixed, 0x00_0000) >= 4)
    #expect(contrast(hue.mixed, 0xFF_FFFF) >= 4)
  }

  @Test(arguments: Role.allCases)
  func `letters stand out from the ground of their theme`(role: Role) throws {
    for (theme, least) in [(Theme.dark, 5.0), (.light, 5), (.highContrast, 7)] {
      let ground = try #require(theme.ground)
      let ink = theme.ink(role)
      let (letters, paper) = (ink.hue ?? ground.ink, ink.paper ?? ground.paper)
      #expect(contrast(letters.mixed, paper.mixed) >= least)
      #expect(contrast(mixed(indexed: letters.indexed), mixed(indexed: paper.indexed)) >= least)
    }
  }

  @Test(arguments: Role.allCases)
  func `letters stand out from a ground that the terminal has told`(role: Role) {
    // The usual grounds of terminals: black, three greys, two blues, white and two creams.
    for ground: Int32 in [
      0x00_0000, 0x18_181C, 0x1E_1E1E, 0x2E_3440, 0x28_2C34, 0x00_2B36, 0x30_0A24, 0xFF_FFFF,
      0xFD_F6E3, 0xF5_F5F5,
    ] {
      guard let hue = Theme.named(.standard, on: ground).ink(role).hue else { continue }
      #expect(contrast(hue.mixed, ground) >= 4.5)
    }
  }

  @Test func `what may be passed over is read from black and from white`() throws {
    let quiet = try #require(Theme.standard.ink(.quiet).hue)
    for ground: Int32 in [0x00_0000, 0xFF_FFFF] { #expect(contrast(quiet.mixed, ground) >= 4.5) }
  }

  @Test(arguments: ThemeName.allCases)
  func `the colours of the table of 256 are the mixed ones`(name: ThemeName) {
    let theme = Theme.named(name)
    let hues = Role.allCases.flatMap { [theme.ink($0).hue, theme.ink($0).paper] }
    for hue in hues + [theme.ground?.ink, theme.ground?.paper] {
      guard let hue else { continue }
      #expect(mixed(indexed: hue.indexed) == hue.mixed)
    }
  }

  @Test(arguments: ThemeName.allCases)
  func `a terminal of few colours never shows letters on their own colour`(name: ThemeName) {
    let theme = Theme.named(name)
    guard let ground = theme.ground else { return }
    for role in Role.allCases {
      let ink = theme.ink(role)
      let (letters, paper) = (ink.hue ?? ground.ink, ink.paper ?? ground.paper)
      #expect(letters.basic != paper.basic)
      #expect(letters.sixteen != paper.sixteen)
      #expect((0..<8).contains(letters.basic) && (0..<16).contains(letters.sixteen))
    }
  }

  @Test func `roles that ask for attention keep an attribute without colour`() {
    for role in [Role.late, .failure, .critical, .tight, .warning, .recognised] {
      #expect(!Theme.standard.ink(role).plainStyle.isEmpty)
    }
  }

  @Test func `an old or plain terminal is neither asked nor told what it cannot know`() {
    for (name, address, colours) in [
      ("linux", "\u{1B}[%i%p1%d;%p2%dH", 8), ("vt100", "\u{1B}[%i%p1%d;%p2%dH", 1),
      ("screen.xterm-256color", "\u{1B}[%i%p1%d;%p2%dH", 256),
    ] {
      let modes = TerminalModes(name: name, cursorAddress: address, colours: colours)
      #expect(modes.question.isEmpty)
      #expect(!modes.on.contains("u"))
      #expect(modes.hold.isEmpty)
    }
    let vt52 = TerminalModes(name: "vt52", cursorAddress: "\u{1B}Y%p1%c", colours: -1)
    #expect(vt52.on.isEmpty && vt52.off.isEmpty)
  }

  @Test func `every mode switched on is switched off`() {
    let address = "\u{1B}[%i%p1%d;%p2%dH"
    let modes = TerminalModes(name: "xterm-256color", cursorAddress: address, colours: 256)
    for mode in modes.on.split(separator: "\u{1B}") where mode.hasSuffix("h") {
      #expect(modes.off.contains("\u{1B}" + mode.dropLast() + "l"))
    }
    #expect(modes.on.contains("\u{1B}[>1u") && modes.off.contains("\u{1B}[<u"))
  }

  /// How far two colours stand apart, as WCAG 2 defines it: 1 to 21.
  private func contrast(_ one: Int32, _ other: Int32) -> Double {
    let (first, second) = (luminance(one) + 0.05, luminance(other) + 0.05)
    return max(first, second) / min(first, second)
  }

  /// Relative luminance as WCAG 2 defines it.
  private func luminance(_ mixed: Int32) -> Double {
    let weights = [0.2126, 0.7152, 0.0722]
    return zip(weights, [mixed >> 16, mixed >> 8, mixed]).reduce(0) { sum, part in
      let level = Double(part.1 & 0xFF) / 255
      let linear = level <= 0.03928 ? level / 12.92 : power((level + 0.055) / 1.055)
      return sum + part.0 * linear
    }
  }

  /// x^2.4 = (x^12)^(1/5), the fifth root by Newton's method.
  private func power(_ base: Double) -> Double {
    let target = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = base
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - target) / (5 * fourth)
    }
    return root
  }

  private func mixed(indexed: Int32) -> Int32 {
    let levels: [Int32] = [0, 95, 135, 175, 215, 255]
    guard indexed < 232 else {
      let grey = 8 + (indexed - 232) * 10
      return grey << 16 | grey << 8 | grey
    }
    let number = Int(indexed) - 16
    return levels[number / 36] << 16 | levels[number / 6 % 6] << 8 | levels[number % 6]
  }
}
