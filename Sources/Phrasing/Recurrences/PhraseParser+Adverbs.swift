internal import Scheduling

/// Rules told in one word: "weekly", "6-weekly", "biweekly".
extension PhraseParser {
  /// Any of them.
  mutating func adverbRule() -> Choice<Rule>? { countedAdverb() ?? adverb() }

  /// "Six-weekly", "3-monthly": every so many of them.
  private mutating func countedAdverb() -> Choice<Rule>? {
    attempt { parser in
      guard let count = parser.cardinal(), (2...24).contains(count), parser.take(.dash) else {
        return nil
      }
      switch parser.take(EnglishRecurrences.adverbs) {
      case .weekly: return Choice(parser.placed(Rule(.weekly, every: count)))
      case .monthly: return Choice(parser.placed(Rule(.monthly, every: count)))
      default: return nil
      }
    }
  }

  /// "Quarterly", "fortnightly": those that mean two rules are asked about.
  mutating func adverb() -> Choice<Rule>? {
    attempt { parser in
      guard let adverb = parser.take(EnglishRecurrences.adverbs) else { return nil }
      // "Annual leave" is no rule.
      if parser.inProse, EnglishRecurrences.adjectives.contains(parser.tokens[parser.at - 1].text) {
        return nil
      }
      switch adverb {
      case .daily: return Choice(Rule(.daily))
      case .workdays: return Choice(parser.weekly(Array(Weekday.allCases.prefix(5))))
      case .weekly: return Choice(parser.placed(Rule(.weekly)))
      case .monthly: return parser.checked(parser.placed(Rule(.monthly)))
      case .quarterly: return parser.quarterly(parser.placed(Rule(.monthly, every: 3)))
      case .halfYearly: return Choice(parser.placed(Rule(.monthly, every: 6)))
      case .yearly: return parser.inMonth() ?? Choice(parser.placed(Rule(.yearly)))
      case .twiceYearly:
        var rule = Choice(parser.placed(Rule(.monthly, every: 6)))
        rule.asks = true
        rule.remarks.append(.needsDay)
        return rule
      case .often:
        let isWeekly = EnglishWords.week.contains(parser.tokens[parser.at - 1])
        var rule = Choice(Rule(isWeekly ? .weekly : .monthly))
        rule.askWithoutOther(.needsDay)
        return rule
      case .weekends: return Choice(parser.weekly([.saturday, .sunday]))
      case .fortnightly: return Choice(parser.placed(Rule(.weekly, every: 2)))
      case .biweekly: return parser.biweekly()
      case .bimonthly:
        var twice = Rule(.monthly)
        twice.monthDays = [1, 15]
        return Choice(
          Rule(.monthly, every: 2), or: [twice], asks: true, remarks: [.twoMeanings])
      case .twiceMonthly:
        let rule = parser.placed(Rule(.monthly))
        if rule.monthDays.count == 2 { return parser.checked(rule) }
        var first = Rule(.monthly)
        first.monthDays = [1, 15]
        var last = Rule(.monthly)
        last.monthDays = [15, -1]
        return Choice(first, or: [last], asks: true, remarks: [.needsDay])
      case .twiceWeekly:
        let rule = parser.placed(Rule(.weekly))
        if rule.days.count == 2 { return Choice(rule) }
        return Choice(
          Rule(.weekly),
          or: [parser.weekly([.tuesday, .thursday]), parser.weekly([.monday, .wednesday])],
          asks: true, remarks: [.onlySometimes])
      }
    }
  }

  /// "Annually *in June*".
  private mutating func inMonth() -> Choice<Rule>? {
    attempt { parser in
      guard parser.take(EnglishWords.inWord) else { return nil }
      _ = parser.take(EnglishRecurrences.every)
      return parser.yearlyMonth()
    }
  }

  private mutating func biweekly() -> Choice<Rule> {
    let rule = placed(Rule(.weekly, every: 2))
    var twice = weekly([.tuesday, .thursday])
    if !rule.days.isEmpty { twice.days = rule.days }
    return Choice(rule, or: [twice], asks: true, remarks: [.twoMeanings])
  }
}
