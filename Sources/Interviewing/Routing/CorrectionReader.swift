import Phrasing
import PlanModel
import Scheduling

/// What somebody takes back that the plan holds already: "the pilot begins on the 19th, not on the
/// 12th", "not Tom, make it Ines Gold", "I said Kevin, it's Karen".
///
/// Only what stands in the plan is taken back, so that words that only sound like it change nothing.
struct CorrectionReader {
  let fields: FieldReader
  var plan: Plan { fields.plan }

  /// The correction of a line; `nil` where it takes nothing of the plan back.
  ///
  /// - `isValueAsked`: Whether a day or a length was asked for.
  func read(_ shape: AnswerShape, isValueAsked: Bool = false) -> AnswerReading? {
    // "Actually go live, make it 24 Feb" says itself what is on that day.
    if GoLiveChange.dayNamed(in: shape.text, typed: shape.typed, fields) != nil { return nil }
    if let told = givenUp(shape) ?? reassigned(shape) ?? handover(shape) ?? notBefore(shape)
      ?? told(shape, isValueAsked: isValueAsked) ?? review(shape)
    {
      return told
    }
    guard let said = CorrectionReader.takenBack(in: shape.text) else { return anew(shape) }
    return person(shape.text, said)
  }

  /// Where a line says what does not hold: the place behind "not" or "I said".
  private static func takenBack(in text: String) -> Range<String.Index>? {
    CorrectionWords.marks.lazy.compactMap { mark in
      text[...].range(ofText: mark).flatMap { found in
        text[..<found.lowerBound].last?.isLetter == true ? nil : found
      }
    }.first
  }

  /// Whether a clause ends behind a number, so that it counts nothing: "not 31, the other is shut".
  static func isEnd(of text: String, behind number: String) -> Bool {
    guard let found = text[...].range(ofText: "not \(number)") else { return false }
    return text[found.upperBound...].first.map { ",.;!".contains($0) } ?? true
  }

  // MARK: People

  /// "*Not Tom*, make it Ines Gold": the one place of the plan that names whoever is given up.
  private func person(_ text: String, _ mark: Range<String.Index>) -> AnswerReading? {
    let said = text[mark.upperBound...]
    guard let new = replacement(in: text, behind: mark) ?? replacement(in: text, before: mark)
    else {
      return nil
    }
    guard let old = whoever(opening: said) else {
      // Whoever is given up stands nowhere: nothing is taken back, and nothing is to be done.
      let clause = String(said.prefix { !",.;!?".contains($0) })
      guard clause.split(separator: " ").count < 3, clause.first?.isUppercase == true,
        case .person(let unknown) = PersonReader(fields: fields).read(clause, .buyer).owner
      else { return nil }
      return AnswerReading(
        note: text,
        asking: "What is it that \(new.name) does instead of \(unknown.name)?")
    }
    guard new.known != old.id else { return nil }
    if isOfOtherAct(String(text[..<mark.lowerBound]), than: old) {
      return AnswerReading(
        note: text, asking: "What is it that \(new.name) does instead of \(old.name)?")
    }
    let isSlip = text[mark].lowercased().hasSuffix("said ")
    // "I said Kevin, it's Karen" of somebody new: the name was heard wrong, wherever it stands.
    if isSlip, new.known == nil {
      let surname = old.name.split(separator: " ").dropFirst().joined(separator: " ")
      let name = new.name.contains(" ") || surname.isEmpty ? new.name : "\(new.name) \(surname)"
      return AnswerReading(
        echoes: ["\(name) instead of \(old.name)"], question: nil,
        contents: [.stepField(old.id, .personName, .value(.words(name)))])
    }
    return replaced(old, by: new, for: text, in: text)
  }

  /// "*Priya does the risk file*, not Otto": an act that is none of those of whoever is given up.
  private func isOfOtherAct(_ said: String, than old: Person) -> Bool {
    guard let clause = said.parts(between: ",;.").last(where: { !$0.isEmpty }),
      LineAccount(fields: fields).opensWithDoer(clause),
      let person = PersonPhrase.read(clause, in: fields.phrases)
    else { return false }
    let act = TopicWords.words(of: clause.behind(person.bytes)).dropFirst().joined(separator: " ")
    let notions = StepMatch.notions(of: act).subtracting(HandoverWords.doing)
    return !notions.isEmpty
      && uses(of: old.id).allSatisfy { notions.isDisjoint(with: StepMatch.notions(of: $0.what)) }
  }

