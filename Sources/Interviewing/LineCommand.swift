import Phrasing

/// A line of the interview that is no answer: English words, all in one place.
enum LineCommand: Hashable {
  case next, unknown, park, back, why, readBack, quit, help

  private static let words: [(command: LineCommand, words: [String])] = [
    (.next, ["next", "skip", "another"]),
    (.unknown, ["they don't know yet", "don't know", "they don't know", "dont know", "?"]),
    (.park, ["park it", "park", "park this"]),
    (.back, ["back", "undo"]),
    (.why, ["why", "why?", "why this now", "why this now?"]),
    (.readBack, ["read back", "read-back", "readback"]),
    (.quit, ["quit", "exit", "bye", "stop"]),
    (.help, ["help"]),
  ]

  /// The command a line is, alone and as a whole; anything longer is an answer.
  init?(_ line: String) {
    let folded = line.lowercased().withPlainApostrophes
    guard let found = Self.words.first(where: { $0.words.contains(folded) }) else { return nil }
    self = found.command
  }

  static let helpLines = [
    "Type what they say; a line is one answer, to this question or to any other. Or:",
    "next: another question",
    "don't know: finding out becomes a step with a person and a day",
    "park: the question is put aside as a note",
    "back: the last answer is taken back",
    "why: why this question now",
    "read back: each person's rows, to keep, amend or decline",
    "quit: enough for today; every line is kept",
  ]

  static let unknownSaid =
    "They don't know yet: finding out is a step now, with a person and a day."
}
