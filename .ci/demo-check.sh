#!/usr/bin/env bash
# The README's demonstration as a stranger runs it: once from nothing, stopped, and once more. In the folder that is the
# argument it stays, with a file `checked` when nothing was wrong.
set -euo pipefail
cd "$(dirname "$0")/.."
kept=${1:-}
traces=$(mktemp -d)
data=${kept:-$traces/data}
export FENGONG_DATA_DIR="$data" PORT=3978
log="$traces/demo.log"
demo=
stop() {
  [ -n "$demo" ] && kill -INT "$demo" 2>/dev/null && wait "$demo" || true
  demo=
}
trap 'stop; rm -rf "$traces"' EXIT

run() {
  node dist/src/cli.js demo >"$log" 2>&1 &
  demo=$!
  for _ in $(seq 1 600); do
    grep -q 'Ctrl-C' "$log" && return 0
    kill -0 "$demo" 2>/dev/null || break
    sleep 1
  done
  cat "$log" >&2
  echo 'the demonstration did not come up' >&2
  return 1
}

run
cat "$log"
grep -q '17 项指标，7 个章节，23 项任务，63 条举措，62 个量化目标，136 条分工' "$log"
curl -fsS "http://127.0.0.1:$PORT/api/v1/installation" | grep -q '"reportsAccepted":'
curl -fsS "http://127.0.0.1:$PORT/" | grep -q '<div id="app">'
curl -fsS "http://127.0.0.1:$PORT/demo/report.docx" -o "$traces/first.docx"
stop
run
grep -q '接着上次继续' "$log"
curl -fsS "http://127.0.0.1:$PORT/demo/report.docx" -o "$traces/second.docx"
cmp "$traces/first.docx" "$traces/second.docx"
curl -fsS "http://127.0.0.1:$PORT/health/ready" | grep -q '"failedJobs":0'
stop
[ -z "$kept" ] || touch "$data/checked"
