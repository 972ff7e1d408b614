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
}
