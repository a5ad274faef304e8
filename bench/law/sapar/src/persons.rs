//! The persons: files of 32-bit integers to the columns of a plan, once, outside every measurement.

use sapar_law::model::Laws;
use sapar_law::plan::columns::Column;
use sapar_law::plan::{Bounds, Plan, Slot};
use std::error::Error;
use std::fs;
use std::path::Path;

/// The file's number as the stored value of the fact.
type Meaning = fn(i32) -> i64;

/// Which file holds a fact, and what its numbers mean.
fn file_of(fact: &str) -> Option<(&'static str, Meaning)> {
    let same: Meaning = i64::from;
    Some(match fact {
        // XA to XL: nationality 0 is the first of the user-assigned codes that begin with X.
        "nationality" => ("nat", |n| i64::from(23 * 26 + n)),
        "birth_date" => ("birth", same),
        "entry_date" => ("entry", same),
        "purpose" => ("purpose", same),
        // 0 in the file means "never"; the date of who never registered is not looked at.
        "registered" => ("reg_day", |d| i64::from(d != 0)),
        "registration_date" => ("reg_day", same),
        "contract_months" => ("contract_m", same),
        "sector" => ("sector", same),
        "category" => ("category", same),
        "salary" => ("salary", same),
        "medical_certificate" => ("medical", same),
        "no_criminal_record" => ("criminal", same),
        "quota_left" => ("quota_left", same),
        "violations" => ("violations", same),
        _ => return None,
    })
}

/// One column for each slot of the plan, the persons `times` over.
pub fn columns(folder: &Path, laws: &Laws, plan: &Plan, times: usize) -> Result<Vec<Column>, Box<dyn Error>> {
    let column = |(i, slot): (usize, &Slot)| {
        let numbers = numbers(folder, laws, *slot)?;
        let values = (0..times).flat_map(|_| &numbers).map(|v| Some(*v));
        Ok(Column::new(plan.input_lane(i), values))
    };
    plan.slots.iter().enumerate().map(column).collect()
}

/// Between which numbers the inputs lie that a plan reads.
pub fn bounds(folder: &Path, laws: &Laws, plan: &Plan) -> Result<Bounds, Box<dyn Error>> {
    let mut bounds = Bounds::default();
    for slot in &plan.slots {
        numbers(folder, laws, *slot)?.into_iter().for_each(|v| bounds.add(*slot, v));
    }
    Ok(bounds)
}

/// The stored values of one input, in the order of the persons.
fn numbers(folder: &Path, laws: &Laws, slot: Slot) -> Result<Vec<i64>, Box<dyn Error>> {
    let (file, meaning) = match slot {
        Slot::Evaluation => ("asof", i64::from as Meaning),
        Slot::Fact(f) => file_of(&laws.facts[f.ix()].name).ok_or_else(|| format!("no file holds the fact `{}`", laws.facts[f.ix()].name))?,
        Slot::Window(_) => return Err("the reference rules know no stays".into()),
    };
    let raw = read(&folder.join(format!("{file}.i32")))?;
    let (numbers, _) = raw.as_chunks::<4>();
    Ok(numbers.iter().map(|b| meaning(i32::from_le_bytes(*b))).collect())
}

fn read(path: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    fs::read(path).map_err(|e| format!("{}: {e} (has gen.py run?)", path.display()).into())
}
