import Scheduling

/// What each part of a plan consists of, in the order in which a snapshot has it.
///
/// What is added here, taken away or moved makes another `PlanSnapshot.format`.
extension Plan: Transcodable {
  static var blank: Plan { Plan() }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.optional(&id)
    try coder.text(&buyerName)
    try coder.text(&sellerName)
    try coder.text(&outcome)
    try coder.text(&measure)
    try coder.text(&scope)
    try coder.text(&guardrail)
    try coder.text(&ownTitle)
    try coder.stated(&goLive)
    try coder.optional(&goLiveChosenBy)
    try coder.choice(&goLiveChosenByBasis)
    try coder.text(&goLiveReason)
    try cadence.transcode(&coder)
    try coder.optional(&champion)
    try coder.choice(&championBasis)
    try coder.list(&sponsors)
    for side in Side.allCases { try calendars[side, default: .blank].transcode(&coder) }
    try coder.flag(&isDayFirst)
    try coder.list(&people)
    try coder.list(&workstreams)
    try coder.list(&gates)
    try coder.list(&freezes)
    try coder.list(&notes)
    try coder.list(&answers)
  }
}

extension Cadence {
  fileprivate mutating func transcode<Coder: PlanTranscoder>(
    _ coder: inout Coder
  ) throws(ByteReader.Failure) {
    try coder.stated(&rule)
    try coder.optional(&first)
    try coder.text(&time)
    try coder.number(&minutes, in: Int(Int32.min)...Int(Int32.max))
    try coder.stated(&owner)
    try coder.stated(&deputy)
  }
}

extension SideCalendar: Transcodable {
  static var blank: SideCalendar { SideCalendar() }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    var days = Int(week)
    try coder.number(&days, in: 1...127)
    week = UInt8(days)
    try coder.list(&holidays)
    try coder.list(&workedDays)
    try coder.list(&closures)
    // It follows from the others, and would be longer than all the rest.
    if self != .blank { workOut() }
  }
}

extension Person: Transcodable {
  static var blank: Person { Person(id: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.text(&name)
    try coder.text(&title)
    try coder.choice(&side)
    try coder.optional(&introducedBy)
    try coder.stated(&introducedOn)
    try coder.text(&note)
    try coder.list(&absences)
  }
}

extension Absence: Transcodable {
  static var blank: Absence { Absence(id: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.stated(&span)
    try coder.text(&reason)
    try coder.optional(&deputy)
  }
}

extension Gate: Transcodable {
  static var blank: Gate { Gate(id: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.text(&name)
    try coder.stated(&body)
    try coder.stated(&rule)
    try coder.flag(&isRuleAssumed)
    try coder.list(&days)
    try coder.list(&exceptions)
    try coder.choice(&roll, blank: .previous)
    try coder.choice(&rollBasis)
    try coder.flag(&isConfirmed)
    try coder.number(&cutoff, in: 0...260)
  }
}

extension Freeze: Transcodable {
  static var blank: Freeze { Freeze(id: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.text(&name)
    try coder.stated(&span)
    try coder.optional(&rule)
    try coder.number(&length, in: 0...3650)
    try coder.optional(&scope)
    try coder.flag(&stopsLandingsOnly)
  }
}

extension Note: Transcodable {
  static var blank: Note { Note(id: .blank, about: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.identifier(&about)
    try coder.text(&text)
  }
}

extension Answer: Transcodable {
  static var blank: Answer { Answer(id: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.text(&question)
    try coder.optional(&about)
    try coder.text(&text)
    try coder.flag(&isKept)
    try coder.choice(&standing)
  }
}

extension Workstream: Transcodable {
  static var blank: Workstream { Workstream(id: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.text(&name)
    try coder.text(&done)
    try coder.stated(&buyerOwner)
    try coder.stated(&sellerOwner)
    try coder.stated(&duration)
    try coder.list(&dependencies)
    try coder.list(&steps)
    for place in steps.indices { steps[place].workstream = id }
  }
}
