import Phrasing

/// Titles of what they say they will do themselves.
extension StepDraft {
  /// "*We run* the tabletop with the crew" by what is done; who of them that is, is asked.
  var withoutUs: StepDraft {
    let words = title.split(separator: " ", maxSplits: 2)
    guard owners.isEmpty, words.count == 3, words[0].lowercased() == "we",
      StepPhrase.opensWithThirdPerson("\(words[1])s \(words[2])")
    else { return self }
    var draft = self
    draft.title = "\(words[1]) \(words[2])".capitalisedFirst
    return draft
  }
}
