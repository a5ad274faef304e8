//! The answers of a chunk, column by column.

use super::programs::{Asked, Programs, Ready, groups};
use crate::people::Block;
use sapar_law::answer::{Engine, State, certain_part, conclusion_state};
use sapar_law::day::Day;
use sapar_law::model::Currency;
use sapar_law::plan::columns::Output;
use sapar_law::syntax::NormKind;

/// What an answer column says where a row could not be read.
pub const NOT_READ: &str = "error";

/// The norm columns: name and kind, those that apply; then those of which it is not known.
pub const KINDS: [(&str, NormKind); 4] = [
    ("duties", NormKind::Duty),
    ("rights", NormKind::Right),
    ("consequences", NormKind::Consequence),
    ("remedies", NormKind::Remedy),
];
/// What is added to the name of the column of norms of which it is not known whether they apply.
pub const UNKNOWN: &str = "_unknown";
/// Column of the norms that may be told only after the safeguard; they stand in no other column.
pub const WITHHELD: &str = "withheld";
/// Columns of norms.
pub const NORM_COLUMNS: usize = 2 * KINDS.len() + 1;

/// The answers about one conclusion.
pub struct ConclusionColumn {
    /// Stored values.
    pub values: Vec<Option<i64>>,
    /// States; `None`: the row could not be read.
    pub states: Vec<Option<State>>,
    /// Currencies of sums.
    pub currencies: Vec<Option<Currency>>,
    /// For a conclusion of which several may hold: what is certain although it is unknown, and how sure that is.
    pub bounds: Option<Vec<Option<(i64, State)>>>,
}

/// The answers of a chunk.
pub struct Answers {
    /// Rows.
    pub len: usize,
    /// By conclusion, in the order asked.
    pub conclusions: Vec<ConclusionColumn>,
    /// Names of norms joined by `;`, by norm column; empty unless asked for.
    pub norms: Vec<Vec<String>>,
}

impl Answers {
    /// Answers a block, each row on its day.
    ///
    /// # Errors
    /// Laws that cannot be compiled; the reason in words.
    pub fn of(engine: &Engine, programs: &Programs<'_>, asked: &Asked, block: &Block, days: &[Day]) -> Result<Answers, String> {
        let conclusions = asked.conclusions.iter().map(|c| ConclusionColumn {
            values: vec![None; block.len],
            states: vec![None; block.len],
            currencies: vec![None; block.len],
            bounds: engine.laws.conclusions[c.ix()].cumulative.map(|_| vec![None; block.len]),
        });
        let norms = if asked.norms {
            vec![vec![String::new(); block.len]; NORM_COLUMNS]
        } else {
            Vec::new()
        };
        let mut answers = Answers {
            len: block.len,
            conclusions: conclusions.collect(),
            norms,
        };
        for (destination, rows) in groups(engine, block) {
            let (ready, results) = programs.run(destination, block, &rows, &[days])?;
            let results = results.concat();
            answers.take(ready, &rows, &results);
            if asked.norms {
                answers.take_norms(engine, ready, &rows, &results);
            }
        }
        Ok(answers)
    }

    fn take(&mut self, ready: &Ready<'_>, rows: &[u32], results: &[Output]) {
        for (column, at) in self.conclusions.iter_mut().zip(&ready.conclusions) {
            let Some(at) = at else {
                rows.iter().for_each(|r| column.states[*r as usize] = Some(State::NoRule));
                continue;
            };
            for (i, row) in rows.iter().enumerate() {
                let row = *row as usize;
                let (value, state) = conclusion_state(results[at.value].get(i), results[at.state].get(i), results[at.sure].get(i));
                column.values[row] = value;
                column.states[row] = Some(state);
                let mut has_value = value.is_some();
                if let (State::Unknown, Some((pick, parts)), Some(bounds)) = (state, &at.parts, &mut column.bounds) {
                    let surely = parts.iter().filter(|[effective, ..]| results[*effective].get(i) == Some(1));
                    bounds[row] = certain_part(*pick, surely.map(|[_, value, sure]| (results[*value].get(i), results[*sure].get(i))));
                    has_value = bounds[row].is_some();
                }
                if has_value {
                    let carrying = at.currencies.iter().find(|(n, _)| results[*n].get(i) == Some(1));
                    column.currencies[row] = carrying.map_or(at.currency, |(_, c)| *c);
                }
            }
        }
    }

    fn take_norms(&mut self, engine: &Engine, ready: &Ready<'_>, rows: &[u32], results: &[Output]) {
        for n in &ready.norms {
            let name = &engine.laws.provisions[n.id.ix()].name;
            let kind = KINDS.iter().position(|(_, k)| *k == n.kind).unwrap_or(0);
            for (i, row) in rows.iter().enumerate() {
                let column = match results[n.effective].get(i) {
                    Some(0) => continue,
                    Some(_) => 2 * kind,
                    None => 2 * kind + 1,
                };
                let safe = ready.safe.is_none_or(|s| results[s].get(i) == Some(1));
                let withheld = n.exposes && !safe && column == 2 * kind;
                let column = if withheld { NORM_COLUMNS - 1 } else { column };
                join(&mut self.norms[column][*row as usize], name);
            }
        }
    }
}

fn join(list: &mut String, name: &str) {
    if !list.is_empty() {
        list.push(';');
    }
    list.push_str(name);
}

/// The names of the norm columns.
pub fn norm_names() -> Vec<String> {
    let each = KINDS.iter().flat_map(|(name, _)| [(*name).to_owned(), format!("{name}{UNKNOWN}")]);
    each.chain([WITHHELD.to_owned()]).collect()
}
