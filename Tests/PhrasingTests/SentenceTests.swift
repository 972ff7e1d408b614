import Phrasing
import Scheduling
import Testing

/// The second call as it is typed, and sentences as they are spoken.
@Suite struct `Sentences of a call` {
  let context = callContext()

  func step(_ text: String) throws -> StepPhrase {
    try #require(StepPhrase.read(text, in: context).first)
  }

  // MARK: People

  @Test func `a sponsor is named with title, side and who introduces them`() throws {
    let text = "Tom Okafor, our VP Engineering, I'd have to introduce you"
    let person = try #require(PersonPhrase.read(text, in: PhraseContext(today: day("2026-06-15"))))
    #expect(person.identity == .new("Tom Okafor"))
    #expect(person.title == "VP Engineering")
    #expect(person.side == .buyer)
    #expect(person.introducedBySpeaker)
  }

  @Test func `our is the speaker's side`() throws {
    var seller = context
    seller.speaker = .seller
    #expect(PersonPhrase.read("our GC", in: seller)?.side == .seller)
    #expect(PersonPhrase.read("our GC", in: context)?.side == .buyer)
    #expect(PersonPhrase.read("your CFO", in: context)?.side == .seller)
  }

  @Test func `a prefix finds the one person it can mean, and asks between two`() {
    #expect(PersonPhrase.read("Om", in: context)?.identity == .known("Omar Haddad"))
    #expect(PersonPhrase.read("omar", in: context)?.identity == .known("Omar Haddad"))
    var twice = context
    twice.people.append(.init(name: "Omar Said"))
    #expect(PersonPhrase.read("Omar", in: twice)?.identity == .oneOf(["Omar Haddad", "Omar Said"]))
  }

  @Test func `a company tells the side, a department stays with the person`() throws {
    let people = PersonPhrase.all(
      in: "with Rita Gomez, our ops lead, and Ben Cole from Acme", context: context)
    #expect(people.map(\.words) == ["Rita Gomez", "Ben Cole"])
    #expect(people.map(\.side) == [.buyer, .seller])
    #expect(people.first?.title == "ops lead")
    let omar = PersonPhrase.read("Omar Haddad in InfoSec killed the last vendor", in: context)
    #expect(omar?.department == "InfoSec")
  }

  @Test(arguments: ["legal", "our GC", "their security team", "the CFO"])
  func `a role alone is kept and is nobody yet`(_ text: String) throws {
    guard case .role? = PersonPhrase.read(text, in: context)?.identity else {
      Issue.record("\(text) is a role")
      return
    }
  }

  // MARK: Steps

  @Test func `a step in one breath has owner, date, counterpart, length and link`() throws {
    let step = try step(
      "Omar returns security questionnaire by July 22, needs Dana, 3 days, after staging access")
    #expect(step.title == "returns security questionnaire")
    #expect(step.owner?.identity == .known("Omar Haddad"))
    #expect(step.people.map(\.words) == ["Dana Reyes"])
    #expect(step.duration?.notation == "P3BD")
    #expect(step.links.map(\.target) == [.title(0)])
    guard case .due(let reading)? = step.timings.first else {
      Issue.record("due on a day")
      return
    }
    #expect(reading.notation == "../2026-07-22")
    #expect(step.spans.map(\.part) == [.owner, .timing, .person, .duration, .link])
  }

