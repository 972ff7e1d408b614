/// Escapes text for HTML and SVG, in text and in attributes.
///
/// Scalar by scalar, because a combining mark after a quotation mark makes both one `Character`
/// that a look-up by character would let through, while a browser still sees the quotation mark.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    result.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
