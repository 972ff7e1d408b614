public import Scheduling

/// Days on which someone does not work, and who stands in: "Priya is out July 3 to 17",
/// "our GC is on parental leave through August, Sam covers".
public struct AbsencePhrase: Hashable, Sendable {
  /// Who is away, when the words say so.
  public let person: PersonPhrase?
  /// When, with its other readings; `nil` when only the cover was said.
  public let when: Reading?
  /// Further days away of the same human: "December 24 and 31".
  public let listed: [Reading]
  /// Who stands in.
  public let deputy: PersonPhrase?
  /// The words for the absence itself: "on parental leave".
  public let words: String
  /// Whether a pronoun may stand for more than one of those named: "Priya's deputy is Lena when
  /// she's on leave".
  public internal(set) var isWhoOpen = false

  /// Who is away and when, before it is known who stands in.
  typealias Away = (person: PersonPhrase?, when: Reading, listed: [Reading], words: String)

  /// The days away: open at the front for "through August".
  public var days: DateSpan? { when?.span }

  /// Whether the days come again, "out on Mondays": no stretch of days holds them.
  public var comesAgain: Bool { when?.recurrence != nil }

  /// Whether a sensible colleague would ask which days those are.
  ///
  /// Nobody is away for ever: until when is asked where it was not said.
  public var asks: Bool {
    ([when].compactMap(\.self) + listed).contains { reading in
      reading.leavesDaysOpen
        || reading.span.map { $0.first != nil && $0.last == nil } ?? false
    }
  }

  /// All the days away, stretch by stretch.
  public var allDays: [DateSpan] { ([when].compactMap { $0 } + listed).compactMap(\.span) }

