public import PlanModel
public import Scheduling

/// A person as somebody just named them: known to the plan, or about to be.
public struct PersonDraft: Hashable, Sendable {
  /// Who that is in the plan, when they are known.
  public var known: RecordID?
  /// Their name; empty when only a role was said.
  public var name: String
  /// Their title; empty when nobody said it.
  public var title: String
  /// Their side.
  public var side: Side
  /// Whether the speaker will introduce them.
  public var isIntroducedBySpeaker: Bool
  /// The day for which that was said.
  public var introducedOn: CivilDate?

  /// A person named so.
  public init(
    known: RecordID? = nil, name: String, title: String = "", side: Side,
    isIntroducedBySpeaker: Bool = false
  ) {
    self.known = known
    self.name = name
    self.title = title
    self.side = side
    self.isIntroducedBySpeaker = isIntroducedBySpeaker
  }

  /// Somebody the plan knows.
  init(_ person: Person) {
    self.init(known: person.id, name: person.name, side: person.side)
  }
}

extension Plan {
  /// The champion, who speaks; `nil` while nobody has said who that is.
  var speaker: PersonDraft? { person(champion).map { PersonDraft($0) } }
}

/// Somebody who does a thing: a human, or words that still hide one.
public enum OwnerDraft: Hashable, Sendable {
  /// A named human.
  case person(PersonDraft)
  /// "Legal": which human is still to be asked.
  case words(String, side: Side?)
}

/// A step as it was said in one breath, before it is written.
public struct StepDraft: Hashable, Sendable {
  /// What is waited for that no step is called, and how long after it the step comes, in words.
  public struct UnknownWait: Hashable, Sendable {
    var name: String
    var lag: String?
  }

  /// The step of the plan that it says more of; `nil` is a new one.
  var known: RecordID?
  /// The act, verbatim but for the parts that were understood.
  public var title = ""
  /// Whether the words of the act ran over the end of their sentence.
  var runsOver = false
  /// Who does it, on either side or both.
  public var owners: [OwnerDraft] = []
  /// Whom of the other side it needs.
  public var counterparts: [PersonDraft] = []
  /// How long it takes.
  public var duration: StepDuration?
  /// Whether that was said as "about".
  public var isApproximate = false
  /// "On July 9".
  public var pin: CivilDate?
  /// "By July 22".
  public var due: CivilDate?
  /// "From August 3".
  public var notBefore: CivilDate?
  /// Whether a sensible colleague would ask which day is meant: it is only assumed until then.
  var isDayInDoubt = false
  /// Whether its day only stands where one has to be told: it is neither shown nor written.
  var isDayAGuess = false
  /// Whether it is asked how long of what its length is: it is only assumed until then.
  var isLengthInDoubt = false
  /// What it waits for.
  public var dependencies: [Dependency] = []
  /// Whether it waits for the step said just before it, in the same breath.
  public var waitsForPrevious = false
  /// How many working days lie between the two.
  var lagToPrevious = 0
  /// Whether it comes after go-live.
  var isAfterGoLive = false
  /// What it waits for that no step of the plan is called yet.
  var unknownWaits: [UnknownWait] = []
  /// Whether there is any such thing.
  var waitsForUnknown: Bool { !unknownWaits.isEmpty }
  /// What has to be there before it: "an hour of CFO time first".
  var prerequisites: [Prerequisite] = []
  /// Whether it is a decision, and not only a talk in a meeting.
  var isDecision = false
  /// The meeting that decides it.
  var gate: GateDraft?
  /// Whether it was told how long it takes, in words that are no length.
  var saysOwnTime = false
  /// Whether its length was told behind several acts, for each of them.
  var isOfEach = false
  /// "Done when…".
  public var done = ""
  /// The workstream it was said to be in.
  public var workstream: RecordID?
  /// Days and lengths that were said but not understood, or that need a question.
  public var open: [String] = []
  /// The other day that the words mean as well, in place of the one that was taken.
  struct OtherDay: Hashable {
    enum Place { case pin, due }
    var place: Place
    var day: CivilDate
    /// What is asked while neither was chosen.
    var question: String
  }
  var otherDay: OtherDay?
  /// Whether a human is said to do something whose end can be seen.
  var isPlainAct = false
  /// The words.
  public var words = ""
  /// The UTF-8 bytes of the whole answer that were understood as parts of this step.
  var parts: [Range<Int>] = []

  /// Nothing said yet.
  public init() {}
}

extension StepDraft {
  /// Whether the act is done to something that was named before: "approve it".
  var saysPronoun: Bool { StepDraft.isOfPronoun(title) }

  /// Whether a title names what it is done to only by a word that stands for it.
  static func isOfPronoun(_ title: String) -> Bool {
    let words = TopicWords.words(of: title)
    // "Sign *it* off".
    let object = words.count == 3 && DraftWords.behindPronouns.contains(words[2]) ? words[1] : nil
    return (object ?? words.last).map(NeedWords.standIns.contains) ?? false
  }

  /// "Hand *them* to the notary": what the act before was done to goes on from there.
  var passesOnPronoun: Bool {
    let words = TopicWords.words(of: title)
    return words.count > 3 && NeedWords.standIns.contains(words[1])
      && DraftWords.behindObjects.contains(words[2])
  }

  /// Whether a human is named who does it.
  var isByName: Bool {
    owners.contains { if case .person = $0 { true } else { false } }
  }
}

extension [StepDraft] {
  /// The same steps with each meaning of the days on which they are decided, or of the one day that
  /// may be another.
  var meanings: [[StepDraft]] {
    let most = map { $0.gate?.meanings.count ?? 1 }.max() ?? 1
    guard most > 1 else { return [self] + (withOtherDay.map { [$0] } ?? []) }
    return (0..<most).map { place in
      map { draft in
        var draft = draft
        if let meanings = draft.gate?.meanings {
          draft.gate = meanings[Swift.min(place, meanings.count - 1)]
        }
        return draft
      }
    }
  }

  /// The steps with the other day; where several steps have one, each is asked about.
  private var withOtherDay: [StepDraft]? {
    let doubtful = indices.filter { self[$0].otherDay != nil }
    guard doubtful.count == 1, let other = self[doubtful[0]].otherDay else { return nil }
    var steps = self
    switch other.place {
    case .pin: steps[doubtful[0]].pin = other.day
    case .due: steps[doubtful[0]].due = other.day
    }
    steps[doubtful[0]].otherDay = nil
    steps[doubtful[0]].isDayInDoubt = false
    steps[doubtful[0]].open.removeAll { $0 == other.question }
    return steps
  }
}

extension StepDraft {
  /// Everybody it names: whom it needs, and who does it.
  var humans: [PersonDraft] {
    counterparts
      + owners.compactMap { owner in
        if case .person(let person) = owner { person } else { nil }
      }
  }
}

extension Plan {
  /// What a human is called: as the plan has it, else as it was said.
  func name(of person: PersonDraft) -> String { self.person(person.known)?.name ?? person.name }
}
