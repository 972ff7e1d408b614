public import Testing

@testable public import PlanModel

/// A failing expectation names a document and does not print all of it.
extension Document: CustomTestStringConvertible {
  /// Which document it is.
  public var testDescription: String { "the document at \(position)" }
}

extension SharedText {
  /// The names of the visible characters.
  var shown: Set<CharacterID> {
    var shown: Set<CharacterID> = []
    for range in ranges(0..<count) {
      for counter in range.first..<range.first + range.count {
        shown.insert(CharacterID(session: range.session, counter: counter))
      }
    }
    return shown
  }
}

extension Document {
  /// In what two documents are not the same; `nil` when nothing tells them apart.
  func difference(from other: Document) -> String? {
    guard records.count == other.records.count else { return "number of records" }
    for (mine, theirs) in zip(records, other.records) {
      if mine.id != theirs.id || mine.kind != theirs.kind { return "records" }
      if mine.parent != theirs.parent || mine.slot != theirs.slot { return "places" }
      if mine.trashedBy != theirs.trashedBy { return "trash" }
      if mine.wasEditedInTrash != theirs.wasEditedInTrash { return "edits in the trash" }
      if mine.fields != theirs.fields { return "fields" }
      if mine.texts != theirs.texts { return "texts" }
      if mine.links != theirs.links { return "links" }
      if mine.marks != theirs.marks { return "marks" }
      if mine.order != theirs.order { return "order" }
      if mine.revision != theirs.revision { return "revisions" }
      if mine.change != theirs.change { return "last changes" }
      if mine.changeByAnother != theirs.changeByAnother { return "last changes by others" }
    }
    guard journal.map(\.id) == other.journal.map(\.id),
      journal.map(\.isUndone) == other.journal.map(\.isUndone)
    else { return "journal" }
    if counters != other.counters { return "numbers of characters" }
    if authors != other.authors { return "authors" }
    if head != other.head || position != other.position { return "head" }
    return plan == other.plan ? nil : "plan"
  }
}
