import PlanModel
import Testing

@testable import Exporting

/// The outcome, in the buyer's words, as the title of the plan.
struct DocumentTitleTests {
  static let outcomes = [
    (
      "Our support team trained and processing tickets in Zendesk",
      "Plan to have Northwind's support team trained and processing tickets in Zendesk"
    ),
    (
      "our nurses charting at the bedside.",
      "Plan to have Northwind's nurses charting at the bedside"
    ),
    (
      "Our warehouse staff can pick from one list",
      "Plan so that Northwind's warehouse staff can pick from one list,"
    ),
    (
      "The finance team closing in three days",
      "Plan to have the finance team closing in three days"
    ),
    ("All our stores on one till", "Plan to have all Northwind's stores on one till"),
    ("Support team live on Zendesk", "Plan to have support team live on Zendesk"),
    ("Salesforce live in every region", "Plan to have Salesforce live in every region"),
    ("Northwind's agents answering in chat", "Plan to have Northwind's agents answering in chat"),
    ("Processing tickets in Zendesk", "Plan to be processing tickets in Zendesk"),
    ("Process every claim in two days", "Plan to process every claim in two days"),
    ("To process every claim in two days", "Plan to process every claim in two days"),
    ("Live with the first plant", "Plan to be live with the first plant"),
    (
      "By end of October our drivers load from one list",
      "Plan to have Northwind's drivers load from one list"
    ),
    (
      "Our loading crew scans every pallet once",
      "Plan so that Northwind's loading crew scans every pallet once,"
    ),
    (
      "When it works, my agents answer a claim the same day",
      "Plan to have Northwind's agents answer a claim the same day"
    ),
    (
      "Once this is live our drivers load from one list",
      "Plan to have Northwind's drivers load from one list"
    ),
    ("Our team leads trained", "Plan to have Northwind's team leads trained"),
    (
      "To see the leak before the cellar floods",
      "Plan to see the leak before the cellar floods"
    ),
    (
      "The rangers to count herds from the jeep",
      "Plan for the rangers to count herds from the jeep"
    ),
    ("Field staff able to order parts", "Plan to have field staff able to order parts"),
    ("Planners trained to rig alone", "Plan to have planners trained to rig alone"),
    (
      "That the ferries in both ports load by one list",
      "Plan so that the ferries in both ports load by one list,"
    ),
    (
      "The miller weighs a truck without paper",
      "Plan so that the miller weighs a truck without paper,"
    ),
    ("The harvest visits all booked", "Plan to have the harvest visits all booked"),
    (
      "Book requests are sorted by shelf",
      "Plan so that book requests are sorted by shelf,"
    ),
    (
      "Florists take their orders by phone and my drivers get to sleep",
      "Plan to have florists take their orders by phone and the drivers get to sleep"
    ),
    (
      "A guest at any of our nine hotels can check in at the door",
      "Plan so that a guest at any of Northwind's nine hotels can check in at the door,"
    ),
    (
      "Our dispatchers shall plan a tour in one go",
      "Plan so that Northwind's dispatchers shall plan a tour in one go,"
    ),
    (
      "The ward managers would build and publish their roster online, today they ring round",
      "Plan to have the ward managers build and publish their roster online"
    ),
    (
      "The desk team issues loans in one place rather than in three, starting in Leeds",
      "Plan so that the desk team issues loans in one place, starting in Leeds,"
    ),
    (
      "our ward managers build the roster themselves instead of me chasing them",
      "Plan to have Northwind's ward managers build the roster themselves"
    ),
    (
      "Pickers work without paper, they hear where to go",
      "Plan so that pickers work without paper, they hear where to go,"
    ),
  ]

  private func title(_ outcome: String, buyer: String = "Northwind", own: String = "") -> String {
    var writer = PlanWriter(buyer: buyer, seller: "Acme")
    writer.write(writer.plan, .outcome, outcome)
    writer.write(writer.plan, .planTitle, own)
    writer.set(writer.plan, .goLive, .date(day(10, 15)))
    return DocumentTitle.words(for: writer.document.plan)
  }

  @Test(arguments: outcomes)
  func `an outcome becomes a title that is English`(_ outcome: String, _ expected: String) {
    #expect(title(outcome) == expected + " by Thursday 15 October 2026")
  }

  @Test func `a date inside the outcome is not said twice`() {
    #expect(
      title("Our agents trained by October 15, 2026")
        == "Plan to have Northwind's agents trained by Thursday 15 October 2026")
    #expect(
      title("Our books closed by the team in Oslo")
        == "Plan to have Northwind's books closed by the team in Oslo by Thursday 15 October 2026")
  }

  @Test func `a day said first stands last where the plan has none`() {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    writer.write(writer.plan, .outcome, "By end of May our drivers load from one list")
    #expect(
      DocumentTitle.words(for: writer.document.plan)
        == "Plan to have Northwind's drivers load from one list by end of May")
  }

  @Test func `words that fit no pattern stand as they were said`() {
    #expect(
      title("We close the books in three days")
        == "Plan for Thursday 15 October 2026: “We close the books in three days”")
  }

  @Test func `the champion's own title wins`() {
    #expect(
      title("Our agents trained", own: "Zendesk by Thanksgiving") == "Zendesk by Thanksgiving")
  }

  @Test func `a name that ends in s takes an apostrophe alone`() {
    #expect(
      title("Our agents trained", buyer: "Halden Systems")
        == "Plan to have Halden Systems' agents trained by Thursday 15 October 2026")
  }

  @Test func `a plan without an outcome is named after its companies`() {
    #expect(title("") == "Plan of Northwind and Acme for Thursday 15 October 2026")
    #expect(DocumentTitle.words(for: Plan()) == "Plan")
  }
}
