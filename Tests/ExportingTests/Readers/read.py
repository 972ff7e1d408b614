"""Reads exported documents with parsers that others wrote: read.py FORMAT FILE [FORMAT FILE ...]

Prints a JSON object by format: "steps", the titles found in document order, and "problems",
everything in the file that text typed by a person must never become; or "skipped", where a parser
is not installed.
"""
import csv
import email
import email.policy
import html.parser
import io
import json
import re
import shutil
import subprocess
import sys

steps = []
problems = []


class MarkedPage(html.parser.HTMLParser):
    """What every page is held to: elements closed in order, and nothing but elements and words."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.into = [], None

    def read(self, text):
        self.feed(text)
        self.close()
        if self.open:
            problems.append(f"left open: {self.open}")

    def handle_data(self, data):
        if self.into is not None:
            self.into += data

    def handle_comment(self, data):
        problems.append(f"comment {data!r}")

    def handle_pi(self, data):
        problems.append(f"instruction {data!r}")


class Page(MarkedPage):
    allowed = set(
        "html head meta title style body main header footer p h1 h2 h3 dl dt dd div section table "
        "caption thead tbody tr th td ul li span strong svg desc defs pattern path rect text".split()
    )

    def __init__(self):
        super().__init__()
        self.ids, self.heading = set(), 0

    def handle_starttag(self, tag, attributes):
        if tag not in self.allowed:
            problems.append(f"element {tag}")
        for name, value in attributes:
            if name.startswith("on") or name in ("href", "src", "action", "style", "xlink:href"):
                problems.append(f"attribute {name} on {tag}")
            if name == "id":
                if value in self.ids:
                    problems.append(f"id {value} twice")
                self.ids.add(value)
        if re.fullmatch("h[1-6]", tag):
            if int(tag[1]) > self.heading + 1:
                problems.append(f"{tag} after h{self.heading}")
            self.heading = int(tag[1])
        if tag == "table":
            self.captioned = False
        if tag == "caption":
            self.captioned = True
        if tag in ("th",) and "scope" not in dict(attributes):
            problems.append("th without scope")
        if tag == "span" and dict(attributes).get("class") == "title" and self.in_plan():
            self.into = ""
        if tag not in ("meta",):
            self.open.append((tag, dict(attributes)))

    def in_plan(self):
        return any(tag == "table" and a.get("class") == "plan" for tag, a in self.open)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            problems.append(f"</{tag}> closes {self.open[-1:]}")
            return
        if tag == "span" and self.into is not None and self.open[-1][1].get("class") == "title":
            steps.append(self.into)
            self.into = None
        self.open.pop()
        if tag == "table" and not self.captioned:
            problems.append("table without caption")

    def handle_comment(self, data):
        if not re.fullmatch(r" tandem plan ([0-9a-f]{32}|none); position \d+; day [0-9-]{10}(; head [0-9a-f]{1,16})? ", data):
            super().handle_comment(data)


def read_html(text):
    Page().read(text)


class OfficePage(MarkedPage):
    """The page that a converter makes a word processor's file of."""

    allowed = {
        "html": {"lang"}, "head": set(), "meta": {"charset"}, "body": set(), "h1": set(), "h2": set(),
        "h3": set(), "p": set(), "table": set(), "colgroup": set(), "col": {"style"}, "thead": set(),
        "tbody": set(), "tr": set(), "th": set(), "td": set(), "a": {"href", "id"},
        "div": {"custom-style"}, "ul": set(), "li": set(), "strong": set(), "span": {"class"},
    }

    def __init__(self):
        super().__init__()
        self.head = []

    def handle_starttag(self, tag, attributes):
        if tag not in self.allowed:
            problems.append(f"element {tag}")
        for name, value in attributes:
            fine = {
                "href": r"#(t_[0-9a-f]{8,16}|plan_([0-9a-f]{32}|none))",
                "id": r"(t_[0-9a-f]{8,16}|plan_([0-9a-f]{32}|none))",
                "style": r"width: \d+%", "class": "[a-z]+", "custom-style": "Note",
                "lang": "en", "charset": "utf-8",
            }.get(name, "")
            if name not in self.allowed.get(tag, ()) or not re.fullmatch(fine, value or ""):
                problems.append(f"attribute {name}={value!r} on {tag}")
        if tag == "table":
            self.head = []
        if tag == "tr":
            self.cell = 0
        if tag == "td":
            self.cell += 1
        if tag == "th" or tag == "a" and self.cell == 1 and self.head[:1] == ["Step"] and self.within("td"):
            self.into = ""
        if tag not in ("meta", "col"):
            self.open.append(tag)

    def within(self, tag):
        return tag in self.open

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            problems.append(f"</{tag}> out of place")
        if tag == "th":
            self.head.append(self.into)
            self.into = None
        elif tag == "a" and self.into is not None:
            steps.append(self.into)
            self.into = None


