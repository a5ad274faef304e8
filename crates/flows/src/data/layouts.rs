//! The publishers' own files, in their own lay-outs: the United Nations' stock workbook and population prospects, the World Bank's wide
//! tables, UNHCR's downloads. What they give goes on as this room's own tables.

use super::cells::{Cells, Place, place, year};
use super::error::DataError;
use super::{Components, Names, RefugeeRow, Stock, StockCell, YearRow};
use crate::area::Area;
use crate::sex::Sex;
use crate::vintage::Vintage;
use std::collections::{BTreeMap, HashMap};

/// Migrant stocks from the United Nations' workbook "by sex, destination and origin" (its first table): columns of location codes, then
/// the years three times, under "both sexes", "male", "female". Regions and groups are left out.
///
/// # Errors
/// A lay-out that is another one, a code or number that cannot be read, a corridor given twice, sexes that do not add up.
pub fn un_stock(cells: &Cells, names: &Names, vintage: Vintage) -> Result<Stock, DataError> {
    let header = cells.header(&["Location code of destination", "Location code of origin"])?;
    let (to, from) = (header.column(&["Location code of destination"])?, header.column(&["Location code of origin"])?);
    let mut columns: Vec<(usize, u16, Sex)> = Vec::new();
    let mut seen: HashMap<u16, usize> = HashMap::new();
    for (at, name) in header.names().iter().enumerate().filter(|(at, _)| *at > to.max(from)) {
        let Some(y) = year(name) else { continue };
        let times = seen.entry(y).or_insert(0);
        // "Female" holds "male": the longer word is looked for first. Without words above, the order is both, men, women.
        let above = header.above(at).to_ascii_lowercase();
        let sex = match (above.contains("both"), above.contains("female"), above.contains("male")) {
            (true, _, _) => Sex::Both,
            (_, true, _) => Sex::Female,
            (_, _, true) => Sex::Male,
            _ => *Sex::ALL.get(*times).unwrap_or(&Sex::Both),
        };
        *times += 1;
        columns.push((at, y, sex));
    }
    if columns.is_empty() {
        return Err(DataError::MissingColumn {
            file: "un_stock".to_string(),
            column: "1990".to_string(),
            found: header.names().join(", "),
        });
    }
    let mut all = Vec::new();
    let mut first: HashMap<(Area, Area), u64> = HashMap::new();
    for line in header.rows() {
        // Remarks under the table have no codes.
        if line.text(to).is_empty() && line.text(from).is_empty() {
            continue;
        }
        let read = |column: usize| place(line.text(column), names).ok_or_else(|| line.wrong(column, "a country of the table of codes"));
        let (Place::Area(destination), Place::Area(origin)) = (read(to)?, read(from)?) else {
            continue;
        };
        if let Some(&before) = first.get(&(origin, destination)) {
            return Err(line.twice(before, format!("{origin}–{destination}")));
        }
        first.insert((origin, destination), line.number());
        let mut by_year: BTreeMap<u16, [Option<f64>; 3]> = BTreeMap::new();
        for &(column, y, sex) in &columns {
            let slot = match sex {
                Sex::Both => 0,
                Sex::Male => 1,
                Sex::Female => 2,
            };
            by_year.entry(y).or_default()[slot] = line.count(column)?;
        }
        for (y, [total, male, female]) in by_year {
            let (male, female) = (male.unwrap_or(0.0), female.unwrap_or(0.0));
            let total = total.unwrap_or(male + female);
            if total == 0.0 {
                continue;
            }
            if (male + female - total).abs() > 1.0 {
                let column = columns.iter().find(|c| c.1 == y && c.2 == Sex::Both).map_or(0, |c| c.0);
                return Err(line.wrong(column, "the sum of men and women"));
            }
            all.push(StockCell {
                origin,
                destination,
                year: y,
                total,
                male,
                female,
            });
        }
    }
    if all.is_empty() {
        return Err(header.empty());
    }
    Ok(Stock { vintage, cells: all })
}

