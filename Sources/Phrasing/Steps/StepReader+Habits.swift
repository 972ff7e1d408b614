/// How long something takes every time it is done.
extension StepReader {
  /// "Requests are approved within 10 days": so long each time, and nothing from today.
  func isHabit(before place: Int) -> Bool {
    guard place > 1, EnglishWords.withinOrIn.contains(tokens[place].text) else { return false }
    // "They *usually* turn a contract round in a fortnight".
    let clause = tokens[max(0, place - 8)..<place].reversed().prefix { $0.kind == .word }
    if clause.contains(where: { EnglishStepWords.usually.contains($0.text) }) { return true }
    let verb = tokens[place - 1].text
    return verb.hasSuffix("ed") && EnglishStepWords.habits.contains(tokens[place - 2].text)
      || handlesMany(before: place)
  }

  /// "Turns *contracts* round in twenty days": things that come again, each of which takes so long.
  private func handlesMany(before place: Int) -> Bool {
    var last = place - 1
    if EnglishActs.particles.contains(tokens[last])
      || EnglishStepWords.roundWords.contains(tokens[last])
    {
      last -= 1
    }
    guard last > 0, tokens[last].kind == .word, tokens[last].text.hasSuffix("s"),
      !tokens[last].text.hasSuffix("ss"), !tokens[last].possessive, !tokens[last].capital
    else { return false }
    let before = (max(0, last - 3)..<last).reversed().prefix { index in
      tokens[index].kind == .word && !EnglishWords.determiners.contains(tokens[index])
    }
    // "*The print shop* binds theses in four days": a house, and no human who is done by then.
    let isHuman = result.owner.map { !$0.isRoleOnly } ?? false
    return before.contains { index in
      let base = EnglishActs.base(ofThirdPerson: tokens[index].text)
      if EnglishStepWords.processing.contains(base ?? tokens[index].text) { return true }
      return !isHuman && index > 0 && ThirdPerson.acts(at: index, in: tokens, isHuman: true)
        && base.map { !EnglishStepWords.momentary.contains($0) } == true
    }
  }
}
