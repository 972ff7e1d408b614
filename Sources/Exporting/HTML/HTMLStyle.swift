/// The page's style: calm, readable in light and dark, one or two A4 pages in print.
///
/// What print needs is said without grids, and borders without a variable in their short form: the
/// WeasyPrint of Debian 12 knows neither.
///
/// On a telephone a row of a table is a paragraph: what, under it who and by when, and when it is
/// done. The timeline is another picture there, with the names of blocks above their bars.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1b2126; --quiet: #56616b; --paper: #ffffff;
      --band: #f4f6f7; --line: #d9dfe3; --accent: #14605c; --bar: #2f7f79; --on-bar: #ffffff;
      --risk: #9a3412; --away: #8a949d; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e7eaec; --quiet: #a5b0b8;
      --paper: #14181b; --band: #1c2226; --line: #343d44; --accent: #79cdc5; --bar: #2f7f79;
      --on-bar: #ffffff; --risk: #f2a66b; --away: #7b868f; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background-color: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 3rem; }
    h1 { font-size: 1.625rem; line-height: 1.3; font-weight: 600; margin: .25rem 0 1.25rem;
      overflow-wrap: anywhere; }
    h2 { font-size: 1.125rem; font-weight: 600; margin: 2.25rem 0 .6rem; }
    h3 { font-size: 1rem; font-weight: 600; margin: 0 0 .4rem; }
    p, ul, dl { margin: 0 0 .75rem; }
    ul { padding: 0; list-style: none; }
    li { position: relative; padding-left: .9rem; margin-bottom: .3rem; overflow-wrap: anywhere; }
    li::before { content: "•"; position: absolute; left: 0; color: var(--quiet); }
    .eyebrow, footer, .note { color: var(--quiet); font-size: .875rem; }
    .eyebrow { margin: 0; }
    .facts { display: grid; grid-template-columns: fit-content(17rem) 1fr; gap: .35rem 1.5rem;
      padding: 1rem 0; border-top: 2px solid; border-top-color: var(--accent);
      border-bottom: 1px solid; border-bottom-color: var(--line); }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .facts strong { font-weight: 600; color: var(--accent); }
    .standing { font-weight: 600; }
    .risk { color: var(--risk); font-weight: 600; }
    .missing { color: var(--quiet); font-style: italic; }
    .mark { color: var(--quiet); }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr));
      gap: 1rem 2.5rem; }
    .sides .who { width: 30%; } .sides .by { width: 25%; }
    .scroll { overflow-x: auto; }
    .timeline { display: block; width: 100%; min-width: 44rem; height: auto;
      font: 11px system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
    .timeline.narrow { display: none; }
    .timeline text { fill: var(--ink); }
    .timeline .axis { fill: var(--quiet); }
    .timeline .strong { font-weight: 600; fill: var(--ink); }
    .timeline .accent { fill: var(--accent); }
    .timeline .left { text-anchor: end; }
    .timeline .lane-name { font-weight: 600; }
    .timeline .lane { fill: none; }
    .timeline .odd { fill: var(--band); }
    .timeline .bar { fill: var(--bar); }
    .timeline .atRisk { fill: var(--risk); }
    .timeline .done { fill: none; stroke: var(--bar); stroke-width: 1.5; }
    .timeline .away { fill: url(#hatch); stroke: var(--away); }
    .timeline.narrow .away { fill: url(#narrow-hatch); }
    .timeline .hatch { stroke: var(--away); stroke-width: 1.5; opacity: .6; }
    .timeline text.inside { fill: var(--on-bar); }
    .timeline text.inside.done, .timeline text.inside.away { fill: var(--ink); stroke: none; }
    .timeline text.inside.atRisk { fill: var(--paper); }
    .timeline .month { stroke: var(--line); }
    .timeline .today { stroke: var(--quiet); stroke-width: 1.5; }
    .timeline .go-live { stroke: var(--accent); stroke-width: 2; }
    table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
      border-bottom: 1px solid; border-bottom-color: var(--line); overflow-wrap: anywhere; }
    thead th { color: var(--quiet); font-weight: 500; font-size: .8125rem; }
    tbody th { font-weight: 500; }
    .block th, .block td { font-weight: 600; padding-top: 1.1rem; border-bottom-color: var(--ink); }
    .block .who, .block .missing { font-weight: 400; }
    .plan .step { width: 33%; } .plan .who { width: 25%; } .plan .by { width: 16%; }
    .day { white-space: nowrap; }
    .note, td .risk { display: block; font-size: .8125rem; }
    .dropped .title { text-decoration: line-through; }
    footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid;
      border-top-color: var(--line); }
    footer p { margin: 0; }
    @media screen and (max-width: 40rem) { main { padding: 1.5rem 1rem 2rem; }
      .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .5rem; }
      .sides { grid-template-columns: 1fr; }
      table, tbody, tr, th { display: block; } td { display: inline; } td:empty { display: none; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      th, td, .block th, .block td { padding: 0; border-bottom: 0; }
      .plan .step, .plan .who, .plan .by, .sides .who, .sides .by { width: auto; }
      tr { padding: .45rem 0; border-bottom: 1px solid; border-bottom-color: var(--line); }
      .block { padding-top: 1.1rem; border-bottom-color: var(--ink); }
      td:not(:empty) ~ td:not(:empty)::before { content: " · "; color: var(--quiet); }
      .plan td:last-child:not(:empty) { display: block; font-weight: 400; }
      .plan td:last-child:not(:empty)::before { content: "\(DocumentTerms.doneWhen)"; }
      .timeline { display: none; } .timeline.narrow { display: block; min-width: 0; } }
    @media print { @page { size: A4; margin: 11mm 14mm 12mm;
        @bottom-right { content: counter(page) " / " counter(pages); color: #444b51;
          font: 8px "Segoe UI", "Liberation Sans", Arial, sans-serif; } }
      @page :first { @bottom-right { content: normal; } }
      :root { color-scheme: light; --ink: #000000; --quiet: #444b51; --paper: #ffffff;
        --band: #f4f6f7; --line: #c9cfd4; --accent: #14605c; --bar: #2f7f79; --on-bar: #ffffff;
        --risk: #9a3412; --away: #8a949d; }
      body { line-height: 1.33; } html { font-size: 9.5px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      main { max-width: none; padding: 0; }
      h2 { margin: 1.1rem 0 .35rem; } h2, h3, caption { break-after: avoid; }
      th, td { padding-top: .16rem; padding-bottom: .16rem; }
      tr, li, .timeline, dl, .sides section { break-inside: avoid; } thead { display: table-header-group; }
      .block th, .block td { padding-top: .55rem; } .block { break-after: avoid; }
      .timeline { min-width: 0; } .scroll { overflow: visible; }
      .facts, .sides { display: block; }
      .facts dt, .facts dd { display: inline-block; vertical-align: top; margin-bottom: .2rem; }
      .facts dt { width: 24%; margin-right: 1%; } .facts dd { width: 74%; }
      .sides section { display: inline-block; vertical-align: top; width: 48%; margin-right: 1.5%; }
      .columns { columns: 2; column-gap: 2.5rem; } li { margin-bottom: .08rem; }
      footer { margin-top: .4rem; } }
    """
}
