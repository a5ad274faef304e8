#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turn the raw output of run.sh into one table with ratios, and check that all engines agree.

usage: report.py [--bars] RAW

Exit status: 0, or 1 if two engines disagree, or with --bars 3 if a bar is missed. Needs no packages.
"""
import collections
import json
import sys

PUBLISHED = {1_000_000: 592_295_497_644}  # SPEC.md
ORDER = ("memory_floor", "batch", "batch_explained", "batch_2_threads", "single", "single_explained", "web", "web_explained", "next_question", "compile")
BATCH = ("memory_floor", "batch", "batch_2_threads", "growth_persons")
SINGLE = ("single", "single_explained", "web", "web_explained")


def main():
    arguments = sys.argv[1:]
    strict = "--bars" in arguments
    files = [argument for argument in arguments if argument != "--bars"]
    if len(files) != 1:
        sys.exit(__doc__)
    lines = read(files[0])
    best = {}  # (engine, what, persons) -> the line of the best round
    slowest = {}  # and how slow the worst round was
    for line in lines:
        if "cpu_ns" in line:
            key = line["engine"], line["what"], line["persons"]
            if key not in best or line["cpu_ns"] < best[key]["cpu_ns"]:
                best[key] = line
            slowest[key] = max(slowest.get(key, 0), line["cpu_ns"])
    table(best, slowest)
    agree = check(lines)
    met = bars(best)
    sys.exit(1 if not agree else 3 if strict and not met else 0)


def read(path):
    lines = []
    with open(path) as file:
        for number, text in enumerate(file, 1):
            try:
                line = json.loads(text)
                line["engine"], line["what"], line["persons"]  # always there
            except (ValueError, KeyError, TypeError) as error:
                sys.exit(f"{path}:{number}: not a line of the benchmark: {error!r}")
            lines.append(line)
    return lines


def table(best, slowest):
    largest = max(persons for _, what, persons in best if what == "batch")

    def reference(engine, what):
        """What a figure is compared with: the same kind of run of that engine, nearest first."""
        if what == "batch_explained":
            kinds = ("batch_explained", "batch")
        elif what in SINGLE:
            kinds = ("single_explained", "single")
        else:
            kinds = ("batch",) if what in BATCH else ()
        for kind in kinds:
            for persons in sorted({persons for _, _, persons in best}, reverse=True):
                if (engine, kind, persons) in best:
                    return best[engine, kind, persons]["cpu_ns"]
        return None

    def times(figure, base):
        return "" if not base else f"{figure / base:,.2f}" if figure < 10 * base else f"{figure / base:,.0f}"

    print(f"{'engine':18} {'what':20} {'persons':>10} {'CPU each':>10} {'each/s':>13} {'x native':>9} {'x sapar':>9} {'peak MiB':>8} "
          f"{'start ms':>8}  worst round")
    for key in sorted(best, key=lambda key: (ORDER.index(key[1]) if key[1] in ORDER else len(ORDER), -key[2], best[key]["cpu_ns"])):
        engine, what, persons = key
        line = best[key]
        figure = line["cpu_ns"]
        print(f"{engine:18} {what:20} {persons:>10,} {duration(figure):>10} {1e9 / figure:>13,.0f} "
              f"{times(figure, reference('native', what)):>9} {times(figure, reference('sapar', what)):>9} "
              f"{line.get('peak_mib') or '':>8} {line.get('start_ms', ''):>8}  +{slowest[key] / figure - 1:.0%}"
              + (f"   p50 {line['p50_ms']} ms, p99 {line['p99_ms']} ms" if "p50_ms" in line else ""))
    print(f"\nCPU time for one decision: the median of 5 runs after 3 warm-ups; of several rounds the best. {largest:,} persons at most.")


def duration(ns):
    return f"{ns:.1f} ns" if ns < 1e3 else f"{ns / 1e3:.1f} us" if ns < 1e6 else f"{ns / 1e6:.2f} ms"


def check(lines):
    """Every engine must give a checksum that the native code also gave, and the same one."""
    sums = collections.defaultdict(lambda: collections.defaultdict(set))  # persons -> checksum -> engines
    compared, all_engines = set(), set()
    for line in lines:
        all_engines.add(line["engine"])
        if line.get("checksum") is not None:
            sums[line["persons"]][line["checksum"]].add(line["engine"])
    agree = True
    print()
    for persons, by_sum in sorted(sums.items()):
        engines = set().union(*by_sum.values())
        if "native" in engines:
            compared |= engines
        if len(by_sum) > 1:
            agree = False
            print(f"checksum of {persons:,} persons: ENGINES DISAGREE: "
                  + "; ".join(f"{', '.join(sorted(engines))}: {value}" for value, engines in by_sum.items()))
            continue
        (value,) = by_sum
        note = f"; NOT THE PUBLISHED {PUBLISHED[persons]}" if PUBLISHED.get(persons, value) != value else ""
        print(f"checksum of {persons:,} persons: {value}, the same from {', '.join(sorted(engines))}{note}")
    for engine in sorted(all_engines - compared):
        agree = False
        print(f"{engine}: NO CHECKSUM to compare with the native code")
    return agree


def bars(best):
    """The floors the design sets for Sapar's engine, on a million persons."""
    n = 1_000_000
    ours = best.get(("sapar", "batch", n))
    if not ours:
        print("\nNo sapar batch of a million persons: no bars to hold.")
        return True

    def versus(engine, what="batch"):
        line = best.get((engine, what, n))
        return line["cpu_ns"] / ours["cpu_ns"] if line else None

    native = versus("native")
    def own(what):
        """Of all runs of ours of this kind, the slowest figure: a bar holds for every destination."""
        return max((line["cpu_ns"] for (engine, kind, _), line in best.items() if engine == "sapar" and kind.startswith(what)), default=None)

    def in_units(figure, unit):
        return figure / unit if figure is not None else None

    with_bits = own("batch_explained")
    explained = [line["cpu_ns"] for (engine, what, _), line in best.items() if (engine, what) == ("sapar", "single_explained")]
    wanted = [
        ("times as fast as policyengine-core", versus("policyengine"), 10, True),
        ("times as fast as OpenFisca", versus("openfisca"), 20, True),
        ("times the CPU of hand-written rows", 1 / native if native else None, 1.3, False),
        ("MiB for a million persons", ours.get("peak_mib"), 100, False),
        ("times the CPU of the batch, with provision bits", in_units(with_bits, ours["cpu_ns"]), 1.5, False),
        ("us for one person with explanation", min(explained) / 1e3 if explained else None, 1, False),
        ("us for one three-valued answer", in_units(best.get(("sapar", "single", 100_000), {}).get("cpu_ns"), 1e3), 0.5, False),
        ("us for the next question", in_units(own("next_question"), 1e3), 50, False),
        ("us for one person under the whole laws of a destination", in_units(own("laws_single_"), 1e3), 50, False),
        ("million persons a second under the whole laws of a destination", in_units(1e3, own("laws_batch")) if own("laws_batch") else None, 1, True),
        ("ms to load the laws for answers and compile a destination", in_units(own("laws_load_compile"), 1e6), 15, False),
    ]
    print()
    all_met = True
    for what, found, bar, at_least in wanted:
        if found is None:
            print(f"bar: {what}: not measured")
            all_met = False
            continue
        met = found >= bar if at_least else found <= bar
        all_met &= met
        print(f"bar: {found:.2f} {what}, {'at least' if at_least else 'at most'} {bar}: {'met' if met else 'MISSED'}")
    return all_met


if __name__ == "__main__":
    main()
