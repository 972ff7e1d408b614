public import PlanModel

/// What a new plan begins with.
public struct PlanTemplate: Hashable, Sendable {
  /// Its name on the command line.
  public let name: String
  /// The blocks of the plan, in the order they happen.
  public let workstreams: [String]

  /// A template of these blocks.
  public init(name: String, workstreams: [String]) {
    self.name = name
    self.workstreams = workstreams
  }

  /// The five blocks that most purchases have.
  public static let standard = PlanTemplate(
    name: "standard",
    workstreams: [
      "Business case and budget", "Technical validation", "Security and procurement",
      "Contracting", "Implementation and rollout",
    ])

  /// The templates every installation has.
  public static let builtIn = [standard]
}

extension Scribe {
  /// Begins a plan between two companies from a template.
  ///
  /// The blocks wait for nothing yet: what waits for what is the buyer's to say.
  public mutating func begin(_ template: PlanTemplate, buyer: String, seller: String) {
    asOneAct { scribe in
      let plan = scribe.begin(buyer: CleanText.line(buyer), seller: CleanText.line(seller))
      for name in template.workstreams {
        scribe.create(.workstream, in: plan, texts: [(.workstreamName, name, .assumed)])
      }
    }
  }
}
