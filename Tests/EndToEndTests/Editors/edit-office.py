"""Edits a word processor's file as Word would: edit-office.py FILE OUT OLD NEW [OLD NEW ...]

Of a DOCX, each change is tracked, and a remark hangs on the first one; of an ODT it is just made.
"""
import re
import sys
import zipfile

source, target, words = sys.argv[1], sys.argv[2], sys.argv[3:]
archive = zipfile.ZipFile(source)
name = "word/document.xml" if source.endswith(".docx") else "content.xml"
text = archive.read(name).decode()
for number, (old, new) in enumerate(zip(words[::2], words[1::2])):
    assert old in text, f"{old} is not in {source}"
    if name == "content.xml":
        text = text.replace(old, new, 1)
        continue
    who = f'w:id="{900 + number}" w:author="Dana Reyes" w:date="2026-06-16T09:00:00Z"'
    run = re.compile(r"<w:r>(?:(?!</w:r>).)*?<w:t[^>]*>" + re.escape(old) + "</w:t></w:r>", re.S)
    start, end = ("", "")
    if number == 0:
        start = '<w:commentRangeStart w:id="7"/>'
        end = '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
    changed = (
        f"{start}<w:del {who}><w:r><w:delText>{old}</w:delText></w:r></w:del>"
        f"<w:ins {who}><w:r><w:t>{new}</w:t></w:r></w:ins>{end}"
    )
    assert run.search(text), f"no run of {old}"
    text = run.sub(lambda _: changed, text, count=1)

word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
remark = (
    f'<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="{word}">'
    '<w:comment w:id="7" w:author="Dana Reyes" w:date="2026-06-16T09:00:00Z"><w:p><w:r>'
    "<w:t>Legal wants to see this first.</w:t></w:r></w:p></w:comment></w:comments>"
)
with zipfile.ZipFile(target, "w") as out:
    for item in archive.infolist():
        data = archive.read(item)
        if item.filename == name:
            data = text.encode()
        elif item.filename == "word/comments.xml":
            data = remark.encode()
        out.writestr(item, data)
