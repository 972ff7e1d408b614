/// Whether a line is a step: its label, why, and the question that would mend it.
///
///     StepQuality.read("Legal review", in: context).label          // .vague
///     StepQuality.read("MSA countersigned", in: context).label     // .fine
public struct StepQuality: Hashable, Sendable {
  /// One label, the most serious that holds; in order of seriousness.
  public enum Label: String, CaseIterable, Hashable, Sendable {
    /// The seller's funnel, not a buyer's act.
    case sellerStage = "seller-stage"
    /// No end that both sides could see, or two acts in one.
    case vague
    /// An end, but a group, two people or nobody owns it.
    case unnamedOwner = "unnamed-owner"
    /// A person and an act, without a day.
    case undated
    /// A person, an act and a day.
    case datedAndNamed = "dated-and-named"
    /// An end both sides can see; name and day may stand in their own fields.
    case fine
  }

  /// What tipped the balance.
  enum Cause: Hashable, Sendable {
    case sellerWord, topic, paper, event, softVerb, examining, beginning, untested, twoActs, hedged,
      emptyObject
    case question, conditional, state, roleOwner
    case genericEnd, waiting, groupOwner, unknownOwner, twoOwners, nobody, noDay, noDaySaid,
      complete, observable
  }

  /// The label.
  public let label: Label
  /// Why, in a few plain words.
  public let reason: String
  /// What to ask to mend it; empty when nothing needs mending.
  public let question: String
  let cause: Cause

  init(_ label: Label, _ cause: Cause) {
    self.label = label
    self.cause = cause
    reason = EnglishQuality.reasons[cause] ?? ""
    question = EnglishQuality.questions[cause] ?? ""
  }

  /// Labels one line of text.
  ///
  /// - Parameters:
  ///   - line: A step as it was written, with or without columns for owner and date.
  ///   - context: Known people; any day will do.
  /// - Returns: The most serious label that holds, with its reason and question.
  /// - Complexity: Linear in the line for each known person.
  public static func read(
    _ line: some StringProtocol, in context: PhraseContext
  ) -> StepQuality {
    let spoken = SpokenNames.capitals(quiet(String(line)), in: context)
    let act = ListLine.act(of: spoken.text)
    // Most lines need no capitals and no mark taken off: they are split once.
    let tokens = act == spoken.text ? spoken.tokens : nil
    let features = StepFeatures(line: act, tokens: tokens, context: context)
    return judged(features)
  }

  /// A line of capitals alone as it would be typed without them: "ANNA SIGNS THE LEASE".
  private static func quiet(_ line: String) -> String {
    var capitals = 0
    var words = 0
    var isInWord = false
    for byte in line.utf8 {
      if (0x61...0x7A).contains(byte) || byte >= 0x80 { return line }
      let isCapital = (0x41...0x5A).contains(byte)
      if isCapital { capitals += 1 }
      if isCapital, !isInWord { words += 1 }
      isInWord = isCapital
    }
    return words > 3 && capitals > 12 ? line.lowercased() : line
  }

  /// Whether a title holds a word without which no line is a stage of the sale.
  ///
  /// - Returns: `false` only where `read` gives another label than `sellerStage`.
  /// - Complexity: Linear in the line: a look at each word, a tenth of reading it.
  public static func mayBeSellerStage(_ title: String) -> Bool {
    SellerStage.mayHold(Tokenizer.namingTokens(of: title))
  }

  private static func judged(_ step: StepFeatures) -> StepQuality {
    if step.isSellerStage { return StepQuality(.sellerStage, .sellerWord) }
    if step.seeksSomebody { return StepQuality(.unnamedOwner, .nobody) }
    if let cause = step.hedge ?? step.mood { return StepQuality(.vague, cause) }
    // "Omar to be available on 4 May", "Ana catches up with Dana": no end, whoever it is.
    if step.isOfNoEnd { return StepQuality(.vague, .softVerb) }
    let isOwnedByName = step.owner == .person
    if isOwnedByName, step.hasDay, let cause = step.opening { return StepQuality(.vague, cause) }
    if isOwnedByName, step.hasDay, !step.isEmpty { return StepQuality(.datedAndNamed, .complete) }
    switch step.end {
    case .none(let cause):
      if step.hasOwnerField, step.owner == .group || step.owner == .several,
        cause != .waiting
      {
        return StepQuality(.unnamedOwner, step.owner == .group ? .groupOwner : .twoOwners)
      }
      // "Legal reviews the MSA", "finance signs off": who that is comes before what is seen then.
      if cause == .examining || cause == .untested || cause == .emptyObject && step.isPlainAct,
        step.isDoneByOwner
      {
        switch step.owner {
        case .group: return StepQuality(.unnamedOwner, .groupOwner)
        case .actingRole: return StepQuality(.unnamedOwner, .roleOwner)
        case .several: return StepQuality(.unnamedOwner, .twoOwners)
        default: break
        }
      }
      if step.hasDay, !step.isEmpty {
        if step.owner != .speaker,
          [.topic, .paper, .event, .twoActs, .untested, .examining].contains(cause)
        {
          switch step.owner {
          case .several: return StepQuality(.unnamedOwner, .twoOwners)
          case .group: return StepQuality(.unnamedOwner, .groupOwner)
          case .actingRole: return StepQuality(.unnamedOwner, .roleOwner)
          case .unknown: return StepQuality(.unnamedOwner, .unknownOwner)
          default: return StepQuality(.unnamedOwner, .nobody)
          }
        }
        // "The CFO signs by 10 Feb": the end is plain, and whoever that is has no name.
        if cause == .emptyObject, step.isPlainAct,
          [.actingRole, .role, .group].contains(step.owner)
        {
          return StepQuality(.unnamedOwner, step.owner == .group ? .groupOwner : .roleOwner)
        }
        // "I'll get our security lead looped in this week": somebody, without a name.
        if step.owner == .speaker, step.mentionsRole, cause == .beginning {
          return StepQuality(.unnamedOwner, .groupOwner)
        }
        // "I'll sign it on Monday": the row says what "it" is.
        if step.owner == .speaker, step.hasExactDay, cause == .emptyObject, step.isPlainAct {
          return StepQuality(.fine, .observable)
        }
      }
      return StepQuality(.vague, cause)
    case .seen, .given:
      break
    }
    switch step.owner {
    case .group: return StepQuality(.unnamedOwner, .groupOwner)
    case .actingRole: return StepQuality(.unnamedOwner, .roleOwner)
    case .several: return StepQuality(.unnamedOwner, .twoOwners)
    case .unknown: return StepQuality(.unnamedOwner, .unknownOwner)
    case .person: return StepQuality(.undated, .noDay)
    case .role: return StepQuality(.fine, .observable)
    case .speaker:
      return step.hasExactDay
        ? StepQuality(.fine, .observable) : StepQuality(.vague, .noDaySaid)
    case .nobody:
      return step.end == .given
        ? StepQuality(.unnamedOwner, .nobody) : StepQuality(.fine, .observable)
    }
  }
}
