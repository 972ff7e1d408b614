/// English words of money, for every reader of amounts.
public enum MoneyWords {
  /// What money is counted in, and what so much of it is called.
  public static let currencies = [
    "thousand", "million", "grand", "euro", "euros", "dollars", "pounds", "kroner", "crowns",
    "francs", "zloty", "usd", "eur", "gbp", "quid", "bucks",
  ]
  /// Short for so much of it, behind a number: "100 *k*".
  public static let marks = ["k", "mille", "kr"]
  /// Written together with a number of it: "2*mn*".
  public static let units = ["k", "m", "mio", "mn", "bn", "kr"]
}
