import Scheduling

/// Goes through a plan value by value: one description of each type serves to write it down and to
/// read it back, so that the two cannot differ.
///
/// A writer leaves the values as they are; a reader puts in their place what was written.
protocol PlanTranscoder {
  /// A whole number within bounds that every plan keeps.
  mutating func number(_ value: inout Int, in bounds: ClosedRange<Int>) throws(ByteReader.Failure)
  mutating func text(_ value: inout String) throws(ByteReader.Failure)
  mutating func identifier(_ value: inout RecordID) throws(ByteReader.Failure)
  mutating func date(_ value: inout CivilDate) throws(ByteReader.Failure)
  /// The length of a list.
  mutating func count(_ value: inout Int) throws(ByteReader.Failure)
}

/// Something of a plan that can say what it consists of.
protocol Transcodable {
  /// What a reader starts from.
  static var blank: Self { get }
  mutating func transcode<Coder: PlanTranscoder>(_ coder: inout Coder) throws(ByteReader.Failure)
}

extension PlanTranscoder {
  mutating func flag(_ value: inout Bool) throws(ByteReader.Failure) {
    var number = value ? 1 : 0
    try self.number(&number, in: 0...1)
    value = number == 1
  }

  /// An enumeration by its number.
  mutating func choice<Choice: RawRepresentable>(
    _ value: inout Choice
  ) throws(ByteReader.Failure) where Choice.RawValue: BinaryInteger {
    var number = Int(value.rawValue)
    try self.number(&number, in: 0...255)
    guard let choice = Choice(rawValue: Choice.RawValue(number)) else { throw .malformed }
    value = choice
  }

  mutating func list<Element: Transcodable>(_ values: inout [Element]) throws(ByteReader.Failure) {
    var total = values.count
    try count(&total)
    guard total <= Limits.records else { throw .malformed }
    if total != values.count { values = Array(repeating: .blank, count: total) }
    for place in values.indices { try values[place].transcode(&self) }
  }

  mutating func optional<Wrapped: Transcodable>(
    _ value: inout Wrapped?
  ) throws(ByteReader.Failure) {
    var isThere = value != nil
    try flag(&isThere)
    guard isThere else { return value = nil }
    var content = value ?? .blank
    try content.transcode(&self)
    value = content
  }

  mutating func choice<Choice: RawRepresentable>(
    _ value: inout Choice?, blank: Choice
  ) throws(ByteReader.Failure) where Choice.RawValue: BinaryInteger {
    var isThere = value != nil
    try flag(&isThere)
    guard isThere else { return value = nil }
    var content = value ?? blank
    try choice(&content)
    value = content
  }

  mutating func stated<Wrapped: Transcodable>(
    _ value: inout Stated<Wrapped>
  ) throws(ByteReader.Failure) {
    var kind =
      switch value {
      case .unsaid: 0
      case .known: 1
      case .words: 2
      }
    try number(&kind, in: 0...2)
    switch kind {
    case 0: value = .unsaid
    case 1:
      var known = value.known ?? .blank
      try known.transcode(&self)
      value = .known(known)
    default:
      var words = value.words ?? ""
      try text(&words)
      value = .words(words)
    }
  }
}

// MARK: The two directions

/// Writes a plan down.
struct SnapshotWriter: PlanTranscoder {
  private var output = ByteWriter()

  var bytes: [UInt8] { output.bytes }

  mutating func number(_ value: inout Int, in bounds: ClosedRange<Int>) throws(ByteReader.Failure) {
    // What would not be believed is not written: then there is no snapshot.
    guard bounds.contains(value) else { throw .malformed }
    output.signed(Int64(value))
  }

  mutating func text(_ value: inout String) { output.text(value) }
  mutating func identifier(_ value: inout RecordID) { output.identifier(value) }
  mutating func date(_ value: inout CivilDate) { output.date(value) }
  mutating func count(_ value: inout Int) { output.unsigned(UInt64(value)) }
}

/// Reads a plan back; every wrong byte is an error, none a trap.
struct SnapshotReader: PlanTranscoder {
  private var input: ByteReader

  init(_ bytes: [UInt8]) { input = ByteReader(bytes) }

  var isAtEnd: Bool { input.isAtEnd }

  mutating func number(
    _ value: inout Int, in bounds: ClosedRange<Int>
  ) throws(ByteReader.Failure) {
    value = Int(try input.signed())
    guard bounds.contains(value) else { throw .malformed }
  }

  mutating func text(_ value: inout String) throws(ByteReader.Failure) {
    value = try input.text()
  }

  mutating func identifier(_ value: inout RecordID) throws(ByteReader.Failure) {
    value = try input.identifier()
  }

  mutating func date(_ value: inout CivilDate) throws(ByteReader.Failure) {
    value = try input.date()
  }

  mutating func count(_ value: inout Int) throws(ByteReader.Failure) {
    value = try input.count()
  }
}
