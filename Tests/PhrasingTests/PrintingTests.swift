import Phrasing
import Scheduling
import Testing

@Suite struct `Lines for programs` {
  let context = PhraseContext(today: day("2026-06-15"))

  @Test func `a date is one JSON object with its echo`() {
    let line = PhrasePrinting.json(DatePhrase.read("Oct 15", in: context), of: "Oct 15")
    #expect(
      line == """
        {"text": "Oct 15", "kind": "date", "value": "2026-10-15", "alternatives": [], \
        "approximate": false, "echo": "Thu 15 Oct 2026 · in 88 working days"}
        """)
  }

  @Test func `what is no time has no value`() {
    let line = PhrasePrinting.json(Phrase.read("the \"team\"\n", in: context), of: "the \"team\"\n")
    #expect(
      line == """
        {"text": "the \\"team\\"\\n", "kind": "none", "value": null, "alternatives": [], \
        "approximate": false, "echo": ""}
        """)
  }

  @Test func `a refusal says why`() {
    let reading = DatePhrase.read("February 29, 2027", in: context)
    #expect(reading.kind == .none)
    #expect(PhrasePrinting.plain(reading, in: context) == "not a date: 2027 has no February 29")
    #expect(DatePhrase.read("June 31", in: context).reason == "June has 30 days")
  }

  @Test func `an ambiguous date shows both in words`() {
    let reading = DatePhrase.read("7/8", in: context)
    #expect(
      PhrasePrinting.plain(reading, in: context)
        == "Wed 8 Jul 2026 · in 17 working days (month first or day first?) or Fri 7 Aug 2026")
    var european = context
    european.order = .dayFirst
    #expect(DatePhrase.read("7/8", in: european).notation == "2026-08-07")
  }

  @Test func `a label is one JSON object`() {
    let line = PhrasePrinting.json(
      StepQuality.read("Contract signed", in: context), of: "Contract signed")
    #expect(
      line == """
        {"text": "Contract signed", "label": "fine", \
        "reason": "ends in something both sides can see", "question": ""}
        """)
  }

  @Test func `control characters are escaped`() {
    #expect(PhrasePrinting.quoted("a\u{1B}\u{7F}\\\t") == "\"a\\u001b\\u007f\\\\\\t\"")
  }
}

@Suite struct `Working days of the plan` {
  @Test func `are counted by the calendar that is given`() {
    var context = PhraseContext(today: day("2026-06-15"))
    let plain = DatePhrase.read("in 5 business days", in: context)
    #expect(plain.notation == "2026-06-22")
    // Juneteenth, a Friday, is off.
    context.workingDays = { first, last in
      PhraseContext.weekdaysBetween(first, last)
        - (first < day("2026-06-19") && last >= day("2026-06-19") ? 1 : 0)
    }
    let shifted = DatePhrase.read("in 5 business days", in: context)
    #expect(shifted.notation == "2026-06-23")
    #expect(shifted.echo == "Tue 23 Jun 2026 · in 5 working days")
  }

  @Test func `Monday to Friday counts agree with counting one by one`() {
    for start in Int32(-20)...20 {
      let first = day("2026-06-15") + Int(start)
      var count = 0
      for step in 1...40 {
        let date = first + step
        if date.weekday.rawValue < 5 { count += 1 }
        #expect(PhraseContext.weekdaysBetween(first, date) == count)
        #expect(PhraseContext.weekdaysBetween(date, first) == -count)
      }
    }
  }

  @Test func `a fiscal year names its quarters`() {
    let context = PhraseContext(today: day("2026-06-15"), fiscalYearStart: 2)
    #expect(DatePhrase.read("FY27", in: context).notation == "2026-02-01/2027-01-31")
    #expect(DatePhrase.read("Q3 FY27", in: context).notation == "2026-08-01/2026-10-31")
  }
}
