import Testing

@testable import Phrasing

/// The last gate before the page: what is left of a sentence is no title, and every title of a
/// step is one.
@Suite struct TitleRemnantTests {
  private let steps = ["fine", "undated", "dated-and-named", "unnamed-owner"]

  @Test func `no step of ours or of public plans is held back`() {
    let ours = Corpora.cases("steps.tsv").filter { steps.contains($0[1]) }.map { $0[0] }
    let others = (Corpora.rows("steps-public.tsv") ?? []).filter { row in
      row.count > 2 && steps.contains(row[2])
    }.map { $0[0] }
    #expect(held(ours).isEmpty, "\(held(ours).joined(separator: "\n"))")
    // "Kickoff this Friday … I'll send a hold for that" tells an act in the midst of talk.
    let held = held(others)
    #expect(held.count < 5, "\(held.joined(separator: "\n"))")
  }

  @Test func `of lines said in one breath hardly any is held back`() {
    let lines = Corpora.cases("step-parts.tsv").map { $0[0] }
    let held = held(lines)
    #expect(held.count * 25 <= lines.count, "\(held.joined(separator: "\n"))")
  }

  /// The lines of which no step is made, with what their title would be.
  private func held(_ lines: [String]) -> [String] {
    lines.flatMap { line in
      StepPhrase.read(SpokenStep.note(of: line, in: callContext()), in: callContext())
        .filter { !$0.title.isEmpty }.map { TitleRemnant.trimmed($0.title) }
        .filter { TitleRemnant.isOne($0, in: callContext()) }.map { "\(line) -> \($0)" }
    }
  }

  @Test(arguments: [
    "He says", "Reckon we'll stay below that", "Might drop", "She'd want a costed offer",
    "Two directors sign, reckon with", "Workshops on 12",
    "Evenings for the temps, 28", "Our electrician says", "The crew runs it, tells us yes or no",
    "It goes to the printer", "They told us last week", "Rather hear",
    "Show him", "Me for now, 6 hrs a week",
  ])
  func `what is left of a sentence is no title`(_ title: String) {
    #expect(TitleRemnant.isOne(title, in: callContext()))
  }

  @Test(arguments: [
    "IT access for the clerks", "Log in to the portal", "Confirm how they log in",
    "Confirm that it works on phones", "Renew ISO 27001", "Roll out phase 2", "Sign off on it",
    "Both tills delivered", "Fill in the form", "Thank-you call",
    "Show the plan to him", "Approve it",
  ])
  func `an act is one`(_ title: String) {
    #expect(!TitleRemnant.isOne(title, in: callContext()))
  }

  @Test(arguments: [
    ("Ha, the lease goes out Friday", "the lease goes out Friday"),
    ("Forgot anyone? Ana signs the lease", "Ana signs the lease"),
    ("Forgot anyone? No, Ana signs the lease", "Ana signs the lease"),
    ("Fire brigade haha. Ana signs the lease", "Ana signs the lease"),
    ("48 people, half a day each. Nobody's here 26-29 March", "48 people, half a day each."),
    ("Everyone is off until 4 January. Ana signs the lease", "Ana signs the lease"),
    ("Our IT is one bloke, Callum. He does the link", "Callum, He does the link"),
    ("Ana judges the trial, reports to me", "Ana judges the trial"),
    ("Signing day id say 26 Feb", "Signing day 26 Feb"),
    // Acts, and nothing else.
    ("Dr. Stein reads it. Ana signs", "Dr. Stein reads it. Ana signs"),
    ("Everyone in finance signs it. Ana files it", "Everyone in finance signs it. Ana files it"),
    ("Nobody's here 26-29 March", "Nobody's here 26-29 March"),
    ("Omar, the lead, reports to me by Friday", "Omar, the lead, reports to me by Friday"),
    ("Anyone missing? No", "Anyone missing? No"),
  ])
  func `what is only talk gives no words to an act beside it`(_ line: String, _ rest: String) {
    let said = SpokenStep.withoutTalk(line, in: callContext())
    #expect(said.split(separator: " ").joined(separator: " ") == rest)
  }

  @Test(arguments: [
    ("Our paper, reads it", "read our paper"), ("The lease, signs it", "sign the lease"),
    ("Our contract is standard, reads it", "read our contract"),
    ("Our paper, reads it twice", "Our paper, reads it twice"), ("Paper, ink", "Paper, ink"),
  ])
  func `what is done is told before what it is done to`(_ title: String, _ act: String) {
    #expect(TitleRemnant.trimmed(title) == act)
  }

  @Test(arguments: [
    "Can", "Depends", "Varies a lot", "Leaves, for good", "Theirs, maybe forty questions",
    "Nobody really, oh", "But half of that was", "Unless it's under 300", "If Rosa's in the mood",
    "When it suits them", "Just say she'll be introduced", "Our lawyer's a woman called Ragna Lund",
    "Two of those were late", "Three rounds, a week each", "22 staff in two shifts",
    "About sixty questions", "Six hours a week", "10 evenings",
  ])
  func `a condition, a state or a number is no act`(_ title: String) {
    #expect(TitleRemnant.namesNoAct(title))
  }

  @Test(arguments: [
    "Sign the lease", "Security review", "Training of the dispatchers", "Three quotes", "2 laptops",
    "Two rounds of testing", "22 staff trained", "When to train them", "The drawings are approved",
    "60 days of testing", "First, the security review", "Data sheet", "Main library", "IT", "",
    "Will Hart's contract", "Can opener ordered", "Two test users",
  ])
  func `an act or a thing is none of those`(_ title: String) {
    #expect(!TitleRemnant.namesNoAct(title))
  }

  @Test(arguments: [
    (
      "The old codes have to be cleaned up, about 900 of them",
      "clean up the old codes, about 900 of them"
    ),
    ("The shelves need to be moved", "move the shelves"),
    ("SSO has to be set up on our end", "set up SSO on our end"),
    ("All labels must to be frobbed", nil), ("The labels are printed", nil), ("", nil),
  ])
  func `what has to become of a thing is told as an act`(_ title: String, _ act: String?) {
    #expect(StepPhrase.order(ofPassive: title) == act)
  }

  @Test func `somebody else's act behind a mark is none of the title`() throws {
    let title = "Send the checklist, 40 questions, Batchline fills it in"
    let parts = try #require(TitleRemnant.withoutOthersAct(title))
    #expect(parts.title == "Send the checklist, 40 questions")
    #expect(parts.act == "Batchline fills it in")
    for title in [
      "Order the scanners, Zebra ones", "Pick three stores, Leeds first", "A, B, C", "",
    ] {
      #expect(TitleRemnant.withoutOthersAct(title) == nil)
    }
  }

  @Test func `a note is made of any bytes, and is never longer than what was said`() {
    for line in ["", ":", ", and", "Ana and", "Ana: it's", "It's the: Ana has to do it and"] {
      let note = SpokenStep.note(of: line, in: callContext())
      #expect(note.utf8.count <= line.utf8.count)
    }
  }
}
