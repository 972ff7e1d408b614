import Testing

@testable import Phrasing

/// Who is named in an answer to "who?", with small letters and other words about.
@Suite struct `A name in an answer` {
  private let context = callContext(today: "2026-11-30")

  @Test(arguments: [
    ("ottilie brandner, COO", "Ottilie Brandner", "COO"),
    (
      "it's gerda, gerda vance, our finance director, she likes it", "Gerda Vance",
      "finance director"
    ),
    ("the plant manager is zbigniew korzen", "Zbigniew Korzen", "plant manager"),
    ("mrs. okonjo, claims director", "Mrs. Okonjo", "claims director"),
    (
      "our managing director for sales, herr dr. emil stropp", "Herr Dr. Emil Stropp",
      "managing director for sales"
    ),
    ("the architect, Yusuf", "Yusuf", "architect"),
    (
      "maureen tully, head nurse surgical wards", "Maureen Tully", "head nurse surgical wards"
    ),
    ("ewan keating, site manager", "Ewan Keating", "site manager"),
    ("i'm the harbour manager, aino virtala", "Aino Virtala", "harbour manager"),
    ("all of it rolls up to Ngozi, store director", "Ngozi", "store director"),
  ])
  func `is found with its title`(_ text: String, _ name: String, _ title: String) throws {
    let person = try #require(PersonPhrase.answer(text, in: context))
    #expect(person.words == name)
    #expect(person.title == title)
  }

  @Test(arguments: [
    "the director is very keen, it is on her list", "it's complicated, our director left",
    "north america, regional director", "supply chain, the head of it",
    "she met Mr. Goh in May", "Petra's team does that", "Bo Lind and Ana Ruiz",
    "not Ana Ruiz", "the dr site is in ohio", "critical path, director says so",
    "who knows, Rosemary asked for that",
  ])
  func `is not made of other words`(_ text: String) {
    #expect(PersonPhrase.answer(text, in: context) == nil)
  }

  @Test func `has its capitals, whatever its letters`() {
    #expect(SpokenNames.answer("frau özdemir, cfo", in: context) == "Frau Özdemir, cfo")
    #expect(SpokenNames.answer("the plan is ready", in: context) == "the plan is ready")
  }

  @Test func `is looked up in a table in order`() {
    let words = EnglishGivenNames.names.words
    #expect(words.count > 1_500)
    #expect(
      zip(words, words.dropFirst()).allSatisfy {
        Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
      })
    #expect(words.allSatisfy { EnglishGivenNames.names.contains(String($0)) })
    for word in ["", "a", "zzzz", "renewal", "ann e"] {
      #expect(!EnglishGivenNames.names.contains(word))
    }
  }
}
