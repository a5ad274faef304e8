#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make the population of the law benchmark: a million persons with a fixed seed, and the values and tables of SPEC.md.

usage: gen.py DIR

Nobody in it exists, and the shares of nationalities, purposes and overstays are invented.
"""
import datetime
import hashlib
import json
import pathlib
import sys

import numpy as np

PERSONS = 1_000_000
SEED = 7
IN_JSON = 2_000  # so many persons also go to persons.jsonl
# SHA-256 over the columns in order; another numpy could deal other numbers from the same seed
FINGERPRINT = "850765a8a717577bdfc895cbdbb139b11255f7009cc24f496aa4297c1642b9f9"


def day(year, month=1, day_of_month=1):
    """A civil date as a day number."""
    return (datetime.date(year, month, day_of_month) - datetime.date(1970, 1, 1)).days


NEVER = 99_999  # a day number far after every day of the population

# ---- the calendar: working days from December 2022 on, enough for every deadline --------------------------------------
FIRST_DAY, CALENDAR_DAYS = day(2022, 12, 1), 2_200
HOLIDAYS = {(1, 1), (1, 7), (2, 23), (3, 8), (3, 21), (5, 1), (5, 5), (5, 9), (8, 31), (11, 7), (11, 8)}


def calendar():
    rank, nth, holidays = [], [], []
    for number in range(FIRST_DAY, FIRST_DAY + CALENDAR_DAYS):
        date = datetime.date(1970, 1, 1) + datetime.timedelta(days=number)
        if (date.month, date.day) in HOLIDAYS:
            holidays.append(date.isoformat())
        elif date.weekday() < 5:
            nth.append(number)
        rank.append(len(nth) - 1)
    return dict(first_day=FIRST_DAY, rank=rank, nth=nth, holidays=holidays)


def parameters(columns):
    return dict(
        persons=PERSONS,
        columns=columns,
        **calendar(),
        # by nationality 0..11
        member_from=[day(2015, 8, 12), day(2015), day(2015), day(2015), day(2015, 1, 2)] + [NEVER] * 7,
        visa_free_before=[90, 90, 90, 90, 90, 60, 60, 0, 0, 0, 30, 0],
        visa_free_after=[90, 90, 90, 90, 90, 90, 90, 30, 30, 14, 60, 0],
        visa_free_change=[0, 0, 0, 0, 0, day(2024, 3, 1), day(2024, 7, 1), day(2025), day(2023, 11, 10), day(2024, 2, 1),
                          day(2024, 9, 1), NEVER],
        # by date: first day in force, tenge
        mci=[[day(2023), 3450], [day(2024), 3692], [day(2025), 3932], [day(2026), 4325]],
        minwage=[[day(2023), 70000], [day(2024), 85000], [day(2025), 85000], [day(2026), 85000]],
        # by sector 0..7 and by category 1..4 (place 0 is not used)
        sector_tenths=[10, 20, 30, 15, 25, 20, 40, 5],
        category_tenths=[0, 30, 20, 15, 10],
        discount_from=day(2025),
    )


def population():
    """The columns. The order of the draws is part of the definition: do not reorder."""
    rng = np.random.default_rng(SEED)
    entry = rng.integers(day(2023), day(2026, 6, 30), PERSONS)
    # three in four are within their first 80 days, the others anywhere in 14 months
    short_stay = rng.random(PERSONS) < 0.75
    stay = np.where(short_stay, rng.integers(0, 80, PERSONS), rng.integers(0, 420, PERSONS))
    asof = np.minimum(entry + stay, day(2026, 11, 1))
    shares_of_nationalities = [0.2, 0.12, 0.1, 0.03, 0.02, 0.2, 0.14, 0.04, 0.06, 0.04, 0.03, 0.02]
    nat = rng.choice(12, PERSONS, p=shares_of_nationalities)
    birth = asof - rng.integers(15 * 365, 66 * 365, PERSONS)
    purpose = rng.choice(6, PERSONS, p=[0.7, 0.05, 0.06, 0.07, 0.07, 0.05])
    registered = rng.random(PERSONS) < 0.7
    reg_day = np.where(registered, entry + rng.integers(0, 45, PERSONS), 0)
    return dict(
        nat=nat,
        birth=birth,
        entry=entry,
        asof=asof,
        purpose=purpose,
        reg_day=reg_day,
        contract_m=rng.integers(0, 37, PERSONS),
        sector=rng.integers(0, 8, PERSONS),
        category=rng.integers(1, 5, PERSONS),
        salary=rng.integers(60_000, 400_000, PERSONS),
        medical=rng.random(PERSONS) < 0.9,
        criminal=rng.random(PERSONS) < 0.95,
        quota_left=rng.integers(0, 5, PERSONS),
        violations=rng.integers(0, 4, PERSONS),
    )


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    columns = population()
    fingerprint = hashlib.sha256()
    for name, values in columns.items():
        raw = values.astype("<i4").tobytes()
        fingerprint.update(raw)
        (folder / f"{name}.i32").write_bytes(raw)
    with open(folder / "persons.jsonl", "w") as lines:
        for i in range(IN_JSON):
            lines.write(json.dumps({name: int(values[i]) for name, values in columns.items()}) + "\n")
    # last, so that a folder with params.json is a whole one
    (folder / "params.json").write_text(json.dumps(parameters(list(columns))) + "\n")
    if fingerprint.hexdigest() != FINGERPRINT:
        sys.exit(f"gen.py: this numpy ({np.__version__}) dealt another population than the published one:\n"
                 f"  {fingerprint.hexdigest()} instead of\n  {FINGERPRINT}\n"
                 "The engines can still be compared with each other, but not with the published checksum.")
    print(f"{PERSONS} persons in {folder}", file=sys.stderr)


if __name__ == "__main__":
    main()
