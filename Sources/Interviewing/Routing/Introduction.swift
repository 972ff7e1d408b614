import Phrasing
import PlanModel

/// Who speaks, or who the champion is, in other words than "I'm …": "ines calder talking, head of
/// planning", "its tom okoye, stores manager, im running this", "Jo Hart, VP Stores, is our
/// champion".
struct Introduction {
  /// Name and title without what only introduces them: "Ines Calder, head of planning".
  let plain: String

  /// The introduction that a line begins with; `nil` where it is none, or goes on with more than
  /// this can read.
  init?(_ text: String, _ fields: FieldReader) {
    let sentence = text.prefix { $0 != ";" && $0 != "\n" }
    guard sentence.range(ofText: ". ") == nil, sentence.utf8.count < 200 else { return nil }
    var clauses = String(sentence).withPlainApostrophes.trimming(" .!")
      .replacing(" and i ", with: ", i ").replacing(" and i'", with: ", i'")
      .replacing(" and im ", with: ", im ")
      .split(separator: ",").map { String($0).trimmed }
    // "Hi, Jo Hart here".
    while let first = clauses.first, Introduction.isGreeting(first) { clauses.removeFirst() }
    guard !clauses.isEmpty else { return nil }
    var name = Introduction.withoutGreeting(clauses.removeFirst())
    let lead = Introduction.cut(IntroductionWords.leads, from: &name)
    let isOwn = lead.map(IntroductionWords.ownLeads.contains) == true
    var isMarked = Introduction.cutEnd(IntroductionWords.marks, from: &name)
    var isTold = isOwn
    isTold = Introduction.cutEnd(IntroductionWords.champion.map { " " + $0 }, from: &name) || isTold
    if let place = clauses.firstIndex(where: Introduction.isChampion) {
      clauses.remove(at: place)
      isTold = true
    }
    if let place = clauses.firstIndex(where: Introduction.isOwnPurchase) {
      clauses.remove(at: place)
      isTold = true
    }
    let title = clauses.first.flatMap { Introduction.title($0, fields) }
    if title != nil { clauses.removeFirst() }
    // "It's Priya Nair, head of design": nobody but whoever speaks is told of so.
    if lead != nil, title != nil { isMarked = true }
    guard isMarked || isTold, clauses.isEmpty || Introduction.isWish(clauses),
      let named = Introduction.name(name, title, fields)
    else { return nil }
    plain = ([named] + [title].compactMap { $0 } + clauses).joined(separator: ", ")
  }

  private static func isGreeting(_ clause: String) -> Bool {
    let words = TopicWords.words(of: clause)
    return !words.isEmpty && words.allSatisfy(IntroductionWords.greetings.contains)
  }

  private static func withoutGreeting(_ clause: String) -> String {
    var words = clause.split(separator: " ")
    while words.count > 1, let first = words.first?.lowercased(),
      IntroductionWords.greetings.contains(first)
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// Takes the first of some beginnings off a text, and says which.
  private static func cut(_ openings: [String], from text: inout String) -> String? {
    let folded = text.lowercased()
    guard let found = openings.first(where: folded.hasPrefix) else { return nil }
    text = String(text.dropFirst(found.count)).trimmed
    return found
  }

  /// Takes the longest of some ends off a text, and says whether there was one.
  private static func cutEnd(_ ends: [String], from text: inout String) -> Bool {
    let folded = text.lowercased()
    guard let found = ends.filter(folded.hasSuffix).max(by: { $0.count < $1.count }) else {
      return false
    }
    text = String(text.dropLast(found.count)).trimmed
    return true
  }

  /// ", *is our champion*", ", our champion".
  private static func isChampion(_ clause: String) -> Bool {
    IntroductionWords.champion.contains(clause.lowercased())
  }

  /// ", *im running this*", ", and I'm leading this for us".
  private static func isOwnPurchase(_ clause: String) -> Bool {
    var said = clause.lowercased()
    if said.hasPrefix("and ") { said = String(said.dropFirst(4)) }
    if said.hasPrefix("im ") { said = "i'm " + said.dropFirst(3) }
    guard let opening = IntroductionWords.ownPurchase.first(where: said.hasPrefix) else {
      return false
    }
    return TopicWords.words(of: String(said.dropFirst(opening.count)))
      .allSatisfy(IntroductionWords.afterPurchase.contains)
  }

  /// What a clause says somebody is: "claims manager", "I'm the manager of the Leeds depot", "I
  /// run the night shift".
  private static func title(_ clause: String, _ fields: FieldReader) -> String? {
    var said = clause
    if ["and i ", "and i'"].contains(where: said.lowercased().hasPrefix) {
      said = String(said.dropFirst(4))
    }
    if Remit.title(in: said, after: 0, fields.plan) != nil { return said }
    _ = cut(IntroductionWords.selves, from: &said)
    _ = cut(["the ", "a ", "an "], from: &said)
    let words = said.split(separator: " ")
    // "VP Customer Experience": of what, in capitals.
    let isNamed = words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
    let first = isNamed ? words.first.map(String.init) ?? said : said
    return PersonPhrase.leadingTitle(of: first, in: fields.phrases) == nil ? nil : said
  }

  /// ", *and we want the crews …*": what else is told in the same breath.
  private static func isWish(_ clauses: [String]) -> Bool {
    Opening.wish(in: ", " + clauses.joined(separator: ", ")) != nil
  }

  /// A name with its capitals; `nil` where words name nobody new to the plan.
  private static func name(_ said: String, _ title: String?, _ fields: FieldReader) -> String? {
    let words = said.split(separator: " ")
    guard (1...4).contains(words.count),
      said.allSatisfy({ $0.isLetter || " -'.".contains($0) }), !said.lowercased().hasSuffix("'s")
    else { return nil }
    let isTyped = words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
    // Small letters are a name where a title or nothing else stands behind them.
    let whole = (isTyped ? said : said.lowercased()) + (title.map { ", " + $0 } ?? "")
    let named = SpokenNames.answer(whole, in: fields.phrases).prefix(said.count)
    guard
      case .person(let draft) = PersonReader(fields: fields)
        .read(named + (title.map { ", " + $0 } ?? ""), .buyer).owner,
      draft.side == .buyer, draft.name.lowercased() == said.lowercased()
    else { return nil }
    return String(named)
  }
}
