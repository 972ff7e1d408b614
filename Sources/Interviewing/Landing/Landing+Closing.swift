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
        "Parked: \(open.firstWords)" + (words.isEmpty ? "" : " “\(words)”"), about: open.about,
        provenance)
    case .unknown: addFindingOut(open, words, reader, provenance)
    }
  }

  private mutating func addFindingOut(
    _ open: Interview.Open, _ words: String, _ reader: AnswerReader, _ provenance: Provenance
  ) {
    let day = reader.day(in: words)?.day
    addFindingOut(
      "Find out: \(open.firstWords)", about: open.about, reader.finder(in: words),
      by: InitialValue(.due, .date(day ?? reader.withinAWeek), day == nil ? .assumed : provenance),
      provenance)
  }

  /// Finding out what they said they do not know is a step of its own.
  mutating func land(_ out: FindingOut, about: RecordID, _ provenance: Provenance) {
    let topic = TopicWords.topic(of: out.matter)
    let block = topic.flatMap { TopicWords.blocks(of: document.plan)[$0]?.id }
    addFindingOut(
      "Find out \(out.matter)", about: block ?? about, out.owner,
      by: InitialValue(.due, .date(out.day), out.isDaySaid ? provenance : .assumed), provenance)
  }

  /// A step of the champion's, unless the words name somebody else.
  private mutating func addFindingOut(
    _ title: String, about: RecordID, _ owner: OwnerDraft?, by due: InitialValue,
    _ provenance: Provenance
  ) {
    let plan = document.plan
    guard let block = plan.workstreams.first(where: { $0.id == about }) ?? plan.workstreams.first
    else { return landNote(title, about: about, provenance) }
    // Nothing has to be done before anybody asks.
    var values = [due, InitialValue(.standsAlone, .number(1), .assumed)]
    if let owner {
      let (value, side) = land(owner, provenance)
      values.append(InitialValue(.owner(of: side ?? .buyer), value, provenance))
    } else if let champion = plan.champion {
      values.append(
        InitialValue(
          .buyerOwner, .record(champion), Provenance(.inferred, source: provenance.source)))
    }
    create(
      .step, in: block.id, values: values,
      texts: [
        (.title, CleanText.line(title), provenance),
        (.done, "The answer stands in this plan", .assumed),
      ])
  }
}
