//! The data folder: input columns, tables, and the answers as columns.

use crate::rules::{Answer, Person, Tables};
use std::{error::Error, fs, path::Path};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

pub const INPUTS: [&str; 14] = [
    "nat",
    "birth",
    "entry",
    "asof",
    "purpose",
    "reg_day",
    "contract_m",
    "sector",
    "category",
    "salary",
    "medical",
    "criminal",
    "quota_left",
    "violations",
];

/// The fourteen input columns, in the order of `INPUTS`, all of one length.
pub struct Columns(pub [Vec<i32>; 14]);

impl Columns {
    pub fn read(folder: &Path) -> Result<Columns> {
        let mut columns: [Vec<i32>; 14] = Default::default();
        for (column, name) in columns.iter_mut().zip(INPUTS) {
            *column = read_column(&folder.join(format!("{name}.i32")))?;
        }
        let persons = columns[0].len();
        match columns.iter().position(|column| column.len() != persons) {
            None => Ok(Columns(columns)),
            Some(other) => Err(format!("{}: {} has another length than {}", folder.display(), INPUTS[other], INPUTS[0]).into()),
        }
    }

    pub fn persons(&self) -> usize {
        self.0[0].len()
    }

    /// The columns as slices of one known length, so that the compiler checks bounds once and not once a person.
    pub fn rows(&self) -> Rows<'_> {
        let persons = self.persons();
        Rows(self.0.each_ref().map(|column| &column[..persons]))
    }
}

#[derive(Clone, Copy)]
pub struct Rows<'a>([&'a [i32]; 14]);

impl Rows<'_> {
    #[inline(always)]
    pub fn person(&self, i: usize) -> Person {
        let [
            nat,
            birth,
            entry,
            asof,
            purpose,
            reg_day,
            contract_m,
            sector,
            category,
            salary,
            medical,
            criminal,
            quota_left,
            violations,
        ] = self.0.map(|column| column[i]);
        Person {
            nat,
            birth,
            entry,
            asof,
            purpose,
            reg_day,
            contract_m,
            sector,
            category,
            salary,
            medical,
            criminal,
            quota_left,
            violations,
        }
    }
}

/// The five answers as columns, and a column of rule bits.
pub struct Answers {
    pub decision: Vec<i32>,
    pub fee_due: Vec<i32>,
    pub fine: Vec<i32>,
    pub ban_until: Vec<i32>,
    pub next_deadline: Vec<i32>,
    pub why: Vec<u32>,
}

impl Answers {
    pub fn new(persons: usize) -> Answers {
        let column = || vec![0; persons];
        Answers {
            decision: column(),
            fee_due: column(),
            fine: column(),
            ban_until: column(),
            next_deadline: column(),
            why: vec![0; persons],
        }
    }

    pub fn checksum(&self, first: usize) -> i64 {
        let answer = |i: usize| Answer {
            decision: self.decision[i],
            fee_due: self.fee_due[i],
            fine: self.fine[i],
            ban_until: self.ban_until[i],
            next_deadline: self.next_deadline[i],
            why: 0,
        };
        (0..first).map(|i| answer(i).checksum()).sum()
    }

    /// `expected/<answer>.i32`, for an engine that wants to know where it differs.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let folder = folder.join("expected");
        fs::create_dir_all(&folder)?;
        for (name, column) in [
            ("decision", &self.decision),
            ("fee_due", &self.fee_due),
            ("fine", &self.fine),
            ("ban_until", &self.ban_until),
            ("next_deadline", &self.next_deadline),
        ] {
            let raw: Vec<u8> = column.iter().flat_map(|value| value.to_le_bytes()).collect();
            fs::write(folder.join(format!("{name}.i32")), raw)?;
        }
        Ok(())
    }
}

pub fn read_tables(folder: &Path) -> Result<Tables> {
    let path = folder.join("params.json");
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let tables: Tables = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
    if tables.mci.iter().zip(&tables.minwage).any(|(index, wage)| index.0 != wage.0) {
        return Err(format!("{}: mci and minwage change on different days", path.display()).into());
    }
    Ok(tables)
}

fn read_column(path: &Path) -> Result<Vec<i32>> {
    let raw = fs::read(path).map_err(|e| format!("{}: {e} (has gen.py run?)", path.display()))?;
    let (values, rest) = raw.as_chunks::<4>();
    if !rest.is_empty() {
        return Err(format!("{}: not a whole number of 32-bit integers", path.display()).into());
    }
    Ok(values.iter().map(|bytes| i32::from_le_bytes(*bytes)).collect())
}
