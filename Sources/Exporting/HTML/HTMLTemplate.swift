/// The page as a template: two braces for words, three for what is HTML already.
enum HTMLTemplate {
  typealias Section = DocumentTerms.Section
  typealias Column = DocumentTerms.Column

  static let page = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>{{title}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    <main data-item="{{planAnchor}}">
    <header>
    <p class="eyebrow">{{companies}} · as of {{asOf}}</p>
    <h1 dir="auto">{{title}}</h1>
    </header>
    <dl class="facts">
    {{#facts}}
    <dt>{{label}}</dt><dd dir="auto"{{{attributes}}}>{{{text}}}</dd>
    {{/facts}}
    </dl>
    {{#standing}}
    <p class="standing{{look}}">{{text}}</p>
    {{/standing}}
    {{#timeline}}
    <div class="scroll" role="region" aria-label="Timeline" tabindex="0">
    {{{timeline}}}
    </div>
    {{/timeline}}
    <h2>\#(Section.plan)</h2>
    {{^hasBlocks}}
    <p class="missing">Nothing is planned yet.</p>
    {{/hasBlocks}}
    {{#hasBlocks}}
    <div class="scroll" role="region" aria-label="\#(Section.plan)" tabindex="0">
    <table class="plan">
    <caption>The plan, block by block: each step, who does it, by when, and when it is done</caption>
    <thead>
    <tr><th scope="col" class="step">\#(Column.step)</th><th scope="col" class="who">\#(Column.who)</th><th scope="col" class="by">\#(Column.by)</th><th scope="col">\#(Column.doneWhen)</th></tr>
    </thead>
    {{/hasBlocks}}
    {{#blocks}}
    <tbody>
    <tr class="block" id="t-{{anchor}}" data-item="{{anchor}}"><th scope="rowgroup" dir="auto">{{name}}</th><td class="who" dir="auto">{{{who}}}</td><td class="by">{{by}}</td><td dir="auto">{{{done}}}</td></tr>
    {{#steps}}
    <tr id="t-{{anchor}}" data-item="{{anchor}}"{{{look}}}><th scope="row" class="step" dir="auto">{{{title}}}{{{remarks}}}</th><td class="who" dir="auto">{{{who}}}</td><td class="by">{{{by}}}</td><td dir="auto">{{{done}}}</td></tr>
    {{/steps}}
    </tbody>
    {{/blocks}}
    {{#hasBlocks}}
    </table>
    </div>
    {{/hasBlocks}}
    {{#legend}}
    <p class="note">{{legend}}.</p>
    {{/legend}}
    {{#hasNeeds}}
    <h2>\#(Section.needs)</h2>
    <div class="sides">
    {{/hasNeeds}}
    {{#needs}}
    <section>
    <h3>\#(DocumentTerms.from){{company}}</h3>
    <table>
    <caption>What {{askedBy}} needs from {{company}}</caption>
    <thead><tr><th scope="col">\#(Column.what)</th><th scope="col" class="who">\#(Column.who)</th><th scope="col" class="by">\#(Column.by)</th></tr></thead>
    <tbody>
    {{#steps}}
    <tr data-item="{{anchor}}"><th scope="row" dir="auto">{{{title}}}</th><td dir="auto">{{{who}}}</td><td class="by">{{{by}}}</td></tr>
    {{/steps}}
    </tbody>
    </table>
    </section>
    {{/needs}}
    {{#hasNeeds}}
    </div>
    {{/hasNeeds}}
    {{#review}}
    <h2>\#(Section.review)</h2>
    <p dir="auto">{{review}}</p>
    {{/review}}
    {{#sections}}
    <h2>{{title}}</h2>
    <ul class="columns">
    {{#items}}
    <li dir="auto"{{{attributes}}}>{{{text}}}</li>
    {{/items}}
    </ul>
    {{/sections}}
    {{#hasPeople}}
    <h2>\#(Section.people)</h2>
    <div class="scroll" role="region" aria-label="\#(Section.people)" tabindex="0">
    <table>
    <caption>Everybody named in this plan</caption>
    <thead><tr><th scope="col">\#(Column.name)</th><th scope="col">\#(Column.title)</th><th scope="col">\#(Column.company)</th><th scope="col">\#(Column.part)</th></tr></thead>
    <tbody>
    {{#people}}
    <tr data-item="{{anchor}}"><th scope="row" dir="auto">{{name}}</th><td dir="auto">{{title}}</td><td dir="auto">{{company}}</td><td dir="auto">{{part}}</td></tr>
    {{/people}}
    </tbody>
    </table>
    </div>
    {{/hasPeople}}
    <footer>
    <p>\#(DocumentTerms.asOf){{asOf}}, {{version}}.</p>
    </footer>
    </main>
    <!-- tandem {{stamp}} -->
    </body>
    </html>

    """#
}
