import Interchange
import Testing

struct NetworkFileTests {
  /// A plan of one step and go-live, with one piece of text replaced.
  private func plan(_ old: String = "", _ new: String = "") -> String {
    let text = """
      {"today": "2026-06-15", "goLive": "2026-10-15",
       "calendars": {"us": {"week": "MTWTF--", "off": ["2026-07-03"]}, "me": {"base": "us"}},
       "gates": {"board": ["2026-07-15"]},
       "freezes": [{"from": "2026-09-01", "to": "2026-09-14", "steps": ["a"]}],
       "steps": [{"id": "a", "days": 3, "cal": "me"}, {"id": "golive", "days": 0}],
       "links": [{"from": "a", "to": "golive", "type": "FS", "lag": 0}]}
      """
    return old.isEmpty ? text : text.replacing(old, with: new)
  }

  @Test func `a plan is read and its answer printed in a fixed order`() throws {
    let answer = try NetworkFile(reading: plan()).answer()
    #expect(
      answer.text.hasPrefix(
        """
        {"earliestGoLive":"2026-06-17","feasible":true,"steps":[{"id":"a",\
        "earliestStart":"2026-06-15","earliestFinish":"2026-06-17","latestStart":"2026-10-13",\
        "latestFinish":"2026-10-15","planFinish":"2026-10-15","slack":75,"late":false,\
        "onChain":true,"drivenBy":["today"],"pinClashDays":0}
        """))
    #expect(try JSONValue(reading: answer.prettyText) == answer)
  }

  @Test func `the elements of a list are rows where that is asked for`() throws {
    let step = JSONValue.object([
      .init("id", .string("a")), .init("drivenBy", .array([.string("b"), .string("c")])),
    ])
    let answer = JSONValue.object([
      .init("feasible", .bool(true)), .init("steps", .array([step, step])),
      .init("moves", .array([])),
    ])
    #expect(
      answer.rowsText == """
        {
          "feasible": true,
          "steps": [
            {"id": "a", "drivenBy": ["b", "c"]},
            {"id": "a", "drivenBy": ["b", "c"]}
          ],
          "moves": []
        }
        """)
    #expect(try JSONValue(reading: answer.rowsText) == answer)
  }

  @Test(arguments: [
    ("\"2026-06-15\"", "\"2026-13-01\"", "today: \"2026-13-01\" is not a date"),
    ("\"goLive\": \"2026-10-15\",", "", "goLive: a date is missing"),
    ("\"days\": 3", "\"days\": -3", "steps[0].days: -3 is not between 0 and 10000"),
    ("\"days\": 3", "\"days\": 2.5", "steps[0].days: 2.5 is not a whole number"),
    ("\"days\": 3", "\"dyas\": 3", "steps[0].dyas: unknown key"),
    ("\"days\": 3", "\"due\": \"2026-02-29\"", "steps[0].due: \"2026-02-29\" is not a date"),
    ("\"days\": 3", "\"unit\": \"h\"", "steps[0].unit: \"h\" is not wd or cd"),
    (
      "\"cal\": \"me\"", "\"cals\": [\"us\", \"x\"]",
      "steps[0].cals[1]: no calendar is called \"x\""
    ),
    ("\"cal\": \"me\"", "\"gate\": \"x\"", "steps[0].gate: no gate is called \"x\""),
    ("\"cal\": \"me\"", "\"afterGoLive\": 1", "steps[0].afterGoLive: 1 is not true or false"),
    ("\"id\": \"a\"", "\"id\": \"golive\"", "steps[1].id: \"golive\" comes twice"),
    ("\"golive\", \"days\"", "\"end\", \"days\"", "links[0].to: no step has the id \"golive\""),
    ("\"MTWTF--\"", "\"MTWTFXX\"", "calendars.us.week: \"MTWTFXX\" is not a week like \"MTWTF--\""),
    (
      "\"2026-07-03\"", "\"2026-07-03/x\"",
      "calendars.us.off[0]: \"2026-07-03/x\" is not a range of dates"
    ),
    ("\"base\": \"us\"", "\"base\": \"me\"", "calendars.me.base: \"me\" stands on itself"),
    ("[\"2026-07-15\"]", "[\"15\"]", "gates.board[0]: \"15\" is not a date"),
    (
      "\"to\": \"2026-09-14\"", "\"to\": \"2026-08-14\"",
      "freezes[0].to: \"2026-08-14\" is before \"2026-09-01\""
    ),
    ("\"FS\"", "\"SF\"", "links[0].type: \"SF\" is not FS, SS or FF"),
    ("\"to\": \"golive\"", "\"to\": \"a\"", "links[0]: \"a\" cannot wait for itself"),
    ("\"links\"", "\"lines\"", "lines: unknown key"),
    ("{\"today\"", "{\"today\": 1, \"today\"", "line 1, column 14: the key “today” comes twice"),
    ("[{\"from\": \"a\"", "[[{\"from\": \"a\"", "line 6, column 67: “,” or “]” is missing"),
  ])
  func `what does not belong is refused with its path`(old: String, new: String, words: String) {
    do {
      _ = try NetworkFile(reading: plan(old, new))
      Issue.record("\(new) was accepted")
    } catch {
      #expect(error.description == words)
    }
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "nul", "01", "1.", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"", "1 2",
    "\"abc", "-", "{\"a\" 1}", "[1 2]", "{1:2}", "\"\\u12\"", "\"\\u+123\"", "1e",
    String(repeating: "[", count: 100_000),
  ])
  func `text that is not JSON is refused`(text: String) {
    #expect(throws: InterchangeError.self) { try JSONValue(reading: text) }
  }

  @Test(arguments: [(60, true), (60_000, false)])
  func `calendars stand on each other, but not without end`(_ count: Int, _ isRead: Bool) {
    let chain = (1...count).map { "\"c\($0)\": {\"base\": \"c\($0 + 1)\"}, " }.joined()
    let deep = plan("\"calendars\": {", "\"calendars\": {\(chain)\"c\(count + 1)\": {}, ")
    do {
      _ = try NetworkFile(reading: deep)
      #expect(isRead)
    } catch {
      #expect(!isRead && error.description.contains("stand on each other"))
    }
  }

  @Test func `every JSON value comes back as it was`() throws {
    let text = #"{"z":[1,-2,3.5e+7,true,false,null,""],"a":{"é\"\\\n\t\u0001":"😀"},"m":[[],{}]}"#
    #expect(try JSONValue(reading: text).text == text)
    #expect(try JSONValue(reading: #""\ud83d\ude00\u00e9\/""#) == .string("😀é/"))
  }

  @Test func `a loop is answered by the shortest one`() throws {
    let text = """
      {"today": "2026-06-15", "goLive": "2026-10-15",
       "steps": [{"id": "golive"}, {"id": "a"}, {"id": "b"}, {"id": "c"}],
       "links": [{"from": "a", "to": "b"}, {"from": "b", "to": "c"}, {"from": "c", "to": "a"},
                 {"from": "c", "to": "b"}]}
      """
    let answer = try NetworkFile(reading: text).answer()
    #expect(answer.text == #"{"error":"cycle","cycle":["b","c"]}"#)
  }
}
