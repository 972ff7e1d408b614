/// What a buyer's own people propose and look for, in words that sellers use as well.
extension EnglishSeller {
  /// Between a word of the seller's and what it is about or whom it is for.
  static let complements: WordSet = ["for", "of"]
  /// What the law or a machine looks for: "discovery *of personal data*".
  static let discovered: WordSet = [
    "data", "asset", "assets", "device", "devices", "document", "documents", "record", "records",
    "file", "files", "host", "hosts", "account", "accounts", "secrets", "credentials", "pii",
    "emails", "mailboxes", "licences", "licenses", "certificates", "servers", "endpoints",
  ]
  /// To whom only a buyer's own people propose: "proposal *for the works council*".
  static let ownBodies: WordSet = [
    "council", "union", "faculty", "senate", "trustees", "parish", "regulator", "ministry",
    "ombudsman", "governors", "assembly",
  ]
  /// What becomes of a buyer's own paper, and not of an offer.
  static let settled: WordSet = [
    "approved", "adopted", "ratified", "signed", "filed", "completed", "complete", "passed",
    "accepted", "voted", "recorded", "lodged", "closed", "finished",
  ]
}
