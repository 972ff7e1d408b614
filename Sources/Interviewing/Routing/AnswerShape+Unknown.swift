import Phrasing
import PlanModel

/// What an answer says that nobody knows yet.
extension AnswerShape {
  /// Words that say they do not know.
  var isUnknown: Bool {
    Vagueness.all(in: text, context: phrases).contains { $0.kind == .unknown }
  }

  /// What they say they do not know, when that is more than the question asked: "who raises the
  /// order".
  var unknownMatter: String? {
    guard isUnknown else { return nil }
    let openings = ["who ", "what ", "when ", "where ", "which ", "how ", "whether "]
    let starts = openings.compactMap { opening in
      folded.hasWords(opening.trimmed) ? text[...].range(ofText: opening)?.lowerBound : nil
    }
    guard let start = unknownCase ?? starts.min() else { return nil }
    // "Pilot on six presses, 4 weeks, who leads tbd": work, of which only the name is open.
    if start > text.startIndex, SpokenStep.note(of: text, in: phrases) != text,
      steps.contains(where: { $0.duration != nil })
    {
      return nil
    }
    var matter = String(text[start...].prefix { !".;!?".contains($0) })
    // "Who signs orders, I must ask", "who signs there I don't know".
    for aside in ShapeWords.asidesOfUnknown {
      guard let found = matter[...].range(ofText: aside) else { continue }
      matter = String(matter[..<found.lowerBound])
    }
    let empty: Set<String> = [
      "who", "what", "when", "where", "which", "how", "whether", "or", "long", "that", "would",
      "far", "ahead", "many", "much", "yet",
    ]
    return StepMatch.notions(of: matter).subtracting(empty).count > 1 ? matter : nil
  }

  /// Where "don't know yet *if we need three quotes*" begins; "not sure if it's Karl" says no more
  /// than what was asked.
  private var unknownCase: String.Index? {
    guard
      let doubt = Vagueness.all(in: text, context: phrases).first(where: { $0.kind == .unknown }),
      !AbsencePhrase.isUncertain(text)
    else { return nil }
    let words = text.behind(doubt.bytes).split(separator: " ", maxSplits: 3).map(String.init)
    let place = words.first?.lowercased() == "yet" ? 1 : 0
    guard place + 1 < words.count, words[place].lowercased() == "if",
      !ShapeWords.askedAbout.contains(words[place + 1].lowercased().withPlainApostrophes)
    else { return nil }
    let end = text.utf8.index(text.startIndex, offsetBy: doubt.bytes.upperBound)
    return text[end...].range(ofText: "if ")?.lowerBound
  }
}
