# SPDX-License-Identifier: Apache-2.0
# This file is part of Sapar and under the Apache Licence 2.0. It is written against the programming interface of OpenFisca-Core and
# policyengine-core, which are under the AGPL-3.0: combined with either of them, as when the benchmark runs, the AGPL applies
# to this file too. Nothing else of Sapar imports it or them.
"""The twenty-seven rules of SPEC.md in the form both cores share: one variable a rule, formulas over numpy columns.

policyengine-core descends from OpenFisca-Core and kept its way of writing rules, so one text serves both; only the imports differ (see
the packages openfisca_bench and policyengine_bench).

Two things follow from the cores and not from the rules. A run has one period, so a value in force on each person's own day is
read for every year first and then picked by person. And there are no look-up tables by code or day, so those are numpy arrays.
"""
import json
import os
import pathlib
from types import SimpleNamespace

import numpy as np

DATA = pathlib.Path(os.environ.get("SAPAR_BENCH_DATA", "target/bench-data"))
PARAMETERS = pathlib.Path(__file__).parent / "parameters"

INPUTS = ("nat", "birth", "entry", "asof", "purpose", "reg_day", "contract_m", "sector", "category", "salary", "medical", "criminal",
          "quota_left", "violations")
ANSWERS = ("decision", "fee_due", "fine", "ban_until", "next_deadline")
WEIGHTS = (1, 3, 5, 7, 11)  # of the answers in the checksum
PERIOD = "2026-11"  # any month: all dates are facts of the person

WORK, EXTENDED_STAY = 0, 4
YEARS = range(2023, 2027)


def tables():
    """params.json, lists as 32-bit columns, and the year of every day of its calendar."""
    path = DATA / "params.json"
    if not path.exists():
        raise SystemExit(f"{path}: not found (has gen.py run? SAPAR_BENCH_DATA names the folder)")
    held = json.loads(path.read_text())
    held = {name: np.array(value, dtype=np.int32) if isinstance(value, list) and isinstance(value[0], int) else value
            for name, value in held.items()}
    days = held["first_day"] + np.arange(len(held["rank"]))
    held["year"] = (days.astype("datetime64[D]").astype("datetime64[Y]").astype(int) + 1970).astype(np.int32)
    return SimpleNamespace(**held)


