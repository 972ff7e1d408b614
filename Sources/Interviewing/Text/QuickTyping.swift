import Phrasing

/// A line in the spelling of a dictionary: "ur guy does it, not b4 u sign" as "your guy does it, not
/// before you sign".
///
/// What was typed stays in the answer; what is read, and stands on the page, is spelled out. Only
/// short forms that are nothing else are: "UR" and "U.S." are names, and "2U" is a height.
struct QuickTyping {
  /// The line spelled out.
  let text: String
  /// Each form that was spelled out: its bytes in what was typed, and how many it has now.
  private var places: [(typed: Range<Int>, length: Int)] = []

  /// A line as it was typed; `nil` where it has no short form.
  init?(_ typed: String) {
    let bytes = Array(typed.utf8)
    var spelled: [UInt8] = []
    var places: [(typed: Range<Int>, length: Int)] = []
    var place = 0
    while place < bytes.count {
      guard QuickTyping.isOfWord(bytes[place]) else {
        spelled.append(bytes[place])
        place += 1
        continue
      }
      var end = place
      while end < bytes.count, QuickTyping.isOfWord(bytes[end]) { end += 1 }
      let word = bytes[place..<end]
      if QuickTyping.isFree(place..<end, bytes), let long = QuickTyping.long(word, bytes[end...]) {
        let first = place == 0 ? Array(long.capitalisedFirst.utf8) : Array(long.utf8)
        places.append((place..<end, first.count))
        spelled += first
      } else {
        spelled += word
      }
      place = end
    }
    guard !places.isEmpty else { return nil }
    text = String(decoding: spelled, as: UTF8.self)
    self.places = places
  }

  /// Where bytes of the line spelled out were typed.
  func typed(_ range: Range<Int>) -> Range<Int> {
    let start = typed(range.lowerBound, isEnd: false)
    return start..<max(start, typed(range.upperBound, isEnd: true))
  }

  private func typed(_ byte: Int, isEnd: Bool) -> Int {
    var longer = 0
    for (place, length) in places {
      let start = place.lowerBound + longer
      if byte < start || byte == start && !isEnd { break }
      if byte < start + length { return isEnd ? place.upperBound : place.lowerBound }
      longer += length - place.count
    }
    return byte - longer
  }

  // MARK: Words

  private static func long(_ word: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> String? {
    guard word.count < 5 else { return nil }
    let said = String(decoding: word, as: UTF8.self)
    guard said == "ur" else { return QuickWords.long[said] }
    let next = rest.drop { $0 == 0x20 }.prefix(while: isOfWord)
    let behind = String(decoding: next, as: UTF8.self).lowercased()
    return QuickWords.behindYouAre.contains(behind) ? "you're" : "your"
  }

  /// Whether a word has a space or a pause on both sides: "u" of "u/s" and "u.k." is none.
  private static func isFree(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    let next = range.upperBound + 1 < bytes.count ? bytes[range.upperBound + 1] : 0x20
    guard " ,;:(+\"\n\t".utf8.contains(before), " ,;:)+?!.\"\n\t".utf8.contains(after) else {
      return false
    }
    return after != UInt8(ascii: ".") || next == 0x20
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "'")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension RoutedAnswer {
  /// The same of a line that was typed in short forms: what was understood is lit where it stands.
  func typed(in quick: QuickTyping) -> RoutedAnswer {
    var routed = self
    routed.reading.recognised = reading.recognised.map(quick.typed)
    return routed
  }
}
