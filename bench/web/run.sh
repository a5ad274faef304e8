#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Loads the portal on this machine: 2,000 requests a second over 500 connections for 20 seconds (500 where every request is a plan or an
# answer of the API), measures start and idle memory,
# and OpenFisca's web API beside it (its own reference rules, one request at a time).
#
# usage: bench/web/run.sh
#
#   SAPAR_BENCH_VENV    peers (default target/bench-venv; see bench/law/peers/setup.sh)
#   SAPAR_BENCH_DATA    persons (default target/bench-data; see bench/law/gen.py)
#   CARGO_TARGET_DIR    where the Rust sides are built (default target/bench-rust)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target/bench-rust}
export CARGO_TARGET_DIR
cargo build --quiet --release --manifest-path "$root/Cargo.toml" -p sapar -p sapar-bench-web
sapar=$CARGO_TARGET_DIR/release/sapar
load=$CARGO_TARGET_DIR/release/sapar-bench-web
log=$(mktemp)
settings=$(mktemp)
trap 'kill "$pid" 2>/dev/null || true; rm -f "$log" "$settings"' EXIT
# The limit for one network is off: the whole load comes from one address.
printf '[portal.limit]\nper_minute = 0\n' >"$settings"

start=$(date +%s%N)
"$sapar" serve --listen 127.0.0.1:0 --today 2026-03-09 --config "$settings" 2>"$log" &
pid=$!
while ! grep -q 'http://' "$log"; do sleep 0.01; kill -0 "$pid" || { cat "$log"; exit 1; }; done
ready=$(date +%s%N)
address=$(sed -n 's|.*http://\([0-9.:]*\).*|\1|p' "$log" | head -n 1)
echo "ready after $(((ready - start) / 1000000)) ms"
sleep 2
echo "idle: $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status") MiB"
for mix in "$here"/requests*.txt; do
    echo "--- $(basename "$mix") ---"
    "$load" "$address" 200 50 3 "$mix" >/dev/null
    # Plans and answers alone would keep both cores busy, the generator's too: a quarter of the rate.
    case $mix in *plans* | *api*) rate=500 ;; *) rate=2000 ;; esac
    "$load" "$address" "$rate" 500 20 "$mix" "$pid"
done

echo "--- one request at a time, as the peer is asked below ---"
for mix in "$here"/requests-api*.txt; do python3 "$here/one_at_a_time.py" "${address##*:}" "$pid" "$mix"; done

venv=${SAPAR_BENCH_VENV:-$root/target/bench-venv}
SAPAR_BENCH_DATA=${SAPAR_BENCH_DATA:-$root/target/bench-data}
export SAPAR_BENCH_DATA
echo "--- OpenFisca's web API: five answers of its own 27 rules, one request at a time ---"
if [ -x "$venv/bin/python" ] && [ -f "$SAPAR_BENCH_DATA/params.json" ]; then
    PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" "$root/bench/law/peers/web_api.py" 200
else
    echo "skipped: no peers in $venv (bench/law/peers/setup.sh) or no persons in $SAPAR_BENCH_DATA (bench/law/gen.py)"
fi
