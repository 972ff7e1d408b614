import Phrasing

/// A draft message: the document as plain text and as a page, the calendar file attached.
///
/// It has no sender, no recipient and no date: whoever opens it fills these in. `X-Unsent` makes
/// mail programs open it for writing.
struct MailExporter {
  let report: PlanReport
  let plain: String
  let page: String
  let calendar: String

  func text() -> String {
    let outer = "tandem-\(report.planID)-mixed"
    let inner = "tandem-\(report.planID)-alternative"
    return [
      Self.header("Subject", report.title),
      "X-Unsent: 1\r\n",
      "MIME-Version: 1.0\r\n",
      "Content-Type: multipart/mixed; boundary=\"\(outer)\"\r\n\r\n",
      "--\(outer)\r\n",
      "Content-Type: multipart/alternative; boundary=\"\(inner)\"\r\n\r\n",
      part(inner, "text/plain; charset=utf-8", plain),
      part(inner, "text/html; charset=utf-8", page),
      "--\(inner)--\r\n\r\n",
      part(
        outer, "text/calendar; charset=utf-8; method=PUBLISH; name=\"plan.ics\"", calendar,
        "Content-Disposition: attachment; filename=\"plan.ics\"\r\n"),
      "--\(outer)--\r\n",
    ].joined()
  }

  private func part(_ boundary: String, _ type: String, _ body: String, _ more: String = "")
    -> String
  {
    "--\(boundary)\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: base64\r\n\(more)\r\n"
      + Base64.lines(body)
  }

  /// A header line of any text: encoded words in lines of at most 76 characters (RFC 2047), so that
  /// nothing in it can begin another header.
  static func header(_ name: String, _ value: String) -> String {
    var words: [String] = []
    var chunk = ""
    for scalar in value.unicodeScalars {
      if chunk.utf8.count + String(scalar).utf8.count > 39 {
        words.append(chunk)
        chunk = ""
      }
      chunk.unicodeScalars.append(scalar)
    }
    words.append(chunk)
    let isPlain = value.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) }
    guard !isPlain || value.utf8.count > 66 || value.contains("=?") else {
      return "\(name): \(value)\r\n"
    }
    let encoded = words.map { "=?utf-8?B?\(Base64.encoded($0))?=" }
    return "\(name): " + encoded.joined(separator: "\r\n ") + "\r\n"
  }
}
