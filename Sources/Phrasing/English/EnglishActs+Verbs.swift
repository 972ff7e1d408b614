/// What people do, in the form that follows "will" or opens a line.
extension EnglishActs {
  /// Acts whose end anyone can see.
  static let acts: WordSet = [
    "accept", "activate", "add", "adjust", "agree", "allocate", "allowlist", "amend", "announce",
    "anonymise",
    "anonymize", "answer", "append", "apply", "appoint", "approve", "archive", "arrange",
    "assemble", "assign", "attach", "authenticate", "automate", "award", "backfill", "bind",
    "bolt", "book", "borrow", "brief", "bring", "build", "buy", "cable", "calibrate", "call",
    "cancel", "certify", "change", "choose", "circulate", "clad", "classify", "clean", "clear",
    "clone", "close", "code", "collate", "collect", "commission", "compare", "compile", "complete",
    "configure", "confirm", "connect", "consolidate", "convert", "copy", "correct", "count",
    "countersign", "crate", "create", "crop", "customise", "customize", "cut", "debrief", "debug",
    "decide", "decommission", "dedupe", "deduplicate", "delegate", "delete", "deliver",
    "demarcate", "demolish", "deploy", "deregister", "designate", "destroy", "detach",
    "digitise", "digitize", "disable", "disconnect", "discontinue", "dismantle", "dispatch",
    "dispose", "distribute", "document", "download", "draft", "drain", "draw", "drop", "edit",
    "elect", "email", "enable", "encrypt", "endorse", "enrol", "enroll", "enter", "erase", "erect",
    "escalate", "evict", "execute", "exempt", "export", "extend", "extract", "fasten", "fence",
    "fetch", "file", "fill", "finalise", "finalize", "finish", "fit", "fix", "flash", "flush",
    "forward", "freeze", "fund", "generate", "get", "give", "glaze", "grant", "hand", "hang",
    "hire",
    "hoist", "hold", "host", "identify", "import", "index", "inform", "initial", "inject",
    "insert", "inspect", "install", "insulate", "insure", "invite", "isolate", "issue", "join",
    "label", "laminate", "lay", "lend", "license", "lift", "link", "list", "load", "lock", "lodge",
    "log", "lower", "mail", "map", "mark", "mask", "measure", "mend", "merge", "migrate", "modify",
    "mount", "move", "name", "nominate", "normalise", "normalize", "notarise", "notarize", "note",
    "notify", "number", "obtain", "open", "order", "overwrite", "pack", "paint", "pair",
    "palletise", "palletize", "paste", "patch", "pause", "pay", "pick", "pin", "place", "plaster",
    "plug",
    "populate", "post", "pour", "present", "print", "provide", "provision", "prune", "publish",
    "pull", "purchase", "purge", "put", "quarantine", "rack", "raise", "ratify", "reassign",
    "rebuild", "recall", "receive", "recertify", "reclassify", "reconcile", "record", "recruit",
    "recycle", "redact", "redeploy", "redirect", "redline", "redo", "refill", "refit", "reformat",
    "refund", "refurbish", "register", "reimburse", "reinstall", "reinstate", "reissue", "relabel",
    "release", "reload", "relocate", "remit", "remove", "rename", "renew", "rent", "renumber",
    "reopen", "repaint", "repair", "replace", "reply", "repoint", "report", "reprint", "request",
    "reroute", "rerun", "resend", "reserve", "reset", "resize", "resolve", "respond", "restart",
    "restock", "restore", "restrict", "resubmit", "retest", "retire", "retrain", "return",
    "reverse", "revoke", "rewire", "rework", "rewrite", "ring-fence", "rotate", "route", "run",
    "sample", "sanitise", "sanitize", "save", "scan", "schedule", "scrap", "seal", "secure", "seed",
    "segregate", "select", "send", "separate", "serve", "set", "settle", "sew", "share", "ship",
    "shorten", "shred", "shut", "sign", "sign-off", "sketch", "solder", "sort", "split",
    "staff", "stamp", "stand", "sterilise", "sterilize", "stock", "store", "submit", "subscribe",
    "suspend", "swab", "swap", "switch", "tabulate", "tag", "terminate", "test",
    "throttle", "tick", "tidy", "tighten", "tile", "tow", "train", "transcribe", "transfer",
    "translate", "trim", "tune", "turn", "unblock", "uninstall", "unload", "unlock", "unpack",
    "unsubscribe", "upgrade", "upload", "vacate", "vacuum", "verify", "veto", "void", "vote",
    "waive", "wash", "weigh", "weld", "whitelist", "wipe", "wire", "withdraw", "witness", "wrap",
    "write", "zip",
  ]

