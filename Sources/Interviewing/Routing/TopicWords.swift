import Phrasing
import PlanModel

/// What a block of a purchase, or a sentence, is about: English words, all in one place.
enum TopicWords {
  /// Found by halving, so each list is in the order of the alphabet.
  private static let byTopic: [(topic: Question.Topic, words: SortedWords)] = [
    (
      .business,
      SortedWords(
        """
        1-pager amount board budget budgets business capex capital case cfo controller cost costs \
        expenditure expense expenses finance fiscal fund funding funds investment invoice money \
        one-pager opex pager quote quotes roi spend spending treasurer
        """)
    ),
    (
      .technical,
      SortedWords(
        """
        api apis architecture benchmark connector connectors dry-run environment feed feeds \
        integration integrations interface interfaces pilot poc proof prototype sandbox sign-in \
        sign-on staging technical test testing tests trial uat validate validates validation verdict
        """)
    ),
    (
      .security,
      SortedWords(
        """
        baa ciso compliance council cyber cybersecurity data-protection dpa dpia gdpr governance \
        hecvat hipaa infosec iso pen pen-test penetration pentest po privacy procurement \
        protection purchasing questionnaire questionnaires registration security soc soc2 sso \
        supplier suppliers union vapt vendor vendors vulnerability
        """)
    ),
    (
      .contracting,
      SortedWords(
        """
        agreement agreements attorney attorneys clause clauses contract contracting contracts \
        counsel countersign draft gc lawyer lawyers legal msa nda paper redline redlines sign \
        signature signatures signed signing signs solicitor solicitors terms
        """)
    ),
    (
      .rollout,
      SortedWords(
        """
        clean-up cleansing cleanup configuration configure configures connecting course courses \
        cutover deploy deployment deploys go-live hypercare implement implementation implementing \
        implements import install installation installing installs kickoff launch migrate \
        migrates migrating migration onboarding ops roll-out rollout setup train trained training \
        trains users wave waves workshop workshops
        """)
    ),
  ]

  private static func topic(ofWord word: String) -> Question.Topic? {
    byTopic.first { $0.words.contains(word) }?.topic
  }

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

  /// What most words of a text are about; `nil` when none, or as many of another topic.
  static func topic(of text: String) -> Question.Topic? {
    leading(in: words(of: text), of: [WorkWords.anywhere], ofPair: 1) {
      topic(ofWord: $0).map { ($0, 1) }
    }
  }

  /// What an act is about: what it is done to counts for more than what is done, and much is part
  /// of the rollout, or of security, that names no part of a plan by itself: "draft *comms*", "order
  /// the *label printers*".
  static func topic(ofAct title: String) -> Question.Topic? {
    leading(in: words(of: title), of: [WorkWords.anywhere, WorkWords.ofActs], ofPair: 2) { word in
      let topic = topic(ofWord: word) ?? WorkWords.topic(of: word)
      return topic.map { ($0, WorkWords.acts.contains(word) ? 1 : 2) }
    }
  }

  /// The topic with the most votes; two words that belong together have one between them.
  private static func leading(
    in words: [String], of pairs: [[String: [String: WorkWords.Pair]]], ofPair weight: Int,
    _ vote: (String) -> (topic: Question.Topic, weight: Int)?
  ) -> Question.Topic? {
    // "Sign *them* off" signs no contract either.
    let words = words.filter { !DraftWords.standIns.contains($0) }
    var votes: [Question.Topic: Int] = [:]
    var place = 0
    while place < words.count {
      let next = place + 1 < words.count ? words[place + 1] : ""
      let pair = pairs.lazy.compactMap { $0[words[place]]?[next] }.first
      if let pair {
        if case .of(let topic) = pair { votes[topic, default: 0] += weight }
      } else if let vote = vote(words[place]) {
        votes[vote.topic, default: 0] += vote.weight
      }
      place += pair == nil ? 1 : 2
    }
    guard let most = votes.values.max(), votes.values.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return votes.first { $0.value == most }?.key
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
