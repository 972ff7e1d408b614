import Phrasing
import PlanModel

/// What a step is called once its parts are understood, and whom one word of it names.
extension StepDrafter {
  /// What a body decides is called by it, and is nobody's who is only one of it: "*Paul sits on* the
  /// change board, it meets every Wednesday".
  static func name(_ draft: inout StepDraft, by gate: GateDraft) {
    if DraftWords.memberships.contains(where: draft.title.lowercased().hasPrefix) {
      draft.owners = []
    }
    draft.title = gate.name.capitalisedFirst
  }

  /// "*Helen Moss*, and if she's away Peter": a name, and nothing that is done.
  static func saysOnlyName(_ draft: StepDraft, _ words: [String]) -> Bool {
    guard case .person(let owner)? = draft.owners.first, draft.owners.count == 1 else {
      return false
    }
    return draft.duration == nil && draft.due == nil && draft.pin == nil
      && words == TopicWords.words(of: owner.name)
  }

  /// The things and the meetings that were spoken of, by their names.
  func nameSpokenOf(in drafts: inout [StepDraft]) {
    nameObjects(of: &drafts)
    nameMeetings(of: &drafts)
  }

  /// "Omar reviews the SOC 2 report and Lee approves *it*": what was spoken of, by its name.
  private func nameObjects(of drafts: inout [StepDraft]) {
    for place in drafts.indices
    where drafts[place].saysPronoun || place > 0 && drafts[place].passesOnPronoun {
      if place == 0, StepDrafter.namesMore(drafts[place].words) { continue }
      let told = place > 0 ? StepDrafter.told(before: place, in: drafts) : nil
      let before = place > 0 ? told?.object : StepSequel.lastTold(in: plan)?.title
      let heading = place > 0 ? StepDrafter.heading(of: drafts[place - 1]) : nil
      guard
        let object = told.map({ $0.place < place - 1 ? $0.object : heading ?? $0.object })
          ?? heading ?? before.flatMap(StepDrafter.object)
      else { continue }
      var words = drafts[place].title.split(separator: " ").map(String.init)
      guard
        let pronoun = place > 0 && drafts[place].passesOnPronoun
          ? 1
          : words.lastIndex(where: { NeedWords.standIns.contains($0.lowercased()) })
      else { continue }
      // "Tell the porters, *both* by April 30" is of the acts, and of no thing.
      if pronoun > 0, words[pronoun - 1].hasSuffix(",") {
        words[pronoun - 1].removeLast()
        words.remove(at: pronoun)
      } else {
        words[pronoun] = object
      }
      drafts[place].title = words.joined(separator: " ")
      if let told { StepDrafter.chain(told.place...place, of: &drafts) }
    }
  }

  /// What a pronoun in one of several acts stands for, and in which act that was told: of "Ines writes
  /// *the letter*, Omar adds the figures, Lee sends *it*" the letter, as no figures are an "it".
  private static func told(
    before place: Int, in drafts: [StepDraft]
  ) -> (object: String, place: Int)? {
    let words = TopicWords.words(of: drafts[place].title)
    let pronoun = words.last(where: NeedWords.standIns.contains) ?? ""
    let objects = (0..<place).reversed().compactMap { earlier in
      object(of: drafts[earlier].title).map { (object: $0, place: earlier) }
    }
    guard let nearest = objects.first, nearest.place == place - 1 else { return nil }
    guard DraftWords.singular.contains(pronoun), isSeveral(nearest.object) else { return nearest }
    return objects.first { !isSeveral($0.object) } ?? nearest
  }

  /// Whether a thing is called as several are: "the figures".
  private static func isSeveral(_ object: String) -> Bool {
    guard let word = object.split(separator: " ").last, word.last == "s" else { return false }
    return !["ss", "us", "is"].contains(where: word.hasSuffix)
      && word.contains(where: \.isLowercase)
  }

  /// "Tom prints the labels and Ana mails *them*": what is done to a thing comes after what was done to
  /// it before, unless both do the same or the days say otherwise.
  private static func chain(_ places: ClosedRange<Int>, of drafts: inout [StepDraft]) {
    for place in places.dropFirst() {
      let (draft, before) = (drafts[place], drafts[place - 1])
      let days = [draft.pin ?? draft.due, before.pin ?? before.due].compactMap(\.self)
      guard draft.dependencies.isEmpty, draft.prerequisites.isEmpty, !draft.waitsForUnknown,
        draft.owners != before.owners,
        // "Lee maps it, Hugo reviews it *within five days*": counted from what, is asked.
        !StepAccount.isCountedOn(StepAccount.words(of: draft.words)),
        days.count < 2 || days[1] <= days[0],
        draft.title.split(separator: " ").first != before.title.split(separator: " ").first
      else { continue }
      drafts[place].waitsForPrevious = true
    }
  }

