import Phrasing
import PlanModel
import Scheduling

extension PhraseContext {
  /// What a plan tells a reader of phrases: its people, its steps, its dated events.
  ///
  /// - `knowsSteps`: Whether steps are to be found by their titles, which are all taken apart for it.
  /// - `before`: What the plan told before, of which titles that are the same are taken.
  init(
    plan: Plan, today: CivilDate, author: SessionStart? = nil, knowsSteps: Bool = true,
    after before: PhraseContext? = nil
  ) {
    self = before ?? PhraseContext(today: today)
    take(plan, today, author, knowsSteps: knowsSteps)
  }

  /// A method, since what is set in an initializer is not taken apart.
  private mutating func take(
    _ plan: Plan, _ today: CivilDate, _ author: SessionStart?, knowsSteps: Bool
  ) {
    let calendar = plan.workingCalendar(.buyer)
    self.today = today
    order = plan.isDayFirst ? .dayFirst : .monthFirst
    events = PhraseContext.events(of: plan)
    people =
      plan.people.map { person in
        Person(
          name: person.name, side: Side(person.side),
          aliases: person.title.isEmpty ? [] : [person.title])
      } + PhraseContext.typist(author, in: plan)
    steps = knowsSteps ? plan.workstreams.flatMap { $0.steps.map(\.title) } : []
    gates = plan.gates.map(\.name)
    workstreams = plan.workstreams.map(\.name)
    buyerCompany = plan.buyerName.isEmpty ? nil : plan.buyerName
    sellerCompany = plan.sellerName.isEmpty ? nil : plan.sellerName
    fiscalYearStart = PhraseContext.fiscalYearStart(of: plan, today: today)
    workingDays = { calendar.workingDays(from: $0, to: $1) }
  }

  /// Whoever types, while the plan does not name them: an account's one-word name is no human's.
  private static func typist(_ author: SessionStart?, in plan: Plan) -> [Person] {
    guard let author, author.name.contains(" "),
      !plan.people.contains(where: { $0.name == author.name })
    else { return [] }
    return [Person(name: author.name, side: Side(author.side))]
  }

  /// The month in which their budget year was said to begin, or after the one in which it ends.
  private static func fiscalYearStart(of plan: Plan, today: CivilDate) -> Int? {
    let said = plan.answers.last { $0.isKept && $0.question == AnswerRouter.budgetYear }
    guard let words = said?.text else { return nil }
    let context = PhraseContext(today: today, order: plan.isDayFirst ? .dayFirst : .monthFirst)
    let ends = Phrase.spans(in: words, context: context).lazy.compactMap { span in
      switch span.reading.date {
      case .date(let day): day
      case .range(let range): range.last
      case nil: nil
      }
    }
    let begins = ["starts", "begins"].contains { words.lowercased().hasWords($0) }
    return ends.first.map { begins ? $0.components.month : $0.components.month % 12 + 1 }
  }

  private static func events(of plan: Plan) -> [Event] {
    var events = [Event(name: "go-live", date: plan.goLive.known)]
    let blocks = plan.workstreams.span
    for block in blocks.indices {
      let steps = blocks[block].steps.span
      for index in steps.indices {
        if let day = steps[index].pin.known {
          events.append(Event(name: steps[index].title, date: day))
        }
      }
    }
    return events
  }
}

extension PhraseContext.Side {
  init(_ side: Side) {
    self = side == .buyer ? .buyer : .seller
  }
}

extension Side {
  init(_ side: PhraseContext.Side) {
    self = side == .buyer ? .buyer : .seller
  }
}

extension StepDuration {
  /// The same length as the plan keeps it: months are 30 days each, as the schedule counts them.
  init?(_ value: DurationValue) {
    guard let duration = StepDuration(value.length) else { return nil }
    self = duration
  }

  /// Days of a Monday-to-Friday week; those of a calendar rounded up, `nil` for a milestone.
  var workingDays: Int? {
    switch planned {
    case .workingDays(let days): days
    case .weeks(let weeks): weeks * 5
    case .calendarDays(let days): (days * 5 + 6) / 7
    case .milestone, .between: nil
    }
  }

  private init?(_ length: DurationValue.Length) {
    switch length {
    case .milestone: self = .milestone
    case .work(let days): self = .workingDays(days)
    case .weeks(let weeks): self = .weeks(weeks)
    case .calendarDays(let days): self = .calendarDays(days)
    case .months(let months): self = .calendarDays(30 * months)
    case .years(let years): self = .calendarDays(365 * years)
    case .between(let shorter, let longer):
      guard let low = StepDuration(shorter), let high = StepDuration(longer) else { return nil }
      self = .between(low, high)
    }
  }
}
