import Phrasing
import PlanModel
import Scheduling

/// Finds asides in an answer.
struct AsideReader {
  let fields: FieldReader
  var plan: Plan { fields.plan }
  var people: PersonReader { PersonReader(fields: fields) }

  func read(_ text: String) -> [AsideDraft] {
    var asides: [AsideDraft] = []
    for line in text.split(whereSeparator: \.isNewline) {
      asides += absences(String(line))
      if let turns = turns(String(line)) {
        asides.append(.turns(turns))
      } else if let gate = gate(String(line)) {
        asides.append(.gate(gate))
        if let limit = limit(in: String(line)) { asides.append(.note(limit)) }
      }
      // Where nothing else is said, the answer itself holds the words.
      if asides.isEmpty, StepDrafter.withoutDeputy(String(line))?.trimmed.isEmpty == false,
        CadencePhrase.read(line, in: fields.phrases) == nil
      {
        asides.append(.note(String(line).trimmed))
      }
    }
    // "Jon covers" says nothing where nobody is away, or two are.
    let away = asides.compactMap { aside -> RecordID?? in
      if case .absence(let who, _, _, nil, _) = aside { .some(who.known) } else { nil }
    }
    return asides.filter { aside in
      guard case .cover(_, let isSpeakers) = aside else { return true }
      let standing = StepCompletion(plan: plan).uncovered(forSpeaker: isSpeakers)
      // "If I'm away, Dan covers" says nothing of others who are.
      let told = isSpeakers ? away.filter { $0 == plan.champion } : away
      return told.count + standing.count == 1
    }
  }

  private func absences(_ line: String) -> [AsideDraft] {
    AbsencePhrase.all(in: line, context: fields.phrases).flatMap { absences($0, line) }
  }

  private func absences(_ phrase: AbsencePhrase, _ line: String) -> [AsideDraft] {
    let deputy = phrase.deputy.flatMap { people.person($0, .buyer) }
    let isPronoun = AsideWords.pronouns.contains(where: line.lowercased().trimmed.hasPrefix)
    // "Priya's deputy is Lena when she's on leave": which of the two is asked.
    if phrase.isWhoOpen { return [] }
    // "He's away *himself* in June" is said of another than was spoken of: of whom is asked.
    if isPronoun, isOwnSelf(line) { return [] }
    // "I'm away, Maureen is in charge" while nobody has said who speaks: nobody named is away.
    let isSpeaker = phrase.person?.identity == .speaker
    let away =
      isSpeaker
      ? plan.speaker
      : isPronoun
        ? lastNamed
        : phrase.person.flatMap { people.person($0, .buyer) }
          ?? named(before(phrase, in: line), besides: deputy, away: phrase.words)
          ?? (isOfOneBefore(line) ? lastNamed : nil)
    if phrase.days == nil, let deputy {
      let folded = line.lowercased()
      // "Janet is in charge there", told with an act, is whose act it is.
      if folded.hasWords("in charge"),
        StepDrafter(fields: fields).read(line, side: .buyer).contains(where: \.isByName)
      {
        return []
      }
      // "Dan covers if I'm away" is of no absence that was told.
      let isCase = AsideWords.cases.contains(where: folded.hasWords)
      guard AsideReader.saysCover(folded), !isCase, !tellsOfOther(line, than: deputy) else {
        return []
      }
      return [.cover(deputy, forSpeaker: folded.hasWords("for me"))]
    }
    guard let away, !AbsencePhrase.isUncertain(line) else { return [] }
    let question =
      phrase.asks ? "From which day to which day is \(away.name) away?" : nil
    return phrase.allDays.map {
      .absence(who: away, days: $0, reason: phrase.words, deputy: deputy, question: question)
    }
  }

