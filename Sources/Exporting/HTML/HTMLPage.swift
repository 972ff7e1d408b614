/// What the page template may name; every text is escaped HTML.
struct HTMLPage {
  var title: String
  var style: String
  var planAnchor: String
  var companies: String
  var asOf: String
  var version: String
  var stamp: String
  var facts: [Fact]
  var standing: Item?
  /// The picture; `nil` leaves its place out.
  var timeline: String?
  var hasBlocks: Bool
  var blocks: [Block]
  var hasNeeds: Bool
  var needs: [Need]
  var review: String?
  var sections: [Section]
  var hasPeople: Bool
  var people: [PersonLine]
  var legend: String?

  struct Fact {
    var label: String
    var text: String
    var attributes: String
  }

  struct Item {
    var text: String
    var look: String
    var attributes: String
  }

  struct Block {
    var anchor: String
    var name: String
    var who: String
    var by: String
    var done: String
    var steps: [Line]
  }

  struct Line {
    var anchor: String
    var title: String
    var remarks: String
    var who: String
    var by: String
    var done: String
    var look: String
  }

  struct Need {
    var company: String
    var askedBy: String
    var steps: [Line]
  }

  struct Section {
    var title: String
    var items: [Item]
  }

  struct PersonLine {
    var anchor: String
    var name: String
    var title: String
    var company: String
    var part: String
  }
}
