/// Someone named in words, as far as the words say who that is.
public struct PersonPhrase: Hashable, Sendable {
  /// How sure it is who is meant.
  public enum Identity: Hashable, Sendable {
    /// Someone the plan knows, by full name.
    case known(String)
    /// Several known people fit; the words must choose.
    case oneOf([String])
    /// A name nobody has heard yet: "new person?".
    case new(String)
    /// A role or department without a name: "which human?".
    case role(String)
    /// Whoever speaks: "I'll send it".
    case speaker
  }

  /// Who.
  public let identity: Identity
  /// What they do: "VP Engineering".
  public let title: String?
  /// Where they sit: "finance", "InfoSec".
  public let department: String?
  /// Whose person, when the words say so ("our" is the speaker's).
  public let side: PhraseContext.Side?
  /// Whether the speaker says they would introduce them.
  public let introducedBySpeaker: Bool
  /// The UTF-8 bytes that name them.
  public let bytes: Range<Int>

  /// The name or the role, for showing.
  public var words: String {
    switch identity {
    case .known(let name), .new(let name), .role(let name): name
    case .oneOf(let names): names.joined(separator: " or ")
    case .speaker: "I"
    }
  }

  /// The person a whole answer is about: "Tom Okafor, our VP Engineering, I'd have to introduce
  /// you", "our GC", "@dana".
  ///
  /// - Parameters:
  ///   - text: The answer.
  ///   - context: Known people, companies, and who speaks.
  /// - Returns: `nil` when the answer names neither a person nor a role.
  /// - Complexity: Linear in the text for each known person.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> PersonPhrase? {
    let scanner = PersonScanner(text: text, context: context)
    if let speaker = scanner.speaker() { return speaker }
    let first = scanner.mention(at: 0, alone: true)
    var role = first.flatMap { scanner.isOfAnother($0.next) ? nil : $0.person }
    if let role, !role.isRoleOnly { return role }
    if let named = scanner.predicate() { return scanner.seated(named) }
    for place in scanner.tokens.indices.dropFirst() {
      guard let (found, next) = scanner.mention(at: place, alone: false),
        !scanner.isOfAnother(next)
      else { continue }
      if !found.isRoleOnly { return scanner.seated(found) }
      role = role ?? found
    }
    return role
  }

  /// Everyone a text names, in order.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func all(
    in text: some StringProtocol, context: PhraseContext
  ) -> [PersonPhrase] {
    let scanner = PersonScanner(text: text, context: context)
    return scanner.mentions(in: scanner.tokens.indices).map(\.person)
  }
}

extension PersonPhrase {
  /// Somebody of whom nothing more is said than this.
  init(
    identity: Identity, title: String? = nil, department: String? = nil,
    side: PhraseContext.Side? = nil, bytes: Range<Int>
  ) {
    self.init(
      identity: identity, title: title, department: department, side: side,
      introducedBySpeaker: false, bytes: bytes)
  }

  /// A role or department, and no name.
  package var isRoleOnly: Bool {
    if case .role = identity { true } else { false }
  }

  /// Whether it is a title and not a department: "our chief nurse".
  var isTitled: Bool {
    guard case .role(let role) = identity else { return false }
    return role.lowercased().split(separator: " ").contains {
      EnglishPeople.titles.contains(String($0))
    }
  }
}
