public import Scheduling

/// Dates as words, the way every screen and document prints them.
public enum DateWords {
  /// `Fri 14 Aug`: for places where the year is plain.
  public static func short(_ day: CivilDate) -> String {
    let (_, month, number) = day.components
    return "\(EnglishNames.shortWeekday(day.weekday)) \(number) \(EnglishNames.shortMonth(month))"
  }

  /// `14 Aug`: where days stand in a row and only their distance matters.
  public static func dayAndMonth(_ day: CivilDate) -> String {
    let (_, month, number) = day.components
    return "\(number) \(EnglishNames.shortMonth(month))"
  }

  /// `Fri 14 Aug`, or `Fri 14 Aug 2027` when the year is not the reader's.
  public static func short(_ day: CivilDate, near today: CivilDate) -> String {
    day.components.year == today.components.year ? short(day) : medium(day)
  }

  /// `Fri 14 Aug`, or `4 Jun 2027` where that is most of a year away: as wide, for columns.
  public static func brief(_ day: CivilDate, near today: CivilDate) -> String {
    abs(day - today) > 300 ? "\(dayAndMonth(day)) \(day.components.year)" : short(day)
  }

  /// `Thu 15 Oct 2026`.
  public static func medium(_ day: CivilDate) -> String {
    "\(short(day)) \(day.components.year)"
  }

  /// `Mon 25 Jan 2027 to Sun 31 Jan 2027`, `through Sun 31 Jan 2027`, `from Mon 25 Jan 2027`.
  public static func medium(_ span: DateSpan) -> String {
    switch (span.first, span.last) {
    case (let first?, let last?):
      first == last ? medium(first) : "\(medium(first)) to \(medium(last))"
    case (nil, let last?): "through \(medium(last))"
    case (let first?, nil): "from \(medium(first))"
    case (nil, nil): ""
    }
  }

  /// `Thursday 15 October 2026`.
  public static func long(_ day: CivilDate) -> String {
    let (year, month, number) = day.components
    return "\(EnglishNames.weekday(day.weekday)) \(number) \(EnglishNames.month(month)) \(year)"
  }

  /// `15 October`: inside a sentence.
  public static func plain(_ day: CivilDate) -> String {
    let (_, month, number) = day.components
    return "\(number) \(EnglishNames.month(month))"
  }
}