  @Test func `then links to the step said before, and he is its owner`() throws {
    let steps = StepPhrase.read(
      "Sam Iyer gives access to a staging environment, 2 days; then he runs the technical "
        + "validation, two weeks", in: context)
    #expect(
      steps.map(\.title) == [
        "gives access to a staging environment", "runs the technical validation",
      ])
    #expect(steps.map { $0.duration?.notation } == ["P2BD", "P2W"])
    #expect(steps.allSatisfy { $0.owner?.identity == .known("Sam Iyer") })
    #expect(steps.last?.links.map(\.target) == [.previous])
  }

  @Test func `three days after two things is a length, which may be a wait`() throws {
    let step = try step("Signatures 3 days after legal and after budget, Tom signs first")
    #expect(step.duration?.notation == "P3BD")
    #expect(step.links.map(\.target) == [.title(3), .words("budget")])
    #expect(step.links.first?.lag?.notation == "P3BD")
    #expect(step.owner?.identity == .known("Tom Okafor"))
  }

  @Test(arguments: [
    ("Order raised (Lee) 10 days after budget", "P10BD"),
    ("a week after budget Lee raises the order", "P1W"),
    ("Lee pays the invoice, 30 days from signature", "P30D"),
    ("Lee raises the order, dep: budget", "-"), ("Lee raises the order <- budget", "-"),
  ])
  func `so long after something is a wait, and not how long it takes`(
    _ text: String, _ lag: String
  ) throws {
    let step = try step(text)
    #expect(step.duration == nil)
    #expect(step.links.count == 1)
    #expect(step.links.first?.lag?.notation ?? "-" == lag)
  }

  @Test func `who takes how long is read apart from the act`() throws {
    let step = try step(
      "Our security questionnaire back to Omar by July 22, takes Ana's team 5 days")
    #expect(step.title == "Our security questionnaire back to Omar")
    #expect(step.owner?.identity == .known("Ana Ortiz"))
    #expect(step.duration?.notation == "P5BD")
    let review = try self.step(
      "Omar's security review takes three weeks, after the questionnaire and the technical "
        + "validation")
    #expect(review.title == "security review")
    #expect(review.duration?.notation == "P3W")
    #expect(review.links.map(\.target) == [.title(1), .title(2)])
  }

  @Test func `a meeting on a weekday is a gate and the day a pin`() throws {
    let step = try step(
      "Dana presents the 1-pager to Tom Okafor in his Thursday staff meeting on July 9")
    #expect(step.title == "presents the 1-pager to Tom Okafor")
    #expect(step.timings.count == 2)
    guard case .gate(let words, let rule)? = step.timings.first,
      case .on(let pin)? = step.timings.last
    else {
      Issue.record("a gate and a pin")
      return
    }
    #expect(words == "Thursday staff meeting")
    #expect(rule?.notation == "FREQ=WEEKLY;BYDAY=TH")
    #expect(pin.notation == "2026-07-09")
  }

  @Test func `done when, workstream and numbers are understood`() throws {
    let step = try step(
      "@Kim uploads the report, after 2, done when the portal shows it, in the security workstream")
    #expect(step.owner?.identity == .new("Kim"))
    #expect(step.links.map(\.target) == [.number(2)])
    #expect(step.doneWhen == "the portal shows it")
    #expect(step.workstream == "security")
    #expect(step.title == "uploads the report")
  }

  @Test func `words that are not understood stay in the title`() throws {
    let text = "Frobnicate the quux (twice) with a widget"
    #expect(try step(text).title == text)
    #expect(try step(text).raw == text)
  }

  // MARK: Windows

  @Test func `an absence has its days and its deputy`() throws {
    let away = try #require(AbsencePhrase.read("Priya is out July 3 to 17", in: context))
    #expect(away.person?.identity == .known("Priya Nair"))
    #expect(away.when?.notation == "2026-07-03/2026-07-17")
    let leave = try #require(
      AbsencePhrase.read("our GC is on parental leave through August, Sam covers", in: context))
    #expect(leave.when?.notation == "../2026-08-31")
    #expect(leave.deputy?.identity == .known("Sam Iyer"))
    let cover = try #require(
      AbsencePhrase.read("Jon Weiss, her deputy, covers for her", in: context))
    #expect(cover.deputy?.identity == .new("Jon Weiss"))
    #expect(AbsencePhrase.read("Priya rolls out the tool by July 3", in: context) == nil)
    let leaving = "We have to be out of the old data centre by March 1, 2027"
    #expect(AbsencePhrase.read(leaving, in: context) == nil)
    #expect(AbsencePhrase.read("Priya is out of office July 3 to 17", in: context) != nil)
    #expect(AbsencePhrase.read("Priya is out in July", in: context) != nil)
  }

  @Test func `a gate has its body, its rule and its cut-off`() throws {
    let board = try #require(
      GatePhrase.read(
        "the board finance committee meets on the 15th, papers close three days before",
        in: context))
    #expect(board.body == "the board finance committee")
    #expect(board.when.notation == "FREQ=MONTHLY;BYMONTHDAY=15")
    #expect(board.cutoff?.notation == "P3BD")
    let spoken = try #require(
      GatePhrase.read("It's gone to our board finance committee. They meet the 15th.", in: context))
    #expect(spoken.body == "our board finance committee")
    let person = try #require(
      GatePhrase.read(
        "Lee Park in finance only approves spend on the 15th, needs 3 days with the papers",
        in: context))
    #expect(person.person?.identity == .known("Lee Park"))
    #expect(person.cutoff?.notation == "P3BD")
    let rolled = try #require(
      GatePhrase.read("They meet on the 15th, on a weekend the Friday before", in: context))
    #expect(rolled.roll == .previous)
    #expect(GatePhrase.read("Tom signs first", in: context) == nil)
  }

  @Test func `a freeze returns with its quarter, and slow is not closed`() throws {
    let freeze = try #require(
      FreezePhrase.read("no changes in the last two weeks of the quarter", in: context))
    #expect(freeze.recurring?.edge == .end)
    #expect(freeze.recurring?.length.notation == "P2W")
    #expect(freeze.recurring?.cycle == .quarter)
    #expect(freeze.when.notation == "2026-06-17/2026-06-30")
    #expect(!freeze.isSlow)
    let slow = try #require(
      FreezePhrase.read("expect delays during the last two weeks of the sales quarter", in: context)
    )
    #expect(slow.isSlow)
    let dated = try #require(FreezePhrase.read("freeze 15 Nov-5 Jan", in: context))
    #expect(dated.when.notation == "2026-11-15/2027-01-05")
  }

  @Test(arguments: [
    ("Omar is out July 6 to 10, his junior Mina Farah can do the checks for him", "Mina Farah"),
    ("Omar is out July 6 to 10 and Mina Farah will look after his part", "Mina Farah"),
    ("Omar is out July 6 to 10, Mina Farah decides in his place", "Mina Farah"),
    ("Omar is out July 6 to 10, Mina Farah would do it", "Mina Farah"),
    ("Omar is out July 6 to 10; if anything is urgent, ask Mina Farah", "Mina Farah"),
    ("Omar is out July 6 to 10 and Mina Farah, who covers, knows it all", "Mina Farah"),
    ("Omar is out July 6 to 10, no idea who covers", nil),
    ("Omar is out July 6 to 10, who covers isn't clear yet", nil),
    ("Omar is out from 4 Jan to 8 Jan, nobody covers", nil),
    ("Omar is out July 6 to 10, Mina Farah can't do it", nil),
    ("Omar is out July 6 to 10, Mina Farah can do it after", nil),
    ("Omar is out July 6 to 10, ask Mina Farah for the contract", nil),
    ("Omar looks after the network", nil),
  ])
  func `who stands in is who does it instead, and never the one who is away`(
    text: String, deputy: String?
  ) {
    let read = AbsencePhrase.read(text, in: context)
    #expect(read?.deputy?.words == deputy)
  }

  @Test(arguments: [
    ("check in thurs 8.30, 25 mins", "FREQ=WEEKLY;BYDAY=TH", "8.30", 25),
    ("tues 9.15, three quarters of an hour", "FREQ=WEEKLY;BYDAY=TU", "9.15", 45),
    ("Mondays 4.15pm, quarter of an hour", "FREQ=WEEKLY;BYDAY=MO", "4.15pm", 15),
    ("weds 3pm, half hr, every other wk from 8 July", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "3pm", 30),
    ("A weekly call is too much; Fridays at 2, 20 mins", "FREQ=WEEKLY;BYDAY=FR", "2", 20),
    ("an hour and a half on Fridays at 2", "FREQ=WEEKLY;BYDAY=FR", "2", 90),
  ])
  func `the review call is told in shorthand`(
    text: String, rule: String, time: String, minutes: Int
  ) throws {
    let cadence = try #require(CadencePhrase.read(text, in: context))
    #expect(cadence.when.recurrence?.rule == rule)
    #expect(cadence.time == time)
    #expect(cadence.minutes == minutes)
  }

  @Test func `the review call is counted from a day that it falls on`() throws {
    let said = "Fridays at eleven every two weeks, first one on 10 July"
    let cadence = try #require(CadencePhrase.read(said, in: context))
    #expect(cadence.when.recurrence?.start == CivilDate(year: 2026, month: 7, day: 10))
    #expect(cadence.when.kind != .ambiguous)
    let other = "Fridays at eleven every two weeks, first one on 8 July"
    let contradicted = try #require(CadencePhrase.read(other, in: context))
    #expect(contradicted.when.recurrence?.start == nil)
    #expect(contradicted.when.kind == .ambiguous)
  }

  @Test func `the review call has its day, length, owner and deputy`() throws {
    let cadence = try #require(
      CadencePhrase.read(
        "Tuesdays at 10, twenty minutes, Dana sends the invite, Sam runs it if she's away",
        in: context))
    #expect(cadence.when.notation == "FREQ=WEEKLY;BYDAY=TU")
    #expect(cadence.time == "10")
    #expect(cadence.minutes == 20)
    #expect(cadence.owner?.identity == .known("Dana Reyes"))
    #expect(cadence.deputy?.identity == .known("Sam Iyer"))
  }

  // MARK: What is left open

  @Test(arguments: [
    ("Legal review usually takes a couple weeks", Vagueness.Kind.range),
    ("at some point before quarter closes", .softTime),
    ("finance would look at it", .groupOwner),
    ("mostly a formality", .disclaimer),
    ("I'd guess signature follows", .hedge),
    ("I can try, but I won't promise a day", .nonCommit),
    ("Legal will review once budgetary approval is confirmed", .wait),
    ("I couldn't tell you who or how long.", .unknown),
    ("a quick sync with them", .eventWithoutResult),
    ("so call it by the 4th", .relativeDay),
  ])
  func `each kind of vagueness is noticed and has its question`(
    _ text: String, _ kind: Vagueness.Kind
  ) {
    let found = Vagueness.all(in: text, context: context)
    #expect(found.contains { $0.kind == kind && !$0.question.isEmpty })
  }

  @Test func `a plain step leaves nothing open`() {
    #expect(Vagueness.all(in: "Omar signs the DPA on July 9, 2026", context: context).isEmpty)
  }
}
