/// A value that is seldom there, kept apart from the values around it.
///
/// What holds it is smaller by all but a pointer, which is what a copy of a plan costs most.
indirect enum Boxed<Wrapped> {
  case value(Wrapped)

  var value: Wrapped {
    switch self {
    case .value(let value): value
    }
  }
}

extension Boxed: Sendable where Wrapped: Sendable {}
extension Boxed: Equatable where Wrapped: Equatable {}
extension Boxed: Hashable where Wrapped: Hashable {}
