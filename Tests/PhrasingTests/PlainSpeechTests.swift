import Phrasing
import Testing

/// What a line comes to without openings, tags, and what was taken back.
@Suite struct `Plain speech` {
  private func plain(_ typed: String) -> String {
    PlainSpeech(typed, in: callContext(today: "2026-11-30")).text
      .split(separator: " ").joined(separator: " ").replacing(" ,", with: ",")
  }

  @Test(arguments: [
    ("Live by March 3, no wait, the 10th", "Live by March 10th"),
    ("Live by March 3, sorry, April 7", "Live by April 7"),
    ("three weeks, make that four, from May 3", "four weeks, from May 3"),
    ("It takes two days. Well, five days", "It takes five days"),
    ("Thursday, no, Friday", "Friday"),
    ("Calls at 9, no, 9:30, with Ana", "Calls at 9:30, with Ana"),
    ("Done by December 11, no wait that's the party, the 14th", "Done by December 14th"),
    ("I write it up by Christmas no lets say Dec 18", "I write it up by Dec 18"),
    ("Live May 15, which is a Saturday, so make it Friday the 14th", "Live May 14th"),
    ("Live May 15, which is a Saturday, so make it the Friday", "Live Fri 14 May 2027"),
    ("Files it on May 16, that's a Sunday, so the Monday after", "Files it on Mon 17 May 2027"),
    ("She's out the whole of May, actually from May 4 to 12", "She's out from May 4 to 12"),
    (
      "He signs on 23 April. No, excuse me, wrong page, make that the 21st",
      "He signs on April 21st"
    ),
  ])
  func `a time taken back gives way to the one that holds`(_ typed: String, _ meant: String) {
    #expect(plain(typed) == meant)
  }

  @Test(arguments: [
    ("send the spec by, uh, Friday", "send the spec by Friday"),
    ("Wanda exports the list, er, half a day", "Wanda exports the list, half a day"),
    ("The help desk, they, um, they set it up", "The help desk, they set it up"),
    ("Milan checks it, that's, what, three, no four days", "Milan checks it, that's, four days"),
    ("Tara, wait no, Tessa checks the meters", "Tessa checks the meters"),
    ("Chip, I mean Charles, Charles Weber signs it", "Charles Weber signs it"),
    ("We print the menu, sorry, the price list, in May", "We print the price list, in May"),
    ("You guys send the forms", "You send the forms"),
    ("theirs, I mean ours, 90 questions", "ours, 90 questions"),
    ("Security, sorry, IT", "IT"), ("no, sorry, make it Thursday", "no, sorry, make it Thursday"),
    ("let's see, first it's the lease, Tara", "the lease, Tara"),
    ("what happens is Tara checks the lease", "Tara checks the lease"),
  ])
  func `what is said while looking for words is left out`(_ typed: String, _ meant: String) {
    #expect(plain(typed) == meant)
  }

  @Test(arguments: [
    "Check the logs, wait, the server is down", "Who is right, Tara or Milan",
    "Ask for more or less",
    "They fit a lot of racks", "Train the ER nurses", "Ana signs in in person",
    "The list is like the last one",
  ])
  func `words that only look like it stay`(_ typed: String) {
    #expect(plain(typed) == typed)
  }

  @Test(arguments: [
    "End of May. No later than the 28th", "Thursday, no Friday meetings then",
    "Two weeks, no more", "Not Monday, sorry, Tuesday", "By June 1, sorry", "So far nobody does it",
    "By March 3, that's the audit, the 14th is free", "Wait for Tom until May 3",
    "So that we can train by May", "Well before May", "Is Dana right for it?",
  ])
  func `what takes nothing back stays`(_ typed: String) {
    #expect(plain(typed) == typed)
  }

  @Test(arguments: [
    ("Sure, so I'm Dana Reyes", "I'm Dana Reyes"), ("Oh and Tom signs it", "Tom signs it"),
    ("It's Nadia Farouk, isn't it, your VP", "It's Nadia Farouk, your VP"),
    ("He is the head of sales I think", "He is the head of sales"),
    ("Training, I'd say two weeks", "Training, two weeks"),
    ("Legal is Ana these days, she reads it", "Legal is Ana, she reads it"),
  ])
  func `openings and tags are no part of it`(_ typed: String, _ meant: String) {
    #expect(plain(typed) == meant)
  }

  @Test(arguments: [
    ("omar signs, then carl voss from legal", "Omar signs, then Carl Voss from legal"),
    ("its ray dunn, i run logistics", "its Ray Dunn, i run logistics"),
    ("jim in it sets it up", "Jim in IT sets it up"),
    ("ask dana asap", "ask Dana asap"), ("legal = Ruth Hall", "legal: Ruth Hall"),
    ("- pen test by May 3", "pen test by May 3"),
  ])
  func `names typed in small letters have their capitals`(_ typed: String, _ meant: String) {
    #expect(plain(typed) == meant)
  }

