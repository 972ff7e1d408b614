extension WorkingCalendar {
  /// How far a search for a working day goes: ten years.
  static let reach = 3653

  /// How many working days one must wait from one day to another.
  ///
  /// `from` is day 0 and is not counted, `to` is: from Monday to Tuesday is 1, the echo "in 1
  /// working day". Negative when `to` lies before `from`.
  ///
  ///     calendar.workingDays(from: jun15, to: jul9)   // 18, with July 3 off
  ///
  /// - Complexity: O(days between + days off).
  public func workingDays(from: CivilDate, to: CivilDate) -> Int {
    guard from <= to else { return -workingDays(from: to, to: from) }
    return mask(from: from.number + 1, count: to - from).reduce(0) { $0 + Int($1) }
  }

  /// How many working days lie within a span, both ends included.
  public func workingDays(first: CivilDate, last: CivilDate) -> Int {
    first <= last ? workingDays(from: first - 1, to: last) : 0
  }

  /// The day itself when it is worked, else the next one that is.
  ///
  /// - Returns: `nil` when there is none within ten years.
  public func workingDay(onOrAfter day: CivilDate) -> CivilDate? {
    self.day(1, after: day - 1)
  }

  /// The day itself when it is worked, else the last one before it that is.
  ///
  /// - Returns: `nil` when there is none within ten years.
  public func workingDay(onOrBefore day: CivilDate) -> CivilDate? {
    self.day(1, before: day + 1)
  }

  /// The `count`-th working day after a day, which is itself not counted.
  ///
  /// - Parameters:
  ///   - count: At least 0; 0 gives the day itself, worked or not.
  ///   - day: The day to count from.
  /// - Returns: `nil` when the calendar has fewer working days within ten years.
  public func day(_ count: Int, after day: CivilDate) -> CivilDate? {
    guard count > 0 else { return day }
    return search(count) { length in
      let places = mask(from: day.number + 1, count: length)
      return (places, { day + 1 + $0 })
    }
  }

  /// The `count`-th working day before a day, which is itself not counted.
  ///
  /// - Parameters:
  ///   - count: At least 0; 0 gives the day itself, worked or not.
  ///   - day: The day to count from.
  /// - Returns: `nil` when the calendar has fewer working days within ten years.
  public func day(_ count: Int, before day: CivilDate) -> CivilDate? {
    guard count > 0 else { return day }
    return search(count) { length in
      let places = mask(from: day.number - Int32(length), count: length)
      return (places.reversed(), { day - 1 - $0 })
    }
  }

  /// The `count`-th 1 in masks of growing length: a short look first, since it nearly always does.
  private func search(
    _ count: Int, places: (Int) -> (mask: [UInt8], day: (Int) -> CivilDate)
  ) -> CivilDate? {
    var length = 2 * min(count, Self.reach) + 14
    while true {
      let (mask, day) = places(length)
      var left = count
      for (index, place) in mask.enumerated() where place == 1 {
        left -= 1
        if left == 0 { return day(index) }
      }
      guard length < Self.reach else { return nil }
      length = min(length * 4, max(Self.reach, 2 * count))
    }
  }
}
