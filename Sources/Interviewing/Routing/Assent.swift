import Phrasing
import PlanModel

/// Whose yes is needed: "*we need the grant committee's okay*, they sit on March 3", which is nothing
/// that one side hands the other, but a decision with its days.
struct Assent {
  let fields: FieldReader

  /// The same line with whoever says yes doing so; `nil` for any other.
  ///
  /// "Karen approves the wording" of "we need Karen's okay on the wording", and of a body its decision.
  func act(of typed: String) -> String? {
    let text = typed.withPlainApostrophes
    let folded = text.lowercased()
    // Most lines begin otherwise.
    let opener = folded.prefix(while: \.isLetter)
    guard AssentWords.openers.contains(opener), folded.utf8.count == text.utf8.count,
      let must = AssentWords.musts.first(where: folded.dropFirst(opener.count).hasPrefix),
      case let rest = String(text.dropFirst(opener.count + must.count)),
      let (who, behind) = giver(in: rest), (1...7).contains(who.split(separator: " ").count),
      // "We need your board's okay" is asked of the other side.
      !NeedWords.yours.contains(TopicWords.words(of: who).first ?? "")
    else { return nil }
    let tail = Assent.joiningTurns(behind)
    let thing = self.thing(in: tail)
    if isSomebody(who) {
      let act = thing.map { " approves \($0.words)" } ?? " approves it"
      return who.capitalisedFirst + act + (thing?.rest ?? tail)
    }
    let body = who.capitalisedFirst
    let clause = Assent.clause(thing?.rest ?? tail)
    // "The monument office's permission, *they sit* on 14 January": whatever "they" are is said here.
    if let they = AssentWords.sitters.first(where: clause.lowercased().hasPrefix) {
      let sitting = "\(body) \(clause.dropFirst(they.count))"
      if GatePhrase.read(sitting, in: fields.phrases) != nil { return sitting }
    }
    let sitting = "\(body) approves it" + clause
    if GatePhrase.read(sitting, in: fields.phrases) != nil { return sitting }
    return "Decision of \(who)" + tail
  }

  /// "March 3 *and then not again until* June 9" as two days on which a body meets.
  static func joiningTurns(_ text: String) -> String {
    let folded = text.lowercased()
    guard folded.utf8.count == text.utf8.count,
      let found = AssentWords.untilNext.lazy.compactMap({ folded[...].range(ofText: $0) }).first
    else { return text }
    let start = folded.utf8.distance(from: folded.startIndex, to: found.lowerBound)
    let end = folded.utf8.distance(from: folded.startIndex, to: found.upperBound)
    return text[bytes: 0..<start] + " and " + text[bytes: end..<text.utf8.count]
  }

  /// Whoever gives the yes, and what is said behind it.
  private func giver(in rest: String) -> (who: String, behind: String)? {
    let clause = rest.prefix { !",;.".contains($0) }
    for yes in AssentWords.yeses {
      if let found = clause.range(ofText: "'s \(yes)"), Assent.ends(rest, at: found.upperBound) {
        return (String(rest[..<found.lowerBound]), String(rest[found.upperBound...]))
      }
      for from in AssentWords.from {
        guard let found = clause.range(ofText: yes + from),
          case let before = TopicWords.words(of: String(clause[..<found.lowerBound])),
          before.allSatisfy({ AssentWords.before.contains($0 + " ") })
        else { continue }
        let who = clause[found.upperBound...]
        let ends = AssentWords.ends + AssentWords.over + [" - ", " – ", " — "]
        let end = who.firstRange(ofAny: ends)?.lowerBound ?? who.endIndex
        return (String(who[..<end]).trimmed, String(rest[end...]))
      }
    }
    return nil
  }

  private static func ends(_ text: String, at place: String.Index) -> Bool {
    text[place...].first.map { !$0.isLetter && $0 != "-" } ?? true
  }

  /// What the yes is given to: "okay *on the wording*".
  private func thing(in tail: String) -> (words: String, rest: String)? {
    guard let over = AssentWords.over.first(where: tail.lowercased().hasPrefix) else { return nil }
    let said = tail.dropFirst(over.count).prefix { !",;.".contains($0) }
    let end =
      said.firstRange(ofAny: AssentWords.ends + [" - ", " – ", " — "])?.lowerBound ?? said.endIndex
    let words = String(said[..<end]).trimmed
    let first = TopicWords.words(of: words).first ?? ""
    guard !words.isEmpty, !DraftWords.standIns.contains(first),
      fields.date(words).date == nil
    else { return nil }
    return (words, String(tail[end...]))
  }

  /// A clause behind a dash as one behind a comma.
  private static func clause(_ tail: String) -> String {
    for dash in [" - ", " – ", " — "] where tail.hasPrefix(dash) {
      return ", " + tail.dropFirst(dash.count)
    }
    return tail
  }

  /// A name, or what one human is: "Karen", "the CFO".
  private func isSomebody(_ who: String) -> Bool {
    guard let person = PersonPhrase.read(who, in: fields.phrases) else { return false }
    if person.isRoleOnly {
      let bare = NeedWords.determiners.first { who.lowercased().hasPrefix($0 + " ") }
        .map { String(who.dropFirst($0.count + 1)) }
      return PersonPhrase.leadingTitle(of: bare ?? who, in: fields.phrases) != nil
        && !DraftWords.departments.contains(TopicWords.words(of: who).last ?? "")
    }
    return person.bytes == 0..<who.utf8.count && who.first?.isUppercase == true
  }
}
