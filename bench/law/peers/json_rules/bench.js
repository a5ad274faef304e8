// SPDX-License-Identifier: Apache-2.0
// The reference rule set for json-rules-engine (npm, ISC licence); prints one JSON object.
//
// usage: NODE_PATH=VENV/node/node_modules node bench.js DATA [PERSONS]
//
// The way its users work: yes/no rules are JSON conditions, numbers are function facts, one engine is reused for all
// persons. It has no sums, so fee, fine and dates stand in plain JavaScript. CPU time of the process, median of 5 runs after 3 warm-ups.
'use strict';
const { Engine } = require('json-rules-engine');
const fs = require('fs');
const { performance } = require('perf_hooks');

const [data, asked] = process.argv.slice(2);
if (!data) {
  console.error('usage: node bench.js DATA [PERSONS]');
  process.exit(2);
}
const started = performance.now();
const t = JSON.parse(fs.readFileSync(`${data}/params.json`, 'utf8'));
const engine = new Engine([], { allowUndefinedFacts: false });

// ---- numbers, as facts that read other facts ----------------------------------------------------
const read = (almanac, ...names) => Promise.all(names.map((name) => almanac.factValue(name)));
const fact = (name, needs, value) => engine.addFact(name, async (_, almanac) => value(...(await read(almanac, ...needs))));
const inForce = (rows, day) => rows.filter(([from]) => from <= day).at(-1)[1];

fact('union_member', ['nat', 'entry'], (nat, entry) => t.member_from[nat] <= entry); // r01
fact('age_days', ['asof', 'birth'], (asof, birth) => asof - birth); // r02
fact('visa_free_days', ['nat', 'entry'], (nat, entry) =>
  entry < t.visa_free_change[nat] ? t.visa_free_before[nat] : t.visa_free_after[nat]); // r04
fact('stay_limit', ['union_member', 'purpose', 'contract_m', 'visa_free_days'], (member, purpose, contract, visaFree) =>
  member && purpose === 0 && contract > 0 ? Math.max(90, contract * 30) : visaFree + (purpose === 4 ? 30 : 0)); // r05
fact('overstay', ['asof', 'entry', 'stay_limit'], (asof, entry, limit) => Math.max(0, asof - entry - limit)); // r06, r07
fact('reg_deadline', ['union_member', 'entry', 'visa_free_days'], (member, entry, visaFree) =>
  member ? entry + 30 : t.nth[t.rank[entry - t.first_day] + (visaFree > 0 ? 5 : 3)]); // r08
fact('registered_or_today', ['reg_day', 'asof'], (day, asof) => (day === 0 ? asof : day));
fact('mci', ['asof'], (asof) => inForce(t.mci, asof)); // r10
fact('minwage', ['asof'], (asof) => inForce(t.minwage, asof));
fact('fee', ['mci', 'contract_m', 'sector'], (mci, contract, sector) =>
  Math.floor((mci * Math.min(contract, 12) * t.sector_tenths[sector]) / 10)); // r11 to r13
fact('wage_floor', ['minwage', 'category'], (wage, category) => Math.floor((wage * t.category_tenths[category]) / 10)); // r20
fact('ban_days', ['overstay', 'violations'], (over, violations) => { // r22
  if (over <= 10) return 0;
  if (over <= 30) return violations >= 2 ? 365 : 0;
  if (over <= 120) return 730;
  if (over <= 180) return 1095;
  return over <= 270 ? 1460 : 1825;
});

// ---- conditions ---------------------------------------------------------------------------------
const is = (name, value) => ({ fact: name, operator: 'equal', value });
const over = (name, value) => ({ fact: name, operator: 'greaterThan', value });
const from = (name, value) => ({ fact: name, operator: 'greaterThanInclusive', value });
const below = (name, value) => ({ fact: name, operator: 'lessThan', value });
const not = (condition) => ({ not: condition });

