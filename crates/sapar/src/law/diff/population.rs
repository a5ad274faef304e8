//! Whom a change of law touches: everybody of a file, computed on both days.

use super::count;
use crate::batch::{Asked, Plans, Programs, Ready, bar, groups, stream};
use crate::cli::LawDiff;
use crate::people::{Block, People, Use};
use crate::stop::Stop;
use sapar_law::answer::{Engine, State, conclusion_state};
use sapar_law::model::{ConclusionId, Country, Currency, Laws, ProvisionId, Type};
use sapar_law::plan::columns::Output;
use sapar_law::show::show;
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Most pairs of figures that are counted for one conclusion.
const MOST_PAIRS: usize = 10_000;
/// Pairs of figures that are told for one conclusion.
const TOLD_PAIRS: usize = 10;

/// How a day, sum or number changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Trend {
    Appears,
    Vanishes,
    Later,
    Earlier,
}

impl Trend {
    fn word(self, ty: Type) -> &'static str {
        match (self, ty) {
            (Trend::Appears, _) => "appears",
            (Trend::Vanishes, _) => "vanishes",
            (Trend::Later, Type::Date) => "later",
            (Trend::Earlier, Type::Date) => "earlier",
            (Trend::Later, _) => "more",
            (Trend::Earlier, _) => "less",
        }
    }
}

/// Conclusion, currency of sums, figure before and after.
type Pair = (ConclusionId, Option<[u8; 3]>, i64, i64);

