import Phrasing
import PlanModel

/// Turns the nodes of a playbook's file into questions and templates; strict about every name.
enum PlaybookReader {
  // MARK: Questions

  /// Adds a question, replaces the one of its name, or takes that away.
  static func change(
    _ questions: inout [Question], by node: YAMLNode
  ) throws(PlaybookProblem) {
    let entry = try Entry(node, allowed: questionKeys)
    let id = try entry.required("id")
    let place = questions.firstIndex { $0.id == id }
    if try entry.flag("remove") {
      guard let place else { throw entry.problem("There is no question “\(id)” to remove.") }
      questions.remove(at: place)
      return
    }
    let question = try self.question(id, entry, old: place.map { questions[$0] })
    if let place { questions[place] = question } else { questions.append(question) }
  }

  private static let questionKeys = [
    "id", "stage", "ask", "fills", "vague", "follow-ups", "hidden-killer", "lead", "ask-others",
    "when", "remove",
  ]

  private static func question(
    _ id: String, _ entry: Entry, old: Question?
  ) throws(PlaybookProblem) -> Question {
    let (stage, topic) = try stage(entry, old)
    let words = try entry.text("ask") ?? old?.words
    guard let words else { throw entry.problem("“\(id)” has no words to ask: give it ask.") }
    try checkSlots(of: words, entry)
    let followUp = try entry.text("vague") ?? old?.followUp ?? ""
    try checkSlots(of: followUp, entry)
    var question = Question(
      id, stage, about: topic, words, fills: try target(entry) ?? old?.fills ?? .note,
      followUp: followUp)
    question.followUps = try followUps(entry) ?? old?.followUps ?? [:]
    question.isHiddenKiller = try entry.flag("hidden-killer", else: old?.isHiddenKiller ?? false)
    question.needsOthers = try entry.flag("ask-others", else: old?.needsOthers ?? false)
    question.lead = try entry.number("lead") ?? old?.lead ?? 0
    question.asksDecision = old?.asksDecision ?? false
    question.when = try condition(entry) ?? old?.when ?? .always
    try checkBlock(of: question, entry)
    return question
  }

  /// What belongs to a block has to be asked of one.
  private static func checkBlock(
    of question: Question, _ entry: Entry
  ) throws(PlaybookProblem) {
    let needsTopic =
      switch question.fills {
      case .act, .length: question.topic == nil
      default: question.fills.isOfWorkstream && question.stage != .workstream
      }
    if needsTopic {
      throw entry.problem(
        "fills", "That belongs to a block: give “\(question.id)” a stage such as security.")
    }
  }

  private static func stage(
    _ entry: Entry, _ old: Question?
  ) throws(PlaybookProblem) -> (Question.Stage, Question.Topic?) {
    guard let name = try entry.text("stage") else {
      guard let old else { throw entry.problem("Give it a stage, for instance closing.") }
      return (old.stage, old.topic)
    }
    if let topic = Question.Topic(rawValue: name) { return (.workstream, topic) }
    if let stage = Question.Stage(rawValue: name) { return (stage, nil) }
    let known = Question.Stage.allCases.map(\.rawValue) + Question.Topic.allCases.map(\.rawValue)
    throw entry.problem("stage", "There is no stage “\(name)”. \(oneOf(known))")
  }

  private static func target(_ entry: Entry) throws(PlaybookProblem) -> Question.Target? {
    guard let name = try entry.text("fills") else { return nil }
    if let target = Question.Target(named: name) { return target }
    let known = Question.Target.names.map(\.name) + ["act: WORDS", "length of: WORDS"]
    throw entry.problem("fills", "“\(name)” is nothing a question can fill. \(oneOf(known))")
  }

  private static func condition(
    _ entry: Entry
  ) throws(PlaybookProblem) -> Question.Condition? {
    guard let name = try entry.text("when") else { return nil }
    if let condition = Question.Condition(rawValue: name) { return condition }
    let known = Question.Condition.allCases.map(\.rawValue)
    throw entry.problem("when", "There is no condition “\(name)”. \(oneOf(known))")
  }

  private static func followUps(
    _ entry: Entry
  ) throws(PlaybookProblem) -> [Vagueness.Kind: String]? {
    guard let node = entry["follow-ups"] else { return nil }
    var found: [Vagueness.Kind: String] = [:]
    for (key, value) in try node.entries {
      guard let kind = Vagueness.Kind(rawValue: key.text) else {
        let known = Vagueness.Kind.allCases.map(\.rawValue)
        throw PlaybookProblem(key.line, "There is no vagueness “\(key.text)”. \(oneOf(known))")
      }
      found[kind] = try value.scalar
    }
    return found
  }

  private static func checkSlots(
    of words: String, _ entry: Entry
  ) throws(PlaybookProblem) {
    for part in words.split(separator: "{").dropFirst(words.hasPrefix("{") ? 0 : 1) {
      let slot = String(part.prefix { $0 != "}" })
      guard part.contains("}"), QuestionWords.slots.contains(slot) else {
        throw entry.problem("“{\(slot)}” stands for nothing. \(oneOf(QuestionWords.slots))")
      }
    }
  }

