/// Words that are innocent each and a stage of the sale together: what a seller does, and to what.
enum EnglishCrossings {
  private static let handing = EnglishActs.forms("send:sent|share|deliver|present")
  private static let making = EnglishActs.forms(
    "build:built|create|prepare|develop|complete")
  private static let finding = EnglishActs.forms(
    "identify|map|uncover|understand:understood")
  private static let checking = EnglishActs.forms("confirm|validate|establish|assess")
  private static let booking =
    "completed|"
    + EnglishActs.forms(
      "schedule|book|hold:held|give:given")

  static let all: [Crossing] = [
    // Papers that sell; a training deck teaches.
    Crossing(
      """
      presentation|presentations|deck|brochure|collateral|datasheet|whitepaper|testimonial|\
      testimonials|webinar|recap
      """, with: "\(handing)|show|shows|email|emails|emailed|forward",
      except: """
        training|kickoff|onboarding|admin|board|workshop|enablement|launch|security|results|\
        committee|course|council|rollout|status|staff|hands
        """),
    Crossing(
      "presentation|presentations", with: booking,
      except: "training|kickoff|onboarding|board|committee|council|staff|internal|internally|hands"),
    // What the goods cost.
    Crossing(
      "pricing|quote|quotation|price|prices",
      with: """
        \(handing)|provide|provided|issue|revise|revised|updated|discussed|discussion|\
        call|conversation|presentation|negotiation|negotiate|negotiated|alignment|review|reviewed|tier|\
        tiers|walkthrough|resend|socialize|position|offer|walk|explain|hold|lock|defend|\
        justify|email|deck|slides|options|workshop|session|principle|agreed|agree|proposed|\
        propose|offered
        """),
    // What is sold when a test is over.
    Crossing("won|win|lost", with: "poc|pilot|trial|deal|account|logo|bakeoff"),
    Crossing(
      "commercial|commercials",
      with: """
        \(handing)|discuss|discussed|discussion|discussions|conversation|conversations|talks|\
        propose|proposed|resolve|resolved|agreed|aligned
        """,
      except: """
        invoice|invoices|register|registry|licence|license|insurance|lead|director|manager|\
        head|officer|team
        """),
    Crossing(
      "offer|offers|incentive|incentives",
      with:
        "\(handing)|make|made|introduce|introduced|extend|extended|revise|revised|signature|signing",
      except: "letter|letters|candidate|candidates|employment|job|hire"),
    // What the goods are worth.
    Crossing(
      "roi|tco",
      with: """
        \(handing)|\(making)|\(checking)|provide|provides|provided|document|documented|justify|\
        justification|calculate|calculated|review|reviewed|discussed|framing|case|quantified
        """, except: "email|emails|emailed|approved|signed|accepted|approves|accepts"),
    Crossing(
      "quantify|quantifies|quantified|quantifying",
      with: """
        impact|cost|costs|savings|value|benefit|benefits|problem|problems|outcome|outcomes|loss|\
        losses|gain|gains|roi|case|inaction|return
        """),
    Crossing(
      "value|roi|solution",
      with: """
        workshop|session|engineering|hypothesis|drivers|statement|selling|alignment|review|\
        discussion|conversation|realization|realisation|assessment|map|story
        """, .next),
    // Who else bought them.
    Crossing(
      "references",
      with: "\(handing)|provide|provides|provided|prep|prepare|line|offer|offered|arrange",
      except:
        "letter|letters|architecture|data|candidate|candidates|check|checks|checked|number|bank"),
    Crossing("get|gets|getting|us|we're|being", with: "selected|shortlisted|chosen|picked", .next),
    Crossing(
      EnglishActs.forms("convert") + "|conversion", with: "paid|pilot|poc|trial",
      except: "data|record|records|format|environment"),
    Crossing(
      EnglishActs.forms("justify|prove"), with: "roi|value|investment|cost|costs|price|worth"),
    Crossing(
      "roadmap", with: handing,
      except: "rollout|migration|implementation|project|release|adoption|training"),
    Crossing("sales", with: "intro|introduction|handoff|handover|deck", .next),
    // What a seller wins.
    Crossing(
      "win|wins|land|lands|clinch|clinches|bag|bags",
      with: "contract|order|business|account|signature|client|customer|tender|renewal",
      except: "record|records|registry|survey|bid|baggage|lot|parking|use"),
    // What is shown of them.
    Crossing(
      """
      product|platform|solution|roi|value|capability|capabilities|feature|vision|company|customer
      """,
      with: """
        walk|walkthrough|walkthroughs|overview|tour|presentation|showcase|teaser|pitch|deck|\
        calculator|fit|scoping|story|framing|validated|validation|showcased|presented|readout
        """, .next),
    Crossing(
      "demonstrate|demonstrates|demonstrated|demonstrating|showcase|showcases|showcased",
      with: """
        capability|capabilities|solution|product|platform|value|roi|feature|features|\
        functionality|benefits
        """, except: "failover|uat|staging|sandbox|test|acceptance"),
    // The buyer's people, as pieces on a board.
    Crossing(
      "stakeholder|stakeholders|influencer|evaluator|buyer|buyers",
      with: "\(finding)|engage|engaged|engages|bought|articulate|articulates|articulated|stated",
      except: "list|register|raci"),
    Crossing(
      "executive|exec|execs|executives|sponsor",
      with: """
        alignment|aligned|email|outreach|intro|call|briefing|dinner|touchpoint|connect|\
        engagement|engaged|presentation|readout|identified|secured|recruited|bought
        """, .next),
    Crossing(
      "intro|intros|introduction|introductions",
      with: "ask|asks|asked|request|requested|broker|secure|secured|leverage|seek"),
    Crossing(
      "first|initial",
      with: """
        conversation|conversations|outreach|contact|touch|touchpoint|appointment|pitch|\
        communication|impression
        """, except: "centre|center|agents|resolution|form", .next),
    Crossing("appointment|appointments", with: "scheduled|booked|set", except: "patient|clinic"),
    // What a seller asks himself of a lead.
    Crossing(
      "fit", with: "\(checking)|qualified|score|scored|solution|technical",
      except: "gap|standard|purpose"),
    Crossing(
      "interest|intent|appetite",
      with: "\(checking)|mutual|qualified|expressed|shown|voiced",
      except: "rate|rates|conflict|conflicts"),
    Crossing(
      "validate|validates|validating|confirm",
      with: "authority|need|interest|priority|urgency", except: "signing|code|codes|certificate",
      .next),
    Crossing(
      "evaluation|procurement|approval|purchasing|purchase",
      with: "navigate|navigated|uncover|uncovered|understood"),
    // The seller's own people and books.
    Crossing(
      "csm|success",
      with: """
        assign|assigns|assigned|introduce|introduces|introduced|introduction|intro|brief|\
        briefed|handoff|handover|engage|engaged|looped
        """, except: "criteria|metrics|measures|factors"),
    Crossing(
      "crm|salesforce|hubspot|pipedrive|dynamics",
      with: "log|logs|logged|logging|note|notes|reason|stage|activity|hygiene|forecast|lead|leads",
      except: """
        migrate|migrated|import|imported|export|exported|sync|synced|connect|connected|\
        integration|connector|field|fields|data|records|table|tables|api|webhook|audit|form|\
        forms|routing|configured
        """),
    Crossing(
      "crm", with: "profile|customer",
      except: "migrated|import|imported|export|exported|integration|data|records|connected"),
    Crossing("contact|contacts", with: "capture|captures|captured", except: "emergency"),
  ]

  /// Which part each word plays in which of them.
  static let roles: WordTable<Crossing.Roles> = Crossing.roles(in: all)
  /// Those whose words must stand next to each other.
  static let adjacent = Crossing.adjacent(in: all)
}
