import Scheduling
import Seeds
import Testing

@testable import Phrasing

@Suite struct `Is it a step` {
  @Test func `every crossing has a bit of its own`() {
    #expect(EnglishCrossings.all.count <= UInt32.bitWidth)
  }

  @Test func `agrees with public plans on 85 lines in 100 and never calls a sales stage fine`() {
    guard let rows = Corpora.rows("steps-public.tsv") else { return }
    var (sure, agreed) = (0, 0)
    for row in rows where row.count > 3 && !row[3].hasPrefix("(borderline)") {
      let label = StepQuality.read(row[0], in: PhraseContext(today: day("2026-06-15"))).label
      sure += 1
      agreed += label.rawValue == row[2] ? 1 : 0
      #expect(!(row[2] == "seller-stage" && label == .fine), "\(row[0])")
    }
    print("steps: \(sure) lines that are not borderline, \(agreed) labelled alike")
    #expect(sure > 130)
    #expect(agreed * 100 >= sure * 85)
  }

  @Test func `labels our own lines, all but a few`() {
    let rows = Corpora.cases("steps.tsv")
    var agreed = 0
    for row in rows {
      let label = StepQuality.read(row[0], in: callContext()).label.rawValue
      agreed += label == row[1] ? 1 : 0
      #expect(!(row[1] == "seller-stage" && label == "fine"), "\(row[0])")
    }
    print("steps: \(rows.count) lines of ours, \(agreed) labelled alike")
    #expect(rows.count > 80)
    #expect(agreed * 100 >= rows.count * 90)
  }

  @Test(arguments: [
    "Product demo", "Legal review", "Legal approves the MSA", "MSA signed by Jo Wu",
    "Send the form and collect comments", "Awaiting signature", "If legal agrees", "Who signs?",
    "We need somebody to run it", "Ana and Raj sign the form", "I'll send the form", "Go-live",
  ])
  func `every label short of fine comes with a question`(_ line: String) {
    let quality = StepQuality.read(line, in: callContext())
    #expect(quality.label != .fine)
    #expect(!quality.question.isEmpty)
    #expect(!quality.reason.isEmpty)
    // The champion reads along: no side is called by its part, and nobody is told off.
    for word in ["buyer", "seller", "wrong", "must", "should", "fail"] {
      #expect(!"\(quality.reason) \(quality.question)".contains(word), "\(line)")
    }
  }

  @Test(arguments: [
    "Nobody can sign it while Omar's away", "We're closed for carnival from 4 to 9 February",
    "Don't bother with the bond, we waived it", "I already sent the NDA on the 20th",
    "Nothing gets installed until the ship's in dry dock",
  ])
  func `how things are, or what is not done, is no step`(_ line: String) {
    #expect(StepQuality.read(line, in: callContext()).label == .vague)
  }

  @Test(arguments: [
    "Once Hyun-woo has the sandbox keys he needs three days for the smoke tests",
    "I'll chase Roberta for the org chart",
  ])
  func `a name or a paper is no stage of the sale`(_ line: String) {
    #expect(StepQuality.read(line, in: callContext()).label != .sellerStage)
  }

  @Test func `who decides is no meeting, and so is what something is called`() {
    let decision = StepQuality.read("It'll be Deb's call", in: callContext())
    #expect(decision.cause != .event)
    let length = StepQuality.read("The racks, call it ten days", in: callContext())
    #expect(length.cause != .event)
  }

  @Test func `under random edits every line gets a label, and every label its reason`() {
    var dice = SeededGenerator(seed: 46)
    let context = callContext()
    let insertions = [
      " ", "|", "(", ")", " — ", "-", "/", "#", "@", ";", ",", ".", ":", "’s", " owner: ", " due ",
      " by ", ", I", " and ", " no ", "31", "%", "李",
    ]
    for row in Corpora.cases("steps.tsv") {
      for _ in 0..<20 {
        var letters = Array(row[0])
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
          let place = Int.random(in: 0..<letters.count, using: &dice)
          switch Int.random(in: 0..<3, using: &dice) {
          case 0 where letters.count > 1: letters.remove(at: place)
          case 1 where place > 0: letters.removeSubrange(place...)
          default:
            letters.insert(contentsOf: insertions.randomElement(using: &dice) ?? "", at: place)
          }
        }
        let quality = StepQuality.read(String(letters), in: context)
        #expect(!quality.reason.isEmpty, "\(String(letters))")
      }
    }
  }
}
