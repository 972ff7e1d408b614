import Phrasing
import PlanModel

/// What limits the plan and is planned nowhere.
extension AnswerRouter {
  /// What goes first to keep the day, whatever else the sentences name: "*if it slips past mid June
  /// I'd drop the card payments*", "what would I cut? Reading lists".
  func tradeOff(_ text: String, _ asked: Interview.Open) -> RoutedAnswer? {
    let folded = text.lowercased().withPlainApostrophes
    guard plan.goLive.known != nil, text.utf8.count < 240, asked.question.fills != .response,
      sheds(folded) || shedsInCase(folded),
      let open = AnswerRouter.tradeOffs.contains(asked.question.id)
        ? asked : question(AnswerRouter.tradeOffs[0])
    else { return nil }
    return RoutedAnswer(
      open: open, reading: AnswerReading(note: text), isElsewhere: !open.isSame(as: asked),
      isUnknown: false)
  }

  private func shedsInCase(_ folded: String) -> Bool {
    guard
      let slip = GoLiveWords.slipping.lazy.compactMap({ folded[...].range(ofText: $0) }).first,
      folded[..<slip.lowerBound].split(separator: " ").count < 3 || folded.hasSuffix("the date")
    else { return false }
    return TopicWords.words(of: folded).contains(where: GoLiveWords.shedding.contains)
      || GoLiveWords.waiting.contains(where: folded.hasWords)
  }

  /// "*We'd drop the kiosks* first and keep the cameras", and not "I'd drop him a line".
  private func sheds(_ folded: String) -> Bool {
    guard let would = GoLiveWords.wouldShed.first(where: folded.hasPrefix) else { return false }
    let words = folded.dropFirst(would.count).split { $0 == " " || $0 == "," }.map(String.init)
    let act = words.first == "rather" || words.first == "probably" ? words.dropFirst() : words[...]
    guard act.count > 1, let first = act.first, let next = act.dropFirst().first else {
      return false
    }
    // "We'd lose our grant" gives nothing up.
    return first != "lose" && GoLiveWords.shedding.contains(first)
      && !GoLiveWords.notShed.contains(next)
      && !GoLiveWords.live.contains(next) && !folded.hasWords("go-live")
  }

  /// The place of words that say what may not be, or is so no more: what was asked where that is about
  /// it, else beside what was said; never what the plan is for, an act or a day to go live on.
  ///
  /// - `place`: Where they would go otherwise.
  func limited(
    _ shape: AnswerShape, _ asked: Interview.Open, _ place: Interview.Open
  ) -> Interview.Open {
    guard let limit = LimitPhrase.read(shape.text, in: reader.fields.phrases) else { return place }
    func kept(_ matching: Question.Target) -> Interview.Open {
      asked.question.fills == matching ? asked : remark(asked) ?? asked
    }
    switch limit {
    case .presence:
      return shape.isAway || place.question.fills == .absence ? place : kept(.absence)
    case .bound:
      guard place.question.fills == .plan(.goLive) || place.question.fills.isText else {
        return place
      }
      let isFreeze = FreezePhrase.read(shape.text, in: reader.fields.phrases) != nil
      return (isFreeze ? open(.freeze) : remark(asked)) ?? asked
    case .noFreeze: return kept(.freeze)
    case .formerBody: return kept(.note)
    case .body: return shape.isDecision ? place : open(.decisionDays) ?? kept(.note)
    case .opening:
      // "Finance only approves on the 15th" is a day on which something is decided.
      return shape.isDecision && place.question.fills == .decisionDays ? place : kept(.freeze)
    case .rule:
      guard place.question.fills.isText, !place.isSame(as: asked) else { return place }
      return remark(asked) ?? asked
    }
  }
}
