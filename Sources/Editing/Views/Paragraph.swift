/// Text broken into lines of a width, by words where it can be.
///
/// It is on the way from key to paint: plain ASCII is broken byte by byte, and a line becomes a
/// text of its own only when it is drawn.
struct Paragraph: Equatable, Sendable {
  /// The text that was broken.
  let text: String
  /// The bytes of each line; a line feed ends one, and is not part of it.
  private(set) var ranges: [Range<Int>] = []
  /// Whether every byte is a letter of one column.
  private let isPlain: Bool

  /// Breaks a text; a line takes at most `columns` cells, and at least one letter.
  init(_ text: String, columns: Int) {
    self.text = text
    let width = max(1, columns)
    let bytes = text.utf8Span.span
    var isPlain = true
    for index in bytes.indices where bytes[index] >= 0x80 { isPlain = false }
    self.isPlain = isPlain
    ranges.reserveCapacity(bytes.count / width + 1)
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      wrap(start..<index, bytes, width)
      start = index + 1
    }
    wrap(start..<bytes.count, bytes, width)
  }

  /// The lines as texts.
  var lines: [Substring] {
    ranges.map(line)
  }

  /// One line as a text.
  func line(_ range: Range<Int>) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return text[start..<bytes.index(start, offsetBy: range.count)]
  }

  /// Whether a line stands in another paragraph at the same place, letter for letter.
  func hasSameLine(_ index: Int, as other: Paragraph) -> Bool {
    guard ranges.indices.contains(index), other.ranges.indices.contains(index),
      ranges[index] == other.ranges[index]
    else { return false }
    let mine = text.utf8Span.span.extracting(ranges[index])
    let others = other.text.utf8Span.span.extracting(other.ranges[index])
    var difference: UInt8 = 0
    for place in mine.indices { difference |= mine[place] ^ others[place] }
    return difference == 0
  }

  /// How many columns of a line, from its start, show the same as the line at that place of another
  /// paragraph; 0 where a letter may take more columns than one.
  func columnsKept(line index: Int, of other: Paragraph) -> Int {
    guard isPlain, other.isPlain, ranges.indices.contains(index),
      other.ranges.indices.contains(index),
      ranges[index].lowerBound == other.ranges[index].lowerBound
    else { return 0 }
    let mine = text.utf8Span.span.extracting(ranges[index])
    let others = other.text.utf8Span.span.extracting(other.ranges[index])
    let common = min(mine.count, others.count)
    var kept = 0
    while kept < common, mine[kept] == others[kept] { kept += 1 }
    return kept
  }

  private mutating func wrap(_ range: Range<Int>, _ bytes: borrowing Span<UInt8>, _ width: Int) {
    if isPlain {
      wrapPlain(range, bytes, width)
    } else {
      wrapLetters(range, bytes, width)
    }
  }

  private mutating func wrapPlain(
    _ range: Range<Int>, _ bytes: borrowing Span<UInt8>, _ width: Int
  ) {
    var start = range.lowerBound
    while range.upperBound - start > width {
      var end = start + width
      // Back to the last break; a word longer than the line is cut.
      while end > start, bytes[end - 1] != 0x20, !Paragraph.parts(bytes, range, at: end) {
        end -= 1
      }
      if end == start { end = start + width }
      ranges.append(start..<end)
      start = end
    }
    ranges.append(start..<range.upperBound)
  }

  /// Whether a hyphen before a byte parts a word: three letters at least before it and two behind,
  /// or "Alt-N", "e-mail", "1-pager" and "go-live" would come apart.
  private static func parts(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, at place: Int
  ) -> Bool {
    guard bytes[place - 1] == 0x2D, place - 4 >= range.lowerBound, place + 1 < range.upperBound
    else { return false }
    return isOfWord(bytes[place - 2]) && isOfWord(bytes[place - 3])
      && isOfWord(bytes[place - 4]) && isOfWord(bytes[place])
      && isOfWord(bytes[place + 1])
  }

  /// Whether a byte is a letter or a digit, or part of a letter that is no ASCII.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Whether a letter never begins a line: it closes what stands before it.
  ///
  /// Asked of every wide letter, so by its number and not by looking it up.
  private static func isClosing(_ letter: Character) -> Bool {
    switch letter.unicodeScalars.first?.value ?? 0 {
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x30FB, 0x30FC,
      0x2026, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D:
      true
    default: false
    }
  }

  private mutating func wrapLetters(
    _ range: Range<Int>, _ bytes: borrowing Span<UInt8>, _ width: Int
  ) {
    var start = range.lowerBound
    var lastBreak: (byte: Int, used: Int)?
    var used = 0
    var place = range.lowerBound
    var isAfterWide = false
    for letter in line(range) {
      let columns = DisplayWidth.columns(of: letter)
      // Words of wide letters have no space between them: any two of them may part.
      let isWide = columns == 2
      if isWide || isAfterWide, place > start, !Paragraph.isClosing(letter) {
        lastBreak = (place, used)
      }
      isAfterWide = isWide
      if used + columns > width, place > start {
        let end = lastBreak?.byte ?? place
        used -= lastBreak?.used ?? used
        ranges.append(start..<end)
        start = end
        lastBreak = nil
      }
      used += columns
      place += letter.utf8.count
      if letter == " " || letter == "-" && Paragraph.parts(bytes, range, at: place) {
        lastBreak = (place, used)
      }
    }
    ranges.append(start..<range.upperBound)
  }

  /// The line and column of the cursor after so many letters of the text.
  func position(after letters: Int) -> (line: Int, column: Int) {
    var left = letters
    for (index, range) in ranges.enumerated() {
      let isLast = index == ranges.count - 1
      let endsHard = !isLast && range.upperBound < ranges[index + 1].lowerBound
      let count = isPlain ? range.count : line(range).count
      if left < count || (left == count && (endsHard || isLast)) {
        return (index, isPlain ? left : DisplayWidth.columns(of: String(line(range).prefix(left))))
      }
      left -= count + (endsHard ? 1 : 0)
    }
    return (max(0, ranges.count - 1), 0)
  }

  /// How many letters of the text stand before a column of a line; `nil` where there is no such
  /// line.
  func letters(before column: Int, onLine wanted: Int) -> Int? {
    guard ranges.indices.contains(wanted) else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: ranges[wanted].lowerBound)
    var (letters, used) = (text[..<start].count, 0)
    for letter in line(ranges[wanted]) {
      used += DisplayWidth.columns(of: letter)
      // After its last letter the cursor would stand on the next line.
      guard used <= column, letters + 1 < text.count || wanted == ranges.count - 1 else { break }
      letters += 1
    }
    return position(after: letters).line == wanted ? letters : letters - 1
  }
}

extension Grid {
  /// Draws a text over the rows of an area, broken by words.
  ///
  /// - `pitch`: Rows from one line to the next.
  /// - Returns: What is left of the area under the text.
  @discardableResult
  mutating func write(
    paragraph text: String, in area: Area, role: Role, pitch: Int = 1
  ) -> Area {
    let paragraph = Paragraph(text, columns: area.columns)
    write(paragraph, from: 0, in: area, role: role, pitch: pitch)
    return area.split(top: paragraph.ranges.count * pitch).rest
  }

  /// Draws the lines of a text from one on, as many as have room; an ellipsis says there is more.
  mutating func write(
    _ paragraph: Paragraph, from first: Int, in area: Area, role: Role, pitch: Int = 1
  ) {
    let lines = paragraph.ranges.dropFirst(first)
    let room = (area.rows + pitch - 1) / pitch
    for (index, range) in lines.prefix(room).enumerated() {
      let line = paragraph.line(range)
      let isCut = index == room - 1 && lines.count > room
      write(
        truncating: isCut ? line + "…" : String(line), at: area.row + index * pitch,
        column: area.column, limit: area.columns, role: role)
    }
  }
}
