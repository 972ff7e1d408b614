#!/usr/bin/env bash
# Prints the names of the functions that run from the start to the second answer of a plan of 500
# steps: a real program in a real terminal, under callgrind.
#
#   startup-order.sh PROGRAM
set -euo pipefail

program=$(realpath "$1")
work=$(mktemp -d)
terminal() { tmux -L startup-order -f /dev/null "$@"; }
trap 'terminal kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
shows() { until terminal capture-pane -p | grep -q -e "$1"; do :; done; }

export HOME=$work
"$program" demo --to "$work/plan.tandem" --no-open --steps 500 > "$work/said"
terminal new-session -d -x 120 -y 40 valgrind -q --tool=callgrind --demangle=no \
  --separate-threads=yes --callgrind-out-file="$work/profile" \
  "$program" "$work/plan.tandem" --today 2026-06-15
# What the first pause works out belongs to a start as well.
shows 'to mend\|ready to forward'
for answer in 'We need the security review before June' 'Dana, by 15 August'; do
  terminal send-keys -l "$answer"
  shows "$answer"
  terminal send-keys Enter
  shows 'saved'
done
terminal send-keys C-q
while terminal has-session 2>/dev/null; do :; done

sed -nE "s/^c?fn=\\([0-9]+\\) //p" "$work"/profile-* | sed -E "s/'[0-9]+\$//" |
  grep -E '^[A-Za-z_$][A-Za-z0-9_$.]*$' | LC_ALL=C sort -u
