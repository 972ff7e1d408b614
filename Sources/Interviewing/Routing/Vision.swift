import Phrasing
import PlanModel

/// What somebody sees when it works, without the words that lead to it: "What I want to see is our
/// crews closing their jobs on a tablet" as "our crews closing their jobs on a tablet".
enum Vision {
  /// What a sentence sees; `nil` where no words lead to it, or it is no such thing.
  static func body(of text: String) -> String? {
    let (said, isLed) = withoutLead(text)
    let done = doing(said)
    let body = done == said && behindTime(text) != nil ? acting(said) : done
    guard isLed || body != said, isVision(body) else { return nil }
    return withoutOwner(body.trimmed)
  }

  /// "*Her* technicians": whose they are was said before, and stands in no title.
  private static func withoutOwner(_ text: String) -> String {
    let owners = ["her ", "his ", "their "]
    guard let owner = owners.first(where: text.lowercased().hasPrefix) else {
      // Whatever other word stands first now may be a name, or none: it stays as it was typed.
      let first = TopicWords.words(of: text).first ?? ""
      return ["the", "our", "all", "every", "each"].contains(first) ? text.capitalisedFirst : text
    }
    return "The " + text.dropFirst(owner.count)
  }

  private static func withoutLead(_ text: String) -> (text: String, isLed: Bool) {
    var rest = text.trimmed
    var isLed = false
    let folded = rest.lowercased().withPlainApostrophes
    if let opening = VisionWords.summing.first(where: folded.hasPrefix) {
      rest = String(rest.dropFirst(opening.count))
      isLed = true
    }
    if let said = behindLabel(rest) ?? behindClause(rest) { return (said, true) }
    if let said = behindTime(rest) { return (said, true) }
    let now = rest.lowercased().withPlainApostrophes
    if let want = VisionWords.wants.first(where: now.hasPrefix) {
      // "Want reference customers from you" is something to be given.
      let wanted = String(rest.dropFirst(want.count))
      let isDone = TopicWords.words(of: wanted).prefix(9).contains(where: ShapeWords.isDoing)
      return isDone ? (wanted, true) : (rest, isLed)
    }
    return (rest, isLed)
  }

  /// "Goal - …", "what he wants to see: …", "win = …": a label that says a wish is told.
  private static func behindLabel(_ text: String) -> String? {
    guard let mark = text[...].firstRange(ofAny: [":", " - ", " – ", " — ", " = "]) else {
      return nil
    }
    return isFrame(TopicWords.words(of: String(text[..<mark.lowerBound])))
      ? String(text[mark.upperBound...]).trimmed : nil
  }

  /// "The picture I have in my head *is* …", "what should change *is that* …".
  private static func behindClause(_ text: String) -> String? {
    var words = text.split(separator: " ").map(String.init)
    guard
      let link = words.prefix(10).firstIndex(where: {
        VisionWords.links.contains($0.lowercased().filter(\.isLetter))
      }), link > 1, isFrame(TopicWords.words(of: words[..<link].joined(separator: " ")))
    else { return nil }
    words.removeFirst(link + 1)
    if words.first?.lowercased() == "that" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static func isFrame(_ words: [String]) -> Bool {
    (1...10).contains(words.count) && words.contains(where: VisionWords.core.contains)
      && words.allSatisfy { VisionWords.core.contains($0) || VisionWords.frame.contains($0) }
  }

  /// "*By then* our inspectors should be logging …", "*in an ideal world* the night team books …".
  private static func behindTime(_ text: String) -> String? {
    let folded = text.lowercased().withPlainApostrophes
    guard let time = VisionWords.times.first(where: { folded.hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(time.count)
    guard rest.first == " " || rest.first == "," else { return nil }
    return String(rest.drop { !$0.isLetter && !$0.isNumber })
  }

  /// "Our drivers *should be* logging each delivery" as what they do: "our drivers logging".
  private static func doing(_ text: String) -> String {
    for modal in VisionWords.modals {
      guard let found = text[...].range(ofText: modal) else { continue }
      let who = TopicWords.words(of: String(text[..<found.lowerBound]))
      let next = TopicWords.words(of: String(text[found.upperBound...])).first ?? ""
      guard (1...7).contains(who.count), ShapeWords.isDoing(next) else { continue }
      return text[..<found.lowerBound] + " " + text[found.upperBound...]
    }
    return text
  }

  /// "Our fitters *would* log every job" as what they do by then: "our fitters log every job".
  ///
  /// Of one thing it stays: "the depot closes" is no "the depot close".
  private static func acting(_ text: String) -> String {
    guard let modal = text[...].firstRange(ofAny: VisionWords.thenModals) else { return text }
    let who = TopicWords.words(of: String(text[..<modal.lowerBound]))
    let next = TopicWords.words(of: String(text[modal.upperBound...])).first ?? ""
    let isMany =
      who.last.map { ShapeWords.many.contains($0) || $0.count > 3 && $0.hasSuffix("s") } == true
    guard (1...7).contains(who.count), isMany, !["be", "have", "not", "never"].contains(next) else {
      return text
    }
    return text[..<modal.lowerBound] + " " + text[modal.upperBound...]
  }

  /// Whether words say of many what they do: with somebody's name, a day or a thing to hand over
  /// they are something else.
  private static func isVision(_ text: String) -> Bool {
    let words = TopicWords.words(of: text)
    let owned: Set<String> = ["his", "her", "their"]
    // "*Jonas stays* on call *for two weeks*" is what one of them does for a time.
    guard !LineAccount.hasLength(words) else { return false }
    guard words.count > 3, let first = words.first,
      owned.contains(first) || !TextFitWords.pronouns.contains(first),
      !words.prefix(6).contains(where: ["should", "ought", "will", "would"].contains),
      !["a", "an", "to", "your", "you", "i"].contains(first)
    else { return false }
    if words.prefix(9).contains(where: ShapeWords.isDoing) { return true }
    return words.indices.prefix(6).contains { place in
      let word = words[place]
      return ShapeWords.many.contains(word) || ["every", "all", "each", "nobody"].contains(word)
        || word.utf8.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss")
    } && !words.prefix(6).contains(where: TextFitWords.states.contains)
  }
}
