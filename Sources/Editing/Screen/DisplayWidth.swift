/// Columns that text takes on a terminal, counted exactly as ncurses counts them.
///
/// What `Grid.write` draws and what this measures are the same walk, so a cursor placed by one is
/// right for the other.
public enum DisplayWidth {
  enum Kind: UInt32 {
    /// Joins the letter before it: combining marks, medial jamo, joiners.
    case joining = 0
    case narrow = 1
    case wide = 2
    /// Must not reach a terminal: controls, what nobody can see, what the C library does not know.
    case unsafe = 3
  }

  /// Columns of a text of one line.
  ///
  /// A line feed or tab counts as the mark it would be drawn as.
  ///
  /// - Complexity: O(bytes).
  public static func columns(of text: String) -> Int {
    columns(of: text.utf8Span.span)
  }

  private static func columns(of bytes: Span<UInt8>) -> Int {
    if ClusterWalk.isPlain(bytes) { return bytes.count }
    var columns = 0
    var walk = ClusterWalk()
    while let cluster = walk.next(in: bytes) { columns += cluster.columns }
    return columns
  }

  /// The longest end of a text of one line that takes at most `columns`, cut between letters.
  ///
  /// A field that shows the end of what is being typed draws this.
  ///
  /// - Complexity: O(bytes of the end), for any length of the text.
  public static func tail(of text: Substring, columns limit: Int) -> Substring {
    let bytes = text.utf8Span.span
    let last = min(max(0, limit), bytes.count)
    if ClusterWalk.isPlain(bytes.extracting(last: last)) {
      return text[text.utf8.index(text.endIndex, offsetBy: -last)...]
    }
    var room = limit
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      let taken = columns(of: text[before..<start].utf8Span.span)
      guard taken <= room else { break }
      room -= taken
      start = before
    }
    return text[start...]
  }

  /// Columns of one letter as a reader counts letters.
  ///
  /// Costs more for each letter than measuring a text does.
  public static func columns(of character: Character) -> Int {
    columns(of: String(character))
  }

  static func kind(of scalar: UInt32) -> Kind {
    if scalar < 0x300 {
      let plain = (0x20..<0x7F).contains(scalar) || (scalar >= 0xA0 && scalar != 0xAD)
      return plain ? .narrow : .unsafe
    }
    // Lines and blocks fill whole rows of a frame.
    if (0x2500..<0x25A0).contains(scalar) { return .narrow }
    return Kind(rawValue: entry(before: scalar) & 3) ?? .unsafe
  }

  /// The last table entry that starts at or before the scalar.
  private static func entry(before scalar: UInt32) -> UInt32 {
    let wanted = scalar << 2 | 3
    let entries = table
    var low = 0
    var high = entries.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if entries[middle] <= wanted { low = middle } else { high = middle }
    }
    return entries[low]
  }
}
