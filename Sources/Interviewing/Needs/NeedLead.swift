import PlanModel

/// The words with which a clause asks for things or gives them: "gus wants", "i can give you".
struct NeedLead {
  /// Whoever asks or gives, when they are named by other words than "we" and "you".
  let subject: String
  /// Whether the speaker does it: "I'll send it".
  let isSpeaker: Bool
  /// Whether things are given, and not asked for.
  let gives: Bool
  /// The side that asks, where the words leave no doubt of it.
  let asker: Side?
  /// What is asked for or given.
  let object: String
  /// What stood before whoever asks: "by christmas *we need* …".
  let front: String
  /// Whether nobody was named at all: "was hoping for a price" goes on from the clause before.
  let isHeadless: Bool

  /// The lead of a clause; `nil` where it has none.
  init?(_ clause: String) {
    let words = clause.split(separator: " ").map(String.init)
    let parts = words.map(NeedLead.parts)
    guard let verb = NeedLead.verb(parts) else { return nil }
    // "I'll let you stand on the line" gives no thing.
    if NeedWords.letting.contains(parts[verb.place][0]),
      !parts.dropFirst(verb.place + 2).prefix(1).contains(where: {
        NeedWords.getting.contains($0[0])
      })
    {
      return nil
    }
    var next = verb.place + 1
    while next < parts.count, NeedWords.leading.contains(parts[next].last ?? "") {
      // "Would like to play with it" asks for no thing.
      if parts[next] == ["to"], next + 1 < parts.count,
        !NeedWords.getting.contains(parts[next + 1][0])
      {
        break
      }
      if let after = NeedWords.leadingAfter[parts[next][0]], !after.contains(parts[verb.place][0]) {
        break
      }
      let isLast = next + 1 == parts.count
      if parts[next] == ["from"], isLast || !NeedWords.recipients.contains(parts[next + 1][0]) {
        break
      }
      next += 1
    }
    gives = verb.gives
    let whose = verb.subject.isEmpty ? "" : parts[verb.subject.lowerBound][0]
    let whom = parts[verb.place...].prefix(4).map { $0[0] }
    let isYours = NeedWords.yours.contains(whose)
    asker =
      if gives, let us = whom.firstIndex(where: NeedWords.ourselves.contains),
        // "What you'll get *from us* is …".
        us == 0 || !NeedWords.outOf.contains(whom[us - 1])
      {
        isYours ? .buyer : nil
      } else if isYours, !gives || NeedWords.getting.contains(whom[0]) {
        .seller
      } else if whose == "you", gives, !whom.contains(where: NeedWords.yourselves.contains),
        NeedWords.handing.contains(whom[0])
      {
        // "You give Lou Park five logins": one of the speaker's people gets them.
        .buyer
      } else if gives, whom.contains(where: NeedWords.yourselves.contains) {
        .seller
      } else {
        nil
      }
    object = words[next...].joined(separator: " ")
    isHeadless = verb.subject.isEmpty && !verb.isImperative
    let first = verb.subject.lowerBound
    front = words[..<first].joined(separator: " ")
    let isPronoun = verb.subject.count == 1 && NeedWords.pronouns.contains(parts[first][0])
    isSpeaker = isPronoun && parts[first][0] == "i"
    subject = isPronoun ? "" : NeedLead.bare(words[verb.subject])
  }

  private struct Verb {
    let place: Int
    let subject: Range<Int>
    let gives: Bool
    var isImperative = false
  }

  /// A word with what is written together with it: "we'd" is "we" and "would".
  private static func parts(of word: String) -> [String] {
    let folded = NeedWords.folded(word)
    let plain = folded.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" }
    if let whole = NeedWords.runTogether[plain] { return whole }
    let pieces = plain.split(separator: "'").map(String.init)
    return pieces.isEmpty ? [plain] : pieces
  }

  /// The name of whoever it is: "colin" of "colin's desperate".
  private static func bare(_ words: ArraySlice<String>) -> String {
    var said = words.joined(separator: " ")
    for tail in NeedWords.endings where said.hasSuffix(tail) {
      said = String(said.dropLast(tail.count))
    }
    return said
  }

