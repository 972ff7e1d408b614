import Foundation
import Testing

@testable import Scheduling

struct HolidayTableTests {
  @Test(
    .enabled(if: RecurrenceCorpusTests.corpora != nil, "TANDEM_CORPORA names no folder"))
  func `the table is the corpus row for row`() throws {
    let folder = URL(filePath: try #require(RecurrenceCorpusTests.corpora))
    let corpus = try String(
      contentsOf: folder.appending(path: "holidays-2025-2032.tsv"), encoding: .utf8)
    let written = HolidayTable.countries.flatMap { country in
      HolidayTable.days(of: country).map { "\(country)\t\($0.day.iso)\t\($0.writtenName)" }
    }
    #expect(written == corpus.split(separator: "\n").dropFirst().map(String.init))
  }

  @Test func `thirty countries have holidays in every year`() {
    #expect(HolidayTable.countries.count == 30)
    for country in HolidayTable.countries {
      let years = Set(HolidayTable.days(of: country).map(\.day.components.year))
      #expect(years == Set(HolidayTable.years), "\(country)")
    }
  }

  @Test func `an unknown country has no holidays`() {
    #expect(HolidayTable.days(of: "XX").isEmpty)
    #expect(HolidayTable.days(of: "").isEmpty)
    #expect(HolidayTable.days(of: "us") == HolidayTable.days(of: "US"))
  }

  @Test(arguments: [
    ("AE", "2027-03-09", "Eid al-Fitr", true), ("SG", "2029-05-28", "Vesak Day (observed)", true),
    ("US", "2026-07-03", "Independence Day (observed)", false),
  ])
  func `a day that hangs on the moon carries the mark beside its name`(
    country: String, day: String, name: String, isEstimated: Bool
  ) throws {
    let date = try #require(CivilDate(iso: day))
    let holiday = try #require(HolidayTable.days(of: country).first { $0.day == date })
    #expect(holiday.name == name)
    #expect(holiday.isEstimated == isEstimated)
  }

  @Test func `a holiday is switched back on for one company`() throws {
    let columbusDay = try #require(CivilDate(iso: "2026-10-12"))
    let holidays = HolidayTable.days(of: "US").map(\.offDays)
    let country = WorkingCalendar(off: holidays)
    let company = country.adding(on: [.init(day: columbusDay, label: "we work Columbus Day")])
    #expect(country.dayOff(columbusDay)?.label == "Columbus Day")
    #expect(!country.isWorking(columbusDay))
    #expect(company.isWorking(columbusDay))
  }
}
