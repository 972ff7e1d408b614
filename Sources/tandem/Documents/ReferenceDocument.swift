import Exporting

/// The styles of our word processor files: the empty document that the converter copies them from.
///
/// The calm page of the web document: one sans-serif face, one accent colour, thin lines.
enum ReferenceDocument {
  static func bytes(_ office: DocumentFormat.Office) -> [UInt8] {
    var archive = ZipArchive()
    switch office {
    case .docx: addDOCX(to: &archive)
    case .odt: addODT(to: &archive)
    }
    return archive.bytes
  }

  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  // MARK: DOCX

  private static func addDOCX(to archive: inout ZipArchive) {
    let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    archive.add(
      "[Content_Types].xml",
      """
      \(declaration)
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(types).document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(types).styles+xml"/>\
      </Types>
      """)
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func links(_ kind: String, _ target: String) -> String {
      """
      \(declaration)
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(relations)/\(kind)" Target="\(target)"/></Relationships>
      """
    }
    archive.add("_rels/.rels", links("officeDocument", "word/document.xml"))
    archive.add("word/_rels/document.xml.rels", links("styles", "styles.xml"))
    archive.add(
      "word/document.xml",
      """
      \(declaration)
      <w:document xmlns:w="\(word)"><w:body><w:p/>\
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="700" w:right="907" w:bottom="700" w:left="907" w:header="450" \
      w:footer="450" w:gutter="0"/></w:sectPr></w:body></w:document>
      """)
    archive.add("word/styles.xml", wordStyles)
  }

  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static var wordStyles: String {
    """
    \(declaration)
    <w:styles xmlns:w="\(word)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>\
    <w:color w:val="1B2126"/><w:sz w:val="17"/><w:szCs w:val="17"/><w:lang w:val="en-GB"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" \
    w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
    \(paragraph("Normal", "Normal", isDefault: true, "", ""))\
    \(paragraph("BodyText", "Body Text", #"<w:spacing w:before="30" w:after="30"/>"#, ""))\
    \(paragraph("FirstParagraph", "First Paragraph", #"<w:spacing w:before="30" w:after="30"/>"#, ""))\
    \(paragraph("Compact", "Compact", #"<w:spacing w:before="8" w:after="8"/>"#, ""))\
    \(paragraph("Note", "Note", #"<w:spacing w:before="0" w:after="20"/>"#, #"<w:color w:val="56616B"/><w:sz w:val="15"/>"#))\
    \(heading(1, size: 30, before: 0, after: 160, color: "1B2126"))\
    \(heading(2, size: 22, before: 160, after: 30, color: "14605C"))\
    \(heading(3, size: 18, before: 90, after: 10, color: "1B2126"))\
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>\
    <w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>\
    <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    <w:bottom w:val="single" w:sz="4" w:color="D9DFE3"/>\
    <w:insideH w:val="single" w:sz="4" w:color="D9DFE3"/></w:tblBorders>\
    <w:tblCellMar><w:top w:w="12" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
    <w:bottom w:w="12" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="56616B"/></w:rPr></w:tblStylePr>\
    </w:style></w:styles>
    """
  }

  private static func paragraph(
    _ id: String, _ name: String, isDefault: Bool = false, _ layout: String, _ letters: String
  ) -> String {
    let start = isDefault ? #" w:default="1""# : ""
    let base = isDefault ? "" : #"<w:basedOn w:val="Normal"/>"#
    return """
      <w:style w:type="paragraph"\(start) w:styleId="\(id)"><w:name w:val="\(name)"/>\(base)\
      <w:qFormat/><w:pPr>\(layout)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>
      """
  }

  private static func heading(
    _ level: Int, size: Int, before: Int, after: Int, color: String
  ) -> String {
    """
    <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:keepLines/><w:spacing w:before="\(before)" w:after="\(after)"/>\
    <w:outlineLvl w:val="\(level - 1)"/></w:pPr><w:rPr><w:b/><w:color w:val="\(color)"/>\
    <w:sz w:val="\(size)"/></w:rPr></w:style>
    """
  }