def read_office(text):
    OfficePage().read(text)


def words(inlines):
    text = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            text += content
        elif kind in ("Space", "SoftBreak"):
            text += " "
        elif kind in ("Strong", "Emph"):
            text += words(content)
        elif kind == "Span":
            text += words(content[1])
        elif kind == "Link":
            text += words(content[1])
        elif kind == "Quoted":
            text += words(content[1])
    return text


def read_pandoc(text):
    """What the converter itself understands: its own tree of the page."""
    if shutil.which("pandoc") is None:
        raise ModuleNotFoundError("pandoc", name="pandoc")
    made = subprocess.run(
        ["pandoc", "-f", "html", "-t", "json"], input=text, capture_output=True, text=True, check=True
    )
    allowed = set(
        "Header Para Plain Table Div BulletList Str Space SoftBreak Strong Span Link ColWidth "
        "ColWidthDefault AlignDefault AlignLeft".split()
    )

    def walk(node):
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict) and "t" in node:
            kind, content = node["t"], node.get("c")
            if kind not in allowed:
                problems.append(f"{kind}: {json.dumps(content)[:80]}")
            if kind == "Link" and not re.fullmatch("#(t|plan)_[0-9a-z]+", content[2][0]):
                problems.append(f"link to {content[2][0]!r}")
            walk(content)

    tree = json.loads(made.stdout)
    if set(tree["meta"]) - {"lang"}:
        problems.append(f"metadata {tree['meta']}")
    walk(tree["blocks"])
    for block in tree["blocks"]:
        if block["t"] != "Table":
            continue
        head, bodies = block["c"][3][1], block["c"][4]
        if not head or words(head[0][1][0][4][0]["c"]) != "Step":
            continue
        steps.extend(words(row[1][0][4][0]["c"]) for body in bodies for row in body[3])


def read_json(text):
    plan = json.loads(text)
    if plan["schema"] != "tandem-plan/1":
        problems.append("schema")
    for block in plan["workstreams"]:
        steps.extend(step["title"]["text"] for step in block["steps"])


def read_csv(text):
    if not text.startswith("\ufeff"):
        problems.append("no byte order mark")
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))
    for row in rows:
        if len(row) != len(rows[0]):
            problems.append(f"{len(row)} cells in {row!r}")
        for cell in row:
            for piece in re.split(r"[;\t]", cell):
                if re.match(r" *[=+\-@|%＝＋－＠]", piece):
                    problems.append(f"formula {cell!r}")
    steps.extend(row[2] for row in rows[1:])