  private static func oneOf(_ names: [String]) -> String {
    "One of: \(names.joined(separator: ", "))."
  }

  // MARK: Templates

  /// Adds a template, replaces the one of its name, or takes that away.
  static func change(
    _ templates: inout [PlanTemplate], by node: YAMLNode
  ) throws(PlaybookProblem) {
    let entry = try Entry(node, allowed: ["name", "workstreams", "remove"])
    let name = try entry.required("name")
    let place = templates.firstIndex { $0.name == name }
    if try entry.flag("remove") {
      guard let place else { throw entry.problem("There is no template “\(name)” to remove.") }
      templates.remove(at: place)
      return
    }
    var blocks: [PlanTemplate.Block] = []
    for item in try entry["workstreams"]?.items ?? [] {
      let block = try block(item, after: blocks)
      blocks.append(block)
    }
    guard !blocks.isEmpty else { throw entry.problem("“\(name)” has no workstreams.") }
    let template = PlanTemplate(name: name, workstreams: blocks)
    if let place { templates[place] = template } else { templates.append(template) }
  }

  private static func block(
    _ node: YAMLNode, after blocks: [PlanTemplate.Block]
  ) throws(PlaybookProblem) -> PlanTemplate.Block {
    let entry = try Entry(node, allowed: ["name", "done", "after", "steps"])
    var block = PlanTemplate.Block(try entry.required("name"))
    block.done = try entry.text("done") ?? ""
    block.after = try entry.list("after")
    for name in block.after where !blocks.contains(where: { $0.name == name }) {
      throw entry.problem("after", "“\(name)” is no workstream that stands before this one.")
    }
    for item in try entry["steps"]?.items ?? [] {
      let act = try act(item, after: block.steps)
      block.steps.append(act)
    }
    return block
  }

  private static func act(
    _ node: YAMLNode, after acts: [PlanTemplate.Act]
  ) throws(PlaybookProblem) -> PlanTemplate.Act {
    let entry = try Entry(node, allowed: ["act", "done", "role", "our-role", "takes", "after"])
    var act = PlanTemplate.Act(try entry.required("act"))
    act.done = try entry.text("done") ?? ""
    act.role = try entry.text("role") ?? ""
    act.ourRole = try entry.text("our-role") ?? ""
    act.takes = try entry.text("takes") ?? ""
    act.after = try entry.list("after")
    if !act.takes.isEmpty, PlanTemplate.length(act.takes) == nil {
      throw entry.problem("takes", "“\(act.takes)” is no length. Try 2 weeks, or 5 days.")
    }
    for name in act.after where !acts.contains(where: { $0.title == name }) {
      throw entry.problem("after", "“\(name)” is no step that stands before this one.")
    }
    return act
  }
}

/// One mapping of the file, with its keys checked.
private struct Entry {
  let line: Int
  private var values: [String: YAMLNode] = [:]

  init(_ node: YAMLNode, allowed: [String]) throws(PlaybookProblem) {
    line = node.line
    for (key, value) in try node.entries {
      guard allowed.contains(key.text) else {
        throw PlaybookProblem(
          key.line, "“\(key.text)” means nothing here. One of: \(allowed.joined(separator: ", ")).")
      }
      guard values[key.text] == nil else {
        throw PlaybookProblem(key.line, "“\(key.text)” is said twice.")
      }
      values[key.text] = value
    }
  }

  subscript(key: String) -> YAMLNode? { values[key] }

  func problem(_ reason: String) -> PlaybookProblem { PlaybookProblem(line, reason) }

  func problem(_ key: String, _ reason: String) -> PlaybookProblem {
    PlaybookProblem(values[key]?.line ?? line, reason)
  }

  func text(_ key: String) throws(PlaybookProblem) -> String? {
    guard let node = values[key] else { return nil }
    return try node.scalar
  }

  func required(_ key: String) throws(PlaybookProblem) -> String {
    guard let text = try text(key), !text.isEmpty else { throw problem("It needs “\(key)”.") }
    return text
  }

  func flag(_ key: String, else fallback: Bool = false) throws(PlaybookProblem) -> Bool {
    switch try text(key) {
    case nil: return fallback
    case "true": return true
    case "false": return false
    case .some(let other): throw problem(key, "“\(other)” is neither true nor false.")
    }
  }

  func number(_ key: String) throws(PlaybookProblem) -> Int? {
    guard let text = try text(key) else { return nil }
    guard let number = Int(text), abs(number) <= 20 else {
      throw problem(key, "“\(text)” is no number from -20 to 20.")
    }
    return number
  }

  func list(_ key: String) throws(PlaybookProblem) -> [String] {
    guard let node = values[key] else { return [] }
    if case .scalar(let text) = node.content { return [text] }
    var texts: [String] = []
    for item in try node.items { texts.append(try item.scalar) }
    return texts
  }
}
