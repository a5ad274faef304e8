#!/usr/bin/env python3
"""Write laws/<country>/calendar.csv: the public holidays of each country, for counting working days.

The days come from the Python package `holidays` (MIT licence, https://github.com/vacanza/holidays).
Its version is pinned, so that the same command always writes the same bytes:

    python3 -m venv /tmp/venv-holidays
    /tmp/venv-holidays/bin/pip install holidays==0.109
    /tmp/venv-holidays/bin/python tools/calendars.py            # writes laws/<country>/calendar.csv
    /tmp/venv-holidays/bin/python tools/calendars.py --check    # writes nothing; fails if a file differs

Columns: date, kind, name, cites, confidence. `kind` is
  * `holiday`: a public holiday, its day in lieu, or a day off that a decree has moved here;
  * `working`: a Saturday or Sunday that a decree has made a working day.
Every year from FIRST to LAST is in the file whole; a count that leaves these years is unknown.

What the files do not say:
  * weekends: they stand in the declaration of the calendar (`calendar KZ weekend saturday, sunday from ...`);
  * half days (Turkey: the afternoon of 28 October and the eves of the two feasts);
  * days that were declared non-working with pay in the epidemic (Russia, spring 2020 and two periods of 2021);
  * moved days of years whose decree the package does not hold. Years to come are of this kind.
Every row is `medium`: one source. A feast whose day the package only estimates by the moon says "(estimated)" in its
name; it is not marked lower, because a calendar has one confidence, that of its weakest row.
"""

import argparse
import csv
import io
import re
import sys
from datetime import date
from pathlib import Path

import holidays

VERSION = "0.109"
COUNTRIES = ("KZ", "RU", "KG", "UZ", "TJ", "TM", "AZ", "AM", "BY", "TR", "IR")
FIRST, LAST = 2009, 2027

MOVED = re.compile(r"\(substituted from (\d\d)/(\d\d)/(\d{4})\)")


def iso(match: re.Match) -> str:
    month, day, year = match.groups()
    return f"(moved from {year}-{month}-{day})"


def rows(country: str) -> list[tuple[str, str, str, str, str]]:
    """The rows of one country, in the order of their dates."""
    # A neighbouring year on each side: days in lieu may cross New Year.
    days = holidays.country_holidays(country, years=range(FIRST - 1, LAST + 2), language="en_US")
    cites = f"source holidays {VERSION}"
    found: dict[date, tuple[str, str]] = {}
    moved_to: dict[date, date] = {}

    for day, name in days.items():
        match = MOVED.search(name)
        if match:
            month, number, year = map(int, match.groups())
            moved_to[date(year, month, number)] = day
        found[day] = ("holiday", MOVED.sub(iso, name))

    for day in days.weekend_workdays:
        if day in found:
            sys.exit(f"{country}: {day} is both a holiday and a working day")
        name = f"Working day (day off moved to {moved_to[day]})" if day in moved_to else "Working day"
        found[day] = ("working", name)

    return [
        (day.isoformat(), kind, name, cites, "medium")
        for day, (kind, name) in sorted(found.items())
        if FIRST <= day.year <= LAST
    ]


def text(country: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("date", "kind", "name", "cites", "confidence"))
    writer.writerows(rows(country))
    return out.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the calendars of public holidays.")
    parser.add_argument("--laws", type=Path, default=Path(__file__).resolve().parent.parent / "laws")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file differs")
    arguments = parser.parse_args()

    if holidays.__version__ != VERSION:
        sys.exit(f"holidays {VERSION} is wanted, found {holidays.__version__}: pip install holidays=={VERSION}")

    stale = []
    for country in COUNTRIES:
        path = arguments.laws / country.lower() / "calendar.csv"
        wanted = text(country)
        if arguments.check:
            if not path.exists() or path.read_text(encoding="utf-8") != wanted:
                stale.append(str(path))
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted, encoding="utf-8")
        print(f"{path}: {wanted.count(chr(10)) - 1} rows")
    if stale:
        sys.exit("differs from the source: " + ", ".join(stale))


if __name__ == "__main__":
    main()
