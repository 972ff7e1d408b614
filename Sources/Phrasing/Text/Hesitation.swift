/// Sounds and words said while looking for the next one: "by, *uh,* Friday", "the list*, er,* half a
/// day", "they*, uh, they* do it"; and words that were taken back for others: "*Dana, wait no,* Dina
/// writes it", "*the menu, sorry,* the price list".
///
/// All of it is blanked, so that every letter that is kept keeps its place.
struct Hesitation {
  private var bytes: [UInt8]
  private var tokens: [Token]
  private let people: PersonScanner

  /// Takes them out of a line.
  static func settle(_ bytes: inout [UInt8], _ tokens: inout [Token], _ context: PhraseContext) {
    guard mayHesitate(tokens) else { return }
    for pass in passes {
      var line = Hesitation(bytes, tokens, context)
      guard pass(&line) else { continue }
      bytes = line.bytes
      tokens = Tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self))
    }
  }

  private static let passes: [@Sendable (inout Hesitation) -> Bool] = [
    { $0.dropSounds() }, { $0.dropRepeated() }, { $0.takeBackNumber() }, { $0.takeBackWords() },
    { $0.dropEarlierName() }, { $0.dropCrowd() },
  ]

  /// A look at each word that tells most lines from those that hesitate.
  private static func mayHesitate(_ tokens: [Token]) -> Bool {
    var isBehindPause = false
    for place in tokens.indices {
      let token = tokens[place]
      if token.kind == .word, EnglishSpeech.isSound(token) { return true }
      if isBehindPause,
        EnglishSpeech.corrections.match(tokens, at: place) != nil
          || EnglishSpeech.searching.contains(token)
      {
        return true
      }
      if place > 0, EnglishSpeech.isCrowd(token, behind: tokens[place - 1]) { return true }
      if place > 1, token.capital, tokens[place - 1].kind == .comma,
        tokens[place - 2].text == token.text
      {
        return true
      }
      if place > 0, EnglishSpeech.repeated.contains(token), tokens[place - 1].text == token.text {
        return true
      }
      isBehindPause = token.isPause
    }
    return false
  }

  private init(_ bytes: [UInt8], _ tokens: [Token], _ context: PhraseContext) {
    self.bytes = bytes
    self.tokens = tokens
    people = PersonScanner(source: bytes, tokens: tokens, context: context)
  }

  private mutating func blank(_ range: Range<Int>) {
    PlainSpeech.blank(&bytes, tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
  }

  // MARK: Sounds

  /// ", uh,": with both pauses where the words around belong together, else with one of them.
  private mutating func dropSounds() -> Bool {
    var isChanged = false
    for place in tokens.indices.dropFirst() where isSound(place) {
      let isOpened = tokens[place - 1].isPause
      let isClosed = place + 1 < tokens.count && tokens[place + 1].kind == .comma
      guard isOpened || EnglishSpeech.isSound(tokens[place]) else { continue }
      let joins = place > 1 && isOpened && EnglishSpeech.goesOn(tokens[place - 2])
      let first = isOpened && (joins || !isClosed) && tokens[place - 1].kind == .comma
      blank((first && joins ? place - 1 : place)..<(isClosed ? place + 2 : place + 1))
      isChanged = true
    }
    return isChanged
  }

  private func isSound(_ place: Int) -> Bool {
    if EnglishSpeech.isSound(tokens[place]) { return true }
    return EnglishSpeech.searching.contains(tokens[place]) && tokens[place - 1].kind == .comma
      && place + 1 < tokens.count && tokens[place + 1].kind == .comma
  }

  /// "They*, they* do it", "the *the* list".
  private mutating func dropRepeated() -> Bool {
    for place in tokens.indices.dropFirst() where EnglishSpeech.repeated.contains(tokens[place]) {
      var before = place - 1
      if tokens[before].kind == .comma, before > 0 { before -= 1 }
      // "Signs *in in* person": a particle, and what follows it.
      let isParticle = before == place - 1 && EnglishActs.particles.contains(tokens[before])
      guard tokens[before].text == tokens[place].text, !isParticle else { continue }
      blank(before..<place)
      return true
    }
    return false
  }

  /// "You *guys* send it": no more than "you".
  private mutating func dropCrowd() -> Bool {
    guard let place = tokens.indices.dropFirst().first(where: isCrowd) else { return false }
    blank(place..<place + 1)
    return true
  }

  private func isCrowd(_ place: Int) -> Bool {
    EnglishSpeech.isCrowd(tokens[place], behind: tokens[place - 1])
  }

  // MARK: Taken back

  /// "*Three, no* four days": one number for another.
  private mutating func takeBackNumber() -> Bool {
    for place in tokens.indices.dropFirst(2) where EnglishNumbers.begins(tokens[place]) {
      var before = place - 1
      if tokens[before].kind == .comma, before > 0 { before -= 1 }
      guard EnglishSpeech.corrections.match(tokens, at: before)?.next == before + 1, before > 1,
        tokens[before - 1].kind == .comma, EnglishNumbers.begins(tokens[before - 2])
      else { continue }
      blank(before - 2..<place)
      return true
    }
    return false
  }

  /// "*Dana, wait no,* Dina", "*the menu, sorry,* the price list".
  private mutating func takeBackWords() -> Bool {
    for place in tokens.indices.dropFirst(2) where tokens[place - 1].isPause {
      guard let mark = EnglishSpeech.corrections.match(tokens, at: place),
        mark.meaning == .sure || mark.meaning == .betweenPauses
      else { continue }
      var old = place
      while old > 0, tokens[old - 1].isPause { old -= 1 }
      var new = mark.next
      if mark.meaning == .betweenPauses, new < tokens.count, !tokens[new].isPause { continue }
      while new < tokens.count, tokens[new].isPause { new += 1 }
      guard old > 0, new < tokens.count, let start = named(old, new) ?? thing(old, new) else {
        continue
      }
      blank(start..<new)
      return true
    }
    return false
  }

  /// The beginning of the name before a place, where another stands at the next.
  private func named(_ old: Int, _ new: Int) -> Int? {
    var start = old
    while start > 0, old - start < 3, isName(start - 1) { start -= 1 }
    return start < old && isName(new) && tokens[start..<old].contains(where: \.capital)
      ? start : nil
  }

  private func isName(_ place: Int) -> Bool {
    tokens[place].kind == .word && tokens[place].capital && people.isNameWord(place)
      || EnglishPeople.honorifics.contains(tokens[place])
  }

  /// The beginning of the thing before a place, where another that is no sentence stands at the next.
  private func thing(_ old: Int, _ new: Int) -> Int? {
    let end = tokens[new...].firstIndex(where: \.isPause) ?? tokens.count
    guard EnglishWords.determiners.contains(tokens[new]), end - new > 1, end - new < 6,
      !tokens[new..<end].contains(where: { EnglishActs.auxiliaries.contains($0) }),
      let start = tokens[max(0, old - 5)..<old].lastIndex(where: {
        EnglishWords.determiners.contains($0)
      }), old - start > 1
    else { return nil }
    return start
  }

  /// "*Dina,* Dina Farouk writes it": a name, and the whole of it.
  private mutating func dropEarlierName() -> Bool {
    for place in tokens.indices.dropFirst(2)
    where tokens[place - 1].kind == .comma && tokens[place].capital {
      guard tokens[place - 2].text == tokens[place].text, isName(place), isName(place - 2),
        place + 1 < tokens.count, isName(place + 1)
      else { continue }
      blank(place - 2..<place)
      return true
    }
    return false
  }
}
