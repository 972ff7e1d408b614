#!/usr/bin/env python3
"""Times Tandem beside the least an ncurses program can do, and beside the editors that are here.

run.py start|keys|paste TANDEM [ROUNDS]

All programs take turns in each round, the order moving on, so that what else the machine does
falls on all of them. Printed are medians and, for each program, the median of its ratios to the
floor, round by round: ratios of one run compare, microseconds of two runs do not.
"""
import os, shutil, statistics, subprocess, sys, tempfile

here = os.path.dirname(os.path.abspath(__file__))
mode, tandem = sys.argv[1], os.path.abspath(sys.argv[2])
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
work = tempfile.mkdtemp(prefix="terminal-benchmark.")
environment = dict(os.environ, HOME=work, XDG_STATE_HOME=work, XDG_DATA_HOME=work, TMPDIR=work)


def build(name, *libraries):
    target = os.path.join(work, name)
    subprocess.run(["cc", "-O2", "-o", target, os.path.join(here, name + ".c"), *libraries], check=True)
    return target


measure, floor = build("measure", "-lutil"), build("floor", "-lncursesw")
plan, text = os.path.join(work, "plan.tandem"), os.path.join(work, "plan.md")
sample = os.path.join(work, "sample.tandem")
subprocess.run([tandem, "demo", "--to", sample, "--no-open", "--steps", "500"], check=True, env=environment, stdout=subprocess.DEVNULL)
with open(text, "wb") as file:
    subprocess.run([tandem, "show", sample], check=True, env=environment, stdout=file)
first = open(text, encoding="utf-8").readline().split()[0]

# name, word of the first paint, keys to the place that is typed into, keys that end it, command
programs = [
    ("floor", "FLOOR", "", r"\x11", [floor, text]),
    ("tandem", "Northwind", "", r"\x11", [tandem, plan, "--today", "2026-06-15"]),
    ("nano", first, "", r"\x18n", ["nano", "-I", text]),
    ("vim", first, "i", r"\e:q!\r", ["vim", text]),
    ("kakoune", first, "i", r"\e:q!\r", ["kak", "-n", text]),
    ("micro", first, "", r"\x11n", ["micro", text]),
]
programs = [p for p in programs if shutil.which(p[4][0])]
amount = {"start": 0, "keys": 120, "paste": 65536}[mode]
found = {p[0]: [] for p in programs}
extras = {p[0]: {} for p in programs}
for turn in range(rounds):
    for index in range(len(programs)):
        name, word, prefix, quit, command = programs[(index + turn) % len(programs)]
        shutil.copy(sample, plan)
        script = [measure, mode, "120x40", word, quit] + ([prefix, str(amount)] if amount else [])
        ran = subprocess.run(script + ["--"] + command, env=environment, capture_output=True, text=True)
        if ran.returncode:
            sys.exit(f"{name}: {ran.stderr.strip() or 'the measurement failed'}")
        lines = ran.stdout.split("\n")
        found[name].append([float(line) for line in lines if line and line[0].isdigit()])
        for line in lines:
            if line.startswith(("bytes", "rss")):
                key, value = line.split()
                extras[name].setdefault(key, []).append(float(value))

middle = statistics.median
print(f"{mode}, {rounds} rounds, 40 rows of 120 columns, a plan of 500 steps; microseconds")
print(f"{'program':10}{'p50':>9}{'p99':>9}{'x floor':>9}{'bytes':>8}{'MB':>7}")
for name, *_ in programs:
    samples = sorted(value for turn in found[name] for value in turn)
    ratio = middle([middle(a) / middle(b) for a, b in zip(found[name], found["floor"])])
    painted = f"{middle(extras[name]['bytes']):.1f}" if "bytes" in extras[name] else "-"
    print(
        f"{name:10}{middle(samples):9.0f}{samples[int(len(samples) * 0.99)]:9.0f}{ratio:9.2f}"
        f"{painted:>8}{max(extras[name]['rss']) / 1024:7.1f}")
shutil.rmtree(work)
