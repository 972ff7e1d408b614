/// Small words of the grammar, by what they do.
enum EnglishWords {
  static let afterWord: WordSet = ["after"]
  static let allWord: WordSet = ["all"]
  static let andOr: WordSet = ["and", "or"]
  static let andWord: WordSet = ["and"]
  static let anyArticle: WordSet = ["the", "a", "each", "every", "any", "our", "your"]
  /// How a question begins.
  static let askers: WordSet = [
    "is", "are", "was", "were", "do", "does", "did", "will", "would", "can", "could", "has", "have",
    "should", "what", "when", "who", "which", "where", "why", "how", "any", "isn't", "aren't",
    "don't", "doesn't",
  ]
  static let atOrIn: WordSet = ["at", "in"]
  static let atWord: WordSet = ["at"]
  static let beforeOrAfter: WordSet = ["before", "after"]
  static let beforeWord: WordSet = ["before"]
  static let beginnings: WordSet = ["from", "starting", "beginning"]
  static let bothWord: WordSet = ["both"]
  static let byWord: WordSet = ["by"]
  static let signatureWord: WordSet = ["signature"]
  static let withWord: WordSet = ["with"]
  static let clauseLinks: WordSet = ["so", "and", "for", "once", "now"]
  static let clockMarks: WordSet = ["at", "around", "by"]
  static let commencing: WordSet = ["starting", "beginning", "commencing"]
  static let countedFrom: WordSet = ["of", "after", "from"]
  static let currentWord: WordSet = ["current"]
  static let dateOrDay: WordSet = ["date", "day"]
  /// What stands behind the number of an amount of money, or a share.
  static let amountMarks = WordSet(
    MoneyWords.currencies + MoneyWords.marks + MoneyWords.units + ["hundred", "percent", "pct"])

  /// What only a thing or a person follows.
  static let determiners: WordSet = [
    "the", "a", "an", "its", "their", "his", "her", "our", "my", "ours", "your", "yours", "all",
    "each", "every", "any", "both",
  ]
  static let dayOf = PhraseTable<Bool>(grouped: [(true, "the day of|day of")])
  static let dayOrWeek: WordSet = ["day", "week"]
  static let comingWord: WordSet = ["coming"]
  static let dayWord: WordSet = ["day"]
  static let diligenceWord: WordSet = ["diligence"]
  static let dueWord: WordSet = ["due"]
  static let duringWords: WordSet = ["in", "during", "for", "over"]
  static let forOrTo: WordSet = ["for", "to"]
  static let forOrDuring: WordSet = ["for", "during"]
  static let forWord: WordSet = ["for"]
  static let eitherWord: WordSet = ["either"]
  static let fromWord: WordSet = ["from"]
  static let hasWord: WordSet = ["has"]
  static let hoursWord: WordSet = ["hours"]
  static let inWord: WordSet = ["in"]
  static let insideWord: WordSet = ["inside"]
  static let internallyWord: WordSet = ["internally"]
  static let isWord: WordSet = ["is"]
  static let itOrThat: WordSet = ["it", "that"]
  static let ishWord: WordSet = ["ish"]
  static let lastWord: WordSet = ["last"]
  static let laterWord: WordSet = ["later"]
  static let legalWord: WordSet = ["legal"]
  static let letWord: WordSet = ["let"]
  static let mWord: WordSet = ["m"]
  static let monthOrQuarter: WordSet = ["month", "quarter"]
  static let monthWord: WordSet = ["month"]
  static let needWord: WordSet = ["need"]
  static let needOrNeeds: WordSet = ["need", "needs"]
  static let needsWord: WordSet = ["needs"]
  static let butWord: WordSet = ["but"]
  static let notWord: WordSet = ["not"]
  static let thatWord: WordSet = ["that"]
  static let nextWord: WordSet = ["next"]
  static let nextWords: WordSet = ["next", "coming", "following"]
  static let nobodyNamed: WordSet = [
    "we", "we'll", "they", "they'll", "you", "you'll", "someone", "somebody",
  ]
  static let notLengths: WordSet = [
    "ago", "old", "early", "late", "before", "from", "each", "apiece", "per",
  ]
  static let objects: WordSet = ["us", "them", "me", "him", "her"]
  static let ofInFrom: WordSet = ["of", "in", "from"]
  static let ofWord: WordSet = ["of"]
  static let offWord: WordSet = ["off"]
  static let oneWord: WordSet = ["one"]
  static let onlyWord: WordSet = ["only"]
  static let onOf: WordSet = ["on", "of"]
  static let onOfThis: WordSet = ["on", "of", "this"]
  static let onOrEvery: WordSet = ["on", "every"]
  static let onThisComing: WordSet = ["on", "this", "coming"]
  static let inOrFrom: WordSet = ["in", "from"]
  static let perArticle: WordSet = ["a", "an", "per", "each"]
  static let onWord: WordSet = ["on"]
  /// Behind a day, "or", and another that is counted from it: how many days.
  static let later = PhraseTable<Int>(grouped: [
    (7, "the week after|the week following|the following week|a week later|one week later"),
    (1, "the day after|the following day|a day later|one day later|the next day"),
  ])

