extension StringProtocol {
  /// The number of "12" or "12th", as the day of a month is told without the month; `nil` for any
  /// other word.
  package var dayNumber: Int? {
    let digits = prefix { $0.isNumber }
    return digits.count == count ? Int(digits) : ordinalNumber
  }

  /// The number of "12th"; `nil` for any other word.
  package var ordinalNumber: Int? {
    let digits = prefix { $0.isNumber }
    return EnglishNumbers.ordinalEndings.contains(String(dropFirst(digits.count)))
      ? Int(digits) : nil
  }
}
