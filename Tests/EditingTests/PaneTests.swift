import Interviewing
import Phrasing
import Scheduling
import Testing

@testable import Editing
@testable import PlanModel

@Suite struct PaneTests {
  @Test func `Tab goes through every pane that takes no letters, and every pane has its key`()
    throws
  {
    for pane in Session.Pane.allCases {
      var stage = try Stage(showing: "sample")
      try stage.play("keys", "<A-\(pane.rawValue + 1)>")
      #expect(stage.session?.pane == pane)
      guard pane != .interview else { continue }
      try stage.play("keys", "<S-tab>")
      #expect(stage.session?.pane.rawValue == pane.rawValue - 1)
    }
  }

  @Test func `a pane that is not shown is not worked out`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<A-4>")
    let version = try #require(stage.session).page.version
    try stage.play("keys", "<A-1>")
    try stage.play("type", "next Friday")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.page.version == version)
    try stage.play("keys", "<A-4>")
    #expect(stage.session?.page.version == version + 1)
    try stage.play("keys", "<down> <pagedown> <up>")
    #expect(stage.session?.page.version == version + 1)
  }

  // MARK: Slips

  @Test func `what a late step does to go-live stands under it after a pause`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<F4> <home> <pageup> <down> <down>")
    var session = try #require(stage.session)
    let step = try #require(session.stepAtCursor)
    #expect(session.derived.slips(of: step).isEmpty)
    _ = session.update(.idle)
    let slips = session.derived.slips(of: step)
    #expect(slips == session.plan.slips(of: step, today: session.today))
    let words = SlipWords.words(for: step, session)
    let needed = try #require(session.derived.schedule[step]?.neededBy)
    #expect(words.hasPrefix("If later than \(DateWords.short(needed))"))
    var grid = Grid(size: session.size)
    Frame.draw(session, on: &grid)
    #expect(grid.lines.contains { $0.contains(words.prefix(24)) })
  }

  @Test func `a slip that moves nothing holds, and one that does names the day`() throws {
    let plan = try #require(try Stage(showing: "sample").session).plan
    let goLive = try #require(plan.goLive.known)
    func slip(_ days: Int, late: Int) throws -> PlanSlip {
      let day = try #require(CivilDate(year: 2026, month: 10, day: 15 + late))
      return PlanSlip(
        distance: .workingDays(days), finish: day, goLive: day, workingDaysLate: late)
    }
    #expect(
      try SlipWords.words(for: [slip(1, late: 0), slip(3, late: 1)], after: nil, plan)
        == "If late by 1 day, go-live holds; by 3 days, moves to 16 Oct")
    #expect(
      try SlipWords.words(for: [slip(1, late: 0), slip(3, late: 0)], after: goLive, plan)
        == "If later than Thu 15 Oct, go-live holds, even by 3 days")
  }

  // MARK: Timeline

  @Test func `the chosen step opens on the plan page`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<F4> <home> <pageup> <down> <down>")
    let chosen = try #require(stage.session?.timeline.selection)
    #expect(chosen == stage.session?.plan.steps[2].id)
    try stage.play("keys", "<enter>")
    #expect(stage.session?.pane == .plan)
    #expect(stage.session?.outline.selection?.record == chosen)
  }

  @Test func `a bar ends in the column of its day, however near one looks`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<F4>")
    let chart = try #require(stage.session?.chart)
    let goLive = try #require(chart.goLive)
    for zoom in TimelinePane.Zoom.allCases {
      for offset in [0, 3, 40] {
        var pane = TimelinePane()
        (pane.zoom, pane.offset) = (zoom, offset)
        let scale = TimelineScale(chart, pane, columns: 50)
        var day = chart.first
        while day <= chart.last {
          // The next day never stands before this one, and a stretch ends where the next begins.
          #expect(scale.column(of: day + 1) >= scale.column(of: day))
          #expect(scale.columns(of: day...day).lowerBound == scale.column(of: day))
          day = day + 1
        }
        let last = scale.columns(of: chart.first...goLive).upperBound
        #expect(last == max(scale.column(of: chart.first) + 1, scale.column(of: goLive + 1)))
      }
    }
    let whole = TimelineScale(chart, TimelinePane(), columns: 50)
    #expect(whole.column(of: chart.first) == 0)
    #expect((0..<50).contains(whole.column(of: chart.last)))
  }

  @Test func `the chain that decides go-live is told without colour`() throws {
    var stage = try Stage(showing: "sample", size: "200x60")
    try stage.play("keys", "<F4>")
    let session = try #require(stage.session)
    let chart = try #require(session.chart)
    let scale = TimelineScale(chart, session.timeline, columns: 100)
    var seen: Set<Bool> = []
    for bar in chart.steps where !bar.isMoment && bar.planned != nil && !bar.isOver {
      var grid = Grid(size: GridSize(rows: 1, columns: 100))
      BarRow.of(.step(bar), scale, chart).draw(in: grid.size.area, on: &grid)
      let isSolid = grid.lines[0].contains("█")
      #expect(isSolid == bar.isOnChain)
      seen.insert(bar.isOnChain)
    }
    #expect(seen == [true, false])
  }

  // MARK: Pages

  @Test func `the document is the exported page, word for word`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<F7>")
    let session = try #require(stage.session)
    let columns = PageView.columns(in: session.layout.main)
    let whole = DocumentPage.lines(of: session, columns: columns)
    #expect(session.page.lines == whole)
    for step in session.plan.steps {
      let words = whole.map(\.text).joined(separator: " ").split(separator: " ")
      let title = step.title.split(separator: " ")
      let isThere = words.indices.contains { words[$0...].starts(with: title) }
      #expect(isThere, "\(step.title)")
    }
    #expect(whole.allSatisfy { DisplayWidth.columns(of: $0.text) <= columns })
  }

  @Test func `a mark stands at its line and says itself under it`() {
    let lines = DocumentPage.lines(
      "Plan\n====\n\nOne step\nAnother\n", marks: [.init(line: 3, words: "By when?")],
      columns: 40)
    #expect(lines.map(\.text) == ["Plan", "━━━━", "", "One step", "  By when?", "Another"])
    #expect(lines.map(\.isMarked) == [false, false, false, true, false, false])
    #expect(lines[0].role == .title && lines[4].role == .warning)
  }

  @Test func `what a reader would stumble over is marked in the document and beside its row`()
    throws
  {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<F7>")
    stage.handle(.idle)
    let session = try #require(stage.session)
    let findings = try #require(session.derived.findings).filter { $0.weight == .stops }
    #expect(!findings.isEmpty)
    let marked = session.page.lines.count { $0.isMarked }
    #expect((1...findings.count).contains(marked))
    let words = session.page.lines.flatMap { $0.text.split(separator: " ") }
    for finding in findings {
      let asked = finding.question.split(separator: " ")
      let isThere = words.indices.contains { words[$0...].starts(with: asked) }
      #expect(isThere, "\(finding.place)")
    }
    #expect(session.derived.stumbles == Set(findings.map(\.record)))
  }

  @Test func `the history is narrowed by company, by item and by day`() throws {
    var stage = try Stage(showing: "sample")
    let buyer = SessionStart(name: "Dana Reyes", side: .buyer, authentication: "test")
    var dana = Scribe(
      document: try #require(stage.session?.document), author: buyer, seed: 1,
      milliseconds: 1_781_532_000_000 + 86_400_000)
    let step = try #require(stage.session?.plan.steps.first)
    dana.edit(step.id, .title, replacing: 0..<0, with: "Soon: ")
    stage.receive(dana.takeWritten())
    try stage.play("keys", "<A-7>")
    let all = try #require(stage.session).page.lines.count
    try stage.play("keys", "s")
    let hers = try #require(stage.session).page.lines.map(\.text)
    #expect(hers.count < all)
    #expect(hers.contains { $0.contains("Dana Reyes") })
    #expect(!hers.contains { $0.contains("Ana Ortiz") })
    try stage.play("keys", "<backspace> d")
    try stage.play("type", "June 15")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.history.since == CivilDate(iso: "2026-06-15"))
    try stage.play("keys", "d")
    try stage.play("type", "no such day")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.history.since == CivilDate(iso: "2026-06-15"))
    #expect(stage.session?.notice?.role == .warning)
    try stage.play("keys", "<backspace> <F3> <home> <down> <down> <A-h>")
    let own = try #require(stage.session).page.lines.map(\.text)
    #expect(own.first?.contains(step.title) == true)
    #expect(own.contains { $0.contains("Dana Reyes") })
  }

  @Test func `a rehearsed slip says what moves and leaves the plan alone`() throws {
    var stage = try Stage(showing: "sample")
    let before = try #require(stage.session).plan
    try stage.play("keys", "<F8>")
    try stage.play("type", "security +10 days")
    try stage.play("keys", "<enter>")
    let lines = try #require(stage.session).page.lines.map(\.text)
    #expect(lines.contains { $0.contains("What moves") })
    #expect(stage.session?.plan == before)
    try stage.play("keys", "<C-u>")
    try stage.play("type", "the moon 3 days")
    stage.handle(.idle)
    #expect(stage.session?.page.lines.first?.text.contains("is called “the moon”") == true)
  }

  @Test func `the response agreed for a slip is typed on the step`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<F8>")
    try stage.play("type", "1 +3 days")
    try stage.play("keys", "<enter> <C-r>")
    try stage.play("type", "Dana presents it")
    #expect(stage.session?.plan.steps.first?.response == "Dana presents it")
    // What is agreed later goes on after it.
    try stage.play("keys", "<enter> <F8> <C-r>")
    try stage.play("type", "by phone")
    #expect(stage.session?.plan.steps.first?.response == "Dana presents it by phone")
  }

  // MARK: Finding

  @Test func `a step is found by its number and by its owner`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<C-f>")
    try stage.play("type", "5")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.outline.selection?.record == stage.session?.plan.steps[4].id)
    try stage.play("keys", "<C-f>")
    try stage.play("type", "omar haddad")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.pane == .people)
    try stage.play("keys", "<C-f>")
    try stage.play("type", "review omar")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.outline.selection?.record == stage.session?.plan.steps[6].id)
  }

  @Test func `words of the document are found on it`() throws {
    var stage = try Stage(showing: "sample", size: "80x24")
    try stage.play("keys", "<F7> <C-f>")
    try stage.play("type", "who is who")
    try stage.play("keys", "<enter>")
    #expect(try stage.lines.contains { $0.contains("Who is who") })
  }

  // MARK: Look

  @Test func `presenting leaves the question, the answer and the panel`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<F12>")
    let question = try #require(stage.session?.interview.question?.words)
    let shown = try stage.lines.joined(separator: "\n")
    #expect(shown.contains(question.prefix(12)))
    #expect(shown.contains("Working back from"))
    #expect(!shown.contains("Plan to have") && !shown.contains("F1 keys") && !shown.contains("─"))
    try stage.play("keys", "<F12>")
    #expect(try stage.lines[0].contains("Plan to have"))
  }

  @Test func `a tip goes for good once what it tells of was done`() throws {
    var session = Session.sample(preferences: Preferences(tips: Tip.allCases))
    #expect(session.tip == .interview)
    _ = session.update(.key(Key(.function(4))))
    #expect(session.tip == .timeline)
    let effects = session.update(.key(.character("+")))
    #expect(session.tip == nil)
    var left = Preferences(tips: Tip.allCases)
    left.tips.removeAll { $0 == .timeline }
    #expect(effects.contains(.remember(left)))
  }

  @Test func `a theme worn once is not remembered with the tips, a chosen one is`() throws {
    var document = Document()
    document.apply(SamplePlan.operations())
    var session = Session(
      document: document, author: SamplePlan.author, seed: 5, milliseconds: 0,
      today: SamplePlan.callDay, size: GridSize(rows: 24, columns: 80),
      preferences: Preferences(tips: [.timeline]), theme: .light)
    #expect(session.theme == .light)
    _ = session.update(.key(Key(.function(4))))
    #expect(
      session.update(.key(.character("+"))).contains(.remember(Preferences(theme: .standard))))
    session.run(.darkTheme)
    #expect(session.theme == .dark && session.preferences.theme == .dark)
  }

  @Test func `every tip tells of a command that its pane can do`() {
    for tip in Tip.allCases {
      #expect(CommandTable[tip.command] != nil)
      #expect(tip.words.count <= 67, "\(tip.words)")
    }
  }

  // MARK: The interview's keys

  @Test func `Up shows the question that was there before, answered or not`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<A-1>")
    let first = try #require(stage.session?.interview.question)
    try stage.play("keys", "<tab>")
    let second = try #require(stage.session?.interview.question)
    #expect(!second.isSame(as: first))
    try stage.play("type", "words of an answer to it")
    try stage.play("keys", "<enter> <up>")
    #expect(stage.session?.interview.question?.isSame(as: second) == true)
    try stage.play("keys", "<up>")
    #expect(stage.session?.interview.question?.isSame(as: first) == true)
    try stage.play("keys", "<up>")
    #expect(stage.session?.interview.question?.isSame(as: first) == true)
  }

  @Test func `Tab behind the last letter turns to the other day, which Enter keeps`() throws {
    var days: [String?] = []
    for keys in ["<enter>", "<tab> <enter>"] {
      var stage = try Stage(showing: "sample")
      try stage.play("keys", "<A-1>")
      try stage.play("type", "Priya orders the badge readers by next Friday")
      // No pause comes in between.
      try stage.play("keys", keys)
      let step = stage.session?.plan.steps.first { $0.title.contains("badge readers") }
      days.append(step?.due.known?.iso)
    }
    #expect(days == ["2026-06-26", "2026-06-19"])
  }

  @Test func `letters of an answer that nobody sees are taken back together`() throws {
    var stage = try Stage(showing: "sample")
    try stage.play("keys", "<A-1>")
    try stage.play("type", "four words and more")
    let before = try #require(stage.session?.plan.answers.count)
    try stage.play("keys", "<A-2> <C-z>")
    #expect(stage.session?.plan.answers.count == before - 1)
    try stage.play("keys", "<C-y>")
    #expect(stage.session?.plan.answers.last?.text == "four words and more")
  }
}
