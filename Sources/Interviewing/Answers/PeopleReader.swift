import Phrasing
import PlanModel

/// Reads several humans named in a row: "Priya Raman, CFO; Jonas Weil, head of IT; and me, Dana
/// Reyes"; "I'm Ingrid Solberg, head of workplace IT at Helios, and Marcus is the account exec".
struct PeopleReader {
  let fields: FieldReader

  /// Who they are, whoever speaks first; empty where the words are more, or less, than a list.
  ///
  /// What somebody of the seller calls "our" is the seller's.
  func read(_ text: String, _ side: Side) -> [PersonDraft] {
    let own = ownSide(text)
    let (people, isSpoken) = list(text, own ?? side)
    // "Kim Vogel and Raj Patel *from our side*", where the plan or whoever types knows whose Kim is.
    let isTheirs = own == .buyer && people.contains { $0.side == .seller }
    guard isTheirs || isSpoken && people.first?.side == .seller, fields.phrases.speaker == .buyer
    else { return people }
    var theirs = fields.phrases
    theirs.speaker = .seller
    let words = TopicWords.words(of: text)
    // "We are Sam Rivers and Jo Lind", "me, Kim Vogel, and Raj Patel": both of them.
    let isAll =
      isTheirs || words.starts(with: ["we", "are"]) || words.starts(with: ["we", "re"])
      || words.first.map(PeopleReader.speakers.contains) == true && words.first != "i"
    return PeopleReader(fields: FieldReader(fields.plan, theirs).settling(fields.rulings))
      .list(text, isAll ? .seller : side).people
  }

  /// Whose all of them are, where the line begins or ends with it: "from our side", "on your end".
  private func ownSide(_ text: String) -> Side? {
    let words = TopicWords.words(of: text)
    return [words.suffix(3), words.prefix(3)].lazy.compactMap { said in
      guard said.count == 3, let place = said.first, PeopleReader.places.contains(place),
        said.last.map(PeopleReader.sides.contains) == true
      else { return nil }
      let speaker = Side(fields.phrases.speaker)
      return ["our": speaker, "your": speaker.other][said.dropFirst().first ?? ""]
    }.first
  }

  /// Those whom a line names and says to be of "our side", where nobody knows which that is.
  func isWhoseOpen(_ text: String) -> Bool {
    let people = read(text, .buyer)
    return ownSide(text) == Side(fields.phrases.speaker)
      && people.allSatisfy { $0.known == nil && !isTypist($0) }
      && !Voice(plan: fields.plan).isOfChampion(text)
  }

  private func isTypist(_ person: PersonDraft) -> Bool {
    fields.phrases.people.contains { $0.name == person.name }
  }

  /// The same, and whether one of them speaks.
  private func list(_ text: String, _ side: Side) -> (people: [PersonDraft], isSpoken: Bool) {
    let phrases = PersonPhrase.all(in: text, context: fields.phrases).filter { !$0.isRoleOnly }
    guard phrases.count > 1 else { return ([], false) }
    var people: [PersonDraft] = []
    var speaker: Int?
    var end = 0
    for phrase in phrases {
      let between = text[bytes: end..<phrase.bytes.lowerBound]
      guard leadsOn(between, from: &people) else { return ([], false) }
      end = phrase.bytes.upperBound
      let words = TopicWords.words(of: between)
      // "I have Luis here", "with me is Luis" name him, and not whoever says so.
      if words.contains(where: PeopleReader.speakers.contains),
        !words.contains(where: ["have", "with"].contains)
      {
        speaker = people.count
      }
      if let person = PersonReader(fields: fields).named(phrase, side, in: text) {
        people.append(person)
      }
    }
    guard leadsOn(text.behind(0..<end), from: &people), people.count > 1 else { return ([], false) }
    people.swapAt(0, speaker ?? 0)
    return (people, speaker != nil || TopicWords.words(of: text).first == "we")
  }

  /// Who else is there, said after one's own name: "and with me is Yusuf Demir from finance", "…,
  /// and Ben Carter is our contact at Acme".
  func beside(_ text: String, _ side: Side) -> [PersonDraft] {
    guard let start = PeopleReader.company.lazy.compactMap({ text[...].range(ofText: $0) }).first
    else { return introduced(in: text, side) }
    let rest = String(text[start.upperBound...])
    return PersonPhrase.all(in: rest, context: fields.phrases).filter { !$0.isRoleOnly }
      .compactMap { PersonReader(fields: fields).named($0, side, in: rest) }
  }

