import Phrasing
import Scheduling

#if canImport(Glibc)
  import Glibc
#endif

/// Files of cases: those beside the tests, and the corpora that an environment variable names.
enum Corpora {
  /// Rows of a file in the corpora folder, without its heading; `nil` when there is no such folder.
  static func rows(_ name: String) -> [[String]]? {
    guard let folder = unsafe getenv("TANDEM_CORPORA") else {
      print("skipped: TANDEM_CORPORA does not name the folder that holds \(name)")
      return nil
    }
    let path = unsafe String(cString: folder) + "/" + name
    return text(path).map { Array(split($0).dropFirst()) }
  }

  /// Rows of a case file beside the tests, without comments.
  static func cases(_ name: String, file: String = #filePath) -> [[String]] {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return split(text("\(folder)/Cases/\(name)") ?? "").filter { !$0[0].hasPrefix("#") }
  }

  private static func split(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func text(_ path: String) -> String? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A day in tests; the first day of the calendar when the text is none, which no test expects.
func day(_ iso: String) -> CivilDate {
  CivilDate(iso: iso) ?? CivilDate(number: 0)
}

/// The plan of the second call, as far as phrases need it.
func callContext(today: String = "2026-06-15") -> PhraseContext {
  PhraseContext(
    today: day(today),
    events: [
      .init(name: "go-live", date: day("2026-10-15")),
      .init(name: "QBR", date: day("2026-09-08")),
      .init(name: "security review", date: day("2026-08-14")),
      .init(name: "steering committee", date: nil),
    ],
    people: [
      .init(name: "Dana Reyes", side: .buyer), .init(name: "Ana Ortiz", side: .seller),
      .init(name: "Omar Haddad", side: .buyer), .init(name: "Tom Okafor", side: .buyer),
      .init(name: "Lee Park", side: .buyer), .init(name: "Sam Iyer", side: .buyer),
      .init(name: "Priya Nair", side: .buyer),
    ],
    steps: ["Staging access", "Security questionnaire", "Technical validation", "Legal review"],
    gates: ["budget committee"],
    workstreams: [
      "Business case and budget", "Technical validation", "Security and procurement",
      "Contracting", "Implementation and rollout",
    ],
    buyerCompany: "Northwind", sellerCompany: "Acme")
}
