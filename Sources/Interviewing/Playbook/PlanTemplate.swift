import Phrasing
public import PlanModel
import Scheduling

/// What a new plan begins with.
public struct PlanTemplate: Hashable, Sendable {
  /// Its name on the command line.
  public let name: String
  /// The blocks of the plan, in the order they happen.
  public let workstreams: [Block]

  /// A template of these blocks.
  public init(name: String, workstreams: [Block]) {
    self.name = name
    self.workstreams = workstreams
  }

  /// A block of the plan as a template has it; all of it is only assumed until somebody says so.
  public struct Block: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What done means for it; empty when the template does not say.
    public var done = ""
    /// The names of the blocks it waits for.
    public var after: [String] = []
    /// Its steps.
    public var steps: [Act] = []

    /// A block without steps.
    public init(_ name: String, after: [String] = []) {
      self.name = name
      self.after = after
    }
  }

  /// A step of a block as a template has it.
  public struct Act: Hashable, Sendable {
    /// The act.
    public var title: String
    /// "Done when…"; empty when the template does not say.
    public var done = ""
    /// The role that does it at the buyer, such as "legal"; which human it is, the interview asks.
    public var role = ""
    /// The role that does it at the seller.
    public var ourRole = ""
    /// How long it takes, as it would be said: "2 weeks".
    public var takes = ""
    /// The titles of the steps it waits for.
    public var after: [String] = []

    /// A step of these words.
    public init(_ title: String) {
      self.title = title
    }
  }

  /// The five blocks that most purchases have.
  public static let standard = PlanTemplate(
    name: "standard",
    workstreams: [
      Block("Business case and budget"), Block("Technical validation"),
      Block("Security and procurement"),
      Block("Contracting", after: ["Security and procurement"]),
      Block("Implementation and rollout", after: ["Contracting"]),
    ])

  /// The templates every installation has.
  public static let builtIn = [standard]
}

extension Scribe {
  /// Begins a plan between two companies from a template.
  ///
  /// What a template says is assumed: nobody at the buyer said it yet, and the interview asks.
  public mutating func begin(_ template: PlanTemplate, buyer: String, seller: String) {
    asOneAct { scribe in
      let plan = scribe.begin(buyer: CleanText.line(buyer), seller: CleanText.line(seller))
      var blocks: [String: RecordID] = [:]
      for block in template.workstreams {
        blocks[block.name] = scribe.create(
          .workstream, in: plan,
          texts: [
            (.workstreamName, CleanText.line(block.name), .assumed),
            (.workstreamDone, CleanText.line(block.done), .assumed),
          ])
      }
      for block in template.workstreams {
        guard let id = blocks[block.name] else { continue }
        for target in block.after.compactMap({ blocks[$0] }) { scribe.assume(id, waitsFor: target) }
        scribe.addSteps(of: block, in: id)
      }
    }
  }

  private mutating func addSteps(of block: PlanTemplate.Block, in workstream: RecordID) {
    var steps: [String: RecordID] = [:]
    for act in block.steps {
      var values: [InitialValue] = []
      for (field, role) in [(Field.buyerOwner, act.role), (.sellerOwner, act.ourRole)]
      where !role.isEmpty {
        values.append(InitialValue(field, .words(CleanText.line(role)), .assumed))
      }
      if let length = PlanTemplate.length(act.takes) {
        values.append(InitialValue(.duration, .duration(length, approximate: true), .assumed))
      }
      let step = create(
        .step, in: workstream, values: values,
        texts: [
          (.title, CleanText.line(act.title), .assumed),
          (.done, CleanText.line(act.done), .assumed),
        ])
      steps[act.title] = step
      for target in act.after.compactMap({ steps[$0] }) { assume(step, waitsFor: target) }
    }
  }

  private mutating func assume(_ record: RecordID, waitsFor target: RecordID) {
    link(LinkChange(record: record, kind: .dependsOn, target: target, provenance: .assumed))
  }
}

extension PlanTemplate {
  /// A length as a template says it; any day will do for reading one.
  static func length(_ words: String) -> StepDuration? {
    guard !words.isEmpty else { return nil }
    let reading = DurationPhrase.read(words, in: PhraseContext(today: CivilDate(number: 0)))
    return reading.duration.flatMap { StepDuration($0) }
  }
}