  /// Those after the first who begin a clause that says what they are.
  private func introduced(in text: String, _ side: Side) -> [PersonDraft] {
    let phrases = PersonPhrase.all(in: text, context: fields.phrases).filter {
      !$0.isRoleOnly && $0.identity != .speaker
    }
    return phrases.dropFirst().compactMap { phrase in
      let before = text.before(phrase.bytes).trimmed
      let seat = Remit.seat(in: text, after: phrase.bytes.upperBound, fields.plan)
      guard before.hasSuffix(",") || before.hasSuffix(" and") || before.hasSuffix(";"),
        seat != nil || phrase.title != nil,
        var draft = PersonReader(fields: fields).named(phrase, side, in: text)
      else { return nil }
      if draft.title.isEmpty { draft.title = seat?.title ?? "" }
      if let said = seat?.side { draft.side = said }
      return draft
    }
  }

  /// Whether words after a name say only what that human is and where, and then lead to the next.
  ///
  /// What they say becomes the last one's title and company.
  private func leadsOn(_ between: String, from people: inout [PersonDraft]) -> Bool {
    var rest = TopicWords.words(of: between)[...]
    if people.isEmpty, rest.count > 2, PeopleReader.places.contains(rest[0]),
      PeopleReader.sides.contains(rest[2])
    {
      rest = rest.dropFirst(3)
    }
    if let last = people.indices.last {
      if let title = takeRole(from: &rest) ?? takeField(between, from: &rest),
        people[last].title.isEmpty
      {
        people[last].title = title
      }
      if let first = rest.first, ["of", "for"].contains(first) { rest = rest.drop(while: isTitle) }
      if let side = takeCompany(from: &rest) { people[last].side = side }
    }
    return rest.allSatisfy(PeopleReader.links.contains)
  }

  /// "is the account executive": the role, which names nobody.
  private func takeRole(from rest: inout ArraySlice<String>) -> String? {
    guard let copula = rest.first, ["is", "am", "are"].contains(copula) else { return nil }
    let said = rest.dropFirst().prefix(while: isTitle)
    guard (1...6).contains(said.count),
      let role = PersonPhrase.read(said.joined(separator: " "), in: fields.phrases),
      role.isRoleOnly
    else { return nil }
    rest = rest.dropFirst(1 + said.count)
    return said.drop { ["the", "our", "their", "an", "a"].contains($0) }.joined(separator: " ")
  }

  /// ", *customer success*": what somebody works on, in a clause of its own behind the name.
  private func takeField(_ between: String, from rest: inout ArraySlice<String>) -> String? {
    guard between.hasPrefix(", ") else { return nil }
    let clause = String(between.dropFirst(2).prefix { !",;.(".contains($0) })
    let said = TopicWords.words(of: clause)
    guard (1...3).contains(said.count), rest.starts(with: said), clause == clause.lowercased(),
      !said.contains(where: PeopleReader.links.contains), said.allSatisfy(isTitle),
      !StepPhrase.opensWithThirdPerson(clause), !clause.contains(where: \.isNumber),
      said.contains(where: IntroductionWords.works.contains)
    else { return nil }
    rest = rest.dropFirst(said.count)
    return clause.trimmed
  }

  private func isTitle(_ word: String) -> Bool {
    !PeopleReader.places.contains(word) && word != "and"
  }

  /// "at Helios": the company named, whole or by its first word.
  private func takeCompany(from rest: inout ArraySlice<String>) -> Side? {
    guard let place = rest.first, PeopleReader.places.contains(place) else { return nil }
    let said = rest.dropFirst()
    for side in Side.allCases {
      let name = TopicWords.words(of: fields.plan.name(of: side))
      guard let first = name.first, said.first == first else { continue }
      // "At St. Brigid's" is St. Brigid's Hospital.
      rest = said.dropFirst(zip(said, name).prefix { $0 == $1 }.count)
      return side
    }
    return takeOwnSide(from: &rest)
  }

  /// "From *our side*": whose that is, by whoever of the list is known.
  private func takeOwnSide(from rest: inout ArraySlice<String>) -> Side? {
    let said = rest.dropFirst()
    guard let whose = said.first, ["our", "your", "their"].contains(whose),
      said.dropFirst().first.map(PeopleReader.sides.contains) == true
    else { return nil }
    rest = said.dropFirst(2)
    let speaker = Side(fields.phrases.speaker)
    return whose == "our" ? speaker : speaker.other
  }

  /// What comes before whoever else is there.
  private static let company = [
    "with me is ", "and i have ", "i've got ", "with me are ", "joined by ", "i've brought ",
    "i brought ", "i also have ",
    "here with me ", "my colleague ", "also here is ", "also on the call ",
  ]
  private static let places: Set<String> = ["at", "from", "with", "on"]
  private static let sides: Set<String> = ["side", "end", "team"]
  private static let speakers: Set<String> = ["me", "i", "i'm", "myself"]
  private static let links: Set<String> = speakers.union([
    "and", "also", "plus", "with", "then", "m", "am", "we", "have", "there", "is", "it", "s", "are",
    "here", "today", "our", "my", "colleague", "name", "too", "both", "from", "ll", "be", "this",
    "on", "the", "call", "line", "room", "present",
  ])
}
