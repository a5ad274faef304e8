#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs the flow benchmark: estimates of a world period, bands, and the analyst's pages, in CPU time.
#
# usage: bench/flows/run.sh [DIR]
#   DIR                 the folder with the official tables; otherwise SAPAR_DATA/stats, else ../shared/data/stats beside the checkout
#   CARGO_TARGET_DIR    where it is built (default target/bench-rust)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target/bench-rust}
export CARGO_TARGET_DIR
cd "$root"
cargo build --quiet --release -p sapar-bench-flows
exec "$CARGO_TARGET_DIR/release/sapar-bench-flows" "$@"
