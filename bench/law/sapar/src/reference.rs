//! The reference rule set: law text from `laws/`, figures from `params.json`, and what is asked of it.

use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::model::{Laws, ProvisionId};
use sapar_law::plan::{NodeId, Plan};
use sapar_law::source::Source;
use serde::Deserialize;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const WORDS: &str = include_str!("../laws/common/words.law");
const LAW: &str = include_str!("../laws/xx/reference.law");

/// The user-assigned country codes that stand for nationality 0, 1, 2 …
pub fn country(code: usize) -> String {
    format!("X{}", char::from(b'A' + code as u8))
}

/// What every row of figures says of itself.
const ROW: &str = "XX-REFERENCE,high,2026-11-21";
const NEVER: i32 = 99_999;

#[derive(Deserialize)]
struct Params {
    holidays: Vec<String>,
    member_from: Vec<i32>,
    visa_free_before: Vec<i32>,
    visa_free_after: Vec<i32>,
    visa_free_change: Vec<i32>,
    mci: Vec<(i32, i64)>,
    minwage: Vec<(i32, i64)>,
    sector_tenths: Vec<i64>,
    category_tenths: Vec<i64>,
    discount_from: i32,
}

/// The figures of `params.json` as the CSV files that the law names.
pub fn sources(folder: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let path = folder.join("params.json");
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e} (has gen.py run?)", path.display()))?;
    let p: Params = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
    if Day(p.discount_from).to_string() != "2025-01-01" {
        return Err("reference.law says 2025-01-01 for the discount, params.json another day".into());
    }
    let mut files: Vec<(&str, String)> = vec![("common/words.law", WORDS.into()), ("xx/reference.law", LAW.into())];
    for (name, rows) in [("xx/mci.csv", &p.mci), ("xx/minimum_wage.csv", &p.minwage)] {
        let mut csv = "from,value,cites,confidence,checked_on\n".to_owned();
        rows.iter().try_for_each(|(from, value)| writeln!(csv, "{},{value},{ROW}", Day(*from)))?;
        files.push((name, csv));
    }
    let mut member = "nationality,from,cites,confidence,checked_on\n".to_owned();
    for (n, from) in p.member_from.iter().enumerate().filter(|(_, from)| **from != NEVER) {
        writeln!(member, "{},{},{ROW}", country(n), Day(*from))?;
    }
    files.push(("xx/member.csv", member));
    let mut visa_free = "nationality,value,from,to,cites,confidence,checked_on\n".to_owned();
    for (n, change) in p.visa_free_change.iter().enumerate() {
        let (before, after, code) = (p.visa_free_before[n], p.visa_free_after[n], country(n));
        // What never changes, or not to another figure, is one row.
        match *change {
            0 => writeln!(visa_free, "{code},{after},,,{ROW}")?,
            NEVER => writeln!(visa_free, "{code},{before},,,{ROW}")?,
            day => {
                writeln!(visa_free, "{code},{before},,{},{ROW}", Day(day - 1))?;
                writeln!(visa_free, "{code},{after},{},,{ROW}", Day(day))?;
            }
        }
    }
    files.push(("xx/visa_free.csv", visa_free));
    let sectors = ["farming", "building", "mining", "transport", "industry", "trade", "science", "household"];
    let mut multiplier = "sector,value,cites,confidence,checked_on\n".to_owned();
    for (name, tenths) in sectors.iter().zip(&p.sector_tenths) {
        writeln!(multiplier, "{name},{}.{},{ROW}", tenths / 10, tenths % 10)?;
    }
    files.push(("xx/multiplier.csv", multiplier));
    let mut least_pay = "category,value,cites,confidence,checked_on\n".to_owned();
    for (category, tenths) in p.category_tenths.iter().enumerate().skip(1) {
        writeln!(least_pay, "{category},{}.{},{ROW}", tenths / 10, tenths % 10)?;
    }
    files.push(("xx/least_pay.csv", least_pay));
    let mut calendar = "date,kind,name,cites,confidence\n".to_owned();
    p.holidays
        .iter()
        .try_for_each(|day| writeln!(calendar, "{day},holiday,holiday,XX-REFERENCE,high"))?;
    files.push(("xx/calendar.csv", calendar));
    Ok(files
        .into_iter()
        .map(|(name, text)| Source {
            name: name.into(),
            text: text.into(),
        })
        .collect())
}

