/// Places that are kept for a name: "?", "<name>", "[owner]", "tbd", "n/a".
extension StepOwner {
  /// Whether a cell of its own holds nothing but such a place.
  static func isUnfilled(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    guard !cell.isEmpty else { return true }
    return end(ofUnfilled: cell, sentence) == cell.upperBound
  }

  /// "*?* signs the DPA", "*<name>* returns it", "*TBD* to send it": somebody is still to be found.
  static func opensUnfilled(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let next = end(ofUnfilled: cell, sentence), next + 1 < cell.upperBound else {
      return false
    }
    if EnglishWords.toWord.contains(tokens[next]) || EnglishActs.helpers.contains(tokens[next]) {
      return true
    }
    return EnglishActs.base(ofThirdPerson: tokens[next].text) != nil
      && (EnglishWords.determiners.contains(tokens[next + 1])
        || ThirdPerson.hasObject(after: next, in: tokens))
  }

  /// Where such a place ends that a cell begins with.
  private static func end(ofUnfilled cell: Range<Int>, _ sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    let first = cell.lowerBound
    func isSlot(_ place: Int) -> Bool {
      place < cell.upperBound
        && (EnglishQuality.slots.contains(tokens[place])
          || EnglishPeople.wanted.contains(tokens[place]))
    }
    switch tokens[first].kind {
    case .other:
      guard sentence.source[tokens[first].start] == UInt8(ascii: "?") else { return nil }
      return cell.first { tokens[$0].kind != .other } ?? cell.upperBound
    case .open, .less:
      let close = tokens[first].kind == .open ? Token.Kind.close : .more
      guard isSlot(first + 1), first + 2 < cell.upperBound, tokens[first + 2].kind == close else {
        return nil
      }
      return first + 3
    case .word where first + 2 < cell.upperBound && tokens[first + 1].kind == .slash:
      // "n/a"
      return EnglishQuality.notApplicableLetters.contains(tokens[first])
        && EnglishNumbers.one.contains(tokens[first + 2]) ? first + 3 : nil
    case .word where isSlot(first): return first + 1
    default: return nil
    }
  }
}
