#!/usr/bin/env bash
# Builds for production, as `npm run build` but for the types, which are a step of .ci/run; starts the API and the worker as two
# processes on a new embedded database, and asks for health.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
npm run --silent compile
data=$(mktemp -d)
export FENGONG_DATA_DIR="$data" PORT=3977 LOG_LEVEL=warn
node dist/src/main.js api & api=$!
node dist/src/worker.js & worker=$!
stop() {
  kill -TERM "$api" "$worker" 2>/dev/null || true
  wait "$api" "$worker" 2>/dev/null || true
  rm -rf "$data"
}
trap stop EXIT
for _ in $(seq 1 60); do
  if curl -fsS "http://127.0.0.1:$PORT/health/ready"; then
    echo
    curl -fsS "http://127.0.0.1:$PORT/api/openapi.json" -o /dev/null
    kill -0 "$worker"
    exit 0
  fi
  sleep 1
done
echo 'the build did not answer within a minute' >&2
exit 1
