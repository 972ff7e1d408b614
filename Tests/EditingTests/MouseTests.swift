import Interviewing
import PlanModel
import Testing

@testable import Editing

/// Clicks and the wheel.
struct MouseTests {
}

extension MouseTests {
  @Test func `a click on a command of the list does it, one beside the list closes it`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<C-p>")
    try stage.play("type", "timeline")
    try stage.play("keys", "<click:5:8>")
    #expect(stage.session?.pane == .timeline)
    #expect(stage.session?.overlay == nil)
    try stage.play("keys", "<F3> <C-p> <click:20:110>")
    #expect(stage.session?.pane == .plan)
    #expect(stage.session?.overlay == nil)
  }

  @Test func `a click on what was found goes there, and the wheel moves the choice`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<C-f>")
    try stage.play("type", "contract")
    try stage.play("keys", "<wheel-down:9:9> <wheel-down:9:9>")
    guard case .finder(let finder)? = stage.session?.overlay else {
      Issue.record("nothing is looked for")
      return
    }
    #expect(finder.choice == 2)
    try stage.play("keys", "<click:5:8>")
    let found = finder.matches(in: try #require(stage.session))[0].target
    #expect(stage.session?.outline.selection.map { .record($0.record) } == found)
  }

  @Test func `words about a row that is read back outlive a click and the wheel`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<A-9>")
    try stage.play("type", "make it July 14")
    try stage.play("keys", "<click:9:9> <wheel-down:9:9>")
    #expect(stage.session?.activeEditor?.text == "make it July 14")
  }
}

extension MouseTests {
  @Test(arguments: ["80x24", "120x32", "200x60"])
  func `a click on a part of the call asks about it, wherever the parts stand`(_ size: String)
    throws
  {
    for key in ["<F2>", "<F3>"] {
      var stage = try Stage(showing: "sample", size: size)
      try stage.play("keys", key)
      let session = try #require(stage.session)
      let parts = CallPart.all(of: session.plan)
      let name = "Contracting"
      var grid = Grid(size: session.size)
      Frame.draw(session, on: &grid)
      let margin = session.layout.navigator
      let row = margin.isEmpty ? 1 : grid.lines.firstIndex { $0.prefix(20).contains(name) }
      guard key == "<F2>" || !margin.isEmpty, let row else { continue }
      let index = try #require(parts.firstIndex { $0.name == name })
      let column = margin.isEmpty ? 3 + 2 * index : 8
      try stage.play("keys", "<click:\(row):\(column)>")
      let asked = try #require(stage.session?.interview.question)
      #expect(parts[index].covers(asked), "\(size) \(key)")
    }
  }
}

extension MouseTests {
  /// Where words stand on the screen of a stage.
  private func place(of words: String, _ stage: Stage) throws -> String {
    let lines = try stage.lines
    let row = try #require(lines.firstIndex { $0.contains(words) })
    let start = try #require(lines[row].firstRange(of: words)).lowerBound
    return "<click:\(row):\(DisplayWidth.columns(of: String(lines[row][..<start])))>"
  }

  @Test func `a click on a key of the bottom line does what the key does`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", place(of: "Esc to the plan", stage))
    #expect(stage.session?.pane == .plan)
    try stage.play("keys", place(of: "F1 keys", stage))
    guard case .help? = stage.session?.overlay else {
      Issue.record("the keys are not shown")
      return
    }
    try stage.play("keys", place(of: "Esc", stage))
    #expect(stage.session?.overlay == nil)
    // Where nothing is named, nothing is done.
    try stage.play("keys", "<click:31:110>")
    #expect(stage.session?.pane == .plan && stage.session?.overlay == nil)
  }

  @Test func `a click on the panel goes to what it tells of`() throws {
    var stage = try Stage(showing: "sample", size: "200x60")
    try stage.play("keys", place(of: "Security   ", stage))
    let security = stage.session?.plan.workstreams.first { $0.name.hasPrefix("Security") }?.id
    #expect(stage.session?.interview.question?.about == security)
    try stage.play("keys", place(of: "Tom Okafor, VP Engineering", stage))
    #expect(stage.session?.pane == .people)
    let session = try #require(stage.session)
    #expect(session.outline.selection?.record == session.plan.sponsor(.buyer)?.id)
    try stage.play("keys", "<F3> " + place(of: "Return the security questionnaire…", stage))
    let step = session.plan.steps.first { $0.title.hasPrefix("Return the security") }?.id
    #expect(stage.session?.outline.selection?.record == step)
  }
}
