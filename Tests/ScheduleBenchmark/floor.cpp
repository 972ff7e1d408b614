// The least a machine can do for a plan: sort by links, then the passes, over flat arrays, no checks,
// no results made, nothing explained. Reads a plan as numbers, prints nanoseconds and dates.
//
//   first span rows gates steps links goLive today goLiveDay
//   rows:  span places 0 or 1      gates: count, then days
//   steps: row duration gate notBefore(-1: none)      links: from to kind lag
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Int = int32_t;
static const Int none = -1000000000, never = 1000000000;

struct Step { Int row, duration, gate, notBefore; };
struct Link { Int from, lag; uint8_t kind; };
struct Entry { Int from, to, kind, lag; };

static Int first_, span;
static std::vector<Int> rank_, nth_, next_, last_;
static std::vector<Step> steps;
static std::vector<Entry> entries;

static inline Int rankOf(Int row, Int day) {
  return day < first_ ? 0 : rank_[row * span + std::min(day - first_, span - 1)];
}
static inline Int nthOf(Int row, Int k) {
  return nth_[row * (span + 2) + std::max(0, std::min(k, span + 1))];
}
static inline Int shift(Int row, Int day, Int lag) {
  return lag == 0 ? day : nthOf(row, rankOf(row, day) + lag);
}
static inline Int unshift(Int row, Int day, Int lag) {
  return lag == 0 ? day : nthOf(row, rankOf(row, day) - lag + 1) - 1;
}
static inline Int gateNext(Int gate, Int day) {
  return day - first_ < span ? next_[gate * span + std::max(0, day - first_)] : never;
}
static inline Int gateLast(Int gate, Int day) {
  return day < first_ ? none : last_[gate * span + std::min(day - first_, span - 1)];
}
static inline Int finishOf(const Step& s, Int a) {
  Int b = s.duration ? nthOf(s.row, rankOf(s.row, a) + s.duration)
                     : nthOf(s.row, rankOf(s.row, a - 1) + 1);
  return s.gate < 0 ? b : gateNext(s.gate, b);
}
static inline Int startOf(const Step& s, Int b) {
  if (s.gate >= 0) b = gateLast(s.gate, b);
  return s.duration ? nthOf(s.row, rankOf(s.row, b) - s.duration + 1) - 1
                    : nthOf(s.row, rankOf(s.row, b));
}

