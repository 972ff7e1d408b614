import PlanModel

/// What a copy of a step takes over: all but how far it is.
enum StepCopy {
  private static let values: [Field] = [
    .buyerOwner, .sellerOwner, .duration, .pin, .due, .notBefore, .askedBy, .gate, .gateAtStart,
    .afterGoLive,
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

/// A line of a list as people paste it.
enum ListLine {
  /// What the line says, without its bullet, box or number.
  static func act(of line: String) -> String {
    var rest = line[...].drop(while: \.isWhitespace)
    for box in ["- [ ]", "- [x]", "[ ]", "[x]"] where rest.lowercased().hasPrefix(box) {
      rest = rest.dropFirst(box.count)
    }
    if let first = rest.first, "-*•–—·‣▪☐☑✓".contains(first),
      rest.dropFirst().first?.isWhitespace == true
    {
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix(while: \.isNumber)
      let after = rest[digits.endIndex...]
      if (1...3).contains(digits.count), let mark = after.first, mark == "." || mark == ")",
        after.dropFirst().first?.isWhitespace == true
      {
        rest = after.dropFirst()
      }
    }
    let act = String(rest.drop(while: \.isWhitespace))
    return act.isEmpty ? line : act
  }
}
