import Foundation
import Interchange
import Testing

/// Plans with their exact answers, as another implementation of the same semantics gave them.
struct GoldenPlanTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "GoldenPlans")

  static let names = (1...60).map { "g" + String(10_000 + $0).dropFirst() }

  @Test(arguments: names)
  func `a golden plan gives exactly its dates`(name: String) throws {
    let text = try String(
      contentsOf: Self.folder.appending(path: name + ".json"), encoding: .utf8)
    guard case .object(let members) = try JSONValue(reading: text),
      let plan = members.first(where: { $0.key == "plan" })?.value,
      let expected = members.first(where: { $0.key == "expect" })?.value
    else {
      Issue.record("\(name) holds no plan with an answer")
      return
    }
    #expect(try NetworkFile(plan).answer() == expected)
  }
}
