//! Remittances received, paid, between countries and what sending cost; and the economy they are compared with.

use super::{DataError, Folder, Once};
use crate::area::Area;
use crate::vintage::Vintage;

/// Remittances of one country or group of countries in one year. The source mixes groups among the countries; their codes are three
/// letters too.
#[derive(Debug, Clone, PartialEq)]
pub struct RemittanceRow {
    /// Country or group.
    pub area: Area,
    /// Year.
    pub year: u16,
    /// Personal remittances received, US$.
    pub received_usd: Option<f64>,
    /// Personal remittances paid, US$.
    pub paid_usd: Option<f64>,
    /// Received, % of GDP, as published.
    pub received_pct_gdp: Option<f64>,
}

/// GDP of one country or group in one year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GdpRow {
    /// Country or group.
    pub area: Area,
    /// Year.
    pub year: u16,
    /// Current US$.
    pub gdp_usd: f64,
}

/// Average total cost of sending money on one corridor in one quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct CostRow {
    /// Money goes from here …
    pub sender: Area,
    /// … to here.
    pub receiver: Area,
    /// Quarter, `2020Q3`.
    pub quarter: String,
    /// Fee and exchange margin, % of the amount sent. May be negative where a service pays more than the market rate.
    pub cost_pct: f64,
}

/// A modelled bilateral flow of money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BilateralRow {
    /// Money goes from here …
    pub sender: Area,
    /// … to here.
    pub receiver: Area,
    /// US$ million.
    pub musd: f64,
}

/// All tables about remittances, each with its vintage.
#[derive(Debug, Clone)]
pub struct RemittanceFiles {
    /// Received and paid.
    pub flows: (Vintage, Vec<RemittanceRow>),
    /// GDP.
    pub gdp: (Vintage, Vec<GdpRow>),
    /// Corridor costs.
    pub costs: (Vintage, Vec<CostRow>),
    /// The World Bank's modelled matrix of 2018.
    pub bilateral: (Vintage, Vec<BilateralRow>),
    /// KNOMAD's newer series of received (first) and paid (second), US$ million; it differs from the first table where both exist.
    pub knomad: (Vintage, Vec<RemittanceRow>),
}

impl RemittanceFiles {
    /// All tables.
    ///
    /// # Errors
    /// A file that cannot be read completely.
    pub fn read(folder: &Folder) -> Result<RemittanceFiles, DataError> {
        let (sheet, v1) = folder.sheet("wdi_remittances.csv.gz")?;
        let mut once = Once::new();
        let flows = sheet.rows(&["iso3", "year", "received_usd", "paid_usd", "received_pct_gdp"], |r| {
            let row = RemittanceRow {
                area: r.area(0)?,
                year: r.year(1)?,
                received_usd: r.maybe_number(2)?,
                paid_usd: r.maybe_number(3)?,
                received_pct_gdp: r.maybe_number(4)?,
            };
            once.note(r, (row.area, row.year), || format!("{}, {}", row.area, row.year))?;
            Ok(row)
        })?;
        let (sheet, v2) = folder.sheet("wdi_gdp_current_usd.csv.gz")?;
        let gdp = sheet.rows(&["iso3", "year", "gdp_usd"], |r| {
            Ok(GdpRow {
                area: r.area(0)?,
                year: r.year(1)?,
                gdp_usd: r.count(2)?,
            })
        })?;
        let (sheet, v3) = folder.sheet("rpw_corridor_costs.csv.gz")?;
        let costs = sheet.rows(&["sender", "receiver", "quarter", "cost_pct"], |r| {
            if !is_quarter(r.text(2)) {
                return Err(r.wrong(2, "a quarter such as 2020Q3"));
            }
            Ok(CostRow {
                sender: r.area(0)?,
                receiver: r.area(1)?,
                quarter: r.text(2).to_string(),
                cost_pct: r.number(3)?,
            })
        })?;
        let (sheet, v4) = folder.sheet("wb_bilateral_remittances_2018.csv.gz")?;
        let bilateral = sheet.rows(&["sender", "receiver", "musd"], |r| {
            Ok(BilateralRow {
                sender: r.area(0)?,
                receiver: r.area(1)?,
                musd: r.count(2)?,
            })
        })?;
        let (sheet, v5) = folder.sheet("knomad_remittance_in_outflows.csv.gz")?;
        let knomad = sheet.rows(&["iso3", "year", "inflow_musd", "outflow_musd"], |r| {
            let usd = |c: usize| r.maybe_number(c).map(|v| v.map(|m| m * 1e6));
            Ok(RemittanceRow {
                area: r.area(0)?,
                year: r.year(1)?,
                received_usd: usd(2)?,
                paid_usd: usd(3)?,
                received_pct_gdp: None,
            })
        })?;
        Ok(RemittanceFiles {
            flows: (v1, flows),
            gdp: (v2, gdp),
            costs: (v3, costs),
            bilateral: (v4, bilateral),
            knomad: (v5, knomad),
        })
    }
}

fn is_quarter(text: &str) -> bool {
    let b = text.as_bytes();
    b.len() == 6 && b[..4].iter().all(u8::is_ascii_digit) && b[4] == b'Q' && (b'1'..=b'4').contains(&b[5])
}