  /// Among acts, those whose form as often names a thing, as in "*label* printer".
  ///
  /// They are an order only before what something is done to.
  static let nouns: WordSet = [
    "brief", "cable", "call", "change", "clone", "code", "commission", "copy", "crate", "document",
    "drop", "fence", "fund", "host", "label", "lift", "link", "lock", "log", "measure",
    "move", "note", "number", "pack", "paint", "pair", "patch", "pin", "place", "plug", "purchase",
    "rack", "rent", "route", "sample", "seal", "sketch", "split", "staff", "stamp", "stock",
    "store", "tag", "tile",
  ]

  /// Acts that may instead say of which kind something is: "*clear* use case defined".
  static let qualities: WordSet = [
    "clear", "open", "complete", "present", "close", "select", "secure",
  ]

  /// Acts that never end, or whose end nobody sees.
  static let softActs: WordSet = [
    "accelerate", "address", "adopt", "advise", "align", "analyse", "analyze", "ask", "assess",
    "assist", "await", "awaiting", "begin", "brainstorm", "buy-in", "buyin", "chase", "chat",
    "check", "circle", "clarify", "collaborate", "communicate", "consider", "continue", "convince",
    "coordinate", "define", "determine", "develop", "discover", "discuss", "drive", "embed",
    "embrace", "empower", "encourage", "engage", "enhance", "ensure", "establish", "evaluate",
    "examine", "explore", "facilitate", "familiarise", "familiarize", "find", "follow", "foster",
    "gather",
    "gauge", "guide", "handle", "help", "highlight", "improve", "increase", "initiate",
    "investigate", "involve", "iterate", "keep", "kick", "launch", "lead", "learn", "leverage",
    "liaise", "look", "loop", "maintain", "manage", "maximise", "maximize", "meet", "minimise",
    "minimize", "monitor", "navigate", "negotiate", "nudge", "nurture", "onboard",
    "optimise", "optimize", "organise", "organize", "oversee", "own", "partner", "persuade",
    "pending", "ping",
    "plan", "prepare", "proceed", "progress", "promote", "push", "reach", "read", "reduce",
    "refine", "research", "review", "revisit", "roll", "scope", "see", "speak", "listen", "attend",
    "refer", "commit", "simplify", "socialise", "socialize",
    "start", "steer", "strategize", "streamline", "strengthen", "study", "supervise", "support",
    "surface", "sync", "talk", "tbc", "tbd", "think", "touch", "track", "try", "understand",
    "update",
    "validate", "wait", "walk", "work", "show", "tell", "teach",
  ]

