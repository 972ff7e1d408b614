import Scheduling
import Testing

@testable import Phrasing

@Suite("A step that says two acts") struct TwoActsTests {
  @Test(arguments: [
    ("Send the contract and review the terms", "Send the contract", "Review the terms"),
    ("Onboarding kickoff / go-live", "Onboarding kickoff", "Go-live"),
    ("Run the import and correct its errors", "Run the import", "Correct its errors"),
    (
      "Test the price feed and fix the units with Ola", "Test the price feed",
      "Fix the units with Ola"
    ),
    ("Build the form and test it with Ola", "Build the form", "Test it with Ola"),
    ("Send questionnaire, get it back", "Send questionnaire", "Get it back"),
    ("Train users and go live", "Train users", "Go live"),
    ("Pack the old kit and label the crates", "Pack the old kit", "Label the crates"),
  ])
  func `both acts are told`(_ line: String, _ first: String, _ second: String) {
    let acts = TwoActs.read(line)
    #expect(acts?.first == first)
    #expect(acts?.second == second)
  }

  @Test(arguments: [
    "", "/", "and", "Sign the contract", "Review terms and conditions",
    "Approve the budget and the headcount", "Procurement / PO issued", "日本 / 語",
    "Test and fix the price feed",
    "Send the patch and copy counts", "Write the change and release notes",
    "Archive the old and test reports", "Publish the rota and the call list",
  ])
  func `one act stays one`(_ line: String) {
    guard let acts = TwoActs.read(line) else { return }
    // A heading in letters no table knows may be taken for an act, but never loses a word.
    #expect(line == "日本 / 語")
    #expect(acts.first == "日本" && acts.second == "語")
  }

  @Test func `what is split is what the check calls two acts`() {
    let context = PhraseContext(today: CivilDate(number: 0))
    for line in [
      "Send the contract and review the terms", "Onboarding kickoff / go-live", "Sign the MSA",
      "Approve the budget and the headcount",
    ] {
      let isTwo = StepQuality.read(line, in: context).cause == .twoActs
      #expect((TwoActs.read(line) != nil) == isTwo, "\(line)")
    }
  }
}