/// The same rules `times` over, in packs of other names that decide conclusions of other names.
pub fn repeated(sources: &[Source], times: usize) -> Vec<Source> {
    let mut all = sources.to_vec();
    let Some((head, conclusions)) = WORDS.split_once("conclusion ") else {
        return all;
    };
    let mut words = head.to_owned();
    for k in 0..times {
        let suffix = |name: &str| if k == 0 { name.to_owned() } else { format!("{name}_{k}") };
        let renamed = |text: &str| CONCLUSIONS.iter().fold(text.to_owned(), |t, c| replace_word(&t, c, &suffix(c)));
        words.push_str(&renamed(&format!("conclusion {conclusions}")));
        words.push('\n');
        if k == 0 {
            continue;
        }
        let (old, new) = ("XX", format!("X{}", char::from(b'M' + k as u8)));
        for s in sources.iter().filter(|s| s.name.starts_with("xx/")) {
            let name = s.name.replacen("xx/", &format!("{}/", new.to_lowercase()), 1);
            let text = s.text.replace(old, &new).replace("national_decision", &suffix("national_decision"));
            all.push(Source {
                name,
                text: if s.name.ends_with(".law") { renamed(&text) } else { text }.into(),
            });
        }
        words.push_str(&format!("group national_decision_{k} en \"The ordinary decision\" ru \"Обычное решение\"\n"));
    }
    all[0].text = words.into();
    all
}

const CONCLUSIONS: [&str; 12] = [
    "stay_limit",
    "registration_deadline",
    "next_deadline",
    "permit_required",
    "wage_floor",
    "full_fee",
    "discount",
    "fee_due",
    "decision",
    "ban_days",
    "ban_until",
    "fine",
];

/// Replaces whole words only.
fn replace_word(text: &str, word: &str, by: &str) -> String {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let end = at + word.len();
        let whole = !rest[..at].chars().next_back().is_some_and(part) && !rest[end..].chars().next().is_some_and(part);
        out.push_str(&rest[..at]);
        out.push_str(if whole { by } else { word });
        rest = &rest[end..];
    }
    out + rest
}

/// The laws of these sources.
pub fn laws(sources: Vec<Source>) -> Result<Laws, Box<dyn Error>> {
    Ok(check(sources).map_err(|report| report.to_string())?.laws)
}

/// The five answers of the SPEC, in its order.
pub const ANSWERS: [(&str, i64); 5] = [("decision", 1), ("fee_due", 3), ("fine", 5), ("ban_until", 7), ("next_deadline", 11)];

/// The steps of the conclusions of these names.
pub fn values(laws: &Laws, plan: &Plan, names: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Vec<NodeId>, Box<dyn Error>> {
    names
        .into_iter()
        .map(|name| {
            let name = name.as_ref();
            let conclusion = laws.conclusion(name).and_then(|c| plan.conclusion(c));
            Ok(conclusion.ok_or_else(|| format!("no provision decides `{name}`"))?.value)
        })
        .collect()
}

/// Which provisions are effective: their steps, in the order of the bits.
pub fn provenance(plan: &Plan) -> (Vec<ProvisionId>, Vec<NodeId>) {
    plan.provisions.iter().map(|p| (p.id, p.effective)).unzip()
}

/// The names of all conclusions in the k-th repetition of the rules.
pub fn answers_of(k: usize) -> impl Iterator<Item = String> {
    ANSWERS
        .iter()
        .map(move |(name, _)| if k == 0 { (*name).to_owned() } else { format!("{name}_{k}") })
}