  /// "*Jon's* last day is Friday, Rita takes over": who covers is said of somebody else than the one of
  /// the plan whom nobody covers yet.
  private func tellsOfOther(_ line: String, than deputy: PersonDraft) -> Bool {
    let named = PersonPhrase.all(in: line, context: fields.phrases)
      .filter { !$0.isRoleOnly && $0.identity != .speaker }
      .compactMap { people.person($0, .buyer) }.filter { $0.name != deputy.name }
    let open = plan.people.filter { person in person.absences.contains { $0.deputy == nil } }
    return !named.isEmpty
      && !named.contains { person in open.contains { $0.name == person.name } }
  }

  /// Somebody away by other words than the usual ones, where that is what a line is about: "I'm
  /// walking in Norway July 3 to 17".
  ///
  /// - Returns: `nil` where not one human is away, or which days is not certain.
  func told(_ text: String) -> [AsideDraft]? {
    // "Rupert is in Oslo all that week, make that the 9th": the day of another clause is not his.
    guard let clause = clause(of: text), saysElsewhere(clause),
      case let deputy = deputy(in: text), let who = away(clause, besides: deputy),
      let days = days(in: clause)
    else { return nil }
    return days.map {
      .absence(who: who, days: $0, reason: "", deputy: deputy, question: nil)
    }
  }

  /// Whoever a line says is somewhere or busy on some days, with words that need not mean they are
  /// away: "Dana is meeting the auditors 12-13 January".
  func maybeAway(_ text: String) -> PersonDraft? {
    guard let clause = clause(of: text), !saysElsewhere(clause), days(in: clause) != nil
    else { return nil }
    let words = TopicWords.words(of: clause)
    // "*Dana's contract* is back on the 18th" is said of a thing of hers.
    guard let being = words.firstIndex(where: AsideWords.being.contains), words[being] != "s",
      let next = words[(being + 1)...].first(where: { !AsideWords.besideBeing.contains($0) }),
      // "Is presenting to the board" is what they do at work.
      !next.hasSuffix("ing") || AsideWords.perhapsAway.contains(next)
    else { return nil }
    return away(clause, besides: deputy(in: text))
  }

  private func deputy(in text: String) -> PersonDraft? {
    AbsencePhrase.read(text, in: fields.phrases)?.deputy.flatMap { people.person($0, .buyer) }
  }

  private func clause(of text: String) -> String? {
    text.parts(between: ",;").first(where: AsideReader.tellsWhere)
  }

  /// Whether a clause says that somebody is in another place, or does what people do who are off:
  /// "I'm walking in Norway", "Rupert's in Oslo"; "is meeting the auditors" may be done at work.
  func saysElsewhere(_ clause: String) -> Bool {
    let typed = clause.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let being = typed.firstIndex(where: { AsideWords.being.contains($0.lowercased()) }) else {
      return false
    }
    let rest = typed[(being + 1)...].drop { AsideWords.besideBeing.contains($0.lowercased()) }
    guard let first = rest.first?.lowercased() else { return false }
    if AsideWords.leisure.contains(first) { return true }
    guard AsideWords.placing.contains(first) else { return false }
    // "At my brother's *in Oslo*", and not "in IT" or "in January".
    return zip(rest, rest.dropFirst()).prefix(5).contains { before, place in
      AsideWords.placing.contains(before.lowercased()) && place.first?.isUppercase == true
        && place.contains(where: \.isLowercase)
        && DatePhrase.read(place, in: fields.phrases).date == nil
    }
  }

  /// Whether a clause says how somebody is or where, and nothing they do: "I'm walking in Norway".
  static func tellsWhere(_ clause: String) -> Bool {
    let words = TopicWords.words(of: clause)
    return words.prefix(5).contains(where: AsideWords.being.contains)
      && !words.contains(where: AsideWords.doing.contains)
  }

