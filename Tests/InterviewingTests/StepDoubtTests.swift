import PlanModel
import Testing

@testable import Interviewing

/// What a line says that no field of its steps can hold is asked for, and what is whole is not.
@Suite struct StepDoubtTests {
  private static let people = [
    "Dana Reyes, support lead at Northwind", "go-live 5 May 2027",
    "Rita Gomez, operations lead at Northwind", "Hugo Stern, system engineer at Northwind",
    "Lee Brandt, consultant at Acme",
  ]

  /// What is left open of a line that is said when steps are asked for.
  private static func doubt(_ line: String) -> String {
    let interview = Call.interview(saying: people)
    let plan = interview.scribe.document.plan
    let fields = FieldReader(plan: plan, today: interview.today)
    return StepDrafter(fields: fields).read(line, side: .buyer).flatMap(\.open)
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("Lee trains the clerks, half a day each", "How long"),
    ("Rita sends out the notice, readers get 30 days", "How long"),
    ("Hugo loads the calendar during February half-term", "On which days"),
    ("Hugo moves the desks over the Easter break", "On which days"),
    ("Rita has to wait for the lease, then she sends the list", "a step, or what"),
    ("Rita wants a data sheet from Lee, two weeks", "Who does that"),
    ("Procurement needs ten days, Rita signs it", "all of the department"),
    ("Compliance wants fifteen working days, Hugo hands it in", "all of the department"),
    ("Legal wants three weeks, then Rita countersigns", "What does “Legal” do"),
    ("Rita tells the north, Hugo tells the south, both by July 30", "go for all of them"),
    ("Hugo lays cable for three days, the electrician signs it off", "the electrician"),
    ("Hugo scans the server when it's up", "What waits for what"),
    ("Rita counts the stock on Friday, so not then", "so not then"),
    ("Rita sets up the kickoff for January 15", "booked for"),
    ("Rita finishes the survey two weeks before the test starts", "When is that"),
    ("Hugo switches over that afternoon", "When is that"),
    ("Hugo copies the register every night until the switch", "When is that"),
    ("Rita pays half on signature and half after go-live", "What is to be done"),
    ("Lee trains the night shift, two nights", "How long"),
    ("Hugo moves the archive over two weekends in April", "Which ones"),
    ("Hugo wires the annexe, it takes a whole weekend", "Which one"),
    ("Rita applies for the permit on Friday and it takes six weeks", "until it is granted"),
    ("Hugo maps the rooms and then hands over to Lee who needs two weeks", "in that time"),
    ("Hugo drafts the rota, a week or ten days", "Is it 1 week or 10 days"),
    ("Hugo labels all the bins, a week if he gets a temp", "What if not"),
    ("Every shift leader gets two hours with Lee by Friday", "How long"),
    ("Hugo moves the mailboxes by 12 February, ideally a weekend", "ideally a weekend"),
    ("Hugo builds the link in three weeks and tests it for one", "Does it take that long"),
  ])
  func `what no field holds is asked`(_ line: String, _ question: String) {
    #expect(StepDoubtTests.doubt(line).contains(question), "\(StepDoubtTests.doubt(line))")
  }

  @Test(arguments: [
    ("Rita and Hugo test the link together by February 12", "Test the link"),
    ("Rita and Hugo put the data pack together by February 12", "Put the data pack together"),
  ])
  func `several do an act, or make one of several`(_ line: String, _ title: String) {
    let interview = Call.interview(saying: StepDoubtTests.people)
    let fields = FieldReader(plan: interview.scribe.document.plan, today: interview.today)
    let drafts = StepDrafter(fields: fields).read(line, side: .buyer)
    #expect(drafts.map(\.title) == [title])
  }

  @Test(arguments: [
    (
      "Hugo reviews the export by 12 February and Rita signs it",
      "Review the export; Sign the export"
    ),
    (
      "Hugo checks the codes, two days, and Rita uploads them the day after",
      "Check the codes; Upload the codes"
    ),
    (
      "Hugo updates the rota by 12 February and sends a copy to Rita",
      "Update the rota; Send a copy to Rita"
    ),
  ])
  func `a second act of one breath is a step of its own`(_ line: String, _ titles: String) {
    let interview = Call.interview(saying: StepDoubtTests.people)
    let fields = FieldReader(plan: interview.scribe.document.plan, today: interview.today)
    let drafts = StepDrafter(fields: fields).read(line, side: .buyer)
    #expect(drafts.map(\.title).joined(separator: "; ") == titles)
  }

  @Test(arguments: [
    "Rita fills in the form, an hour's work", "Rita signs the service waiver, valid 18 months",
    "Hugo loads the calendar by February 12",
    "Rita and Hugo test the link together", "Lee trains the clerks, two days",
    "Rita writes to the tenants about the break room by Friday",
    "Rita installs racks one and two by February 12",
    "Hugo sets up same day delivery by February 12",
    "Rita signs the contract before the summer party, two days",
  ])
  func `what is whole is not asked`(_ line: String) {
    #expect(StepDoubtTests.doubt(line) == "")
  }

  @Test(arguments: [
    ("Every Monday Rita sends a status mail", "Which twenty minutes"),
    ("If the trial is clean, Rita releases the money", ""),
    ("Hugo opens the port once Lee from your side has sent the addresses", ""),
    ("Rita signs the lease when the owners have said yes", "is done when"),
    ("Hugo can only do Thursdays", ""),
  ])
  func `an act becomes no text of the plan unasked`(_ line: String, _ wrong: String) {
    var interview = Call.interview(saying: StepDoubtTests.people)
    let shown = interview.take(line).joined(separator: "\n")
    if wrong.isEmpty {
      #expect(shown.contains("Still open") || shown.contains("step “"), "\(shown)")
    } else {
      #expect(!shown.contains(wrong), "\(shown)")
    }
  }

  @Test func `an act of its own takes no other act from whoever is not to do it`() {
    var interview = Call.interview(
      saying: StepDoubtTests.people + ["Hugo does the security review by 1 March"])
    let shown = interview.take("Rita does the risk file, not Hugo").joined(separator: "\n")
    #expect(!shown.contains("instead of Hugo Stern:") && shown.contains("Still open"), "\(shown)")
  }

  @Test func `a step that names nothing is not the one that is told now`() {
    var interview = Call.interview(saying: StepDoubtTests.people + ["Rita opens it by 1 March"])
    let shown = interview.take("Hugo opens the envelopes by 3 March").joined(separator: "\n")
    #expect(shown.contains("step “Open the envelopes”"), "\(shown)")
  }
}
