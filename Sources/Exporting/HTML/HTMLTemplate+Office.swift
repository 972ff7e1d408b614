extension HTMLTemplate {
  /// The page for word processors: headings and plain tables, which a converter keeps.
  ///
  /// A step's title is a link to its own row. No reader notices, and it is the one quiet mark that
  /// Word, LibreOffice and the converter all carry back.
  static let office = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    </head>
    <body>
    <h1>{{title}}</h1>
    <table>
    <colgroup><col style="width: 24%"><col style="width: 76%"></colgroup>
    <tbody>
    {{#facts}}
    <tr><td><p>{{label}}</p></td><td><p>{{{text}}}</p></td></tr>
    {{/facts}}
    </tbody>
    </table>
    {{#standing}}
    <p><strong>{{text}}</strong></p>
    {{/standing}}
    <h2>\#(Section.plan)</h2>
    {{^hasBlocks}}
    <p>Nothing is planned yet.</p>
    {{/hasBlocks}}
    {{#blocks}}
    <h3><a href="#t_{{anchor}}" id="t_{{anchor}}">{{name}}</a></h3>
    {{#summary}}
    <p>{{summary}}</p>
    {{/summary}}
    {{#hasSteps}}
    <table>
    <colgroup><col style="width: 35%"><col style="width: 23%"><col style="width: 14%"><col style="width: 28%"></colgroup>
    <thead><tr><th>\#(Column.step)</th><th>\#(Column.who)</th><th>\#(Column.by)</th><th>\#(Column.doneWhen)</th></tr></thead>
    <tbody>
    {{/hasSteps}}
    {{#steps}}
    <tr><td><p><a href="#t_{{anchor}}" id="t_{{anchor}}">{{{title}}}</a></p>{{#remarks}}<div custom-style="Note"><p>{{{remarks}}}</p></div>{{/remarks}}</td><td><p>{{{who}}}</p></td><td><p>{{{date}}}</p>{{#status}}<div custom-style="Note"><p>{{status}}</p></div>{{/status}}{{#risk}}<div custom-style="Note"><p>{{risk}}</p></div>{{/risk}}</td><td><p>{{{done}}}</p></td></tr>
    {{/steps}}
    {{#hasSteps}}
    </tbody>
    </table>
    {{/hasSteps}}
    {{/blocks}}
    {{#legend}}
    <div custom-style="Note"><p>{{legend}}.</p></div>
    {{/legend}}
    {{#hasNeeds}}
    <h2>\#(Section.needs)</h2>
    {{/hasNeeds}}
    {{#needs}}
    <h3>\#(DocumentTerms.from){{company}}</h3>
    <table>
    <colgroup><col style="width: 50%"><col style="width: 30%"><col style="width: 20%"></colgroup>
    <thead><tr><th>\#(Column.what)</th><th>\#(Column.who)</th><th>\#(Column.by)</th></tr></thead>
    <tbody>
    {{#steps}}
    <tr><td><p><a href="#t_{{anchor}}">{{{title}}}</a></p></td><td><p>{{{who}}}</p></td><td><p>{{{date}}}</p>{{#status}}<div custom-style="Note"><p>{{status}}</p></div>{{/status}}</td></tr>
    {{/steps}}
    </tbody>
    </table>
    {{/needs}}
    {{#review}}
    <h2>\#(Section.review)</h2>
    <p>{{review}}</p>
    {{/review}}
    {{#sections}}
    <h2>{{title}}</h2>
    <ul>
    {{#items}}
    <li>{{{text}}}</li>
    {{/items}}
    </ul>
    {{/sections}}
    {{#hasPeople}}
    <h2>\#(Section.people)</h2>
    <table>
    <colgroup><col style="width: 22%"><col style="width: 28%"><col style="width: 16%"><col style="width: 34%"></colgroup>
    <thead><tr><th>\#(Column.name)</th><th>\#(Column.title)</th><th>\#(Column.company)</th><th>\#(Column.part)</th></tr></thead>
    <tbody>
    {{/hasPeople}}
    {{#people}}
    <tr><td><p><a href="#t_{{anchor}}" id="t_{{anchor}}">{{name}}</a></p></td><td><p>{{title}}</p></td><td><p>{{company}}</p></td><td><p>{{part}}</p></td></tr>
    {{/people}}
    {{#hasPeople}}
    </tbody>
    </table>
    {{/hasPeople}}
    <p><a href="#plan_{{planID}}" id="plan_{{planID}}">\#(DocumentTerms.asOf){{asOf}}, {{version}}.</a></p>
    </body>
    </html>

    """#
}
