/// English words of lines that say that two people have to sign.
enum SignatureWords {
  /// What such a line begins with, in order of their length.
  static let openings = [
    "it needs two signatures", "we need two signatures", "you need two signatures",
    "you'll need two signatures", "there are two signatures", "there's two signatures",
    "the contract needs two signatures", "contract needs two signatures",
    "the contract takes two signatures", "it takes two signatures", "it's two signatures",
    "needs two signatures", "takes two signatures", "two signatures needed", "two signatures",
    "two signatories", "two people sign", "2 signatures", "needs 2 signatures", "two signers",
    "there are two signatories", "two sign",
  ]
}
