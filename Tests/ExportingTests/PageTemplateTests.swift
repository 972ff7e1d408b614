import Foundation
import Mustache
import PlanModel
import Testing

@testable import Exporting

/// The page template, and that it means what Mustache means by it.
struct PageTemplateTests {
  private let values = PageValue.record([
    "name": .text("Ana & Tom"), "html": .markup("<b>x</b>"), "empty": .text(""),
    "yes": .flag(true),
    "owner": .record(["name": .text("Dana"), "of": .record(["x": .text("y")])]),
    "items": .list([.record(["name": .text("one")]), .record([:])]), "none": .list([]),
    "words": .list([.text("a"), .text("<")]),
  ])

  @Test(arguments: [
    ("{{name}}|{{ name }}", "Ana &amp; Tom|Ana &amp; Tom"),
    ("{{{html}}}|{{html}}", "<b>x</b>|&lt;b&gt;x&lt;/b&gt;"),
    ("{{missing}}{{owner.missing}}{{missing.name}}{{items}}{{yes}}.", "."),
    ("{{owner.name}} {{owner.of.x}}", "Dana y"),
    ("{{#owner}}{{name}} {{of.x}}{{/owner}}", "Dana y"),
    ("{{#items}}{{name}},{{/items}}", "one,Ana &amp; Tom,"),
    ("{{#words}}{{.}}{{/words}}", "a&lt;"),
    ("{{^none}}nothing{{/none}}{{^missing}} at all{{/missing}}{{^yes}}!{{/yes}}", "nothing at all"),
    ("{{#empty}}x{{/empty}}{{^empty}}y{{/empty}}{{#yes}}z{{/yes}}", "yz"),
    ("a{{! not\nprinted }}b", "ab"),
    ("a\n  {{#yes}}\nb\n{{/yes}}\r\n{{! c }}\nd", "a\nb\nd"),
    ("{ {name} } }} é", "{ {name} } }} é"),
    ("", ""),
  ])
  func `a template prints its values`(_ template: String, _ page: String) throws {
    #expect(try PageTemplate(template).text(values) == page)
  }

