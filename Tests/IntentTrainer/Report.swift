import Phrasing

/// How often the likeliest intent is the right one, by how sure it was, and which are taken for
/// which.
func report(_ lines: [Line], with table: Table) {
  var right = 0
  var bySurety: [Int: (right: Int, all: Int)] = [:]
  let learned = table.learned
  for line in lines {
    guard let best = IntentModel.read(Set(line.features), by: learned).first else { continue }
    let isRight = best.intent == intents[line.intent]
    right += isRight ? 1 : 0
    let surety = Int(best.share * 10)
    bySurety[surety, default: (0, 0)].all += 1
    bySurety[surety, default: (0, 0)].right += isRight ? 1 : 0
    guard !isRight else { continue }
    let share = Int(best.share * 100)
    print("\(intents[line.intent]) taken for \(best.intent) \(share) %: \(line.text)")
  }
  print("features \(table.count)")
  print("right \(right) of \(lines.count)")
  for (surety, count) in bySurety.sorted(by: { $0.key > $1.key }) {
    print("sure by \(surety * 10) %: \(count.right) of \(count.all)")
  }
}
