import Testing

@testable import Interviewing

/// Whether two ways to say a step mean one.
@Suite struct StepMatchTests {
  @Test(arguments: [
    ("Reviews the contract", "Legal reviews the DPA", true),
    ("Reviews the contract", "Legal review of the contract", false),
    ("Contract review", "Legal reviews redlines and the DPA", true),
    ("Legal review", "Legal reviews the DPA", false),
    ("Counsel reviews", "Legal review of the contract", false),
  ])
  func `a paper that is named is none of a step about another`(
    _ said: String, _ title: String, _ isOther: Bool
  ) {
    #expect(StepMatch.isOfOtherPaper(said, than: title) == isOther)
  }

  @Test(arguments: [
    ("Run the pilot", "Pilot in Leeds", true),
    ("Security questionnaire back to Omar", "Completed security questionnaire", true),
    ("An hour of CFO time", "One hour with Ruth Vale, our CFO", true),
    ("Gives access to a staging environment", "Access to staging", true),
    ("Mail the branches", "The branches", false),
    ("Someone on site for the canning line cutover", "Scanners on the canning line", false),
    ("Review", "Security review", false),
    ("Three references", "Three pages", false),
    ("Clean the stock list", "Import the stock list", false),
  ])
  func `one act is most of another, and what that is called by`(
    _ said: String, _ title: String, _ isOne: Bool
  ) {
    #expect(StepMatch.isOneAct(said, title, isBare: true) == isOne)
    #expect(StepMatch.isOneAct(title, said, isBare: true) == isOne)
  }
}
