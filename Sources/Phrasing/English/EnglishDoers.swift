/// The words of sentences in which the doer does not stand right before the act.
enum EnglishDoers {
  /// What says that whoever has a title is on the other side of the table.
  static let yours = "your "
  static let the = "the "

  /// What somebody who "is doing" it is only busy with: "Priya is *meeting* the auditors".
  static let busy: WordSet = [
    "meet", "see", "visit", "have", "attend", "join", "leave", "expect", "look", "think",
  ]

  /// Acts that are hardly ever steps of their own, in the form that "they" has before it.
  static let plainDoing: WordSet = ["do", "have", "make", "handle", "own", "run"]

  /// "Vikram *'s the one who'll* do it": what stands for that before the act.
  static let theOne = PhraseTable<String>(
    grouped: {
      let ones = ["one", "person", "guy", "man", "woman"]
      func said(_ words: [String]) -> String {
        ones.flatMap { one in words.map { "the \(one) \($0)" } }.joined(separator: "|")
      }
      return [
        ("", said(["who", "that"])),
        ("will", said(["who'll", "who will", "that'll", "that will", "who going to", "to"])),
      ]
    }())

  /// What stands before a word that tells what became of a thing, and what stands for it before an act.
  static let suffering = PhraseTable<String>(grouped: [
    ("", "is|are|gets|get|is being|are being|is always|are always"),
    ("will", "will be|is going to be|are going to be|would be"),
    (
      "has to",
      "has to be|have to be|must be|needs to be|need to be|should be|has to get|have to get|needs to get"
    ),
  ])

  /// The act of what is only said to be done by somebody.
  static let plainAct = "do"

  /// "The list *comes from* Gabriela".
  static let comesFrom = PhraseTable<Bool>(grouped: [
    (true, "comes from|come from|will come from|has to come from|is coming from|gets here from")
  ])
  /// What whoever a thing comes from does with it.
  static let provides = "provides"

  /// "Sam *spends* two days wiring it".
  static let spending: WordSet = ["spend", "spends"]

  /// The plain form of what became of a thing: "order" for "ordered", "send" for "sent"; `nil` where
  /// no verb is known that it is a form of.
  static func base(ofParticiple word: String) -> String? {
    if let plain = irregular[word] { return plain }
    guard word.hasSuffix("ed"), word.utf8.count > 4 else { return nil }
    let stem = String(word.dropLast(2))
    var forms = [stem, stem + "e"]
    if stem.hasSuffix("i") { forms = [stem.dropLast() + "y"] }
    if let last = stem.last, stem.dropLast().last == last { forms.append(String(stem.dropLast())) }
    return forms.first(where: EnglishActs.isVerb)
  }

  private static let irregular = [
    "done": "do", "sent": "send", "made": "make", "built": "build", "written": "write",
    "drawn": "draw", "run": "run", "set": "set", "paid": "pay", "bought": "buy", "taken": "take",
    "given": "give", "held": "hold", "put": "put", "read": "read", "brought": "bring",
    "chosen": "choose", "cut": "cut", "dealt": "deal", "driven": "drive", "found": "find",
    "kept": "keep", "led": "lead", "shown": "show", "sold": "sell", "taught": "teach",
    "told": "tell", "begun": "begin", "undertaken": "undertake", "overseen": "oversee",
  ]
}
