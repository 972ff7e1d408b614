import Phrasing
import PlanModel
import Scheduling

/// What is told beside whoever does what was asked about.
extension AnswerReader {
  /// "Pam at the desk *and Vikram for the pipes*", "Yusuf Khan, *he needs it by the end of the month*":
  /// somebody else, a day or a length, which stands nowhere and is asked for.
  func askingForRest(_ reading: AnswerReading, _ text: String) -> AnswerReading {
    guard reading.question == nil, case .act(_, .person(let person))? = reading.contents.first,
      !PastFact.opens(text, in: fields.phrases)
    else { return reading }
    let name = plan.person(person.known)?.name ?? person.name
    var reading = reading
    if let other = other(in: text, than: name) {
      reading.question = AnswerReader.isAlso("“\(other)”", besides: name)
    } else if let clause = text.parts(between: ",;.").first(where: tellsTime) {
      reading.question = "And “\(clause)”? It is kept as words."
    }
    return reading
  }

  /// "*An outside firm does it*, Clearbrook IT, ask for Deirdre": the plan has two sides, and somebody
  /// new who may be of neither is no silent member of one.
  func askingWhose(_ reading: AnswerReading, _ text: String) -> AnswerReading {
    guard reading.question == nil,
      let newcomer = reading.newcomers.first(where: { $0.side == .buyer }),
      case let clauses = text.parts(between: ",;."),
      let first = clauses.firstIndex(where: namesOthers)
    else { return reading }
    // "An outside firm, *Securon*, a guy called Bastiaan": up to whoever is named.
    let end = clauses[first...].firstIndex { $0.contains(newcomer.name) } ?? first + 1
    let said = clauses[first..<max(first + 1, end)].joined(separator: ", ")
    var reading = reading
    reading.question =
      "Is \(newcomer.name) at \(plan.name(of: .buyer))? “\(said)” is kept as words."
    return reading
  }

  /// What is asked where somebody was asked for and a line tells of another firm, and nobody of it is
  /// understood.
  func whoOfFirm(_ text: String) -> String? {
    text.parts(between: ",;.").first(where: namesOthers).map {
      "Who there does it, by name? “\($0)” is kept as words."
    }
  }

  /// Whether a clause speaks of a firm or an authority that is neither of the two companies.
  private func namesOthers(_ clause: String) -> Bool {
    let folded = clause.lowercased().withPlainApostrophes
    if SomebodyWords.others.contains(where: folded.hasWords) { return true }
    let own = Side.allCases.map { plan.name(of: $0).lowercased() }
    return SomebodyWords.authorities.contains { word in
      guard !own.contains(where: { $0.hasWords(word) }),
        let found = folded[...].range(ofText: "the " + word)
      else { return false }
      // "The city *manager*", "the bank's form" are something else.
      let rest = folded[found.upperBound...]
      let next = StepAccount.words(of: String(rest)).first ?? ""
      return rest.first.map { !$0.isLetter && $0 != "'" } ?? true
        && (next.isEmpty || ShapeWords.finite.contains(next))
    }
  }

  /// "*Vikram for the pipes*", behind "and" in the clause that names somebody.
  private func other(in text: String, than name: String) -> String? {
    let clause = String(text.prefix { !",;.".contains($0) })
    guard let joint = clause[...].range(ofText: " and ") else { return nil }
    let behind = String(clause[joint.upperBound...])
    let words = behind.split(separator: " ").map(String.init)
    let named = StepAccount.words(of: name)
    guard let first = words.first, first.first?.isUppercase == true, words.count > 1,
      let next = words.dropFirst().first?.lowercased(), ["for", "on", "in", "at"].contains(next),
      !named.contains(first.lowercased()),
      StepAccount.words(of: String(clause[..<joint.lowerBound])).contains(where: named.contains)
    else { return nil }
    return behind
  }

  /// A day to come, or how many days; "four hours a week" is how much of somebody's time.
  private func tellsTime(_ clause: String) -> Bool {
    let words = StepAccount.words(of: clause)
    guard !words.contains(where: AccountWords.past.contains),
      !StepAccount.saysHowLongAgo(words)
    else { return false }
    guard AbsencePhrase.read(clause, in: fields.phrases)?.days == nil else { return false }
    if LineAccount.hasLength(words), !words.contains("hours"), !words.contains("hour") {
      return true
    }
    return LineAccount.hasDayToCome(clause, fields.phrases)
  }

  /// "Pam Reid, *my senior adjuster*, she'll be brutal": what somebody new is, told behind the name.
  func titled(_ reading: AnswerReading, _ text: String) -> AnswerReading {
    guard case .act(let act, .person(var person))? = reading.contents.first, person.known == nil,
      person.title.isEmpty, let found = text[...].range(ofText: person.name),
      text[found.upperBound...].hasPrefix(", ")
    else { return reading }
    let clause = text[found.upperBound...].dropFirst(2).prefix { !",;.".contains($0) }
    let words = clause.split(separator: " ").map(String.init)
    guard (2...5).contains(words.count), let first = words.first?.lowercased(),
      DraftWords.possessives.contains(first) || DraftWords.articles.contains(first),
      words.allSatisfy({ $0.first?.isLetter == true }),
      !words.dropFirst().contains(where: { ShapeWords.finite.contains($0.lowercased()) }),
      !words.indices.dropFirst(2).contains(where: {
        StepPhrase.opensWithThirdPerson(words[$0...].joined(separator: " "))
      })
    else { return reading }
    person.title = Initialisms.capitalised(words.dropFirst().joined(separator: " "), isTitle: true)
    var reading = reading
    reading.contents[0] = .act(act, .person(person))
    reading.echoes = [fields.echo(of: person)]
    return reading
  }

  /// "Slow in September *and shut 24 to 28 August*": what is closed besides, to be asked for.
  func closedBeside(_ text: String) -> String {
    let clause = text.replacing(" and ", with: ", ").parts(between: ",;.").first { clause in
      FreezePhrase.read(clause, in: fields.phrases)?.isSlow == false
        || StepAccount.words(of: clause).contains(where: FreezeWords.shut.contains)
    }
    return clause.map { " And “\($0)”: may nothing be done then, or nothing change?" } ?? ""
  }
}
