import Phrasing
import PlanModel
import Scheduling

/// What stands above the plan: the day, its reason, the measure, the sponsors.
extension ReportBuilder {
  mutating func facts() -> [LabelledFact] {
    guard let id = plan.id else { return [] }
    let chooser = plan.goLive.known == nil ? nil : person(plan.goLiveChosenBy)
    var facts: [LabelledFact] = []
    if plan.outcome.printable.isEmpty, plan.ownTitle.printable.isEmpty {
      facts.append(LabelledFact(kind: .outcome, fact: .missing()))
    }
    facts.append(
      LabelledFact(
        kind: .goLive, fact: goLiveFact(id),
        detail: chooser.map { chosenBy($0) } ?? ""))
    let reason = textFact(id, .goLiveReason, plan.goLiveReason)
    facts.append(
      LabelledFact(
        kind: .tiedTo, fact: reason.text.isEmpty ? .missing() : reason))
    let measure = textFact(id, .measure, plan.measure)
    facts.append(
      LabelledFact(
        kind: .measure, fact: measure.text.isEmpty ? .missing() : measure))
    let scope = textFact(id, .scope, plan.scope)
    if !scope.text.isEmpty {
      facts.append(LabelledFact(kind: .scope, fact: scope))
    }
    let guardrail = textFact(id, .guardrail, plan.guardrail)
    if !guardrail.text.isEmpty {
      facts.append(LabelledFact(kind: .guardrail, fact: guardrail))
    }
    return facts
  }

  /// Who chose the day; marked where that is only taken from who speaks.
  private mutating func chosenBy(_ person: Person) -> String {
    let isHeard = plan.goLiveChosenByBasis == .heard
    let words = DocumentTerms.chosenBy + introduction(person.id)
    return isHeard ? words : fact(words, .assumed).marked
  }

  private mutating func goLiveFact(_ id: RecordID) -> Fact {
    switch plan.goLive {
    case .unsaid: return .missing("no date yet")
    case .words(let words): return .missing("\(words.printable.quoted), the day is open")
    case .known(let day):
      return fact(DateWords.long(day), basis(id, .goLive))
    }
  }

  /// Whether the dates hold, and what they leave out.
  func standing() -> [String] {
    let isEmpty = !plan.workstreams.isEmpty && plan.workstreams.allSatisfy(\.isUncounted)
    guard !isEmpty, !isUntold else { return conflicts() }
    return datesHold() + uncounted() + conflicts()
  }

  /// Whether too little has a day or a length to say when go-live is possible: "today" would be
  /// true of the little that is known, and of nothing else.
  private var isUntold: Bool {
    guard schedule.isFeasible, !isWhole, let earliest = schedule.earliestGoLive else {
      return false
    }
    return isToday(earliest) && kept(earliest) <= earliest
  }

  /// Whether it is the first working day there is: true of a plan that says next to nothing.
  private func isToday(_ day: CivilDate) -> Bool {
    day <= plan.workingCalendar(.buyer).workingDay(onOrAfter: schedule.today) ?? schedule.today
  }

  /// Whether every block has steps, and every step of them a day or a length.
  private var isWhole: Bool { !plan.workstreams.contains(where: \.isUncounted) && unsized == 0 }

  /// Whether every block has steps, and three steps of four a day or a length.
  private var isMostlyCounted: Bool {
    !plan.workstreams.contains(where: \.isUncounted) && unsized * 4 <= counted.count
  }

  /// How many steps before go-live have neither a day nor a length.
  private var unsized: Int {
    counted.count { !$0.isDated }
  }

  /// The steps that go-live waits for.
  private var counted: [Step] { plan.steps.filter { !isClosed($0) && !$0.isAfterGoLive } }

  /// What no date knows anything of: blocks without steps, steps without a day.
  private func uncounted() -> [String] {
    guard schedule.earliestGoLive != nil else { return [] }
    let blocks = plan.workstreams.filter(\.isUncounted).map { name(of: $0) }
    var left: [String] = []
    if !blocks.isEmpty {
      let have = blocks.count == 1 ? "has" : "have"
      left.append("\(blocks.enumeration), which \(have) no steps yet")
    }
    let unsized = unsized
    if unsized > 0 {
      let have = unsized == 1 ? "has" : "have"
      let steps = CountWords.of(unsized, "step", "steps")
      left.append("\(steps) that \(have) neither a day nor a length")
    }
    return left.isEmpty ? [] : ["That does not count \(left.joined(separator: ", and "))."]
  }

  /// The first possible day that keeps every promise: training promised by 30 April is not over
  /// before.
  private func kept(_ earliest: CivilDate) -> CivilDate {
    counted.compactMap(\.due.known)
      .filter { day in schedule.goLive.map { day <= $0 } ?? true }
      .reduce(earliest, max)
  }

