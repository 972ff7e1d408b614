import Foundation
import Seeds

/// Choices that a seed repeats.
struct Random: RandomNumberGenerator {
  private var numbers: SeededGenerator

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
  }

  mutating func next() -> UInt64 { numbers.next() }

  /// True once in `count` times.
  mutating func chance(oneIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &self) == 0
  }

  mutating func upTo(_ last: Int) -> Int {
    Int.random(in: 0...last, using: &self)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }
}

/// The seeds of a random test: as many as it wants, or the one named by the variable SEED.
enum Seeds {
  static func first(_ count: Int) -> [UInt64] {
    if let text = ProcessInfo.processInfo.environment["SEED"], let seed = UInt64(text) {
      return [seed]
    }
    return (0..<UInt64(count)).map { $0 }
  }

  /// What a failing random test prints, so that it can be run again.
  static func hint(_ seed: UInt64) -> String {
    "SEED=\(seed) make test"
  }
}
