internal import Scheduling

/// Things that go out on days of their own: "POs get released on Tuesdays and Thursdays", "our
/// release train leaves on the 2nd Tuesday of the month".
extension GatePhrase {
  /// The rule by which a thing goes out, which is the day that whatever needs it has to meet.
  static func goingOut(in sentence: Sentence) -> GatePhrase? {
    let tokens = sentence.tokens
    guard let verb = sentence.first(of: EnglishWindows.goesOut), verb.start > 0,
      let thing = tokens[..<verb.start].last(where: { !EnglishWindows.limits.contains($0.text) }),
      EnglishWindows.goingThings.contains(thing),
      !sentence.times.isDenied(tokens, before: verb.start), !sentence.isFormer(at: verb.start),
      let days = days(in: sentence, after: verb.next), days.when.recurrence != nil
    else { return nil }
    let subject = body(in: sentence, before: verb.start)
    guard !subject.words.isEmpty, subject.person == nil else { return nil }
    return GatePhrase(
      body: subject.words, person: nil, isDepartment: false, isMeeting: true,
      when: limited(anchored(days.when, in: sentence), in: sentence), listed: days.listed,
      cutoff: papers(before: days, in: sentence), roll: roll(in: sentence),
      leavesPapersOpen: leavesPapersOpen(in: sentence, besides: days))
  }
}