/// Value (of lists and yes/no) and the word of its state.
type Side = (Option<i64>, &'static str);

/// What was counted.
#[derive(Debug, Default)]
pub struct Touched {
    persons: u64,
    changed: u64,
    not_read: u64,
    moves: BTreeMap<(ConclusionId, Option<Trend>, Side, Side), u64>,
    pairs: BTreeMap<Pair, u64>,
    provisions: BTreeMap<(ProvisionId, bool), u64>,
}

/// Counts a file of persons; with a country only those whose destination it is.
///
/// # Errors
/// The file cannot be read, or the laws cannot be compiled.
pub fn count(engine: &Engine, lang: Lang, args: &LawDiff, country: Option<Country>, file: &Path) -> Result<Touched, Stop> {
    let laws = &engine.laws;
    let people = People::open(laws, lang, file, args.ignore_unknown_columns)?;
    if people.header.has(Use::On) {
        complain(&format!("{}\n", say(lang, "diff-on-not-used", &[])));
    }
    let asked = Asked {
        conclusions: (0..laws.conclusions.len()).map(|i| ConclusionId(i as u32)).collect(),
        norms: true,
    };
    let plans = Plans::new();
    let programs = Programs::new(engine, &plans, &asked);
    let bar = bar(people.size());
    let work = |mut block: Block| {
        let (before, after) = (vec![args.from; block.len], vec![args.to; block.len]);
        block.check(laws, lang, &after);
        let mut touched = Touched {
            not_read: block.bad.iter().filter(|b| **b).count() as u64,
            ..Touched::default()
        };
        for (destination, rows) in groups(engine, &block) {
            if country.is_some() && destination != country {
                continue;
            }
            let (ready, results) = programs.run(destination, &block, &rows, &[&before, &after])?;
            touched.compare(laws, &asked, ready, rows.len(), &results[0], &results[1]);
        }
        Ok(touched)
    };
    let mut all = Touched::default();
    let done = stream(laws, lang, people, crate::cli::threads(args.threads), work, |part, read| {
        bar.set_position(read);
        all.add(part);
        Ok(())
    });
    bar.finish_and_clear();
    done.map_err(|e| Stop::cannot_read(lang, file, &e))?;
    Ok(all)
}

impl Touched {
    fn compare(&mut self, laws: &Laws, asked: &Asked, ready: &Ready<'_>, persons: usize, before: &[Output], after: &[Output]) {
        let mut changed = vec![false; persons];
        for (id, at) in asked.conclusions.iter().zip(&ready.conclusions) {
            let Some(at) = at else { continue };
            let listed = matches!(laws.conclusions[id.ix()].ty, Type::YesNo | Type::Enum(_) | Type::Country);
            for (i, changed) in changed.iter_mut().enumerate() {
                let read = |r: &[Output]| conclusion_state(r[at.value].get(i), r[at.state].get(i), r[at.sure].get(i));
                let ((a, a_state), (b, b_state)) = (read(before), read(after));
                // Another confidence alone is no other answer.
                if a == b && a_state.has_value() == b_state.has_value() {
                    continue;
                }
                *changed = true;
                let side = |v: Option<i64>, s: State| (v.filter(|_| listed), if s.has_value() { State::Known.word() } else { s.word() });
                *self
                    .moves
                    .entry((*id, trend(a, b).filter(|_| !listed), side(a, a_state), side(b, b_state)))
                    .or_default() += 1;
                if let (Some(a), Some(b), false) = (a, b, listed) {
                    let carrying = at.currencies.iter().find(|(n, _)| after[*n].get(i) == Some(1));
                    let currency = carrying.map_or(at.currency, |(_, c)| *c).map(|c| c.0);
                    if self.pairs.len() < MOST_PAIRS || self.pairs.contains_key(&(*id, currency, a, b)) {
                        *self.pairs.entry((*id, currency, a, b)).or_default() += 1;
                    }
                }
            }
        }
        for n in &ready.norms {
            for (i, changed) in changed.iter_mut().enumerate() {
                let applies = |r: &[Output]| r[n.effective].get(i) == Some(1);
                let (a, b) = (applies(before), applies(after));
                if a != b {
                    *changed = true;
                    *self.provisions.entry((n.id, b)).or_default() += 1;
                }
            }
        }
        self.persons += persons as u64;
        self.changed += changed.iter().filter(|c| **c).count() as u64;
    }

    fn add(&mut self, part: Touched) {
        self.persons += part.persons;
        self.changed += part.changed;
        self.not_read += part.not_read;
        part.moves.into_iter().for_each(|(k, n)| *self.moves.entry(k).or_default() += n);
        part.provisions.into_iter().for_each(|(k, n)| *self.provisions.entry(k).or_default() += n);
        for (k, n) in part.pairs {
            if self.pairs.len() < MOST_PAIRS || self.pairs.contains_key(&k) {
                *self.pairs.entry(k).or_default() += n;
            }
        }
    }

    /// The pairs of figures of a conclusion that enough persons share, most first.
    fn told_pairs(&self, id: ConclusionId) -> Vec<(Option<[u8; 3]>, i64, i64, u64)> {
        let of = self.pairs.iter().filter(|((c, _, _, _), n)| *c == id && **n >= count::SMALLEST);
        let mut all: Vec<_> = of.map(|((_, currency, a, b), n)| (*currency, *a, *b, *n)).collect();
        all.sort_by_key(|(_, _, _, n)| std::cmp::Reverse(*n));
        all.truncate(TOLD_PAIRS);
        all
    }

    /// For a person.
    pub fn as_text(&self, laws: &Laws, lang: Lang) -> String {
        let mut out = String::new();
        let args = [
            ("persons", count::words(lang, self.persons).into()),
            ("changed", count::words(lang, self.changed).into()),
        ];
        // Writing into memory does not fail.
        let _ = writeln!(out, "{}", say(lang, "diff-touched", &args));
        if self.not_read > 0 {
            let _ = writeln!(out, "{}", say(lang, "diff-not-read", &[("n", count::words(lang, self.not_read).into())]));
        }
        let mut last = None;
        for ((id, trend, a, b), n) in &self.moves {
            let c = &laws.conclusions[id.ix()];
            if last.replace(*id) != Some(*id) {
                let _ = writeln!(out, "  {} ({})", c.name, lang.of(&c.title));
                for (currency, a, b, n) in self.told_pairs(*id) {
                    let ty = of_currency(c.ty, currency);
                    let _ = writeln!(
                        out,
                        "    {} \u{2192} {}: {}",
                        sapar_words::value(laws, lang, ty, a),
                        sapar_words::value(laws, lang, ty, b),
                        count::words(lang, n)
                    );
                }
            }
            let side = |(v, state): &Side| match v {
                Some(v) => sapar_words::value(laws, lang, c.ty, *v),
                None if *state == State::Known.word() => say(lang, "diff-a-value", &[]),
                None => say(lang, &format!("state-{}", state.replace('_', "-")), &[]),
            };
            let how = match trend {
                Some(t @ (Trend::Later | Trend::Earlier)) => say(lang, &format!("trend-{}", t.word(c.ty)), &[]),
                _ => format!("{} \u{2192} {}", side(a), side(b)),
            };
            let _ = writeln!(out, "    {how}: {}", count::words(lang, *n));
        }
        for (begins, heading) in [(true, "diff-begin-to-apply"), (false, "diff-cease-to-apply")] {
            if self.provisions.keys().any(|(_, b)| *b == begins) {
                let _ = writeln!(out, "  {}", say(lang, heading, &[]));
            }
            for ((p, _), n) in self.provisions.iter().filter(|((_, b), _)| *b == begins) {
                let _ = writeln!(out, "    {}: {}", laws.provisions[p.ix()].name, count::words(lang, *n));
            }
        }
        out
    }

    /// For a program.
    pub fn as_json(&self, laws: &Laws) -> Value {
        let side = |ty: Type, (v, state): &Side| json!({ "value": v.map(|v| show(laws, ty, v)), "state": state });
        let moves: Value = self
            .moves
            .iter()
            .map(|((id, trend, a, b), n)| {
                let c = &laws.conclusions[id.ix()];
                json!({ "conclusion": c.name, "trend": trend.map(|t| t.word(c.ty)), "before": side(c.ty, a), "after": side(c.ty, b), "persons": count::as_json(*n) })
            })
            .collect();
        let figures: Value = (0..laws.conclusions.len())
            .flat_map(|i| {
                let id = ConclusionId(i as u32);
                self.told_pairs(id).into_iter().map(move |(currency, a, b, n)| {
                    let ty = of_currency(laws.conclusions[id.ix()].ty, currency);
                    json!({ "conclusion": laws.conclusions[id.ix()].name, "before": show(laws, ty, a), "after": show(laws, ty, b), "persons": n })
                })
            })
            .collect();
        let provisions: Value = self
            .provisions
            .iter()
            .map(|((p, begins), n)| json!({ "provision": laws.provisions[p.ix()].name, "begins_to_apply": begins, "persons": count::as_json(*n) }))
            .collect();
        json!({
            "persons": count::as_json(self.persons),
            "changed": count::as_json(self.changed),
            "not_read": if self.not_read == 0 { json!(0) } else { count::as_json(self.not_read) },
            "conclusions": moves,
            "figures": figures,
            "provisions": provisions,
        })
    }
}

fn trend(a: Option<i64>, b: Option<i64>) -> Option<Trend> {
    match (a, b) {
        (None, None) => None,
        (None, Some(_)) => Some(Trend::Appears),
        (Some(_), None) => Some(Trend::Vanishes),
        (Some(a), Some(b)) => Some(if b > a { Trend::Later } else { Trend::Earlier }),
    }
}

fn of_currency(ty: Type, currency: Option<[u8; 3]>) -> Type {
    match ty {
        Type::Money(None) => Type::Money(currency.map(Currency)),
        t => t,
    }
}
