/// The words with which people say on a call who they are, or who the buyer's champion is.
enum IntroductionWords {
  /// What is said before anything else.
  static let greetings: Set<String> = [
    "hi", "hello", "hey", "hiya", "morning", "afternoon", "evening", "good", "there", "all",
    "everyone", "folks", "team", "so", "ok", "okay", "yes", "yeah", "right", "sorry", "and",
  ]
  /// What leads to the name of whoever speaks; the first that fits counts.
  static let leads = [
    "my name's ", "my name is ", "name's ", "the name's ", "it's ", "its ", "it is ", "this is ",
    "you're speaking to ", "you're speaking with ", "you're talking to ", "you're talking with ",
    "you've got ", "you have ",
  ]
  /// Those of them that are said of nobody but oneself.
  static let ownLeads = ["my name's ", "my name is ", "name's ", "the name's "]
  /// What comes right behind the name of whoever speaks, and ends the clause.
  static let marks = [
    " here", " speaking", " talking", " speaking here", " calling", " calling in", " on the line",
    " on the phone", " on the call", " on line", " on here", " on the other end", " dialling in",
    " dialing in", " joining",
  ]
  /// What says of somebody that the plan is written with them.
  static let champion = [
    "is our champion", "is the champion", "is their champion", "is your champion",
    "is my champion", "'s our champion", "s our champion", "will be our champion",
    "is championing this", "champions this", "is our champion here", "is our champion there",
    "is the champion here", "is the champion there", "our champion", "the champion",
    "their champion", "your champion", "my champion", "is our internal champion",
    "is the internal champion", "is our champion on this", "is the champion on this",
  ]
  /// What somebody says who looks after the purchase themselves.
  static let ownPurchase = [
    "i'm running this", "i am running this", "i run this", "i'm leading this", "i lead this",
    "i'm driving this", "i'm in charge of this", "i'm your contact", "i'll be your contact",
    "i'm your champion", "i'm the champion", "i'm the one running this", "i own this",
    "i'm looking after this", "i'm heading this up", "i'm the project lead",
  ]
  /// What may follow those: "running this *for us*".
  static let afterPurchase: Set<String> = [
    "one", "thing", "project", "here", "for", "us", "side", "our", "on", "end", "for now", "now",
    "whole", "up", "at", "my",
  ]
  /// What "I" stand before what I am.
  static let selves = ["i'm the ", "i am the ", "im the ", "i'm a ", "im a ", "i'm ", "im "]
  /// What is done by whoever brings two together.
  static let introducing = [
    " will introduce ", "'ll introduce ", " can introduce ", " is going to introduce ",
    " is introducing ", " introduces ", " to introduce ",
  ]
  /// What people work on who are named without a title.
  static let works: Set<String> = [
    "success", "support", "sales", "marketing", "implementation", "services", "onboarding",
    "engineering", "delivery", "operations", "product", "partnerships", "accounts", "training",
    "nursing", "pharmacy", "logistics", "finance", "procurement", "legal", "security",
  ]
}
