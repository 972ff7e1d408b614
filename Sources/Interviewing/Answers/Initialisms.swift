/// Words that are written in capitals on a page that is read by others, however they were typed.
enum Initialisms {
  /// "CEO" for "ceo", "ISO cert" for "iso cert"; words with a capital of their own stay as they are.
  static func capitalised(_ text: String, isTitle: Bool = false) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let found = words.indices.map { place in
      // The first word may have its capital from standing there.
      isOne(place == 0 ? words[place].lowercased()[...] : words[place], isTitle)
    }
    guard found.contains(true) else { return text }
    return zip(words, found).map { $1 ? $0.uppercased() : String($0) }.joined(separator: " ")
  }

  private static func isOne(_ word: Substring, _ isTitle: Bool) -> Bool {
    var bare = word[...]
    while let last = bare.last, ",.;:".contains(last) { bare.removeLast() }
    guard bare.allSatisfy(\.isLowercase) else { return false }
    return words.contains(String(bare)) || isTitle && ofTitles.contains(String(bare))
  }

  private static let words: Set<String> = [
    "ceo", "cfo", "coo", "cto", "cio", "cmo", "cro", "cpo", "ciso", "dpo", "vp", "svp", "evp",
    "avp", "gc", "iso", "nda", "dpa", "dpia", "msa", "sso", "api", "erp", "crm", "gdpr", "sla",
    "sow", "rfp", "sql", "vpn", "hipaa", "baa", "mes", "wms", "tms", "plc", "scada", "hr",
  ]
  /// Those that are another word outside somebody's title.
  private static let ofTitles: Set<String> = ["it", "md", "gm", "qa", "pm"]
}
