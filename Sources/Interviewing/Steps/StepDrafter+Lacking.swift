import Phrasing
import PlanModel

/// What the seller has to give before an act can begin, told in a clause of the act.
extension StepDrafter {
  /// "Carla registers us, 10 days, *needs bank letter from us*": the thing, with spaces where the
  /// clause stood.
  ///
  /// Only of an act of the buyer's that is told in the third person: whoever says "I" or "we" of it
  /// says "us" of the buyer.
  func takeLacking(of text: inout String) -> [Prerequisite]? {
    guard let comma = text.lastIndex(of: ","), text.index(after: comma) < text.endIndex else {
      return nil
    }
    var clause = String(text[text.index(after: comma)...]).trimmed
    while let last = clause.last, ".!;".contains(last) { clause.removeLast() }
    let folded = clause.lowercased()
    guard let opening = WantedWords.lacking.first(where: folded.hasPrefix),
      let end = WantedWords.lackingEnds.first(where: folded.hasSuffix),
      opening.count + end.count < clause.count
    else { return nil }
    let before = TopicWords.words(of: String(text[..<comma]))
    guard before.count > 1, !before.contains(where: WantedWords.ofSpeaker.contains),
      !isSellers(String(text[..<comma]))
    else { return nil }
    let things = String(clause.dropFirst(opening.count).dropLast(end.count)).trimmed
    let said = things.split(separator: " ").count
    guard (1...8).contains(said), DurationPhrase.read(things, in: fields.phrases).duration == nil
    else { return nil }
    let drafts = NeedsReader(fields: fields).read("we need \(things)", asking: .buyer)
    guard !drafts.isEmpty else { return nil }
    text = text[..<comma] + text[comma...].blanked
    return drafts.map { Prerequisite(title: $0.step.title, giver: .seller) }
  }

  /// Whether somebody of the seller's does the act, so that "us" may be anybody.
  private func isSellers(_ text: String) -> Bool {
    PersonPhrase.all(in: text, context: fields.phrases).contains { person in
      if person.side == .seller { return true }
      guard case .known(let name) = person.identity else { return person.identity == .speaker }
      return plan.people.first { $0.name == name }?.side == .seller
        || fields.phrases.people.contains { $0.name == name && $0.side == .seller }
    }
  }

  /// "SSO test" for "Wants SSO test before anything else".
  static func withoutWanting(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    guard words.count > 2, WantedWords.wishing.contains(words[0].lowercased()) else { return title }
    // "I'd like *Ana* to send it": her act, and none of whoever would like it.
    if words[0].lowercased() == "like", words[1].first?.isUppercase == true { return title }
    words.removeFirst()
    // "Owes *us* the list".
    if words.count > 1, WantedWords.receivers.contains(words[0].lowercased()) {
      words.removeFirst()
    }
    if let article = words.first?.lowercased(), NeedWords.dropped.contains(article) {
      words.removeFirst()
    }
    var rest = words.joined(separator: " ")
    for tail in WantedWords.first where rest.lowercased().hasSuffix(tail) {
      rest = String(rest.dropLast(tail.count))
    }
    return rest.split(separator: " ").count > 1 ? rest.capitalisedFirst : title
  }
}
