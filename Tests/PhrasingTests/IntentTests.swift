import Foundation
import Scheduling
import Testing

@testable import Phrasing

/// What lines speak of, tried on calls that nothing was learned from.
struct IntentTests {
  private static let context = PhraseContext(
    today: CivilDate(number: 20_787), buyerCompany: "Northwind",
    sellerCompany: "Acme")

  private static let heldOut: [(intent: Intent, text: String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/intents-held-out.tsv")
    let rows = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return rows.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "\t")
      return Intent(rawValue: String(cells[0])).map { ($0, String(cells[1])) }
    }
  }()

  private static func read(_ text: String) -> [IntentModel.Guess] {
    IntentModel.read(PlainSpeech(text, in: context).text, in: context)
  }

  @Test func `lines of other calls are told apart, and surely what seems sure`() {
    var right = 0
    var sure = (right: 0, all: 0)
    for (intent, text) in Self.heldOut {
      guard let best = Self.read(text).first else { continue }
      right += best.intent == intent ? 1 : 0
      guard best.share >= 0.4 else { continue }
      sure.all += 1
      sure.right += best.intent == intent ? 1 : 0
    }
    let all = Self.heldOut.count
    print("intents: \(right) right of \(all); where sure, \(sure.right) of \(sure.all)")
    #expect(all > 400)
    #expect(right * 100 >= all * 85)
    #expect(sure.right * 100 >= sure.all * 97)
    #expect(sure.all * 2 > all)
  }

  @Test(arguments: ["", " ", "—", "?!", "🙂🙂", "日本語", String(repeating: "a b, ", count: 4_000)])
  func `whatever is typed has shares of one whole, or none`(_ text: String) {
    let guesses = IntentModel.read(text, in: Self.context)
    guard !guesses.isEmpty else { return }
    #expect(guesses.count == Intent.allCases.count)
    #expect(abs(guesses.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(zip(guesses, guesses.dropFirst()).allSatisfy { $0.share >= $1.share })
  }

  @Test func `names, days and lengths do not matter, only that they are said`() {
    let lines = [
      "Anke Rolfs reviews the contract by July 9", "Raj Patel reviews the contract by March 3",
    ]
    let features = lines.map { IntentFeatures.all(in: $0, context: Self.context) }
    #expect(features[0] == features[1])
  }
}
