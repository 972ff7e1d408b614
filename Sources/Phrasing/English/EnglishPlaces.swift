/// Places that companies sit in and people speak of, and that are hardly anybody's name.
enum EnglishPlaces {
  static let names = WordSet(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho \
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota \
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas \
    utah vermont wisconsin wyoming ontario quebec manitoba alberta saskatchewan toronto montreal \
    vancouver calgary ottawa winnipeg boston chicago seattle denver atlanta miami detroit \
    philadelphia phoenix portland sacramento minneapolis cleveland pittsburgh cincinnati baltimore \
    milwaukee tucson tulsa omaha albuquerque tampa nashville memphis louisville honolulu \
    europe asia africa america emea apac latam germany france spain italy portugal poland austria \
    switzerland netherlands belgium denmark sweden norway finland ireland scotland wales england \
    britain greece turkey hungary romania bulgaria croatia slovakia slovenia serbia ukraine \
    lithuania latvia estonia iceland luxembourg canada mexico brazil argentina chile colombia peru \
    india japan korea vietnam thailand malaysia singapore indonesia philippines australia israel \
    egypt kenya nigeria morocco dubai berlin hamburg munich cologne frankfurt stuttgart dresden \
    leipzig hanover bremen vienna zurich geneva basel bern lausanne graz salzburg linz amsterdam \
    rotterdam utrecht antwerp brussels ghent copenhagen stockholm gothenburg malmo oslo bergen \
    helsinki tampere dublin cork galway belfast edinburgh glasgow aberdeen cardiff swansea bristol \
    birmingham manchester liverpool leeds sheffield nottingham leicester coventry plymouth \
    southampton portsmouth norwich madrid barcelona valencia seville bilbao lisbon porto \
    turin naples bologna venice warsaw krakow gdansk prague brno budapest bucharest athens \
    istanbul ankara moscow kyiv tallinn riga vilnius tokyo osaka seoul beijing shanghai mumbai \
    delhi bangalore chennai hyderabad pune johannesburg nairobi lagos cairo melbourne brisbane perth \
    adelaide auckland wellington
    """.split(separator: " ").map(String.init))

  /// Words that begin the name of a place: "New York", "San Diego", "North Carolina".
  static let beginnings: WordSet = [
    "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper",
    "lower", "central", "greater", "fort", "port", "los", "las", "hong", "el",
  ]
}
