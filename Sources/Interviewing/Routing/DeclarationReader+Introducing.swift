import Phrasing
import PlanModel
import Scheduling

/// Who brings the two at the top together.
extension DeclarationReader {
  /// "*Grace introduces Susan to Maya on June 25*": who introduces whoever stands at the top, to whom,
  /// and on which day.
  ///
  /// - Returns: `nil` where nobody of the buyer's is introduced who stands there or may.
  func introducing(_ text: String) -> Declaration? {
    let said = text.withPlainApostrophes
    guard
      let verb = IntroductionWords.introducing.lazy.compactMap({ said[...].range(ofText: $0) })
        .first,
      let who = introducer(String(said[..<verb.lowerBound])), let by = who.known,
      case let people = introduced(in: String(said[verb.upperBound...]), besides: by),
      case let ours = people.filter({ $0.side == .buyer }), ours.count == 1,
      case let theirs = people.filter({ $0.side == .seller }), theirs.count < 2
    else { return nil }
    let day = IntroductionDay.read(text, in: fields.phrases)
    guard let written = introduction(of: ours[0], by: by, on: day),
      // "Grace introduces Paul to Raj" puts neither of them at the top.
      plan.sponsor(.buyer) != nil || theirs.contains(where: isExecutive)
    else { return nil }
    let others = theirs.compactMap { top(ofSeller: $0) }
    let to = theirs.first.map { " to \(plan.person($0.known)?.name ?? $0.name)" } ?? ""
    let when = day.map { " on " + DateWords.short($0, near: fields.phrases.today) } ?? ""
    var reading = AnswerReading(
      echoes: [
        "\(fields.echo(of: ours[0])) · \(who.name) introduces them\(to)\(when)"
      ],
      question: day == nil ? "On which day does \(who.name) introduce them?" : nil,
      contents: [.stepFields(written + others)])
    if others.isEmpty { reading.asides = theirs.filter { $0.known == nil }.map { .person($0) } }
    let isThere = plan.sponsor(.buyer) != nil
    return Declaration(target: isThere ? .introduction : .sponsor(.buyer), reading: reading)
  }

  /// Whoever introduces them: somebody of the plan, and nothing else said before the verb.
  private func introducer(_ words: String) -> PersonDraft? {
    let said = words.trimmed
    guard said.split(separator: " ").count < 4, !said.isEmpty else { return nil }
    if ["i", "i'll"].contains(said.lowercased()) { return plan.speaker }
    let draft = human(said, PersonReader(fields: fields))
    return draft?.known == nil ? nil : draft
  }

  private func introduced(in text: String, besides introducer: RecordID) -> [PersonDraft] {
    PersonPhrase.all(in: text, context: fields.phrases)
      .filter { !$0.isRoleOnly && $0.identity != .speaker }
      .compactMap { PersonReader(fields: fields).named($0, .buyer, in: text) }
      .filter { $0.known != introducer }
  }

  /// What is written of whoever stands at the buyer's top, or may stand there by what they are.
  private func introduction(
    of person: PersonDraft, by introducer: RecordID, on day: CivilDate?
  ) -> [AnswerReading.Content]? {
    if let sponsor = plan.sponsor(.buyer) {
      guard sponsor.id == person.known else { return nil }
      var contents: [AnswerReading.Content] = [
        .stepField(sponsor.id, .introducedBy, .value(.record(introducer)))
      ]
      if let day { contents.append(.stepField(sponsor.id, .introducedOn, .value(.date(day)))) }
      return contents
    }
    guard introducer == plan.champion, isExecutive(person) else { return nil }
    var top = person
    top.isIntroducedBySpeaker = true
    top.introducedOn = day
    return [.sponsor(.person(top), .buyer)]
  }

  /// The seller's human at the top, where nobody stands there yet.
  private func top(ofSeller person: PersonDraft) -> AnswerReading.Content? {
    plan.sponsor(.seller) == nil && isExecutive(person) ? .sponsor(.person(person), .seller) : nil
  }

  private func isExecutive(_ person: PersonDraft) -> Bool {
    let title = plan.person(person.known)?.title ?? ""
    return TopicWords.words(of: title.isEmpty ? person.title : title)
      .contains(where: ShapeWords.executives.contains)
  }
}
