/// The parts of a help message as the parser prints it.
enum HelpMessage {
  /// Arguments and options, each with its words.
  static func entries(of message: String) -> [(name: String, words: String)] {
    var entries: [(name: String, words: String)] = []
    var isListing = false
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first != " " {
        isListing = line.hasPrefix("ARGUMENTS") || line.hasPrefix("OPTIONS")
        continue
      }
      let words = line.drop { $0 == " " }
      guard isListing, !words.isEmpty else { continue }
      guard line.prefix(while: { $0 == " " }).count < 10 else {
        // A long name has its words on the next line.
        if !entries.isEmpty { entries[entries.count - 1].words += words }
        continue
      }
      let name = words.prefix(upTo: words.firstRange(of: "  ")?.lowerBound ?? words.endIndex)
      let rest = words[name.endIndex...].drop { $0 == " " }
      entries.append((String(name), String(rest)))
    }
    return entries
  }
}
