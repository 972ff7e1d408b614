public import Interviewing
public import PlanModel

/// One thing that an edited copy says and its original did not, as the plan takes it.
public struct CopyChange: Hashable, Sendable {
  /// What is written into the plan.
  public enum Act: Hashable, Sendable {
    /// Words of a shared text, where they stood in the original.
    case words(RecordID, Field, [TextHunk])
    /// A field takes a value.
    case field(RecordID, Field, FieldReading.Content)
    /// Somebody becomes the sponsor of their side.
    case sponsor(Side, PersonDraft)
    case person(PersonDraft)
    /// A block that the copy is the first to have, by its number there.
    case block(number: Int, name: String)
    case step(NewStep)
    /// A step stands elsewhere: right after another one, or first.
    case move(RecordID, to: Block, after: RecordID?)
    case remove(RecordID)
    /// Words that no field takes are kept beside what they are about.
    case note(about: RecordID, String)
  }

  /// A block of the plan, or one that the same copy brings.
  public enum Block: Hashable, Sendable {
    case known(RecordID)
    case new(number: Int)
  }

  /// What it does.
  public var act: Act
  /// What it is about: "“Security review”, by".
  public var place: String
  /// What the original said; empty where it said nothing.
  public var before = ""
  /// What the copy says; empty where it takes something away.
  public var after = ""
  /// What the plan says by now, when others changed the same meanwhile.
  public var newer: Newer?
  /// Whether it takes something out of the plan, which is only done when asked for.
  public var isRemoval = false
  /// What the reader of the preview should know or answer.
  public var remark = ""

  /// What others made of the same thing since the copy was made.
  public struct Newer: Hashable, Sendable {
    /// What the plan says by now.
    public var words: String
    /// Whose words they are.
    public var author: String
  }

  init(_ act: Act, at place: String, from before: String = "", to after: String = "") {
    self.act = act
    self.place = place
    self.before = before
    self.after = after
  }

  /// The field it is about; two rows of a copy may speak of the same.
  var target: Target? {
    switch act {
    case .words(let record, let field, _), .field(let record, let field, _):
      Target(record: record, field: field)
    case .sponsor, .person, .block, .step, .move, .remove, .note: nil
    }
  }

  struct Target: Hashable {
    let record: RecordID
    let field: Field
  }
}

/// A row that the copy is the first to have.
public struct NewStep: Hashable, Sendable {
  /// The block it stands in.
  public var block: CopyChange.Block
  /// The step it stands after; `nil` for the end of the block.
  public var after: RecordID?
  /// The act.
  public var title: String
  /// "Done when…".
  public var done = ""
  /// Values besides.
  public var fields: [NewValue] = []

  /// A field's value of a new step.
  public struct NewValue: Hashable, Sendable {
    var field: Field
    var content: FieldReading.Content
    var words: String
  }
}
