import Scheduling
import Testing

@testable import Phrasing

/// Labels by what tips them, one cause a test.
@Suite struct `What makes a label` {
  private func label(_ line: String) -> String {
    StepQuality.read(line, in: PhraseContext(today: day("2026-06-15"))).label.rawValue
  }

  @Test(arguments: [
    ("Ines Grant stamps the deed", "undated"),
    ("Ines Grant stamps the deed by July 3", "dated-and-named"),
    ("Deed stamped by Oscar Bond", "undated"),
    ("By July 3 Ines Chase has the deed stamped", "dated-and-named"),
    ("Ines Page to stamp the deed", "undated"),
    ("Gus Driver stamps the deed", "undated"),
    ("May Close stamps the deed", "undated"),
    ("Deed sent to Ines Price by July 3", "fine"),
    ("Rose Bond and Mark Field stamp the deed", "unnamed-owner"),
    ("Plant manager Ines Wells stamps the deed by July 3", "dated-and-named"),
    ("Nurse Ines Wells stamps the form", "undated"),
    ("Ines, head of moorings, stamps the deed by July 3", "dated-and-named"),
    // What is no surname after all.
    ("Grant access to the annexe", "fine"), ("Grant Access To The Annexe", "fine"),
    ("Bill Payment - Friday", "unnamed-owner"), ("Chase Ines Grant for the deed", "vague"),
  ])
  func `a surname that is an act is a name`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }

  @Test func `a surname that is an act owns the step`() {
    for (line, owner) in [
      ("Ines Grant stamps the deed by July 3", "Ines Grant"),
      ("By July 3 Ines Chase stamps the deed", "Ines Chase"),
      ("Gus Driver to stamp the deed", "Gus Driver"),
    ] {
      let step = StepPhrase.read(line, in: PhraseContext(today: day("2026-06-15"))).first
      #expect(step?.owner?.words == owner, "\(line)")
    }
  }

  @Test func `an order is nobody, though somebody is called so`() {
    var context = callContext()
    context.people.append(.init(name: "Ines Grant", side: .buyer))
    for line in ["Grant access to the annexe by July 3", "Grant the crew access by July 3"] {
      #expect(StepPhrase.read(line, in: context).first?.owner == nil, "\(line)")
    }
    let step = StepPhrase.read("Grant stamps the deed by July 3", in: context).first
    #expect(step?.owner?.words == "Ines Grant")
  }

  @Test(arguments: [
    ("Finance signs off", "unnamed-owner"), ("Legal reviews NDA", "unnamed-owner"),
    ("InfoSec reviews vendor questionnaire", "unnamed-owner"),
    ("Purchasing issues the order by July 3", "unnamed-owner"),
    ("Legal finalises the lease", "unnamed-owner"),
    ("Legal signed the lease", "unnamed-owner"), ("Lease signed by both", "unnamed-owner"),
    ("Rates agreed by both sides", "unnamed-owner"), ("Lease reviewed by legal", "unnamed-owner"),
    ("Trustee board approval", "unnamed-owner"), ("Owner TBC: lease signed", "unnamed-owner"),
    ("Ask legal to review the lease", "unnamed-owner"), ("Ana/Raj sign the lease", "unnamed-owner"),
    // Nobody of them does it here.
    ("Legal reviews passed", "fine"), ("Legal review", "vague"),
    ("Review lease with legal", "vague"), ("Ana reviews the lease", "vague"),
    ("Legal looks into the lease", "vague"),
  ])
  func `a department that acts is asked for a name`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }

  @Test(arguments: [
    ("Fit test", "vague"), ("Load testing", "vague"), ("Fit test passed", "fine"),
    ("Obtain funding", "vague"), ("Get legal feedback on the lease", "vague"),
    ("Finalise lease", "vague"), ("Agree terms", "vague"), ("Agree the lease in writing", "fine"),
    ("Finalise the order form", "fine"), ("Confirm requirements", "vague"),
    ("Confirm requirements by July 3", "unnamed-owner"), ("Get Raj involved", "vague"),
    ("Provide support", "vague"), ("Approve the budget", "fine"),
    ("Vendor to provide support", "unnamed-owner"),
    ("Deploy the solution", "vague"), ("Deploy the badge server", "fine"),
    ("Run trial", "vague"), ("Run the import script", "fine"),
    ("Lease not signed yet", "vague"), ("Old lease cancelled", "fine"),
    ("Site visit cancelled", "vague"), ("Dry run completed with zero errors", "fine"),
    ("We should probably sign the lease", "vague"), ("Badge server online", "fine"),
    ("Online training", "vague"),
  ])
  func `a verb and a wide noun show no end`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }

  @Test(arguments: [
    ("Sign lease, send floor plan", "vague"), ("Approve and sign the lease", "vague"),
    ("Lease signed, training booked", "vague"),
    ("Legal signs off, then finance pays the deposit", "vague"),
    ("Ana signs the lease, Raj pays the deposit", "vague"),
    ("Lease signed, copy filed", "fine"), ("Sign lease and NDA", "fine"),
    ("Load prices, customers and suppliers", "fine"), ("Sign and return the lease", "fine"),
    ("Lease reviewed / signed", "fine"),
  ])
  func `two acts beside a comma are two`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }

  @Test(arguments: [
    ("Negotiate the rent", "vague"), ("Rent negotiation", "vague"), ("Chase signatures", "vague"),
    ("Reference customer visit", "vague"), ("Secure board approval", "unnamed-owner"),
    ("Get signed lease from Raj", "undated"),
    ("Negotiation", "seller-stage"), ("Move to negotiation", "seller-stage"),
    ("Negotiate the discount", "seller-stage"), ("Secure exec sponsor", "seller-stage"),
    ("Get signed", "seller-stage"),
  ])
  func `what a buyer does as well is no stage of the sale`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }

  @Test(arguments: [
    ("Ana signed the lease", "undated"), ("Ana has signed the lease", "undated"),
    ("Ana signed the lease on July 3", "dated-and-named"),
    ("Have Raj countersign the lease", "undated"),
    ("Need the deed from Raj by July 3", "dated-and-named"),
    ("Lease signed (Raj, July 3)", "dated-and-named"), ("Raj, sign the lease", "undated"),
    ("Ana Bell → lease signed → 3 July", "dated-and-named"),
    ("Owner: Ana Bell. Lease signed. Due 2026-07-03", "dated-and-named"),
    ("Lease scanned by Florence", "undated"), ("Bev stamps the deed", "undated"),
    ("The finance director signs the lease", "fine"), ("Chief executive signs the lease", "fine"),
    ("CFO signature on the lease agreement", "fine"), ("Signature by Raj", "undated"),
  ])
  func `who does it is found wherever the name stands`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }
}
