import Phrasing

/// Stages told one after the other in one breath.
extension StepDrafter {
  /// With a semicolon before each further stage that has a length of its own; every letter keeps its
  /// place: "wave one three weeks, wave two four weeks", "the first site 2 weeks then the second 3
  /// weeks".
  func staged(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for mark in DraftWords.stageMarks {
      var rest = text[...]
      while let found = rest.range(ofText: mark) {
        let before = clause(endingAt: found.lowerBound, of: text)
        let after = String(text[found.upperBound...].prefix { !",;.".contains($0) })
        if isStage(after, behind: before, mark), hasLength(text[found.upperBound...]) {
          let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
          for place in start..<start + mark.utf8.count { bytes[place] = UInt8(ascii: " ") }
          bytes[start] = UInt8(ascii: ";")
        }
        rest = rest[found.upperBound...]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func clause(endingAt end: String.Index, of text: String) -> String {
    let start = text[..<end].lastIndex(where: { ";.".contains($0) }).map(text.index(after:))
    return String(text[(start ?? text.startIndex)..<end])
  }

  /// Whether some words begin a further stage of what came before, and what came before is one.
  private func isStage(_ said: String, behind before: String, _ mark: String) -> Bool {
    let next = TopicWords.words(of: said).prefix(4).drop { ["the", "then", "and"].contains($0) }
    let earlier = TopicWords.words(of: before)
    guard !next.isEmpty else { return false }
    let stage = next.prefix(2).first(where: DraftWords.stages.contains)
    let isNumbered = next.prefix(2).contains(where: DraftWords.ordinals.contains)
    // "Hall one 2 weeks, hall two 3 weeks", "first site … then site Neudorf".
    let isNext = stage.map { (isNumbered || mark != ", ") && earlier.contains($0) } ?? false
    // "First Horta 2 weeks then Ponta 3 weeks".
    let isSecond = mark != ", " && earlier.contains("first")
    // Looked for last: few lines tell of stages.
    return (isNext || isSecond) && hasLength(before[...])
  }

  /// Whether a length is told in some words before the next stage begins.
  private func hasLength(_ said: Substring) -> Bool {
    let words = said.prefix { $0 != ";" }.split { " ,".contains($0) }.map(String.init)
    return words.indices.dropLast().contains { place in
      let pair = words[place...place + 1].joined(separator: " ")
      return DurationPhrase.read(pair, in: fields.phrases).duration != nil
    }
  }
}
