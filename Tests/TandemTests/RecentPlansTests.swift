import Testing

@testable import tandem

struct RecentPlansTests {
  private let paths = [
    "/home/ana/deals/northwind.tandem", "/home/ana/deals/globex-emea.tandem",
    "/home/ana/old/northwind.tandem", "/home/ana/2027.tandem",
  ]

  @Test func `a plan is called by its file, and by its folder only where two are alike`() {
    let names = RecentPlans.names(of: paths)
    #expect(names == ["northwind in deals", "globex-emea", "northwind in old", "2027"])
  }

  @Test(arguments: [("", 0), ("1", 0), ("4", 3), ("GLOBEX", 1), ("old", 2), ("2027", 3)])
  func `a number or a part of one name chooses`(_ answer: String, _ place: Int) throws {
    #expect(try RecentPlans.path(for: answer, among: paths) == paths[place])
  }

  @Test(arguments: ["north", "initech", "8", "9"])
  func `what means none or several is refused`(_ answer: String) {
    #expect(throws: Failure.self) { try RecentPlans.path(for: answer, among: paths) }
  }
}