  static let orWord: WordSet = ["or"]
  static let others: WordSet = ["she'll", "he'll", "they'll", "she", "he"]
  static let perhaps: WordSet = ["possibly", "maybe", "perhaps"]
  static let periodAdjectives: WordSet = ["sales", "fiscal", "financial", "calendar", "budget"]
  /// The two sides, as one of them calls them.
  static let parties: WordSet = ["us", "them", "you", "we", "they", "ours", "yours"]
  static let pastWord: WordSet = ["past"]
  static let heOrShe: WordSet = ["he", "she"]
  static let places: WordSet = ["in", "at", "on"]
  static let prepositions: WordSet = ["to", "for", "by", "with", "from", "at"]
  static let recurs: WordSet = ["on", "occurs", "repeats", "happens", "meets", "meet", "meeting"]
  static let securityWord: WordSet = ["security"]
  static let severalMarks: WordSet = ["and", "or", "both"]
  static let signOff: WordSet = ["sign", "sign-off", "signoff"]
  static let signed: WordSet = ["signed", "sign"]
  static let sinceWord: WordSet = ["since"]
  static let speakers: WordSet = ["i", "i'd", "i'll", "i'm", "we", "we'd", "we'll"]
  static let startingWords: WordSet = ["from", "starting", "beginning", "after"]
  static let tWord: WordSet = ["t"]
  static let thenWord: WordSet = ["then"]
  static let theWord: WordSet = ["the"]
  static let they: WordSet = ["they", "it"]
  static let toOrFrom: WordSet = ["to", "from"]
  static let tooWord: WordSet = ["too"]
  static let toWord: WordSet = ["to"]
  static let wasOrWere: WordSet = ["was", "were"]
  static let wWord: WordSet = ["w"]
  static let wayWord: WordSet = ["way", "partway", "midway"]
  static let waiting: WordSet = ["awaiting", "pending", "waiting"]
  static let week: WordSet = ["week", "wk"]
  static let weekLetters: WordSet = ["c", "o", "b"]
  static let endLetter: WordSet = ["e"]
  static let weekendWord: WordSet = ["weekend"]
  static let weekWord: WordSet = ["week"]
  static let withOrBy: WordSet = ["with", "by"]
  static let withinOrIn: WordSet = ["within", "in", "inside"]
  static let timeLinks: WordSet = ["before", "after", "by", "until", "during"]
  static let whose: WordSet = ["our", "your", "their", "his", "her"]
  static let youWords: WordSet = ["you'll", "you"]
  static let qWord: WordSet = ["q"]
  static let receiving: WordSet = ["have", "get", "receive"]
  static let yearWord: WordSet = ["year"]
  static let yearWords: WordSet = ["year", "calendar", "cy"]
}
