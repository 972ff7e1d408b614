#!/usr/bin/env bash
# Puts the screen of the interview, as the tests have it, into the README: its first block of code.
set -euo pipefail
cd "$(dirname "$0")/../.."
screen=Tests/EditingTests/Screens/interview-sample-120x32.screen
awk -v screen="$screen" '
  !isDone && /^```$/ {
    print
    if (isInside) { isInside = 0; isDone = 1; next }
    isInside = 1
    while ((getline line < screen) > 0 && line !~ /^cursor /) {
      if (isShown) print line
      if (line == "---") isShown = 1
    }
    next
  }
  !isInside { print }
' README.md > README.md.new
mv README.md.new README.md
