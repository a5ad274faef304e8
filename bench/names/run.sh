#!/usr/bin/env bash
# sapar-names beside its peers, one after the other in one run: bench/names/run.sh [WORK]
#
# PY    a Python with nomenklatura, rigour, followthemoney, splink, duckdb, recordlinkage, rapidfuzz, anyascii, pandas; without it the peers are skipped
# DATA  the folder with the token lists and labelled names; otherwise SAPAR_DATA/names, or ../shared/data/names beside the checkout
# PG    a folder with initdb, pg_ctl and psql of PostgreSQL, with pg_trgm; without it that peer is skipped
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
work="${1:-target/bench-names}"
data="$(realpath "${DATA:-${SAPAR_DATA:-../shared/data}/names}")" || exit 2
py="${PY:-}"
peers="$PWD/bench/names/peers"
[ "${BUILT:-}" ] || cargo build --release -p names-bench || exit 1
nb="$(realpath "${NB:-${CARGO_TARGET_DIR:-target}/release/names-bench}")"
mkdir -p "$work" && cd "$work" || exit 2

say() { printf '\n== %s\n' "$*"; }
timed() { /usr/bin/time -f '   %e s elapsed, %U s user, %M KB' "$@"; }
have() { [ -n "$py" ] || { echo "skipped: no Python with the peers (PY)"; return 1; }; }

say "machine"; date -u; nproc; uptime

say "10 M persons: index and queries"
"$nb" index "$data/netrans_wd_russian_20.tsv" "${ROWS:-10000000}" 3000 index

say "1 M rows, a tenth of them twice: ours, Splink"
if have; then
    "$py" "$peers/make_reg.py" "$data/netrans_wd_russian_20.tsv" 1000000 reg.csv
    "$py" - <<'P'
import random
# The rows that splink_1m.py makes, for every tool.
random.seed(1); rows=[]
for k,l in enumerate(open("reg.csv")):
    if len(rows)>=1000000: break
    i,n,d=l.rstrip("\n").split("\t"); g,s=n.split(" ")[:2]; rows.append((str(k),g,s,d))
    if random.random()<.1:
        p=random.randrange(len(s)); s2=s[:p]+random.choice("aeioukgrn")+s[p+1:]; rows.append((f"{k}d",g,s2,d if random.random()<.9 else d[:4]+"-01-01"))
open("dedup.tsv","w").write("".join(f"{r[0]}\t{r[1]} {r[2]}\t{r[3]}\n" for r in rows))
P
    timed "$nb" dedupe dedup.tsv
    timed "$py" "$peers/splink_1m.py" reg.csv 1000000
fi

say "cross-script pairs, name only: ours, nomenklatura, rapidfuzz"
if have; then
    "$py" "$peers/xscript_pairs.py" "$data/everypolitician_wikidata_variants.tsv" pairs.tsv >/dev/null
    "$py" "$peers/xscript_extra.py" "$data/kz_wikidata_kk_ru.tsv" "${UN_LIST:-/dev/null}" extra.tsv >/dev/null 2>&1 || : >extra.tsv
    cat pairs.tsv extra.tsv >all.tsv
    "$nb" score all.tsv bits.txt sim.txt
    for s in bits sim; do echo "-- ours, $s"; "$py" "$peers/xscript_score.py" all.tsv "file:$s.txt"; done
    for s in jw jwalign logic-v1 logic-v2; do echo "-- $s"; "$py" "$peers/xscript_score.py" all.tsv "$s"; done
    say "the same on held-out persons and countries"
    "$py" "$(dirname "$peers")/heldout.py" "$nb" "$data" all.tsv held
fi

say "FEBRL, name and birth date only: ours, Splink, recordlinkage"
if have; then
    "$py" "$peers/febrl_ours.py" "$nb"
    for n in 4 3; do "$py" "$peers/febrl_splink.py" $n id; "$py" "$peers/febrl_recordlinkage.py" $n id; done
fi

say "OpenSanctions name bench: ours, nomenklatura, rapidfuzz"
if have; then
    "$py" "$peers/name_bench.py" "$data/nomenklatura_name_bench_cases.csv" nb.tsv
    "$nb" score nb.tsv nbbits.txt nbsim.txt
    for s in bits sim; do "$py" "$peers/name_bench_ours.py" nb.tsv "nb$s.txt" "$s"; done
fi

say "primitives: rapidfuzz"
have && "$py" "$peers/cdist.py" all.tsv

say "1 M names: PostgreSQL pg_trgm"
if [ -n "${PG:-}" ] && [ -e reg.csv ]; then
    pgdata="$PWD/pg"; rm -rf "$pgdata"
    as() { if [ "$(id -u)" = 0 ]; then chown -R postgres "$PWD"; setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
    as "$PG/initdb" -D "$pgdata" -A trust -U bench >/dev/null
    as "$PG/pg_ctl" -D "$pgdata" -o "-k $pgdata -h '' -c shared_buffers=1GB -c fsync=off -c max_parallel_workers_per_gather=0" -w -l "$pgdata/log" start >/dev/null
    "$PG/psql" -h "$pgdata" -U bench -d postgres -q -f "$peers/pg_trgm.sql" | grep -vE '^Time|^ *$'
    as "$PG/pg_ctl" -D "$pgdata" -m immediate stop >/dev/null
else
    echo "skipped: no PostgreSQL (PG) or no rows"
fi
