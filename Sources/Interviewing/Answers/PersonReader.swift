import Phrasing
import PlanModel

/// Reads whom a few words name: somebody the plan knows, somebody new, or only a role.
struct PersonReader {
  let fields: FieldReader
  private var plan: Plan { fields.plan }
  private var phrases: PhraseContext { fields.phrases }

  /// Whom an answer names, and the bytes that do; `side` is whose person it is when the words do
  /// not say.
  func read(_ text: String, _ side: Side) -> (owner: OwnerDraft, bytes: Range<Int>?) {
    guard let person = whoever(text) else {
      return (.words(text, side: side), nil)
    }
    let draft = owner(text, person, side)
    if case .words = draft { return (draft, nil) }
    return (draft, person.bytes)
  }

  /// Whom an answer to "who?" names, with a title said anywhere in it.
  private func whoever(_ text: String) -> PersonPhrase? {
    let plain = phrase(text)
    guard let whole = PersonPhrase.answer(text, in: phrases) else { return plain }
    guard let plain, !plain.isRoleOnly else { return whole }
    if plain.identity == .speaker { return plan.champion == nil ? whole : plain }
    // "Renee, Renee Castellano, CEO" is one of them: with the whole name.
    let isSame =
      whole.words == plain.words || whole.words.hasPrefix(plain.words + " ")
      || whole.words.hasSuffix(" " + plain.words)
    return isSame ? whole : plain
  }

  /// The person an answer is about; "me, I suppose – Ruth Hall" is Ruth Hall, while nobody has said
  /// who speaks.
  func phrase(_ text: String) -> PersonPhrase? {
    let first = PersonPhrase.read(text, in: phrases)
    guard plan.champion == nil,
      let named = PersonPhrase.all(in: text, context: phrases)
        .first(where: { !$0.isRoleOnly && $0.identity != .speaker })
    else { return first }
    let words = TopicWords.words(of: text.before(named.bytes))
    // "Me and Tom Beck": whoever speaks is not Tom.
    if words.last == "and", words.dropLast().allSatisfy(ShapeWords.selves.contains) { return nil }
    guard first == nil || first?.identity == .speaker,
      words.contains(where: ShapeWords.selves.contains),
      words.allSatisfy(ShapeWords.greetings.contains)
    else { return first }
    return named
  }

  private func owner(_ text: String, _ person: PersonPhrase, _ side: Side) -> OwnerDraft {
    var draft = owner(person, side)
    if case .person(var named) = draft, !named.title.isEmpty {
      named.title = whole(named.title, of: named.name, in: text)
      draft = .person(named)
    }
    // A role in a longer answer is kept with all its words: they help to find the human.
    if case .words(_, let said) = draft { return .words(text, side: said) }
    return draft
  }

  /// A title with the words that go on with it: of "head of claims at Northwind" more than "head".
  private func whole(_ title: String, of name: String, in text: String) -> String {
    guard let found = text[...].range(ofText: title) else { return title }
    let rest = text[found.upperBound...].prefix { !",.;:()!?".contains($0) }
    guard rest.isEmpty || rest.first == " ", !rest.dropFirst().hasPrefix(name) else { return title }
    let ends = [
      "at", "from", "who", "is", "and", "but", "will", "would", "has", "with", "she", "he",
    ]
    let going = rest.split(separator: " ").prefix { word in
      !ends.contains(word.lowercased()) && word.first?.isLetter == true
        && !StepPhrase.isShortened(String(word))
    }
    // "Head of claims", "Head Claims", and not "legal reads the contracts".
    guard let next = going.first, ["of", "for"].contains(next) || next.first?.isUppercase == true
    else { return title }
    // "Head of it since May" says of what no more than "head".
    if going.dropFirst().first.map({ ["it", "this", "that", "them"].contains($0) }) == true {
      return title.contains(" ") ? title : ""
    }
    return going.count > 6 ? title : ([title] + going.map(String.init)).joined(separator: " ")
  }

  /// Whom a phrase names.
  func owner(_ phrase: PersonPhrase, _ side: Side) -> OwnerDraft {
    let side = phrase.side.map(Side.init) ?? side
    var title = Initialisms.capitalised(phrase.title ?? phrase.department ?? "", isTitle: true)
    // "Denise Cho, *I'm* VP of Sales".
    for own in ["I'm ", "I’m ", "i'm ", "im ", "I am "] where title.hasPrefix(own) {
      title = String(title.dropFirst(own.count))
    }
    // "Helen Marsh is our champion" says which place she takes, and not what she is.
    if ["champion", "sponsor"].contains(title.lowercased()) { title = "" }
    // "Your guy Pete Salter": that is no title.
    if ShapeWords.contacts.contains(title.lowercased()) { title = "" }
    switch phrase.identity {
    case .known(let name):
      let person = plan.people.first { $0.name == name }
      let known = phrases.people.first { $0.name == name }?.side.map(Side.init)
      // "*Your* lawyer" is not ours, whoever is the only lawyer that the plan knows.
      let yours: Side? = phrase.words.lowercased().hasPrefix("your ") ? .seller : nil
      if let said = phrase.side.map(Side.init) ?? yours, let own = person?.side, own != said,
        StepAccount.words(of: name).allSatisfy({ !phrase.words.lowercased().hasWords($0) })
      {
        return .words(phrase.words, side: said)
      }
      return .person(
        PersonDraft(
          known: person?.id, name: name, title: title, side: person?.side ?? known ?? side,
          isIntroducedBySpeaker: phrase.introducedBySpeaker))
    case .new(let name):
      let ruling = fields.rulings[name]
      if ruling == .nobody { return .words(name, side: side) }
      return .person(
        PersonDraft(
          name: name, title: title, side: ruling?.side ?? side,
          isIntroducedBySpeaker: phrase.introducedBySpeaker))
    case .speaker:
      return plan.speaker.map(OwnerDraft.person) ?? .words("I", side: .buyer)
    case .oneOf(let names): return .words(names.joined(separator: " or "), side: side)
    case .role(let role): return .words(role, side: side)
    }
  }

  /// A human named in a longer text, with their whole title; `nil` when the phrase names none.
  func named(_ phrase: PersonPhrase, _ side: Side, in text: String) -> PersonDraft? {
    if case .person(let draft) = owner(text, phrase, side) { draft } else { nil }
  }

  /// A named human; `nil` when the phrase names none.
  func person(_ phrase: PersonPhrase, _ side: Side) -> PersonDraft? {
    if case .person(let draft) = owner(phrase, side) { draft } else { nil }
  }

  /// "The export spec *from Sam*": the thing and whoever gives it; `nil` where nobody does.
  ///
  /// - `side`: Whose human a newcomer is.
  func source(of title: String, _ side: Side) -> (thing: String, giver: OwnerDraft)? {
    guard let from = title[...].range(ofText: " from "),
      case let said = title[from.upperBound...], !said.isEmpty,
      let person = PersonPhrase.read(said, in: fields.phrases), !person.isRoleOnly,
      person.identity != .speaker, person.bytes == 0..<said.utf8.count
    else { return nil }
    return (String(title[..<from.lowerBound]), owner(person, side))
  }
}
