import Glibc
import Phrasing

/// A line of a call with what it speaks of.
struct Line {
  let intent: Int
  let features: [UInt32]
  let text: String

  /// The lines of a file as the model will see them, in plain speech.
  static func all(in path: String, context: PhraseContext) -> [Line] {
    contents(of: path).split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2, let said = Intent(rawValue: String(cells[0])),
        let intent = Intent.allCases.firstIndex(of: said)
      else { return nil }
      let text = PlainSpeech(String(cells[1]), in: context).text
      let features = IntentFeatures.all(in: text, context: context).sorted()
      return Line(intent: intent, features: features, text: String(cells[1]))
    }
  }

  private static func contents(of path: String) -> String {
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
