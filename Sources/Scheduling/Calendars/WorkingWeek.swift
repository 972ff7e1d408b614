/// The days of the week on which somebody works.
///
///     WorkingWeek.mondayToFriday.pattern          // "MTWTF--"
///     WorkingWeek(pattern: "MTWT--S")?.count      // 5: Sunday to Thursday
public struct WorkingWeek: OptionSet, Hashable, Sendable {
  /// One bit for each weekday, Monday lowest.
  public let rawValue: UInt8

  /// The week with these bits; bits above Sunday are ignored.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue & 0x7F
  }

  /// The week with these working days.
  public init(_ days: some Sequence<Weekday>) {
    self.init(rawValue: days.reduce(0) { $0 | 1 << UInt8($1.rawValue) })
  }

  /// The week written as seven places from Monday, or `nil` for anything else.
  ///
  /// A place is the first letter of its day, or `-` for a day off: `MTWTF--`.
  public init?(pattern: some StringProtocol) {
    let places = Array(pattern.utf8)
    guard places.count == 7 else { return nil }
    var bits: UInt8 = 0
    for (place, letter) in zip(places, "MTWTFSS".utf8).enumerated() {
      if letter.0 == letter.1 {
        bits |= 1 << UInt8(place)
      } else if letter.0 != 0x2D {
        return nil
      }
    }
    self.init(rawValue: bits)
  }

  /// Monday to Friday.
  public static let mondayToFriday = WorkingWeek(rawValue: 0b001_1111)

  /// Every day of the week.
  public static let everyDay = WorkingWeek(rawValue: 0b111_1111)

  /// How many days of the week are worked: 0 to 7.
  public var count: Int { rawValue.nonzeroBitCount }

  /// Whether the day is worked.
  public func contains(_ day: Weekday) -> Bool {
    rawValue >> UInt8(day.rawValue) & 1 == 1
  }

  /// The week written as seven places from Monday: `MTWTF--`.
  public var pattern: String {
    String(zip("MTWTFSS", Weekday.allCases).map { contains($1) ? $0 : "-" })
  }
}
