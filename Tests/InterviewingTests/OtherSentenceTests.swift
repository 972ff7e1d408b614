import PlanModel
import Testing

@testable import Interviewing

/// Whatever a line says in a sentence of its own gives no word, day or length to the act unasked.
@Suite struct OtherSentenceTests {
  private static let people = [
    "Dana Reyes, support lead at Northwind", "go-live 5 May 2027",
    "Rita Gomez, operations lead at Northwind", "Hugo Stern, system engineer at Northwind",
    "Lee Brandt, consultant at Acme",
  ]

  private static func drafts(_ line: String) -> [StepDraft] {
    let interview = Call.interview(saying: people)
    let fields = FieldReader(plan: interview.scribe.document.plan, today: interview.today)
    return StepDrafter(fields: fields).read(line, side: .buyer)
  }

  /// All that is asked about the steps of a line.
  private static func asked(_ line: String) -> String {
    drafts(line).flatMap(\.open).joined(separator: " ")
  }

  @Test(arguments: [
    ("Rita briefs the dean before the senate meets on 11 March", "before the senate meets"),
    ("Hugo builds the link, which takes Lee's team three weeks", "which takes Lee's team"),
    ("Rita moves the contract out to June, she has to tell them by 1 March", "she has to tell"),
    ("Rita tells the brokers that we switch on 1 May", "that we switch on 1 May"),
    ("Hugo renews the certificate, it runs out on 31 March", "it runs out on 31 March"),
    ("Rita brings in an outside lawyer, she needs until the end of August", "she needs until"),
    ("Hugo tells the crews that the system is down on 29 May", "that the system is down"),
    ("Hugo orders ten scanners, they arrive four weeks later", "they arrive four weeks later"),
  ])
  func `the time of another sentence is asked`(_ line: String, _ words: String) {
    let asked = OtherSentenceTests.asked(line)
    #expect(asked.contains("“\(words)"), "\(asked)")
    let isInDoubt = OtherSentenceTests.drafts(line).contains {
      $0.isDayInDoubt || $0.isLengthInDoubt
    }
    #expect(isInDoubt, "\(asked)")
  }

  @Test(arguments: [
    ("Hugo switches the wards and the trainers do the desks", "by whom"),
    ("Hugo changes the locks, keys go to Rita", "by whom"),
    ("The pilot stores are Leeds and York, Rita confirms them by 11 January", "by whom"),
    ("Berta Krause from works council looks at the logs, two weeks", "by whom"),
    ("Rita raises the order, sorry, Hugo raises it, by 3 February", "sorry"),
    ("The senate has to agree, Rita takes it to them on 19 January", "The senate"),
    ("Rita runs the first night shift on the new gate on 4 March", "or by"),
    ("Lee delivers the mapping, Hugo reviews it within five days", "Counted from"),
    ("Rita invites the board to the demo on 17 March", "or is that the day it is for"),
    ("Hugo freezes changes on the tills from 15 November to 5 January", "When is that"),
    ("Hugo reboots the servers after midnight on 8 February", "Which night"),
    ("Lee sets the tariffs, Hugo gives him the price list first", "Who is “him”"),
    ("Rita prepares the talk for the regulator on 2 February", "or is that the day it is for"),
    ("Rita needs Hugo to sign the waiver by 11 December", "Who does that"),
    ("Hugo tests the failover when the students are gone", "What waits for what"),
    ("Hugo presents the case there", "Where is “there”"),
    ("Rita gets the director's signature, she signs on Thursdays", "Whose days"),
  ])
  func `what ran into an act is asked`(_ line: String, _ question: String) {
    let asked = OtherSentenceTests.asked(line)
    #expect(asked.contains(question), "\(asked)")
  }

  @Test(arguments: [
    "Rita signs the lease, she needs two days", "Hugo loads the data, that takes three days",
    "Hugo tests the link, the test takes a week",
    "Hugo closes gate 3 so that Lee can mount it",
    "Rita checks whether the figures match by 14 August", "The trial runs in hall 2, Hugo leads it",
    "Rita confirms the sites we start with by 15 March", "Rita decides which regions go first",
    "Hugo presents the results at the review on 9 February",
  ])
  func `what is said of the act itself is not asked`(_ line: String) {
    #expect(OtherSentenceTests.asked(line) == "")
  }

  @Test func `whoever is asked by name does it`() {
    var interview = Call.interview(saying: OtherSentenceTests.people)
    let shown = interview.take("Rita, could you send Hugo the list by 3 March").joined()
    #expect(shown.contains("Rita Gomez · step “Send Hugo the list”"), "\(shown)")
  }

  @Test func `somebody is named with where they sit`() {
    var interview = Call.interview(saying: OtherSentenceTests.people)
    let shown = interview.take("Emil Sand, IT at Northwind").joined()
    #expect(shown.contains("new: Emil Sand, IT"), "\(shown)")
  }

  @Test func `a day that stands for many is not shown`() {
    let draft = OtherSentenceTests.drafts("Rita settles the budget in the new year").first
    #expect(draft?.isDayAGuess == true)
  }

  @Test func `what comes first comes first`() {
    let titles = OtherSentenceTests.drafts(
      "Lee sets the tariffs, Hugo sends the price list first"
    ).map(\.title)
    #expect(titles == ["Send the price list", "Set the tariffs"])
  }
}