def read_ics(text):
    import icalendar

    for line in text.split("\r\n"):
        if len(line.encode()) > 75:
            problems.append(f"line of {len(line.encode())} octets")
        if "\n" in line or "\r" in line:
            problems.append(f"bare line break in {line!r}")
    calendar = icalendar.Calendar.from_ical(text)
    known = set(
        "UID DTSTAMP SEQUENCE SUMMARY DTSTART DTEND DURATION RRULE ORGANIZER DESCRIPTION TRANSP "
        "STATUS".split()
    )
    uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
    if len(uids) != len(set(uids)):
        problems.append("a UID twice")
    for part in calendar.walk():
        if part.name not in ("VCALENDAR", "VEVENT"):
            problems.append(f"component {part.name}")
        if part.name == "VEVENT" and set(part) - known:
            problems.append(f"properties {set(part) - known}")
        if getattr(part, "errors", None):
            problems.append(f"errors {part.errors}")
    for event in calendar.walk("VEVENT"):
        if not str(event["UID"]).split("@")[0].endswith(("-review", "-go-live")):
            steps.append(str(event["SUMMARY"]))
    # The parser leaves properties it does not know as they stand.
    about = str(calendar.get("X-WR-CALDESC", ""))
    about = re.sub(r"\\(.)", lambda m: "\n" if m.group(1) == "n" else m.group(1), about)
    steps.extend(re.findall(r"^(?:No date yet|No longer needed): (.*)$", about, re.MULTILINE))


def read_eml(text):
    message = email.message_from_string(text, policy=email.policy.default)
    wanted = ["Subject", "X-Unsent", "MIME-Version", "Content-Type"]
    if message.keys() != wanted:
        problems.append(f"headers {message.keys()}")
    for part in message.walk():
        if part.defects:
            problems.append(f"defects {part.defects}")
    kinds = [part.get_content_type() for part in message.walk()]
    if kinds != ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar"]:
        problems.append(f"parts {kinds}")
    for part in message.walk():
        body = None if part.is_multipart() else part.get_payload(decode=True).decode()
        if part.get_content_type() == "text/html":
            read_html(body)


def read_markdown(text):
    import linkify_it  # noqa: F401  The dialect of forges turns bare addresses into links.
    import markdown_it

    parser = markdown_it.MarkdownIt("gfm-like")
    tokens = parser.parse(text)
    blocks = set(
        "heading_open heading_close inline paragraph_open paragraph_close bullet_list_open "
        "bullet_list_close list_item_open list_item_close table_open table_close thead_open "
        "thead_close tbody_open tbody_close tr_open tr_close th_open th_close td_open td_close hr "
        "html_block".split()
    )
    inline = {"text", "text_special", "strong_open", "strong_close", "html_inline"}
    comment = re.compile(r"<!-- (t:[0-9a-f]{8,16}|tandem plan [0-9a-f; a-z-]+) -->\n?")
    level, cells, head = 0, 0, ""
    for index, token in enumerate(tokens):
        if token.type not in blocks:
            problems.append(f"block {token.type}: {token.content!r}")
        if token.type == "html_block" and not comment.fullmatch(token.content):
            problems.append(f"html {token.content!r}")
        if token.type == "heading_open":
            if int(token.tag[1]) > level + 1:
                problems.append(f"{token.tag} after h{level}")
            level = int(token.tag[1])
        if token.type == "tr_open":
            cells = 0
        if token.type in ("td_open", "th_open"):
            cells += 1
            if token.type == "th_open" and cells == 1:
                head = tokens[index + 1].content
        if token.type != "inline":
            continue
        for child in token.children:
            if child.type not in inline:
                problems.append(f"mark {child.type}: {token.content!r}")
            if child.type == "html_inline" and not comment.fullmatch(child.content):
                problems.append(f"html {child.content!r}")
        if tokens[index - 1].type == "td_open" and cells == 1 and head == "Step":
            steps.append("".join(c.content for c in token.children if c.type != "html_inline").strip())


def read_text(text):
    if re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]", text):
        problems.append("control or direction characters")


readers = {
    "html": read_html, "json": read_json, "csv": read_csv, "ics": read_ics, "eml": read_eml,
    "markdown": read_markdown, "text": read_text, "office": read_office, "pandoc": read_pandoc,
}
found = {}
for name, path in zip(sys.argv[1::2], sys.argv[2::2]):
    steps, problems = [], []
    with open(path, encoding="utf-8", newline="") as file:
        content = file.read()
    try:
        readers[name](content)
        found[name] = {"steps": steps, "problems": problems}
    except ImportError as missing:
        found[name] = {"skipped": f"{missing.name} is not installed"}
json.dump(found, sys.stdout)
