//! Tables by five-year age group: populations, death rates, the pattern of fertility, projected migration.

use super::population::Components;
use super::{DataError, Folder, Once, Problem, Row, Sheet};
use crate::area::Area;
use crate::sex::Sex;
use crate::vintage::{Bridge, Provenance, Vintage};
use std::collections::{BTreeMap, HashMap};

/// Population by age group, 0-4 to 100+, of each country, sex and year; thousands.
#[derive(Debug, Clone)]
pub struct AgeTable {
    /// Source and revision.
    pub vintage: Vintage,
    /// 21 age groups.
    pub rows: BTreeMap<(Area, Sex, u16), Vec<f64>>,
}

/// A rate or total for each country and period; keys are the first year of the period.
#[derive(Debug, Clone, Default)]
pub struct RateTable {
    /// Death rates by sex: ages 0, 1-4, 5-9, …, 100+ (22 values), per person and year.
    pub mortality: HashMap<(Area, Sex, u16), Vec<f64>>,
    /// Pattern of fertility: share of births to women 15-19, …, 45-49 (7 values), %.
    pub fertility_pattern: HashMap<(Area, u16), Vec<f64>>,
    /// Children per woman.
    pub total_fertility: HashMap<(Area, u16), f64>,
    /// Boys per girl at birth.
    pub sex_ratio_at_birth: HashMap<(Area, u16), f64>,
    /// Net migration of the period, thousands.
    pub net_migration: HashMap<(Area, u16), f64>,
    /// The same by sex and age (21 groups), where the publisher gives it.
    pub net_by_age: HashMap<(Area, Sex, u16), Vec<f64>>,
}

/// What a cohort projection needs: a start, rates, and the publisher's own result to compare with.
#[derive(Debug, Clone)]
pub struct CohortFiles {
    /// Population by age.
    pub population: AgeTable,
    /// The publisher's medium projection by age, where it is at hand.
    pub projection: AgeTable,
    /// The publisher's totals at 1 July, thousands.
    pub totals: HashMap<(Area, u16), f64>,
    /// The rates.
    pub rates: RateTable,
    /// Where all this comes from.
    pub provenance: Provenance,
}

impl CohortFiles {
    /// The 2019 revision, everything of one vintage: the closed acceptance test. Population 1990-2020 of every country, rates and the
    /// publisher's medium variant of 22.
    ///
    /// # Errors
    /// A file that cannot be read completely, an age missing.
    pub fn read(folder: &Folder) -> Result<CohortFiles, DataError> {
        let population = age_table(folder, "wpp2019_pop_age_sex.csv.gz")?;
        let projection = age_table(folder, "wpp2019_popprojmed_age_sex_region.csv.gz")?;
        let mut rates = RateTable::default();
        let (sheet, _) = folder.sheet("wpp2019_mx_region.csv.gz")?;
        for ((area, sex), period, column) in wide(&sheet, "age", Some("sex"), &MORTALITY_AGES, period_start)? {
            rates.mortality.insert((area, sex, period), column);
        }
        let (sheet, _) = folder.sheet("wpp2019_pasfr_region.csv.gz")?;
        for ((area, _), period, column) in wide(&sheet, "age", None, &FERTILE_AGES, period_start)? {
            rates.fertility_pattern.insert((area, period), column);
        }
        let (sheet, _) = folder.sheet("wpp2019_tfr_srb_migration_region.csv.gz")?;
        let rows = sheet.rows(&["iso3", "var", "period", "value"], |r| {
            let from = period_start(r.text(2)).ok_or_else(|| r.wrong(2, "a period such as 2020-2025"))?;
            Ok((
                r.area(0)?,
                r.text(1).to_string(),
                from,
                r.number(3)?,
                r.wrong(1, "tfr, srb or net_migration_thousand"),
            ))
        })?;
        for (area, kind, from, value, wrong) in rows {
            match kind.as_str() {
                "tfr" => rates.total_fertility.insert((area, from), value),
                "srb" => rates.sex_ratio_at_birth.insert((area, from), value),
                "net_migration_thousand" => rates.net_migration.insert((area, from), value),
                _ => return Err(wrong),
            };
        }
        let mut totals = HashMap::new();
        for ((area, _, year), groups) in &projection.rows {
            *totals.entry((*area, *year)).or_insert(0.0) += groups.iter().sum::<f64>();
        }
        let provenance = population.vintage.clone().into();
        Ok(CohortFiles {
            population,
            projection,
            totals,
            rates,
            provenance,
        })
    }

