import Phrasing
import PlanModel
import Scheduling

/// What an act waits for, or goes beside, and which step of the plan that is.
extension StepDrafter {
  /// Takes in what the words say that the act waits for; what is not found is asked.
  func add(_ link: StepPhrase.Link, of phrase: StepPhrase, to draft: inout StepDraft) {
    let relation: Relation = link.isParallel ? .startToStart : .finishToStart
    // "30 days after the order, takes 2 days": the work has its own length, so the other is a wait.
    let wait = link.lag == phrase.duration?.duration ? nil : link.lag.flatMap { StepDuration($0) }
    let lag = wait?.roughDays ?? 0
    func tie(_ targets: [RecordID]) {
      draft.dependencies += targets.map { Dependency(on: $0, relation: relation, lag: lag) }
    }
    let steps = plan.steps
    switch link.target {
    case .number(let number):
      guard steps.indices.contains(number - 1) else {
        draft.open.append("There is no step \(number). Which one does it wait for?")
        return
      }
      tie([steps[number - 1].id])
    case .title(let place): if steps.indices.contains(place) { tie([steps[place].id]) }
    case .previous:
      draft.waitsForPrevious = true
      draft.lagToPrevious = lag
    case .words(let words):
      // "Key handover after *that*": whatever was told last, and no title with such a word.
      if DraftWords.pointing.contains(words.lowercased()) {
        guard let told = StepSequel.lastTold(in: plan) else {
          draft.open.append("After which step is that?")
          draft.unknownWaits.append(.init(name: words))
          return
        }
        return tie([told.id])
      }
      let reader = DependencyReader(plan: plan, phrases: fields.phrases)
      let several = reader.read(words)
      if several.dependencies.count > 1, several.unknown.isEmpty {
        return tie(several.dependencies.map(\.on))
      }
      if !link.isParallel, AfterGoLive.isGoLive(words) { return takeGoLive(wait, &draft) }
      // A name alone is whoever does a step, and no word of another's title.
      let told = step(of: words) ?? reader.target(of: words)
      if let target = told ?? decision(of: words) ?? result(of: words, reader) {
        tie([target])
      } else if several.dependencies.isEmpty, var thing = Prerequisite(handedOver: words) {
        thing.lag = lag
        draft.prerequisites.append(thing)
      } else {
        tie(several.dependencies.map(\.on))
        let words = several.unknown.count == 1 ? several.unknown[0] : words
        let named = words.split(separator: " ").joined(separator: " ")
        let lag = wait.map { DurationWords.words(for: $0) }
        let distance = lag.map { " This comes \($0) later." } ?? ""
        draft.open.append("What is “\(named)”? No step is called that yet.\(distance)")
        draft.unknownWaits.append(.init(name: named, lag: lag))
      }
    }
  }

  /// "After Amrita", "once Angela confirms": the one step of whoever is named.
  ///
  /// "After Dana *signs*" is none in which she signs nothing.
  func step(of words: String) -> RecordID? {
    guard let person = PersonPhrase.read(words, in: fields.phrases),
      case .known(let name) = person.identity, person.bytes.lowerBound == 0
    else { return nil }
    let said = TopicWords.words(of: words.behind(person.bytes))
    guard said.allSatisfy(DraftWords.finished.contains),
      let step = plan.onlyStep(ofPerson: name), StepDrafter.mayBe(step, whenever: said)
    else { return nil }
    return step.id
  }

  /// Whether a step can be what is told: where that is a signature, only one in which it is signed.
  static func mayBe(_ step: Step, whenever said: [String]) -> Bool {
    let acts = StepMatch.notions(
      of: said.filter(DraftWords.signing.contains).joined(separator: " "))
    return acts.isEmpty || !acts.isDisjoint(with: StepMatch.notions(of: step.title))
  }

  /// "Can run *alongside Noreen*": whoever is named does something else at the same time, which this
  /// goes beside, and does not do this.
  func takeCompany(
    _ person: PersonPhrase, of phrase: StepPhrase, _ draft: inout StepDraft
  ) -> Bool {
    guard person.bytes.upperBound <= phrase.raw.utf8.count else { return false }
    let before = TopicWords.words(of: phrase.raw.before(person.bytes)).suffix(2)
    guard
      before.last == "alongside" || before.elementsEqual(["parallel", "to"])
        || before.elementsEqual(["parallel", "with"])
    else { return false }
    if let step = step(of: phrase.raw[bytes: person.bytes]) {
      draft.dependencies.append(Dependency(on: step, relation: .startToStart))
    }
    for tail in DraftWords.company where draft.title.hasSuffix(tail) {
      draft.title = String(draft.title.dropLast(tail.count))
    }
    return true
  }

  /// "Once the board has said yes": the step in which the body that is named decides.
  func decision(of words: String) -> RecordID? {
    let said = TopicWords.words(of: words)
    guard said.contains(where: DraftWords.agreeing.contains) else { return nil }
    let steps = plan.steps.filter { step in
      guard let gate = plan.gates.first(where: { $0.id == step.gate }), !step.state.isOver,
        let body = TopicWords.words(of: gate.name).last
      else { return false }
      return said.contains(body)
    }
    return steps.count == 1 ? steps[0].id : nil
  }

  /// "Once she has Declan's results": the step whose result somebody then has.
  func result(of words: String, _ reader: DependencyReader) -> RecordID? {
    let said = words.split(separator: " ").map(String.init)
    guard
      let verb = said.prefix(3).firstIndex(where: NeedWords.holding.contains),
      verb > 0, said.count > verb + 2
    else { return nil }
    return reader.target(of: said[(verb + 1)...].joined(separator: " "))
  }

  /// The acts of a line without one that only says what comes first of what the plan knows: "*board
  /// says yes*, then accounts raises the order".
  func withoutEvent(_ drafts: [StepDraft]) -> [StepDraft] {
    guard drafts.count > 1, let event = drafts.first, event.owners.isEmpty,
      event.duration == nil, event.due == nil, event.pin == nil, event.gate == nil,
      let step = decision(of: event.title)
    else { return drafts }
    var rest = Array(drafts.dropFirst())
    rest[0].waitsForPrevious = false
    rest[0].dependencies.append(Dependency(on: step))
    return rest
  }

  /// "…, and Louise checks the figures *beforehand*": it comes before what was told first.
  func takeBeforehand(of drafts: inout [StepDraft]) {
    guard
      let place = drafts.indices.first(where: { place in
        WaitWords.beforehand.contains { drafts[place].title.lowercased().hasSuffix($0) }
      }),
      let tail = WaitWords.beforehand.first(where: {
        drafts[place].title.lowercased().hasSuffix($0)
      })
    else { return }
    let isSecond = place == 1 && drafts.count == 2 && !drafts[1].waitsForPrevious
    // "Migrate finance *first*": which of many, and before no other step.
    if tail == " first", !isSecond { return }
    drafts[place].title = String(drafts[place].title.dropLast(tail.count))
    guard isSecond else {
      drafts[place].open.append("Before which step does that have to be done?")
      return
    }
    drafts.swapAt(0, 1)
    drafts[1].waitsForPrevious = true
  }
}
