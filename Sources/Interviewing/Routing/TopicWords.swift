import PlanModel

/// What a block of a purchase, or a sentence, is about: English words, all in one place.
enum TopicWords {
  private static let byTopic: [(topic: Question.Topic, words: String)] = [
    (
      .business,
      """
      budget budgets spend spending finance cfo money pager 1-pager one-pager business case roi \
      cost costs quote quotes funding fund funds controller treasurer investment capex opex \
      amount invoice fiscal capital expense expenses expenditure board
      """
    ),
    (
      .technical,
      """
      staging sandbox environment trial pilot poc proof validation uat validate validates test tests \
      testing technical prototype architecture integration integrations benchmark verdict \
      feed feeds interface interfaces api apis connector connectors dry-run
      """
    ),
    (
      .security,
      """
      security cyber cybersecurity infosec questionnaire questionnaires pen pentest pen-test penetration soc soc2 iso \
      vulnerability vapt hecvat baa hipaa governance privacy dpa dpia gdpr procurement purchasing vendor vendors supplier suppliers \
      registration ciso compliance sso po data-protection protection council union
      """
    ),
    (
      .contracting,
      """
      legal contract contracts contracting gc counsel lawyer lawyers attorney attorneys solicitor solicitors redline redlines msa terms nda \
      sign signs signed signature signatures signing countersign clause clauses draft paper agreement agreements
      """
    ),
    (
      .rollout,
      """
      implementation implement implements implementing rollout roll-out installation install installs installing training train trains trained courses course workshop workshops \
      onboarding migration migrate migrates migrating deploy deploys deployment launch configure \
      cleanup clean-up cleansing hypercare connecting configures configuration setup cutover go-live import kickoff users ops
      """
    ),
  ]

  private static let topics: [String: Question.Topic] = {
    var table: [String: Question.Topic] = [:]
    table.reserveCapacity(160)
    for (topic, words) in byTopic {
      for word in words.utf8.split(separator: UInt8(ascii: " ")) {
        table[String(Substring(word))] = topic
      }
    }
    return table
  }()

  /// The part of the plan that a heading of one word names: "legal", "IT".
  static func heading(_ label: String) -> Question.Topic? { headings[label.trimmed.lowercased()] }

  /// Whether one word of a text names the part of the plan that the text is about.
  static func namesPart(_ text: String) -> Bool {
    let topic = topic(of: text)
    return words(of: text).contains { headings[$0] != nil && headings[$0] == topic }
  }

  private static let headings: [String: Question.Topic] = [
    "legal": .contracting, "contract": .contracting, "contracting": .contracting,
    "compliance": .security, "security": .security, "infosec": .security, "privacy": .security,
    "procurement": .security, "purchasing": .security, "it": .technical, "tech": .technical,
    "technical": .technical, "pilot": .technical, "trial": .technical, "contracts": .contracting,
    "finance": .business, "budget": .business, "rollout": .rollout,
    "ops": .rollout,
  ]

  private static let pens: Set<String> = ["pen", "penetration"]
  private static let arrivals: Set<String> = ["on", "in", "up"]

  /// What most words of a text are about; `nil` when none, or as many of another topic.
  static func topic(of text: String) -> Question.Topic? {
    let said = words(of: text)
    let found = said.indices.compactMap { place -> Question.Topic? in
      // A pen test is tested by security, and not by those who try the product.
      if place > 0, pens.contains(said[place - 1]) { return nil }
      // "Single sign on" signs no contract.
      if said[place] == "sign", place + 1 < said.count, arrivals.contains(said[place + 1]) {
        return .technical
      }
      return topics[said[place]]
    }
    let votes = Question.Topic.allCases.map { topic in
      (topic: topic, count: found.count { $0 == topic })
    }
    guard let most = votes.map(\.count).max(), most > 0 else { return nil }
    let leading = votes.filter { $0.count == most }
    return leading.count == 1 ? leading.first?.topic : nil
  }

  /// The first of several texts that is about something.
  static func topic(ofFirst texts: [String]) -> Question.Topic? {
    texts.lazy.compactMap { topic(of: $0) }.first
  }

  /// The blocks of a plan by what they are about; of two about the same, the first.
  static func blocks(of plan: Plan) -> TopicBlocks {
    // "Security and procurement" has two words of one topic, "Business case and budget" three.
    TopicBlocks(
      blocks: plan.workstreams.compactMap { block in topic(of: block.name).map { ($0, block) } })
  }

  /// The words of a text, folded; a hyphen is part of a word, and none by itself.
  static func words(of text: String) -> [String] {
    var words =
      plainWords(of: text)
      ?? text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    words.removeAll { $0.utf8.allSatisfy { $0 == UInt8(ascii: "-") } }
    return words
  }

  /// The same of a text in ASCII, byte by byte; `nil` for any other.
  private static func plainWords(of text: String) -> [String]? {
    let bytes = text.utf8Span.span
    var words: [String] = []
    var word: [UInt8] = []
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x2D: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x80...: return nil
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    return words
  }
}

/// The blocks of a plan by what they are about.
struct TopicBlocks {
  fileprivate let blocks: [(topic: Question.Topic, block: Workstream)]

  /// The first block about a topic.
  subscript(topic: Question.Topic) -> Workstream? {
    blocks.first { $0.topic == topic }?.block
  }
}
