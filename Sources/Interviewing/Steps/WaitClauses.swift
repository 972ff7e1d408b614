import Phrasing
import PlanModel

/// Reads clauses that say by whole sentences what an act waits for, and says it shortly instead: "as
/// soon as Farah has cleared it" as "after 3", by the number of her step.
///
/// Only what is surely a step of the plan is put by its number; of several, those that are none stay
/// in their words, and are asked. Every letter around keeps its place.
struct WaitClauses {
  let fields: FieldReader
  private var plan: Plan { fields.plan }
  private var reader: DependencyReader { DependencyReader(plan: plan, phrases: fields.phrases) }

  /// A word of the line, folded, with where it stands.
  private struct Word {
    let text: String
    /// The same as it was typed.
    let typed: String
    let bytes: Range<Int>
    /// Whether people pause behind it.
    let pauses: Bool
    let ends: Bool
  }

  /// One thing that is waited for.
  private enum Part: Hashable {
    case steps([Int])
    case unknown(String)

    var isKnown: Bool { if case .steps = self { true } else { false } }
  }

  /// What a clause waits for, and whether other readers would know it as well.
  private struct State {
    var parts: [Part]
    var isPlain: Bool
  }

  /// The line with its waits by number.
  func rewritten(_ text: String) -> String {
    guard plan.stepCount > 0, text.utf8.count < 400 else { return text }
    let words = WaitClauses.words(of: text)
    var bytes = Array(text.utf8)
    var place = 0
    while place < words.count {
      guard let found = denial(words, at: place) ?? wait(words, at: place) else {
        place += 1
        continue
      }
      let range =
        words[found.words.lowerBound].bytes
        .lowerBound..<words[found.words.upperBound - 1].bytes.upperBound
      let said = Array(found.said.utf8)
      if said.count <= range.count {
        for byte in range { bytes[byte] = UInt8(ascii: " ") }
        bytes.replaceSubrange(range.lowerBound..<range.lowerBound + said.count, with: said)
      }
      place = found.words.upperBound
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start: Int?
    let bytes = Array(text.utf8)
    func add(_ end: Int) {
      guard let first = start else { return }
      start = nil
      var last = end
      while last > first, [0x2C, 0x2E, 0x3B, 0x21, 0x3A].contains(bytes[last - 1]) { last -= 1 }
      guard last > first else { return }
      let typed = String(decoding: bytes[first..<last], as: UTF8.self)
      let said = typed.lowercased().withPlainApostrophes
      let isStop = last < end && bytes[last] != 0x2C
      // "That's done": two words.
      if said.hasSuffix("'s"), ["that's", "it's", "he's", "she's", "this's"].contains(said) {
        let split = last - 1 - (bytes[last - 2] == 0x27 ? 1 : 3)
        words.append(
          Word(
            text: String(said.dropLast(2)), typed: String(typed.dropLast(2)), bytes: first..<split,
            pauses: false, ends: false))
        words.append(
          Word(text: "is", typed: "is", bytes: split..<last, pauses: last < end, ends: isStop))
      } else {
        words.append(
          Word(text: said, typed: typed, bytes: first..<last, pauses: last < end, ends: isStop))
      }
    }
    for place in bytes.indices {
      if bytes[place] == 0x20 || bytes[place] == 0x0A {
        add(place)
      } else if start == nil {
        start = place
      }
    }
    add(bytes.count)
    return words
  }

  // MARK: Clauses

  /// "*As soon as Farah has cleared it*".
  private func wait(_ words: [Word], at place: Int) -> (words: Range<Int>, said: String)? {
    guard
      let marker = WaitWords.markers.first(where: { marker in
        words.count > place + marker.count
          && words[place..<place + marker.count].map(\.text) == marker
          && !words[place..<place + marker.count].contains(where: \.pauses)
      })
    else { return nil }
    let name = marker.joined(separator: " ")
    let start = place + marker.count
    guard let (state, end) = longest(words, from: start) else { return nil }
    let isOwn = WaitWords.ownMarkers.contains(name)
    if state.isPlain, !isOwn { return nil }
    let isSure = state.parts.allSatisfy(\.isKnown)
    if WaitWords.loose.contains(name), !isSure, !isOwn { return nil }
    // What only this reader knows for a wait is asked where nothing of it is a step.
    guard isOwn || state.parts.contains(where: \.isKnown) else { return nil }
    return (place..<end, WaitClauses.said(state.parts))
  }

  /// "*She won't open it until the exemption is through*".
  private func denial(_ words: [Word], at place: Int) -> (words: Range<Int>, said: String)? {
    var verb = place
    if WaitWords.subjects.contains(words[place].text) || isName(words[place].text) { verb += 1 }
    guard verb + 2 < words.count, WaitWords.denials.contains(words[verb].text),
      WaitWords.beginning.contains(words[verb + 1].text),
      let until = words[(verb + 2)...].prefix(6).firstIndex(where: {
        WaitWords.untils.contains($0.text)
      }), !words[place..<until].contains(where: \.pauses), until + 1 < words.count,
      place == 0 || verb > place || words[place - 1].pauses
    else { return nil }
    let first =
      place > 0 && ["and", "but", "so"].contains(words[place - 1].text) ? place - 1 : place
    guard let (state, end) = longest(words, from: until + 1) else { return nil }
    return (first..<end, WaitClauses.said(state.parts))
  }

  private static func said(_ parts: [Part]) -> String {
    // What is not known stands first in its own words: behind "and" it would need an article.
    var named: [String] = []
    for case .unknown(let words) in parts { named.append(named.isEmpty ? words : "the \(words)") }
    for case .steps(let numbers) in parts { named += numbers.map(String.init) }
    return "after " + named.joined(separator: " and ")
  }

  /// The state that the most words from a place on tell; lists go over commas.
  private func longest(_ words: [Word], from start: Int) -> (State, Int)? {
    var ends: [Int] = []
    for place in start..<words.count {
      // "Once he is done Louise Hart tests it": the state may end before somebody acts.
      ends.append(place + 1)
      if words[place].ends || ends.count > 14 { break }
    }
    for end in ends.reversed() {
      let said = Array(words[start..<end])
      if let state = state(said) { return (state, end) }
    }
    return nil
  }

  /// "*Both the contract and the trial are finished*", "*Otavio's ok*".
  private func state(_ words: [Word]) -> State? {
    if let known = received(words) { return State(parts: [.steps(known)], isPlain: false) }
    if words.count == 2, WaitWords.okays.contains(words[1].text),
      let step = whose(words[0].text)
    {
      return State(parts: [.steps([step])], isPlain: false)
    }
    for split in words.indices.dropFirst() where WaitWords.verbs.contains(words[split].text) {
      let predicate = words[split...].map(\.text)
      // "Noelle and Vikram are done, then Colin approves it": no subject holds what is done.
      guard
        !words[..<split].contains(where: {
          WaitWords.verbs.contains($0.text) && $0.text != "both" || $0.text == "then"
        }), !words[split...].dropLast().contains(where: \.pauses),
        predicate.contains(where: WaitWords.over.contains),
        predicate.allSatisfy({
          WaitWords.verbs.contains($0) || WaitWords.over.contains($0)
            || WaitWords.telling.contains($0)
        })
      else { continue }
      return subjects(Array(words[..<split]), predicate)
    }
    return nil
  }

  /// "When she *has received them*": all that was asked for in the line before.
  private func received(_ words: [Word]) -> [Int]? {
    let texts = words.map(\.text)
    guard (3...5).contains(texts.count), let last = texts.last, WaitWords.received.contains(last),
      texts[0].count > 1, WaitWords.pointing.contains(texts[0]) || isName(texts[0]),
      texts.dropLast().suffix(2).contains(where: WaitWords.receiving.contains),
      texts.dropFirst().dropLast().allSatisfy({
        WaitWords.receiving.contains($0) || isName($0)
      })
    else { return nil }
    let told = StepMatch.notions(of: plan.lastAnswer?.text ?? "")
    let asked = plan.steps.indices.filter { place in
      let step = plan.steps[place]
      let title = StepMatch.notions(of: step.title)
      return step.askedBy != nil && !step.state.isOver && !title.isEmpty && title.isSubset(of: told)
    }
    guard !asked.isEmpty, last == "it" || asked.count > 1 else { return nil }
    return asked.map { $0 + 1 }
  }

  // MARK: Things

  private func subjects(_ words: [Word], _ predicate: [String]) -> State? {
    var pieces: [[Word]] = [[]]
    for word in words {
      if WaitWords.joining.contains(word.text) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(word)
        if word.pauses { pieces.append([]) }
      }
    }
    let said = pieces.filter { !$0.isEmpty }
    let things = said.map { $0.map(\.text) }
    guard (1...4).contains(things.count), things.allSatisfy({ $0.count < 7 }) else { return nil }
    var isPlain = things.count == 1
    var parts: [Part] = []
    for (place, whole) in things.enumerated() {
      var thing = whole
      let isBoth = thing.first == "both" || predicate.contains("both") && things.count == 1
      if thing.first == "both" { thing.removeFirst() }
      if isBoth, things.count == 1, let two = both(thing) {
        parts.append(.steps(two))
        isPlain = false
        continue
      }
      if thing.count == 1, WaitWords.pointing.contains(thing[0]) {
        guard let step = StepSequel.lastTold(in: plan), let number = number(of: step.id) else {
          return nil
        }
        parts.append(.steps([number]))
        isPlain = false
        continue
      }
      let isHuman = thing.allSatisfy(isName)
      if isHuman || thing.first.map({ whosePerson($0) != nil }) == true { isPlain = false }
      guard let number = isHuman ? stepOf(thing, predicate) : step(thing, predicate)
      else {
        let words = said[place].drop { word in
          WaitWords.articles.contains(word.text) || word.text == "both"
        }
        parts.append(.unknown(words.map(\.typed).joined(separator: " ")))
        continue
      }
      parts.append(.steps([number]))
    }
    guard Set(parts).count == parts.count else { return nil }
    return State(parts: parts, isPlain: isPlain)
  }

