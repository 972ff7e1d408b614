import Testing

@testable import Editing

@Suite struct ParagraphTests {
  private func lines(_ text: String, _ columns: Int) -> [String] {
    Paragraph(text, columns: columns).lines.map(String.init)
  }

  @Test func `wide letters part anywhere but before what closes them`() {
    #expect(lines("確認します、次へ", 10) == ["確認しま", "す、次へ"])
    #expect(lines("日曜日。月曜", 6) == ["日曜", "日。月", "曜"])
    #expect(lines("by 山田太郎", 8) == ["by 山田", "太郎"])
  }

  @Test func `a hyphen parts a word only with two letters on each side`() {
    #expect(lines("press Alt-N", 10) == ["press ", "Alt-N"])
    #expect(lines("Loadstar · Alt-N: Acme", 16) == ["Loadstar · ", "Alt-N: Acme"])
    #expect(lines("the e-mail", 7) == ["the ", "e-mail"])
    #expect(lines("a self-service", 8) == ["a self-", "service"])
    #expect(lines("é self-service", 8) == ["é self-", "service"])
  }

  @Test func `every letter is on a line, and the cursor where it is`() {
    let text = "a 山田-さん 👩‍👩‍👧 שלום — e-mail, 日本語テキスト"
    for columns in 1...20 {
      let paragraph = Paragraph(text, columns: columns)
      #expect(paragraph.lines.joined() == text)
      let (line, column) = paragraph.position(after: text.count)
      #expect(line == paragraph.ranges.count - 1)
      #expect(column == DisplayWidth.columns(of: String(paragraph.lines.last ?? "")))
    }
  }
}