    /// The 2024 revision's rates and totals on the ages of 2020 from the revision of 2019, since the newer age tables are too large to
    /// carry: the totals of 2020 are those of the newer revision, only the shares of ages are older. The provenance says so.
    ///
    /// # Errors
    /// A file that cannot be read completely, an age missing.
    pub fn read_newest(folder: &Folder) -> Result<CohortFiles, DataError> {
        let components = Components::read(folder)?;
        let older = age_table(folder, "wpp2019_pop_age_sex.csv.gz")?;
        let mut rates = RateTable::default();
        let (sheet, _) = folder.sheet("wpp2024_mx5_region.csv.gz")?;
        by_period(&sheet, ["mxM", "mxF"], &OPEN_MORTALITY_AGES, &mut rates.mortality, |r, c| r.count(c))?;
        let (sheet, _) = folder.sheet("wpp2024_migprojage5_region.csv.gz")?;
        by_period(&sheet, ["migM", "migF"], &GROUPS, &mut rates.net_by_age, |r, c| r.number(c))?;
        let (sheet, _) = folder.sheet("wpp2024_pasfr5_region.csv.gz")?;
        let mut pattern = HashMap::new();
        by_period(&sheet, ["pasfr", "pasfr"], &FERTILE_AGES, &mut pattern, |r, c| r.count(c))?;
        rates.fertility_pattern = pattern
            .into_iter()
            .filter(|((_, sex, _), _)| *sex == Sex::Female)
            .map(|((a, _, y), v)| ((a, y), v))
            .collect();
        let (sheet, _) = folder.sheet("wpp2024_srb5_region.csv.gz")?;
        for (key, value) in sheet.rows(&["iso3", "period", "srb"], |r| Ok(((r.area(0)?, start(r, 1)?), r.count(2)?)))? {
            rates.sex_ratio_at_birth.insert(key, value);
        }
        let mut yearly: HashMap<(Area, u16), f64> = HashMap::new();
        for file in ["wpp2024_tfr_region.csv.gz", "wpp2024_tfrproj_region.csv.gz"] {
            let (sheet, _) = folder.sheet(file)?;
            yearly.extend(sheet.rows(&["iso3", "year", "tfr"], |r| Ok(((r.area(0)?, r.year(1)?), r.count(2)?)))?);
        }
        for &(area, year) in yearly.keys().filter(|k| k.1.is_multiple_of(5)) {
            // From 1 July to 1 July: half of the first and of the sixth calendar year.
            let of = |y: u16| yearly.get(&(area, y)).copied();
            let inner: Option<f64> = (year + 1..year + 5).map(of).sum();
            if let (Some(first), Some(inner), Some(last)) = (of(year), inner, of(year + 5)) {
                rates.total_fertility.insert((area, year), (first / 2.0 + inner + last / 2.0) / 5.0);
            }
        }
        for ((area, _, year), ages) in &rates.net_by_age {
            *rates.net_migration.entry((*area, *year)).or_insert(0.0) += ages.iter().sum::<f64>();
        }
        let mut rows = BTreeMap::new();
        for (&(area, sex, year), ages) in older.rows.iter().filter(|(k, _)| k.2 <= 2020) {
            let other = if sex == Sex::Male { Sex::Female } else { Sex::Male };
            let (Some(rest), Some(total)) = (older.rows.get(&(area, other, year)), components.get(area, year)) else {
                continue;
            };
            let all: f64 = ages.iter().chain(rest).sum();
            if all > 0.0 {
                rows.insert((area, sex, year), ages.iter().map(|x| x * total.population / all).collect());
            }
        }
        let totals = components.rows.iter().map(|(k, r)| (*k, r.population)).collect();
        let newer: Provenance = components.vintage.clone().into();
        let provenance = newer.bridge(&older.vintage.clone().into(), Bridge::new("ages_2019"));
        let vintage = components.vintage.clone();
        Ok(CohortFiles {
            population: AgeTable {
                vintage: vintage.clone(),
                rows,
            },
            projection: AgeTable {
                vintage,
                rows: BTreeMap::new(),
            },
            totals,
            rates,
            provenance,
        })
    }
}

fn start(r: &Row<'_>, column: usize) -> Result<u16, DataError> {
    period_start(r.text(column)).ok_or_else(|| r.wrong(column, "a period such as 2020-2025"))
}

