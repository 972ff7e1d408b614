import PlanModel
import Scheduling

/// Public holidays that are not kept, and regions that have more of them.
extension HolidayReader {
  /// "They don't take Presidents Day", "except Columbus Day", "no Presidents Day for them": the
  /// holidays that are left out are worked, by whoever keeps them; what is left out and is none of
  /// them is asked for.
  func takeExceptions(_ text: String, _ draft: inout HolidayDraft) {
    let folded = text.lowercased()
    for clause in HolidayReader.exceptions(in: folded) {
      var isFound = false
      for side in exceptedSides(folded, clause.words) {
        let kept = draft.countries[side] ?? fields.plan.calendars[side]?.holidays ?? []
        let days = holidays(named: clause.words, of: kept)
        guard !days.isEmpty else { continue }
        isFound = true
        draft.worked[side] = Set(draft.worked[side] ?? []).union(days).sorted()
      }
      if !isFound, clause.isSure, !draft.countries.isEmpty {
        draft.question = "Which of the holidays is “\(clause.words.trimmed)”? The words are kept."
      }
    }
  }

  /// Whose days off a clause leaves out: of those it names, or of all.
  private func exceptedSides(_ folded: String, _ clause: String) -> [Side] {
    if clause.hasWords("you") || names(.seller, clause) { return [.seller] }
    if clause.hasWords("them") || clause.hasWords("us") || names(.buyer, clause) {
      return [.buyer]
    }
    return Side.allCases
  }

  /// The words behind those that leave something out, to the end of the clause; sure where nothing
  /// else can follow them.
  private static func exceptions(in folded: String) -> [(words: String, isSure: Bool)] {
    for (openings, isSure) in [
      (HolidayWords.leavingOut, true), (HolidayWords.perhapsLeavingOut, false),
    ] {
      for opening in openings where folded.hasWords(opening) {
        guard let found = folded[...].range(ofText: opening + " ") else { continue }
        let words = folded[found.upperBound...].prefix { !";.".contains($0) }
        return [(String(words), isSure)]
      }
    }
    return []
  }

  /// "Nobody in the office works", "no one here works": a company that is closed.
  static func saysNobodyWorks(_ folded: String) -> Bool {
    let words = TopicWords.words(of: folded)
    return words.indices.contains { place in
      let isNobody =
        ["nobody", "noone"].contains(words[place])
        || words[place] == "no" && place + 1 < words.count && words[place + 1] == "one"
      guard isNobody else { return false }
      let next = words[place] == "no" ? place + 2 : place + 1
      // "Nobody's *here* between Christmas and New Year", and not "nobody from IT is here".
      let isThere =
        next + 1 < words.count && ["s", "is"].contains(words[next])
        && HolidayWords.there.contains(words[next + 1])
        && (words[next + 1] != "in"
          || next + 2 < words.count
            && (HolidayWords.behindIn.contains(words[next + 2])
              || words[next + 2].first?.isNumber == true))
      return isThere
        || words[(place + 1)...].prefix(5).contains { ["works", "working"].contains($0) }
    }
  }

  /// What follows "nobody here works", so that the denial takes no day out; else all of it.
  static func behindNobody(_ sentence: String) -> String {
    guard saysNobodyWorks(sentence.lowercased()),
      let verb = HolidayWords.behindNobody.lazy.compactMap({ sentence[...].range(ofText: $0) })
        .first
    else { return sentence }
    return String(sentence[verb.upperBound...])
  }

  /// A part of a country that a text names, as it is written there.
  static func region(in text: String) -> String? {
    let words = text.split { !$0.isLetter }.map(String.init)
    return words.first { word in
      word.first?.isUppercase == true && HolidayWords.regionsWithHolidays[word.lowercased()] != nil
    }.flatMap { HolidayWords.regionsWithHolidays[$0.lowercased()] }
  }
}
