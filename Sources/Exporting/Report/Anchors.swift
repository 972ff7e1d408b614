public import PlanModel

/// Short names of the records of a plan, printed quietly beside each item.
///
/// They let an edited copy find its way back to the plan. Eight hexadecimal digits of the part of
/// the identifier that is chance (records made in the same minute begin alike), sixteen for
/// records that would share eight.
public struct Anchors: Hashable, Sendable {
  private let names: [RecordID: String]

  /// The anchors of every record of a plan that a document shows.
  public init(_ plan: Plan) {
    var records = plan.people.map(\.id) + plan.workstreams.map(\.id) + plan.steps.map(\.id)
    records += plan.gates.map(\.id) + plan.freezes.map(\.id)
    records += plan.people.flatMap(\.absences).map(\.id)
    if let id = plan.id { records.append(id) }
    var uses: [String: Int] = [:]
    for record in records { uses[Self.short(record), default: 0] += 1 }
    var names: [RecordID: String] = [:]
    for record in records {
      let short = Self.short(record)
      names[record] = uses[short] == 1 ? short : Hexadecimal.digits(record.low, 16)
    }
    self.names = names
  }

  /// The anchor of a record; of a record the document does not show, its short form.
  public subscript(record: RecordID) -> String {
    names[record] ?? Self.short(record)
  }

  /// The record of an anchor; `nil` when no record of the plan has it.
  public func record(_ anchor: String) -> RecordID? {
    names.first { $0.value == anchor }?.key
  }

  private static func short(_ record: RecordID) -> String {
    Hexadecimal.digits(record.low & 0xFFFF_FFFF, 8)
  }
}

extension OperationID {
  /// All 32 digits in base 16, as documents name a plan.
  public var digits: String { Hexadecimal.digits(self) }
}

/// Numbers in base 16.
enum Hexadecimal {
  /// The last `count` digits, with zeros in front.
  static func digits(_ number: UInt64, _ count: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  /// All 32 digits of an identifier.
  static func digits(_ record: RecordID) -> String {
    digits(record.high, 16) + digits(record.low, 16)
  }

  /// At most `count` digits of a text that came from elsewhere; what is no digit is left out.
  static func prefix(_ text: String, _ count: Int) -> String {
    let digits = text.lowercased().unicodeScalars.filter {
      ("0"..."9").contains($0) || ("a"..."f").contains($0)
    }
    return String(String.UnicodeScalarView(digits.prefix(count)))
  }
}