/// A table with country, period and age in each row and a column for each sex.
fn by_period(
    sheet: &Sheet,
    columns: [&str; 2],
    ages: &[&str],
    into: &mut HashMap<(Area, Sex, u16), Vec<f64>>,
    value: impl Fn(&Row<'_>, usize) -> Result<f64, DataError>,
) -> Result<(), DataError> {
    let mut once = Once::new();
    let rows = sheet.rows(&["iso3", "period", "age", columns[0], columns[1]], |r| {
        let place = ages
            .iter()
            .position(|a| *a == r.text(2))
            .ok_or_else(|| r.wrong(2, "an age group of this table"))?;
        let key = (r.area(0)?, start(r, 1)?);
        once.note(r, (key, place), || format!("{}, {}, {}", key.0, key.1, ages[place]))?;
        Ok((key, place, value(r, 3)?, value(r, 4)?))
    })?;
    let mut filled: HashMap<(Area, u16), usize> = HashMap::new();
    for ((area, from), place, male, female) in rows {
        *filled.entry((area, from)).or_insert(0) += 1;
        into.entry((area, Sex::Male, from)).or_insert_with(|| vec![0.0; ages.len()])[place] = male;
        into.entry((area, Sex::Female, from)).or_insert_with(|| vec![0.0; ages.len()])[place] = female;
    }
    // No age twice, so the count tells whether one is missing.
    if let Some(((area, from), n)) = filled.into_iter().find(|(_, n)| *n != ages.len()) {
        return Err(DataError::Broken {
            file: sheet.file().to_string(),
            line: 1,
            problem: Problem::Ages {
                area,
                from,
                found: n,
                all: ages.len(),
            },
        });
    }
    Ok(())
}

/// The age groups of populations and migrants.
pub(crate) const GROUPS: [&str; 21] = [
    "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64", "65-69", "70-74", "75-79", "80-84",
    "85-89", "90-94", "95-99", "100+",
];
const MORTALITY_AGES: [&str; 22] = [
    "0", "1", "5", "10", "15", "20", "25", "30", "35", "40", "45", "50", "55", "60", "65", "70", "75", "80", "85", "90", "95", "100",
];
const OPEN_MORTALITY_AGES: [&str; 22] = [
    "0", "1", "5", "10", "15", "20", "25", "30", "35", "40", "45", "50", "55", "60", "65", "70", "75", "80", "85", "90", "95", "100+",
];
const FERTILE_AGES: [&str; 7] = ["15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49"];

fn age_table(folder: &Folder, file: &str) -> Result<AgeTable, DataError> {
    let (sheet, vintage) = folder.sheet(file)?;
    let rows = wide(&sheet, "age", Some("sex"), &GROUPS, |h| h.parse().ok().filter(|y| (1900..=2200).contains(y)))?;
    Ok(AgeTable {
        vintage,
        rows: rows.into_iter().map(|((a, s), y, column)| ((a, s, y), column)).collect(),
    })
}

/// `2020-2025` starts in 2020.
fn period_start(text: &str) -> Option<u16> {
    let (a, b) = text.split_once('-')?;
    let (a, b): (u16, u16) = (a.parse().ok()?, b.parse().ok()?);
    (b > a && (1900..=2200).contains(&a)).then_some(a)
}

type WideRow = ((Area, Sex), u16, Vec<f64>);

/// A table with an age in each row and a time in each column, turned so that each country, sex and time has its ages together.
fn wide(sheet: &Sheet, age: &str, sex: Option<&str>, ages: &[&str], time: impl Fn(&str) -> Option<u16>) -> Result<Vec<WideRow>, DataError> {
    let header = sheet.header()?;
    let times: Vec<(&str, u16)> = header.iter().filter_map(|h| time(h).map(|t| (h.as_str(), t))).collect();
    let mut columns = vec!["iso3", age];
    columns.extend(sex);
    let first = columns.len();
    columns.extend(times.iter().map(|t| t.0));
    let read = |r: &Row<'_>| {
        let place = ages
            .iter()
            .position(|a| *a == r.text(1))
            .ok_or_else(|| r.wrong(1, "an age group of this table"))?;
        let of = match sex {
            Some(_) => Sex::parse(r.text(2)).ok_or_else(|| r.wrong(2, "M or F"))?,
            None => Sex::Both,
        };
        let values = (0..times.len()).map(|t| r.count(first + t)).collect::<Result<Vec<f64>, DataError>>()?;
        Ok((r.area(0)?, of, place, values, r.line()))
    };
    let mut whole: BTreeMap<(Area, Sex), Vec<Option<Vec<f64>>>> = BTreeMap::new();
    for (area, of, place, values, line) in sheet.rows(&columns, read)? {
        let slot = &mut whole.entry((area, of)).or_insert_with(|| vec![None; ages.len()])[place];
        if slot.is_some() {
            return Err(DataError::Broken {
                file: sheet.file().to_string(),
                line,
                problem: Problem::AgeTwice {
                    area,
                    sex: of,
                    age: ages[place].to_string(),
                },
            });
        }
        *slot = Some(values);
    }
    let mut turned = Vec::new();
    for ((area, of), by_age) in whole {
        let mut complete = Vec::with_capacity(ages.len());
        for (values, name) in by_age.into_iter().zip(ages) {
            let missing = || DataError::Broken {
                file: sheet.file().to_string(),
                line: 1,
                problem: Problem::NoAge {
                    area,
                    sex: of,
                    age: (*name).to_string(),
                },
            };
            complete.push(values.ok_or_else(missing)?);
        }
        for (t, (_, year)) in times.iter().enumerate() {
            turned.push(((area, of), *year, complete.iter().map(|v| v[t]).collect()));
        }
    }
    Ok(turned)
}
