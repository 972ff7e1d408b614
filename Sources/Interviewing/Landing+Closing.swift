import Phrasing
public import PlanModel
import Scheduling

extension Scribe {
  /// Closes a question without an answer: finding out becomes a step with a person and a day, what
  /// is put aside a note.
  ///
  /// - `answer`: The record that holds the words typed so far, when there are any.
  /// - `reader`: Reads who will find out, and by when, where the words say so.
  public mutating func close(
    _ open: Interview.Open, _ standing: Answer.Standing, answer: RecordID?, reader: AnswerReader
  ) {
    guard let root = document.plan.id else { return }
    let answer =
      answer
      ?? create(
        .answer, in: root,
        values: [
          InitialValue(.answerQuestion, .words(open.question.id)),
          InitialValue(.answerAbout, .record(open.about)),
        ])
    set(answer, .answerStanding, .number(standing.rawValue))
    set(answer, .answerKept, .number(1))
    let words = document.text(answer, .answerText).visible.trimmed
    let provenance = Provenance(
      .heard, speaker: document.plan.champion, words: words.isEmpty ? nil : words, source: answer)
    switch standing {
    case .said: break
    case .parked:
      landNote(
        "Parked: \(open.words)" + (words.isEmpty ? "" : " “\(words)”"), about: open.about,
        provenance)
    case .unknown: addFindingOut(open, words, reader, provenance)
    }
  }

  /// "Champion finds out by Friday": theirs unless the words name somebody else, in a week unless
  /// they name a day.
  private mutating func addFindingOut(
    _ open: Interview.Open, _ words: String, _ reader: AnswerReader, _ provenance: Provenance
  ) {
    let plan = document.plan
    let own = plan.workstreams.first { $0.id == open.about }
    guard let block = own ?? plan.workstreams.first else {
      return landNote("To find out: \(open.words)", about: open.about, provenance)
    }
    let said = StepReader(fields: reader.fields).read(words, side: .buyer).first
    var values: [InitialValue] = []
    if let owner = said?.owners.first, case .person = owner {
      let (value, side) = land(owner, provenance)
      values.append(
        InitialValue(side == .seller ? .sellerOwner : .buyerOwner, value, provenance))
    } else if let champion = plan.champion {
      values.append(
        InitialValue(
          .buyerOwner, .record(champion), Provenance(.inferred, source: provenance.source)))
    }
    let today = reader.fields.phrases.today
    if let day = said?.due ?? said?.pin {
      values.append(InitialValue(.due, .date(day), provenance))
    } else if let day = plan.workingCalendar(.buyer).day(5, after: today) {
      values.append(InitialValue(.due, .date(day), .assumed))
    }
    create(
      .step, in: block.id, values: values,
      texts: [
        (.title, CleanText.line("Find out: \(open.words)"), provenance),
        (.done, "The answer stands in this plan", .assumed),
      ])
  }
}