  @Test(arguments: [
    ("a\n{{#items}}\nb", 2, "the section items is not closed"),
    ("{{/items}}", 1, "{{/items}} closes no section that is open here"),
    ("{{#a}}\n{{#b}}\n{{/a}}{{/b}}", 3, "{{/a}} closes no section that is open here"),
    ("x\n\n{{name", 3, "a tag is opened and not closed with }}"),
    ("{{{name}}", 1, "a tag is opened and not closed with }}}"),
    ("{{}}", 1, "“” is no name"), ("{{a..b}}", 1, "“a..b” is no name"),
    ("{{a b}}", 1, "“a b” is no name"),
    ("{{> part}}", 1, "tags that begin with > are not understood"),
    ("{{=<% %>=}}", 1, "tags that begin with = are not understood"),
    (
      String(repeating: "{{#a}}", count: 17), 1, "more than 16 sections within each other"
    ),
  ])
  func `a template that cannot be read names the line`(
    _ template: String, _ line: Int, _ reason: String
  ) {
    #expect(throws: PageTemplate.Problem(line: line, reason: reason)) {
      try PageTemplate(template)
    }
  }

  @Test func `typed text is escaped scalar by scalar, under two braces and three`() throws {
    let typed = PageValue.record(["x": .text("\"\u{0338} onload='<\u{200D}b>'")])
    for template in ["{{x}}", "{{{x}}}", "{{#x}}{{.}}{{/x}}"] {
      let page = try PageTemplate(template).text(typed)
      #expect(!page.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
    }
  }

  @Test func `any text is a template or an error that names one of its lines`() {
    let seed = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? 4711
    var random = RandomPage(seed)
    let pieces = ["{{", "}}", "{{{", "}}}", "#", "^", "/", "!", ".", "a", "items", "\n", " ", "é"]
    for _ in 0..<3000 {
      let count = Int(random.next() % 12)
      let template = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do throws(PageTemplate.Problem) {
        _ = try PageTemplate(template).text(values)
      } catch {
        let lines = 1 + template.count { $0 == "\n" }
        #expect((1...lines).contains(error.line), "SEED=\(seed): \(template)")
      }
    }
  }

  // MARK: Against Mustache

  @Test func `our page is the page that Mustache makes of the template`() throws {
    for document in [NorthwindPlan().document, TroubledPlan().writer.document] {
      let report = PlanReport(document, schedule: document.plan.schedule(today: day(6, 15)))
      let page = HTMLExporter(report: report, stamp: Stamp(report, ExportOptions())).page
      try compare(page, "a plan")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `random values in our template give the page that Mustache makes`(_ round: UInt64) throws {
    let environment = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
    let seed = environment ?? round &* 7919
    var random = RandomPage(seed)
    for _ in 0..<8 { try compare(random.page(), "SEED=\(seed)") }
  }

  private func compare(_ page: PageValue, _ what: String) throws {
    let ours = try PageTemplate(HTMLTemplate.page).text(page)
    let theirs = try MustacheTemplate(string: HTMLTemplate.page).render(page.forMustache)
    #expect(ours == theirs, "\(what)")
  }
}

extension PageValue {
  /// The same value as Mustache takes it; it knows no markup, only three braces.
  fileprivate var forMustache: Any {
    switch self {
    case .text(let words), .markup(let words): words
    case .flag(let isOn): isOn
    case .list(let items): items.map(\.forMustache)
    case .record(let members):
      // An empty text is no section to us; Mustache would open one.
      members.filter { $0.key != "review" || !$0.value.isEmpty }.mapValues(\.forMustache)
    }
  }
}

/// Values for every name of the page, some of them missing.
private struct RandomPage {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func words() -> String {
    let alphabet = Array("abc <>&\"'é{}/#^!.\n家👍")
    return String((0...next(12)).map { _ in alphabet[next(alphabet.count)] })
  }

  private mutating func record(_ words: [String], markup: [String]) -> [String: PageValue] {
    var members: [String: PageValue] = [:]
    for name in words { members[name] = .text(self.words()) }
    for name in markup { members[name] = .markup("<i>\(self.words())</i>") }
    // A value that is missing here is looked for outside, in both.
    if let name = words.randomElement(using: &self), next(4) == 0 { members[name] = nil }
    return members
  }

  private mutating func list(_ body: (inout RandomPage) -> [String: PageValue]) -> PageValue {
    .list((0..<next(4)).map { _ in .record(body(&self)) })
  }

  mutating func page() -> PageValue {
    var page = record(
      ["title", "planAnchor", "companies", "asOf", "version", "stamp", "review", "legend"],
      markup: ["style", "timeline"])
    page["facts"] = list { $0.record(["label"], markup: ["text", "attributes"]) }
    page["standing"] = .record(record(["text", "look"], markup: []))
    for name in ["hasBlocks", "hasNeeds", "hasPeople"] { page[name] = .flag(next(2) == 0) }
    page["blocks"] = list { random in
      var block = random.record(["anchor", "name", "by"], markup: ["who", "done"])
      block["steps"] = random.steps()
      return block
    }
    page["needs"] = list { random in
      var need = random.record(["company", "askedBy"], markup: [])
      need["steps"] = random.steps()
      return need
    }
    page["sections"] = list { random in
      var section = random.record(["title"], markup: [])
      section["items"] = random.list { $0.record([], markup: ["text", "attributes"]) }
      return section
    }
    page["people"] = list { random in
      random.record(["anchor", "name", "title", "company", "part"], markup: [])
    }
    return .record(page)
  }

  private mutating func steps() -> PageValue {
    list { random in
      random.record(["anchor"], markup: ["title", "remarks", "who", "by", "done", "look"])
    }
  }
}

extension RandomPage: RandomNumberGenerator {
  mutating func next() -> UInt64 {
    UInt64(next(1 << 30)) << 32 | UInt64(next(1 << 30))
  }
}
