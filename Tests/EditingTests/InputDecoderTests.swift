import Editing
import Seeds
import Testing

struct InputDecoderTests {
  private static let place = GridPosition(row: 4, column: 9)

  static let examples: [(String, [Input])] = [
    ("a", [.key(.character("a"))]),
    ("ü李🚀", [.key(.character("ü")), .key(.character("李")), .key(.character("🚀"))]),
    ("e\u{301}", [.key(.character("e")), .key(.character("\u{301}"))]),
    ("\r", [.key(Key(.enter))]), ("\n", [.key(Key(.enter))]), ("\t", [.key(Key(.tab))]),
    ("\u{7F}", [.key(Key(.backspace))]), ("\u{8}", [.key(Key(.backspace))]),
    ("\u{0}", [.key(.control(" "))]), ("\u{13}", [.key(.control("s"))]),
    ("\u{1C}", [.key(.control("\\"))]), ("\u{1F}", [.key(.control("_"))]),
    ("\u{1B}f", [.key(.alt("f"))]), ("\u{1B}ü", [.key(.alt("ü"))]),
    ("\u{1B}\r", [.key(Key(.enter, .alt))]), ("\u{1B}\u{7F}", [.key(Key(.backspace, .alt))]),
    ("\u{1B}\u{1B}[A", [.key(Key(.escape)), .key(Key(.up))]),
    ("\u{1B}[A", [.key(Key(.up))]), ("\u{1B}OB", [.key(Key(.down))]),
    ("\u{1B}[1;5C", [.key(Key(.right, .control))]),
    ("\u{1B}[1;2D", [.key(Key(.left, .shift))]), ("\u{1B}[1;9D", [.key(Key(.left))]),
    ("\u{1B}[H", [.key(Key(.home))]), ("\u{1B}OF", [.key(Key(.end))]),
    ("\u{1B}[4~", [.key(Key(.end))]), ("\u{1B}[5~", [.key(Key(.pageUp))]),
    ("\u{1B}[6;5~", [.key(Key(.pageDown, .control))]), ("\u{1B}[2~", [.key(Key(.insert))]),
    ("\u{1B}[3;3~", [.key(Key(.delete, .alt))]), ("\u{1B}[Z", [.key(Key(.tab, .shift))]),
    ("\u{1B}OP", [.key(Key(.function(1)))]), ("\u{1B}[15~", [.key(Key(.function(5)))]),
    ("\u{1B}[24;2~", [.key(Key(.function(12), .shift))]),
    ("\u{1B}[[C", [.key(Key(.function(3)))]), ("\u{1B}[1;2R", [.key(Key(.function(3), .shift))]),
    ("\u{1B}Oa", [.key(Key(.up, .control))]), ("\u{1B}[b", [.key(Key(.down, .shift))]),
    ("\u{1B}[3^", [.key(Key(.delete, .control))]), ("\u{1B}OM", [.key(Key(.enter))]),
    ("\u{1B}Oq", [.key(.character("1"))]), ("\u{1B}Oj", [.key(.character("*"))]),
    ("\u{1B}[27u", [.key(Key(.escape))]), ("\u{1B}[115;5u", [.key(.control("s"))]),
    ("\u{1B}[122;6u", [.key(Key(.character("z"), [.control, .shift]))]),
    ("\u{1B}[90;5u", [.key(Key(.character("z"), [.control, .shift]))]),
    ("\u{1B}[97;2u", [.key(.character("A"))]), ("\u{1B}[102:70;3:1u", [.key(.alt("f"))]),
    ("\u{1B}[97;1:3u", []), ("\u{1B}[57414u", [.key(Key(.enter))]),
    ("\u{1B}[57376u", [.key(Key(.function(13)))]), ("\u{1B}[57399u", [.key(.character("0"))]),
    ("\u{1B}[27;5;9~", [.key(Key(.tab, .control))]),
    (
      "\u{1B}[27;6;90~",
      [.key(Key(.character("z"), [.control, .shift]))]
    ),
    ("\u{1B}[<0;10;5M", [.key(Key(.click(.primary, place)))]), ("\u{1B}[<0;10;5m", []),
    ("\u{1B}[<2;10;5M", [.key(Key(.click(.secondary, place)))]),
    ("\u{1B}[<80;10;5M", [.key(Key(.wheelUp(place), .control))]),
    ("\u{1B}[<65;10;5M", [.key(Key(.wheelDown(place)))]), ("\u{1B}[<32;10;5M", []),
    ("\u{1B}[<0;0;0M", []), ("\u{1B}[<0;1000000000;5M", []), ("\u{1B}[<0;-5;;M", []),
    ("\u{1B}[M *%", [.key(Key(.click(.primary, place)))]), ("\u{1B}[M#*%", []),
    ("\u{1B}[I", [.focused(true)]), ("\u{1B}[O", [.focused(false)]),
    ("\u{1B}[?2026;2$y", [.reply(.mode(number: 2026, state: 2))]),
    ("\u{1B}[?1u", [.reply(.keyboardFlags(1))]), ("\u{1B}[?62;1;6c", []),
    ("\u{1B}]11;rgb:1818/1818/1c1c\u{1B}\\", [.reply(.ground(0x18181C))]),
    ("\u{1B}]11;rgb:f/f/e\u{07}", [.reply(.ground(0xFFFFEE))]),
    ("\u{1B}]11;rgba:00/80/ff/ffff\u{07}", [.reply(.ground(0x0080FF))]),
    ("\u{1B}]11;rgb:fffff/0/0\u{07}", []), ("\u{1B}]11;rgb:-1/0/0\u{07}", []),
    ("\u{1B}]10;rgb:0/0/0\u{07}", []), ("\u{1B}P11;rgb:0/0/0\u{1B}\\", []),
    (
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}x",
      [.reply(.ground(0xFFFFFF)), .key(.character("x"))]
    ),
    ("\u{1B}]52;c;eA==\u{7}x", [.key(.character("x"))]),
    ("\u{1B}P1$r0m\u{1B}\\x", [.key(.character("x"))]),
    (
      "\u{9D}2;x",
      [
        .key(.character("2")), .key(.character(";")), .key(.character("x")),
      ]
    ),
    ("\u{1B}[200~two\r\nlines\u{1B}[201~", [.pasted(PastedText(text: "two\nlines"))]),
    (
      "\u{1B}[200~a\u{1B}[31mb\u{1B}[20\u{1B}[201~c",
      [
        .pasted(PastedText(text: "a[31mb[20")), .key(.character("c")),
      ]
    ),
    ("\u{1B}[200~\u{1B}[201~", [.pasted(PastedText(text: ""))]),
    (
      "\u{1B}[200~\t\u{0}\u{7}\r\r\n\u{85}ü\u{7F}\u{1B}[201~",
      [
        .pasted(PastedText(text: "\t\n\nü"))
      ]
    ),
    ("\u{1B}[1;\u{3}", [.key(.control("c"))]), ("\u{1B}[1;ü", [.key(.character("ü"))]),
    ("\u{1B}[1\u{1B}[B", [.key(Key(.down))]), ("\u{1B}]0;x\u{1B}[B", [.key(Key(.down))]),
  ]

  @Test func `every sequence has its meaning, however it is cut`() {
    for (text, inputs) in InputDecoderTests.examples {
      let bytes = Array(text.utf8)
      var whole = InputDecoder()
      #expect(whole.decode(bytes) == inputs, "\(text.debugDescription)")
      #expect(whole.waiting == .nothing, "\(text.debugDescription)")
      for first in 0...bytes.count {
        for second in first...bytes.count {
          var decoder = InputDecoder()
          let pieces = [bytes[..<first], bytes[first..<second], bytes[second...]]
          let events = pieces.flatMap { decoder.decode(Array($0)) }
          #expect(events == inputs, "\(text.debugDescription) cut at \(first) and \(second)")
        }
      }
    }
  }

  @Test(arguments: [
    ("\u{1B}", InputDecoder.Waiting.escape, [Input.key(Key(.escape))]),
    ("\u{1B}[", .escape, [.key(.alt("["))]), ("\u{1B}O", .escape, [.key(.alt("O"))]),
    ("\u{1B}]", .escape, [.key(.alt("]"))]), ("\u{1B}P", .escape, [.key(.alt("P"))]),
    ("\u{1B}[1;5", .sequence, []), ("\u{1B}]0;title", .sequence, []), ("\u{1B}[[", .sequence, []),
    ("\u{1B}[M ", .sequence, []), ("\u{1B}O5", .sequence, []),
    ("\u{1B}]0;x\u{1B}", .sequence, [.key(Key(.escape))]),
    ("\u{1B}[200~no end", .paste, [.pasted(PastedText(text: "no end"))]),
  ])
  func `what stays incomplete is given when its time is up`(
    text: String, waiting: InputDecoder.Waiting, inputs: [Input]
  ) {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array(text.utf8)).isEmpty)
    #expect(decoder.waiting == waiting)
    var flushed: [Input] = []
    decoder.flush(into: &flushed)
    #expect(flushed == inputs)
    #expect(decoder.waiting == .nothing)
    #expect(decoder.decode([0x61]) == [.key(.character("a"))])
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 3), ([0xF5, 0x80], 2), ([0xFF, 0xFE], 2),
      ([0xE2, 0x82, 0x41], 1), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xC3, 0xC3, 0xA9], 1),
    ] as [([UInt8], Int)])
  func `broken UTF-8 becomes replacement characters as the standard counts them`(
    bytes: [UInt8], marks: Int
  ) {
    var decoder = InputDecoder()
    let inputs = decoder.decode(bytes)
    #expect(inputs.count { $0 == .key(.character("\u{FFFD}")) } == marks)
    let repaired = String(decoding: bytes, as: UTF8.self)
    #expect(inputs == repaired.unicodeScalars.map { .key(.character(Character($0))) })
  }

  @Test func `half a letter is a replacement character when its time is up`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0xE6, 0x9D]).isEmpty)
    #expect(decoder.waiting == .sequence)
    var inputs: [Input] = []
    decoder.flush(into: &inputs)
    #expect(inputs == [.key(.character("\u{FFFD}"))])
  }

  @Test func `a paste over the limit is cut between letters and says by how much`() {
    var decoder = InputDecoder(pasteLimit: 10)
    let text = "\u{1B}[200~12345678李雷\u{1B}[201~"
    #expect(
      decoder.decode(Array(text.utf8)) == [.pasted(PastedText(text: "12345678", bytesCut: 6))])
  }

  @Test func `a paste of a megabyte is one event`() {
    var decoder = InputDecoder()
    let body = Array(repeating: UInt8(ascii: "x"), count: (1 << 20) + 5)
    let bytes = Array("\u{1B}[200~".utf8) + body + Array("\u{1B}[201~".utf8)
    var inputs: [Input] = []
    for start in stride(from: 0, to: bytes.count, by: 4_095) {
      inputs += decoder.decode(Array(bytes[start..<min(start + 4_095, bytes.count)]))
    }
    guard case .pasted(let paste) = inputs.first, inputs.count == 1 else {
      Issue.record("The paste came as \(inputs.count) events.")
      return
    }
    #expect(paste.text.utf8.count == 1 << 20)
    #expect(paste.bytesCut == 5)
  }

  @Test func `a sequence or string without an end is given up`() {
    for opening in ["\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{1B}_"] {
      var decoder = InputDecoder()
      _ = decoder.decode(Array(opening.utf8))
      _ = decoder.decode(Array(repeating: UInt8(ascii: "1"), count: 5_000))
      #expect(decoder.waiting == .nothing)
      #expect(decoder.decode([0x61]) == [.key(.character("a"))])
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `random bytes give the same events however they are cut`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = InputDecoderTests.noise(using: &random)
    var whole = InputDecoder(pasteLimit: 50)
    var expected = whole.decode(bytes)
    whole.flush(into: &expected)
    var decoder = InputDecoder(pasteLimit: 50)
    var inputs: [Input] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 1...9, using: &random))
      inputs += decoder.decode(Array(bytes[start..<end]))
      start = end
    }
    decoder.flush(into: &inputs)
    #expect(inputs == expected, "SEED=\(seed)")
    #expect(decoder.waiting == .nothing, "SEED=\(seed)")
    #expect(inputs.count <= bytes.count + 1, "SEED=\(seed)")
  }

  private static func noise(using random: inout SeededGenerator) -> [UInt8] {
    let openings = [
      "\u{1B}", "\u{1B}[", "\u{1B}[<", "\u{1B}O", "\u{1B}]", "\u{1B}[200~", "\u{1B}[M",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes += Array((openings.randomElement(using: &random) ?? "").utf8)
      case 1: bytes += Array((examples.randomElement(using: &random)?.0 ?? "").utf8)
      case 2: bytes += (0..<4).map { _ in UInt8.random(in: 0x30...0x7E, using: &random) }
      case 3: bytes += Array("9;".utf8) + [UInt8.random(in: 0x30...0x3F, using: &random)]
      default: bytes += (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
    }
    return bytes
  }
}