  /// "The board meets on the third Monday; Susan presents *there*": in the meeting that was spoken of,
  /// and on one of its days.
  private func nameMeetings(of drafts: inout [StepDraft]) {
    for place in drafts.indices.dropFirst() {
      guard let gate = drafts[place - 1].gate, gate.name.hasPrefix(DraftWords.decisionOf),
        drafts[place].gate == nil,
        let end = DraftWords.inMeetings.first(where: drafts[place].title.lowercased().hasSuffix)
      else { continue }
      let body = gate.name.dropFirst(DraftWords.decisionOf.count)
      drafts[place].title = drafts[place].title.dropLast(end.count) + " at \(body)"
      drafts[place].gate = gate
    }
  }

  /// Whether a line names something of its own, or only tells a wish: "clear it" of "ten days from
  /// receipt *of the report* to clear it" is the report, and "Uwe *wants* to see it" may be anything.
  private static func namesMore(_ words: String) -> Bool {
    let said = TopicWords.words(of: words)
    guard let pronoun = said.firstIndex(where: NeedWords.standIns.contains) else { return false }
    let before = said[..<pronoun]
    return before.contains(where: DraftWords.wanting.contains)
      || before.dropFirst().contains(where: DraftWords.articles.contains)
      || before.contains("with") || before.count > 6
  }

  /// The "the purchase request" of "Purchase request, Ana enters it", which a title calls by its name.
  private static func heading(of draft: StepDraft) -> String? {
    let head = draft.words.prefix { !",:".contains($0) }
    let words = head.split(separator: " ").map(String.init)
    guard (1...5).contains(words.count), head.endIndex < draft.words.endIndex,
      let first = words.first, draft.title.lowercased().hasSuffix(" " + head.lowercased())
    else { return nil }
    let isDetermined = ["the", "a", "an", "our", "their", "your"].contains(first.lowercased())
    let rest = isDetermined ? Array(words.dropFirst()) : words
    let isName = first.dropFirst().contains(where: \.isUppercase)
    guard let opening = rest.first else { return nil }
    let named = isName || isDetermined ? rest : [opening.lowercased()] + rest.dropFirst()
    return "the " + named.joined(separator: " ")
  }

  /// The "the SOC 2 report" of "Review the SOC 2 report, page by page".
  private static func object(of title: String) -> String? {
    let words = title.prefix { $0 != "," }.split(separator: " ")
    // "She'd want *a costed proposal*": of a sentence, too, what its first article names.
    guard words.count > 2,
      let article = words.dropFirst().prefix(4).firstIndex(where: {
        ["the", "a", "an", "our", "their", "your", "its"].contains($0.lowercased())
      }), article + 1 < words.count,
      article == 1 || words.first.map({ TitleRemnant.opensWithSubject($0) }) == true
        // "Send *over* the sample file".
        || article == 2 && DraftWords.verbParts.contains(words[1].lowercased())
    else { return nil }
    // "Get the new vendor *onto the list*": where it goes is no part of what it is.
    let named = words[(article + 1)...].prefix {
      !DraftWords.behindObjects.contains($0.lowercased())
    }
    // "The *on* call rota".
    let whole = named.isEmpty ? words[(article + 1)...] : named
    return (["the"] + whole.map(String.init)).joined(separator: " ")
  }

  /// "Business case: me, by December 18", "configuration: you": whoever a part of the line names by
  /// one word does it.
  func takePronoun(of draft: inout StepDraft, _ side: Side) {
    guard draft.owners.isEmpty else { return }
    for mine in [" is mine", " is on me"] where draft.title.lowercased().hasSuffix(mine) {
      draft.title = String(draft.title.dropLast(mine.count)) + ": me"
    }
    let parts = draft.title.parts(between: ",:")
    let named = parts.map { StepDrafter.pronouns[$0.lowercased()] }
    guard let place = named.indices.dropFirst().first(where: { named[$0] != nil }),
      let whose = named[place]
    else { return }
    let ours = whose == .me || whose == .us ? Side.buyer : .seller
    if whose == .me, let speaker = plan.speaker {
      draft.owners = [.person(speaker)]
    } else {
      draft.owners = [.words(plan.name(of: ours), side: ours)]
    }
    var kept = parts
    kept.remove(at: place)
    draft.title = kept.joined(separator: ", ")
  }

  /// A title that reads without the name beside it: "Return the form" for "Returns the form".
  static func ordered(_ title: String, _ forms: [StepPhrase.PlainForm]) -> String {
    var words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var place = 0
    for form in forms {
      guard
        let found = words[place...].firstIndex(where: { $0.lowercased() == form.said.lowercased() }
        ),
        found == 0 || place > 0 || words[found - 1].hasSuffix(":")
      else { break }
      words[found] = form.plain
      place = found + 1
    }
    return place > 0 ? words.joined(separator: " ").capitalisedFirst : title
  }

