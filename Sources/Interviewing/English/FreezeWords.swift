/// English words around what stands still on some days.
enum FreezeWords {
  /// Behind what is said to be shut: "the portal *is* down".
  static let being: Set<String> = [
    "is", "are", "will", "gets", "goes", "isn't", "aren't", "isn’t",
    "can't", "can’t", "cannot", "won't", "won’t", "can", "has", "have", "needs",
  ]
  /// What is no slow time, beside one.
  static let shut: Set<String> = ["shut", "closed", "dark"]
  /// What a thing does that is shut: "the plant *shuts* from the 3rd".
  static let shutting: Set<String> = [
    "shuts", "closes", "stops", "stands", "moves", "runs", "starts", "goes", "pauses", "sleeps",
    "reopens", "migrates", "switches", "changes",
  ]
  /// How what may not be done begins behind whoever may not do it.
  static let forbidden = [
    "can't ", "cannot ", "won't ", "don't ", "doesn't ", "mustn't ", "must not ", "may not ",
    "aren't allowed", "isn't allowed", "shouldn't ", "can not ",
  ]
  /// Between an event and its days.
  static let lasting: Set<String> = [
    "is", "are", "runs", "happens", "goes", "lasts", "takes", "place",
  ]
  /// That none of them has time, with days beside it.
  static let noneOfUs = [
    "nothing from us", "count us out", "nothing out of us", "don't count on us",
    "don't expect anything from us", "nobody from us", "we're out of it then",
    "no use asking us", "we're no use to you",
  ]
  /// What is said of one thing that may not be changed: "SAP is *frozen*".
  static let frozen: Set<String> = ["frozen", "locked", "freezing"]
  /// What runs for everybody, so that nothing goes live where it is frozen.
  static let running: Set<String> = [
    "production", "prod", "live", "code", "codebase", "system", "systems", "it", "network",
    "changes", "releases", "deployments", "deploys", "environment", "environments", "platform",
    "software", "infrastructure",
  ]
  /// Before what it is.
  static let beforeSubject: Set<String> = [
    "the", "our", "your", "their", "a", "an", "and", "so", "but", "well", "also", "then", "there",
    "it", "that", "this",
  ]
  /// Whoever or whatever stands for all of the work.
  static let everything: Set<String> = [
    "we", "no", "whole", "everything", "everybody", "everyone", "nobody", "nothing", "all",
    "office", "offices",
    "company", "business", "work", "firm", "freeze", "peak", "season", "audit", "shutdown", "close",
    "closing", "stocktake", "stocktaking", "inventory", "quarter", "month", "year", "week", "days",
    "period", "time", "dates", "blackout", "rush", "harvest", "sale", "sales", "exams", "term",
    "election", "festival", "event", "offsite", "holiday", "holidays", "inspection", "migration",
  ]
  /// What only points from what is closed to its days: "stocktake, *that's* 10 to 14 August".
  static let pointing: Set<String> = [
    "that", "that's", "thats", "s", "it", "it's", "which", "is", "are", "this", "those", "these",
    "year", "so", "meaning", "means", "i", "think", "runs", "from", "the", "probably", "about",
  ]
}
