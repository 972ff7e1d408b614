import PlanModel
import Scheduling

/// A plan in which every word that a person can type is an attack on some format.
struct HostilePlan {
  static let attacks = [
    "<script>alert(1)</script>", "</style><b>bold</b>", "\" onload=\"x", "\"\u{0338} onload=\"x",
    "\u{0600}\" onload=\"x", "\"\u{200D} onload='x'", "<\u{0338}b>", "<img src=x onerror=y>",
    "--> <b>x</b> <!--", "<!-- t:00000000 -->", "{{title}} {{{title}}} {{/steps}} {{#steps}}",
    "[x](javascript:alert(1))", "![x](http://evil.example/x.png)", "[x]: http://evil.example",
    "<http://evil.example>", "https://evil.example/path", "www.evil.example",
    "someone@evil.example", "# heading", "- item", "+ item", "* item", "1. item", "2) item",
    "> quote", "```code", "`code`", "~~~", "***", "---", "===", "| a | b |", "a|b", "\\|", "\\",
    "**bold** _em_ __b__ ~~s~~", "&lt;b&gt; &#60; &amp;", "$x^2$ #12 :smile:", "@mention",
    "    indented", "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-1+1", "@SUM(A1)",
    "\t=1+1", "a;=1+1", "a; =cmd|' /C calc'!A0", "'=1", "\"quoted\", with a comma", "\u{FF1D}1+1",
    "x\r\nATTENDEE:mailto:evil@evil.example", "x\nBcc: evil@evil.example\n\nbody",
    "END:VEVENT\r\nBEGIN:VALARM", "back\\slash; comma, colon: \\n", "\u{202E}gpj.exe",
    "\u{1B}[31mred\u{7}", "a\u{2028}b\u{2029}c\u{85}d", "zero\u{200B}width\u{FEFF}\u{AD}",
    "Z" + String(repeating: "\u{0301}", count: 40), "家族 👨‍👩‍👧‍👦 ٱلْعَرَبِيَّة עברית",
    "\u{E0041}\u{E0042}tags", "\u{0}\u{1}\u{8}", "nul\u{0}l",
    String(repeating: "long", count: 60), "=?utf-8?B?Zm9v?=", ".", "--tandem-mixed",
  ]

  var writer: PlanWriter
  var schedule = PlanSchedule(today: day(6, 15))

  /// A plan with one step for each text; every third one without a date.
  init(_ texts: [String]) {
    func text(_ index: Int) -> String { texts[index % texts.count] }
    writer = PlanWriter(buyer: text(0), seller: text(1))
    let plan = writer.plan
    writer.write(plan, .outcome, text(2))
    writer.write(plan, .measure, text(3))
    writer.write(plan, .goLiveReason, text(4))
    writer.write(plan, .scope, text(5))
    writer.write(plan, .guardrail, text(6))
    writer.set(plan, .goLive, .date(day(10, 15)))
    writer.set(plan, .cadence, .rule("FREQ=WEEKLY;BYDAY=TU"))
    writer.set(plan, .cadenceTime, .words(text(7)))
    writer.set(plan, .buyerHolidays, .words(text(8)))
    schedule.goLive = day(10, 15)
    schedule.earliestGoLive = day(10, 1)
    schedule.slack = 10
    var last: RecordID?
    for (index, attack) in texts.enumerated() {
      let workstream = index % 5 == 0 ? writer.workstream(attack) : last ?? plan
      last = workstream
      writeStep(attack, index, in: workstream, hasDate: index % 3 > 0)
    }
    writer.create(
      .gate, in: plan,
      [InitialValue(.gateName, .words(text(9))), InitialValue(.gateRule, .words(text(10)))])
    writer.create(.freeze, in: plan, [InitialValue(.freezeName, .words(text(11)))])
  }

  private mutating func writeStep(
    _ attack: String, _ index: Int, in workstream: RecordID, hasDate: Bool
  ) {
    let side = index % 2 == 0 ? Side.buyer : .seller
    let person = writer.person(attack, attack, side)
    if index == 0 { writer.set(writer.plan, .cadenceOwner, .record(person)) }
    if index < 2 { writer.link(writer.plan, .sponsor, person) }
    let step = writer.step(
      attack, in: workstream, done: attack, buyer: side == .buyer ? person : nil,
      seller: side == .seller ? person : nil,
      [
        InitialValue(.askedBy, .side(side.other)),
        InitialValue(.due, hasDate ? .date(day(7, 1)) : .words(attack)),
        InitialValue(.duration, .words(attack)),
      ])
    writer.write(step, .response, attack)
    writer.mark(step, .dispute, by: person, attack)
    writer.create(.absence, in: person, [InitialValue(.absenceSpan, .words(attack))])
    guard hasDate else { return }
    var dates = StepDates()
    dates.planned = day(7, 1) + index
    dates.neededBy = day(7, 1) + index
    schedule.dates[step] = dates
  }
}
