import Foundation
import PlanModel
import Scheduling
import Testing

@testable import Exporting

/// The small readers and speakers that documents are made with.
struct WordsTests {
  @Test func `a name of wide letters is cut where its columns end`() {
    #expect(TextLayout.shortened("Security review", to: 15) == "Security review")
    #expect(TextLayout.shortened("Security review", to: 9) == "Security…")
    #expect(TextLayout.shortened("安全审查和合同", to: 10) == "安全审查…")
    #expect(TextLayout.shortened("安全审查和合同", to: 14) == "安全审查和合同")
  }

  @Test func `no line of an encoded subject is longer than mail allows`() {
    let header = MailExporter.header("Subject", String(repeating: "é", count: 90))
    #expect(header.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(arguments: [
    ("half 2", "2:30 pm"), ("at half past 9", "9:30"), ("9.30", "9:30"), ("2", "2 pm"),
    ("10", "10"), ("7am", "7am"), ("after lunch", "after lunch"), ("2 Eastern", "2 pm Eastern"),
    ("2 PM", "2 PM"), ("9:30 CET", "9:30 CET"), ("half 2 UK", "2:30 pm UK"),
    ("half two", "2:30 pm"), ("9am our time", "9am our time"), ("3 your time", "3 pm your time"),
    ("09:05", "09:05"), ("quarter to ten", "quarter to ten"), ("2 weeks", "2 weeks"),
  ])
  func `an hour is printed the way it is written`(_ said: String, _ words: String) {
    #expect(ClockWords.words(said) == words)
  }

  @Test(arguments: [
    ("we're at 410k a quarter", true), ("a report that matches my binder", true),
    ("i'd drop the cards", true), ("SOC 2 Type I report", false), ("US holidays", false),
    ("fewer than 40 false alarms a day", false), ("“our books” is signed", false),
  ])
  func `words of whoever spoke are told from others`(_ words: String, _ isSpeech: Bool) {
    #expect(SpokenWords.isSpeech(words) == isSpeech)
  }

  @Test(arguments: [
    ("Security review", "security review", "isn't"),
    ("Signatures", "signatures", "aren't"),
    ("Access to the staging environment", "“Access to the staging environment”", "isn't"),
    ("Legal review of the contract", "legal review of the contract", "isn't"),
    ("SOC 2 report", "SOC 2 report", "isn't"),
    ("Zendesk training", "Zendesk training", "isn't"),
    ("Dana's presentation", "Dana's presentation", "isn't"),
    ("Risk analysis", "Risk analysis", "isn't"),
    ("Test the environment", "the test of the environment", "isn't"),
    ("Test environment ready", "“Test environment ready”", "isn't"),
    ("Approve the budget", "the approval of the budget", "isn't"),
    ("Train the support team", "the training of the support team", "isn't"),
    ("Set up Zendesk with the ops team", "the setup of Zendesk with the ops team", "isn't"),
    ("Sign off on the budget", "the sign-off on the budget", "isn't"),
    ("Run the technical validation", "the technical validation", "isn't"),
    ("Run the acceptance tests", "the acceptance tests", "aren't"),
    ("Complete the security questionnaire", "the security questionnaire", "isn't"),
    ("Give access to a staging environment", "access to a staging environment", "isn't"),
    ("Hold a kickoff meeting", "the kickoff meeting", "isn't"),
    ("Get the contract through legal", "“Get the contract through legal”", "isn't"),
    ("Sign the contract, Tom first", "“Sign the contract, Tom first”", "isn't"),
    ("Review and sign the contract", "“Review and sign the contract”", "isn't"),
    ("Train the team and send the link", "“Train the team and send the link”", "isn't"),
    ("Review it with legal", "“Review it with legal”", "isn't"),
    ("Review", "review", "isn't"),
    ("Sam gives access to staging", "“Sam gives access to staging”", "isn't"),
  ])
  func `a sentence speaks of a step by a noun or quotes it`(
    _ title: String, _ inside: String, _ verb: String
  ) {
    #expect(StepNaming(title).inside == inside)
    #expect(StepNaming(title).isNot == verb)
  }

  @Test func `printable text holds no control, no override and one line`() {
    #expect("a\u{202E}b\u{200B}\u{7}c\r\n\t d\u{AD}  ".printable == "abc d")
    #expect("👨‍👩‍👧 क्‍ष".printable == "👨‍👩‍👧 क्‍ष")
    let tower = "Z" + String(repeating: "\u{0301}", count: 40)
    #expect(tower.printable.unicodeScalars.count == 9)
  }

  @Test func `base 64 is what Foundation makes of it`() {
    for count in 0..<200 {
      let text = String((0..<count).map { _ in "ä€x".randomElement() ?? "x" })
      #expect(Base64.encoded(text) == Data(text.utf8).base64EncodedString(), "\(text)")
    }
  }

  @Test func `a cell of a spreadsheet is never a formula`() {
    #expect(CSVExporter.cell("=1+1") == "'=1+1")
    #expect(CSVExporter.cell("say \"hi\", then -1") == "\"say \"\"hi\"\", then -1\"")
    #expect(CSVExporter.cell("a; =1") == "\"a; '=1\"")
    #expect(CSVExporter.cell("Fri 14 Aug") == "\"Fri 14 Aug\"")
  }

  @Test func `a first name is used where it is one`() {
    #expect(ReportBuilder.firstName("Omar Haddad") == "Omar")
    #expect(ReportBuilder.firstName("Haddad, Omar") == "Haddad, Omar")
    #expect(ReportBuilder.firstName("Dr. Omar Haddad") == "Dr. Omar Haddad")
    #expect(ReportBuilder.firstName("Li Wei") == "Li Wei")
    #expect(ReportBuilder.firstName("Omar") == "Omar")
  }

  @Test func `records that share eight digits get sixteen`() {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    for low in [0x1_0000_00AA, 0x2_0000_00AA, 0x3_0000_00BB] as [UInt64] {
      writer.nextLow = low
      _ = writer.person("Person", "", .buyer)
    }
    let plan = writer.document.plan
    let anchors = Anchors(plan)
    let names = plan.people.map { anchors[$0.id] }
    #expect(names == ["80000001000000aa", "80000002000000aa", "000000bb"])
    for person in plan.people { #expect(anchors.record(anchors[person.id]) == person.id) }
  }
}