  /// The first word that asks or gives with somebody before it who does.
  private static func verb(_ words: [[String]]) -> Verb? {
    guard let opening = words.first?.first, !["a", "an"].contains(opening) else { return nil }
    // "Kindly share", "send us".
    let start = words.firstIndex { !NeedWords.fillers.contains($0[0]) } ?? 0
    if NeedWords.imperative.contains(words[start][0]), words.count > start + 1,
      words[start + 1][0] != "from"
    {
      return Verb(place: start, subject: start..<start, gives: false, isImperative: true)
    }
    for place in words.indices.prefix(14) {
      if place > 0, place > 1 || words[0] != ["what"],
        NeedWords.relative.contains(words[place - 1].first ?? ""),
        !NeedWords.pronouns.contains(words[place - 1].first ?? "")
      {
        return nil
      }
      let word = words[place].first ?? ""
      // "Sjoerd is available for you two days a week", "Ulrich has time for you on Mondays".
      if isTimeOf(words, place), let first = subject(words, before: place) {
        return Verb(place: place, subject: first..<place - 1, gives: true)
      }
      let asks = NeedWords.asking.contains(word)
      // Where whoever does it stands, before the helpers.
      var end = place
      var isHelped = false
      var isModal = false
      while end > 0, words[end - 1].count == 1, NeedWords.helping.contains(words[end - 1][0]) {
        isHelped = true
        isModal = isModal || NeedWords.modal.contains(words[end - 1][0])
        end -= 1
      }
      let isJoined =
        end > 0 && words[end - 1].count > 1
        && NeedWords.joinedHelpers.contains(words[end - 1][1])
      if isJoined {
        isHelped = true
        isModal = isModal || NeedWords.modal.contains(words[end - 1][1])
      }
      // "Can we have that".
      if end > 1, NeedWords.pronouns.contains(words[end - 1][0]),
        NeedWords.inverting.contains(words[end - 2][0])
      {
        isModal = true
      }
      if !isJoined, NeedWords.helping.contains(word) && !["need", "have", "got"].contains(word) {
        continue
      }
      let isRecipient =
        place + 1 < words.count
        && (NeedWords.recipients.contains(words[place + 1][0])
          || place + 2 < words.count
            && NeedWords.beforeRecipients.contains(words[place + 1][0])
            && NeedWords.recipients.contains(words[place + 2][0]))
      // "We need *to give* you": what is done is said after it.
      if asks || word == "have", place + 2 < words.count, words[place + 1] == ["to"],
        NeedWords.giving.contains(words[place + 2][0]),
        !NeedWords.getting.contains(words[place + 2][0])
          || place + 3 < words.count && NeedWords.recipients.contains(words[place + 3][0])
      {
        continue
      }
      // "I've got four foremen for you".
      let isForYou = words.count > 3 && words.suffix(2) == [["for"], ["you"]]
      let isHad = (word == "got" || word == "have") && isForYou
      let isKnown = asks || NeedWords.giving.contains(word) || isHad
      guard isKnown || isModal && isRecipient else { continue }
      if NeedWords.wishing.contains(word), !isHelped { continue }
      // "Omar asks the council": who is asked, and no thing.
      if word == "ask" || word == "asks", place + 1 < words.count,
        !["for", "you"].contains(words[place + 1][0])
      {
        continue
      }
      if word == "asked", place + 1 == words.count || words[place + 1] != ["for"] { continue }
      // Nobody before it: it goes on from the clause before.
      if end == 0 {
        guard isHelped || asks && word.hasSuffix("s") else { continue }
        return Verb(place: place, subject: 0..<0, gives: !asks)
      }
      let last = words[end - 1][0]
      if NeedWords.pronouns.contains(last) {
        if word == "have", !isModal, !isHad { continue }
        return Verb(place: place, subject: end - 1..<end, gives: !asks)
      }
      // A body or a name: "the IT wants", "bruno gives you", "Paweł will create".
      let isFinite =
        isModal || word.hasSuffix("s") && (asks || isRecipient || isStandIn(words, place + 1))
        || asks && isHelped || ["want", "need", "ask"].contains(word) || word == "asked"
      guard isFinite, end <= 6, !words[..<end].contains(where: { $0[0] == "of" || $0[0] == "for" })
      else { continue }
      let first = words[..<end].firstIndex { !NeedWords.fillers.contains($0[0]) } ?? 0
      return Verb(place: place, subject: first..<end, gives: !asks)
    }
    return nil
  }

  /// Whether somebody's time is given at a place: "is *available* for you", "has *time* for you".
  private static func isTimeOf(_ words: [[String]], _ place: Int) -> Bool {
    guard place > 1, place + 2 < words.count, ["for", "to"].contains(words[place + 1][0]),
      NeedWords.recipients.contains(words[place + 2][0])
    else { return false }
    let verb = words[place - 1].last ?? ""
    return words[place][0] == "available" && ["is", "are"].contains(verb)
      || words[place][0] == "time" && ["has", "have"].contains(verb)
  }

  /// Where whoever stands before "is available" begins.
  private static func subject(_ words: [[String]], before place: Int) -> Int? {
    let first = words[..<(place - 1)].firstIndex {
      !NeedWords.fillers.contains($0[0]) && $0[0] != "and"
    }
    return first.flatMap { place - 1 - $0 < 4 ? $0 : nil }
  }

  private static func isStandIn(_ words: [[String]], _ place: Int) -> Bool {
    place < words.count && NeedWords.standIns.contains(words[place][0])
  }
}