  /// Whoever opens a line that says where they are: the speaker, the one of the answer before, or
  /// the only human the plan knows besides the deputy.
  private func away(_ text: String, besides deputy: PersonDraft?) -> PersonDraft? {
    let opening = TopicWords.words(of: text).first { !AsideWords.beforeSubject.contains($0) }
    switch opening {
    case "i", "im", "me": return plan.speaker
    case "he", "she": return isOwnSelf(text) ? nil : lastNamed
    default:
      let known = PersonPhrase.all(in: text, context: fields.phrases).compactMap { phrase in
        if case .known = phrase.identity { people.person(phrase, .buyer) } else { nil }
      }
      let others = known.filter { $0.name != deputy?.name }
      return Set(others.map(\.name)).count == 1 ? others.first : nil
    }
  }

  /// Whether "he" is nobody of the line itself: in "Tom's wife is having a baby, he'll be gone" it is
  /// not whoever was spoken of before.
  private func isOfOneBefore(_ line: String) -> Bool {
    [" he", " she"].contains { line.lowercased().hasWords($0) }
      && !PersonPhrase.all(in: line, context: fields.phrases).contains { phrase in
        if case .known = phrase.identity { true } else { false }
      }
  }

  /// Those whom a line names beside whoever is away and whoever covers: "Omar is out January 6, so is
  /// *Dana*".
  func passedOver(_ text: String, besides asides: [AsideDraft]) -> PersonDraft? {
    let told = Set(
      asides.flatMap { aside -> [String] in
        guard case .absence(let who, _, _, let deputy, _) = aside else { return [] }
        return [who.name] + (deputy.map { [$0.name] } ?? [])
      })
    guard !told.isEmpty else { return nil }
    return PersonPhrase.all(in: text, context: fields.phrases).lazy.compactMap { phrase in
      let isOwner =
        ["'s", "’s"].contains { text.behind(phrase.bytes).hasPrefix($0) }
        || ["'s", "’s"].contains(where: phrase.words.hasSuffix)
      guard case .known = phrase.identity, !isOwner else { return nil }
      return people.person(phrase, .buyer)
    }.first { !told.contains($0.name) }
  }

  private func isOwnSelf(_ text: String) -> Bool {
    AsideWords.ownSelf.contains(where: text.lowercased().hasWords)
  }

  /// The stretches of a line, where all its days are certain and to come.
  private func days(in text: String) -> [DateSpan]? {
    var stretches: [DateSpan] = []
    for span in Phrase.spans(in: text, context: fields.phrases) {
      // "All that week" is one that was told before.
      guard !text[bytes: span.bytes].hasWords("that"), [.date, .range].contains(span.reading.kind),
        let first = span.reading.date?.earliest,
        let last = span.reading.date?.deadline, first >= fields.phrases.today
      else { return nil }
      // "Thursday 28 and Friday 29 January" are one stretch.
      if let before = stretches.last, let end = before.last, end + 1 == first,
        let joined = DateSpan(first: before.first, last: last)
      {
        stretches[stretches.count - 1] = joined
      } else if let stretch = DateSpan(first: first, last: last) {
        stretches.append(stretch)
      }
    }
    return stretches.isEmpty ? nil : stretches
  }

  /// What stands before the words for an absence, where they are said of a role: "our GC is on
  /// leave, Sam has the pen" names whoever stays.
  private func before(_ phrase: AbsencePhrase, in line: String) -> String {
    guard phrase.person != nil, let away = line[...].range(ofText: phrase.words) else {
      return line
    }
    return String(line[..<away.lowerBound])
  }

  /// "He's away in May": the one human that the answer before names, and not only as whose a thing
  /// is.
  var lastNamed: PersonDraft? {
    guard let typed = plan.lastAnswer?.text else { return nil }
    let text = PlainSpeech(typed, in: fields.phrases).text
    let named = PersonPhrase.all(in: text, context: fields.phrases).compactMap {
      phrase -> PersonDraft? in
      let isWhose = ["'s", "’s"].contains(where: text.behind(phrase.bytes).hasPrefix)
      guard case .known = phrase.identity, !isWhose else { return nil }
      return people.person(phrase, .buyer)
    }
    return Set(named.map(\.name)).count == 1 ? named.first : nil
  }