  /// Somebody in the one place of the plan that another has; a question where they have several.
  ///
  /// - `said`: The words that may say which place it is.
  func replaced(
    _ old: Person, by new: PersonDraft, for said: String, in text: String
  ) -> AnswerReading? {
    // "Legal is not Raj" says nothing of what Raj does for security.
    let part = TopicWords.topic(of: said).flatMap { TopicWords.blocks(of: plan)[$0]?.id }
    let notions = StepMatch.notions(of: said)
    let all = uses(of: old.id).filter { part == nil || $0.block == nil || $0.block == part }
    let titled = all.filter { !notions.isDisjoint(with: StepMatch.notions(of: $0.what)) }
    let uses = titled.count == 1 ? titled : all
    guard uses.count == 1, let use = uses.first else {
      guard !uses.isEmpty else { return nil }
      return AnswerReading(
        note: text,
        asking: "Where is it \(new.name) instead of \(old.name)?")
    }
    return AnswerReading(
      echoes: ["\(use.what): \(new.name) instead of \(old.name)"], question: nil,
      contents: [.stepField(use.record, use.field, .owner(.person(new)))])
  }

  /// The human of the plan whose name some words begin with.
  func whoever(opening said: Substring) -> Person? {
    let words = said.split(whereSeparator: { !$0.isLetter && $0 != "-" }).prefix(3).map {
      $0.lowercased()
    }
    guard let first = words.first else { return nil }
    let called = plan.people.filter { person in
      person.name.lowercased().split(separator: " ").contains { $0 == first }
    }
    guard called.count > 1 else { return called.first }
    let whole = called.filter {
      words.joined(separator: " ").hasPrefix($0.name.lowercased())
    }
    return whole.count == 1 ? whole.first : nil
  }

  /// Whoever it is instead: behind "make it", "it's" and the like.
  private func replacement(in text: String, behind mark: Range<String.Index>) -> PersonDraft? {
    let people = PersonReader(fields: fields)
    let said = text[mark.upperBound...]
    for replacing in CorrectionWords.replacing {
      guard let found = said.range(ofText: replacing) else { continue }
      var clause = String(text[found.upperBound...].prefix { !",.;!?".contains($0) })
      for end in [" instead", " please", " for ", " who "] {
        if let cut = clause[...].range(ofText: end) { clause = String(clause[..<cut.lowerBound]) }
      }
      guard (1...3).contains(clause.split(separator: " ").count) else { continue }
      // "Ingrid solberg": half of the capitals came with what is known of names.
      let isTyped = clause.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
      let named = SpokenNames.answer(
        isTyped ? clause.trimmed : clause.trimmed.lowercased(), in: fields.phrases)
      if case .person(let draft) = people.read(named, .buyer).owner { return draft }
    }
    return nil
  }

  /// "The review is with Ines Gold, *not Tom*": the one human who is named before whoever is given up,
  /// in the same sentence.
  private func replacement(in text: String, before mark: Range<String.Index>) -> PersonDraft? {
    guard text[mark].lowercased() == "not ", whoever(opening: text[mark.upperBound...]) != nil,
      text[..<mark.lowerBound].last(where: { $0 != " " }) == ","
    else { return nil }
    let said = String(String(text[..<mark.lowerBound]).split(separating: ". ").last ?? "")
    let named = PersonPhrase.all(in: said, context: fields.phrases).filter {
      !$0.isRoleOnly && $0.identity != .speaker
    }
    guard named.count == 1,
      case .person(let draft) = PersonReader(fields: fields).owner(named[0], .buyer)
    else { return nil }
    return draft
  }

  /// A place of the plan that names somebody.
  private struct Use {
    let record: RecordID
    let field: Field
    /// The part of the plan it is in, where it is in one.
    let block: RecordID?
    let what: String
  }

  private func uses(of person: RecordID) -> [Use] {
    var uses: [Use] = []
    for block in plan.workstreams {
      let owners: [(Field, RecordID?)] = [
        (.workstreamBuyerOwner, block.buyerOwner.known),
        (.workstreamSellerOwner, block.sellerOwner.known),
      ]
      for (field, owner) in owners where owner == person {
        uses.append(Use(record: block.id, field: field, block: block.id, what: block.name))
      }
      for step in block.steps where !step.state.isOver {
        for side in Side.allCases where step.owner(side).known == person {
          let field: Field = side == .buyer ? .buyerOwner : .sellerOwner
          uses.append(
            Use(record: step.id, field: field, block: block.id, what: "“\(step.title)”"))
        }
      }
    }
    for away in plan.people {
      for absence in away.absences where absence.deputy == person {
        uses.append(
          Use(
            record: absence.id, field: .absenceDeputy, block: nil,
            what: "covers for \(away.name)"))
      }
    }
    return uses
  }
}
