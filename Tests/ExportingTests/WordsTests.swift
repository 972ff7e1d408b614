import Foundation
import PlanModel
import Scheduling
import Testing

@testable import Exporting

/// The small readers and speakers that documents are made with.
struct WordsTests {
  @Test(arguments: [
    ("FREQ=MONTHLY;BYMONTHDAY=15", "on the 15th of each month"),
    ("FREQ=MONTHLY;BYMONTHDAY=1,15", "on the 1st and 15th of each month"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "on the last day of each month"),
    ("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "on the last Friday of every 3rd month"),
    ("FREQ=MONTHLY;BYDAY=2TU", "on the second Tuesday of each month"),
    ("FREQ=WEEKLY;BYDAY=TH", "every Thursday"),
    ("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "every second Tuesday and Thursday"),
    ("FREQ=DAILY", "every day"),
  ])
  func `a rule is said in words`(_ rule: String, _ words: String) {
    #expect(RuleReading(rule)?.words == words)
  }

  @Test(arguments: [
    "", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=TU\r\nATTENDEE:x",
    "FREQ=WEEKLY;X=<b>", "FREQ=WEEKLY;BYSETPOS=1", "every Tuesday", "FREQ=WEEKLY;INTERVAL=0",
  ])
  func `a rule that is not understood is left out`(_ rule: String) {
    #expect(RuleReading(rule) == nil)
  }

  @Test func `the first day of a rule is today or later`() {
    #expect(RuleReading("FREQ=WEEKLY;BYDAY=TU")?.firstDay(from: day(6, 15)) == day(6, 16))
    #expect(RuleReading("FREQ=WEEKLY;BYDAY=MO")?.firstDay(from: day(6, 15)) == day(6, 15))
    #expect(RuleReading("FREQ=MONTHLY;BYDAY=-1FR")?.firstDay(from: day(6, 15)) == day(6, 26))
    #expect(RuleReading("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2")?.firstDay(from: day(6, 15)) == nil)
    let over = RuleReading("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260610")
    #expect(over != nil && over?.firstDay(from: day(6, 15)) == nil)
  }

  @Test(arguments: [
    ("10", 600), ("at 10", 600), ("10:30", 630), ("9.15", 555), ("4pm", 960), ("4 p.m.", 960),
    ("12 am", 0), ("12pm", 720), ("3", 900), ("16h", 960), ("noonish", nil), ("25", nil),
    ("13pm", nil), ("", nil),
  ])
  func `an hour is read the way it is said`(_ words: String, _ minute: Int?) {
    #expect(ClockReading.minuteOfDay(words) == minute)
  }

  @Test(arguments: [
    ("Security review", "Omar's security review", "isn't"),
    ("Signatures", "Omar's signatures", "aren't"),
    ("Access to the staging environment", "“Access to the staging environment”", "isn't"),
    ("Legal review of the contract", "Omar's legal review of the contract", "isn't"),
    ("Get the contract through legal", "“Get the contract through legal”", "isn't"),
    ("Complete the security questionnaire", "“Complete the security questionnaire”", "isn't"),
    ("SOC 2 report", "SOC 2 report", "isn't"),
    ("Zendesk training", "Zendesk training", "isn't"),
    ("Dana's presentation", "Dana's presentation", "isn't"),
    ("Risk analysis", "Risk analysis", "isn't"),
  ])
  func `a sentence speaks of a step by a noun or quotes it`(
    _ title: String, _ inside: String, _ verb: String
  ) {
    #expect(StepNaming.inside(title, owner: "Omar") == inside)
    #expect(StepNaming.isNot(title) == verb)
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
