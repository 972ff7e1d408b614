import Seeds
import Testing

@testable import Editing

struct KeyNotationTests {
  @Test(arguments: [
    ("x", Key.character("x")), ("<enter>", Key(.enter)), ("<esc>", Key(.escape)),
    ("<C-s>", .control("s")), ("<A-f>", .alt("f")), ("<S-tab>", Key(.tab, .shift)),
    ("<C-left>", Key(.left, .control)), ("<F1>", Key(.function(1))), ("<space>", .character(" ")),
    ("<lt>", .character("<")), (">", .character(">")), ("-", .character("-")),
    ("<C-->", .control("-")), ("<C-A-S-pagedown>", Key(.pageDown, [.control, .alt, .shift])),
    ("<click:3:10>", Key(.click(.primary, GridPosition(row: 3, column: 10)))),
    ("<C-wheel-up:0:0>", Key(.wheelUp(GridPosition(row: 0, column: 0)), .control)),
    ("<u+301>", .character("\u{301}")), ("李", .character("李")), ("<C-lt>", .control("<")),
  ])
  func `a notation and its key are one`(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
    #expect(key.notation == notation)
  }

  @Test(arguments: [
    "", "<>", "<", "<nothing>", "<enter", "ab", " ", "<F0>", "<F36>", "<X-a>", "<click:1>",
    "<click:-1:0>", "<F1>x", "<u+110000>", "<u+>", "<C->",
  ])
  func `what names no key gives none`(notation: String) {
    #expect(Key(notation: notation) == (notation == "<" ? .character("<") : nil))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every key comes back from its notation`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let modifiers = Key.Modifiers(rawValue: UInt8.random(in: 0...7, using: &random))
      let key = Key(code(using: &random), modifiers)
      #expect(Key(notation: key.notation) == key, "SEED=\(seed) \(key.notation)")
    }
  }

  @Test func `a line of keys is read in order`() throws {
    let keys = try Key.keys(inNotation: "j j <enter> 20 <C-s>").get()
    #expect(
      keys == [
        .character("j"), .character("j"), Key(.enter), .character("2"), .character("0"),
        .control("s"),
      ])
    #expect(
      Key.keys(inNotation: "j <entre> k") == .failure(UnknownKey(notation: "<entre>")))
  }

  private func code(using random: inout SeededGenerator) -> Key.Code {
    let place = GridPosition(
      row: Int.random(in: 0..<300, using: &random), column: Int.random(in: 0..<300, using: &random))
    let codes: [Key.Code] = [
      .enter, .tab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(Int.random(in: 1...35, using: &random)),
      .click(.primary, place), .click(.middle, place), .click(.secondary, place), .wheelUp(place),
      .wheelDown(place),
    ]
    var value = UInt32.random(in: 0...0x3000, using: &random)
    if value.isMultiple(of: 7) { value = UInt32.random(in: 0...0x10_FFFF, using: &random) }
    if let scalar = Unicode.Scalar(value), value.isMultiple(of: 2) {
      return .character(Character(scalar))
    }
    return codes.randomElement(using: &random) ?? .enter
  }
}
