/// A list in pages, so that a copy of a document that goes its own way copies the pages it changes
/// and not the whole plan and its history: with the first letter of a session every copy does.
struct Paged<Element: Sendable>: RandomAccessCollection, MutableCollection, Sendable {
  private var pages: [[Element]] = []
  private(set) var endIndex = 0
  /// A page holds 2 to the power of so many.
  private let shift: Int

  /// An empty list; `pageLength` is a power of two.
  init(pageLength: Int) {
    shift = pageLength.trailingZeroBitCount
  }

  var startIndex: Int { 0 }

  private var pageLength: Int { 1 << shift }

  subscript(place: Int) -> Element {
    // Inlined, so that one field of a large element is looked at where it is.
    @inline(__always) _read { yield pages[place >> shift][place & (pageLength - 1)] }
    @inline(__always) _modify { yield &pages[place >> shift][place & (pageLength - 1)] }
  }

  mutating func append(_ element: consuming Element) {
    if endIndex & (pageLength - 1) == 0 {
      var page: [Element] = []
      // Most documents of tests and of a beginning call never fill one.
      page.reserveCapacity(endIndex == 0 ? 8 : pageLength)
      pages.append(page)
    }
    pages[endIndex >> shift].append(element)
    endIndex += 1
  }
}