/// Population, births, deaths and net migration from the United Nations' compact workbook of demographic indicators (sheets "Estimates"
/// and "Medium variant") or from its CSV of the medium variant. Thousands. `projected_from` is the first year that is a projection, where
/// the file does not say it in a column "Variant".
///
/// # Errors
/// A lay-out that is another one, a number that cannot be read, a country twice in a year.
pub fn wpp_indicators(cells: &Cells, vintage: Vintage, projected_from: u16) -> Result<Components, DataError> {
    let header = cells.header(&["ISO3 Alpha-code", "Year"]).or_else(|_| cells.header(&["ISO3_code", "Time"]))?;
    let code = header.column(&["ISO3 Alpha-code", "ISO3_code"])?;
    let when = header.column(&["Year", "Time"])?;
    let variant = header.column(&["Variant"]).ok();
    let kind = header.column(&["Type", "LocTypeName"]).ok();
    let population = header.column(&["Total Population, as of 1 July (thousands)", "TPopulation1July"])?;
    let births = header.column(&["Births (thousands)", "Births"])?;
    let deaths = header.column(&["Total Deaths (thousands)", "Deaths"])?;
    let net = header.column(&["Net Number of Migrants (thousands)", "NetMigrations"])?;
    let mut rows: BTreeMap<(Area, u16), YearRow> = BTreeMap::new();
    let mut first: HashMap<(Area, u16), u64> = HashMap::new();
    for line in header.rows() {
        let is_world = kind.is_some_and(|k| line.text(k).eq_ignore_ascii_case("World"));
        // Rows of regions and groups have no code.
        let area = match (line.text(code), is_world) {
            (_, true) => Area::WORLD,
            ("", _) => continue,
            (text, _) => Area::parse(text).ok_or_else(|| line.wrong(code, "a country code of three capital letters"))?,
        };
        let y = line.year(when)?;
        let said = variant.map(|v| line.text(v).to_ascii_lowercase());
        let projected = match said.as_deref() {
            Some("estimates") => false,
            Some("medium") if projected_from == 0 => true,
            _ => y >= projected_from,
        };
        let must = |column: usize| line.count(column)?.ok_or_else(|| line.wrong(column, "a number that is not negative"));
        let row = YearRow {
            projected,
            population: must(population)?,
            births: must(births)?,
            deaths: must(deaths)?,
            net_migration: line.number_of(net)?.ok_or_else(|| line.wrong(net, "a number"))?,
            net_migration_bounds: None,
            population_bounds: None,
        };
        if let Some(&before) = first.get(&(area, y)) {
            return Err(line.twice(before, format!("{area}, {y}")));
        }
        first.insert((area, y), line.number());
        rows.insert((area, y), row);
    }
    if rows.is_empty() {
        return Err(header.empty());
    }
    Ok(Components { vintage, rows })
}

/// One value of a World Bank table.
#[derive(Debug, Clone, PartialEq)]
pub struct WorldBankRow {
    /// Country or group; the publisher's groups have three letters too.
    pub area: Area,
    /// Code of the indicator, such as `BX.TRF.PWKR.CD.DT`.
    pub indicator: String,
    /// Year.
    pub year: u16,
    /// The value, in the unit of the indicator.
    pub value: f64,
}

/// The World Bank's wide table (workbook, sheet "Data", or CSV): a row for each country and indicator, a column for each year. Empty cells
/// are no values.
///
/// # Errors
/// A lay-out that is another one, a number that cannot be read, a country twice for one indicator.
pub fn world_bank(cells: &Cells) -> Result<Vec<WorldBankRow>, DataError> {
    let header = cells.header(&["Country Code", "Indicator Code"])?;
    let (code, indicator) = (header.column(&["Country Code"])?, header.column(&["Indicator Code"])?);
    let years: Vec<(usize, u16)> = header
        .names()
        .iter()
        .enumerate()
        .filter_map(|(c, n)| {
            // Downloads from the data bank name a year `2020 [YR2020]`.
            let name = n.split(" [").next().unwrap_or(n);
            year(name).map(|y| (c, y))
        })
        .collect();
    let mut all = Vec::new();
    let mut first: HashMap<(Area, String), u64> = HashMap::new();
    for line in header.rows() {
        // Remarks under the table have no indicator.
        if line.text(indicator).is_empty() {
            continue;
        }
        let area = Area::parse(line.text(code)).ok_or_else(|| line.wrong(code, "the code of a country or group"))?;
        let name = line.text(indicator).to_string();
        if let Some(&before) = first.get(&(area, name.clone())) {
            return Err(line.twice(before, format!("{area}, {name}")));
        }
        first.insert((area, name.clone()), line.number());
        for &(column, y) in &years {
            if let Some(value) = line.number_of(column)? {
                all.push(WorldBankRow {
                    area,
                    indicator: name.clone(),
                    year: y,
                    value,
                });
            }
        }
    }
    if all.is_empty() {
        return Err(header.empty());
    }
    Ok(all)
}

/// UNHCR's download of populations (workbook or CSV): a row for each year, origin and country of asylum.
///
/// # Errors
/// A lay-out that is another one, a number that cannot be read.
pub fn unhcr_population(cells: &Cells) -> Result<Vec<RefugeeRow>, DataError> {
    let header = cells.header(&["Year", "Country of origin (ISO)", "Country of asylum (ISO)"])?;
    let column = |names: &[&str]| header.column(names);
    let (when, from, to) = (column(&["Year"])?, column(&["Country of origin (ISO)"])?, column(&["Country of asylum (ISO)"])?);
    let refugees = column(&["Refugees under UNHCR's mandate", "Refugees"])?;
    let seekers = column(&["Asylum-seekers", "Asylum seekers"])?;
    let returned = column(&["Returned refugees"])?;
    let other = column(&["Other people in need of international protection", "Venezuelans displaced abroad", "OIP"])?;
    let mut all = Vec::new();
    for line in header.rows() {
        // The source writes "-" for an origin it does not know and for none; both are unknown here.
        let who = |c: usize| match line.text(c) {
            "" | "-" => Ok("UNK".to_string()),
            text if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) => Ok(text.to_string()),
            _ => Err(line.wrong(c, "a country code of three capital letters")),
        };
        let count = |c: usize| line.count(c).map(|v| v.unwrap_or(0.0));
        all.push(RefugeeRow {
            year: line.year(when)?,
            origin: who(from)?,
            asylum: who(to)?,
            refugees: count(refugees)?,
            asylum_seekers: count(seekers)?,
            returned: count(returned)?,
            other_in_need: count(other)?,
        });
    }
    if all.is_empty() {
        return Err(header.empty());
    }
    Ok(all)
}
