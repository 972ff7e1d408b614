import Testing

@testable import tandem

struct AccountTests {
  @Test(arguments: [
    ("ana:x:1000:1000:Ana Ortiz,Room 4,,:/home/ana:/bin/sh", "Ana Ortiz"),
    ("ana:x:1000:1000:Ana Ortiz:/home/ana:/bin/sh", "Ana Ortiz"),
    // No name was given, but a room and a telephone.
    ("ana:x:1000:1000:,Room 4,555-0100:/home/ana:/bin/sh", "ana"),
    ("ana:x:1000:1000::/home/ana:/bin/sh", "ana"), ("ana:x:1000", nil), ("", nil),
    ("ben:x:1001:1001:Ben Cole:/home/ben:/bin/sh", nil),
  ])
  func `an account is called by its full name, else as it logs in`(line: String, name: String?) {
    #expect(Account.name(of: 1000, in: ["root:x:0:0:root:/root:/bin/sh", line]) == name)
  }

  @Test(arguments: [
    ("This account may not use /home/ana/deals. Ask its owner.", "This account may not use deals."),
    ("/home/ana/deals/x.tandem may be read but not changed.", "x.tandem may be read"),
    ("old/x.tandem is damaged.", "x.tandem is damaged."),
  ])
  func `what is said on a shared screen names no folders`(sentence: String, said: String) {
    let paths = ["/home/ana/deals/x.tandem", "old/x.tandem", "x.tandem", "/x.tandem"]
    #expect(PlanPath.withoutFolders(sentence, of: paths).hasPrefix(said))
  }

  @Test(arguments: [0, 1_781_500_000_000, Int64.max, Int64.min])
  func `any moment has a day and a time of day`(_ milliseconds: Int64) {
    #expect(Clock.words(milliseconds).contains(/^-?\d{4,}-\d\d-\d\d \d\d:\d\d$/))
  }
}
