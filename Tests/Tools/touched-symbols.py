#!/usr/bin/env python3
"""Prints which functions of a program are touched until it first waits, and which variables until
then and until it ends.

  touched-symbols.py PROGRAM TRACE CODE DATA

TRACE is what valgrind's lackey writes with --trace-mem=yes (a named pipe will do). The names of the
functions go to the file CODE and those of the variables to DATA, as they lie in memory, with those
that are touched before the first wait before the others.
"""

import bisect
import collections
import re
import subprocess
import sys

program, trace, code_file, data_file = sys.argv[1:]
names = collections.defaultdict(list)
variables = {}
for line in subprocess.run(
    ["nm", program], capture_output=True, text=True, check=True
).stdout.splitlines():
    fields = line.split()
    if len(fields) == 3 and re.fullmatch(r"[A-Za-z_$][\w$.]*", fields[2]):
        names[int(fields[0], 16)].append(fields[2])
        # One name is enough for the linker, and functions stand with the functions.
        if fields[1] in "bBdDrRvV":
            variables.setdefault(int(fields[0], 16), fields[2])
places = sorted(names)
waits = next(place for place in places if "terminal_wait" in names[place])

code, data, later = set(), set(), set()
touched = data
with open(trace) as lines:
    for line in lines:
        if line.startswith("I"):
            if touched is later:
                continue
            place = int(line[3 : line.index(",")], 16)
            if place == waits:
                touched = later
            code.add(place)
        elif line.startswith(" ") and "," in line:
            place = int(line[3 : line.index(",")], 16)
            if place <= places[-1]:
                touched.add(place >> 2 << 2)

def found(touched):
    return sorted(
        {places[bisect.bisect(places, place) - 1] for place in touched if place >= places[0]}
    )


def symbols(touched):
    return [name for place in found(touched) for name in names[place]]


# The C library takes the variants of a function that the processor has; valgrind's is an older one.
variants = collections.defaultdict(list)
for place in places:
    for name in names[place]:
        if match := re.match(r"(__\w+?)_(evex|avx512)", name):
            variants[match[1]].append(name)
functions = symbols(code)
for name in list(functions):
    if match := re.match(r"(__\w+?)_(avx|sse)", name):
        functions += variants[match[1]]

with open(code_file, "w") as file:
    file.writelines(f"{name}\n" for name in functions)
with open(data_file, "w") as file:
    for place in found(data) + found(later - data):
        if place in variables:
            file.write(f"{variables[place]}\n")
