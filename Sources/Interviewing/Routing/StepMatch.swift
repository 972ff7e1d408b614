import PlanModel

/// Finds the step that is meant by other words than its own: "access to staging" for "Gives access
/// to a staging environment".
enum StepMatch {
  /// The step that is a certain act: the one with all its notions and the fewest others.
  static func act(_ act: String, in steps: [Step]) -> Step? {
    let wanted = notions(of: act)
    guard !wanted.isEmpty else { return nil }
    let openings = wanted.map(openings)
    var best: (place: Int, count: Int)?
    // Looked at where they are: a copy of each of hundreds costs more than the look.
    let all = steps.span
    for place in all.indices
    where !all[place].state.isOver && openings.allSatisfy(all[place].title.containsAny) {
      let has = notions(of: all[place].title)
      if wanted.isSubset(of: has), has.count < best?.count ?? .max { best = (place, has.count) }
    }
    return best.map { steps[$0.place] }
  }

  /// What a word that stands for a notion begins with: for leaving out most titles at a glance.
  private static func openings(of notion: String) -> [String] {
    let group = groups.first { $0[0] == notion } ?? [notion]
    return notion == synonyms["trial"] ? group + trying : group
  }

  /// The one step that shares most with the words: two notions at least, or all there are.
  ///
  /// - Returns: `nil` when none does, or two do alike: a second step is better than a wrong one.
  static func best(_ said: String, in plan: Plan) -> Step? {
    let wanted = notions(of: said)
    guard !wanted.isEmpty else { return nil }
    let openings = wanted.flatMap(openings)
    let act = act(saidOfContract: said, wanted)
    var best: (step: Step, shared: Int)?
    var isTied = false
    for step in plan.steps where step.state != .dropped {
      let owners = Side.allCases.compactMap { plan.person(step.owner($0).known) }
      let titles = [step.title] + owners.map(\.title)
      guard titles.contains(where: { $0.containsAny(openings) }) else { continue }
      // "VAPT" is the step of that name, whatever else speaks of it.
      if notions(of: step.title) == wanted { return step }
      let has = notions(of: titles.joined(separator: " "))
      let isAct = !act.isEmpty && notions(of: step.title) == act
      let shared = isAct ? wanted.count : wanted.intersection(has).count
      guard isAct || shared >= 2 || (shared > 0 && shared == min(wanted.count, has.count)) else {
        continue
      }
      if shared == best?.shared { isTied = true }
      if shared > best?.shared ?? 0 {
        best = (step, shared)
        isTied = false
      }
    }
    return isTied ? nil : best?.step
  }

  /// Whether two ways to say an act say one: one has all that the other has, or, where nothing else
  /// is known of the step, most of it and what it is called by.
  ///
  /// One word that both have has to be what is done: "run the pilot" is "Pilot in Leeds", and "mail
  /// the branches" is not "The branches".
  static func isOneAct(_ said: String, _ title: String, isBare: Bool) -> Bool {
    let (wanted, has) = (content(of: said), content(of: title))
    // What only people or numbers share, "three references" and "three pages", is not one act.
    let shared = Set(wanted).intersection(has)
    let least = min(Set(wanted).count, Set(has).count)
    if shared.count < 2 {
      return shared.count == least && least > 0 && wanted.first == has.first
    }
    if shared.count == least { return true }
    // "Clean the stock list" and "import the stock list" begin with two acts.
    let isBegunAlike = [wanted, has].contains { $0.first.map(shared.contains) == true }
    return isBare && isBegunAlike && shared.count * 2 > least && head(of: said) == head(of: title)
  }

  /// What an act or a thing is called by: the questionnaire of "completed questionnaire for Omar".
  private static func head(of text: String) -> String? {
    let words = TopicWords.words(of: text)
    let ends = words.indices.filter { joining.contains(words[$0]) }
    return (ends + [words.count]).lazy.compactMap { end in
      content(of: words[..<end].joined(separator: " ")).last
    }.first
  }

  /// What joins more words to a thing.
  private static let joining: Set<String> = [
    "on", "for", "of", "with", "to", "from", "by", "at", "in", "through", "about", "into",
  ]

  /// The notions of a text in order, without numbers and what only says that something is done.
  private static func content(of text: String) -> [String] {
    inOrder(text) { HandoverWords.doing.contains($0) || ShapeWords.numbers.contains($0) }
  }

