#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs the law benchmark: the same rules and persons through every engine that is there, one table, one check of all checksums.
#
# usage: bench/law/run.sh [--bars]
#   --bars              fail when a bar of the design is missed, not only when engines disagree
#
#   SAPAR_BENCH_VENV    peers (default target/bench-venv; install them with bench/law/peers/setup.sh)
#   SAPAR_BENCH_DATA    population, 76 MB with the answers, made if missing (default target/bench-data)
#   SAPAR_BENCH_RAW     raw output, one JSON object a line (default target/bench-law.jsonl)
#   SAPAR_BENCH_ROUNDS  how often the batch engines take turns (default 3)
#   CARGO_TARGET_DIR    where the Rust sides are built (default target/bench-rust)
#
# An engine that is not installed is left out and named. Nothing runs beside anything else.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv=${SAPAR_BENCH_VENV:-$root/target/bench-venv}
SAPAR_BENCH_DATA=${SAPAR_BENCH_DATA:-$root/target/bench-data}
raw=${SAPAR_BENCH_RAW:-$root/target/bench-law.jsonl}
rounds=${SAPAR_BENCH_ROUNDS:-3}
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target/bench-rust}
# both Rust sides get these flags and no others; numpy stays on one thread, as they do
RUSTFLAGS="-C target-cpu=native"
OMP_NUM_THREADS=1
OPENBLAS_NUM_THREADS=1
PYTHONDONTWRITEBYTECODE=1
export SAPAR_BENCH_DATA CARGO_TARGET_DIR RUSTFLAGS OMP_NUM_THREADS OPENBLAS_NUM_THREADS PYTHONDONTWRITEBYTECODE

bars=
case ${1:-} in
    '') ;;
    --bars) bars=--bars ;;
    *) sed -n '3,14s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

say() { echo "law benchmark: $*" >&2; }

python=$venv/bin/python
if [ ! -x "$python" ]; then
    say "no peers in $venv; install them with bench/law/peers/setup.sh $venv"
    exit 2
fi
[ -f "$SAPAR_BENCH_DATA/params.json" ] || "$python" "$here/gen.py" "$SAPAR_BENCH_DATA"

say "building"
cargo build --quiet --release --locked --manifest-path "$here/native/Cargo.toml"
native=$CARGO_TARGET_DIR/release/sapar-bench-native
sapar=
workspace=
if [ -f "$root/Cargo.toml" ]; then
    workspace=$(cargo metadata --no-deps --format-version 1 --manifest-path "$root/Cargo.toml") || say "the main workspace cannot be read"
fi
if printf '%s' "$workspace" | grep -q '"name":"sapar-bench-law"'; then
    cargo build --quiet --release --manifest-path "$root/Cargo.toml" -p sapar-bench-law --bin sapar-bench-law
    sapar=$CARGO_TARGET_DIR/release/sapar-bench-law
elif [ -x "$root/target/release/sapar-bench-law" ]; then
    sapar=$root/target/release/sapar-bench-law
    say "$sapar was not built by this script: its compiler flags are not known"
else
    say "no sapar-bench-law: the peers and the native code only"
fi

mkdir -p "$(dirname "$raw")"
: > "$raw.part"
run() { "$@" >> "$raw.part"; }
peer() { run "$python" "$here/peers/in_process.py" "$@"; }

# the machine may slow down or speed up meanwhile, so the engines take turns and each keeps its best round
round=1
while [ "$round" -le "$rounds" ]; do
    say "batch, round $round of $rounds"
    run "$native" "$SAPAR_BENCH_DATA"
    if [ -n "$sapar" ]; then run "$sapar" "$SAPAR_BENCH_DATA"; fi
    for core in openfisca policyengine; do
        peer $core batch 1000000
        peer $core batch 100000
        peer $core batch_explained 100000
    done
    round=$((round + 1))
done
if [ -n "$sapar" ]; then
    say "real laws, growth"
    run "$sapar" "$SAPAR_BENCH_DATA" --laws "$root/laws"
    run "$sapar" "$SAPAR_BENCH_DATA" --growth
fi
say "one person at a time"
for core in openfisca policyengine; do
    peer $core single 200
    peer $core single_explained 200
done
if [ -d "$venv/node/node_modules/json-rules-engine" ]; then
    run env NODE_PATH="$venv/node/node_modules" node "$here/peers/json_rules/bench.js" "$SAPAR_BENCH_DATA" 2000
else
    say "no json-rules-engine (bench/law/peers/setup.sh $venv --node)"
fi
say "web API on loopback"
run "$python" "$here/peers/web_api.py" 200
mv "$raw.part" "$raw"

say "raw output in $raw"
"$python" "$here/report.py" $bars "$raw"