const permit = [is('purpose', 0), is('union_member', false)]; // r15
const docs = [is('medical', 1), is('criminal', 1), over('contract_m', 0)]; // r19
const quota = { any: [is('category', 1), is('sector', 6), over('quota_left', 0)] }; // r17, r18
const salary = from('salary', { fact: 'wage_floor' }); // r21
const adult = from('age_days', 6575); // r03
const noBan = is('ban_days', 0);

const rule = (type, conditions) => engine.addRule({ conditions, event: { type } });
rule('late', { all: [over('registered_or_today', { fact: 'reg_deadline' })] }); // r09
rule('discount', { all: [is('sector', 7), from('nat', 5), below('nat', 8), from('asof', t.discount_from)] }); // r14
rule('permit_required', { all: permit });
// r25 and r27: seven decisions that exclude each other
rule('decision2', { all: [over('ban_days', 0)] });
rule('decision0', { all: [noBan, not({ all: permit })] });
rule('decision1', { all: [noBan, ...permit, adult, ...docs, quota, salary] });
rule('decision3', { all: [noBan, ...permit, not({ all: docs })] });
rule('decision4', { all: [noBan, ...permit, ...docs, not(quota)] });
rule('decision5', { all: [noBan, ...permit, ...docs, quota, below('salary', { fact: 'wage_floor' })] });
rule('decision6', { all: [noBan, ...permit, ...docs, quota, salary, below('age_days', 6575)] });

async function checksumOf(person) {
  const { events, almanac } = await engine.run(person);
  const held = new Set(events.map((event) => event.type));
  const decision = [0, 1, 2, 3, 4, 5, 6].find((code) => held.has(`decision${code}`));
  const [fee, mci, days, banDays, limit, regDeadline] =
    await read(almanac, 'fee', 'mci', 'overstay', 'ban_days', 'stay_limit', 'reg_deadline');
  const late = held.has('late');
  const feeDue = held.has('permit_required') ? fee - (held.has('discount') ? Math.floor(fee / 2) : 0) : 0; // r16
  const units = days === 0 ? 0 : days <= 3 ? 5 : days <= 5 ? 10 : days <= 10 ? 15 : 25;
  const fine = mci * units + (late ? 10 * mci : 0); // r23
  const banUntil = banDays > 0 ? person.asof + banDays : 0; // r24
  const stayEnd = person.entry + limit;
  const nextDeadline = person.reg_day === 0 && !late ? Math.min(regDeadline, stayEnd) : stayEnd; // r26
  return decision + 3 * feeDue + 5 * fine + 7 * banUntil + 11 * nextDeadline;
}

async function main() {
  const wanted = Number(asked ?? 2000);
  const persons = fs.readFileSync(`${data}/persons.jsonl`, 'utf8').split('\n').slice(0, wanted).map((line) => JSON.parse(line));
  await checksumOf(persons[0]);
  const startMs = performance.now() - started;
  const [warmUps, runs] = [3, 5];
  const cpu = [], wall = [];
  let checksum = 0;
  for (let run = 0; run < warmUps + runs; run += 1) {
    const [cpuBefore, wallBefore] = [process.cpuUsage(), performance.now()];
    checksum = 0;
    for (const person of persons) checksum += await checksumOf(person);
    const used = process.cpuUsage(cpuBefore);
    if (run >= warmUps) {
      cpu.push((used.user + used.system) / 1e3);
      wall.push(performance.now() - wallBefore);
    }
  }
  const ascending = (list) => list.sort((a, b) => a - b);
  const perPerson = (ms) => Math.round((ms * 1e6) / persons.length);
  console.log(JSON.stringify({
    engine: 'json-rules-engine',
    what: 'single',
    persons: persons.length,
    cpu_ns: perPerson(ascending(cpu)[runs >> 1]),
    wall_ns: perPerson(ascending(wall)[runs >> 1]),
    runs_ms: cpu.map((ms) => Math.round(ms * 100) / 100),
    checksum,
    peak_mib: Math.floor(process.resourceUsage().maxRSS / 1024),
    start_ms: Math.round(startMs * 10) / 10,
  }));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
