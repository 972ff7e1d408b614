import PlanModel

/// What a copy of a step takes over: all but how far it is.
enum StepCopy {
  private static let values: [Field] = [
    .buyerOwner, .sellerOwner, .duration, .pin, .due, .notBefore, .askedBy, .gate, .gateAtStart,
    .afterGoLive, .standsAlone,
  ]
  private static let texts: [Field] = [.title, .done, .response]

  static func values(of step: RecordID, _ document: Document) -> [InitialValue] {
    values.compactMap { field in
      document.state(step, field).map { InitialValue(field, $0.value, $0.provenance) }
    }
  }

  static func texts(
    of step: RecordID, _ document: Document
  ) -> [(field: Field, text: String, provenance: Provenance)] {
    texts.compactMap { field in
      document.textState(step, field).map { (field, $0.text.visible, $0.provenance) }
    }
  }
}
