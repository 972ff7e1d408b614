import Phrasing
import Seeds
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

  /// The same for what ties a step to others: what it waits for, whom it needs, its end, its block.
  private func ties(of step: StepPhrase) -> [String] {
    let links = step.links.map { link in
      let target =
        switch link.target {
        case .number(let number): "\(number)"
        case .title(let place): callContext().steps[place]
        case .previous: "previous"
        case .words(let words): "words \(words)"
        }
      return (link.isParallel ? "with " : "") + target
    }
    func listed(_ words: [String]) -> String { words.isEmpty ? "-" : words.joined(separator: ", ") }
    return [
      listed(links), listed(step.people.map(\.words)), step.doneWhen ?? "-",
      step.workstream ?? "-",
    ]
  }

  @Test func `are tied to other steps, people and blocks`() {
    let rows = Corpora.cases("step-ties.tsv")
    #expect(rows.count > 20)
    for row in rows {
      let steps = StepPhrase.read(row[0], in: callContext())
      #expect(steps.count == 1, "\(row[0])")
      #expect(steps.first.map(ties) == Array(row[1...]), "\(row[0])")
    }
  }

  @Test(arguments: [
    ("sow from ana by July 6, dana reviews 3 days", 1),
    ("Priya redlines it by July 6, Ana turns it around in 2 days", 1),
    ("Ana sends the form Friday, Tom to sign by July 9", 1),
    ("Dana drafts the SOW by July 6 and Ana countersigns by July 9", 1),
    ("order form from Ana by July 6, Tom countersigns it by July 13", 1),
    ("Pilot with ten agents from July 6, Sam runs it", 0),
    ("Pilot with ten agents, Sam runs it for 3 weeks", 0),
    ("Liv signs, Tor countersigns", 0),
    ("SOW by July 6, Dana reviews 3 days", 0),
  ])
  func `of two humans are told apart where each has a time or a thing of its own`(
    _ text: String, _ splices: Int
  ) {
    #expect(StepSplice.all(in: text, context: callContext()).count == splices, "\(text)")
  }

  @Test(arguments: [
    ("Omar returns the form by July 22", ["returns: return"]),
    ("Legal pushes the draft and signs the lease", ["pushes: push", "signs: sign"]),
    ("legal reviews the lease, Nuala, 3 weeks", ["reviews: review"]),
    ("Rosa has a look at the hall", ["has: have"]),
    ("Petra supplies the plans and drawings", ["supplies: supply"]),
    ("Rosa types the notes", ["types: type"]),
    ("The lease, Rosa issues it", ["issues: issue"]),
    ("Omar and Sam run the pen test", []),
    ("Form returned by Omar", []),
    ("Omar: badges printed for 40 guests", []),
    ("Pen test, Omar, 2 weeks", []),
    ("Security reviews, Nuala, 3 weeks", []),
  ])
  func `say what the act is called without whoever does it`(_ text: String, _ forms: [String]) {
    let step = StepPhrase.read(text, in: callContext()).first
    #expect(step?.plainForms.map { "\($0.said): \($0.plain)" } == forms, "\(text)")
  }

  @Test(arguments: [
    ("send the nda", "send the NDA"), ("Dpa", "DPA"), ("the msa's terms", "the MSA's terms"),
    ("Sample run", "Sample run"), ("post the poster", "post the poster"),
  ])
  func `write what is only written in capitals so`(_ typed: String, _ title: String) {
    #expect(StepPhrase.spelled(typed) == title)
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

  @Test func `under random edits, parts lie inside the text, in order and apart`() {
    var dice = SeededGenerator(seed: 45)
    let context = callContext()
    let insertions = [
      "not ", ", ", "(", ")", "by ", "and ", " until ", "Omar ", "李 ", "’s ", "-", "for two weeks ",
    ]
    for row in Corpora.cases("step-parts.tsv") {
      for _ in 0..<40 {
        var letters = Array(row[0])
        for _ in 0..<Int.random(in: 1...3, using: &dice) {
          let place = Int.random(in: 0..<letters.count, using: &dice)
          if Bool.random(using: &dice), letters.count > 1 {
            letters.remove(at: place)
          } else {
            letters.insert(contentsOf: insertions.randomElement(using: &dice) ?? "", at: place)
          }
        }
        let text = String(letters)
        expectApart(Phrase.parts(in: text, context: context), in: text)
        expectApart(StepPhrase.read(text, in: context).flatMap(\.spans).map(\.bytes), in: text)
      }
    }
  }

  private func expectApart(_ parts: [Range<Int>], in text: String) {
    var last = 0
    for part in parts {
      #expect(part.lowerBound >= last && part.upperBound <= text.utf8.count, "\(text)")
      last = part.upperBound
    }
  }
}
