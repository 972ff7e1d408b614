import Glibc
import Phrasing
import Seeds

/// Multinomial logistic regression by stochastic descent, with a penalty on the weights.
///
/// The figures were chosen on lines that were kept back, by what was right at a share of 40 %.
struct Learner {
  private static let rounds = 40
  private static let penalty = 0.0015
  /// How many features are left out of a line at random, so that no single one carries it.
  private static let leftOut = 0.15

  let table: Table

  init(lines: [Line], intents: Int) {
    var counts: [UInt32: Int] = [:]
    for line in lines { for feature in line.features { counts[feature, default: 0] += 1 } }
    // What one line alone has tells nothing of others.
    let features = counts.filter { $0.value > 1 }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(features, features.indices))
    let known = lines.map { line in line.features.compactMap { places[$0] } }

    var weights = Array(repeating: 0.0, count: features.count * intents)
    var order = Array(lines.indices)
    // Always the same, so that the table only changes with the lines.
    var chance = SeededGenerator(seed: 1)
    for round in 0..<Learner.rounds {
      let pace = 0.6 * (1 - Double(round) / Double(Learner.rounds)) + 0.02
      order.shuffle(using: &chance)
      for place in order {
        let kept = known[place].filter { _ in
          Double.random(in: 0..<1, using: &chance) > Learner.leftOut
        }
        guard !kept.isEmpty else { continue }
        let scale = 1 / Double(lines[place].features.count).squareRoot()
        var sums = Array(repeating: 0.0, count: intents)
        for feature in kept {
          for intent in 0..<intents { sums[intent] += weights[feature * intents + intent] * scale }
        }
        let shares = Learner.softmax(sums)
        for intent in 0..<intents {
          let slope = (intent == lines[place].intent ? 1 : 0) - shares[intent]
          for feature in kept {
            let at = feature * intents + intent
            weights[at] += pace * (slope * scale - Learner.penalty * weights[at])
          }
        }
      }
    }
    table = Table(features: features, weights: weights, intents: intents)
  }

  private static func softmax(_ sums: [Double]) -> [Double] {
    let highest = sums.max() ?? 0
    let powers = sums.map { exp($0 - highest) }
    let whole = powers.reduce(0, +)
    return powers.map { $0 / whole }
  }
}