def reference_set(build_entity, Variable, TaxBenefitSystem, MONTH):
    """The rule set as a TaxBenefitSystem class of the core these four names come from."""
    t = tables()
    Person = build_entity(key="person", plural="persons", label="A person", is_person=True)
    Household = build_entity(key="household", plural="households", label="A household",
                             roles=[{"key": "member", "plural": "members", "label": "A member"}])
    variables = []

    def variable(name, value_type, formula=None):
        described = dict(value_type=value_type, entity=Person, definition_period=MONTH, label=name,
                         reference=f"https://law.example/{name}")
        if formula:
            described["formula"] = formula
        variables.append(type(name, (Variable,), described))

    def rule(value_type):
        def declare(formula):
            variable(formula.__name__, value_type, formula)
            return formula
        return declare

    for name in INPUTS:
        variable(name, int)

    # ---- who, and for how long ----------------------------------------------------------------------------------------
    @rule(bool)
    def union_member(person, month, parameters):  # r01
        return t.member_from[person("nat", month)] <= person("entry", month)

    @rule(int)
    def age_days(person, month, parameters):  # r02
        return person("asof", month) - person("birth", month)

    @rule(bool)
    def adult(person, month, parameters):  # r03
        return person("age_days", month) >= parameters(month).adult_from

    @rule(int)
    def visa_free_days(person, month, parameters):  # r04
        nat = person("nat", month)
        changed = person("entry", month) >= t.visa_free_change[nat]
        return np.where(changed, t.visa_free_after[nat], t.visa_free_before[nat])

    @rule(int)
    def stay_limit(person, month, parameters):  # r05
        contract_m = person("contract_m", month)
        purpose = person("purpose", month)
        by_contract = person("union_member", month) & (purpose == WORK) & (contract_m > 0)
        return np.where(by_contract,
                        np.maximum(90, contract_m * 30),
                        person("visa_free_days", month) + (purpose == EXTENDED_STAY) * 30)

    @rule(int)
    def days_in(person, month, parameters):  # r06
        return person("asof", month) - person("entry", month)

    @rule(int)
    def overstay(person, month, parameters):  # r07
        return np.maximum(0, person("days_in", month) - person("stay_limit", month))

    # ---- registration -------------------------------------------------------------------------------------------------
    @rule(int)
    def reg_deadline(person, month, parameters):  # r08
        entry = person("entry", month)
        working_days = np.where(person("visa_free_days", month) > 0, 5, 3)
        return np.where(person("union_member", month), entry + 30, t.nth[t.rank[entry - t.first_day] + working_days])

    @rule(bool)
    def reg_late(person, month, parameters):  # r09
        reg_day = person("reg_day", month)
        return np.where(reg_day == 0, person("asof", month), reg_day) > person("reg_deadline", month)

    # ---- money --------------------------------------------------------------------------------------------------------
    def in_force(person, month, parameters, name):
        by_year = np.array([parameters(f"{year}-01-01")[name] for year in YEARS], dtype=np.int32)
        return by_year[t.year[person("asof", month) - t.first_day] - YEARS.start]

    @rule(int)
    def mci(person, month, parameters):  # r10
        return in_force(person, month, parameters, "mci")

    @rule(int)
    def minwage(person, month, parameters):  # r10
        return in_force(person, month, parameters, "minwage")

    @rule(int)
    def multiplier(person, month, parameters):  # r11
        return t.sector_tenths[person("sector", month)]

    @rule(int)
    def months(person, month, parameters):  # r12
        return np.minimum(person("contract_m", month), 12)

    @rule(int)
    def fee(person, month, parameters):  # r13
        return person("mci", month) * person("months", month) * person("multiplier", month) // 10

    @rule(int)
    def discount(person, month, parameters):  # r14
        nat = person("nat", month)
        by_treaty = (person("sector", month) == 7) & (nat >= 5) & (nat <= 7) & (person("asof", month) >= t.discount_from)
        return by_treaty * (person("fee", month) // 2)

    @rule(bool)
    def permit_required(person, month, parameters):  # r15
        return (person("purpose", month) == WORK) & ~person("union_member", month)

    @rule(int)
    def fee_due(person, month, parameters):  # r16
        return person("permit_required", month) * (person("fee", month) - person("discount", month))

    # ---- conditions of the permit -------------------------------------------------------------------------------------
    @rule(bool)
    def quota_exempt(person, month, parameters):  # r17
        return (person("category", month) == 1) | (person("sector", month) == 6)

    @rule(bool)
    def quota_ok(person, month, parameters):  # r18
        return person("quota_exempt", month) | (person("quota_left", month) > 0)

    @rule(bool)
    def docs_ok(person, month, parameters):  # r19
        return (person("medical", month) != 0) & (person("criminal", month) != 0) & (person("contract_m", month) > 0)

    @rule(int)
    def wage_floor(person, month, parameters):  # r20
        return person("minwage", month) * t.category_tenths[person("category", month)] // 10

    @rule(bool)
    def salary_ok(person, month, parameters):  # r21
        return person("salary", month) >= person("wage_floor", month)

    # ---- consequences -------------------------------------------------------------------------------------------------
    @rule(int)
    def ban_days(person, month, parameters):  # r22
        over = person("overstay", month)
        repeated = (person("violations", month) >= 2) * 365
        return np.select([over <= 10, over <= 30, over <= 120, over <= 180, over <= 270], [0, repeated, 730, 1095, 1460], 1825)

    @rule(int)
    def fine(person, month, parameters):  # r23
        over = person("overstay", month)
        index = person("mci", month)
        return index * np.select([over == 0, over <= 3, over <= 5, over <= 10], [0, 5, 10, 15], 25) + person("reg_late", month) * 10 * index

    @rule(int)
    def ban_until(person, month, parameters):  # r24
        days = person("ban_days", month)
        return np.where(days > 0, person("asof", month) + days, 0)

    # ---- what follows -------------------------------------------------------------------------------------------------
    @rule(bool)
    def eligible(person, month, parameters):  # r25
        return (person("permit_required", month) & person("adult", month) & person("docs_ok", month) & person("quota_ok", month)
                & person("salary_ok", month) & (person("ban_days", month) == 0))

    @rule(int)
    def next_deadline(person, month, parameters):  # r26
        stay_end = person("entry", month) + person("stay_limit", month)
        to_register = (person("reg_day", month) == 0) & ~person("reg_late", month)
        return np.where(to_register, np.minimum(person("reg_deadline", month), stay_end), stay_end)

    @rule(int)
    def decision(person, month, parameters):  # r27
        return np.select([person("ban_days", month) > 0, ~person("permit_required", month), person("eligible", month),
                          ~person("docs_ok", month), ~person("quota_ok", month), ~person("salary_ok", month)],
                         [2, 0, 1, 3, 4, 5], 6)

    class ReferenceSet(TaxBenefitSystem):
        def __init__(self):
            super().__init__([Person, Household])
            for declared in variables:
                self.add_variable(declared)
            self.load_parameters(str(PARAMETERS))

    return ReferenceSet
