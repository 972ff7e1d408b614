/// Letters without what stands above or below them, as a name is written where a keyboard has none.
enum PlainLetters {
  /// "Žofia" as "zofia", "Oğuz" as "oguz"; a word of plain letters is given back as it is.
  static func text(of word: String) -> String {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
    var plain: [UInt8] = []
    for scalar in word.unicodeScalars {
      let place = Int(scalar.value) - 0xC0
      if scalar.isASCII {
        plain.append(UInt8(scalar.value) | (scalar.properties.isUppercase ? 0x20 : 0))
      } else if letters.indices.contains(place) {
        plain.append(letters[place])
      } else {
        return word
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Those of U+00C0 to U+017F, in their order; a dot for what is no letter.
  private static let letters = Array(
    """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllll.\
    .llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
}
