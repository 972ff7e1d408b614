// Learns the table `EnglishIntents` from lines with their intents: `intent<TAB>line`.
//
//     intent-trainer --words LINES.tsv … > EnglishCallWords.swift
//     intent-trainer LINES.tsv … > EnglishIntents.swift
//     intent-trainer --try HELD-OUT.tsv LINES.tsv …      says how often it is right, and where not

import Glibc
import Phrasing
import Scheduling

let intents = Intent.allCases
let context = PhraseContext(
  today: CivilDate(number: 20_787), buyerCompany: "Northwind",
  sellerCompany: "Acme")

var arguments = Array(CommandLine.arguments.dropFirst())
var tried: String?
if arguments.first == "--try", arguments.count > 1 {
  tried = arguments[1]
  arguments.removeFirst(2)
}
if arguments.first == "--words" {
  print(
    CallWords(lines: arguments.dropFirst().flatMap { Line.all(in: $0, context: context) }).source)
  exit(0)
}
let training = arguments.flatMap { Line.all(in: $0, context: context) }
let learner = Learner(lines: training, intents: intents.count)
if let tried {
  report(Line.all(in: tried, context: context), with: learner.table)
} else {
  print(learner.table.source(lines: training.count))
}
