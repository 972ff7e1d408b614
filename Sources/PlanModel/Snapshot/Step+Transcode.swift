import Scheduling

/// What a step consists of in a snapshot; the block that holds it says which one it belongs to.
extension Step: Transcodable {
  static var blank: Step { Step(id: .blank, workstream: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&id)
    try coder.text(&title)
    try coder.text(&done)
    try coder.text(&response)
    try coder.stated(&buyerOwner)
    try coder.choice(&buyerOwnerBasis)
    try coder.stated(&sellerOwner)
    try coder.stated(&duration)
    try coder.choice(&durationBasis)
    try coder.flag(&isDurationApproximate)
    try coder.stated(&pin)
    try coder.stated(&due)
    try coder.stated(&notBefore)
    try coder.choice(&askedBy, blank: .buyer)
    try state.transcode(&coder)
    try coder.optional(&gate)
    try coder.flag(&isGateAtStart)
    try coder.flag(&isAfterGoLive)
    try coder.flag(&standsAlone)
    try coder.list(&dependencies)
    try coder.list(&counterparts)
  }
}

extension StepState {
  fileprivate mutating func transcode<Coder: PlanTranscoder>(
    _ coder: inout Coder
  ) throws(ByteReader.Failure) {
    var kind = Int(number)
    try coder.number(&kind, in: 0...3)
    var (day, remaining) = (CivilDate?.none, Int?.none)
    switch self {
    case .started(let on, let left): (day, remaining) = (on, left)
    case .done(let on): day = on
    case .open, .dropped: break
    }
    switch kind {
    case 1:
      try coder.optional(&day)
      var isKnown = remaining != nil
      try coder.flag(&isKnown)
      var left = remaining ?? 0
      if isKnown { try coder.number(&left, in: 0...3650) }
      self = .started(on: day, remaining: isKnown ? left : nil)
    case 2:
      try coder.optional(&day)
      self = .done(on: day)
    case 3: self = .dropped
    default: self = .open
    }
  }
}

extension Dependency: Transcodable {
  static var blank: Dependency { Dependency(on: .blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    var (on, relation, lag) = (self.on, self.relation, self.lag)
    var (isAssumed, position) = (self.isAssumed, Int(self.position))
    try coder.identifier(&on)
    try coder.choice(&relation)
    try coder.number(&lag, in: -10_000...10_000)
    try coder.flag(&isAssumed)
    try coder.number(&position, in: 0...Int.max)
    self = Dependency(
      on: on, relation: relation, lag: lag, isAssumed: isAssumed, position: Int64(position))
  }
}

// MARK: Values

extension StepDuration: Transcodable {
  static var blank: StepDuration { .milestone }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try transcode(&coder, isEnd: false)
  }

  /// - `isEnd`: Whether it is one end of a range, which is no range itself.
  private mutating func transcode<Coder: PlanTranscoder>(
    _ coder: inout Coder, isEnd: Bool
  ) throws(ByteReader.Failure) {
    var (kind, amount) = (0, 1)
    var (shorter, longer) = (StepDuration.milestone, StepDuration.milestone)
    switch self {
    case .milestone: break
    case .workingDays(let days): (kind, amount) = (1, days)
    case .weeks(let weeks): (kind, amount) = (2, weeks)
    case .calendarDays(let days): (kind, amount) = (3, days)
    case .between(let first, let second): (kind, shorter, longer) = (4, first, second)
    }
    try coder.number(&kind, in: 0...(isEnd ? 3 : 4))
    if (1...3).contains(kind) { try coder.number(&amount, in: 1...3650) }
    switch kind {
    case 1: self = .workingDays(amount)
    case 2: self = .weeks(amount)
    case 3: self = .calendarDays(amount)
    case 4:
      try shorter.transcode(&coder, isEnd: true)
      try longer.transcode(&coder, isEnd: true)
      self = .between(shorter, longer)
    default: self = .milestone
    }
  }
}

extension CivilDate: Transcodable {
  static var blank: CivilDate { CivilDate(number: 0) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.date(&self)
  }
}

extension DateSpan: Transcodable {
  static var blank: DateSpan { DateSpan(.blank) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    var (first, last) = (self.first, self.last)
    try coder.optional(&first)
    try coder.optional(&last)
    guard let span = DateSpan(first: first, last: last) else { throw .malformed }
    self = span
  }
}

extension RecordID: Transcodable {
  static var blank: RecordID { RecordID(high: 0, low: 0) }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.identifier(&self)
  }
}

extension String: Transcodable {
  static var blank: String { "" }

  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure) {
    try coder.text(&self)
  }
}