  /// Of "the contract is signed" the act: it is the signature, and not whatever else is legal's.
  ///
  /// Empty where anything else is said to be done: "the NDA is signed".
  private static func act(saidOfContract said: String, _ wanted: Set<String>) -> Set<String> {
    let done = Set(
      TopicWords.words(of: said).filter { $0.hasSuffix("ed") }.compactMap { synonyms[$0] })
    return wanted.subtracting(done) == ["legal"] ? done : []
  }

  /// Whether a paper that is named is none of a step that is about another: "Reviews the contract"
  /// is not "Legal reviews the DPA", though all contracts are legal's.
  static func isOfOtherPaper(_ said: String, than title: String) -> Bool {
    let (words, titled) = (TopicWords.words(of: said), TopicWords.words(of: title))
    return words.contains { papers.contains($0) && !titled.contains($0) }
      && !notions(of: title).isSubset(of: notions(of: said))
  }

  private static let papers: Set<String> = [
    "contract", "contracts", "msa", "redlines", "redline", "dpa", "nda", "baa", "order", "po",
  ]

  /// What the words of a text stand for, without those that say nothing about what is done.
  static func notions(of text: String) -> Set<String> { Set(inOrder(text) { _ in false }) }

  /// The notions of a text in order, without some words.
  private static func inOrder(_ text: String, without isLeftOut: (String) -> Bool) -> [String] {
    let words = TopicWords.words(of: text)
    return words.indices.compactMap { place in
      let word = words[place]
      guard !small.contains(word), !isLeftOut(word) else { return nil }
      let next = place + 1 < words.count ? words[place + 1] : ""
      // "A test login" tests nothing; "tries it out" does.
      if word == "test", tested.contains(next) { return word }
      if trying.contains(word), words[(place + 1)...].prefix(4).contains("out") {
        return synonyms["trial"]
      }
      return synonyms[word] ?? stem(word)
    }
  }

  /// What "test" says only what it is for.
  private static let tested: Set<String> = [
    "login", "logins", "system", "systems", "copy", "environment", "environments", "data",
    "account", "accounts", "instance", "tenant", "server", "access", "user", "users", "licence",
    "license", "licences", "device", "devices", "machine", "key", "keys", "site", "area", "bed",
  ]
  private static let trying = ["try", "tries", "trying"]

  /// Without the ending of a plural or of a verb; rough, but the same for both sides.
  private static func stem(_ word: String) -> String {
    for ending in ["ations", "ation", "ings", "ing", "als", "al", "ies", "es", "ed", "s"]
    where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    // "Runs" is "run".
    if word.count == 4, word.hasSuffix("s"), !word.hasSuffix("ss") {
      return String(word.dropLast())
    }
    return word
  }

  private static let small: Set<String> = [
    "the", "a", "an", "of", "our", "your", "their", "his", "her", "and", "to", "for", "in", "on",
    "with", "is", "s", "one", "first", "only", "by", "at", "be", "from", "back", "it", "then",
  ]

  /// Words for the same; each group is known by its first.
  private static let groups: [[String]] = [
    "approve approves approved approving approval sign-off", "budget spend spending money funds",
    "sign signs signed signing signature signatures countersign countersigns",
    "legal contract contracts redlines redline counsel lawyer lawyers msa gc",
    "review reviews reviewed reviewing reviewer",
    "validation validate validates trial trials test tests",
    "implementation implement implements implementing", "training train trains trained",
    "questionnaire questionnaires form", "access login", "hour hours", "security infosec",
    "order orders po", "request requests", "decision decisions decide decides decided deciding",
  ].map { $0.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }

  private static let synonyms: [String: String] = {
    var table: [String: String] = [:]
    for group in groups {
      for word in group { table[word] = group[0] }
    }
    return table
  }()
}

extension Plan {
  /// The one step that whoever has this name does, besides what a side asked for; `nil` where there
  /// are several.
  func onlyStep(ofPerson name: String) -> Step? {
    guard let person = people.first(where: { $0.name == name }) else { return nil }
    let own = openSteps(of: person.id).filter { $0.askedBy == nil }
    return own.count == 1 ? own.first : nil
  }
}

extension [Step] {
  /// "“Pilot” or “Training”": those of which it is asked which one is meant.
  var titlesToChoose: String { prefix(3).map { "“\($0.title)”" }.joined(separator: " or ") }
}
