import Phrasing

/// How often the likeliest intent is the right one, by how sure it was, and which are taken for
/// which.
func report(_ lines: [Line], with table: Table) {
  var right = 0
  var bySurety: [Int: (right: Int, all: Int)] = [:]
  for line in lines {
    let shares = table.shares(of: line.features)
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }) else { continue }
    let isRight = best == line.intent
    right += isRight ? 1 : 0
    let surety = Int(shares[best] * 10)
    bySurety[surety, default: (0, 0)].all += 1
    bySurety[surety, default: (0, 0)].right += isRight ? 1 : 0
    if !isRight {
      print(
        "\(intents[line.intent]) taken for \(intents[best]) \(Int(shares[best] * 100)) %: \(line.text)"
      )
    }
  }
  print("features \(table.count)")
  print("right \(right) of \(lines.count)")
  for (surety, count) in bySurety.sorted(by: { $0.key > $1.key }) {
    print("sure by \(surety * 10) %: \(count.right) of \(count.all)")
  }
}
