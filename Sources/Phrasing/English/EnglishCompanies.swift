/// Capitalised words that name a company or its product, and no human.
enum EnglishCompanies {
  /// Names that stand alone before a verb often enough to be taken for somebody.
  static let names: WordSet = [
    // Systems a plan is written about.
    "salesforce", "zendesk", "okta", "workday", "oracle", "sap", "ariba", "coupa", "concur",
    "netsuite", "microsoft", "azure", "google", "amazon", "aws", "jira", "confluence", "atlassian",
    "slack", "zoom", "sharepoint", "snowflake", "databricks", "tableau", "looker",
    "marketo", "eloqua", "intercom", "freshdesk", "gainsight", "gong", "clari",
    "docusign", "ironclad", "adobe", "dropbox", "asana", "trello", "notion", "airtable",
    "visa", "mastercard", "paypal", "datadog", "splunk", "cloudflare", "twilio", "stripe",
    "shopify", "magento", "wordpress",
    "terraform", "kubernetes", "jenkins", "sentry", "vanta", "drata", "onetrust", "whistic",
    "entra", "duo", "intune", "jamf", "airbase", "brex", "tipalti", "avalara",
    "excel", "outlook", "gmail", "powerbi", "sigma", "fivetran", "kafka", "redshift", "mulesoft",
    // Houses that advise, audit and host.
    "deloitte", "accenture", "kpmg", "pwc", "ey", "capgemini", "infosys", "wipro", "cognizant",
    "tcs", "bain", "mckinsey", "gartner", "forrester", "ibm", "cisco", "dell", "vmware",
    "rackspace", "equinix", "dhl", "ups", "fedex", "siemens", "bosch", "sony", "samsung",
    // Names that templates give to companies.
    "acme", "contoso", "fabrikam", "globex", "initech", "northwind", "hooli", "umbrella",
    "cyberdyne", "vandelay",
  ]

  /// Last words of the names of institutions, which often begin as a given name does.
  static let institutions: WordSet = [
    "general", "hospital", "clinic", "infirmary", "hospice", "university", "college", "academy",
    "school", "library", "museum", "institute", "foundation", "healthcare", "memorial", "council",
    "county", "cathedral", "ministry", "authority", "nhs", "dental", "medical",
  ]

  /// How names of companies end that are one word.
  static let endings = ["soft", "ware", "corp", "tech", "labs", "cloud", "hub", "works", "desk"]

  /// How companies are called in one word before a verb: "Vodafone confirms", "Rabobank signs".
  static let makes = [
    "fone", "bank", "bras", "gate", "pharma", "media", "telekom", "telecom", "systems", "airlines",
    "airways", "energy", "motors", "foods", "group", "gas", "chem", "steel", "phone", "mobile",
    "insurance", "logistics", "electric", "data", "net", "com", "tel", "air", "oil", "power",
  ]

  /// How companies begin that are called by two words: "Deutsche Bahn", "Air Liquide".
  static let openings: WordSet = [
    "air", "deutsche", "banco", "banca", "banque", "bank", "credit", "royal", "general", "united",
    "national", "british", "american", "swiss", "nippon", "grupo", "groupe", "gruppo", "union",
    "bharat", "standard", "electric", "societe", "compagnie", "hotel", "hotels", "casa",
    "stadtwerke",
    "sparkasse", "volksbank", "universal", "global", "international", "pacific", "atlantic",
    "nordic",
    "baltic", "continental",
  ]

  /// How surnames begin that have a second capital: "McKay", "DeShawn".
  static let surnames = [
    "mc", "mac", "de", "la", "le", "di", "da", "du", "van", "von", "fitz", "st", "o", "d", "ja",
    "ter", "lo", "al", "el", "ka", "sha", "ta",
  ]
}