  /// Finds an absence, or someone who covers for one, in a sentence.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - context: Known people and the day it is said on.
  /// - Returns: `nil` when nobody is said to be away or to cover.
  /// - Complexity: Linear in the text for each known person.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> AbsencePhrase? {
    read(Sentence(text, context, inWindow: true))
  }

  /// Every absence of a sentence that tells of several humans: "Priya is out July 3 to 17, Omar July
  /// 20 to 24".
  ///
  /// - Complexity: Linear in the text for each known person and each absence.
  public static func all(
    in text: some StringProtocol, context: PhraseContext
  ) -> [AbsencePhrase] {
    var found: [AbsencePhrase] = []
    var rest = String(text)
    guard !Sentence(rest, context).isQuestion else { return [] }
    while found.count < 8 {
      let sentence = Sentence(rest, context, inWindow: true)
      let seam = seam(in: sentence, isFirst: found.isEmpty)
      let bytes = sentence.source
      let part = seam.map { String(decoding: bytes[..<$0.start], as: UTF8.self) } ?? rest
      let piece = Sentence(part, context, inWindow: true)
      if let one = read(piece) ?? found.last.flatMap({ like($0, part, context) }) {
        found.append(one)
        for other in others(in: piece) where other.identity != one.person?.identity {
          found.append(
            AbsencePhrase(
              person: other, when: one.when, listed: one.listed, deputy: one.deputy,
              words: one.words))
        }
      }
      guard let seam else { break }
      rest = String(decoding: bytes[seam.next...], as: UTF8.self)
    }
    return found
  }

  /// The bytes between one absence and that of somebody else.
  private static func seam(
    in sentence: Sentence, isFirst: Bool
  ) -> (start: Int, next: Int)? {
    let tokens = sentence.tokens
    let away = isFirst ? sentence.first(of: EnglishWindows.away)?.next : 1
    guard let away = away ?? (labelled(sentence) == nil ? nil : 2) else { return nil }
    for place in tokens.indices.dropFirst(away + 1) {
      let joint = tokens[place - 1]
      guard
        joint.kind == .comma || joint.kind == .semicolon || joint.kind == .dot
          || EnglishWords.andWord.contains(joint.text),
        let other = someone(at: place, in: sentence),
        let next = tokens.dropFirst(other.next).first
      else { continue }
      let isAway = (other.next..<min(other.next + 3, tokens.count)).contains {
        EnglishWindows.away.match(tokens, at: $0) != nil
      }
      let says =
        isAway || next.kind == .number || EnglishCalendar.months[next.text] != nil
        || sentence.times.time(in: tokens, from: other.next) != nil
      guard says else { continue }
      var start = place - 1
      while start > 0, tokens[start - 1].kind == .comma { start -= 1 }
      return (tokens[start].start, tokens[place].start)
    }
    return nil
  }

  /// Whoever a clause begins with, by name or as the speaker: "and *I'm* on vacation".
  private static func someone(
    at place: Int, in sentence: Sentence
  ) -> (person: PersonPhrase, next: Int)? {
    sentence.people.anybody(at: place)
      ?? sentence.speaker(in: place..<place + 1).map { ($0, place + 1) }
  }

  /// "*Omar and Priya* are both out": everybody of a list that stands before the absence.
  private static func others(in sentence: Sentence) -> [PersonPhrase] {
    guard let away = sentence.first(of: EnglishWindows.away) else { return [] }
    var people: [PersonPhrase] = []
    var place = 0
    var end = 0
    while place < away.start {
      // "Dana covers legal, Tom is off" is no list of them.
      let isJoined =
        place > end && (end..<place).allSatisfy { sentence.joins($0) }
      if people.isEmpty || isJoined,
        let found = someone(at: place, in: sentence), found.next <= away.start
      {
        people.append(found.person)
        place = found.next
        end = place
      } else {
        place += 1
      }
    }
    return people.count > 1 ? people : []
  }

  /// "Omar July 20 to 24" behind somebody's absence: away as that one is.
  private static func like(
    _ earlier: AbsencePhrase, _ part: String, _ context: PhraseContext
  ) -> AbsencePhrase? {
    let sentence = Sentence(part, context, inWindow: true)
    guard
      let someone = sentence.people.anybody(at: 0),
      let days = days(in: sentence, after: someone.next)
    else { return nil }
    return AbsencePhrase(
      person: someone.person, when: days.when, listed: days.listed, deputy: nil,
      words: earlier.words)
  }

  private static func read(_ sentence: Sentence) -> AbsencePhrase? {
    guard !sentence.isQuestion else { return nil }
    let away = absence(in: sentence)
    let deputy = cover(in: sentence, of: away?.person, isAway: away != nil)
    guard away != nil || deputy != nil else { return nil }
    let isThere = deputy == nil && staysThere(in: sentence)
    return AbsencePhrase(
      person: away?.person,
      when: isThere ? away?.when.asked(.onlySometimes, in: sentence.context) : away?.when,
      listed: away?.listed ?? [], deputy: deputy, words: away?.words ?? "",
      isWhoOpen: away != nil && isWhoOpen(in: sentence))
  }

  private static func absence(
    in sentence: Sentence
  ) -> Away? {
    let tokens = sentence.tokens
    if let listed = labelled(sentence) { return listed }
    var from = 0
    while let found = sentence.first(of: EnglishWindows.away, from: from) {
      from = found.start + 1
      // "Out of the old data centre by March" leaves a place behind, and nobody is on leave.
      if found.next < tokens.count, EnglishWindows.leftBehind.contains(tokens[found.next].text) {
        continue
      }
      // "Priya's *away-day*" is a meeting.
      if found.next + 1 < tokens.count, tokens[found.next].kind == .dash,
        !tokens[found.next].spaced,
        EnglishWindows.dayWords.contains(tokens[found.next + 1])
      {
        continue
      }
      let before = found.start > 0 ? tokens[found.start - 1] : nil
      let alone =
        before.map { token in
          EnglishWindows.beforeAway.contains(token.text) || token.possessive
            || EnglishCalendar.units.meaning(of: token.text) != nil
            || EnglishWindows.away.meaning(of: token.text) != nil || token.kind == .close
        } ?? true
      let taker = before.map(EnglishWindows.taking.contains) == true ? found.start - 1 : nil
      let named =
        covered(in: sentence, before: found.start) ?? subject(of: found.start, in: sentence)
        ?? sentence.person(in: 0..<found.start, orLoneBefore: found.start)
        ?? taker.flatMap { sentence.person(in: 0..<$0, orLoneBefore: $0) }
      let directly = named.map { $0.bytes.upperBound == before?.end } ?? false
      let taken = sentence.taken(before: found.start)
      let ruled = sentence.ruleTaken(before: found.start)
      // "Dana *takes off* the last week of May".
      let takes =
        taker != nil && named != nil
        && sentence.time(from: found.next)?.bytes.lowerBound == sentence.start(of: found.next)
      guard
        alone || directly || found.next - found.start > 1 || taken != nil || takes || ruled != nil
      else {
        continue
      }
      if isTakenBack(found, in: sentence) { continue }
      let who = named ?? sentence.group(in: 0..<found.start)
      // "The RFP goes out on July 9" is nobody's absence.
      let isMine =
        found.start == 0 && found.next < tokens.count
        && (EnglishWindows.myself.contains(tokens[found.next].text)
          || sentence.time(from: found.next)?.bytes.lowerBound == tokens[found.next].start)
      if found.next - found.start == 1, !isMine, taken == nil, ruled == nil,
        who == nil || isSent(before),
        !tokens[..<found.start].contains(where: { EnglishWindows.ourselves.contains($0.text) })
      {
        continue
      }
      // "POs only *go out* on Mondays" are sent.
      if isSent(before), named?.isRoleOnly ?? true, taken == nil, !isMine,
        found.next - found.start == 1
      {
        continue
      }
      let someone = who ?? sentence.speaker(in: clause(of: found.start, in: sentence))
      if let rule = ruled ?? sentence.rule(at: found.next) {
        return (someone, rule, [], sentence.words(found.start..<found.next))
      }
      guard
        var (when, listed) = taken.map({ ($0, []) })
          ?? length(in: sentence, before: found.start, after: found.next)
          ?? days(in: sentence, after: found.next)
      else { continue }
      when = begun(coming(when, in: sentence), in: sentence, before: found.start)
      // "On holiday *when* the board meets on 21 January": a day among them.
      if found.next < tokens.count, EnglishWindows.whenWords.contains(tokens[found.next]) {
        when = when.asked(.onlySometimes, in: sentence.context)
      }
      if listed.isEmpty, tellsPart(of: when, in: sentence) {
        when = when.asked(.onlySometimes, in: sentence.context)
      }
      if listed.isEmpty {
        switch sentence.remainder(of: when, from: found.next) {
        case .whole: break
        case .pieces(let pieces):
          if let first = pieces.first { (when, listed) = (first, Array(pieces.dropFirst())) }
        case .untold: when = when.asked(.exceptionUnknown, in: sentence.context)
        }
      }
      if listed.isEmpty, when.span != nil {
        listed = further(in: sentence, after: found.next).filter { $0.span != nil }
        (when, listed) = ended(when, listed, in: sentence)
      }
      // "Imran was on leave last week" is over.
      if listed.isEmpty, let last = when.span?.last, last < sentence.context.today { continue }
      let isOpen = tokens[..<found.start].contains { EnglishWindows.uncertain.contains($0.text) }
      let isMore = sentence.tellsMore(than: [when] + listed, from: found.next)
      return (
        someone ?? (isMine ? sentence.me : nil),
        isOpen
          ? when.asked(.onlySometimes, in: sentence.context)
          : isMore
            ? when.asked(.severalDays, in: sentence.context)
            : begun(when, in: sentence, at: found.start, listed), listed,
        sentence.words(found.start..<found.next)
      )
    }
    return stoodInFor(in: sentence) ?? leave(in: sentence) ?? abroad(in: sentence) ?? lacking(
      in: sentence)
      ?? returning(sentence) ?? departing(in: sentence) ?? regular(in: sentence)
  }

  /// "Tom fills in the form while *Dana is* off": whoever stands right before, and in no list.
  private static func subject(of away: Int, in sentence: Sentence) -> PersonPhrase? {
    guard away > 0 else { return nil }
    let isCopula = EnglishWindows.beforeAway.contains(sentence.tokens[away - 1].text)
    let end = isCopula ? away - 1 : away
    return (max(0, end - 4)..<end).lazy.compactMap { place -> PersonPhrase? in
      guard place == 0 || !sentence.joins(place - 1),
        let named = sentence.people.mention(at: place, alone: false), named.next == end
      else { return nil }
      return named.person
    }.first
  }

  /// "On umrah *leave*": whatever leave it is.
  private static func leave(
    in sentence: Sentence
  ) -> Away? {
    let tokens = sentence.tokens
    let place = tokens.indices.dropFirst(2).first { place in
      EnglishWindows.leaveWord.contains(tokens[place].text) && tokens[place - 1].kind == .word
        && EnglishWindows.onOrIn.contains(tokens[place - 2].text)
    }
    guard let place, let who = sentence.lastPerson(before: place - 2),
      let days = days(in: sentence, after: place + 1)
    else { return nil }
    return (who, days.when, days.listed, sentence.words(place - 2..<place + 1))
  }

  /// "Karim *is in Canada* from 19 April to 2 May": a place, and both ends of the time there.
  private static func abroad(
    in sentence: Sentence
  ) -> Away? {
    let tokens = sentence.tokens
    let place = tokens.indices.dropFirst().dropLast().first { place in
      EnglishWords.atOrIn.contains(tokens[place].text)
        && EnglishPlaces.names.contains(tokens[place + 1].text)
        && (EnglishWindows.beforeAway.contains(tokens[place - 1].text)
          || tokens[place - 1].possessive)
    }
    guard let place, let who = sentence.person(in: 0..<place), !who.isRoleOnly,
      let days = days(in: sentence, after: place + 2), let span = days.when.span,
      span.first != nil, span.last != nil
    else { return nil }
    return (who, days.when, days.listed, sentence.words(place..<place + 2))
  }

  /// "Goes on maternity leave on February 1": its first day, and until when has to be asked.
  private static func begun(
    _ when: Reading, in sentence: Sentence, at place: Int, _ listed: [Reading]
  ) -> Reading {
    let tokens = sentence.tokens
    guard
      place > 0 && EnglishWindows.setting.contains(tokens[place - 1])
        || EnglishWindows.setting.contains(tokens[place]), listed.isEmpty,
      case .date(let first)? = when.date
    else { return when }
    return sentence.parser(at: place).reading(Choice(.span(first, nil)))
      .asked(.limitUnknown, in: sentence.context)
  }

  /// The words of a clause before a place: in "I'd say five weeks, and she's off", not mine.
  private static func clause(of place: Int, in sentence: Sentence) -> Range<Int> {
    let start = sentence.tokens[..<place].lastIndex { token in
      token.isPause || EnglishWords.andWord.contains(token.text)
    }
    return (start.map { $0 + 1 } ?? 0)..<place
  }

  private static func isSent(_ token: Token?) -> Bool {
    token.map { EnglishWindows.sending.contains($0.text) } ?? false
  }

  /// "Colm *gives it back* on July 6": a thing comes back, and nobody.
  private static func isHandedBack(
    _ found: (start: Int, next: Int), in sentence: Sentence
  ) -> Bool {
    let tokens = sentence.tokens
    guard found.next == found.start + 1 || tokens[found.start].text == "back" else { return false }
    let clause = clause(of: found.start, in: sentence)
    return clause.contains { place in
      let word = tokens[place].text
      return EnglishWindows.handing.contains(EnglishActs.base(ofThirdPerson: word) ?? word)
    }
  }

  /// "back on July 6": away until the day before.
  private static func returning(
    _ sentence: Sentence
  ) -> Away? {
    guard let found = sentence.first(of: EnglishWindows.back),
      sentence.person(in: 0..<found.start) != nil, !isHandedBack(found, in: sentence),
      // "Captain Lind, when *the ship* is back on July 9" is not his return.
      case let clause = clause(of: found.start, in: sentence),
      !clause.contains(where: { EnglishRanges.the.contains(sentence.tokens[$0]) })
        || sentence.person(in: clause) != nil,
      !isOfThing(before: found.start, in: sentence),
      // "Leaves on the 18th and comes back on the 4th".
      case let leaves = sentence.firstDay(before: found.start),
      let place = dayOfReturn(found, in: sentence),
      let choice = sentence.returnDay(at: place, after: leaves)?.awayBefore(from: leaves),
      // "Lena's back today" is here again.
      choice.best.deadline.map({ $0 >= sentence.context.today }) ?? true
    else { return nil }
    let reading = sentence.parser(at: found.next).reading(choice)
    // "On the 11th she flies out, back on the 20th" tells the first day in words not known here.
    let isMore = leaves == nil && sentence.time(from: 0, to: found.start) != nil
    return (
      sentence.person(in: 0..<found.start),
      isMore ? reading.asked(.severalDays, in: sentence.context) : reading, [],
      sentence.words(found.start..<found.next)
    )
  }
}
