import Phrasing
import PlanModel

/// How a line says itself what it is about: "the number would be …", "pass mark: …".
struct Lead: Hashable, Sendable {
  /// What a line says it is.
  enum Matter: Hashable, Sendable {
    /// A text of the plan.
    case text(Field)
    /// What shows that the trial went well.
    case proof
    /// What being live means on that day.
    case live
    /// What may go wrong.
    case worry
  }

  /// What it is.
  let matter: Matter
  /// The words after that.
  let rest: String

  /// What a line says it is; `nil` where it only begins.
  static func read(_ text: String) -> Lead? {
    let folded = text.lowercased().withPlainApostrophes
    for (matter, openings) in LeadWords.table {
      for opening in openings where folded.hasPrefix(opening) {
        let rest = String(text.dropFirst(opening.count)).trimmed
        let isLabel = opening.last == ":"
        guard TopicWords.words(of: rest).count > (isLabel ? 0 : 1) else { continue }
        return Lead(matter: matter, rest: rest.capitalisedFirst)
      }
    }
    if let reason = tied(in: text) {
      return Lead(matter: .text(.goLiveReason), rest: reason.capitalisedFirst)
    }
    if let number = wishedNumber(in: text) {
      return Lead(matter: .text(.measure), rest: number.capitalisedFirst)
    }
    return Vision.body(of: text).map { Lead(matter: .text(.outcome), rest: $0) }
  }

  /// Of "*go-live is tied to* the school year starting" what the day hangs on.
  private static func tied(in text: String) -> String? {
    guard let tie = LeadWords.ties.lazy.compactMap({ text[...].range(ofText: $0) }).first else {
      return nil
    }
    var day = TopicWords.words(of: String(text[..<tie.lowerBound]))
    while let last = day.last, LeadWords.beforeTies.contains(last) { day.removeLast() }
    let rest = String(text[tie.upperBound...]).trimmed
    let isDay = LeadWords.tiedDays.contains(day.joined(separator: " "))
    return isDay && TopicWords.words(of: rest).count > 1 ? rest : nil
  }

  /// Of "the board would be content with 200 hours saved every month" the number they want: behind
  /// the wish stands how many, or a comparison.
  private static func wishedNumber(in text: String) -> String? {
    guard let wish = LeadWords.contentment.lazy.compactMap({ text[...].range(ofText: $0) }).first
    else { return nil }
    let said = String(text[wish.upperBound...])
    let words = TopicWords.words(of: said)
    guard words.count > 3, TopicWords.words(of: String(text[..<wish.lowerBound])).count < 7,
      !text.contains("?")
    else { return nil }
    let isCompared = LeadWords.comparing.contains(where: said.lowercased().hasPrefix)
    return isCompared || said.containsAny(ShapeWords.savings) ? said : nil
  }

  /// The words of a text without what says that it is this text.
  static func body(of typed: String, as field: Field) -> String {
    let hedge = LeadWords.hedges.first(where: typed.lowercased().hasPrefix)
    let text = hedge.map { String(typed.dropFirst($0.count)).capitalisedFirst } ?? typed
    if field == .outcome, let seen = Vision.body(of: text) { return seen }
    if field == .outcome, let wish = LeadWords.wishes.first(where: text.lowercased().hasPrefix) {
      return String(text.dropFirst(wish.count)).capitalisedFirst
    }
    var body = text
    if field == .outcome, let seen = withoutVision(body) { body = seen }
    // "Why then, cause puppy season": one may stand behind another.
    for _ in 0..<3 {
      guard let lead = read(body) else { break }
      let isSame = lead.matter == .text(field) || lead.matter == .proof && field == .workstreamDone
      guard isSame else { break }
      body = lead.rest
    }
    if field == .workstreamDone, let proof = Proof(body) { body = proof.criterion.capitalisedFirst }
    if let rest = withoutLabel(body) { body = rest }
    // "It failed if: …".
    if field == .measure || field == .guardrail, body.lowercased().hasPrefix("if ") {
      body = String(body.dropFirst(3)).capitalisedFirst
    }
    return field == .measure ? withoutWatcher(body) : body
  }

  /// "What I picture *is that* …", "what we'd love, …": what stands behind how somebody sees it.
  private static func withoutVision(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased().withPlainApostrophes }
    guard folded.first == "what",
      let verb = folded.indices.dropFirst().prefix(5).first(where: {
        LeadWords.seeing.contains(folded[$0].filter(\.isLetter))
      }), folded[1..<verb].allSatisfy({ LeadWords.beforeSeeing.contains($0) })
    else { return nil }
    var next = verb + 1
    if [",", ":"].contains(folded[verb].last) == false {
      guard next < words.count, ["is", "is,", "is:"].contains(folded[next]) else { return nil }
      next += 1
    }
    if next < words.count, folded[next] == "that" { next += 1 }
    guard words.count - next > 3 else { return nil }
    return words[next...].joined(separator: " ").capitalisedFirst
  }

  /// What stands behind a label of a few words that only says what it is: "what we'd love: …",
  /// "number wise: …", but not "Holiday peak: tickets double".
  private static func withoutLabel(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = TopicWords.words(of: String(text[..<colon]))
    let rest = String(text[text.index(after: colon)...]).trimmed
    guard label.count <= 4, label.contains(where: LeadWords.labelWords.contains),
      TopicWords.words(of: rest).count > 3
    else { return nil }
    return rest.capitalisedFirst
  }

  /// A number without who looks at it and without the assurance that it is the one: "Martin will
  /// want mispicks below 1, that's the number he bangs on about".
  private static func withoutWatcher(_ text: String) -> String {
    var clauses = text.parts(between: ",")
    while clauses.count > 1, let last = clauses.last?.lowercased().withPlainApostrophes,
      LeadWords.assurances.contains(where: { last == $0 || last.hasPrefix($0 + " ") }),
      !last.contains(where: \.isNumber)
    { clauses.removeLast() }
    let isWhole = clauses.count == text.split(separator: ",").count
    let kept = isWhole ? text : clauses.joined(separator: ", ")
    let words = kept.split(separator: " ")
    for start in words.indices.dropFirst().prefix(3) {
      let rest = words[start...].joined(separator: " ")
      let folded = rest.lowercased()
      guard let watch = LeadWords.watching.first(where: folded.hasPrefix),
        !words[..<start].contains(where: { $0.contains(where: \.isNumber) })
      else { continue }
      let said = String(rest.dropFirst(watch.count))
      let isNumber = said.contains(where: \.isNumber) && said.split(separator: " ").count > 2
      return isNumber ? said.capitalisedFirst : kept
    }
    return kept
  }

  /// Whether a line says what somebody wishes.
  static func isWish(_ text: String) -> Bool {
    let folded = text.lowercased()
    return LeadWords.wishes.contains(where: folded.hasPrefix)
  }
}