  /// Acts that nobody ever sees ended, even with a name and a day beside them.
  static let endlessActs = PhraseTable<Bool>(grouped: [
    (
      true,
      inflected(
        """
        look into|look at|look after|look over|think about|think through|explore|discuss|\
        follow up|touch base|sync|align|circle back|socialise|socialize|work on|work out|work with|\
        work through|help|support|convince|persuade|monitor|consider|continue|keep|brainstorm|chat|talk|catch up|\
        try|drive|coordinate|facilitate|engage|investigate|push|nudge|get moving|get going|\
        get started|get to grips|get a feel|chase|liaise|stay|handle|manage|oversee|supervise|\
        lead|evaluate|assess|study|prepare for|check in|check on|make sure|make progress|see to|\
        sort|sort out|close the loop|figure out|deal with|take care|take a look|take stock|go through|go over|\
        run through|walk through|move forward|move ahead|move on|move things|bring forward|\
        tell everyone|set expectations|set the scene|get ready|get on with|crack on|\
        speak|have a word|have a think|have a look|have a chat|run it past|run it by|run this past|\
        run this by|bounce it off
        """) + "|owns"
    )
  ])

  /// Acts that end nothing, by a name and a day as well: waiting, seeing to it that, meeting.
  static let awaiting: WordSet = ["wait", "await"]
  static let ensuring: WordSet = ["ensure", "assure", "guarantee"]
  static let meeting: WordSet = ["meet"]

  /// Behind a name, no act with an end.
  static let standing = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      to be available|will be available|is available|to be present|to be around|to be on call|\
      to be in touch|catches up|catching up|to catch up|stays in touch|to stay in touch|\
      keeps in touch|to keep in touch|stands by|to stand by|makes sure|remains available|\
      to remain available
      """
    )
  ])

  /// Into a repository, and what goes there.
  static let committing: WordSet = ["commit", "merge"]
  static let committed: WordSet = [
    "code", "changes", "change", "fix", "fixes", "patch", "file", "files", "config", "script",
    "scripts", "branch", "schema", "migration", "template", "templates",
  ]
  /// Before or behind so many people: who was there can be counted.
  static let attending: WordSet = ["attend", "attends", "attended", "trained"]

  /// Acts that hand over what the act before them made: "signs and returns".
  static let handingOver: WordSet = [
    "return", "send", "submit", "upload", "file", "forward", "email", "mail", "publish", "post",
    "share", "circulate",
  ]

  /// Acts that say no more than that something is over.
  static let finishing: WordSet = [
    "finalize", "finalise", "complete", "finish", "agree", "lock", "identify",
  ]

  /// Among these, those that say it of a paper as well, whatever is still open in it.
  static let saidToEnd: WordSet = ["finalize", "finalise", "agree", "sort"]

  /// Acts that are a look at something: they end as little as the noun does.
  static let examining: WordSet = ["review"]

  /// Acts that move things between systems: where from is no person.
  static let transfers: WordSet = [
    "import", "export", "migrate", "sync", "load", "copy", "move", "connect", "backfill",
    "restore", "transfer", "pull", "upload", "download", "map", "integrate",
  ]

  /// Acts whose end is that of what they are done to: "*hold* a workshop", "*book* a call".
  static let staging: WordSet = [
    "schedule", "book", "arrange", "hold", "host", "do", "set", "make", "take", "get", "run",
  ]

  /// Before an act that has somebody else's name in front, or nobody's.
  static let helpers: WordSet = [
    "i'll", "will", "to", "we'll", "should", "must", "can", "i", "we", "teams", "parties", "let",
    "me", "us", "please", "team", "she'll", "he'll", "they'll", "both", "sides", "you'll",
  ]

  /// Before an act that is under way or about to be: "*I'm* sending".
  static let progressive: WordSet = ["i'm", "we're", "he's", "she's", "they're", "you're"]

  /// Before a verb, with a hyphen.
  static let prefixes: WordSet = ["re", "pre", "co", "de", "cross", "bulk", "double", "auto", "e"]

  /// After "post", which is then no order: "post *go-live* support".
  static let afterwards: WordSet = [
    "go", "sale", "sales", "signature", "cutover", "contract",
  ]

  static func isVerb(_ word: String) -> Bool { acts.contains(word) || softActs.contains(word) }

  static func isVerb(_ word: Token) -> Bool { acts.contains(word) || softActs.contains(word) }
}
