import Scheduling

/// English words for parts of countries, and for holidays that are left out.
extension HolidayWords {
  /// Before holidays that are not kept.
  static let leavingOut = [
    "except for", "except", "apart from", "other than", "excluding", "bar", "but not", "minus",
    "don't take", "dont take", "don’t take", "doesn't take", "do not take", "don't observe",
    "dont observe", "don't keep", "dont keep", "don't get", "dont get", "don't have", "dont have",
    "doesn't keep", "doesn't observe", "not counting",
  ]
  /// The same where it may be said of anything.
  static let perhapsLeavingOut = ["without", "no", "not"]
  /// Behind a day that is left out.
  static let behindDays = [
    " for them", " for us", " for you", " off", " there", " here", " either", " though",
    " as a holiday", ".",
  ]
  /// Those of the buyer, as the other side calls them.
  static let theirs = ["they", "them", "their", "theirs", "they're", "they’re"]

  /// Cities and parts of countries, by the country.
  static let regions: [String: String] = {
    var found: [String: String] = [:]
    for (country, names) in parts {
      for name in names.split(separator: "|") { found[String(name)] = country }
    }
    return found.filter { HolidayTable.countries.contains($0.value) }
  }()

  private static let parts: [(country: String, names: String)] = [
    (
      "DE",
      """
      bavaria|bavarian|hamburg|berlin|hesse|saxony|munich|frankfurt|cologne|stuttgart|dresden|\
      leipzig|bremen|hanover|baden|westphalia|thuringia|brandenburg|saarland|rhineland
      """
    ),
    ("AT", "vienna|viennese|graz|salzburg|linz|tyrol|tyrolean|innsbruck|styria|carinthia"),
    ("CH", "zurich|geneva|basel|bern|lausanne|lucerne|ticino"),
    (
      "AU",
      """
      victoria|victorian|queensland|sydney|melbourne|brisbane|perth|adelaide|canberra|tasmania|\
      tasmanian|new south|hobart|darwin
      """
    ),
    ("NZ", "auckland|wellington|christchurch|otago"),
    ("GB", "scotland|scottish|wales|welsh|london|manchester|northern ireland|edinburgh|glasgow"),
    ("FR", "paris|lyon|marseille|toulouse|alsace|bordeaux|nantes"),
    ("ES", "madrid|barcelona|catalonia|catalan|andalusia|basque|valencia|seville|bilbao"),
    ("IT", "rome|milan|turin|naples|bologna"),
    ("NL", "amsterdam|rotterdam|utrecht|eindhoven"), ("BE", "brussels|antwerp|ghent|flanders"),
    ("CA", "ontario|quebec|toronto|montreal|vancouver|calgary|alberta|british columbia|manitoba"),
    (
      "US",
      """
      texas|california|florida|new york|chicago|boston|ohio|massachusetts|seattle|atlanta|denver
      """
    ),
    ("IN", "mumbai|chennai|bangalore|bengaluru|delhi|hyderabad|pune|kolkata|kerala|karnataka"),
    ("BR", "sao paulo|campinas|rio de|curitiba"), ("JP", "tokyo|osaka"), ("KR", "seoul"),
    ("SE", "stockholm|gothenburg"), ("NO", "oslo|bergen"), ("DK", "copenhagen|aarhus"),
    ("FI", "helsinki|tampere"), ("PL", "warsaw|krakow|gdansk"), ("IE", "dublin|cork|galway"),
    ("PT", "lisbon|porto"), ("CZ", "prague|brno"), ("IL", "tel aviv|haifa"), ("AE", "dubai"),
    ("ZA", "johannesburg|cape town"), ("TR", "istanbul|ankara"), ("MX", "monterrey|guadalajara"),
  ]

  /// Parts of countries with holidays of their own, which the plan does not know.
  static let regionsWithHolidays: [String: String] = [
    "bavaria": "Bavaria", "bavarian": "Bavaria", "hamburg": "Hamburg", "hesse": "Hesse",
    "saxony": "Saxony", "thuringia": "Thuringia", "brandenburg": "Brandenburg",
    "saarland": "Saarland", "baden": "Baden-Württemberg", "victoria": "Victoria",
    "victorian": "Victoria", "queensland": "Queensland", "tasmania": "Tasmania",
    "tasmanian": "Tasmania", "scotland": "Scotland", "scottish": "Scotland",
    "catalonia": "Catalonia", "catalan": "Catalonia", "ontario": "Ontario", "quebec": "Quebec",
    "alsace": "Alsace", "ticino": "Ticino", "geneva": "Geneva", "zurich": "Zurich",
    "tyrol": "Tyrol", "alberta": "Alberta", "karnataka": "Karnataka", "kerala": "Kerala",
  ]
}
