/// Countries as what is theirs is called: "Norwegian", and not "NO".
enum CountryWords {
  /// The word before "public holidays" for a country's code; the code where there is none.
  static func adjective(_ code: String) -> String { adjectives[code] ?? code }

  private static let adjectives = [
    "AE": "Emirati", "AT": "Austrian", "AU": "Australian", "BE": "Belgian", "BR": "Brazilian",
    "CA": "Canadian", "CH": "Swiss", "CN": "Chinese", "DE": "German", "DK": "Danish",
    "ES": "Spanish", "FI": "Finnish", "FR": "French", "GB": "UK", "IE": "Irish", "IL": "Israeli",
    "IN": "Indian", "IT": "Italian", "JP": "Japanese", "KR": "Korean", "MX": "Mexican",
    "NL": "Dutch", "NO": "Norwegian", "NZ": "New Zealand", "PL": "Polish", "PT": "Portuguese",
    "SE": "Swedish", "SG": "Singapore", "ZA": "South African",
  ]
}
