import Scheduling

/// English words around days on which companies do not work.
enum HolidayWords {
  /// What no line about days off is without, where neither a country nor a closing is named.
  static let ofDaysOff: Set<String> = [
    "holiday", "holidays", "bank", "public", "off", "closed", "shut", "close", "easter",
    "christmas", "xmas", "feast", "calendar", "vacation", "day", "eve", "year's", "work", "works",
    "sit", "based",
  ]
  /// What says that nobody is off.
  static let working = ["we work", "we're open", "we’re open", "we are open", "people work"]
  /// What says that something is to be done while a company is closed.
  static let within = [
    "must be in", "has to be in", "have to be in", "needs to be in", "must be during",
    "has to be during", "only in a shutdown", "only during", "in the shutdown",
    "during the shutdown", "in a shutdown", "during a shutdown",
  ]
  /// What stands before a feast or the end of a year and means the days around it, too.
  static let around: Set<String> = ["over", "throughout", "around", "across", "at"]
  /// What says that it may not come to it: "we *may be* closed on December 24".
  static let unsure = [
    "may be", "might be", "might", "could be", "maybe", "perhaps", "possibly", "if", "unless",
    "not sure", "whether",
  ]
  /// What says that a company is closed.
  static let closings = [
    "we're closed", "we’re closed", "you're closed", "you’re closed", "are closed", "is closed",
    "be closed", "closed on", "closed from", "closed between", "shut down", "shuts down",
    "shutdown", "we shut", "we’re shut", "we're shut", "are shut", "is shut", "we close for",
    "we close from", "we close between",
    "whole company is off", "the company is off", "entire company is off", "whole office is off",
    "company shuts", "company closes", "company is away",
    "office shuts",
    "office closes",
  ]
  /// What a company does that is closed, right before its days: "we also *close* July 6".
  static let closingWords: Set<String> = ["close", "closes", "closed", "shut", "shuts"]
  /// Between that and the days.
  static let beforeClosedDays: Set<String> = [
    "on", "for", "from", "between", "also", "over", "all", "the", "day", "of",
  ]
  /// Before further days that are none of the holidays: "US holidays, *plus* July 6".
  static let besides = ["plus ", "and also ", "also ", "and ", "as well as ", "plus also "]
  /// How a line tells that its company is closed on days.
  static let weAreClosed = "we're closed on "
  /// How a line begins that names days on which nobody works: "we don't work Good Friday".
  static let idle = [
    "we don't work ", "we don’t work ", "we do not work ", "nobody works ", "no one works ",
    "we're off ", "we’re off ", "we are off ", "were off ", "we're all off ", "everyone is off ",
    "everybody is off ", "everyone's off ",
  ]
  /// What says that nobody works.
  static let notWorking = [
    "don't work", "don’t work", "do not work", "doesn't work", "doesn’t work", "never work",
    "nobody works", "no one works", "are off", "we're off", "we’re off", "don't work on",
  ]
  /// Where nobody is on a day off.
  static let there = ["here", "in", "around", "about", "available"]
  /// Behind "nobody is in", where that is no favour.
  static let behindIn: Set<String> = [
    "on", "between", "from", "over", "until", "during", "the", "all", "next", "this",
  ]
  /// From where on a sentence tells of the days after.
  static let reopening = [
    " and open ", ", open ", " but open ", " and reopen", ", reopen", ", back ",
  ]
  /// What stands between "nobody" and the days.
  static let behindNobody =
    [" works ", " working "] + there.flatMap { ["'s \($0) ", "’s \($0) ", " is \($0) "] }
  /// Who a company is.
  static let companies = [
    "we", "we're", "we’re", "were off", "you", "you're", "our office", "our offices", "the office",
    "everyone",
    "the company", "the whole company", "the entire company", "the whole office", "nobody",
    "no one",
  ]
  /// Before a place where only some of a company sit: "the *office in* Lyon is closed".
  static let branches = ["office in", "offices in", "site in", "branch in", "plant in", "team in"]
  /// Who both companies are, and each of them.
  static let both = ["both", "everyone", "everybody", "all of us", "each side"]
  /// Those that say it in a clause of their own.
  static let bothAlone = ["both", "all of us", "each side", "the two of us", "you too"]
  static let ours = ["we", "our", "ours"]
  static let yours = ["you", "your", "yours"]
  /// Before "work", what denies it.
  static let denying = ["not ", "n't ", "n’t ", "never "]
  /// What stands before a day that is worked.
  static let beforeDays = ["and ", "on ", "through "]
  /// Every one of a weekday, Monday first.
  static let weekdays = ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays"]
  /// After a country, what it has: "*US* holidays", and not "us".
  static let holidays: Set<String> = ["holiday", "holidays", "federal", "bank", "public"]
  /// The codes of countries as they are written, too.
  static let codes = Dictionary(
    uniqueKeysWithValues: HolidayTable.countries.map { ($0, $0) }
  ).merging(["USA": "US", "UK": "GB"]) { first, _ in first }
  /// What countries and whoever is of them are called; those of which the holidays are known.
  static let names: [String: String] = [
    "american": "US", "united states": "US", "usa": "US", "british": "GB", "uk": "GB",
    "united kingdom": "GB", "england": "GB", "english": "GB", "german": "DE", "germany": "DE",
    "french": "FR", "france": "FR", "spanish": "ES", "spain": "ES", "italian": "IT", "italy": "IT",
    "dutch": "NL", "netherlands": "NL", "belgian": "BE", "belgium": "BE", "swiss": "CH",
    "switzerland": "CH", "austrian": "AT", "austria": "AT", "swedish": "SE", "sweden": "SE",
    "norwegian": "NO", "norway": "NO", "danish": "DK", "denmark": "DK", "finnish": "FI",
    "finland": "FI", "polish": "PL", "poland": "PL", "irish": "IE", "ireland": "IE",
    "portuguese": "PT", "portugal": "PT", "canadian": "CA", "canada": "CA", "mexican": "MX",
    "mexico": "MX", "brazilian": "BR", "brazil": "BR", "indian": "IN", "india": "IN",
    "japanese": "JP", "japan": "JP", "australian": "AU", "australia": "AU",
    "new zealand": "NZ", "singapore": "SG", "israeli": "IL", "israel": "IL",
    "south africa": "ZA", "south african": "ZA", "emirati": "AE", "emirates": "AE", "korea": "KR",
    "korean": "KR", "chinese": "CN", "china": "CN",
    "czech": "CZ", "turkish": "TR", "turkey": "TR", "hong kong": "HK",
  ].filter { HolidayTable.countries.contains($0.value) }
}