int main(int, char** arguments) {
  FILE* file = fopen(arguments[1], "r");
  int repeats = atoi(arguments[2]);
  Int rows, gates, n, m, goLive, today, goLiveDay;
  if (fscanf(file, "%d %d %d %d %d %d %d %d %d", &first_, &span, &rows, &gates, &n, &m, &goLive,
             &today, &goLiveDay) != 9) return 1;
  for (Int row = 0; row < rows; row++) {
    Int count = 0;
    nth_.push_back(none);
    size_t end = nth_.size() + span + 1;
    for (Int day = 0; day < span; day++) {
      Int works;
      if (fscanf(file, "%d", &works) != 1) return 1;
      if (works) { count++; nth_.push_back(first_ + day); }
      rank_.push_back(count);
    }
    nth_.resize(end, never);
  }
  for (Int gate = 0; gate < gates; gate++) {
    Int count;
    if (fscanf(file, "%d", &count) != 1) return 1;
    std::vector<Int> days(count);
    for (Int& day : days) if (fscanf(file, "%d", &day) != 1) return 1;
    for (Int day = first_; day < first_ + span; day++) {
      auto at = std::lower_bound(days.begin(), days.end(), day);
      next_.push_back(at == days.end() ? never : *at);
      last_.push_back(at != days.end() && *at == day ? day : at == days.begin() ? none : at[-1]);
    }
  }
  steps.resize(n);
  for (Step& s : steps)
    if (fscanf(file, "%d %d %d %d", &s.row, &s.duration, &s.gate, &s.notBefore) != 4) return 1;
  entries.resize(m);
  for (Entry& l : entries)
    if (fscanf(file, "%d %d %d %d", &l.from, &l.to, &l.kind, &l.lag) != 4) return 1;

  std::vector<Int> firstIn(n + 1), firstOut(n + 1), order(n), waiting(n), outTo(m);
  std::vector<Link> in(m);
  std::vector<Int> a(n), b(n), la(n), lb(n), pb(n), slack(n);
  double best = 1e18;
  for (int repeat = 0; repeat < repeats; repeat++) {
    auto begin = std::chrono::steady_clock::now();
    std::fill(firstIn.begin(), firstIn.end(), 0);
    std::fill(firstOut.begin(), firstOut.end(), 0);
    for (const Entry& l : entries) { firstIn[l.to + 1]++; firstOut[l.from + 1]++; }
    for (Int i = 0; i < n; i++) { firstIn[i + 1] += firstIn[i]; firstOut[i + 1] += firstOut[i]; }
    std::vector<Int> placeIn(firstIn), placeOut(firstOut);
    for (const Entry& l : entries) {
      in[placeIn[l.to]++] = {l.from, l.lag, (uint8_t)l.kind};
      outTo[placeOut[l.from]++] = l.to;
    }
    Int head = 0, tail = 0;
    for (Int i = 0; i < n; i++) {
      waiting[i] = firstIn[i + 1] - firstIn[i];
      if (!waiting[i]) order[tail++] = i;
    }
    while (head < tail) {
      Int i = order[head++];
      for (Int k = firstOut[i]; k < firstOut[i + 1]; k++)
        if (!--waiting[outTo[k]]) order[tail++] = outTo[k];
    }
    for (Int i : order) {
      const Step& s = steps[i];
      Int start = std::max(today - 1, s.notBefore < 0 ? none : s.notBefore - (s.duration > 0));
      Int floor = none;
      for (Int k = firstIn[i]; k < firstIn[i + 1]; k++) {
        const Link& l = in[k];
        if (l.kind == 2) floor = std::max(floor, shift(s.row, b[l.from], l.lag));
        else start = std::max(start, shift(s.row, l.kind ? a[l.from] : b[l.from], l.lag));
      }
      a[i] = start;
      Int finish = finishOf(s, start);
      if (floor > finish)
        finish = s.gate < 0 ? nthOf(s.row, rankOf(s.row, floor - 1) + 1) : gateNext(s.gate, floor);
      b[i] = finish;
    }
    for (int pass = 0; pass < 2; pass++) {
      std::vector<Int>& finish = pass ? pb : lb;
      std::fill(la.begin(), la.end(), never);
      std::fill(finish.begin(), finish.end(), never);
      finish[goLive] = goLiveDay;
      for (Int at = n - 1; at >= 0; at--) {
        Int i = order[at];
        const Step& s = steps[i];
        Int start = std::min(la[i], startOf(s, finish[i]));
        la[i] = start;
        for (Int k = firstIn[i]; k < firstIn[i + 1]; k++) {
          const Link& l = in[k];
          if (l.kind == 0) finish[l.from] = std::min(finish[l.from], unshift(s.row, start, l.lag));
          else if (l.kind == 1) la[l.from] = std::min(la[l.from], unshift(s.row, start, l.lag));
          else {
            Int landing =
                s.gate < 0 ? nthOf(s.row, rankOf(s.row, finish[i])) : gateLast(s.gate, finish[i]);
            finish[l.from] = std::min(finish[l.from], unshift(s.row, landing, l.lag));
          }
        }
      }
    }
    for (Int i = 0; i < n; i++)
      slack[i] = rankOf(steps[i].row, lb[i]) - rankOf(steps[i].row, b[i]);
    best = std::min(best, std::chrono::duration<double, std::nano>(
        std::chrono::steady_clock::now() - begin).count());
  }
  printf("%.0f\n", best);
  for (Int i = 0; i < n; i++) {
    const Step& s = steps[i];
    Int late = s.gate < 0 ? nthOf(s.row, rankOf(s.row, lb[i])) : gateLast(s.gate, lb[i]);
    printf("%d %d\n", b[i], late);
  }
}
