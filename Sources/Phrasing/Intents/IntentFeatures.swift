/// What of a line tells its intent: its words, pairs of them and how it begins, with times, people
/// and amounts told apart only by their kind.
///
/// "Anke reviews it by July 9" and "Raj checks it by the 3rd" are so nearly one line.
package struct IntentFeatures {
  private let symbols: [String]
  private var found: Set<UInt32> = []

  /// The numbers of a line's features, each once, in no order.
  ///
  /// - Complexity: Linear in the text for each known person.
  package static func all(in text: some StringProtocol, context: PhraseContext) -> Set<UInt32> {
    var features = IntentFeatures(symbols: symbols(of: text, in: context))
    features.collect()
    return features.found
  }

  private init(symbols: [String]) {
    self.symbols = symbols
  }

  /// The words of a line in small letters, without their endings, that stand behind no given name
  /// and no form of address: hardly any of them is a name.
  package static func words(of text: some StringProtocol) -> Set<String> {
    let tokens = Tokenizer.tokens(of: text)
    var words: Set<String> = []
    for (place, token) in tokens.enumerated() where token.kind == .word && !token.capital {
      let isNamed =
        place > 0
        && (EnglishGivenNames.names.contains(tokens[place - 1])
          || EnglishPeople.addresses.contains(tokens[place - 1]))
      if !isNamed { words.insert(stem(token.text)) }
    }
    return words
  }

  private mutating func add(_ kind: UInt8, _ words: String...) {
    found.insert(Self.number(kind, words))
  }

  private static func number(_ kind: UInt8, _ words: [String]) -> UInt32 {
    // FNV-1a: the numbers stand in the table of weights, so they may not change with the process.
    var hash: UInt32 = 0x811C_9DC5
    func mix(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    mix(kind)
    for word in words {
      for byte in word.utf8 { mix(byte) }
      mix(0x20)
    }
    return hash
  }

  private mutating func collect() {
    let edge = "|"
    let padded = [edge] + symbols + [edge]
    for place in padded.indices.dropLast() {
      let symbol = padded[place]
      if symbol != edge {
        add(0, symbol)
        if symbol.utf8.count > 5 { add(1, String(symbol.prefix(4))) }
      }
      add(2, symbol, padded[place + 1])
      if place + 2 < padded.count { add(3, symbol, padded[place + 2]) }
      if symbol == Self.pause { add(4, padded[place + 1]) }
    }
    add(5, symbols.prefix(3).joined(separator: " "))
    let kinds = Self.kinds.filter(symbols.contains)
    add(6, kinds.joined(separator: " "))
    let length = [2, 4, 7, 12, 20].filter { symbols.count > $0 }.count
    add(7, String(length))
  }

  // MARK: Symbols

  private static let pause = ","
  private static let name = "<name>"
  private static let amount = "<amount>"
  private static let kinds = [name, amount, "<role>", "<day>", "<length>", "<rule>", "<time>"]

  private static func symbols(of text: some StringProtocol, in context: PhraseContext) -> [String] {
    let tokens = Tokenizer.tokens(of: text)
    var standing: [(bytes: Range<Int>, symbol: String)] =
      ProseScanner(context).spans(in: tokens).map { ($0.bytes, $0.reading.symbol) }
    for person in PersonPhrase.all(in: text, context: context) {
      switch person.identity {
      case .speaker: continue
      case .role: standing.append((person.bytes, "<role>"))
      case .known, .oneOf, .new: standing.append((person.bytes, name))
      }
    }
    var symbols: [String] = []
    for (place, token) in tokens.enumerated() {
      if let part = standing.first(where: { $0.bytes.contains(token.start) }) {
        if symbols.last != part.symbol { symbols.append(part.symbol) }
        // What somebody is called in the line tells more than that it is somebody.
        if part.symbol == "<role>" { symbols.append(stem(token.text)) }
        continue
      }
      switch token.kind {
      case .word where token.text == context.buyerWord: symbols.append("<buyer>")
      case .word where token.text == context.sellerWord: symbols.append("<seller>")
      case .word where token.capital && place > 0 && !token.shouted && token.text.count > 1:
        if symbols.last != name { symbols.append(name) }
      case .word: symbols.append(stem(token.text))
      case .currency: symbols.append(amount)
      case .number, .ordinal: symbols.append("<number>")
      case .percent: symbols.append("%")
      case .comma, .semicolon, .dash: symbols.append(pause)
      case .colon: symbols.append(":")
      case .plus, .ampersand: symbols.append("and")
      default: break
      }
    }
    return symbols
  }

  /// A word without the ending that its place in the sentence gives it.
  static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      if rest.count > 3 { return String(rest) }
    }
    return word
  }
}

extension Reading {
  fileprivate var symbol: String {
    switch value {
    case .date: "<day>"
    case .duration: "<length>"
    case .recurrence: "<rule>"
    case nil: "<time>"
    }
  }
}
