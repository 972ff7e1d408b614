extension String {
  /// Whether these words stand in a text, whole, letters of any case.
  func hasWords(_ words: String) -> Bool {
    var start = startIndex
    while let found = self[start...].range(ofText: words) {
      let before = found.lowerBound > startIndex ? self[index(before: found.lowerBound)] : " "
      let after = found.upperBound < endIndex ? self[found.upperBound] : " "
      if !before.isLetter, !after.isLetter { return true }
      start = found.upperBound
    }
    return false
  }

  /// Whether one of some ASCII texts stands somewhere in it, letters of any case.
  ///
  /// - Complexity: O(bytes × texts), without taking the text apart.
  func containsAny(_ texts: [String]) -> Bool {
    let bytes = utf8Span.span
    for text in texts where bytes.place(of: text.utf8Span.span) != nil { return true }
    return false
  }
}

extension Substring {
  /// Where a text first stands, letters of any case; nil for an empty one.
  ///
  /// - Complexity: O(bytes) where the text looked for is English, whatever it is looked for in: no
  ///   byte of another letter is one of ASCII.
  func range(ofText text: String) -> Range<Index>? {
    guard !text.isEmpty else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII || $0 == "’" }
    return isPlain ? rangeOfPlain(text.utf8Span.span) : rangeOfAny(text)
  }

  /// Where the first of some texts stands, letters of any case; of two at one place the one that is
  /// listed first.
  func firstRange(ofAny texts: [String]) -> Range<Index>? {
    texts.compactMap { range(ofText: $0) }.min { $0.lowerBound < $1.lowerBound }
  }

  /// Where a text last stands, letters of any case; nil for an empty one.
  func lastRange(ofText text: String) -> Range<Index>? {
    var last: Range<Index>?
    var rest = self
    while let found = rest.range(ofText: text) {
      last = found
      rest = rest[rest.index(after: found.lowerBound)...]
    }
    return last
  }

  private func rangeOfPlain(_ wanted: Span<UInt8>) -> Range<Index>? {
    guard let start = utf8Span.span.place(of: wanted) else { return nil }
    let lower = utf8.index(startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: wanted.count)
  }

  private func rangeOfAny(_ text: String) -> Range<Index>? {
    let wanted = text.lowercased()
    var start = startIndex
    while start < endIndex {
      if let end = index(start, offsetBy: text.count, limitedBy: endIndex),
        self[start..<end].lowercased() == wanted
      {
        return start..<end
      }
      start = index(after: start)
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Where bytes first stand, letters of ASCII of any case; nil for none.
  fileprivate func place(of wanted: Span<UInt8>) -> Int? {
    guard !wanted.isEmpty, wanted.count <= count else { return nil }
    let first = wanted[0].smallLetter
    for start in 0...(count - wanted.count) where self[start].smallLetter == first {
      var end = 1
      while end < wanted.count, self[start + end].smallLetter == wanted[end].smallLetter {
        end += 1
      }
      if end == wanted.count { return start }
    }
    return nil
  }
}

extension UInt8 {
  /// The small letter of a capital one of ASCII; any other as it is.
  fileprivate var smallLetter: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