  /// The first human a line names: "our lawyer is Petra Novak, she's out" says the role first.
  ///
  /// "Priya's manager is out" is said of somebody else than Priya, "Priya's out" is not.
  private func named(
    _ line: String, besides deputy: PersonDraft?, away: String
  ) -> PersonDraft? {
    // Whoever is named behind the days does something else in them: "you call Panos".
    let days = Phrase.spans(in: line, context: fields.phrases).first?.bytes.lowerBound ?? .max
    return PersonPhrase.all(in: line, context: fields.phrases).lazy
      .filter { phrase in
        guard phrase.bytes.lowerBound < days else { return false }
        let said = line.behind(0..<phrase.bytes.lowerBound)
        guard !away.isEmpty,
          let owned = ["'s ", "’s "].compactMap({ said[...].range(ofText: $0) }).first,
          said[..<owned.lowerBound].utf8.count <= phrase.bytes.count
        else { return true }
        return said[owned.upperBound...].hasPrefix(away)
      }
      .compactMap { people.person($0, .buyer) }.first { $0.name != deputy?.name }
  }

  /// Whether words say that somebody stands in: "Rita runs it" alone says who does the work.
  static func saysCover(_ folded: String) -> Bool {
    AsideWords.covering.contains { words in
      guard folded.hasWords(words) else { return false }
      // "Ravi looks after security" is what he does, "looks after his part" whose he does.
      guard words == "looks after", let found = folded[...].range(ofText: words) else {
        return true
      }
      return TopicWords.words(of: String(folded[found.upperBound...])).first.map(
        AsideWords.ofOthers.contains) ?? true
    }
  }

  /// Whether words say that somebody stands in whom they call only by what they are: "…, and *her
  /// deputy* covers".
  static func hasUnnamedCover(_ text: String) -> Bool {
    let clauses = text.parts(between: ",;.–—").flatMap { $0.split(separating: " and ") }
    return clauses.contains { clause in
      let words = StepAccount.words(of: LineAccount.withoutJoint(clause.trimmed))
      guard let first = words.first, !words.contains(where: DraftWords.isDenial) else {
        return false
      }
      // "The finance *lead* covers": a name has no article before it.
      let isAnybody = AccountWords.anybody.contains(first)
      guard isAnybody || NeedWords.determiners.contains(first) else { return false }
      return words.indices.dropFirst(isAnybody ? 1 : 2).prefix(5).contains { place in
        let said = words[place...].joined(separator: " ")
        return AsideWords.standingIn.contains { said.hasPrefix($0) && said.hasWords($0) }
      }
    }
  }

  /// An aside in words beside the cursor.
  func echo(of aside: AsideDraft) -> String {
    switch aside {
    case .absence(let who, let days, _, let deputy, _):
      let when = days.map { " \(DateWords.medium($0))" } ?? ""
      let cover = deputy.map { ", \($0.name) covers" } ?? ""
      return "\(who.name) is away\(when)\(cover)"
    case .person(let person): return fields.echo(of: person)
    case .cover(let person, _): return "\(person.name) covers"
    case .note(let words): return "“\(words)” is kept as words"
    case .text(let field, let words):
      return field == .goLiveReason ? "the reason: \(words)" : "what for: \(words)"
    case .turns(let turns): return echo(of: turns)
    case .gate(let gate):
      let when =
        gate.rule.map(RecurrenceWords.words)
        ?? gate.days.map(DateWords.medium)
        .joined(separator: ", ")
      let papers = gate.cutoff.map { days in
        ", papers \(days) working \(days == 1 ? "day" : "days") before"
      }
      let left = gate.left.map { DateWords.short($0, near: fields.phrases.today) }
      let without = left.isEmpty ? "" : ", not " + left.joined(separator: ", ")
      return "\(gate.name): \(when)" + without + (papers ?? "")
    }
  }
}