  /// "Both *reviews*": the two steps of that kind, where there are two.
  private func both(_ thing: [String]) -> [Int]? {
    let wanted = StepMatch.notions(of: thing.joined(separator: " "))
    guard !wanted.isEmpty else { return nil }
    let found = plan.steps.indices.filter { place in
      !plan.steps[place].state.isOver
        && wanted.isSubset(of: StepMatch.notions(of: plan.steps[place].title))
    }
    return found.count == 2 ? found.map { $0 + 1 } : nil
  }

  private func step(_ thing: [String], _ predicate: [String]) -> Int? {
    if let first = thing.first, let person = whosePerson(first) {
      let wanted = StepMatch.notions(of: thing.dropFirst().joined(separator: " "))
      let own = plan.openSteps(of: person.id).filter { $0.askedBy == nil }
      let named = own.filter { !wanted.isDisjoint(with: StepMatch.notions(of: $0.title)) }
      return named.count == 1 ? number(of: named[0].id) : nil
    }
    let name = thing.drop(while: WaitWords.articles.contains).joined(separator: " ")
    let drafter = StepDrafter(fields: fields)
    let id = reader.target(of: name) ?? drafter.decision(of: "\(name) agreed")
    return id.flatMap(number)
  }

  private func number(of id: RecordID) -> Int? {
    plan.steps.firstIndex { $0.id == id && !$0.state.isOver }.map { $0 + 1 }
  }

