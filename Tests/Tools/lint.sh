#!/usr/bin/env bash
# Checks that the formatter does not know: lengths, imports, concurrency, words.
set -u
failed=0
fail() { echo "lint: $1"; failed=1; }

# Generated tables and long lists of names may be long.
long_allowed='Sources/Scheduling/Holidays/HolidayRows.swift|Sources/Editing/Screen/WidthTable.swift|Sources/Phrasing/English/EnglishIntents.swift|Sources/Phrasing/English/EnglishGivenNames.swift'
while read -r lines file; do
  [ "$file" = total ] && continue
  [ "$lines" -gt 400 ] || continue
  echo "$file" | grep -qE "^($long_allowed)$" || fail "$file has $lines lines, 400 are allowed"
done < <(find Sources Tests -name '*.swift' -print0 | xargs -0 wc -l)

# Not in these folders yet: lines of comments, and functions.
elsewhere() { find "$@" -name '*.swift' -not -path 'Sources/Phrasing/*' -not -path 'Sources/Interviewing/*'; }

# The formatter breaks code at 100 columns and leaves comments as they are.
while read -r place; do
  fail "${place%%:*} has a comment of more than 100 columns in line ${place##*:}"
done < <(elsewhere Sources Tests | LC_ALL=C.UTF-8 xargs grep -nE '^.{101,}' |
  sed -nE 's|^([^:]+):([0-9]+): *//.*|\1:\2|p')

# A function ends at the brace of its own indent; a line of less indent ends a protocol's.
while read -r place; do
  fail "$place begins a function of more than 60 lines"
done < <(elsewhere Sources | xargs awk -v most=60 '
  FNR == 1 { start = 0 }
  { match($0, /^ */); indent = RLENGTH }
  start && NF && indent < own { start = 0 }
  /^ *([a-z]+ )*(func |init[?(<]|deinit)/ && (!start || indent <= own) { start = FNR; own = indent }
  start && indent == own && /^ *}/ {
    if (FNR - start >= most) print FILENAME ":" start
    start = 0
  }')

# What each target may import; the package's own list says only what it can.
allow() {
  local folder=$1 allowed=$2
  grep -rnhoE '^(public |@testable )*import [A-Za-z]+' "Sources/$folder" --include='*.swift' |
    awk '{print $NF}' | sort -u | grep -vxE "$allowed" | while read -r module; do
    echo "lint: $folder imports $module"
  done | grep . && failed=1
}
allow Scheduling 'none'
allow Interchange 'Scheduling'
allow Phrasing 'Scheduling'
allow PlanModel 'Scheduling'
allow Interviewing 'PlanModel|Scheduling|Phrasing'
allow Exporting 'PlanModel|Scheduling|Phrasing'
allow Importing 'PlanModel|Scheduling|Phrasing|Interviewing|Exporting'
allow OperationLog 'PlanModel|CSQLite|CSodium|CLocks|Glibc|Synchronization'
allow Editing 'PlanModel|Scheduling|Phrasing|Interviewing|Exporting'
curses=$(grep -rl '^import CCurses' Sources --include='*.swift' | grep -v '^Sources/tandem/Terminal/')
[ -z "$curses" ] || fail "only the terminal may import CCurses: $curses"

# Sharing between threads is in one small file and nowhere else.
shared=$(grep -rlE 'Mutex<' Sources --include='*.swift' |
  grep -vxF 'Sources/OperationLog/Mailbox.swift')
[ -z "$shared" ] || fail "a Mutex outside the mailbox: $shared"
grep -rnE '@unchecked Sendable|nonisolated\(unsafe\)' Sources --include='*.swift' &&
  fail "unchecked sharing between threads"

grep -rnE 'fatalError\(|try!|as!|\bTODO\b|FIXME|\bXXX\b' Sources --include='*.swift' &&
  fail "a word that has no place in Sources"
grep -rnE '\b(sleep|usleep)\(|Task\.sleep' Tests --include='*.swift' && fail "a test that sleeps"
grep -rnIE '(^|[^.])/(work|farm)/' Sources Tests Docs README.md Makefile 2>/dev/null &&
  fail "a path of one machine"
[ "$failed" = 0 ] && echo "lint: clean"
exit "$failed"
