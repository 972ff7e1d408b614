import Scheduling

/// How the stored fields of each kind of record become what readers see.
extension Plan {
  mutating func project(_ record: Record) {
    id = record.id
    outcome = record.text(.outcome)
    measure = record.text(.measure)
    scope = record.text(.scope)
    guardrail = record.text(.guardrail)
    ownTitle = record.text(.planTitle)
    goLiveReason = record.text(.goLiveReason)
    buyerName = record.shortText(.buyerName)
    sellerName = record.shortText(.sellerName)
    goLive = record.stated(.goLive, \.date)
    goLiveChosenBy = record.stated(.goLiveChosenBy, \.record).known
    goLiveChosenByBasis = record.basis(.goLiveChosenBy)
    champion = record.stated(.champion, \.record).known
    championBasis = record.basis(.champion)
    isDayFirst = record.shortText(.dateOrder) == "dmy"
    cadence.rule = record.stated(.cadence, \.rule)
    cadence.time = record.shortText(.cadenceTime)
    cadence.first = record.stated(.cadenceFirst, \.date).known
    cadence.minutes = record.number(.cadenceMinutes).map { Int(clamping: $0) } ?? 20
    cadence.owner = record.stated(.cadenceOwner, \.record)
    cadence.deputy = record.stated(.cadenceDeputy, \.record)
    sponsors = record.links.filter { $0.change.kind == .sponsor && $0.change.isOn }
      .map(\.change.target)
    calendars[.buyer, default: SideCalendar()].project(
      record, week: .buyerWeek, holidays: .buyerHolidays, worked: .buyerWorkedDays,
      closures: .buyerClosures)
    calendars[.seller, default: SideCalendar()].project(
      record, week: .sellerWeek, holidays: .sellerHolidays, worked: .sellerWorkedDays,
      closures: .sellerClosures)
  }
}

extension SideCalendar {
  fileprivate mutating func project(
    _ record: Record, week: Field, holidays: Field, worked: Field, closures: Field
  ) {
    var next = SideCalendar()
    if let mask = record.number(week).flatMap({ UInt8(exactly: $0) }), (1...127).contains(mask) {
      next.week = mask
    }
    next.holidays = record.shortText(holidays).split(separator: " ").map(String.init)
    next.workedDays = record.stated(worked, \.dates).known ?? []
    next.closures = record.stated(closures, \.dates).known ?? []
    guard
      next.week != self.week || next.holidays != self.holidays
        || next.workedDays != workedDays || next.closures != self.closures
    else { return }
    // Reading the table of holidays is dear; a plan's words change far more often than they do.
    next.workOut()
    self = next
  }

  /// Works out the days that follow from what was said.
  mutating func workOut() {
    working = WorkingCalendar(
      week: WorkingWeek(rawValue: week),
      off: holidays.flatMap { HolidayTable.days(of: $0).map(\.offDays) }
        + closures.map { WorkingCalendar.OffDays(days: DateSpan($0), label: "closed") },
      on: workedDays.map { WorkingCalendar.OnDay(day: $0) })
  }
}

extension Person {
  mutating func project(_ record: Record) {
    name = record.shortText(.personName)
    title = record.shortText(.personTitle)
    side = record.stated(.personSide, \.side).known ?? .buyer
    introducedBy = record.stated(.introducedBy, \.record).known
    introducedOn = record.stated(.introducedOn, \.date)
    note = record.text(.sponsorNote)
  }
}

extension Workstream {
  mutating func project(_ record: Record) {
    name = record.text(.workstreamName)
    done = record.text(.workstreamDone)
    buyerOwner = record.stated(.workstreamBuyerOwner, \.record)
    sellerOwner = record.stated(.workstreamSellerOwner, \.record)
    duration = record.stated(.workstreamDuration, \.duration?.length)
    dependencies = record.dependencies
  }
}

extension Step {
  /// Fills a step that was just made with what its record has; its links then all lead to something
  /// a reader can see.
  ///
  /// In its place and by the parts of the record: several copies of each of hundreds would be made
  /// else.
  mutating func project(
    _ texts: [TextState], _ fields: [FieldState], _ links: [LinkState], without gone: Set<RecordID>
  ) {
    for place in texts.indices {
      switch texts[place].field {
      case .title: title = texts[place].text.visible
      case .done: done = texts[place].text.visible
      case .response: response = texts[place].text.visible
      default: break
      }
    }
    for place in fields.indices { project(fields[place], fields) }
    for place in links.indices where links[place].change.isOn {
      switch links[place].change.kind {
      case .dependsOn: dependencies.append(Dependency(links[place]))
      case .needs: counterparts.append(links[place].change.target)
      case .sponsor: break
      }
    }
    guard !gone.isEmpty else { return }
    dependencies.removeAll { gone.contains($0.on) }
    counterparts.removeAll(where: gone.contains)
  }

