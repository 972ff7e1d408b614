import PlanModel

/// The words of lines that say which place of the plan somebody takes.
enum DeclarationWords {
  /// What stands before what somebody is, behind their name: "she's the deputy manager".
  static let whoIs = [
    "she's the ", "he's the ", "she's our ", "he's our ", "she is the ", "he is the ",
    "she is our ", "he is our ", "who is our ", "who is the ", "who's our ", "who's the ",
    "that's our ", "that's the ", "our ", "the ", "shes the ", "hes the ", "shes our ", "hes our ",
  ]
  static let topWords: Set<String> = ["sponsor", "exec"]
  static let sides: [String: Side] = [
    "our": .buyer, "my": .buyer, "your": .seller, "yours": .seller,
  ]
  static let beforeTop: Set<String> = [
    "the", "s", "side", "executive", "senior", "main", "overall", "on", "for", "from", "at", "end",
    "and", "no", "so",
  ]
  /// What may stand between the label and the name.
  static let links: Set<String> = [
    "is", "s", "will", "be", "would", "should", "must", "has", "to", "on", "here", "for", "us",
    "sponsor", "side", "end", "your", "our", "now",
  ]
  /// What stands before the word, behind who it is: "Henning is *our exec* sponsor".
  static let beforeSponsor: Set<String> = [
    "the", "our", "my", "your", "exec", "executive", "main", "real", "new",
  ]
  static let being: Set<String> = ["is", "be", "becomes"]
  /// The act as the catalogue calls it.
  static let signatures = "Signatures"
  static let signing: Set<String> = [
    "sign", "signs", "signer", "signing", "signature", "signatures", "signatory",
  ]
  static let beforeSigning: Set<String> = ["who", "and", "the", "our", "contract", "it"]
  static let choosing: Set<String> = ["chose", "picked", "set", "decided", "wanted"]
  static let picking: Set<String> = ["chose", "picked"]
  static let days: Set<String> = ["date", "day", "go-live", "deadline"]
  /// Whoever speaks is taken to have chosen it anyway; and what asks or denies names nobody.
  static let noSubjects: Set<String> = [
    "i", "we", "you", "they", "he", "she", "it", "that", "who", "nobody", "no", "if", "when", "me",
    "what", "whoever", "not",
  ]
}