  /// What contradicts the dates although they could hold.
  private func conflicts() -> [String] {
    guard schedule.isFeasible else { return [] }
    return schedule.problems.compactMap { problem in
      if case .loop = problem { return ProblemWords.words(for: problem, in: plan, schedule) }
      guard case .promisedTooLate(let step, let day) = problem, let step = steps[step],
        let needed = schedule[step.id]?.neededBy
      else { return nil }
      let naming = StepNaming(title(of: step))
      return "\(naming.opening) \(naming.isPlural ? "are" : "is") promised for \(short(day)) "
        + "and needed by \(short(needed)): go-live is at risk."
    }
  }

  private func datesHold() -> [String] {
    guard let goLive = schedule.goLive else {
      return schedule.earliestGoLive.map {
        possible("On what is known today, the earliest go-live is", $0, nil)
      } ?? []
    }
    guard let earliest = schedule.earliestGoLive else {
      let cause = schedule.causes.first.flatMap { words(for: $0) }.map { ": " + $0 }
      return schedule.isFeasible
        ? [] : ["\(DateWords.plain(goLive)) can't be met\(cause ?? " as things stand")."]
    }
    guard goLive >= schedule.today else {
      return [
        "\(DateWords.plain(goLive)) has passed, and not everything is done.",
        "The earliest possible go-live is \(short(earliest)).",
      ]
    }
    if schedule.isFeasible {
      return possible(
        "On today's dates, the earliest possible go-live is", earliest, schedule.slack)
    }
    let cause = schedule.causes.first.flatMap { words(for: $0) }.map { ": " + $0 }
    guard earliest > goLive else {
      return ["A fixed day clashes with the rest of the plan\(cause ?? "")."]
    }
    let late = schedule.slack.map { " (\(CountWords.workingDays(-$0)) late)" } ?? ""
    return [
      "\(DateWords.plain(goLive)) can't be met\(cause ?? " as things stand").",
      "The earliest possible go-live is \(short(earliest))\(late).",
    ]
  }

  /// The day that is possible, the one that what-if and the panel tell too; and beside it the one
  /// on which all that is promised has come on its day: whoever adds up the page comes to that.
  private func possible(_ words: String, _ earliest: CivilDate, _ slack: Int?) -> [String] {
    // Days in hand comfort nobody while much of the work is not counted.
    let days = isMostlyCounted ? slack : nil
    let room = days.map { ": \(CountWords.workingDays($0)) in hand" } ?? ""
    let first = "\(words) \(short(earliest))\(room)."
    // A promise for a day after go-live is told by itself.
    let told = schedule.earliestGoLiveOnPromises ?? kept(earliest)
    guard told > earliest else { return [first] }
    guard !isToday(earliest) || isWhole else {
      return ["Where what is promised comes on its day, go-live can be on \(short(told))."]
    }
    let left = schedule.goLive.map {
      plan.workingCalendar(.buyer).workingDays(from: told, to: $0)
    }
    let hand = (days == nil ? nil : left).map {
      ": \(CountWords.workingDays(abs($0)))" + ($0 < 0 ? " late" : " in hand")
    }
    return [
      first,
      "Where what is promised comes on its day and not sooner, it is \(short(told))"
        + "\(hand ?? "").",
    ]
  }

  mutating func sponsorSlot(_ side: Side) -> SponsorSlot {
    guard let sponsor = plan.sponsor(side) else {
      return SponsorSlot(
        company: company(side), id: nil, name: .missing("not named yet"), title: "",
        introduction: "")
    }
    markIntroduced(sponsor.id)
    return SponsorSlot(
      company: company(side), id: sponsor.id,
      name: fact(name(sponsor.id), basis(sponsor.id, .personName)),
      title: sponsor.title.printable, introduction: introductionWords(sponsor))
  }

  private mutating func introductionWords(_ sponsor: Person) -> String {
    let day = sponsor.introducedOn
    guard let by = person(sponsor.introducedBy) else {
      return switch day {
      case .known(let day) where day >= schedule.today: "To be introduced on \(short(day))"
      case .known, .unsaid: ""
      case .words(let words): "To be introduced: \(words.printable)"
      }
    }
    let who = introduction(by.id)
    return switch day {
    case .known(let day) where day < schedule.today: "Introduced by \(who) on \(short(day))"
    case .known(let day): "To be introduced by \(who) on \(short(day))"
    case .words(let words): "To be introduced by \(who): \(words.printable)"
    case .unsaid: "To be introduced by \(who), no day yet"
    }
  }
}
