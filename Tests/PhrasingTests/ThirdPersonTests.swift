import Phrasing
import Testing

/// What somebody does who was named before, told from several things.
@Suite struct ThirdPersonTests {
  @Test(arguments: [
    "sends it to Neil", "reviews the DPA tomorrow", "signs by Friday", "hands over to Tess",
    "negotiates the terms",
  ])
  func `an act goes on with whoever did the one before`(_ text: String) {
    #expect(StepPhrase.opensWithThirdPerson(text))
  }

  @Test(arguments: [
    "invoices follow next week", "details are sent on Monday", "contracts go out on Monday",
    "pilots start on July 3", "orders go out", "reviews happen on July 3", "process the invoices",
    "Sandra signs", "",
  ])
  func `several things are nobody's act`(_ text: String) {
    #expect(!StepPhrase.opensWithThirdPerson(text))
  }
}
