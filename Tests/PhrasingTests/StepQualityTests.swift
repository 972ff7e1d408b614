import Phrasing
import Scheduling
import Testing

@Suite struct `Is it a step` {
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
  ])
  func `every label short of fine comes with a question`(_ line: String) {
    let quality = StepQuality.read(line, in: callContext())
    #expect(quality.label != .fine)
    #expect(!quality.question.isEmpty)
    #expect(!quality.reason.isEmpty)
  }
}
