import Phrasing
import PlanModel

/// "*The finance team gets the report from Omar* by Friday": told from the other end, what Omar does,
/// and not what the team will be able to do one day.
struct Receiving {
  let fields: FieldReader

  /// The same as an act of whoever gives it, "Omar gives the report to the finance team by Friday";
  /// `nil` for any other line.
  func act(of typed: String) -> String? {
    let text = typed.withPlainApostrophes
    guard
      let verb = text[...].firstRange(ofAny: ReceivingWords.getting),
      case let who = String(text[..<verb.lowerBound]), (1...6).contains(who.wordCount),
      !ReceivingWords.notReceivers.contains(TopicWords.words(of: who).first ?? ""),
      !who.contains(where: { ",;:.".contains($0) }),
      let from = text[verb.upperBound...].range(ofText: " from "),
      case let thing = String(text[verb.upperBound..<from.lowerBound]),
      (1...7).contains(thing.wordCount),
      // "Their training from Sara" is no thing she hands them.
      !ReceivingWords.doings.contains(TopicWords.words(of: thing).last ?? ""),
      !thing.contains(where: { ",;:.".contains($0) })
    else { return nil }
    let rest = String(text[from.upperBound...])
    let end = rest[...].firstRange(ofAny: ReceivingWords.ends)?.lowerBound ?? rest.endIndex
    let giver = String(rest[..<end]).trimming(" .!")
    // "Omar gets the quote from Ines" is what he does.
    let isOurs = ReceivingWords.ourselves[giver.lowercased()] != nil
    guard let act = giving(giver), isOurs || Receiving.areMany(who) else { return nil }
    let to = who.prefix(1).lowercased() + who.dropFirst()
    let isPlain = NeedWords.determiners.contains(TopicWords.words(of: who).first ?? "")
    return "\(act) \(thing) to \(isPlain ? to : who)\(rest[end...])"
  }

  /// "The finance team", "our nurses", "legal": more than one.
  private static func areMany(_ who: String) -> Bool {
    let words = TopicWords.words(of: who)
    guard let last = words.last else { return false }
    return ShapeWords.many.contains(last) || DraftWords.departments.contains(last)
      || NeedWords.determiners.contains(words[0]) && last.hasSuffix("s") && !last.hasSuffix("ss")
  }

  /// "Omar gives", "I give": whoever it comes from, with what they do.
  private func giving(_ giver: String) -> String? {
    if let ours = ReceivingWords.ourselves[giver.lowercased()] { return ours }
    guard giver.wordCount < 4, let first = giver.first,
      let person = PersonPhrase.read(giver, in: fields.phrases),
      person.identity != .speaker, person.bytes == 0..<giver.utf8.count,
      first.isUppercase || person.isRoleOnly
    else { return nil }
    return "\(giver.capitalisedFirst) gives"
  }
}

extension String {
  fileprivate var wordCount: Int { split(separator: " ").count }
}
