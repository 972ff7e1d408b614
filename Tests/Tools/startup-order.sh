#!/usr/bin/env bash
# Prints the names of the functions that run from the start to the sixth answer of a plan of 500
# steps, which tell a step, days and who is away: first those that every letter runs, then the other
# ones of the first paint, then the rest. Behind them what other lines and panes run: the system maps
# 64 KB around each page that is touched, so what is not in the list costs many times its length. At
# the end the variables, those of the first paint first and then those of an answer to a small plan.
# A real program in a real terminal, under callgrind and lackey.
#
#   startup-order.sh PROGRAM
set -euo pipefail

program=$(realpath "$1")
work=$(mktemp -d)
terminal() { tmux -L startup-order -f /dev/null "$@"; }
trap 'terminal kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
shows() { until terminal capture-pane -p | grep -q -e "$1"; do sleep 0.05; done; }

# watched FILE STEPS OPTION...: opens a plan under valgrind.
watched() {
  local file=$1 steps=$2
  shift 2
  "$program" demo --to "$work/$file.tandem" --no-open --steps "$steps" > "$work/said"
  terminal new-session -d -x 120 -y 40 valgrind -q "$@" \
    "$program" "$work/$file.tandem" --today 2026-06-15
}

# record FILE [OPTION...]: the same under callgrind, and waits for its first pause, since what that
# works out belongs to a start as well.
record() {
  local file=$1
  shift
  watched "$file" 500 --tool=callgrind --demangle=no --separate-threads=yes \
    --callgrind-out-file="$work/$file" "$@"
  shows 'to mend\|ready to forward'
}

say() {
  terminal send-keys -l "$1"
  shows "$1"
}

quit() {
  terminal send-keys C-q
  while terminal has-session 2>/dev/null; do sleep 0.05; done
}

names() {
  sed -nE "s/^c?fn=\\([0-9]+\\) //p" "$@" | sed -E "s/'[0-9]+\$//" |
    grep -E '^[A-Za-z_$][A-Za-z0-9_$.]*$' | LC_ALL=C sort -u
}

export HOME=$work

record letters --instr-atstart=no
say 'The first'
callgrind_control -i on > "$work/said" 2>&1
say ' letters of it'
callgrind_control -i off > "$work/said" 2>&1
quit

mkfifo "$work/trace"
python3 "$(dirname "$0")/touched-symbols.py" "$program" "$work/trace" "$work/code" "$work/data" &
watched paint 20 --tool=lackey --trace-mem=yes --log-file="$work/trace"
shows 'Northwind'
say 'Dana, by 15 August'
terminal send-keys Enter
shows 'saved'
quit
wait

record profile
for answer in 'We need the security review before June' 'Dana, by 15 August' \
  'Omar reviews the questionnaire, two weeks' 'Priya is away from 3 to 14 August' \
  'The board meets on the first Thursday' 'No changes from 20 December to 3 January'; do
  say "$answer"
  terminal send-keys Enter
  shows 'saved'
done
# Keys of every call: a line taken out again, another question, another size.
say 'Ruth and'
terminal send-keys C-u Tab Down
terminal resize-window -x 100 -y 30
terminal resize-window -x 120 -y 40
shows 'saved'
quit

# What is typed in other calls, and what is looked at.
"$program" demo --to "$work/call.tandem" --no-open --steps 20 > "$work/said"
awk 'FNR == 1 { typed = 0 } /^> / && typed++ % 3 == 0 { print substr($0, 3) }' \
  "$(dirname "$0")"/../InterviewingTests/Transcripts/*.transcript |
  valgrind -q --tool=callgrind --demangle=no --separate-threads=yes \
    --callgrind-out-file="$work/call" \
    "$program" interview "$work/call.tandem" --today 2026-06-15 > "$work/said"
watched panes 20 --tool=callgrind --demangle=no --separate-threads=yes \
  --callgrind-out-file="$work/panes"
shows 'to mend\|ready to forward'
printf 'A line of a page that somebody pasted, one after another.\n%.0s' {1..900} > "$work/page"
terminal load-buffer "$work/page"
terminal paste-buffer -p
shows 'pasted'
terminal send-keys C-u 'Omar reviews it by 20 July' Tab C-z C-y
for pane in F3 F4 F7 M-5 M-6 M-7 F8 M-9; do
  terminal send-keys Escape
  terminal send-keys "$pane"
  terminal send-keys Down Down Down Up NPage PPage End Home
  shows 'Northwind'
done
terminal send-keys F2 C-p 'plan' Escape C-f 'review' Escape F3 Down Down M-d '20 July' Enter C-z
terminal resize-window -x 80 -y 24
terminal send-keys F12 F12 F2
shows 'saved'
quit

# The first thread is the one that a key waits for.
names "$work"/letters-01 > "$work/each"
LC_ALL=C sort -u "$work/code" | LC_ALL=C comm -23 - "$work/each" > "$work/start"
LC_ALL=C sort -u "$work/each" "$work/start" > "$work/first"
cat "$work/each" "$work/start"
names "$work"/profile-* | LC_ALL=C comm -23 - "$work/first" > "$work/answers"
cat "$work/answers"
names "$work"/call-* "$work"/panes-* | LC_ALL=C comm -23 - "$work/first" |
  LC_ALL=C comm -23 - "$work/answers"
cat "$work/data"
