/// Reads rows that a spreadsheet saved or somebody pasted: RFC 4180 and what is near it.
enum TableReader {
  /// Cells that all rows together may have.
  static let mostCells = 200_000

  /// The rows; the separator is the one of comma, semicolon and tab that the first line has most
  /// of outside quotation marks.
  static func rows(_ text: String) -> [[String]] {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    // Excel's own first line: "sep=;".
    if Substring(scalars).hasPrefix("sep="), let end = scalars.firstIndex(where: isLineEnd) {
      scalars = scalars[scalars.index(after: end)...]
    }
    let separator = separator(scalars)
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var (isQuoted, count) = (false, 0)
    func endCell() {
      row.append(unguarded(String(cell)))
      cell = String.UnicodeScalarView()
      count += 1
    }
    func endRow() {
      endCell()
      if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
      row = []
    }
    var place = scalars.startIndex
    while place < scalars.endIndex, count < mostCells {
      let scalar = scalars[place]
      place = scalars.index(after: place)
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if place < scalars.endIndex, scalars[place] == "\"" {
          cell.append(scalar)
          place = scalars.index(after: place)
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == separator {
        endCell()
      } else if isLineEnd(scalar) {
        endRow()
      } else {
        cell.append(scalar)
      }
    }
    endRow()
    return rows
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private static func separator(_ text: Substring.UnicodeScalarView) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in text {
      if scalar == "\"" { isQuoted.toggle() }
      if isLineEnd(scalar), !isQuoted { break }
      if !isQuoted, [",", ";", "\t"].contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    return [",", ";", "\t"].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  /// Without the apostrophe that our exporter puts before what would be a formula.
  private static func unguarded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var isCellStart = true
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      if isCellStart, scalar == "'", let next, "=+-@|%＝＋－＠".unicodeScalars.contains(next) {
        isCellStart = false
        continue
      }
      isCellStart = scalar == ";" || scalar == "\t" || isCellStart && scalar == " "
      result.append(scalar)
    }
    return String(result).trimmedWords
  }
}
