/// Tells what a line speaks of, by what its words weigh.
///
/// A linear model: each feature of the line says by how much it speaks for or against each intent,
/// and the sums are made shares. The weights are learned from lines written for this (`make
/// intents`), so another language is another table.
public enum IntentModel {
  /// An intent with its share of all, 0 to 1.
  public struct Guess: Hashable, Sendable {
    /// What the line may speak of.
    public let intent: Intent
    /// How surely.
    public let share: Double
  }

  /// All intents a line may have, likeliest first.
  ///
  /// - Parameters:
  ///   - text: One sentence or line.
  ///   - context: Known people and companies.
  /// - Returns: Every intent once, their shares one whole; nothing for a text without words.
  /// - Complexity: Linear in the text for each known person.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> [Guess] {
    read(IntentFeatures.all(in: text, context: context), by: EnglishIntents.table)
  }

  /// The same of a line's features, by any table.
  package static func read(_ features: Set<UInt32>, by table: IntentTable) -> [Guess] {
    guard !features.isEmpty else { return [] }
    var sums = Array(repeating: 0, count: Intent.allCases.count)
    for feature in features { table.add(feature, to: &sums) }
    let scale = table.scale / Double(features.count).squareRoot()
    return shares(of: sums.map { Double($0) * scale })
  }

  private static func shares(of sums: [Double]) -> [Guess] {
    let highest = sums.max() ?? 0
    let powers = sums.map { exponential($0 - highest) }
    let whole = powers.reduce(0, +)
    return zip(Intent.allCases, powers).map { Guess(intent: $0, share: $1 / whole) }
      .sorted { $0.share > $1.share }
  }

  /// e to the power of a number that is not positive, by squaring: no library of functions is
  /// loaded for it.
  private static func exponential(_ power: Double) -> Double {
    guard power > -30 else { return 0 }
    var value = 1 + power / 4_096
    for _ in 0..<12 { value *= value }
    return value
  }
}
