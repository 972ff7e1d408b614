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
}

extension Substring {
  /// Where a text first stands, letters of any case; nil for an empty one.
  ///
  /// - Complexity: O(bytes) where the text looked for is English, whatever it is looked for in: no
  ///   byte of another letter is one of ASCII.
  func range(ofText text: String) -> Range<Index>? {
    guard !text.isEmpty else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII || $0 == "’" }
    return isPlain ? rangeOfPlain(Array(text.utf8)) : rangeOfAny(text)
  }

  private func rangeOfPlain(_ wanted: [UInt8]) -> Range<Index>? {
    let bytes = Array(utf8)
    guard wanted.count <= bytes.count else { return nil }
    let first = wanted[0].smallLetter
    for start in 0...(bytes.count - wanted.count) where bytes[start].smallLetter == first {
      var count = 1
      while count < wanted.count,
        bytes[start + count].smallLetter == wanted[count].smallLetter
      {
        count += 1
      }
      guard count == wanted.count else { continue }
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: count)
    }
    return nil
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

extension UInt8 {
  /// The small letter of a capital one of ASCII; any other as it is.
  fileprivate var smallLetter: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