  // MARK: ODT

  private static func addODT(to archive: inout ZipArchive) {
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    archive.add(
      "META-INF/manifest.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.2"><manifest:file-entry manifest:full-path="/" \
      manifest:media-type="application/vnd.oasis.opendocument.text"/>\
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>\
      </manifest:manifest>
      """)
    // The converter lists in the document what it finds here, and office programs refuse a document
    // with a file that is not listed.
    archive.add(
      "meta.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      office:version="1.2"/>
      """)
    archive.add("styles.xml", openStyles)
  }

  private static var openStyles: String {
    let names = [
      ("office", "office:1.0"), ("style", "style:1.0"), ("text", "text:1.0"),
      ("fo", "xsl-fo-compatible:1.0"), ("table", "table:1.0"), ("draw", "drawing:1.0"),
      ("svg", "svg-compatible:1.0"),
    ].map { #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($1)""# }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-styles \(names.joined(separator: " ")) office:version="1.2">\
      <office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" \
      style:font-family-generic="swiss"/></office:font-face-decls><office:styles>\
      <style:default-style style:family="paragraph"><style:text-properties \
      style:font-name="Arial" fo:font-size="8.5pt" fo:color="#1b2126" fo:language="en" \
      fo:country="GB"/></style:default-style>\
      \(open("Standard", nil, ""))\
      \(open("Text_20_body", "Text body", #"fo:margin-top="0.05cm" fo:margin-bottom="0.05cm""#))\
      \(open("Table_20_Contents", "Table Contents", #"fo:margin-top="0.03cm" fo:margin-bottom="0.03cm""#))\
      \(open("Table_20_Heading", "Table Heading", #"fo:margin-top="0.03cm" fo:margin-bottom="0.03cm""#, ##"fo:color="#56616b""##))\
      \(open("Note", nil, "", ##"fo:color="#56616b" fo:font-size="7.5pt""##))\
      \(openHeading(1, size: "15pt", before: "0cm", color: "#1b2126"))\
      \(openHeading(2, size: "11pt", before: "0.3cm", color: "#14605c"))\
      \(openHeading(3, size: "9pt", before: "0.16cm", color: "#1b2126"))\
      <style:style style:name="Internet_20_link" style:display-name="Internet link" \
      style:family="text"/><style:style style:name="Definition" style:family="text"/>\
      </office:styles><office:automatic-styles><style:page-layout style:name="pm1">\
      <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" \
      fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="1.6cm" \
      fo:margin-right="1.6cm"/></style:page-layout></office:automatic-styles>\
      <office:master-styles><style:master-page style:name="Standard" \
      style:page-layout-name="pm1"/></office:master-styles></office:document-styles>
      """
  }

  private static func open(
    _ name: String, _ shown: String?, _ layout: String, _ letters: String = ""
  ) -> String {
    let display = shown.map { #" style:display-name="\#($0)""# } ?? ""
    let parent = name == "Standard" ? "" : #" style:parent-style-name="Standard""#
    return """
      <style:style style:name="\(name)"\(display) style:family="paragraph"\(parent) \
      style:class="text"><style:paragraph-properties \(layout)/>\
      <style:text-properties \(letters)/></style:style>
      """
  }

  private static func openHeading(
    _ level: Int, size: String, before: String, color: String
  ) -> String {
    """
    <style:style style:name="Heading_20_\(level)" style:display-name="Heading \(level)" \
    style:family="paragraph" style:parent-style-name="Standard" \
    style:next-style-name="Text_20_body" style:default-outline-level="\(level)">\
    <style:paragraph-properties fo:margin-top="\(before)" fo:margin-bottom="0.1cm" \
    fo:keep-with-next="always"/><style:text-properties fo:font-size="\(size)" \
    fo:font-weight="bold" fo:color="\(color)"/></style:style>
    """
  }
}