  @Test(arguments: [
    "we will mark it done in june", "max two weeks, may be three", "the pilot is in it",
    "grant access to the sandbox", "1 May is a holiday",
  ])
  func `words that are names too stay words`(_ typed: String) {
    #expect(plain(typed).lowercased() == typed.lowercased())
    #expect(plain(typed).dropFirst() == typed.dropFirst())
  }

  @Test func `what is left stands where it was typed`() {
    let typed = "Well, live by March 3, no wait, the 10th"
    let plain = PlainSpeech(typed, in: callContext(today: "2026-11-30"))
    #expect(plain.start == 6)
    #expect(plain.start + plain.text.utf8.count == typed.utf8.count)
  }

  @Test func `somebody is of the side that is spoken of before the name`() {
    let context = callContext(today: "2026-11-30")
    #expect(PersonPhrase.read("On your side it's Nadia Farouk", in: context)?.side == .seller)
    #expect(PersonPhrase.read("Acme's is Nadia Farouk, CEO", in: context)?.side == .seller)
    #expect(
      PersonPhrase.read("Yours is Steve I think, Steve Rowntree", in: context)?.side == .seller)
    #expect(
      PersonPhrase.read("Yours we know, our lead is Nadia Farouk", in: context)?.side != .seller)
    #expect(PersonPhrase.read("On your side we need Nadia Farouk", in: context)?.side == nil)
    #expect(PersonPhrase.read("Our chief nurse is Gill Tate", in: context)?.title == "chief nurse")
  }

  @Test func `the review has its hour, who invites and who runs it else`() throws {
    let context = callContext(today: "2026-11-30")
    let words = "Fridays 8:30, 15 minutes. I invite. Omar Haddad if I'm away"
    let bare = try #require(CadencePhrase.read(words, in: context))
    #expect(bare.time == "8:30")
    #expect(bare.owner?.identity == .speaker)
    #expect(bare.deputy?.identity == .known("Omar Haddad"))
    #expect(CadencePhrase.read("weekly call Wednesdays 9.30", in: context)?.time == "9.30")
    #expect(CadencePhrase.read("release 3.2 on Wednesdays", in: context)?.time == nil)
    let spoken = try #require(
      CadencePhrase.read("Every Monday at half past two for an hour", in: context))
    #expect(spoken.time == "half past two")
    #expect(CadencePhrase.read("Mondays 7am, 20 minutes", in: context)?.time == "7am")
    for (words, time) in [
      ("Thursdays at 2 Eastern, 30 minutes", "2 Eastern"),
      ("Mondays at 9:30 Pacific time for half an hour", "9:30 Pacific time"),
      ("Tuesdays at half past two UK time", "half past two UK time"),
      ("Tuesdays at 10, our time is short", "10"),
    ] {
      #expect(CadencePhrase.read(words, in: context)?.time == time, "\(words)")
    }
    let slot = try #require(CadencePhrase.read("thurs 2pm 15 min i send it", in: context))
    #expect(slot.when.notation == "FREQ=WEEKLY;BYDAY=TH")
    #expect(slot.owner?.identity == .speaker)
    #expect(CadencePhrase.read("Thurs 2pm 15 min kickoff with Omar", in: context) == nil)
    // A day that is refused is not the day of the call.
    let other = try #require(
      CadencePhrase.read("Fridays are out, Tuesday 9am our time, 30 min, you send it", in: context))
    #expect(other.when.recurrence?.rule == "FREQ=WEEKLY;BYDAY=TU")
    #expect(other.time == "9am our time")
    #expect(CadencePhrase.read("Fridays are out", in: context) == nil)
    let fixed = try #require(
      CadencePhrase.read("we keep a slot, Monday 8 o'clock, 30 minutes, I invite", in: context))
    #expect(fixed.when.recurrence?.rule == "FREQ=WEEKLY;BYDAY=MO")
    #expect(fixed.time == "8 o'clock")
    let fortnight = CadencePhrase.read("each fifteen days, Friday at 10", in: context)
    #expect(fortnight?.when.recurrence?.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")
    #expect(
      CadencePhrase.read("every 10 days at 9", in: context)?.when.recurrence?.rule
        == "FREQ=DAILY;INTERVAL=10")
    #expect(
      CadencePhrase.read("Tuesdays half nine, half an hour", in: context)?.time == "half nine")
    let weekly = CadencePhrase.read("weekly: Tue 11am, 30 min", in: context)
    #expect(weekly?.when.notation == "FREQ=WEEKLY;BYDAY=TU")
  }
}
