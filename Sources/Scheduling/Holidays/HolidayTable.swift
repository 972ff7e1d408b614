/// Public holidays of thirty countries from 2025 to 2032.
///
/// A table made at release time, one literal in the program, nothing read at the start. A day that
/// is worked all the same is switched back on with ``WorkingCalendar/adding(week:off:on:)``.
///
///     HolidayTable.days(of: "US").first   // 2025-01-01, New Year's Day
///
/// - Source: python-holidays, MIT licence; version and years are noted beside the rows.
public enum HolidayTable {
  /// One holiday.
  public struct Holiday: Hashable, Sendable {
    /// The day.
    public let day: CivilDate
    /// Its English name, without the mark for an estimate; several on one day are joined by "; ".
    public let name: String
    /// Whether the day is computed from the moon and may yet move.
    public let isEstimated: Bool
    /// The name as the table has it.
    let writtenName: String

    /// The holiday as a day off.
    public var offDays: WorkingCalendar.OffDays {
      WorkingCalendar.OffDays(
        days: DateSpan(day), label: isEstimated ? name + ", estimated" : name, source: .holiday)
    }
  }

  /// The first and the last year of the table.
  public static let years = 2025...2032

  /// The countries of the table by their ISO 3166 codes, in its order.
  ///
  /// - Complexity: O(size of the table), 90 KB.
  public static var countries: [String] {
    var result: [String] = []
    for row in rows.utf8.split(separator: 0x0A) {
      let code = Substring(row.prefix(2))
      if result.last.map({ $0 != code }) ?? true { result.append(String(code)) }
    }
    return result
  }

  /// The holidays of a country by day; none for a country that is not in the table.
  ///
  /// - Parameter country: An ISO 3166 code in any case: `US`, `de`.
  /// - Returns: By day; the same day comes once.
  /// - Complexity: O(size of the table), 90 KB of bytes looked at; keep the result.
  public static func days(of country: String) -> [Holiday] {
    let code = Array(country.uppercased().utf8)
    guard code.count == 2 else { return [] }
    var result: [Holiday] = []
    forEachRow(of: code) { day, written in
      let name = plain(written)
      result.append(
        Holiday(day: day, name: name, isEstimated: name != written, writtenName: written))
    }
    return result
  }

  /// Walks the rows of one country; they stand together, so the walk ends where they do.
  private static func forEachRow(
    of code: [UInt8], _ body: (_ day: CivilDate, _ name: String) -> Void
  ) {
    let bytes = rows.utf8Span.span
    var start = 0
    var isInside = false
    while start + 14 <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if bytes[start] == code[0], bytes[start + 1] == code[1] {
        isInside = true
        let row = rows.utf8
        let name = row.index(row.startIndex, offsetBy: start + 14)
        let last = row.index(name, offsetBy: end - start - 14)
        if let day = CivilDate(iso: bytes.extracting(start + 3..<start + 13)) {
          body(day, String(rows[name..<last]))
        }
      } else if isInside {
        return
      }
      start = end + 1
    }
  }

  /// Whether a name may hold the word "estimated": whether the letters it begins with are there.
  private static func mayBeEstimated(_ name: String) -> Bool {
    let bytes = name.utf8Span.span
    return bytes.indices.contains { index in
      index + 4 <= bytes.count && bytes[index] == UInt8(ascii: "e")
        && bytes[index + 1] == UInt8(ascii: "s") && bytes[index + 2] == UInt8(ascii: "t")
        && bytes[index + 3] == UInt8(ascii: "i")
    }
  }

  /// The name without the marks of an estimate.
  private static func plain(_ name: String) -> String {
    guard mayBeEstimated(name) else { return name }
    var result = ""
    var rest = name[...]
    while let open = rest.firstIndex(of: "(") {
      let mark = rest[open...].prefix { $0 != ")" }
      if mark == "(estimated" {
        result += rest[..<open].dropLast(rest[..<open].last == " " ? 1 : 0)
        rest = rest[mark.endIndex...].dropFirst()
      } else if mark.hasSuffix(", estimated") {
        result += rest[..<open] + mark.dropLast(", estimated".count)
        rest = rest[mark.endIndex...]
      } else {
        result += rest[..<mark.endIndex]
        rest = rest[mark.endIndex...]
      }
    }
    return result + rest
  }
}
