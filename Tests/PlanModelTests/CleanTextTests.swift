import Testing

@testable import PlanModel

@Suite struct CleanTextTests {
  @Test(arguments: [
    "Omar returns the questionnaire", "Prüfung der Verträge – 2. Quartal", "契約に署名する",
    "توقيع العقد", "a\u{A0}b", "“quoted” — €1.2m", "",
    "👩‍👩‍👧‍👦 👍🏽 1️⃣ 🏳️‍🌈 ❤️ 🇩🇪", "نامه‌ای", "क्‍ष",
  ])
  func `letters of every script and emoji of several parts stay as they are`(text: String) {
    #expect(Array(CleanText.line(text).unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(CleanText.paragraph(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `no control character is left, whatever is typed`() {
    for value in UInt32(0)..<0xA0 where value < 0x20 || value >= 0x7F {
      let text = "a\(Unicode.Scalar(UInt8(value)))b"
      let expected = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85].contains(value) ? "a b" : "ab"
      #expect(CleanText.line(text) == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    0x200B, 0xFEFF, 0x00AD, 0x2060, 0xE0041, 0xE007F, 0x180E, 0x3164, 0xFFFE, 0x1FFFF,
  ])
  func `what turns the reading direction or cannot be seen is left out`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(CleanText.line("pay\(scalar)pal") == "paypal")
    #expect(CleanText.paragraph("契\(scalar)約") == "契約")
  }

  @Test func `line ends become one space in a line and one newline in a paragraph`() {
    let text = "one\r\ntwo\rthree\u{2028}four\tfive\n\nsix"
    #expect(CleanText.line(text) == "one two three four five  six")
    #expect(CleanText.paragraph(text) == "one\ntwo\nthree\nfour five\n\nsix")
  }

  @Test func `an escape sequence loses its escape`() {
    #expect(CleanText.line("\u{1B}[2J\u{1B}]0;x\u{7}é") == "[2J]0;xé")
  }

  @Test func `a letter carries at most eight marks`() {
    let tower = "q" + String(repeating: "\u{334}", count: 40) + "!"
    #expect(CleanText.line(tower).unicodeScalars.count == 10)
  }

  @Test func `a mark without a letter before it is left out`() {
    #expect(CleanText.paragraph("\u{301}a\n\u{301}b") == "a\nb")
  }

  @Test func `a joiner inside a plain word is left out, as is one at an end`() {
    #expect(Array(CleanText.line("pay\u{200D}pal").unicodeScalars).count == 6)
    #expect(Array(CleanText.line("👩\u{200D}").unicodeScalars).count == 1)
    #expect(Array(CleanText.line("👩\u{200D}\u{200D}\u{202E}👧").unicodeScalars).count == 3)
  }

  @Test func `a run of variation selectors, which can hide a message, is one`() {
    #expect(Array(CleanText.line("❤\u{FE0F}\u{FE00}\u{E0101}").unicodeScalars).count == 2)
  }

  @Test func `the same letters are the same bytes`() {
    #expect(Array(CleanText.line("e\u{301}").utf8) == Array("\u{E9}".utf8))
    #expect(Array(CleanText.line("\u{1112}\u{1161}\u{11AB}").utf8) == Array("한".utf8))
  }

  @Test func `what is too long is cut between two letters`() {
    #expect(CleanText.line("abcdef", limit: 4) == "abcd")
    #expect(CleanText.line("aé👍🏽b", limit: 10) == "aé")
    #expect(CleanText.line("aé👍🏽b", limit: 11) == "aé👍🏽")
    #expect(CleanText.line("日本", limit: 0).isEmpty)
    #expect(CleanText.paragraph(String(repeating: "é", count: 9000)).utf8.count == 8192)
  }

  @Test func `cleaning clean text changes nothing, whatever it was`() {
    let parts = Array(
      "a \n\r\té\u{301}\u{200D}\u{200C}\u{FE0F}\u{202E}👩👧❤🏽\u{1B}\u{AD}ي".unicodeScalars)
    for seed in Seeds.first(1500) {
      var random = Random(seed: seed)
      var text = String.UnicodeScalarView()
      for _ in 0...random.upTo(12) {
        if let part = random.pick(parts) { text.append(part) }
      }
      for limit in [7, Limits.textBytes] {
        let once = CleanText.paragraph(String(text), limit: limit)
        let twice = CleanText.paragraph(once, limit: limit)
        #expect(Array(once.unicodeScalars) == Array(twice.unicodeScalars), "\(Seeds.hint(seed))")
        #expect(once.utf8.count <= limit)
      }
    }
  }
}
