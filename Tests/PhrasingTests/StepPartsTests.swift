import Phrasing
import Testing

@Suite struct `Steps said in one breath` {
  /// A step as the cases write it: who, the act, how long, when.
  private func parts(of step: StepPhrase) -> [String] {
    let times = step.timings.map { timing in
      switch timing {
      case .on(let reading): "on \(reading.notation ?? "?")"
      case .due(let reading): "due \(reading.notation ?? "?")"
      case .notBefore(let reading): "from \(reading.notation ?? "?")"
      case .window(let reading): "in \(reading.notation ?? "?")"
      case .gate(let words, _): "at \(words)"
      }
    }
    return [
      step.owner?.words ?? "-", step.title, step.duration?.notation ?? "-",
      times.isEmpty ? "-" : times.joined(separator: ", "),
    ]
  }

  @Test func `are taken apart as a human would, every one`() {
    let rows = Corpora.cases("step-parts.tsv")
    #expect(rows.count > 50)
    for row in rows {
      let steps = StepPhrase.read(row[0], in: callContext())
      #expect(steps.count == 1, "\(row[0])")
      #expect(steps.first.map(parts) == Array(row[1...]), "\(row[0])")
    }
  }

  @Test func `say which bytes were understood, in order and inside the text`() {
    for row in Corpora.cases("step-parts.tsv") {
      let count = row[0].utf8.count
      var last = 0
      for span in StepPhrase.read(row[0], in: callContext()).flatMap(\.spans) {
        #expect(span.bytes.lowerBound >= last && span.bytes.upperBound <= count, "\(row[0])")
        last = span.bytes.upperBound
      }
    }
  }
}