  // MARK: People

  private func isName(_ word: String) -> Bool {
    word.count > 2 && !person(called: word).isEmpty
  }

  private func person(called word: String) -> [Person] {
    plan.people.filter { TopicWords.words(of: $0.name).contains(word) }
  }

  /// The one step of whoever has all of a name's words; none in which they sign nothing, where they
  /// are to have signed.
  private func stepOf(_ name: [String], _ predicate: [String]) -> Int? {
    let people = plan.people.filter { person in
      let words = TopicWords.words(of: person.name)
      return name.allSatisfy(words.contains)
    }
    guard people.count == 1, let step = plan.onlyStep(ofPerson: people[0].name),
      StepDrafter.mayBe(step, whenever: predicate)
    else { return nil }
    return number(of: step.id)
  }

  /// "Otavio's", "otavios".
  private func whosePerson(_ word: String) -> Person? {
    guard word.hasSuffix("s"), word.count > 4 else { return nil }
    let name = word.hasSuffix("'s") ? String(word.dropLast(2)) : String(word.dropLast())
    let people = person(called: name)
    return people.count == 1 && person(called: word).isEmpty ? people[0] : nil
  }

  private func whose(_ word: String) -> Int? {
    guard let person = whosePerson(word), let step = plan.onlyStep(ofPerson: person.name) else {
      return nil
    }
    return number(of: step.id)
  }
}