  private mutating func project(_ state: FieldState, _ fields: [FieldState]) {
    let value = state.value
    switch state.field {
    case .buyerOwner:
      buyerOwner = Stated(value, \.record)
      buyerOwnerBasis = state.provenance.basis
    case .sellerOwner: sellerOwner = Stated(value, \.record)
    case .duration:
      duration = Stated(value, \.duration?.length)
      durationBasis = state.provenance.basis
      isDurationApproximate = value.duration?.isApproximate ?? false
    case .pin: pin = Stated(value, \.date)
    case .due: due = Stated(value, \.date)
    case .notBefore: notBefore = Stated(value, \.date)
    case .askedBy: askedBy = value.side
    case .gate: gate = value.record
    case .gateAtStart: isGateAtStart = value.number == 1
    case .afterGoLive: isAfterGoLive = value.number == 1
    case .standsAlone: standsAlone = value.number == 1
    case .state:
      let day = fields.value(of: .stateDay)?.date
      switch value.number {
      case 1:
        let remaining = fields.value(of: .remaining)?.number
        self.state = .started(
          on: day, remaining: remaining.map { min(3650, max(0, Int(clamping: $0))) })
      case 2: self.state = .done(on: day)
      case 3: self.state = .dropped
      default: self.state = .open
      }
    default: break
    }
  }
}

extension Gate {
  init(projecting record: Record) {
    id = record.id
    name = record.shortText(.gateName)
    body = record.stated(.gateBody, \.record)
    rule = record.stated(.gateRule, \.rule)
    isRuleAssumed = record.basis(.gateRule) == .assumed
    days = record.stated(.gateDays, \.dates).known ?? []
    exceptions = record.stated(.gateExceptions, \.dates).known ?? []
    roll = record.number(.gateRoll).flatMap(Roll.init(rawValue:))
    rollBasis = record.basis(.gateRoll)
    isConfirmed = record.number(.gateConfirmed) == 1
    cutoff = record.number(.gateCutoff).map { min(260, max(0, Int(clamping: $0))) } ?? 0
  }
}

extension Freeze {
  init(projecting record: Record) {
    id = record.id
    name = record.shortText(.freezeName)
    span = record.stated(.freezeSpan, \.span)
    rule = record.stated(.freezeRule, \.rule).known
    length = record.number(.freezeLength).map { min(3650, max(0, Int(clamping: $0))) } ?? 0
    scope = record.stated(.freezeScope, \.record).known
    stopsLandingsOnly = record.number(.freezeLandings) == 1
  }
}

extension Absence {
  init(projecting record: Record) {
    id = record.id
    span = record.stated(.absenceSpan, \.span)
    reason = record.shortText(.absenceReason)
    deputy = record.stated(.absenceDeputy, \.record).known
  }
}

extension Note {
  init(projecting record: Record, about: RecordID) {
    id = record.id
    self.about = about
    text = record.text(.noteText)
  }
}

extension Answer {
  init(projecting record: Record) {
    id = record.id
    question = record.shortText(.answerQuestion)
    about = record.stated(.answerAbout, \.record).known
    text = record.text(.answerText)
    isKept = record.number(.answerKept) == 1
    standing = record.number(.answerStanding).flatMap(Standing.init(rawValue:)) ?? .said
  }
}

// MARK: Reading values

extension Record {
  /// A short text; empty unless the field holds one.
  func shortText(_ field: Field) -> String {
    if case .words(let words)? = fields.value(of: field) { words } else { "" }
  }

  fileprivate func number(_ field: Field) -> Int64? {
    fields.value(of: field)?.number
  }

  /// How far a field can be trusted; one that was never set is as nobody doubts it.
  fileprivate func basis(_ field: Field) -> Provenance.Basis {
    fields.place(of: field).map { fields[$0].provenance.basis } ?? .heard
  }

  fileprivate func stated<Wrapped>(
    _ field: Field, _ read: (Value) -> Wrapped?
  ) -> Stated<Wrapped> {
    fields.value(of: field).map { Stated($0, read) } ?? .unsaid
  }

  var dependencies: [Dependency] {
    var dependencies: [Dependency] = []
    for place in links.indices
    where links[place].change.kind == .dependsOn && links[place].change.isOn {
      dependencies.append(Dependency(links[place]))
    }
    return dependencies
  }
}

extension Dependency {
  fileprivate init(_ link: LinkState) {
    self.init(
      on: link.change.target, relation: link.change.relation, lag: link.change.lag,
      isAssumed: link.change.provenance.basis == .assumed, position: link.position)
  }
}

extension Stated {
  init(_ value: Value, _ read: (Value) -> Wrapped?) {
    if let known = read(value) {
      self = .known(known)
    } else if case .words(let words) = value, !words.isEmpty {
      self = .words(words)
    } else {
      self = .unsaid
    }
  }
}

extension Value {
  var date: CivilDate? { if case .date(let day) = self { day } else { nil } }
  var span: DateSpan? { if case .span(let span) = self { span } else { nil } }
  var record: RecordID? { if case .record(let record) = self { record } else { nil } }
  var number: Int64? { if case .number(let number) = self { number } else { nil } }
  var side: Side? { if case .side(let side) = self { side } else { nil } }
  var rule: String? { if case .rule(let rule) = self { rule } else { nil } }
  var dates: [CivilDate]? { if case .dates(let days) = self { days } else { nil } }

  var duration: (length: StepDuration, isApproximate: Bool)? {
    if case .duration(let length, let isApproximate) = self { (length, isApproximate) } else { nil }
  }
}
