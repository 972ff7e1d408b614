import Phrasing
import PlanModel

/// In whose words a call is typed: the champion's own, or those of the rep who tells of them.
///
/// "Our engineer" is the buyer's in the first and the seller's in the second.
struct Voice {
  let plan: Plan

  /// Whether the rep tells of the buyer's people, and hardly anybody says "I" or "my".
  func isOfRep(_ text: String) -> Bool {
    let (own, told) = counts(text)
    return told > 1 && told > 3 * own
  }

  /// Whether the champion's own words are typed: somebody says "I" and "my", and tells of hardly
  /// anybody.
  func isOfChampion(_ text: String) -> Bool {
    let (own, told) = counts(text)
    return own > 1 && own > told
      || TopicWords.words(of: text).contains(where: Voice.speakers.contains)
  }

  /// In how many of the last lines somebody speaks of themselves, and of others.
  private func counts(_ text: String) -> (own: Int, told: Int) {
    let lines = plan.answers.filter(\.isKept).suffix(Voice.memory).map(\.text) + [text]
    var own = 0
    var told = 0
    for line in lines {
      let words = TopicWords.words(of: line)
      if words.contains(where: Voice.speakers.contains) {
        own += 1
      } else if words.contains(where: Voice.others.contains) {
        told += 1
      }
    }
    return (own, told)
  }

  /// How many answers back the words of a call are looked at.
  private static let memory = 40
  private static let speakers: Set<String> = ["i", "my", "me", "myself", "i'm", "mine"]
  private static let others: Set<String> = ["he", "she", "they", "her", "his", "their", "them"]

  /// Whether somebody is called "our engineer Joris" in some words.
  static func isOurs(_ name: String, in text: String) -> Bool {
    guard let found = text[...].range(ofText: name) else { return false }
    let before = text[..<found.lowerBound]
    let words = before.split(separator: " ", omittingEmptySubsequences: true).suffix(5)
    guard let our = words.lastIndex(where: { $0.lowercased() == "our" }) else { return false }
    return words[our...].allSatisfy { !$0.contains(where: { ",.;:".contains($0) }) }
  }
}

extension StepDrafter {
  /// "Our engineer Joris de Wit", typed by the rep in a call that is told in the rep's words: he is
  /// the seller's, and that is asked.
  func takeVoice(of drafts: inout [StepDraft], _ text: String) {
    askWhoseGivers(are: &drafts, text)
    guard text.lowercased().hasWords("our"), Voice(plan: plan).isOfRep(text) else { return }
    func turned(_ person: PersonDraft) -> PersonDraft? {
      guard person.known == nil, person.side == .buyer, Voice.isOurs(person.name, in: text) else {
        return nil
      }
      var person = person
      person.side = .seller
      return person
    }
    for place in drafts.indices {
      var names: [String] = []
      for owner in drafts[place].owners.indices {
        guard case .person(let person) = drafts[place].owners[owner], let new = turned(person)
        else { continue }
        drafts[place].owners[owner] = .person(new)
        names.append(new.name)
      }
      for other in drafts[place].counterparts.indices {
        guard let new = turned(drafts[place].counterparts[other]) else { continue }
        drafts[place].counterparts[other] = new
        names.append(new.name)
      }
      if let name = names.first { drafts[place].open.append(side(isAskedOf: name)) }
    }
  }

  private func side(isAskedOf name: String) -> String {
    "Is \(name) with \(plan.name(of: .seller)), or with \(plan.name(of: .buyer))?"
  }

  /// "Tax certificate *from us, Amanda*": "us" is either side, unless the call is in the champion's
  /// own words.
  private func askWhoseGivers(are drafts: inout [StepDraft], _ text: String) {
    let folded = text.lowercased()
    guard DraftWords.fromUs.contains(where: folded.hasWords), !Voice(plan: plan).isOfChampion(text)
    else { return }
    for place in drafts.indices {
      for case .person(let person) in drafts[place].owners
      where person.known == nil && fields.rulings[person.name] == nil
        && !fields.phrases.people.contains(where: { $0.name == person.name })
      {
        drafts[place].open.append(side(isAskedOf: person.name))
      }
    }
  }
}
