import PlanModel
import Scheduling

/// The plan for programs: schema `tandem-plan/1`, described in `Docs/exporting.md`.
struct JSONExporter {
  let report: PlanReport
  let stamp: Stamp

  static let schema = "tandem-plan/1"

  func text() -> String {
    var writer = JSONWriter()
    writer.object { root in
      root.member("schema", Self.schema)
      root.object("plan") { plan in
        plan.member("id", report.planID)
        plan.member("position", report.position)
        plan.member("head", ifKnown: stamp.head)
      }
      root.member("asOf", report.asOf.iso)
      root.member("title", report.title)
      root.array("companies") { list in
        for company in report.companies { list.element(company) }
      }
      writeGoLive(&root)
      writeSponsors(&root)
      root.array("workstreams") { list in
        for block in report.workstreams { list.object { write(block, to: &$0) } }
      }
      writeReview(&root)
      writeLists(&root)
      root.array("people") { list in
        for person in report.people { list.object { write(person, to: &$0) } }
      }
    }
    return writer.text + "\n"
  }

  // MARK: Top

  private func writeGoLive(_ root: inout JSONWriter) {
    root.object("goLive") { goLive in
      goLive.member("date", ifKnown: report.goLive?.iso)
      goLive.member("isFeasible", report.isFeasible)
      goLive.array("standing") { list in
        for sentence in report.standing { list.element(sentence) }
      }
    }
    root.array("facts") { list in
      for item in report.facts {
        list.object { object in
          object.member("kind", item.kind.rawValue)
          write(item.fact, "value", to: &object)
          object.member("detail", ifKnown: item.detail)
        }
      }
    }
  }

  private func writeSponsors(_ root: inout JSONWriter) {
    root.array("sponsors") { list in
      for slot in report.sponsors {
        list.object { object in
          object.member("company", slot.company)
          object.member("person", ifKnown: slot.id.map { report.anchors[$0] })
          if slot.id != nil { write(slot.name, "name", to: &object) }
          object.member("title", ifKnown: slot.title)
          object.member("introduction", ifKnown: slot.introduction)
        }
      }
    }
  }

  // MARK: Plan

  private func write(_ block: WorkstreamBlock, to object: inout JSONWriter) {
    object.member("id", report.anchors[block.id])
    object.member("name", block.name)
    object.member("done", ifKnown: block.done)
    object.array("owners") { list in
      for owner in block.owners { list.element(owner.text) }
    }
    object.member("neededBy", ifKnown: block.neededBy?.iso)
    object.array("steps") { list in
      for row in block.steps { list.object { write(row, to: &$0) } }
    }
  }

  private func write(_ row: StepRow, to object: inout JSONWriter) {
    object.member("id", report.anchors[row.id])
    write(row.title, "title", to: &object)
    if !row.done.isMissing { write(row.done, "done", to: &object) }
    object.array("owners") { list in
      for owner in row.owners where !owner.name.isEmpty {
        list.object { item in
          item.member("person", ifKnown: owner.id.map { report.anchors[$0] })
          item.member("name", owner.name)
          item.member("isNamed", owner.id != nil)
          item.member("company", ifKnown: owner.company)
          item.member("basis", owner.fact.basis.word)
        }
      }
    }
    object.member("date", ifKnown: row.day?.iso)
    object.member("dateBasis", row.date.basis.word)
    if row.date.isMissing { object.member("dateWords", row.date.text) }
    object.member("status", row.status.rawValue)
    object.member("isAtRisk", row.isAtRisk)
    object.member("risk", ifKnown: row.risk)
    object.member("duration", ifKnown: row.duration.text)
    object.member("earliestStart", ifKnown: row.bounds.earliestStart?.iso)
    object.member("earliestFinish", ifKnown: row.bounds.earliestFinish?.iso)
    object.member("latestStart", ifKnown: row.bounds.latestStart?.iso)
    object.member("neededBy", ifKnown: row.bounds.neededBy?.iso)
    object.member("slack", ifKnown: row.bounds.slack)
    object.member("askedBy", ifKnown: row.askedBy)
    object.array("after") { list in
      for id in row.after { list.element(report.anchors[id]) }
    }
    object.array("remarks") { list in
      for remark in row.remarks { list.element(remark) }
    }
  }

  // MARK: The rest

  private func writeReview(_ root: inout JSONWriter) {
    root.object("review") { review in
      review.array("sentences") { list in
        for sentence in report.review { list.element(sentence) }
      }
      guard let series = report.reviewSeries else { return }
      review.member("rule", series.rule)
      review.member("first", series.first.iso)
      review.member("last", ifKnown: series.last?.iso)
      review.member("minuteOfDay", ifKnown: series.minuteOfDay)
      review.member("minutes", Int64(series.minutes))
      review.member("organiser", ifKnown: series.organiser.map { report.anchors[$0] })
    }
  }

  private func writeLists(_ root: inout JSONWriter) {
    root.array("consequences") { list in
      for item in report.consequences {
        list.object { object in
          object.member("step", report.anchors[item.id])
          object.member("day", item.day.iso)
          object.member("text", item.text)
          object.member("response", ifKnown: item.response)
        }
      }
    }
    let lists = [
      ("waits", report.waits), ("calendar", report.calendar), ("open", report.openPoints),
    ]
    for (key, remarks) in lists {
      root.array(key) { list in
        for remark in remarks {
          list.object { object in
            object.member("id", ifKnown: remark.id.map { report.anchors[$0] })
            object.member("text", remark.text)
            object.member("isAssumed", remark.isAssumed)
          }
        }
      }
    }
  }

  private func write(_ person: PersonRow, to object: inout JSONWriter) {
    object.member("id", report.anchors[person.id])
    object.member("name", person.name)
    object.member("title", ifKnown: person.title)
    object.member("company", person.company)
    object.member("part", ifKnown: person.part)
  }

  private func write(_ fact: Fact, _ key: String, to object: inout JSONWriter) {
    object.object(key) { value in
      value.member("text", fact.text)
      value.member("basis", fact.isMissing ? "missing" : fact.basis.word)
    }
  }
}

extension Provenance.Basis {
  /// The word of the schema.
  var word: String {
    switch self {
    case .heard: "heard"
    case .inferred: "inferred"
    case .assumed: "assumed"
    }
  }
}