  /// A title as others read it: "a purchase order" for "then a purchase order", "security" for
  /// "security is Anders Vik, he needs some time".
  static func called(_ title: String, by owners: [OwnerDraft]) -> String {
    var title = title
    for word in [" myself", " ourselves"] where title.hasSuffix(word) {
      title = String(title.dropLast(word.count))
    }
    // "Signs for us": for whom a side signs goes without saying.
    for word in DraftWords.forUs where title.hasSuffix(word) {
      title = String(title.dropLast(word.count))
    }
    // ", she needs three weeks", of which the length was understood.
    for word in [", takes", ", needs"] where title.hasSuffix(word) {
      title = String(title.dropLast(word.count))
    }
    // "Our legal", of which somebody is named: what does it is what it is called.
    if let person = owners.first, case .person = person, title.lowercased().hasPrefix("our "),
      title.split(separator: " ").count == 2
    {
      title = String(title.dropFirst(4))
    }
    // "Omar can do *his* code review": whose it is stands beside it.
    if owners.contains(where: { if case .person = $0 { true } else { false } }),
      let own = DraftWords.ownWords.first(where: title.hasPrefix), title.count > own.count + 4
    {
      title = String(title.dropFirst(own.count)).capitalisedFirst
    }
    // ", some time", of which the week was understood.
    for word in DraftWords.someTime where title.hasSuffix(word) {
      title = String(title.dropLast(word.count))
    }
    if title.hasPrefix("Then "), title.count > 8 { title = String(title.dropFirst(5)) }
    if case .person(let person)? = owners.first,
      let named = title[...].range(ofText: " is \(person.name)"),
      (1...4).contains(title[..<named.lowerBound].split(separator: " ").count),
      TopicWords.words(of: String(title[named.upperBound...])).first.map({
        ["he", "she", "they"].contains($0)
      }) ?? true
    {
      title = String(title[..<named.lowerBound])
    }
    // "Liv signs, Tor countersigns": what exists afterwards is the signature.
    let head = title.prefix { $0 != "," }
    let rest = title.dropFirst(head.count)
    if let noun = DraftWords.nouns[head.lowercased()], !rest.hasPrefix(", and ") {
      title = noun + rest
    }
    return StepPhrase.spelled(title).capitalisedFirst
  }

  /// "Henning and Jürgen Brandt, *Jürgen* signs first": somebody named once whole and once by half.
  static func joinNames(of draft: inout StepDraft) {
    var named = draft.counterparts.map(\.name)
    for case .person(let owner) in draft.owners { named.append(owner.name) }
    draft.counterparts.removeAll { person in
      person.known == nil && named.contains { $0.hasPrefix(person.name + " ") }
    }
  }

  /// "You set up the hotels": whoever sells does it.
  func takeOtherSide(of draft: inout StepDraft) {
    guard draft.owners.isEmpty else { return }
    var words = draft.title.split(separator: " ").map(String.init)
    guard words.count > 2, ["you", "you'll", "you’ll"].contains(words[0].lowercased()) else {
      return
    }
    words.removeFirst()
    if ["will", "then", "would"].contains(words[0].lowercased()) { words.removeFirst() }
    guard words.count > 1, !DraftWords.receiving.contains(words[0].lowercased()) else { return }
    draft.owners = [.words(plan.sellerName.isEmpty ? "you" : plan.sellerName, side: .seller)]
    draft.title = words.joined(separator: " ").capitalisedFirst
  }

  private enum Pronoun { case me, us, you }
  private static let pronouns: [String: Pronoun] = [
    "me": .me, "myself": .me, "i do it": .me, "i do that": .me, "us": .us, "you": .you,
    "you guys": .you, "your side": .you, "our side": .us, "that one's me": .me,
    "that’s me": .me, "that's me": .me, "that’s mine": .me, "that's mine": .me, "that'd be me": .me,
    "it's me": .me, "that one's mine": .me, "that is me": .me,
  ]

  /// All the words, where nothing is left of them when they were understood.
  func act(in raw: String) -> String {
    let words = raw.trimmed
    // "Legal needs three weeks, that's Ana Ruiz": what takes the time is what it is called.
    for verb in DraftWords.taking {
      guard let found = words[...].range(ofText: verb) else { continue }
      let head = String(words[..<found.lowerBound])
      guard !head.contains(","), TopicWords.words(of: head).count < 4,
        TopicWords.topic(of: head) != nil
      else { continue }
      return head.capitalisedFirst
    }
    return (words.hasPrefix("then ") ? String(words.dropFirst(5)) : words).capitalisedFirst
  }

  /// The words of a title with a comma where something between them was understood and taken out
  /// and a comma stood: "Signatures 3 days after legal, Tom signs first".
  func punctuated(_ title: String, as raw: String) -> String {
    var rest = raw[...]
    var words: [String] = []
    for word in title.split(separator: " ") {
      guard let found = rest.range(ofText: String(word)) else { return title }
      let between = rest[..<found.lowerBound]
      if let last = words.last, between.contains(","), between.trimmedLength > 1,
        last.last?.isPunctuation == false
      {
        words[words.count - 1] = last + ","
      } else if let last = words.last, between.contains(":"), between.trimmedLength > 1,
        last.last?.isPunctuation == false
      {
        words[words.count - 1] = last + ":"
      }
      words.append(String(word))
      rest = rest[found.upperBound...]
    }
    return words.joined(separator: " ")
  }
}

extension Substring {
  /// Letters that are no white space.
  fileprivate var trimmedLength: Int { count { !$0.isWhitespace } }
}
