/// What a line of a call speaks of, whatever was asked: the page of the notebook a good assistant
/// would turn to before writing it down.
public enum Intent: String, CaseIterable, Hashable, Sendable {
  /// What people will be able to do once it works.
  case outcome
  /// What is wrong today, or makes this year the year.
  case today
  /// The number by which it is said to have worked.
  case measure
  /// The day it is to be live.
  case golive
  /// Why that day.
  case reason
  /// Who stands at the top of it for the buyer.
  case sponsor
  /// Who stands at the top of it for the seller.
  case sellersponsor
  /// Who the champion is.
  case speaker
  /// Who answers for a part, and nothing more.
  case owner
  /// Who approves or signs, and up to which amount.
  case approver
  /// Work that has to be done.
  case step
  /// A body that decides on days of its own.
  case decision
  /// How long before such a day the papers must be in.
  case cutoff
  /// Somebody is away, or covers.
  case absence
  /// Days on which nothing may change.
  case freeze
  /// What the buyer needs from the seller.
  case needseller
  /// What the seller needs from the buyer.
  case needbuyer
  /// How one sees that a part is done.
  case done
  /// How an earlier purchase went.
  case story
  /// What is done, cut or lost when something is late.
  case fallback
  /// What may go wrong.
  case worry
  /// The call of both sides that comes again.
  case review
  /// Public holidays.
  case holidays
  /// Where the money comes from, when its year ends, what it costs.
  case money
  /// Whose contract paper, which clauses, who signs first.
  case paper
  /// They do not know.
  case unknown
  /// They will not say, or not do it.
  case refusal
  /// Nothing for the plan.
  case chat
}
