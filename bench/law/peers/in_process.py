#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measure OpenFisca-Core or policyengine-core inside one process; prints one JSON object.

usage: in_process.py openfisca|policyengine batch|batch_explained|single|single_explained PERSONS

CPU time of the process, the median of 5 runs after 3 warm-ups. A batch is: build a simulation, set the fourteen inputs, calculate
the five answers. A single case is the same from a JSON description of one person. "explained" switches the core's trace on.
"""
import importlib
import json
import resource
import statistics
import sys
import time

import numpy as np

from reference_rules import ANSWERS, DATA, INPUTS, PERIOD, WEIGHTS

WARM_UPS, RUNS = 3, 5


def main():
    try:
        core, what, persons = sys.argv[1], sys.argv[2], int(sys.argv[3])
        assert core in ("openfisca", "policyengine") and what in ("batch", "batch_explained", "single", "single_explained")
    except (IndexError, ValueError, AssertionError):
        sys.exit(__doc__)

    start = time.perf_counter()
    package = importlib.import_module(f"{core}_bench")
    system = package.CountryTaxBenefitSystem()
    start_ms = (time.perf_counter() - start) * 1e3

    trace = what.endswith("_explained")
    work = batch if what.startswith("batch") else singles
    prepared = read_columns(persons) if work is batch else descriptions(persons)
    cpu, wall = [], []
    for run in range(WARM_UPS + RUNS):
        wall_start, cpu_start = time.perf_counter(), time.process_time()
        answers = work(package.SimulationBuilder, system, prepared, persons, trace)
        if run >= WARM_UPS:
            cpu.append(time.process_time() - cpu_start)
            wall.append(time.perf_counter() - wall_start)
    print(json.dumps(dict(
        engine=core, what=what, persons=persons,
        cpu_ns=round(statistics.median(cpu) * 1e9 / persons, 1),
        wall_ns=round(statistics.median(wall) * 1e9 / persons, 1),
        runs_ms=[round(seconds * 1e3, 2) for seconds in sorted(cpu)],
        checksum=checksum(answers),
        peak_mib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        start_ms=round(start_ms, 1),
    )), flush=True)


def batch(SimulationBuilder, system, columns, persons, trace):
    """All persons at once, as columns."""
    simulation = SimulationBuilder().build_default_simulation(system, persons)
    simulation.trace = trace
    for name, column in columns.items():
        simulation.set_input(name, PERIOD, column)
    return [simulation.calculate(name, PERIOD) for name in ANSWERS]


def singles(SimulationBuilder, system, described, _persons, trace):
    """One person after another, each a simulation of its own."""
    answers = []
    for situation in described:
        simulation = SimulationBuilder().build_from_entities(system, situation)
        simulation.trace = trace
        answers.append([simulation.calculate(name, PERIOD)[0] for name in ANSWERS])
    return list(np.array(answers).T)


def read_columns(persons):
    columns = {name: np.fromfile(DATA / f"{name}.i32", "<i4", persons) for name in INPUTS}
    short = [name for name, column in columns.items() if len(column) != persons]
    if short:
        sys.exit(f"{DATA}: fewer than {persons} persons in {', '.join(short)}")
    return columns


def descriptions(persons):
    """The first persons as the situations that both cores and the web API take."""
    with open(DATA / "persons.jsonl") as lines:
        found = [situation(json.loads(line)) for line, _ in zip(lines, range(persons))]
    if len(found) != persons:
        sys.exit(f"{DATA}/persons.jsonl: fewer than {persons} persons")
    return found


def situation(facts):
    given = {name: {PERIOD: facts[name]} for name in INPUTS}
    asked = {name: {PERIOD: None} for name in ANSWERS}
    return {"persons": {"a": {**given, **asked}}, "households": {"h": {"members": ["a"]}}}


def checksum(answers):
    return sum(weight * int(column.astype(np.int64).sum()) for weight, column in zip(WEIGHTS, answers))


if __name__ == "__main__":
    main()
