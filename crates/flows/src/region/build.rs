//! Writes the built-in tables from the official files.

use crate::area::{Area, Areas};
use crate::data::{CohortFiles, Components, DataError, FlowInputs, Folder, Refugees, RemittanceFiles, Stock};
use crate::estimate::{EstimateError, PSEUDO_BAYES_WEIGHT, WorldAccounts, WorldError, close};
use crate::indicators::protection;
use crate::matrix::Matrix;
use crate::project::cohort::{Migrants, ProjectError, Scenario, project};
use crate::project::{net_rate, trend};
use crate::remit::bilateral::{self, Weight};
use crate::remit::{costs, series};
use crate::sex::Sex;
use crate::vintage::MixedRevisions;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Why the tables were not written.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A file that cannot be read.
    #[error(transparent)]
    Data(#[from] DataError),
    /// Accounts that do not hold.
    #[error(transparent)]
    World(#[from] WorldError),
    /// Revisions that were mixed.
    #[error(transparent)]
    Mixed(#[from] MixedRevisions),
    /// A fit that fails.
    #[error(transparent)]
    Estimate(#[from] EstimateError),
    /// A projection that fails.
    #[error(transparent)]
    Project(#[from] ProjectError),
}

/// How many partners of each country are kept besides those in the region.
const PARTNERS: usize = 12;

/// The tables, as (file name, content). Deterministic: the same files give the same bytes.
///
/// # Errors
/// Official files that are missing or cannot be read completely.
pub fn build(folder: &Folder) -> Result<Vec<(&'static str, String)>, BuildError> {
    let region: Vec<Area> = trend::REGION.iter().filter_map(|c| Area::parse(c)).collect();
    let stock = Stock::read(folder, "2024")?;
    let components = Components::read(folder)?;
    Ok(vec![
        ("measures.csv", MEASURES.to_string()),
        ("stocks.csv", stocks(&stock, &region)),
        ("population.csv", population(&components, &region)),
        ("flows.csv", flows(&stock, &FlowInputs::read(folder)?, &region)?),
        ("remittances.csv", remittances(&RemittanceFiles::read(folder)?, &stock, &components, &region)?),
        ("costs.csv", costs_table(&RemittanceFiles::read(folder)?, &region)),
        ("protection.csv", protection_table(&Refugees::read(folder)?, &region)),
        ("ages.csv", ages(&CohortFiles::read_newest(folder)?, &region)?),
        ("outlook.csv", outlook(&stock, &components, &region)),
    ])
}

/// One table being written.
struct Out(String);

impl Out {
    fn new() -> Out {
        Out("measure,area,counterpart,sex,period,value,low,high\n".to_string())
    }

    #[expect(clippy::too_many_arguments, reason = "one argument a column")]
    fn row(&mut self, measure: &str, area: Area, counterpart: Option<Area>, sex: Sex, period: &str, value: f64, decimals: usize, bounds: Option<(f64, f64)>) {
        let counterpart = counterpart.map_or(String::new(), |c| c.to_string());
        let bounds = bounds.map_or(",".to_string(), |(l, h)| format!("{l:.decimals$},{h:.decimals$}"));
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{measure},{area},{counterpart},{},{period},{value:.decimals$},{bounds}", sex.code());
    }
}

fn stocks(stock: &Stock, region: &[Area]) -> String {
    let mut kept: BTreeSet<(Area, Area)> = BTreeSet::new();
    let newest = stock.years().last().copied().unwrap_or(0);
    for &home in region {
        let mut to: Vec<(f64, Area)> = Vec::new();
        let mut from: Vec<(f64, Area)> = Vec::new();
        for c in stock.cells.iter().filter(|c| c.year == newest && c.origin != Area::OTHER) {
            if c.origin == home {
                to.push((c.total, c.destination));
            }
            if c.destination == home {
                from.push((c.total, c.origin));
            }
        }
        for (list, outward) in [(&mut to, true), (&mut from, false)] {
            list.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            for (place, &(_, other)) in list.iter().enumerate() {
                if place < PARTNERS || region.contains(&other) {
                    kept.insert(if outward { (home, other) } else { (other, home) });
                }
            }
        }
    }
    let mut out = Out::new();
    for c in stock.cells.iter().filter(|c| kept.contains(&(c.origin, c.destination))) {
        for sex in [Sex::Both, Sex::Female] {
            out.row("stock", c.destination, Some(c.origin), sex, &c.year.to_string(), c.of(sex), 0, None);
        }
    }
    for year in stock.years() {
        for sex in [Sex::Both, Sex::Female] {
            for &area in region {
                out.row("immigrants", area, None, sex, &year.to_string(), stock.immigrants(area, year, sex), 0, None);
                out.row("emigrants", area, None, sex, &year.to_string(), stock.emigrants(area, year, sex), 0, None);
            }
            out.row("immigrants", Area::WORLD, None, sex, &year.to_string(), stock.world(year, sex), 0, None);
        }
    }
    out.0
}

fn population(components: &Components, region: &[Area]) -> String {
    let mut out = Out::new();
    for &area in region.iter().chain([&Area::WORLD]) {
        for year in 1990..=2050 {
            let Some(r) = components.get(area, year) else { continue };
            let y = year.to_string();
            let (people, net) = if r.projected {
                ("population_projected", "net_migration_projected")
            } else {
                ("population", "net_migration")
            };
            out.row(people, area, None, Sex::Both, &y, r.population, 1, None);
            if area != Area::WORLD {
                out.row(
                    net,
                    area,
                    None,
                    Sex::Both,
                    &y,
                    r.net_migration,
                    1,
                    r.net_migration_bounds.map(|b| (b.low80, b.high80)),
                );
                out.row(
                    if r.projected { "natural_increase_projected" } else { "natural_increase" },
                    area,
                    None,
                    Sex::Both,
                    &y,
                    r.births - r.deaths,
                    1,
                    None,
                );
            }
        }
    }
    out.0
}

fn flows(stock: &Stock, inputs: &FlowInputs, region: &[Area]) -> Result<String, BuildError> {
    let mut out = Out::new();
    let rest = Area::OTHER;
    let kept = Areas::new(region.iter().copied().chain([rest]));
    for (from, to) in inputs.periods() {
        let world = WorldAccounts::new(stock, inputs, from, to)?;
        let closed = close(&world.accounts)?;
        let kinds = closed.kinds_of_pseudo_bayes(PSEUDO_BAYES_WEIGHT);
        let mixed = closed.pseudo_bayes(PSEUDO_BAYES_WEIGHT);
        let tables: [(&str, &Matrix); 5] = [
            ("flow_minimum", &closed.minimum()),
            ("flow_pseudo_bayes", &mixed),
            ("flow_outward", &kinds.outward),
            ("flow_return", &kinds.homeward),
            ("flow_transit", &kinds.transit),
        ];
        for (measure, flows) in tables {
            let mut small = Matrix::zero(kept.len());
            for (i, o) in world.areas.iter().enumerate() {
                for (j, d) in world.areas.iter().enumerate() {
                    let place = |a: Area| kept.place(a).unwrap_or(kept.len() - 1);
                    small[(place(o), place(d))] += flows[(i, j)];
                }
            }
            for (i, o) in kept.iter().enumerate() {
                for (j, d) in kept.iter().enumerate() {
                    if (o != rest || d != rest) && i != j && small[(i, j)] >= 0.5 {
                        out.row(measure, d, Some(o), Sex::Both, &format!("{from}/{to}"), small[(i, j)], 0, None);
                    }
                }
            }
        }
    }
    Ok(out.0)
}

fn remittances(files: &RemittanceFiles, stock: &Stock, components: &Components, region: &[Area]) -> Result<String, BuildError> {
    let mut out = Out::new();
    for &area in region {
        for y in series::years(files, area).into_iter().filter(|y| y.year >= 2000) {
            let year = y.year.to_string();
            for (measure, value) in [("received", y.received_usd), ("paid", y.paid_usd)] {
                if let Some(v) = value {
                    out.row(measure, area, None, Sex::Both, &year, v / 1e6, 1, None);
                }
            }
            if let Some(v) = y.share_published {
                out.row("received_share", area, None, Sex::Both, &year, v, 2, None);
            }
        }
        for k in files.knomad.1.iter().filter(|k| k.area == area && k.year >= 2020) {
            if let Some(v) = k.received_usd {
                out.row("received_knomad", area, None, Sex::Both, &k.year.to_string(), v / 1e6, 1, None);
            }
            if let Some(v) = k.paid_usd {
                out.row("paid_knomad", area, None, Sex::Both, &k.year.to_string(), v / 1e6, 1, None);
            }
        }
    }
    for b in files.bilateral.1.iter().filter(|b| b.sender != b.receiver && b.musd >= 1.0) {
        if region.contains(&b.sender) || region.contains(&b.receiver) {
            out.row("bilateral_world_bank", b.receiver, Some(b.sender), Sex::Both, "2018", b.musd, 1, None);
        }
    }
    let (flows, _) = bilateral::of_year(files, stock, components, 2021, 2020, Weight::Stocks)?;
    for f in flows
        .into_iter()
        .filter(|f| f.usd >= 1e6 && f.sender != Area::OTHER && (region.contains(&f.sender) || region.contains(&f.receiver)))
    {
        out.row("bilateral_shared", f.receiver, Some(f.sender), Sex::Both, "2021", f.usd / 1e6, 1, None);
    }
    Ok(out.0)
}

fn costs_table(files: &RemittanceFiles, region: &[Area]) -> String {
    let mut out = Out::new();
    for c in costs::latest(files)
        .into_iter()
        .filter(|c| region.contains(&c.sender) || region.contains(&c.receiver))
    {
        out.row("cost", c.receiver, Some(c.sender), Sex::Both, &c.quarter, c.cost_pct, 2, None);
    }
    out.0
}

fn protection_table(refugees: &Refugees, region: &[Area]) -> String {
    let mut out = Out::new();
    for &area in region {
        for year in 2000..=2025 {
            let p = protection(refugees, area.code(), year);
            for (measure, value) in [
                ("refugees", p.refugees),
                ("other_in_need", p.other_in_need),
                ("asylum_seekers", p.asylum_seekers),
                ("returned_refugees", p.returned),
            ] {
                if value > 0.0 {
                    out.row(measure, area, None, Sex::Both, &year.to_string(), value, 0, None);
                }
            }
        }
    }
    out.0
}

fn ages(files: &CohortFiles, region: &[Area]) -> Result<String, BuildError> {
    let mut out = Out::new();
    for &area in region {
        for scenario in Scenario::FIXED {
            for (year, p) in project(files, area, 2020, 2050, &scenario, &Migrants::of_model_ages(0.5))? {
                let y = year.to_string();
                out.row(&format!("working_age_{scenario}"), area, None, Sex::Both, &y, p.working_age(), 1, None);
                out.row(&format!("projected_{scenario}"), area, None, Sex::Both, &y, p.total(), 1, None);
                if matches!(scenario, Scenario::Medium | Scenario::Zero) {
                    out.row(&format!("old_age_{scenario}"), area, None, Sex::Both, &y, p.old_age_ratio(), 1, None);
                }
            }
        }
    }
    Ok(out.0)
}

fn outlook(stock: &Stock, components: &Components, region: &[Area]) -> String {
    let mut out = Out::new();
    for &area in region {
        for f in net_rate::figures(components, area, 5) {
            out.row(
                "net_migration_ar1",
                area,
                None,
                Sex::Both,
                &f.period,
                f.value,
                1,
                f.bounds.map(|b| (b.low, b.high)),
            );
        }
    }
    for &origin in region {
        for &destination in region.iter().filter(|d| **d != origin) {
            for f in trend::figures(stock, origin, destination, &[2030, 2040])
                .into_iter()
                .filter(|f| f.value >= 1000.0)
            {
                out.row(
                    "stock_damped",
                    destination,
                    Some(origin),
                    Sex::Both,
                    &f.period,
                    f.value,
                    0,
                    f.bounds.map(|b| (b.low, b.high)),
                );
            }
        }
    }
    out.0
}

/// The measures of the tables.
const MEASURES: &str = "\
measure,title_en,title_ru,unit,status,coverage_pct,files,note
stock,Migrants by place of birth and residence,Мигранты по месту рождения и проживания,persons,published,,ims2024_stock_od_sex.csv.gz,
immigrants,People born elsewhere,Живут здесь и родились в другой стране,persons,published,,ims2024_stock_od_sex.csv.gz,
emigrants,People born here who live elsewhere,Родились здесь и живут в другой стране,persons,published,,ims2024_stock_od_sex.csv.gz,
population,Population at 1 July,Население на 1 июля,thousand persons,published,,wpp2024_components.csv.gz,
population_projected,Population at 1 July: medium variant of the United Nations,Население на 1 июля: средний вариант ООН,thousand persons,estimate,,wpp2024_components.csv.gz,
net_migration,Net migration,Сальдо миграции,thousand persons a year,published,,wpp2024_components.csv.gz,
net_migration_projected,Net migration: medium variant of the United Nations,Сальдо миграции: средний вариант ООН,thousand persons a year,estimate,80,wpp2024_components.csv.gz,
natural_increase,Births less deaths,Естественный прирост,thousand persons a year,published,,wpp2024_components.csv.gz,
natural_increase_projected,Births less deaths: medium variant of the United Nations,Естественный прирост: средний вариант ООН,thousand persons a year,estimate,,wpp2024_components.csv.gz,
flow_minimum,\"Migration flow, fewest moves\",\"Миграционный поток, наименьшее число перемещений\",persons in the whole period,estimate,,ims2024_stock_od_sex.csv.gz flow_inputs_ims2024_wpp2024.csv.gz,
flow_pseudo_bayes,\"Migration flow, pseudo-Bayes\",\"Миграционный поток, псевдобайесовская оценка\",persons in the whole period,estimate,,ims2024_stock_od_sex.csv.gz flow_inputs_ims2024_wpp2024.csv.gz,
flow_outward,\"Migration flow out of the country of birth, pseudo-Bayes\",\"Выезд из страны рождения, псевдобайесовская оценка\",persons in the whole period,estimate,,ims2024_stock_od_sex.csv.gz flow_inputs_ims2024_wpp2024.csv.gz,
flow_return,\"Migration flow back to the country of birth, pseudo-Bayes\",\"Возвращение в страну рождения, псевдобайесовская оценка\",persons in the whole period,estimate,,ims2024_stock_od_sex.csv.gz flow_inputs_ims2024_wpp2024.csv.gz,
flow_transit,\"Migration flow between two foreign countries, pseudo-Bayes\",\"Переезд между двумя чужими странами, псевдобайесовская оценка\",persons in the whole period,estimate,,ims2024_stock_od_sex.csv.gz flow_inputs_ims2024_wpp2024.csv.gz,
received,Remittances received,Полученные переводы,US$ million,published,,wdi_remittances.csv.gz,
paid,Remittances paid,Отправленные переводы,US$ million,published,,wdi_remittances.csv.gz,
received_share,\"Remittances received, share of GDP\",\"Полученные переводы, доля ВВП\",% of GDP,published,,wdi_remittances.csv.gz,
received_knomad,\"Remittances received, edition of June 2023\",\"Полученные переводы, издание июня 2023 года\",US$ million,published,,knomad_remittance_in_outflows.csv.gz,
paid_knomad,\"Remittances paid, edition of June 2023\",\"Отправленные переводы, издание июня 2023 года\",US$ million,published,,knomad_remittance_in_outflows.csv.gz,
bilateral_world_bank,Remittances between two countries: model of the World Bank,Переводы между двумя странами: модель Всемирного банка,US$ million,estimate,,wb_bilateral_remittances_2018.csv.gz,
bilateral_shared,\"Remittances between two countries, shared like migrant stocks\",\"Переводы между двумя странами, пропорционально численности мигрантов\",US$ million,estimate,,wdi_remittances.csv.gz ims2024_stock_od_sex.csv.gz,
cost,Average total cost of sending money,Средняя полная стоимость перевода,% of 200 US$,published,,rpw_corridor_costs.csv.gz,
refugees,Refugees from this country anywhere,Беженцы из этой страны во всём мире,persons,published,,unhcr_population.csv.gz,
other_in_need,Other people from this country in need of international protection,Другие люди из этой страны с потребностью в международной защите,persons,published,,unhcr_population.csv.gz,
asylum_seekers,Asylum seekers from this country anywhere,Просители убежища из этой страны во всём мире,persons,published,,unhcr_population.csv.gz,
returned_refugees,Refugees who went back in the year,\"Беженцы, вернувшиеся за год\",persons,published,,unhcr_population.csv.gz,
working_age_medium,\"People of 15 to 64, medium migration\",\"Люди 15–64 лет, средняя миграция\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
working_age_zero,\"People of 15 to 64, no migration\",\"Люди 15–64 лет, без миграции\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
working_age_half,\"People of 15 to 64, half the migration\",\"Люди 15–64 лет, половина миграции\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
working_age_double,\"People of 15 to 64, twice the migration\",\"Люди 15–64 лет, двойная миграция\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
projected_medium,\"Population by cohorts, medium migration\",\"Население по когортам, средняя миграция\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
projected_zero,\"Population by cohorts, no migration\",\"Население по когортам, без миграции\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
projected_half,\"Population by cohorts, half the migration\",\"Население по когортам, половина миграции\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
projected_double,\"Population by cohorts, twice the migration\",\"Население по когортам, двойная миграция\",thousand persons,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
old_age_medium,\"People of 65 and more, medium migration\",\"Люди 65 лет и старше, средняя миграция\",for each hundred of 15 to 64,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
old_age_zero,\"People of 65 and more, no migration\",\"Люди 65 лет и старше, без миграции\",for each hundred of 15 to 64,estimate,,wpp2024_components.csv.gz wpp2019_pop_age_sex.csv.gz,\"ages of 2020 from the revision of 2019, scaled to the totals of the revision of 2024\"
net_migration_ar1,\"Net migration, autoregression\",\"Сальдо миграции, авторегрессия\",thousand persons a year,estimate,80,wpp2024_components.csv.gz,
stock_damped,\"Migrants by place of birth and residence, damped trend\",\"Мигранты по месту рождения и проживания, затухающий тренд\",persons,estimate,80,ims2024_stock_od_sex.csv.gz,
";
